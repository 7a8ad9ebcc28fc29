// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/received.h"

#include "evidence/receivedclauses.h"
#include "evidence/receivedclient.h"

#include <algorithm>

namespace {

constexpr auto ignoringCase = Qt::CaseInsensitive;

bool mentions(const ReceivedClauses &clauses, QStringView word)
{
    return clauses.with.contains(word, ignoringCase)
        || std::any_of(clauses.comments.begin(), clauses.comments.end(),
            [&](const QString &comment) { return comment.contains(word, ignoringCase); });
}

bool isHttp(const ReceivedClauses &clauses)
{
    return clauses.with.startsWith(u"HTTP", ignoringCase) || clauses.via.startsWith(u"HTTP", ignoringCase)
        || mentions(clauses, u"mshttpd");
}

/// A program that takes mail out of a mailbox names the mailbox' server, no client.
bool isFetched(const ReceivedClauses &clauses)
{
    return clauses.with.startsWith(u"IMAP", ignoringCase) || clauses.with.startsWith(u"POP", ignoringCase)
        || mentions(clauses, u"fetchmail") || mentions(clauses, u"getmail") || mentions(clauses, u"mpop");
}

/// What the only name means that stands before an address in brackets.
LoneName loneNameInBrackets(const ReceivedClauses &clauses)
{
    // Exim and IronPort leave the HELO out where it is the reverse name.
    if (mentions(clauses, u"Exim") || clauses.with.startsWith(u"ESMTP/TLS", ignoringCase))
        return LoneName::HeloAndRdns;
    return LoneName::Helo;
}

/// The same before an address without brackets. qmail leaves the HELO out where it is the reverse name.
LoneName loneNameBare(const ReceivedClauses &clauses)
{
    for (const QStringView product :
        {u"Microsoft SMTP Server", u"Microsoft SMTPSVC", u"XMail", u"Mercury", u"MailEnable", u"NetMail", u"MDaemon"}) {
        if (mentions(clauses, product))
            return LoneName::Helo;
    }
    if (clauses.via.contains(u"smap", ignoringCase))
        return LoneName::Rdns;
    return LoneName::HeloAndRdns;
}

/// RFC 3848: the protocol's name ends with A if the client logged in.
bool isAuthenticatedProtocol(QStringView with)
{
    const QStringView word = with.first(with.indexOf(u' ') < 0 ? with.size() : with.indexOf(u' '));
    if (word.compare(u"asmtp", ignoringCase) == 0)
        return true;
    return (word.contains(u"SMTP", ignoringCase) || word.contains(u"LMTP", ignoringCase))
        && word.endsWith(u'A', ignoringCase);
}

/// How the client logged in, in a comment: "Authenticated sender: x", "AUTH: LOGIN x", "auth=plain".
QString authOfComment(const QString &comment)
{
    if (comment.startsWith(u"Authenticated sender", ignoringCase))
        return QStringLiteral("Postfix");
    if (comment.startsWith(u"authenticated bits", ignoringCase))
        return QStringLiteral("Sendmail");
    if (comment.startsWith(u"authenticated as", ignoringCase))
        return QStringLiteral("CriticalPath");
    if (comment.startsWith(u"AUTH: ", ignoringCase) || comment.startsWith(u"auth=", ignoringCase)) {
        const QString method = comment.sliced(comment.startsWith(u"AUTH: ", ignoringCase) ? 6 : 5).trimmed();
        const qsizetype end = method.indexOf(u' ');
        return end < 0 ? method : method.first(end);
    }
    if (comment.startsWith(u"authenticated", ignoringCase) || comment.startsWith(u"smtp-auth", ignoringCase))
        return QStringLiteral("Authenticated");
    return {};
}

QString authOf(const ReceivedClauses &clauses)
{
    if (isHttp(clauses))
        return clauses.with.startsWith(u"HTTP", ignoringCase) ? clauses.with : QStringLiteral("HTTP");
    if (isAuthenticatedProtocol(clauses.with))
        return clauses.with;
    for (const ReceivedPiece &piece : clauses.from) {
        if (QString auth = piece.isComment ? authOfComment(piece.text) : QString(); !auth.isEmpty())
            return auth;
    }
    for (const QString &comment : clauses.comments) {
        if (QString auth = authOfComment(comment); !auth.isEmpty())
            return auth;
    }
    return {};
}

bool isTls(const QString &comment)
{
    const QString start = comment.first(std::min<qsizetype>(comment.size(), 20));
    return start.contains(u"TLSv", ignoringCase) || start.contains(u"TLS1", ignoringCase)
        || start.contains(u"TLS-1", ignoringCase) || start.contains(u"SSLv", ignoringCase);
}

/// Sender of the envelope in a comment: "envelope-from <x>", "envelope-sender <x>", "env-from (x)".
QString mailFromOfComment(const QString &comment)
{
    for (const QStringView key : {u"envelope-from", u"envelope-sender", u"env-from"}) {
        if (!comment.startsWith(key, ignoringCase))
            continue;
        QString value = comment.sliced(key.size()).trimmed();
        value.remove(u'(').remove(u')');
        return withoutAngles(value);
    }
    return {};
}

void takeComment(ReceivedLine &line, const QString &comment)
{
    if (line.tls.isEmpty() && isTls(comment))
        line.tls = comment.startsWith(u"using ", ignoringCase) ? comment.sliced(6) : comment;
    if (line.mailFrom.isEmpty())
        line.mailFrom = mailFromOfComment(comment);
}

} // namespace

std::optional<ReceivedLine> readReceived(const QString &value)
{
    const ReceivedClauses clauses = receivedClauses(value);
    if (!clauses.hasFrom || isFetched(clauses))
        return std::nullopt;
    ReceivedClient client = receivedClient(clauses.from, loneNameInBrackets(clauses), loneNameBare(clauses));
    if (client.ip.isNull())
        client.ip = receivedClient(clauses.lateFrom, LoneName::Helo, LoneName::Helo).ip;
    if (client.ip.isNull())
        return std::nullopt;

    ReceivedLine line;
    line.ip = client.ip;
    line.rdns = client.rdns;
    // A browser says no HELO; the name is what the web server knows of it. Postini's "source" is no name either.
    const bool isSource = client.helo == u"source" && clauses.by.contains(u"postini", ignoringCase);
    if (!isHttp(clauses) && !isSource)
        line.helo = client.helo;
    line.ident = client.ident;
    line.mayBeForged = client.mayBeForged;
    line.by = clauses.by;
    line.with = clauses.with.isEmpty() ? clauses.via : clauses.with;
    line.id = clauses.id;
    line.recipient = clauses.recipient;
    line.mailFrom = clauses.mailFrom;
    line.auth = authOf(clauses);
    for (const ReceivedPiece &piece : clauses.from) {
        if (piece.isComment)
            takeComment(line, piece.text);
    }
    for (const QString &comment : clauses.comments)
        takeComment(line, comment);
    return line;
}
