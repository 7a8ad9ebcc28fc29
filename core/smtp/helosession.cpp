// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/helosession.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace {

/// RFC 2606 §2: a name that can never be anybody's, so that no client takes this for itself.
const QByteArray &ownName()
{
    static const QByteArray name = QByteArrayLiteral("helodoctor.invalid");
    return name;
}

/// A reply is ASCII and at most 512 bytes long (RFC 5321 §4.5.3.1.5), whatever the client calls itself.
QByteArray shown(const QByteArray &said)
{
    constexpr qsizetype mostBytes = 255;
    constexpr char digits[] = "0123456789abcdef";
    QByteArray text;
    for (const char character : said) {
        if (text.size() >= mostBytes)
            return text + "...";
        const auto code = static_cast<unsigned char>(character);
        if (code >= 0x20 && code < 0x7f)
            text.append(character);
        else
            text.append("\\x").append(digits[code >> 4]).append(digits[code & 15]);
    }
    return text;
}

bool startsWithWord(const QByteArray &argument, QByteArrayView word)
{
    return argument.size() >= word.size()
        && QByteArrayView(argument).first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// The end of a path in angle brackets; a quoted part may hold one (RFC 5321 §4.1.2).
qsizetype pathEnd(const QByteArray &text)
{
    bool isQuoted = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '\\' && isQuoted)
            ++i;
        else if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == '>' && !isQuoted)
            return i;
    }
    return -1;
}

/// The address behind "FROM:" or "TO:"; brackets may be missing and blanks may stand where none belong, as old programs
/// have it.
std::optional<QByteArray> addressOf(const QByteArray &argument, QByteArrayView word)
{
    if (!startsWithWord(argument, word))
        return std::nullopt;
    const QByteArray path = argument.mid(word.size()).trimmed();
    if (!path.startsWith('<')) {
        const QByteArray address = path.split(' ').constFirst();
        return address.isEmpty() ? std::nullopt : std::optional(address);
    }
    const qsizetype end = pathEnd(path);
    return end < 0 ? std::nullopt : std::optional(path.mid(1, end - 1).trimmed());
}

/// RFC 8446 §5.1, RFC 5246 §6.2.1: a handshake record of any TLS version.
bool isTlsHello(const QByteArray &line)
{
    return line.startsWith("\x16\x03");
}

} // namespace

struct HeloSession::Command
{
    QByteArrayView verb;
    Handler handler;
};

QList<HeloSession::Command> HeloSession::commands()
{
    return {{"EHLO", &HeloSession::ehlo}, {"HELO", &HeloSession::helo}, {"LHLO", &HeloSession::lhlo},
        {"MAIL", &HeloSession::mail}, {"RCPT", &HeloSession::rcpt}, {"DATA", &HeloSession::data},
        {"BDAT", &HeloSession::bdat}, {"RSET", &HeloSession::rset}, {"NOOP", &HeloSession::noop},
        {"VRFY", &HeloSession::vrfy}, {"EXPN", &HeloSession::expn}, {"HELP", &HeloSession::help},
        {"QUIT", &HeloSession::quit}, {"AUTH", &HeloSession::auth}, {"STARTTLS", &HeloSession::startTls},
        {"TURN", &HeloSession::turn}, {"ETRN", &HeloSession::turn}};
}

HeloSession::HeloSession(bool offersTls, const HeloSessionLimits &limits) : m_offersTls(offersTls), m_limits(limits) { }

void HeloSession::begin()
{
    reply("220 " + ownName() + " ESMTP HELO Doctor listens and takes no mail");
}

void HeloSession::refuse()
{
    close("421 4.3.2 HELO Doctor listens to as many clients as it can; please come back later");
}

void HeloSession::onTimeout()
{
    close("421 4.4.2 The time for this conversation is over");
}

void HeloSession::receive(QByteArrayView bytes)
{
    while (m_step == Step::Listen && !bytes.isEmpty()) {
        if (m_chunkLeft > 0) {
            bytes = bytes.sliced(swallow(bytes.size()));
            continue;
        }
        const qsizetype lineEnd = bytes.indexOf('\n');
        append(lineEnd < 0 ? bytes : bytes.first(lineEnd));
        bytes = lineEnd < 0 ? QByteArrayView() : bytes.sliced(lineEnd + 1);
        if (isTlsHello(m_line)) {
            note("the client began TLS at once, as on port 465; here TLS begins with STARTTLS");
            close("421 4.7.0 No TLS without STARTTLS here");
        } else if (m_lineBytes > m_limits.endlessLineBytes) {
            record(std::exchange(m_line, {}), m_lineBytes - m_limits.lineBytes);
            close("421 4.7.0 This line has no end");
        } else if (lineEnd >= 0) {
            endLine();
        }
    }
    // RFC 3207 §4.2: nothing said in plain text may pass for something said inside TLS.
    if (m_step == Step::StartTls && !bytes.isEmpty())
        note("dropped " + QByteArray::number(bytes.size()) + " bytes sent before TLS");
}

