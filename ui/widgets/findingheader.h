// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

#include <QAbstractButton>

/// The line of one finding that is always shown: sign, word and sentence, wrapped to the width there is. It opens and
/// closes what lies below it and knows nothing of that.
class FindingHeader final : public QAbstractButton
{
    Q_OBJECT

public:
    FindingHeader(State state, const QString &word, const QString &sentence, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Marked as the one that other views show.
    void setCurrent(bool isCurrent);
    /// Room for the words of all rows, so that sentences begin below each other.
    void setWordWidth(int width);
    int wordWidthHint() const;
    void setOpenable(bool isOpenable);

signals:
    void moveRequested(Qt::Key key);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int margin() const;
    int sentenceLeft() const;
    int sentenceRight(int width) const;
    void paintArrow(QPainter &painter) const;

    State m_state;
    QString m_word;
    QString m_sentence;
    int m_wordWidth = 0;
    bool m_isCurrent = false;
    bool m_isOpenable = false;
};
