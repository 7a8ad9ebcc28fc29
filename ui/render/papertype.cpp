// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "papertype.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype mostLineCharacters = 400; ///< no line of paper holds more

struct Cut
{
    qreal points = 9.5;
    bool isBold = false;
    bool isMono = false;
};

Cut cutOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {20, true};
    case TextRole::Heading:
        return {14, true};
    case TextRole::Subheading:
        return {11, true};
    case TextRole::Body:
        return {9.5};
    case TextRole::Strong:
        return {9.5, true};
    case TextRole::Small:
        return {8};
    case TextRole::SmallStrong:
        return {8, true};
    case TextRole::Mono:
        return {7, false, true};
    case TextRole::MonoStrong:
        return {7, true, true};
    }
    return {};
}

/// How many characters of a text stand on one line; at least one whole character.
qsizetype fittingLength(QStringView text, const QFontMetricsF &metrics, qreal width)
{
    qsizetype fits = 0;
    qsizetype tooLong = std::min<qsizetype>(text.size(), mostLineCharacters) + 1;
    while (tooLong - fits > 1) {
        const qsizetype middle = fits + (tooLong - fits) / 2;
        if (metrics.horizontalAdvance(text.left(middle).toString()) <= width)
            fits = middle;
        else
            tooLong = middle;
    }
    if (fits > 0 && fits < text.size() && text[fits].isLowSurrogate())
        --fits;
    return std::max<qsizetype>(fits, text.size() > 1 && text[0].isHighSurrogate() ? 2 : 1);
}

/// Where a word that is too long is broken: behind a dot or colon if one stands near the end, else where it must be.
qsizetype placeInWord(QStringView text, qsizetype fits)
{
    for (qsizetype at = fits; at > fits / 2; --at) {
        if (text[at - 1] == u'.' || text[at - 1] == u':')
            return at;
    }
    return fits;
}

} // namespace

PaperType::PaperType() : m_theme(Theme::forPaper(QFont()))
{
    m_theme.mutedText = QColor(0x55, 0x5b, 0x66);
}

QFont PaperType::font(TextRole role) const
{
    const Cut cut = cutOf(role);
    QFont font;
    font.setFamilies(cut.isMono
            ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"), QStringLiteral("monospace")}
            : QStringList{QStringLiteral("DejaVu Sans Condensed"), QStringLiteral("Segoe UI"),
                QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setStyleHint(cut.isMono ? QFont::Monospace : QFont::SansSerif);
    font.setFixedPitch(cut.isMono);
    font.setBold(cut.isBold);
    font.setPixelSize(static_cast<int>(std::lround(cut.points * unitsPerInch / 72)));
    // Widths must be those of the paper, not of a screen's grid.
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing there is turns ligatures off: whoever copies a name must not get "ﬁ" as one character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

qreal PaperType::lineHeight(TextRole role) const
{
    return std::ceil(QFontMetricsF(font(role)).height() * 1.08);
}

qreal PaperType::baseline(TextRole role) const
{
    return QFontMetricsF(font(role)).ascent() * 1.04;
}

qreal PaperType::textWidth(const QString &text, TextRole role) const
{
    return QFontMetricsF(font(role)).horizontalAdvance(text);
}

QString PaperType::arrow() const
{
    const QChar arrow(0x2192);
    return QFontMetricsF(font(TextRole::Body)).inFont(arrow) ? QString(arrow) : QStringLiteral("->");
}

QString PaperType::shown(const QString &text, TextRole role) const
{
    const bool isPlain = std::all_of(
        text.begin(), text.end(), [](QChar character) { return character >= u' ' && character < QChar(0x7f); });
    if (isPlain)
        return text;
    const QFontMetricsF metrics(font(role));
    QString result;
    for (const uint character : text.toUcs4()) {
        const char32_t code = character;
        const QString one = QString::fromUcs4(&code, 1);
        if (code == u'\n' || (QChar::isPrint(code) && metrics.inFontUcs4(code))) {
            result += one;
            continue;
        }
        if (code == u'\r')
            continue;
        for (const char byte : one.toUtf8())
            result += QStringLiteral("\\x%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'));
    }
    return result;
}

QStringList PaperType::brokenLines(const QString &text, TextRole role, qreal width) const
{
    const QFontMetricsF metrics(font(role));
    QStringList lines;
    for (const QString &part : shown(text, role).split(u'\n')) {
        QStringView rest(part);
        while (rest.size() > fittingLength(rest, metrics, width)) {
            const qsizetype fits = fittingLength(rest, metrics, width);
            // Only at spaces: a hyphen or a dot may belong to a name or a command that somebody copies.
            const qsizetype space = rest.left(fits + 1).lastIndexOf(u' ');
            const bool isWithin = space <= 0 || rest.left(space).trimmed().isEmpty();
            const QStringView line = rest.left(isWithin ? placeInWord(rest, fits) : space);
            lines.append(line.toString());
            rest = rest.mid(line.size());
            while (!isWithin && rest.startsWith(u' '))
                rest = rest.mid(1);
        }
        lines.append(rest.toString());
    }
    return lines;
}
