// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/receivedclient.h"

#include "dns/address.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr auto ignoringCase = Qt::CaseInsensitive;

bool startsWithAny(QStringView text, std::initializer_list<QStringView> starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [&](QStringView start) { return text.startsWith(start, ignoringCase); });
}

/// Comments that may hold an address, but not the client's.
bool isBeside(QStringView comment)
{
    return startsWithAny(comment,
        {u"using ", u"tls", u"ssl", u"version=", u"version ", u"cipher", u"auth:", u"auth=", u"authenticated",
            u"smtp-auth", u"envelope-", u"client ", u"no client", u"squirrelmail", u"forwarded-for", u"not present",
            u"no ", u"return-path", u"sender ", u"original ", u"original_", u"misconfigured", u"peer ", u"verified "});
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "1.2.3.4:25", "1.2.3.4.63559" and "fe80::1%12" without what follows the address.
QStringView withoutPort(QStringView word)
{
    const qsizetype zone = word.indexOf(u'%');
    if (zone > 0)
        return word.first(zone);
    if (word.count(u':') == 1 && isDigits(word.sliced(word.indexOf(u':') + 1)))
        return word.first(word.indexOf(u':'));
    if (word.count(u'.') == 4 && isDigits(word.sliced(word.lastIndexOf(u'.') + 1)))
        return word.first(word.lastIndexOf(u'.'));
    return word;
}

struct AddressWord
{
    QHostAddress ip;
    bool isBracketed = false;
};

/// Reads "1.2.3.4", "[1.2.3.4]", "[IPv6:2001:db8::1]", "[::ffff:1.2.3.4]:25", "[1.2.3.4:25]".
std::optional<AddressWord> addressWord(QStringView word)
{
    constexpr qsizetype longestWord = 100;
    if (word.isEmpty() || word.size() > longestWord)
        return std::nullopt;
    AddressWord found;
    while (!word.isEmpty() && (word.back() == u',' || word.back() == u';'))
        word.chop(1);
    if (word.startsWith(u'[')) {
        const qsizetype close = word.indexOf(u']');
        if (close >= 0 && close + 1 < word.size() && word.at(close + 1) != u':' && word.at(close + 1) != u'.')
            return std::nullopt;
        word = word.sliced(1, (close < 0 ? word.size() : close) - 1);
        found.isBracketed = true;
    }
    if (word.startsWith(u"IPv6:", ignoringCase))
        word = word.sliced(5);
    const auto ip = parseAddress(withoutPort(word.trimmed()));
    if (!ip)
        return std::nullopt;
    found.ip = normalisedAddress(*ip);
    return found;
}

QString withoutQuotes(QStringView name)
{
    name = name.trimmed();
    while (name.endsWith(u','))
        name.chop(1);
    if (name.size() >= 2 && name.front() == name.back() && (name.front() == u'"' || name.front() == u'\''))
        name = name.sliced(1, name.size() - 2);
    return name.toString();
}

/// A name that was looked up, or nothing: "unknown", "mail.example.com.".
QString lookedUp(QStringView name)
{
    while (name.endsWith(u'.') || name.endsWith(u','))
        name.chop(1);
    if (isNoName(name) || addressWord(name))
        return {};
    return name.toString();
}

/// What the words of one comment tell; brackets begin a word, as in "name[1.2.3.4]".
QList<QStringView> wordsOf(QStringView comment)
{
    QList<QStringView> words;
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        if (end > begin && words.size() < mostReceivedPieces)
            words.append(comment.sliced(begin, end - begin));
    };
    for (qsizetype i = 0; i < comment.size(); ++i) {
        const QChar character = comment.at(i);
        if (character.isSpace() || character == u'(' || character == u')' || character == u',') {
            close(i);
            begin = i + 1;
        } else if (character == u'[' && i > begin && comment.at(i - 1) != u'=') {
            close(i);
            begin = i;
        }
    }
    close(comment.size());
    return words;
}

/// Reads the "from" clause piece by piece.
class Reading
{
public:
    void take(const ReceivedPiece &piece)
    {
        if (piece.isComment)
            takeComment(piece.text);
        else
            takeWord(piece.text);
    }

