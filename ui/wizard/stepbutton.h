// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

enum class StepState
{
    Done,
    Current,
    ToCome
};

/// One line of the list of steps: a mark and a name, and a flat button where one can go back to it. It knows nothing of
/// the other steps.
class StepButton final : public QPushButton
{
    Q_OBJECT

public:
    StepButton(int number, const QString &name, QWidget *parent);

    void setNumber(int number);
    void setState(StepState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont boldFont() const;
    int margin() const;
    int markWidth() const;

    int m_number;
    StepState m_state = StepState::ToCome;
};
