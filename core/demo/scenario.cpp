// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scenario.h"

#include "demo/scriptedlist.h"
#include "dns/address.h"
#include "dns/reversename.h"
#include "facts/typedinput.h"

namespace {

std::optional<RrType> typeOf(const QString &word)
{
    static const QHash<QString, RrType> types{
        {QStringLiteral("A"), RrType::A},
        {QStringLiteral("AAAA"), RrType::Aaaa},
        {QStringLiteral("PTR"), RrType::Ptr},
        {QStringLiteral("MX"), RrType::Mx},
        {QStringLiteral("TXT"), RrType::Txt},
        {QStringLiteral("NS"), RrType::Ns},
        {QStringLiteral("SOA"), RrType::Soa},
    };
    const auto found = types.constFind(word);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

std::optional<LookupStatus> statusOf(const QString &word)
{
    static const QHash<QString, LookupStatus> statuses{
        {QStringLiteral("NODATA"), LookupStatus::NoData},
        {QStringLiteral("NXDOMAIN"), LookupStatus::NxDomain},
        {QStringLiteral("SERVFAIL"), LookupStatus::ServFail},
        {QStringLiteral("REFUSED"), LookupStatus::Refused},
        {QStringLiteral("TIMEOUT"), LookupStatus::TimedOut},
        {QStringLiteral("MALFORMED"), LookupStatus::Malformed},
    };
    const auto found = statuses.constFind(word);
    return found == statuses.cend() ? std::nullopt : std::optional(*found);
}

std::optional<DnsName> ownerOf(const QString &word)
{
    if (const std::optional<QHostAddress> address = parseAddress(word))
        return reverseName(*address);
    return DnsName::fromText(word);
}

/// "ADDRESS" or "ADDRESS:PORT".
std::optional<DnsServer> serverOf(const QString &word)
{
    const ServerInput input = parseServer(word, 53);
    const std::optional<QHostAddress> address = parseAddress(input.host);
    return input.fault == InputFault::None && address ? std::optional(DnsServer{*address, input.port}) : std::nullopt;
}

QByteArray unescaped(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            bytes += QString(text[i]).toUtf8();
            continue;
        }
        const QChar kind = text[++i];
        if (kind == u'x') {
            bytes += static_cast<char>(text.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            bytes += kind == u'r' ? '\r' : kind == u'n' ? '\n' : kind == u'0' ? '\0' : '\\';
        }
    }
    return bytes;
}

/// Reads a scenario line by line; every function returns what is wrong, or nothing.
class ScenarioReader
{
public:
    std::variant<Scenario, ScenarioError> read(const QString &text)
    {
        int number = 0;
        for (const QString &line : text.split(u'\n')) {
            ++number;
            const QString problem = readLine(line.trimmed(), number);
            if (!problem.isEmpty())
                return ScenarioError{number, problem};
        }
        return m_scenario;
    }

private:
    QString readLine(const QString &line, int number)
    {
        if (line.isEmpty() || line.startsWith(u'#'))
            return {};
        const QString keyword = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        if (keyword == u"expect") {
            m_scenario.expectations.append({number, rest.split(u' ', Qt::SkipEmptyParts)});
            return {};
        }
        if (keyword == u"dns")
            return readDns(m_scenario, rest.split(u' ', Qt::SkipEmptyParts));
        if (keyword == u"web")
            return readPage(rest);
        if (keyword == u"at")
            return readAt(rest.split(u' ', Qt::SkipEmptyParts));
        if (keyword == u"list")
            return readList(rest.split(u' ', Qt::SkipEmptyParts));
        if (keyword == u"smtp")
            return readServer(rest.split(u' ', Qt::SkipEmptyParts));
        if (readTiming(keyword, rest) || readStep(keyword, rest))
            return {};
        return readRequest(keyword, rest);
    }