    ReceivedClient client(LoneName inBrackets, LoneName bare);

private:
    void takeWord(const QString &word);
    void takeComment(QStringView comment);
    void takeAddressComment(QStringView comment);
    bool takeHeloComment(QStringView comment);
    void takeKeyedWords(QStringView comment);
    void takeBefore(QStringView word);
    void takeFlags(QStringView comment);
    void decide(ReceivedClient &client, LoneName role) const;
    QString nameAsRdns() const;

    QString m_name; ///< the first words
    QHostAddress m_ip;
    bool m_isBracketed = false;
    bool m_isBesideName = false; ///< the address is a word of its own: "name [1.2.3.4]"
    std::optional<QString> m_helo; ///< of a key word: "(HELO x)", "helo=x"
    std::optional<QString> m_rdns; ///< the name before the address in a comment
    QString m_ident;
    bool m_mayBeForged = false;
    bool m_isVerified = false;
    bool m_hasComment = false;
    bool m_isClaiming = false;
    bool m_isNameNext = false;
    bool m_isOver = false; ///< what follows is about something else: "as user x"
};

void Reading::takeWord(const QString &word)
{
    if (m_isOver)
        return;
    if (m_isClaiming) {
        // Obtuse smtpd: name(ip), claiming to be "x"
        if (word.compare(u"to", ignoringCase) != 0 && word.compare(u"be", ignoringCase) != 0 && !m_helo)
            m_helo = withoutQuotes(word);
        return;
    }
    if ((m_name.isEmpty() && !m_hasComment) || m_isNameNext) {
        m_name = word;
        m_isNameNext = false;
        return;
    }
    if (word.compare(u"claiming", ignoringCase) == 0) {
        m_isClaiming = true;
    } else if (m_hasComment && word.compare(u"at", ignoringCase) == 0) {
        // Old Yahoo: user (AUTH login) at name (HELO x) (user@1.2.3.4)
        m_isNameNext = true;
    } else if (word.compare(u"as", ignoringCase) == 0 || word.compare(u"with", ignoringCase) == 0
        || word.compare(u"via", ignoringCase) == 0) {
        m_isOver = true;
    } else if (const auto address = addressWord(word); address && m_ip.isNull()) {
        m_ip = address->ip;
        m_isBesideName = true;
    } else if (!m_hasComment && word != u",") {
        m_name += u' ' + word;
    }
}

void Reading::takeComment(QStringView comment)
{
    m_hasComment = true;
    takeFlags(comment);
    if (isBeside(comment) || takeHeloComment(comment))
        return;
    takeKeyedWords(comment);
    if (m_ip.isNull())
        takeAddressComment(comment);
}

void Reading::takeFlags(QStringView comment)
{
    for (const QStringView mark : {u"may be forged", u"unverified", u"RDNS failed", u"not verified"})
        m_mayBeForged = m_mayBeForged || comment.contains(mark, ignoringCase);
    m_isVerified = m_isVerified || comment.endsWith(u"] verified", ignoringCase)
        || comment.startsWith(u"verified[", ignoringCase);
}

/// "(HELO x)", "(EHLO x)", "(LHLO x)", "(account someone HELO x)".
bool Reading::takeHeloComment(QStringView comment)
{
    for (const QStringView key : {u"HELO", u"EHLO", u"LHLO"}) {
        if (!comment.startsWith(key, ignoringCase))
            continue;
        if (comment.size() == key.size())
            m_helo = QString();
        else if (comment.at(key.size()).isSpace() || comment.at(key.size()) == u':')
            m_helo = withoutQuotes(comment.sliced(key.size() + 1));
        else
            continue;
        return true;
    }
    if (comment.startsWith(u"account ", ignoringCase)) {
        const qsizetype key = comment.lastIndexOf(u" HELO ", -1, ignoringCase);
        m_helo = key < 0 ? QString() : withoutQuotes(comment.sliced(key + 6));
        return true;
    }
    return false;
}

/// Exim and Momentum: "helo=x", "ident=x" beside the address; ZMailer and Qsmtpd: "EHLO x" behind it.
void Reading::takeKeyedWords(QStringView comment)
{
    QStringView before;
    for (const QStringView quoted : wordsOf(comment)) {
        const bool isBehindKey = before == u"HELO" || before == u"EHLO";
        const QStringView word = quoted.startsWith(u'"') ? quoted.sliced(1) : quoted;
        before = word;
        if (isBehindKey && !m_helo)
            m_helo = word.endsWith(u'"') ? word.chopped(1).toString() : word.toString();
        else if (word.startsWith(u"helo=", ignoringCase) && !m_helo)
            m_helo = withoutQuotes(word.sliced(5));
        else if (word.startsWith(u"ident=", ignoringCase))
            m_ident = word.sliced(6).toString();
    }
}

