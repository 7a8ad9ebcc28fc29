// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/chainpicture.h"

#include <QImage>
#include <QScrollArea>
#include <QSet>

class ChainCanvas;

/// Shows the chain as a picture that may grow while one looks at it: by mouse, by keyboard (Tab through the nodes,
/// arrow keys along the arrows) and for screen readers. It knows nothing of how the picture came about.
class ChainView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);

    void setPicture(const ChainPicture &picture);
    const ChainPicture &picture() const;
    /// Puts a ring around the nodes of these addresses and names.
    void setHighlighted(const QSet<QString> &texts);

    /// Black on white, for a file.
    QImage toImage(qreal scale = 2) const;
    QString toText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copyText() const;

signals:
    /// A node was clicked or chosen with Enter or Space: its address or name, of an end that of the node before it.
    void nodeActivated(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();

    ChainCanvas *m_canvas;
};
