// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sheet.h"

/// Puts strips under each other and begins a new sheet where one is full. It must never know what the strips say.
class SheetFlow
{
public:
    /// @p area is the part of each sheet that strips may fill.
    explicit SheetFlow(const QRectF &area) : m_area(area) { beginSheet(); }

    void add(const Strip &strip);
    void addSpace(qreal height);
    /// Goes on on a new sheet, unless this one is still empty.
    void breakSheet();
    /// Strips repeated at the top of each new sheet, until changed: the head of a table.
    void setRepeatedHead(const QList<Strip> &head);
    qreal height() const { return m_area.height(); }
    /// All sheets; ends the flow.
    QList<Sheet> takeSheets();

private:
    void beginSheet();
    void placePending();
    void place(const Strip &strip);
    qreal remaining() const { return m_area.bottom() - m_y; }

    QRectF m_area;
    QList<Sheet> m_sheets;
    QList<Strip> m_pending; // wait for the strip they must stay with
    QList<Strip> m_head;
    qreal m_y = 0;
    bool m_isAtTop = true;
    int m_lastPanel = 0;
};