void HeloSession::append(QByteArrayView piece)
{
    // One byte more than is kept, so that the return before a line end does not count.
    m_line.append(piece.first(std::min(piece.size(), m_limits.lineBytes + 1 - m_line.size())));
    m_lineBytes += static_cast<int>(std::min<qsizetype>(piece.size(), m_limits.endlessLineBytes + 1 - m_lineBytes));
}

void HeloSession::endLine()
{
    QByteArray line = std::exchange(m_line, {});
    int bytes = std::exchange(m_lineBytes, 0);
    if (line.endsWith('\r') && line.size() == bytes) {
        line.chop(1);
        --bytes;
    }
    line.truncate(m_limits.lineBytes);
    record(line, bytes - static_cast<int>(line.size()));
    if (++m_commandCount > m_limits.commands)
        close("421 4.7.0 HELO Doctor has heard enough in this connection");
    else if (bytes > line.size())
        replyFault("500 5.5.6 This line is too long");
    else
        obey(line);
}

qsizetype HeloSession::swallow(qsizetype size)
{
    const qsizetype swallowed = static_cast<qsizetype>(std::min<qint64>(size, m_chunkLeft));
    m_chunkLeft -= swallowed;
    if (m_chunkLeft == 0)
        reply("554 5.7.1 HELO Doctor takes no mail");
    return swallowed;
}

void HeloSession::obey(const QByteArray &line)
{
    const qsizetype blank = std::min(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '),
        line.indexOf('\t') < 0 ? line.size() : line.indexOf('\t'));
    const QByteArrayView verb = QByteArrayView(line).first(blank);
    static const QList<Command> known = commands();
    for (const Command &command : known) {
        if (verb.compare(command.verb, Qt::CaseInsensitive) == 0) {
            (this->*command.handler)(line.mid(blank).trimmed());
            return;
        }
    }
    replyFault("500 5.5.1 HELO Doctor does not know this command");
}

void HeloSession::record(QByteArray line, int cutBytes)
{
    // A password must not be seen by whoever looks on.
    if (startsWithWord(line, "AUTH ")) {
        const qsizetype secret = line.indexOf(' ', 5);
        if (secret > 0) {
            cutBytes += static_cast<int>(line.size() - secret - 1);
            line.truncate(secret + 1);
        }
    }
    m_lines.append(TranscriptLine{0, Speaker::Client, line, m_facts.isTls, cutBytes});
}

void HeloSession::note(const QByteArray &words)
{
    m_lines.append(TranscriptLine{0, Speaker::Note, words, false, 0});
}

void HeloSession::reply(const QByteArray &text)
{
    m_lines.append(TranscriptLine{0, Speaker::Server, text, m_facts.isTls, 0});
    m_output += text + "\r\n";
}

void HeloSession::replyFault(const QByteArray &text)
{
    if (++m_faultCount >= m_limits.faults)
        close("421 4.7.0 Too many faulty commands, good-bye");
    else
        reply(text);
}

void HeloSession::close(const QByteArray &text)
{
    m_step = Step::Close;
    reply(text);
}

/// The last name before MAIL FROM counts: some clients try EHLO first, or say another name inside TLS.
bool HeloSession::introduce(const QByteArray &verb, const QByteArray &name)
{
    if (!m_facts.hasMailFrom && (!name.isEmpty() || m_facts.helo.isEmpty())) {
        m_hasNews = m_hasNews || m_facts.verb != verb || m_facts.helo != name;
        m_facts.verb = verb;
        m_facts.helo = name;
    }
    if (name.isEmpty()) {
        replyFault("501 5.5.4 Say who you are: " + verb + " mail.example.com");
        return false;
    }
    m_isIntroduced = true;
    m_hasSender = false; // RFC 5321 §4.1.4: as if RSET had been said
    return true;
}

void HeloSession::ehlo(const QByteArray &name)
{
    introduceExtended(QByteArrayLiteral("EHLO"), name);
}

/// RFC 2033 §4.1: answered as EHLO is.
void HeloSession::lhlo(const QByteArray &name)
{
    introduceExtended(QByteArrayLiteral("LHLO"), name);
}

void HeloSession::introduceExtended(const QByteArray &verb, const QByteArray &name)
{
    if (!introduce(verb, name))
        return;
    reply("250-" + ownName() + " hears you, " + shown(name));
    reply("250-8BITMIME");
    reply("250-SIZE 0"); // RFC 1870 §4: no limit, as a client that has too much would not go on to RCPT
    reply("250-PIPELINING");
    reply("250-ENHANCEDSTATUSCODES");
    if (m_offersTls && !m_facts.isTls)
        reply("250-STARTTLS");
    reply("250 HELP");
}

