// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/quotedsession.h"

#include "dns/address.h"
#include "evidence/loglines.h"

#include <algorithm>

namespace {

constexpr auto ignoringCase = Qt::CaseInsensitive;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QStringView firstWord(QStringView text)
{
    text = text.trimmed();
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return text.first(end - text.begin());
}

/// True if more lines of this reply follow (RFC 5321 §4.2.1).
bool isContinued(QStringView line)
{
    return line.size() > 3 && line.at(3) == u'-';
}

} // namespace

int replyCode(QStringView line)
{
    if (line.size() < 3 || line.front() < u'2' || line.front() > u'5' || !isDigit(line.at(1)) || !isDigit(line.at(2)))
        return 0;
    if (line.size() > 3 && line.at(3) != u' ' && line.at(3) != u'-')
        return 0;
    return line.first(3).toInt();
}

QStringView pathIn(QStringView argument)
{
    const qsizetype colon = argument.indexOf(u':');
    if (colon < 0)
        return {};
    const QStringView rest = argument.sliced(colon + 1).trimmed();
    if (!rest.startsWith(u'<'))
        return firstWord(rest);
    const qsizetype close = rest.indexOf(u'>');
    return close < 0 ? QStringView() : rest.sliced(1, close - 1);
}

TextSpan QuotedSession::spanOf(QStringView piece) const
{
    return spanIn(m_text, piece);
}

TextSpan QuotedSession::spanOf(QStringView piece, const TextSpan &line) const
{
    return line.isEmpty() ? spanOf(piece) : line;
}

void QuotedSession::restart()
{
    m_expected.clear();
    m_stage.clear();
    m_reply.clear();
    m_helo.clear();
    m_hasBegun = false;
    m_isInData = false;
}

void QuotedSession::setManyClients(QStringView client)
{
    m_client = client.toString();
}

void QuotedSession::expect(const QString &stage)
{
    constexpr qsizetype mostExpected = 256;
    m_hasBegun = true;
    m_stage = stage;
    if (m_expected.size() < mostExpected)
        m_expected.append(stage);
}

void QuotedSession::clientSaidHello(QStringView argument, const TextSpan &where)
{
    // It cannot be sent before all replies are there (RFC 2920 §3.1); a log that lost some falls into step again.
    m_expected.clear();
    expect(QStringLiteral("helo"));
    const QStringView helo = firstWord(argument);
    m_helo = helo.toString();
    m_heloWhere = spanOf(helo, where);
    m_facts->add(FactGathering::Kind::Helo, helo, m_heloWhere);
}

void QuotedSession::clientSaid(QStringView line, const TextSpan &where)
{
    const QStringView verb = firstWord(line);
    const QStringView argument = line.trimmed().sliced(verb.size()).trimmed();
    const auto is = [&](QStringView name) { return verb.compare(name, ignoringCase) == 0; };
    if (is(u"EHLO") || is(u"HELO") || is(u"LHLO")) {
        clientSaidHello(argument, where);
    } else if (is(u"MAIL")) {
        expect(QStringLiteral("mail"));
        if (const QStringView path = pathIn(argument); !path.isNull())
            m_facts->add(FactGathering::Kind::MailFrom, path, spanOf(path, where));
    } else if (is(u"RCPT")) {
        expect(QStringLiteral("rcpt"));
        if (const QStringView path = pathIn(argument); !path.isNull())
            m_facts->add(FactGathering::Kind::Recipient, path, spanOf(path, where));
    } else if (is(u"DATA") || is(u"BDAT")) {
        expect(QStringLiteral("data"));
    } else if (!verb.isEmpty()) {
        expect({});
    }
}

void QuotedSession::serverSaid(QStringView line, const TextSpan &where)
{
    const int code = replyCode(line);
    if (code == 0)
        return;
    if (m_reply.isEmpty())
        m_replyWhere = where;
    else if (!where.isEmpty())
        m_replyWhere.length = std::max(where.begin + where.length - m_replyWhere.begin, m_replyWhere.length);
    if (m_reply.size() < mostReplyCharacters)
        m_reply += (m_reply.isEmpty() ? QString() : QStringLiteral("\n")) + line.toString();
    if (!isContinued(line))
        takeReply(code);
}

QString QuotedSession::stageOfReply(int code)
{
    if (!m_hasBegun)
        return QStringLiteral("connect");
    QString stage = m_expected.isEmpty() ? m_stage : m_expected.takeFirst();
    if (code == 354) {
        m_isInData = true;
        m_expected.prepend(QStringLiteral("data"));
    } else {
        m_isInData = false;
    }
    return stage;
}

void QuotedSession::takeReply(int code)
{
    const QString reply = std::exchange(m_reply, QString());
    // A server that greets begins a session, whatever the log lost before; 220 is the reply to STARTTLS, too.
    if (code == 220 && m_expected.isEmpty())
        restart();
    const QString stage = stageOfReply(code);
    if (code == 220 && stage == u"connect")
        takeGreeting(reply);
    if (code == 250 && stage == u"helo" && m_client.isEmpty())
        takeHelloReply(reply);
    if (code < 400)
        return;
    m_facts->addRefusal({reply, stage, m_receiver, m_replyWhere});
    if (m_client.isEmpty())
        return;
    m_facts->add(FactGathering::Kind::Ip, m_client, {}, true);
    m_facts->add(FactGathering::Kind::Helo, m_helo, m_heloWhere, true);
}

/// The first word of the greeting is the server's name (RFC 5321 §4.2).
void QuotedSession::takeGreeting(QStringView line)
{
    if (line.size() <= 4)
        return;
    const QStringView name = firstWord(line.sliced(4));
    if (name.contains(u'.') && !parseAddress(name))
        m_receiver = name.toString();
}

/// "250 mx.example Hello mail.example [192.0.2.1]": the address from which the server sees its client.
void QuotedSession::takeHelloReply(QStringView reply)
{
    const qsizetype open = reply.indexOf(u'[');
    const qsizetype close = reply.indexOf(u']', std::max<qsizetype>(open, 0));
    if (open < 0 || close < open)
        return;
    QStringView address = reply.sliced(open + 1, close - open - 1);
    if (address.startsWith(u"IPv6:", ignoringCase))
        address = address.sliced(5);
    m_facts->add(FactGathering::Kind::Ip, address, m_replyWhere, true);
}
