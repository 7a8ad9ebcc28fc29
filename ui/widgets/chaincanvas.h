// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chaindrawing.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class ChainNodeButton;

/// The surface of a ChainView: paints the arrows and keeps one button a node. It knows nothing of scrolling.
class ChainCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainCanvas(QWidget *parent = nullptr);

    void setPicture(const ChainPicture &picture);
    void setHighlighted(const QSet<QString> &texts);
    void setScale(qreal scale);
    const ChainDrawing &drawing() const { return m_drawing; }
    const QSet<QString> &highlighted() const { return m_highlighted; }

    QSize sizeHint() const override;

signals:
    void nodeActivated(const QString &text);
    void nodeFocused(QWidget *button);
    /// The drawing has another size.
    void redrawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void showNodes();
    void orderTabs();
    ChainNodeButton *addButton();
    void move(int node, Qt::Key key);
    int alongArrow(int node, bool isForward) const;
    int beside(int node, bool isDown) const;

    ChainDrawing m_drawing;
    qreal m_scale = 1;
    QSet<QString> m_highlighted;
    QHash<QString, ChainNodeButton *> m_buttons; ///< by what identifies a node while the picture grows
    QList<ChainNodeButton *> m_byNode;
};