void HeloSession::helo(const QByteArray &name)
{
    if (introduce(QByteArrayLiteral("HELO"), name))
        reply("250 " + ownName() + " hears you, " + shown(name));
}

void HeloSession::mail(const QByteArray &argument)
{
    const std::optional<QByteArray> address = addressOf(argument, "FROM:");
    if (!m_isIntroduced) {
        replyFault("503 5.5.1 Say HELO or EHLO and your name first");
    } else if (m_hasSender) {
        replyFault("503 5.5.1 The sender was named already");
    } else if (!address) {
        replyFault("501 5.5.4 HELO Doctor expected MAIL FROM:<address>");
    } else {
        m_hasSender = true;
        // One mail is told of: the first that had a recipient. What follows in the same connection is often its bounce.
        m_isTold = m_facts.rcptTo.isEmpty();
        if (m_isTold) {
            m_facts.hasMailFrom = true;
            m_facts.mailFrom = address->left(m_limits.keptAddressBytes);
            m_hasNews = true;
        }
        reply("250 2.1.0 Heard"); // so that the recipient is named too
    }
}

void HeloSession::rcpt(const QByteArray &argument)
{
    const std::optional<QByteArray> address = addressOf(argument, "TO:");
    if (!m_hasSender) {
        replyFault("503 5.5.1 Say MAIL FROM first");
    } else if (!address) {
        replyFault("501 5.5.4 HELO Doctor expected RCPT TO:<address>");
    } else {
        if (m_isTold && m_facts.rcptTo.size() < m_limits.keptRecipients) {
            m_facts.rcptTo.append(address->left(m_limits.keptAddressBytes));
            m_hasNews = true;
        }
        reply("550 5.7.1 This is HELO Doctor listening on this computer: it takes no mail. Your server called itself "
            + shown(m_facts.helo) + '.');
    }
}

void HeloSession::data(const QByteArray &)
{
    reply("554 5.7.1 HELO Doctor takes no mail");
}

/// RFC 3030 §2: the bytes follow at once, whether they are wanted or not.
void HeloSession::bdat(const QByteArray &argument)
{
    bool isNumber = false;
    const qsizetype end = argument.indexOf(' ');
    const qlonglong size = (end < 0 ? argument : argument.left(end)).toLongLong(&isNumber);
    if (!isNumber || size < 0 || size > m_limits.chunkBytes - m_chunkBytes) {
        close("421 4.7.0 HELO Doctor takes no mail, and none of this size can be thrown away");
        return;
    }
    m_chunkBytes += size;
    m_chunkLeft = size;
    if (size == 0)
        reply("554 5.7.1 HELO Doctor takes no mail");
    else
        note(QByteArray::number(size) + " bytes of a message are thrown away");
}

void HeloSession::rset(const QByteArray &)
{
    m_hasSender = false;
    reply("250 2.0.0 Forgotten");
}

void HeloSession::noop(const QByteArray &)
{
    reply("250 2.0.0 Still listening");
}

void HeloSession::vrfy(const QByteArray &)
{
    reply("252 2.1.5 HELO Doctor knows nobody and takes no mail"); // RFC 5321 §3.5.3
}

void HeloSession::expn(const QByteArray &)
{
    reply("502 5.5.1 HELO Doctor has no lists");
}

void HeloSession::help(const QByteArray &)
{
    reply("214-2.0.0 HELO Doctor shows what a mail client says in HELO or EHLO, and refuses every mail.");
    reply("214 2.0.0 Say EHLO and your name, MAIL FROM:<address>, RCPT TO:<address>, QUIT.");
}

void HeloSession::quit(const QByteArray &)
{
    m_isQuit = true;
    close("221 2.0.0 Good-bye");
}

void HeloSession::auth(const QByteArray &)
{
    // RFC 4954 §4 has no code for "never"; 502 is RFC 5321's for a command that is known and not there.
    replyFault("502 5.5.1 No user name or password is wanted here: HELO Doctor takes no mail");
}

void HeloSession::startTls(const QByteArray &argument)
{
    if (!m_offersTls) {
        replyFault("502 5.5.1 HELO Doctor was not asked to offer TLS");
    } else if (m_facts.isTls) {
        replyFault("503 5.5.1 This is TLS already");
    } else if (!argument.isEmpty()) {
        replyFault("501 5.5.4 STARTTLS stands alone"); // RFC 3207 §4
    } else {
        m_step = Step::StartTls;
        reply("220 2.0.0 Begin TLS");
    }
}

void HeloSession::turn(const QByteArray &)
{
    reply("502 5.5.1 HELO Doctor has no mail to give");
}

void HeloSession::onTlsEstablished()
{
    m_step = Step::Listen;
    m_facts.isTls = true;
    m_hasNews = true;
    m_isIntroduced = false;
    m_hasSender = false;
    m_line.clear();
    m_lineBytes = 0;
}
