// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/placeholders.h"

#include "base/printable.h"
#include "dns/address.h"
#include "dns/hostname.h"
#include "dns/reversename.h"
#include "domain/mailcontact.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z]+)\\}"));
    return pattern;
}

/// RFC 2317 §4 allows any label; "/" and "-" are what is used. All else is kept out of scripts.
bool isReverseAlias(const QString &alias)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9_][a-z0-9_/-]*(\\.[a-z0-9_/-]+)+\\z"));
    return alias.size() <= 253 && pattern.match(alias).hasMatch();
}

/// A line of evidence is made of strict names, addresses and our own words: nothing that must be escaped may be in it.
bool isEvidence(const QStringList &lines)
{
    return !lines.isEmpty()
        && std::all_of(lines.begin(), lines.end(), [](const QString &line) { return printable(line) == line; });
}

template <typename Replace>
QString replaced(const QString &text, const Replace &replace)
{
    QString result;
    qsizetype end = 0;
    for (auto match = placeholderPattern().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += text.mid(end, found.capturedStart() - end);
        result += replace(found.captured(1));
        end = found.capturedEnd();
    }
    return result + text.mid(end);
}

QString withPrefix(const QString &value, QStringView characters, QChar prefix)
{
    QString result;
    for (const QChar character : value) {
        if (characters.contains(character))
            result += prefix;
        result += character;
    }
    return result;
}

/// PowerShell takes the four typographic single quotes for a quote too.
QString doubledQuotes(const QString &value)
{
    QString result;
    for (const QChar character : value) {
        result += character;
        if (QStringView(u"'\u2018\u2019\u201a\u201b").contains(character))
            result += character;
    }
    return result;
}

QHash<QString, QString> checkedTexts(const FixValues &values)
{
    QHash<QString, QString> checked;
    if (isStrictFqdn(values.name)) {
        const QString name = values.name.toLower();
        checked.insert(QStringLiteral("name"), name);
        checked.insert(QStringLiteral("helo"), name);
        if (const QString domain = name.section(u'.', 1); isStrictFqdn(domain))
            checked.insert(QStringLiteral("domain"), domain);
    }
    if (const std::optional<QHostAddress> ip = parseAddress(values.ip)) {
        checked.insert(QStringLiteral("ip"), addressText(*ip));
        const bool isV4 = familyOf(*ip) == AddressFamily::IPv4;
        checked.insert(QStringLiteral("type"), isV4 ? QStringLiteral("A") : QStringLiteral("AAAA"));
        const QString reverse = reverseName(*ip).toText();
        checked.insert(QStringLiteral("reverse"), reverse);
        // An alias that must not enter a script leaves no owner either: the plain name would be the wrong place.
        if (values.alias.isEmpty())
            checked.insert(QStringLiteral("owner"), reverse);
        else if (isReverseAlias(values.alias))
            checked.insert(QStringLiteral("owner"), values.alias);
    }
    if (isReverseAlias(values.zone))
        checked.insert(QStringLiteral("zone"), values.zone);
    if (const QString contact = checkedMailAddress(values.contact); !contact.isEmpty())
        checked.insert(QStringLiteral("contact"), contact);
    if (isStrictFqdn(values.before))
        checked.insert(QStringLiteral("before"), values.before.toLower());
    if (isEvidence(values.evidence))
        checked.insert(QStringLiteral("evidence"), values.evidence.join(u'\n'));
    if (values.date.isValid())
        checked.insert(QStringLiteral("date"), values.date.toString(Qt::ISODate));
    return checked;
}

} // namespace

QStringList knownPlaceholders()
{
    return {QStringLiteral("name"), QStringLiteral("helo"), QStringLiteral("ip"), QStringLiteral("before"),
        QStringLiteral("domain"), QStringLiteral("type"), QStringLiteral("reverse"), QStringLiteral("owner"),
        QStringLiteral("zone"), QStringLiteral("contact"), QStringLiteral("evidence"), QStringLiteral("date")};
}

QStringList knownConditions()
{
    return knownPlaceholders()
        + QStringList{QStringLiteral("ipv4"), QStringLiteral("ipv6"), QStringLiteral("alias"), QStringLiteral("oldPtr"),
            QStringLiteral("forwardExists")};
}

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (auto match = placeholderPattern().globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

CheckedValues checkedValues(const FixValues &values)
{
    CheckedValues checked;
    checked.texts = checkedTexts(values);
    for (auto it = checked.texts.cbegin(); it != checked.texts.cend(); ++it)
        checked.conditions.insert(it.key());
    const QString type = checked.texts.value(QStringLiteral("type"));
    if (!type.isEmpty())
        checked.conditions.insert(type == u"A" ? QStringLiteral("ipv4") : QStringLiteral("ipv6"));
    if (!values.alias.isEmpty())
        checked.conditions.insert(QStringLiteral("alias"));
    if (values.hasOldPtr)
        checked.conditions.insert(QStringLiteral("oldPtr"));
    if (values.forwardExists)
        checked.conditions.insert(QStringLiteral("forwardExists"));
    return checked;
}

bool holds(const QString &when, const CheckedValues &checked)
{
    if (when.isEmpty())
        return true;
    return when.startsWith(u'!') ? !checked.conditions.contains(when.mid(1)) : checked.conditions.contains(when);
}

QString quotedFor(ArtefactFormat format, const QString &value)
{
    switch (format) {
    case ArtefactFormat::Reg:
        return withPrefix(value, u"\\\"", u'\\');
    case ArtefactFormat::Cmd:
        // Inside double quotes only these two still mean something to cmd.exe and to reg.exe.
        return withPrefix(value, u"\"", u'\\').replace(u'%', QStringLiteral("%%"));
    case ArtefactFormat::PowerShell:
        return doubledQuotes(value);
    case ArtefactFormat::Shell:
        return QString(value).replace(u'\'', QStringLiteral("'\\''"));
    case ArtefactFormat::Zone:
        return withPrefix(value, u"\\\";()@$ ", u'\\'); // RFC 1035 §5.1
    case ArtefactFormat::Text:
        return value;
    }
    return {};
}

std::optional<QString> filled(const QString &text, const CheckedValues &checked, ArtefactFormat format)
{
    for (const QString &name : placeholdersIn(text))
        if (!checked.texts.contains(name))
            return std::nullopt;
    return replaced(text, [&](const QString &name) { return quotedFor(format, checked.texts.value(name)); });
}

QString filledSentence(const QString &text, const CheckedValues &checked)
{
    return replaced(text, [&](const QString &name) {
        return checked.texts.contains(name) ? checked.texts.value(name) : QStringLiteral("<%1>").arg(name);
    });
}
