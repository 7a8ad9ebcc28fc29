// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chainpainter.h"

#include <QAbstractButton>

/// One node of the chain as a button, so that keyboard and screen reader reach it. It paints itself from the drawing it
/// is shown and knows nothing of the other nodes.
class ChainNodeButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChainNodeButton(QWidget *parent);

    /// Shows node @p node of @p drawing, which must live on until the next call.
    void show(const ChainDrawing *drawing, int node, qreal scale);
    void setHighlighted(bool isHighlighted);
    bool isHighlighted() const { return m_isHighlighted; }
    int node() const { return m_node; }

signals:
    /// An arrow key was pressed.
    void moveRequested(int node, Qt::Key key);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const ChainDrawing *m_drawing = nullptr;
    int m_node = 0;
    qreal m_scale = 1;
    bool m_isHighlighted = false;
};
