// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/viewrow.h"

#include <QTreeView>

class RowDelegate;
class RowModel;

/// A table or tree of rows that never runs over the side: its columns share the width there is, and texts break into
/// lines. Rows can be copied. It only ever shows plain text and knows nothing of what the rows are about.
class RowView final : public QTreeView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    /// A table has no row below another.
    void setRows(const QStringList &headers, const QList<ViewRow> &rows);
    RowModel *rows() const { return m_model; }
    /// Of the row that is current; an empty one if none is.
    const ViewRow &currentRow() const;

    QSize sizeHint() const override;

public Q_SLOTS:
    void copyCurrent();

Q_SIGNALS:
    void currentRowChanged();
    /// The user has asked for the page of the current row.
    void addressRequested(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void prepare(const QModelIndex &parent);
    void measure();
    void shareWidth();

    RowModel *m_model;
    RowDelegate *m_delegate;
    QList<int> m_natural; ///< how wide each column would be with its longest text on one line
};
