// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/viewrow.h"

#include <QWidget>

class QLabel;
class QPushButton;
class RowView;

/// Rows with what can be done with the chosen one: copy it, open its page. It opens nothing itself.
class RowPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RowPane(const QString &name, QWidget *parent = nullptr);

    void setRows(const QStringList &headers, const QList<ViewRow> &rows);
    RowView *view() const { return m_view; }

Q_SIGNALS:
    /// The user has asked for the page at an address that is shown.
    void addressRequested(const QString &address);

private:
    void describeCurrent();

    RowView *m_view;
    QLabel *m_address;
    QPushButton *m_copy;
    QPushButton *m_open;
};
