// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/helpline.h"

#include "theme.h"

#include <QEvent>

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

void HelpLine::setHelp(const QString &help)
{
    m_help = help;
    if (!hasProblem())
        setText(help);
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
    const Theme theme = Theme::fromPalette(around, font());
    const QColor colour = hasProblem() ? theme.fail : theme.mutedText;
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own = around;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}
