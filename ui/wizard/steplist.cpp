// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/steplist.h"

#include "wizard/stepbutton.h"

#include <QVBoxLayout>

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    layout->setContentsMargins(line * 2 / 3, line * 2 / 3, line * 2 / 3, line);
    layout->setSpacing(0);
    for (int step = 0; step < steps.size(); ++step) {
        auto *button = new StepButton(step + 1, steps[step], this);
        button->setObjectName(QStringLiteral("step%1").arg(step + 1));
        layout->addWidget(button);
        m_buttons.append(button);
        connect(button, &StepButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
    }
    layout->addStretch(1);
    setAccessibleName(tr("Steps"));
}

void StepList::setCurrent(int current)
{
    for (int step = 0; step < m_buttons.size(); ++step) {
        StepButton *button = m_buttons.at(step);
        const StepState state = step == current ? StepState::Current
            : step < current                    ? StepState::Done
                                                : StepState::ToCome;
        button->setState(state);
        const QString place = step == current ? tr("Step %1 of %2, shown now: %3")
            : step < current                  ? tr("Step %1 of %2, done: %3")
                                              : tr("Step %1 of %2, to come: %3");
        button->setAccessibleName(place.arg(step + 1).arg(m_buttons.size()).arg(button->text()));
    }
}
