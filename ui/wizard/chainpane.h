// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

class ChainView;
class QLabel;
struct ChainPicture;

/// The picture of the chain, or a sentence in its place while there is none.
class ChainPane final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ChainPane(QWidget *parent = nullptr);

    void setPicture(const ChainPicture &picture);
    /// What stands there without a picture.
    void setEmptyText(const QString &text);
    ChainView *view() const { return m_view; }

private:
    ChainView *m_view;
    QLabel *m_empty;
};
