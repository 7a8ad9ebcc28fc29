// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "theme.h"

#include <QFontDatabase>

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

namespace {

/// Quieter than the text, yet readable: what palettes have for disabled text is too pale to read.
QColor quiet(const QColor &text, const QColor &ground)
{
    const auto mixed = [](int strong, int weak) { return (strong * 7 + weak * 3) / 10; };
    return {mixed(text.red(), ground.red()), mixed(text.green(), ground.green()), mixed(text.blue(), ground.blue())};
}

} // namespace

Theme Theme::fromPalette(const QPalette &palette, const QFont &font)
{
    const bool dark = isDark(palette);
    Theme theme;
    theme.background = palette.color(QPalette::Base);
    theme.text = palette.color(QPalette::Text);
    theme.mutedText = quiet(theme.text, theme.background);
    theme.line = theme.text;
    theme.nodeFill = palette.color(QPalette::Window);
    theme.pass = dark ? QColor(0x6c, 0xd0, 0x7c) : QColor(0x1b, 0x7a, 0x2f);
    theme.warning = dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x94, 0x5a, 0x00);
    theme.fail = dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1d, 0x1d);
    theme.unknown = dark ? QColor(0xa8, 0xb4, 0xd8) : QColor(0x4a, 0x55, 0x7a);
    theme.accent = palette.color(QPalette::Highlight);
    theme.font = font;
    return theme;
}

Theme Theme::forPaper(const QFont &font)
{
    QPalette paper(Qt::white, Qt::white); // nothing of the desktop's: it may change while another thread writes
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Window, QColor(0xf4, 0xf4, 0xf4));
    paper.setColor(QPalette::WindowText, Qt::black);
    paper.setColor(QPalette::Highlight, QColor(0x2a, 0x5d, 0xb0));
    paper.setColor(QPalette::Disabled, QPalette::Text, QColor(0x60, 0x60, 0x60));
    return fromPalette(paper, font);
}

QColor Theme::colourOf(State state) const
{
    switch (state) {
    case State::Pass:
        return pass;
    case State::Warning:
        return warning;
    case State::Fail:
        return fail;
    case State::Unknown:
        return unknown;
    case State::NotApplicable:
        return mutedText;
    }
    return text;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
#ifdef Q_OS_WIN // Qt takes Courier New, a hairline on screens
    font.setFamilies({QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono"), font.family()});
#endif
    return font;
}