    QString readRequest(const QString &keyword, const QString &rest)
    {
        DiagnosisRequest &request = m_scenario.request;
        if (keyword == u"title") {
            m_scenario.title = rest;
        } else if (keyword == u"ip") {
            const std::optional<QHostAddress> address = parseAddress(rest);
            if (!address)
                return QStringLiteral("no address: %1").arg(rest);
            request.ips.append(*address);
        } else if (keyword == u"helo") {
            request.helo = QString::fromUtf8(unescaped(rest));
        } else if (keyword == u"mail-from") {
            request.mailFrom = rest;
        } else if (keyword == u"recipient") {
            request.recipientDomain = rest;
        } else if (keyword == u"server") {
            request.serverHost = rest;
        } else if (keyword == u"deadline") {
            request.deadlineMs = rest.toInt();
        } else if (keyword == u"author") {
            request.authorDomain = rest;
        } else if (keyword == u"dkim") {
            request.dkimKeys.append({rest.section(u' ', 0, 0), rest.section(u' ', 1)});
        } else if (keyword == u"message-id") {
            request.messageIdDomain = rest;
        } else if (keyword == u"refusal") {
            return readRefusal(rest);
        } else if (keyword == u"test") {
            return readParts(rest.split(u' ', Qt::SkipEmptyParts));
        } else if (keyword == u"compare") {
            const std::optional<DnsServer> server = serverOf(rest);
            if (!server)
                return QStringLiteral("no address: %1").arg(rest);
            request.otherResolvers.append(*server);
        } else if (keyword == u"hosts") {
            m_scenario.hosts += rest.toUtf8() + '\n';
        } else {
            return QStringLiteral("unknown keyword: %1").arg(keyword);
        }
        return {};
    }

    /// "refusal HOST CODE TEXT"; "-" is a host that is not known.
    QString readRefusal(const QString &rest)
    {
        const QString host = rest.section(u' ', 0, 0);
        const int code = rest.section(u' ', 1, 1).toInt();
        if (code < 400 || code > 599)
            return QStringLiteral("a refusal is HOST CODE TEXT: %1").arg(rest);
        m_scenario.request.refusal = EarlierRefusal{host == u"-" ? QString() : host, code, rest.section(u' ', 2)};
        return {};
    }

    /// "test WORD…": parts that are left out unless asked for.
    QString readParts(const QStringList &words)
    {
        using Request = DiagnosisRequest;
        static const QHash<QString, bool Request::*> parts{{QStringLiteral("spf"), &Request::withSpf},
            {QStringLiteral("sender"), &Request::withSenderDomain},
            {QStringLiteral("blocklists"), &Request::withBlocklists},
            {QStringLiteral("owner"), &Request::withReverseZones}, {QStringLiteral("rdap"), &Request::withRdap},
            {QStringLiteral("comparison"), &Request::withComparison},
            {QStringLiteral("receivers"), &Request::withReceivers}};
        for (const QString &word : words) {
            const auto part = parts.constFind(word);
            if (part == parts.cend())
                return QStringLiteral("no part of a diagnosis: %1").arg(word);
            m_scenario.request.*(*part) = true;
        }
        return {};
    }

    /// "list ZONE HOW": only the lists that a scenario names are asked.
    QString readList(const QStringList &words)
    {
        const std::optional<LookupStatus> status = statusOf(words.value(1));
        const int delayMs = status == LookupStatus::TimedOut ? m_timeoutMs : m_delayMs;
        if (addScriptedList(m_scenario, words.value(0), status, words.value(1), delayMs))
            return {};
        return QStringLiteral("a list of the book is ok or dead, or answers all with a status or an address: %1")
            .arg(words.join(u' '));
    }

    bool readTiming(const QString &keyword, const QString &rest)
    {
        if (keyword == u"delay")
            m_delayMs = rest.toInt();
        else if (keyword == u"timeout")
            m_timeoutMs = rest.toInt();
        else if (keyword == u"ttl")
            m_ttl = rest.toUInt();
        else
            return false;
        return true;
    }

    /// "at ADDRESS[:PORT] …": what a name server says that is asked directly.
    QString readAt(const QStringList &words)
    {
        const std::optional<DnsServer> at = serverOf(words.value(0));
        if (!at)
            return QStringLiteral("no address: %1").arg(words.value(0));
        ScriptedDnsServer &server = serverAt(*at);
        const QString what = words.value(1);
        if (what == u"dns")
            return readDns(server.records, words.mid(2));
        if (what == u"silent") {
            server.kind = ScriptedDnsServer::Kind::Silent;
            server.delayMs = m_timeoutMs;
        } else if (what == u"lame") {
            server.kind = ScriptedDnsServer::Kind::Lame;
        } else if (what == u"resolver") {
            server.kind = ScriptedDnsServer::Kind::Resolver;
        } else if (what == u"referral") {
            const std::optional<DnsName> zone = ownerOf(words.value(2));
            const std::optional<DnsName> name = DnsName::fromText(words.value(3));
            if (!zone || !name)
                return QStringLiteral("a referral needs a zone and a server");
            // Without an address there is no glue.
            server.referrals.append({*zone, *name, parseAddress(words.value(4)).value_or(QHostAddress())});
        } else {
            return QStringLiteral("a name server has dns lines and referrals, or is silent, lame or resolver: %1")
                .arg(what);
        }
        return {};
    }

