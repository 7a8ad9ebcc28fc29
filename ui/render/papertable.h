// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperwriter.h"

/// Sets the rows of a table as strips. It must never know where the sheets end.
class PaperTable
{
public:
    PaperTable(const PaperType &type, const QRectF &area, const QList<TableColumn> &columns);

    QList<Strip> head() const;
    /// A short row stays together; a long one may be divided between its lines.
    QList<Strip> row(const TableRow &row) const;

private:
    struct Place
    {
        qreal left = 0;
        qreal width = 0;
    };
    QList<Strip> lines(const QList<TableCell> &cells, const QList<Place> &places, qreal padding) const;
    SheetText textAt(const QString &line, const TableCell &cell, const Place &place, bool isNumber) const;

    const PaperType &m_type;
    QRectF m_area;
    QList<TableColumn> m_columns;
    QList<Place> m_places;
};
