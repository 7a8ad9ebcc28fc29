// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/steplist.h"

#include <QGridLayout>
#include <QLabel>

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    auto *grid = new QGridLayout(this);
    const int line = fontMetrics().height();
    grid->setContentsMargins(line, line, line, line);
    grid->setVerticalSpacing(line * 2 / 3);
    QFont bold = font();
    bold.setBold(true);
    for (int step = 0; step < steps.size(); ++step) {
        auto *mark = new QLabel(this);
        mark->setFixedWidth(QFontMetrics(bold).horizontalAdvance(QStringLiteral("00")));
        mark->setAlignment(Qt::AlignHCenter);
        auto *label = new QLabel(steps[step], this);
        label->setTextFormat(Qt::PlainText);
        // Wide enough for the bold text, so that nothing moves when the step is shown.
        label->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(steps[step]) + 2);
        grid->addWidget(mark, step, 0);
        grid->addWidget(label, step, 1);
        m_marks.append(mark);
        m_labels.append(label);
    }
    grid->setRowStretch(static_cast<int>(steps.size()), 1);
    setAccessibleName(tr("Steps"));
}

void StepList::setCurrent(int current)
{
    for (int step = 0; step < m_steps.size(); ++step) {
        QFont weighted = font();
        weighted.setBold(step == current);
        m_labels[step]->setFont(weighted);
        m_marks[step]->setFont(weighted);
        const bool isDone = step < current;
        m_marks[step]->setText(isDone ? QString(QChar(0x2713)) : QString::number(step + 1));
        const QString place = step == current ? tr("Step %1 of %2, shown now: %3")
            : isDone                          ? tr("Step %1 of %2, done: %3")
                                              : tr("Step %1 of %2, to come: %3");
        m_labels[step]->setAccessibleName(place.arg(step + 1).arg(m_steps.size()).arg(m_steps[step]));
    }
}
