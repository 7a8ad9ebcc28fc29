// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

/// The steps of the wizard at its side: those done, the one that is shown, those to come. It leads nowhere itself.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int current);

private:
    QStringList m_steps;
    QList<QLabel *> m_marks;
    QList<QLabel *> m_labels;
};
