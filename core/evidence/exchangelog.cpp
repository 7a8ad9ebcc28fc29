// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "evidence/logforms.h"
#include "evidence/sessiontable.h"

#include <algorithm>
#include <optional>

namespace {

constexpr qsizetype mostFields = 32;

/// The fields of one CSV line (RFC 4180), without the quotes around them.
QList<QStringView> csvFields(QStringView line)
{
    QList<QStringView> fields;
    qsizetype at = 0;
    while (at <= line.size() && fields.size() < mostFields) {
        if (at < line.size() && line.at(at) == u'"') {
            qsizetype end = at + 1;
            while (end < line.size() && (line.at(end) != u'"' || (end + 1 < line.size() && line.at(end + 1) == u'"')))
                end += line.at(end) == u'"' ? 2 : 1;
            end = std::min(end, line.size());
            fields.append(line.sliced(at + 1, end - at - 1));
            const qsizetype comma = line.indexOf(u',', end);
            at = comma < 0 ? line.size() + 1 : comma + 1;
        } else {
            const qsizetype comma = line.indexOf(u',', at);
            fields.append(line.sliced(at, (comma < 0 ? line.size() : comma) - at));
            at = comma < 0 ? line.size() + 1 : comma + 1;
        }
    }
    return fields;
}

/// "192.0.2.1:25" or "[2001:db8::1]:25".
std::optional<QHostAddress> endpointAddress(QStringView endpoint)
{
    const qsizetype colon = endpoint.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    QStringView address = endpoint.first(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    return parseAddress(address);
}

struct Entry
{
    QStringView session;
    QStringView local;
    QStringView remote;
    QChar event;
    QStringView data;
};

/// Columns: date-time, connector-id, session-id, sequence-number, local-endpoint, remote-endpoint, event, data,
/// context. They are found from the event, as pasted lines may lack their beginning.
std::optional<Entry> entryOf(QStringView line)
{
    constexpr qsizetype longestEndpoint = 64;
    const QList<QStringView> fields = csvFields(line);
    for (qsizetype i = 2; i < fields.size(); ++i) {
        const QStringView event = fields.at(i);
        if (event.size() != 1 || !QStringView(u"+-<>*").contains(event.front()))
            continue;
        const QStringView remote = fields.at(i - 1);
        if (remote.size() > longestEndpoint || !endpointAddress(remote))
            return std::nullopt;
        return Entry{i >= 4 ? fields.at(i - 4) : remote, fields.at(i - 2), remote, event.front(),
            i + 1 < fields.size() ? fields.at(i + 1) : QStringView()};
    }
    return std::nullopt;
}

bool isHello(QStringView data)
{
    return data.startsWith(u"EHLO ", Qt::CaseInsensitive) || data.startsWith(u"HELO ", Qt::CaseInsensitive);
}

/// In a log of sending ">" is what this server said as a client; in one of receiving it is what it replied.
class Roles
{
public:
    void take(const Entry &entry)
    {
        if (m_isReceiving)
            return;
        if ((entry.event == u'>' && replyCode(entry.data) != 0) || (entry.event == u'<' && isHello(entry.data)))
            m_isReceiving = true;
        else if ((entry.event == u'<' && replyCode(entry.data) != 0) || (entry.event == u'>' && isHello(entry.data)))
            m_isReceiving = false;
    }
    std::optional<bool> isReceiving() const { return m_isReceiving; }

private:
    std::optional<bool> m_isReceiving;
};

void takeEntry(const Entry &entry, bool isReceiving, SessionTable &sessions, FactGathering &facts, QStringView text)
{
    QuotedSession &session = sessions.session(entry.session);
    const QStringView own = isReceiving ? entry.remote : entry.local;
    const QStringView other = isReceiving ? entry.local : entry.remote;
    const auto otherAddress = endpointAddress(other);
    const QString otherText = otherAddress ? addressText(*otherAddress) : QString();
    facts.addReceiverAddress(otherText);
    if (const auto address = endpointAddress(own))
        facts.add(FactGathering::Kind::Ip, addressText(*address), spanIn(text, own));
    if (entry.event == u'+') {
        session.restart();
        session.setReceiver(otherText);
    } else if (entry.event == u'-') {
        sessions.end(entry.session);
    } else if (entry.event == u'>' || entry.event == u'<') {
        if (isReceiving) {
            const auto client = endpointAddress(own);
            session.setManyClients(client ? addressText(*client) : QString());
        }
        if ((entry.event == u'>') != isReceiving)
            session.clientSaid(entry.data);
        else
            session.serverSaid(entry.data);
    }
}

} // namespace

QString readExchangeLog(QStringView text, const LogLines &log, FactGathering &facts)
{
    QList<Entry> entries;
    Roles roles;
    for (const QStringView line : log.lines) {
        if (line.startsWith(u'#') || line.count(u',') < 3)
            continue;
        const auto entry = entryOf(line);
        if (!entry)
            continue;
        roles.take(*entry);
        entries.append(*entry);
    }
    if (!roles.isReceiving())
        return {};
    SessionTable sessions(text, facts);
    for (const Entry &entry : std::as_const(entries))
        takeEntry(entry, *roles.isReceiving(), sessions, facts, text);
    return *roles.isReceiving() ? QStringLiteral("exchange-smtpreceive") : QStringLiteral("exchange-smtpsend");
}
