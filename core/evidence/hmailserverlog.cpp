// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/logforms.h"
#include "evidence/sessiontable.h"

#include <algorithm>
#include <optional>

namespace {

/// "SMTPC" 1234 5 "2026-11-23 10:00:00.000" "192.0.2.1" "SENT: HELO x", with tabs between.
struct Entry
{
    bool isClient = false; ///< this server sends
    QStringView session;
    QStringView remote;
    bool isSent = false;
    QStringView said;
};

QStringView withoutQuotes(QStringView field)
{
    if (field.startsWith(u'"'))
        field = field.sliced(1);
    if (field.endsWith(u'"'))
        field.chop(1);
    return field;
}

/// Tabs may have become blanks when the lines were pasted, so the quotes lead.
std::optional<Entry> entryOf(QStringView line)
{
    Entry entry;
    entry.isClient = line.startsWith(u"\"SMTPC\"");
    if (!entry.isClient && !line.startsWith(u"\"SMTPD\""))
        return std::nullopt;
    const qsizetype said = line.indexOf(u"\"SENT: ") >= 0 ? line.indexOf(u"\"SENT: ") : line.indexOf(u"\"RECEIVED: ");
    if (said < 0)
        return std::nullopt;
    entry.isSent = line.sliced(said).startsWith(u"\"SENT: ");
    entry.said = withoutQuotes(line.sliced(said + 1));
    entry.said = entry.said.sliced(entry.isSent ? 6 : 10);
    const QStringView head = line.sliced(7, said - 7);
    const qsizetype date = head.indexOf(u'"');
    if (date < 0)
        return std::nullopt;
    const QStringView numbers = head.first(date).trimmed();
    const qsizetype gap = std::max(numbers.lastIndexOf(u'\t'), numbers.lastIndexOf(u' '));
    entry.session = numbers.sliced(gap + 1);
    const qsizetype remote = head.lastIndexOf(u'"', head.trimmed().size() - 2);
    if (remote > date)
        entry.remote = withoutQuotes(head.sliced(remote).trimmed());
    return entry;
}

void serverSaid(QuotedSession &session, QStringView said)
{
    // The lines of one reply stand in one line of the log.
    const QStringView end = u"[nl]";
    while (!said.isEmpty()) {
        const qsizetype at = said.indexOf(end);
        session.serverSaid(said.first(at < 0 ? said.size() : at));
        said = at < 0 ? QStringView() : said.sliced(at + end.size());
    }
}

void takeEntry(const Entry &entry, SessionTable &sessions, FactGathering &facts, QStringView text)
{
    QuotedSession &session = sessions.session(entry.session);
    if (entry.isClient) {
        facts.addReceiverAddress(entry.remote);
        session.setReceiverIfUnknown(entry.remote);
    } else {
        facts.add(FactGathering::Kind::Ip, entry.remote, spanIn(text, entry.remote));
        session.setManyClients(entry.remote);
    }
    if (entry.isSent == entry.isClient)
        session.clientSaid(entry.said);
    else
        serverSaid(session, entry.said);
}

} // namespace

QString readHMailServerLog(QStringView text, const LogLines &log, FactGathering &facts)
{
    QList<Entry> entries;
    bool hasClient = false;
    for (const QStringView line : log.lines) {
        if (const auto entry = entryOf(line)) {
            entries.append(*entry);
            hasClient = hasClient || entry->isClient;
        }
    }
    // What others said to this server counts only if the log shows nothing of its own sending.
    SessionTable sessions(text, facts);
    for (const Entry &entry : std::as_const(entries)) {
        if (entry.isClient == hasClient)
            takeEntry(entry, sessions, facts, text);
    }
    return entries.isEmpty() ? QString() : QStringLiteral("hmailserver");
}