    /// "web URL HTTPSTATUS BODY", "web URL 429 SECONDS", or a word for how it fails.
    QString readPage(const QString &rest)
    {
        static const QHash<QString, WebStatus> failures{
            {QStringLiteral("timeout"), WebStatus::TimedOut},
            {QStringLiteral("unreachable"), WebStatus::Unreachable},
            {QStringLiteral("tls-fails"), WebStatus::TlsFailed},
            {QStringLiteral("too-long"), WebStatus::TooLong},
            {QStringLiteral("bad-redirect"), WebStatus::BadRedirect},
            {QStringLiteral("dropped"), WebStatus::Dropped},
        };
        const QString word = rest.section(u' ', 1, 1);
        const QByteArray body = rest.section(u' ', 2).toUtf8();
        ScriptedPage page{{}, m_delayMs};
        page.answer.url = QUrl(rest.section(u' ', 0, 0), QUrl::StrictMode);
        page.answer.status = failures.value(word, WebStatus::Answered);
        if (page.answer.status == WebStatus::TimedOut)
            page.delayMs = m_timeoutMs;
        if (!failures.contains(word)) {
            page.answer.httpStatus = word.toInt();
            if (page.answer.httpStatus < 200 || page.answer.httpStatus > 599)
                return QStringLiteral("no HTTP status: %1").arg(word);
            const bool isWait = page.answer.httpStatus == 429 || page.answer.httpStatus == 503;
            page.answer.retryAfterS = isWait ? body.toInt() : 0;
            page.answer.body = isWait ? QByteArray() : body;
        }
        m_scenario.pages.insert(page.answer.url, page);
        return {};
    }

    ScriptedDnsServer &serverAt(const DnsServer &at)
    {
        QList<ScriptedDnsServer> &servers = m_scenario.dnsServers;
        qsizetype index = 0;
        while (index < servers.size() && servers.at(index).server != at)
            ++index;
        if (index == servers.size())
            servers.append({at, ScriptedDnsServer::Kind::Authoritative, {}, {}, m_delayMs});
        return servers[index];
    }

    QString readDns(ScriptedRecords &into, const QStringList &words)
    {
        if (words.size() < 2)
            return QStringLiteral("dns needs a name and a type or a status");
        const std::optional<DnsName> owner = ownerOf(words[0]);
        if (!owner)
            return QStringLiteral("no name: %1").arg(words[0]);
        into.names.insert(*owner);
        if (const std::optional<LookupStatus> status = statusOf(words[1]))
            return readStatus(into, *owner, *status, words.mid(2));
        if (words.size() < 3)
            return QStringLiteral("a record needs data");
        if (words[1] == u"CNAME") {
            const std::optional<DnsName> target = DnsName::fromText(words[2]);
            if (!target)
                return QStringLiteral("no name: %1").arg(words[2]);
            into.aliases.insert(*owner, *target);
            return {};
        }
        const std::optional<RrType> type = typeOf(words[1]);
        if (!type)
            return QStringLiteral("unknown type: %1").arg(words[1]);
        return readRecord(into, *owner, *type, words.mid(2));
    }

    QString readStatus(ScriptedRecords &into, const DnsName &owner, LookupStatus status, const QStringList &types)
    {
        const ScriptedLookup lookup{status, {}, status == LookupStatus::TimedOut ? m_timeoutMs : m_delayMs};
        if (types.isEmpty())
            into.wholeNames.insert(owner, lookup);
        for (const QString &word : types) {
            const std::optional<RrType> type = typeOf(word);
            if (!type)
                return QStringLiteral("unknown type: %1").arg(word);
            into.lookups.insert({owner, *type}, lookup);
        }
        return {};
    }

