// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/helpline.h"

#include "theme.h"

#include <QEvent>

namespace {

/// Quieter than the text around it, yet well readable.
QColor quiet(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const auto mixed = [](int strong, int weak) { return (strong * 7 + weak * 3) / 10; };
    return {mixed(text.red(), ground.red()), mixed(text.green(), ground.green()), mixed(text.blue(), ground.blue())};
}

} // namespace

HelpLine::HelpLine(const QString &help, QWidget *parent) : QLabel(help, parent), m_help(help)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    setFont(small);
    setContentsMargins(0, 0, 0, fontMetrics().height() / 3);
    showColour();
}

void HelpLine::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setText(problem.isEmpty() ? m_help : problem);
    showColour();
}

void HelpLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColour();
}

void HelpLine::showColour()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    const QColor colour = hasProblem() ? Theme::fromPalette(around, font()).fail : quiet(around);
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own = around;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}
