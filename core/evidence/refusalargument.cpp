// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusalargument.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "evidence/refusaltext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype longestHelo = 255; // RFC 5321 §4.5.3.1.2

bool isPlaceholder(QStringView text)
{
    static const std::array<QStringView, 12> words = {u"name", u"host", u"hostname", u"helo", u"ip", u"domain",
        u"domain-name", u"ip-address", u"xxx", u"x.x.x.x", u"rcpt", u"fqdn"};
    return text.isEmpty() || text.contains(u'%') || text.contains(u'$') || text.contains(u'*') || text.contains(u'{')
        || std::any_of(words.begin(), words.end(),
            [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

QStringView trimmedOf(QStringView text, QStringView marks)
{
    while (!text.isEmpty() && marks.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    return text;
}

/// Words that may stand between "HELO" and the name itself.
bool isFiller(QStringView word)
{
    static const QStringList fillers = {QStringLiteral("argument"), QStringLiteral("name"), QStringLiteral("hostname"),
        QStringLiteral("host"), QStringLiteral("domain"), QStringLiteral("string"), QStringLiteral("greeting"),
        QStringLiteral("used"), QStringLiteral("is"), QStringLiteral("was"), QStringLiteral("of"), QStringLiteral("as"),
        QStringLiteral("command"), QStringLiteral("identity"), QStringLiteral("parameter"), QStringLiteral("value"),
        QStringLiteral("your"), QStringLiteral("ehlo"), QStringLiteral("helo"), QStringLiteral("or"),
        QStringLiteral("helo/ehlo"), QStringLiteral("ehlo/helo")};
    return fillers.contains(trimmedOf(word, u":=,.").toString().toLower());
}

/// A name is believed if it is marked as one: in brackets or quotes, with a dot in it, or after a colon or an equals
/// sign.
bool isNameLike(QStringView raw, bool isAnnounced)
{
    const QStringView name = trimmedOf(raw, u"<>()\"'.,;:");
    if (name.isEmpty() || name.size() > longestHelo || isPlaceholder(name) || name.contains(u'@')
        || name.contains(u"://"))
        return false;
    const bool isMarked = QStringView(u"<[\"'").contains(raw.front())
        || (raw.startsWith(u'(') && trimmedOf(raw, u".,;:").endsWith(u')'));
    const bool hasDot = name.sliced(1).chopped(name.size() > 1 ? 1 : 0).contains(u'.');
    return isMarked || hasDot || isAnnounced;
}

QString nameOf(QStringView raw)
{
    QStringView name = trimmedOf(raw, u"<>()\"'.,;: ");
    // "[name]" is only a literal if an address is in it.
    if (name.startsWith(u'[') && name.endsWith(u']')) {
        const QStringView inside = name.sliced(1).chopped(1);
        if (!parseAddress(inside) && !inside.startsWith(u"IPv6:", Qt::CaseInsensitive))
            name = inside;
    }
    return isPlaceholder(name) ? QString() : name.toString();
}

/// "<NAME>: Helo command rejected: ..." (Postfix).
QString nameBeforeCommand(const QString &plain)
{
    const qsizetype at = plain.indexOf(u">: helo command rejected", 0, Qt::CaseInsensitive);
    const qsizetype open = at < 0 ? -1 : plain.lastIndexOf(u'<', at);
    if (open < 0 || at - open - 1 > longestHelo)
        return {};
    const QString name = plain.mid(open + 1, at - open - 1);
    return isPlaceholder(name) ? QString() : name;
}

bool isVerb(QStringView word)
{
    const QString bare = trimmedOf(word, u"<>()[]\"'.,;:=").toString().toLower();
    return bare == u"helo" || bare == u"ehlo" || bare == u"helo/ehlo" || bare == u"ehlo/helo";
}

/// "HELO name used: NAME", "helo=NAME", "EHLO argument [NAME]".
QString nameAfterVerb(const QList<QStringView> &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView joined = trimmedOf(words.at(i), u"(<[\"',;");
        if ((joined.startsWith(u"helo=", Qt::CaseInsensitive) || joined.startsWith(u"ehlo=", Qt::CaseInsensitive))
            && isNameLike(joined.sliced(5), true))
            return nameOf(trimmedOf(joined.sliced(5), u",;)>"));
        if (!isVerb(words.at(i)))
            continue;
        bool isAnnounced = words.at(i).endsWith(u':');
        qsizetype next = i + 1;
        for (; next < words.size() && next <= i + 3 && isFiller(words.at(next)); ++next)
            isAnnounced = words.at(next).endsWith(u':') || words.at(next).endsWith(u'=');
        if (next < words.size() && isNameLike(words.at(next), isAnnounced && next > i + 1))
            return nameOf(words.at(next));
    }
    return {};
}

bool isPublicName(const QString &name)
{
    static const std::array<QStringView, 13> endings = {u".local", u".lan", u".internal", u".localdomain", u".home",
        u".corp", u".intranet", u".private", u".domain", u".workgroup", u".intern", u".lokal", u".localnet"};
    return std::none_of(endings.begin(), endings.end(),
        [&name](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Words after which a name or address is not the client's.
bool isOtherSide(QStringView word)
{
    return word == u"with" || word == u"host" || word == u"by" || word == u"at";
}

QString addressIn(const QString &plain, const QString &helo)
{
    const QList<RefusalWord> words = refusalWords(plain);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const RefusalWord &word = words.at(i);
        if (word.word != u"#ip")
            continue;
        QStringView text = QStringView(plain).mid(word.begin, word.length);
        if (text.startsWith(u"IPv6:", Qt::CaseInsensitive))
            text = text.sliced(5);
        const std::optional<QHostAddress> address = parseAddress(text);
        // "RFC 5321 4.1.1.1" and a receiver's version number look like addresses.
        const bool isOther = i > 0
            && (words.at(i - 1).word.startsWith(u"rfc") || words.at(i - 1).word == u"section"
                || (i > 1 && words.at(i - 2).word == u"rfc")
                || (i > 1 && words.at(i - 1).word == u"#name" && isOtherSide(words.at(i - 2).word)));
        if (address && !isOther && text != helo)
            return addressText(*address);
    }
    // A link that explains the refusal often carries the address: "...?ip=192.0.2.1&c=rdns".
    const QString lower = loweredInPlace(plain);
    for (const QStringView mark : {QStringView(u"ip="), QStringView(u"v=")}) {
        const qsizetype at = lower.indexOf(mark);
        if (at < 0)
            continue;
        qsizetype end = at + mark.size();
        while (
            end < lower.size() && (lower.at(end).isLetterOrNumber() || lower.at(end) == u'.' || lower.at(end) == u':'))
            ++end;
        QStringView text = QStringView(plain).mid(at + mark.size(), end - at - mark.size());
        text = trimmedOf(text, u".");
        if (const std::optional<QHostAddress> address = parseAddress(text))
            return addressText(*address);
    }
    return {};
}

} // namespace

HeloForm heloFormOf(const QString &name)
{
    if (isPlaceholder(name))
        return HeloForm::Unknown;
    if (name.startsWith(u'['))
        return HeloForm::Literal;
    if (parseAddress(name))
        return HeloForm::Address;
    const QString lower = name.toLower();
    if (lower == u"localhost" || lower.startsWith(u"localhost.") || lower == u"localhost.localdomain")
        return HeloForm::Localhost;
    const HostnameFault fault = hostnameFault(name);
    if (fault != HostnameFault::None && fault != HostnameFault::LastDot)
        return HeloForm::Malformed;
    const QString bare = fault == HostnameFault::LastDot ? name.chopped(1) : name;
    if (!bare.contains(u'.'))
        return HeloForm::Single;
    return isPublicName(bare) ? HeloForm::Dotted : HeloForm::Internal;
}

QString heloFormText(HeloForm form)
{
    switch (form) {
    case HeloForm::Unknown:
        return {};
    case HeloForm::Address:
        return QStringLiteral("address");
    case HeloForm::Literal:
        return QStringLiteral("literal");
    case HeloForm::Localhost:
        return QStringLiteral("localhost");
    case HeloForm::Internal:
        return QStringLiteral("internal");
    case HeloForm::Single:
        return QStringLiteral("single");
    case HeloForm::Malformed:
        return QStringLiteral("malformed");
    case HeloForm::Dotted:
        return QStringLiteral("dotted");
    }
    return {};
}

RefusalArguments refusalArguments(const QString &plain)
{
    RefusalArguments found;
    found.helo = nameBeforeCommand(plain);
    if (found.helo.isEmpty())
        found.helo = nameAfterVerb(QStringView(plain).split(u' ', Qt::SkipEmptyParts));
    found.ip = addressIn(plain, found.helo);
    return found;
}
