// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

#include <QFrame>

class GlyphLabel;
class QHBoxLayout;
class QLabel;

/// The one sentence a diagnosis comes to, with the sign and the word of its state. It knows no report.
class ConclusionBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit ConclusionBanner(QWidget *parent = nullptr);

    void show(State state, const QString &word, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Unknown;
    QHBoxLayout *m_layout;
    GlyphLabel *m_glyph = nullptr;
    QLabel *m_word;
    QLabel *m_sentence;
};
