// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/stepbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

StepButton::StepButton(int number, const QString &name, QWidget *parent) : QPushButton(name, parent), m_number(number)
{
    setFlat(true);
    setAutoDefault(true); // else Enter would press Next
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(StepState::ToCome);
}

void StepButton::setNumber(int number)
{
    m_number = number;
    update();
}

void StepButton::setState(StepState state)
{
    m_state = state;
    setEnabled(state == StepState::Done);
    if (state == StepState::Done)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

QFont StepButton::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int StepButton::margin() const
{
    return fontMetrics().height() / 3;
}

int StepButton::markWidth() const
{
    return QFontMetrics(boldFont()).horizontalAdvance(QStringLiteral("00")) + margin();
}

/// Wide enough for the bold text, so that nothing moves when the step is shown.
QSize StepButton::sizeHint() const
{
    return {margin() * 2 + markWidth() + QFontMetrics(boldFont()).horizontalAdvance(text()) + 2,
        margin() * 2 + fontMetrics().height()};
}

QSize StepButton::minimumSizeHint() const
{
    return sizeHint();
}

void StepButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear(); // styles put it in the middle
    option.features.setFlag(QStyleOptionButton::Flat, !isEnabled() || !underMouse());
    option.features.setFlag(QStyleOptionButton::DefaultButton, false);
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool isCurrent = m_state == StepState::Current;
    painter.setFont(isCurrent ? boldFont() : font());
    painter.setPen(
        palette().color(m_state == StepState::ToCome ? QPalette::Disabled : QPalette::Active, QPalette::WindowText));
    const QRect line = rect().adjusted(margin(), 0, -margin(), 0);
    const QRect mark(line.left(), line.top(), markWidth() - margin(), line.height());
    const QRect name = line.adjusted(markWidth(), 0, 0, 0);
    const QString sign = m_state == StepState::Done ? QString(QChar(0x2713)) : QString::number(m_number);
    painter.drawText(QStyle::visualRect(layoutDirection(), line, mark), Qt::AlignCenter | Qt::TextSingleLine, sign);
    painter.drawText(QStyle::visualRect(layoutDirection(), line, name),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        text());
}
