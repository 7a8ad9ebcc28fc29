// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusaltemplate.h"

#include "dns/address.h"
#include "evidence/refusaltext.h"

#include <algorithm>

namespace {

constexpr qsizetype longestWord = 400; // a mail address is at most 254, a link may be longer
constexpr qsizetype longestAny = 1000;

const QString gapNames[] = {QStringLiteral("word"), QStringLiteral("ip"), QStringLiteral("any")};

bool isEndMark(QChar character)
{
    return character == u'.' || character == u' ' || character == u'!' || character == u';' || character == u',';
}

void chopMarks(QString &text)
{
    while (!text.isEmpty() && isEndMark(text.back()))
        text.chop(1);
}

/// Gmail ends with "<queue id> - gsmtp".
void chopQueueId(QString &text)
{
    if (!text.endsWith(u" - gsmtp"))
        return;
    text.chop(8);
    const qsizetype blank = text.lastIndexOf(u' ');
    text.truncate(std::max<qsizetype>(blank, 0));
}

/// Microsoft ends with "[name.prod.protection.outlook.com 2024-01-01T... id]", once or more.
void chopServerName(QString &text)
{
    while (text.endsWith(u']')) {
        const qsizetype open = text.lastIndexOf(u'[');
        if (open < 0 || !QStringView(text).sliced(open).contains(u".outlook.com"))
            return;
        text.truncate(open);
        chopMarks(text);
    }
}

} // namespace

RefusalTemplate::RefusalTemplate(const QString &text)
{
    const QString lower = bareRefusalText(loweredInPlace(plainRefusalText(text)));
    QString fixed;
    qsizetype at = 0;
    while (at < lower.size()) {
        const qsizetype close = lower.at(at) == u'{' ? lower.indexOf(u'}', at) : -1;
        const auto *const found = close < 0
            ? std::end(gapNames)
            : std::find(std::begin(gapNames), std::end(gapNames), lower.mid(at + 1, close - at - 1));
        if (found == std::end(gapNames)) {
            fixed.append(lower.at(at++));
            continue;
        }
        m_fixed.push_back(fixed);
        m_gaps.push_back(static_cast<Gap>(std::distance(std::begin(gapNames), found)));
        fixed.clear();
        at = close + 1;
    }
    m_fixed.push_back(fixed);
    for (const QString &part : m_fixed)
        m_weight
            += std::count_if(part.begin(), part.end(), [](QChar character) { return character.isLetterOrNumber(); });
}

int RefusalTemplate::fixedWords() const
{
    qsizetype words = 0;
    for (const QString &part : m_fixed)
        words += refusalWords(part).size();
    return static_cast<int>(words);
}

QStringList RefusalTemplate::unknownGaps(const QString &text)
{
    QStringList unknown;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = close < 0 ? text.sliced(open) : text.mid(open + 1, close - open - 1);
        if (std::find(std::begin(gapNames), std::end(gapNames), name) == std::end(gapNames))
            unknown.append(name);
    }
    return unknown;
}

bool RefusalTemplate::fits(Gap gap, QStringView found)
{
    switch (gap) {
    case Gap::Word:
        return !found.isEmpty() && found.size() <= longestWord && !found.contains(u' ');
    case Gap::Ip: {
        QStringView bare = found;
        if (bare.size() > 2 && (bare.startsWith(u'[') || bare.startsWith(u'<') || bare.startsWith(u'(')))
            bare = bare.sliced(1).chopped(1);
        return parseAddress(bare).has_value()
            || (!bare.isEmpty() && bare.size() <= 30 && !bare.contains(u' ')
                && (bare.startsWith(u'%') || bare.startsWith(u'$') || bare.startsWith(u'*') || bare.contains(u"x.x")
                    || bare.contains(u"ip") || bare.contains(u"xx.")));
    }
    case Gap::Any:
        return found.size() <= longestAny;
    }
    return false;
}

bool RefusalTemplate::matches(const QString &lower) const
{
    const QString &first = m_fixed.front();
    const QString &last = m_fixed.back();
    if (m_gaps.empty())
        return lower == first;
    if (!lower.startsWith(first) || !lower.endsWith(last) || lower.size() < first.size() + last.size())
        return false;
    // The nearest next fixed part is taken and never given up again: what cannot be read like this does not agree.
    const qsizetype end = lower.size() - last.size();
    qsizetype at = first.size();
    for (std::size_t gap = 0; gap < m_gaps.size(); ++gap) {
        const bool isLast = gap + 1 == m_gaps.size();
        const qsizetype next = isLast ? end : lower.indexOf(m_fixed[gap + 1], at + 1);
        if (next < at || next > end || !fits(m_gaps[gap], QStringView(lower).mid(at, next - at)))
            return false;
        at = next + m_fixed[gap + 1].size();
    }
    return true;
}

QString bareRefusalText(const QString &lower)
{
    QString bare = lower;
    if (const qsizetype reply = bare.lastIndexOf(u"(in reply to "); reply > 0)
        bare.truncate(reply);
    chopMarks(bare);
    chopQueueId(bare);
    chopServerName(bare);
    chopMarks(bare);
    return bare;
}