/// "ip", "[ip]", "name [ip]", "ident@ip", "ident@[ip]", "ident@name [ip]", "IDENT: ident, name [ip]".
void Reading::takeAddressComment(QStringView comment)
{
    const QList<QStringView> words = wordsOf(comment);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words.at(i);
        const qsizetype at = word.lastIndexOf(u'@');
        const auto address = addressWord(word.sliced(at + 1));
        if (!address)
            continue;
        m_ip = address->ip;
        m_isBracketed = address->isBracketed;
        if (at >= 0)
            m_ident = word.first(at).toString();
        else if (i > 0)
            takeBefore(words.at(i - 1));
        return;
    }
}

/// What stands before the address: the reverse name, with the user that ident (RFC 1413) named, or that user alone.
void Reading::takeBefore(QStringView word)
{
    const qsizetype at = word.lastIndexOf(u'@');
    QStringView user = at < 0 ? QStringView() : word.first(at);
    if (user.startsWith(u"IDENT:", ignoringCase))
        user = user.sliced(6);
    if (!user.isEmpty())
        m_ident = user.toString();
    const QStringView name = word.sliced(at + 1);
    // SquirrelMail behind a proxy: (proxying for 1.2.3.4)
    if (name == u"for")
        return;
    if (!name.isEmpty() && !name.contains(u'=') && !name.endsWith(u':'))
        m_rdns = lookedUp(name);
}

/// The first name where it is the one that was looked up. Yahoo writes the address where there is no name; it is kept
/// as it stands.
QString Reading::nameAsRdns() const
{
    if (m_name.startsWith(u'['))
        return {};
    const auto address = addressWord(m_name);
    if (address)
        return address->ip == m_ip ? m_name : QString();
    return lookedUp(m_name);
}

void Reading::decide(ReceivedClient &client, LoneName role) const
{
    if (m_helo) {
        client.helo = *m_helo;
        // ASSP repeats the HELO as the name; no reverse name is a single label that is the HELO, too.
        const bool isRepeated = m_name == *m_helo && !m_name.contains(u'.');
        client.rdns = m_rdns ? *m_rdns : (isRepeated ? QString() : nameAsRdns());
        return;
    }
    if (m_rdns || m_isBesideName) {
        client.helo = isNoName(m_name) && m_isBesideName ? QString() : m_name;
        client.rdns = m_isVerified ? lookedUp(m_name) : m_rdns.value_or(QString());
        return;
    }
    const bool isLookedUp = role != LoneName::Helo || m_isVerified;
    if (isLookedUp)
        client.rdns = lookedUp(m_name);
    if (role != LoneName::Rdns && (!isLookedUp || !isNoName(m_name)))
        client.helo = m_name;
}

ReceivedClient Reading::client(LoneName inBrackets, LoneName bare)
{
    ReceivedClient client;
    m_name = withoutQuotes(m_name);
    const auto named = addressWord(m_name);
    client.ident = m_ident;
    client.mayBeForged = m_mayBeForged;
    if (m_ip.isNull() && named) {
        client.ip = named->ip;
        client.helo = m_helo.value_or(QString());
        // Yahoo and others repeat no address behind the name; in brackets it is no name.
        return client;
    }
    client.ip = m_ip;
    if (!m_ip.isNull())
        decide(client, m_isBracketed ? inBrackets : bare);
    return client;
}

} // namespace

bool isNoName(QStringView name)
{
    constexpr std::array<QStringView, 20> words{u"unknown", u"<unknown>", u"unverified", u"UnknownHost", u"softdnserr",
        u"nodnsquery", u"NXDOMAIN", u"DNSERROR", u"no-dns", u"norDNS", u"untrusted", u"unavailable", u"<unavailable>",
        u"no_rdns", u"none", u"reverse-unknown", u"Verified", u"null", u"Unknown_Domain", u"local"};
    return name.isEmpty() || std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return name.compare(word, ignoringCase) == 0;
    });
}

ReceivedClient receivedClient(const QList<ReceivedPiece> &from, LoneName inBrackets, LoneName bare)
{
    Reading reading;
    for (const ReceivedPiece &piece : from)
        reading.take(piece);
    return reading.client(inBrackets, bare);
}
