// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

class StepButton;

/// The steps of the wizard at its side: those done, which can be asked for again, the one that is shown, those to come.
/// It leads nowhere itself.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int current);
    /// A step that is not on the way this time is neither shown nor counted.
    void setLeftOut(int step, bool isLeftOut);

Q_SIGNALS:
    /// Of a step that is done.
    void stepRequested(int step);

private:
    void describe();

    QList<StepButton *> m_buttons;
    QSet<int> m_leftOut;
    int m_current = 0;
};
