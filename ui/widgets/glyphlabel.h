// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

#include <QWidget>

/// The sign of a verdict beside a text that says the same; as big as a line of text.
class GlyphLabel final : public QWidget
{
    Q_OBJECT

public:
    GlyphLabel(State state, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
};
