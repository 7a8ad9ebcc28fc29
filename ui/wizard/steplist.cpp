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
    m_current = current;
    describe();
}

void StepList::setLeftOut(int step, bool isLeftOut)
{
    if (isLeftOut)
        m_leftOut.insert(step);
    else
        m_leftOut.remove(step);
    m_buttons.at(step)->setVisible(!isLeftOut);
    describe();
}

void StepList::describe()
{
    const qsizetype count = m_buttons.size() - m_leftOut.size();
    int number = 0;
    for (int step = 0; step < m_buttons.size(); ++step) {
        if (m_leftOut.contains(step))
            continue;
        StepButton *button = m_buttons.at(step);
        const StepState state = step == m_current ? StepState::Current
            : step < m_current                    ? StepState::Done
                                                  : StepState::ToCome;
        button->setNumber(++number);
        button->setState(state);
        const QString place = step == m_current ? tr("Step %1 of %2, shown now: %3")
            : step < m_current                  ? tr("Step %1 of %2, done: %3")
                                                : tr("Step %1 of %2, to come: %3");
        button->setAccessibleName(place.arg(number).arg(count).arg(button->text()));
    }
}