    QString readRecord(ScriptedRecords &into, const DnsName &owner, RrType type, const QStringList &data)
    {
        DnsRecord record{owner, type, m_ttl, {}};
        const std::optional<DnsName> name = DnsName::fromText(data.last());
        if (type == RrType::A || type == RrType::Aaaa) {
            QHostAddress address;
            if (!address.setAddress(data[0]))
                return QStringLiteral("no address: %1").arg(data[0]);
            record.data = address;
        } else if (type == RrType::Txt) {
            record.data = QByteArrayList{unescaped(data.join(u' '))};
        } else if (!name) {
            return QStringLiteral("no name: %1").arg(data.last());
        } else if (type == RrType::Soa) {
            const std::optional<DnsName> primary = DnsName::fromText(data[0]);
            const std::optional<DnsName> mailbox
                = DnsName::fromText(data.value(1, QStringLiteral("hostmaster.invalid")));
            if (!primary || !mailbox)
                return QStringLiteral("a SOA record needs PRIMARY MAILBOX SERIAL");
            record.data
                = SoaData{*primary, *mailbox, data.value(2, QStringLiteral("1")).toUInt(), 3600, 600, 86400, 300};
        } else if (type == RrType::Mx) {
            record.data = MxData{static_cast<quint16>(data[0].toUInt()), *name};
        } else {
            record.data = *name;
        }
        ScriptedLookup lookup = into.lookups.value({owner, type});
        lookup.status = LookupStatus::Answered;
        lookup.delayMs = m_delayMs;
        lookup.records.append(record);
        into.lookups.insert({owner, type}, lookup);
        return {};
    }

    QString readServer(const QStringList &words)
    {
        ScriptedServer server;
        const std::optional<QHostAddress> address = parseAddress(words.value(0));
        if (!address)
            return QStringLiteral("no address: %1").arg(words.value(0));
        server.address = *address;
        server.port = static_cast<quint16>(words.value(1, QStringLiteral("25")).toUInt());
        server.delayMs = m_delayMs;
        const QString how = words.value(2, QStringLiteral("talks"));
        if (how == u"refused")
            server.accepts = ScriptedServer::Accepts::Refused;
        else if (how == u"blocked")
            server.accepts = ScriptedServer::Accepts::Blocked;
        else if (how == u"unreachable")
            server.accepts = ScriptedServer::Accepts::Unreachable;
        else if (how == u"silent")
            server.accepts = ScriptedServer::Accepts::Never;
        else if (how != u"talks")
            return QStringLiteral("a server talks, or is refused, unreachable or silent: %1").arg(how);
        m_scenario.servers.append(server);
        return {};
    }

    bool readStep(const QString &keyword, const QString &rest)
    {
        using Kind = ScriptedStep::Kind;
        static const QHash<QString, Kind> kinds{
            {QStringLiteral(">"), Kind::Say},
            {QStringLiteral(">>"), Kind::SayRaw},
            {QStringLiteral("<"), Kind::Expect},
            {QStringLiteral("tls"), Kind::Tls},
            {QStringLiteral("tls-fails"), Kind::TlsFails},
            {QStringLiteral("close"), Kind::Close},
            {QStringLiteral("reset"), Kind::Reset},
        };
        const auto kind = kinds.constFind(keyword);
        if (kind == kinds.cend() || m_scenario.servers.isEmpty())
            return false;
        ScriptedStep step{*kind, unescaped(rest), {}, m_delayMs};
        if (*kind == Kind::Tls)
            step.tls = readTls(rest.split(u' ', Qt::SkipEmptyParts));
        ScriptedServer server = m_scenario.servers.takeLast();
        server.steps.append(step);
        m_scenario.servers.append(server);
        return true;
    }

    /// "PROTOCOL NAME[,NAME] FROM UNTIL [trusted] [matches]", the dates as ISO 8601.
    static TlsFacts readTls(const QStringList &words)
    {
        TlsFacts tls;
        tls.protocol = words.value(0, QStringLiteral("TLSv1.3"));
        tls.cipher = tls.protocol == u"TLSv1.3" ? QStringLiteral("TLS_AES_256_GCM_SHA384")
                                                : QStringLiteral("ECDHE-RSA-AES256-GCM-SHA384");
        tls.certificateNames = words.value(1).split(u',', Qt::SkipEmptyParts);
        tls.validFrom = QDateTime::fromString(words.value(2), Qt::ISODate);
        tls.validUntil = QDateTime::fromString(words.value(3), Qt::ISODate);
        tls.trusted = words.contains(QStringLiteral("trusted"));
        tls.nameMatches = words.contains(QStringLiteral("matches"));
        return tls;
    }

    Scenario m_scenario;
    int m_delayMs = 50;
    int m_timeoutMs = 4500;
    quint32 m_ttl = 3600;
};

} // namespace

std::variant<Scenario, ScenarioError> parseScenario(const QString &text)
{
    return ScenarioReader().read(text);
}
