// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

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

Q_SIGNALS:
    /// Of a step that is done.
    void stepRequested(int step);

private:
    QList<StepButton *> m_buttons;
};
