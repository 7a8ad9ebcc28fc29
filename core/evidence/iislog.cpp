// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/logforms.h"
#include "evidence/sessiontable.h"

#include <algorithm>

namespace {

/// The columns that matter; the numbers are those of the service's own choice when none are named.
struct Columns
{
    qsizetype client = 2; ///< c-ip: the other side
    qsizetype user = 3; ///< cs-username: the direction, or the name that a client said
    qsizetype method = 8;
    qsizetype query = 10;
    qsizetype status = 11;
};

/// "#Fields: date time c-ip cs-username ..."
Columns columnsOf(QStringView line)
{
    Columns columns{-1, -1, -1, -1, -1};
    qsizetype number = -1; // the word "#Fields:" itself
    for (const QStringView name : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (name == u"c-ip")
            columns.client = number;
        else if (name == u"cs-username")
            columns.user = number;
        else if (name == u"cs-method")
            columns.method = number;
        else if (name == u"cs-uri-query")
            columns.query = number;
        else if (name == u"sc-status")
            columns.status = number;
        ++number;
    }
    return columns;
}

QStringView fieldAt(const QList<QStringView> &fields, qsizetype column)
{
    return column >= 0 && column < fields.size() ? fields.at(column) : QStringView();
}

QString decoded(QStringView field)
{
    return field == u"-" ? QString() : field.toString().replace(u'+', u' ');
}

/// "+FROM:<a@b>+SIZE=1" of the column beside the command: the path, where it stands.
void addPath(FactGathering &facts, FactGathering::Kind kind, QStringView text, QStringView query)
{
    const QStringView path = between(query, u"<", u">");
    if (!path.isNull())
        facts.add(kind, path, spanIn(text, path));
}

/// Reads the lines in their order; sessions are told apart by the other side's address, as the log has no other name.
class Reading
{
public:
    Reading(QStringView text, FactGathering &facts) : m_text(text), m_facts(&facts), m_sessions(text, facts) { }

    void take(const QList<QStringView> &fields, const Columns &columns);
    bool hasFound() const { return m_hasFound; }

private:
    void takeOutbound(bool isCommand, QStringView remote, QStringView method, QStringView query);
    void takeInbound(QStringView client, QStringView method, QStringView query, QStringView status);

    QStringView m_text;
    FactGathering *m_facts;
    SessionTable m_sessions;
    QHash<QString, QString> m_helos; ///< inbound, by client
    bool m_hasFound = false;
};

void Reading::takeOutbound(bool isCommand, QStringView remote, QStringView method, QStringView query)
{
    QuotedSession &session = m_sessions.session(remote);
    m_facts->addReceiverAddress(remote);
    m_hasFound = true;
    if (!isCommand) {
        session.setReceiverIfUnknown(remote);
        session.serverSaid(decoded(query), spanIn(m_text, query));
        return;
    }
    session.clientSaid(decoded(method) + u' ' + decoded(query).trimmed(), spanIn(m_text, query));
}

/// The service as a receiver: it notes its client's commands and the status it replied with.
void Reading::takeInbound(QStringView client, QStringView method, QStringView query, QStringView status)
{
    constexpr qsizetype mostClients = 10'000;
    while (query.startsWith(u'+'))
        query = query.sliced(1);
    m_hasFound = true;
    m_facts->add(FactGathering::Kind::Ip, client, spanIn(m_text, client));
    const bool isHello = method == u"EHLO" || method == u"HELO";
    if (isHello) {
        m_facts->add(FactGathering::Kind::Helo, query, spanIn(m_text, query));
        if (m_helos.size() >= mostClients)
            m_helos.clear();
        m_helos.insert(client.toString(), query.toString());
    } else if (method == u"MAIL") {
        addPath(*m_facts, FactGathering::Kind::MailFrom, m_text, query);
    } else if (method == u"RCPT") {
        addPath(*m_facts, FactGathering::Kind::Recipient, m_text, query);
    }
    if (status.size() != 3 || status.front() < u'4')
        return;
    const QString stage = isHello ? QStringLiteral("helo") : method.toString().toLower();
    m_facts->addRefusal({status.toString(), stage, {}, spanIn(m_text, status)});
    m_facts->add(FactGathering::Kind::Ip, client, spanIn(m_text, client), true);
}

void Reading::take(const QList<QStringView> &fields, const Columns &columns)
{
    const QStringView remote = fieldAt(fields, columns.client);
    const QStringView method = fieldAt(fields, columns.method);
    const QStringView query = fieldAt(fields, columns.query);
    const QStringView user = fieldAt(fields, columns.user);
    if (user == u"OutboundConnectionCommand" || user == u"OutboundConnectionResponse")
        takeOutbound(user == u"OutboundConnectionCommand", remote, method, query);
    else
        takeInbound(remote, method, query, fieldAt(fields, columns.status));
}

bool isOutbound(QStringView line)
{
    return line.contains(u"OutboundConnection");
}

bool isInbound(QStringView line)
{
    return line.contains(u" SMTPSVC")
        && (line.contains(u" EHLO ") || line.contains(u" HELO ") || line.contains(u" MAIL ")
            || line.contains(u" RCPT "));
}

/// Pasted lines may lack the date: the columns count from the direction then.
Columns shifted(Columns columns, const QList<QStringView> &fields)
{
    const auto direction = std::find_if(
        fields.begin(), fields.end(), [](QStringView field) { return field.startsWith(u"OutboundConnection"); });
    if (direction == fields.end())
        return columns;
    const qsizetype shift = (direction - fields.begin()) - columns.user;
    return {columns.client + shift, columns.user + shift, columns.method + shift, columns.query + shift,
        columns.status + shift};
}

} // namespace

QString readIisLog(QStringView text, const LogLines &log, FactGathering &facts)
{
    const bool hasOutbound = std::any_of(log.lines.begin(), log.lines.end(), isOutbound);
    Reading reading(text, facts);
    Columns columns;
    for (const QStringView line : log.lines) {
        if (line.startsWith(u"#Fields:")) {
            columns = columnsOf(line);
        } else if (!line.startsWith(u'#') && (hasOutbound ? isOutbound(line) : isInbound(line))) {
            constexpr qsizetype mostFields = 64;
            const QList<QStringView> fields
                = line.first(std::min<qsizetype>(line.size(), 4096)).split(u' ', Qt::SkipEmptyParts);
            if (fields.size() <= mostFields)
                reading.take(fields, shifted(columns, fields));
        }
    }
    return reading.hasFound() ? QStringLiteral("iis-smtp") : QString();
}
