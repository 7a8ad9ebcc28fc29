// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "papertype.h"
#include "sheetflow.h"

/// How a paragraph is set; distances from the left and right edge of the text area.
struct ParagraphLook
{
    TextRole role = TextRole::Body;
    qreal left = 0;
    qreal right = 0;
    QColor colour; ///< black if not valid
    QString mark; ///< stands before the first line, left of the text
    qreal markWidth = 0;
    std::optional<State> glyph; ///< painted in the place of the mark
    std::optional<Panel> panel;
    bool keepsNext = false;
};

struct TableColumn
{
    QString head;
    qreal share = 1; ///< of the width
    bool isNumber = false; ///< set to the right
};

struct TableCell
{
    QString text;
    TextRole role = TextRole::Small;
    QColor colour;
    std::optional<State> glyph;
};

/// A row, and lines over the whole width below it.
struct TableRow
{
    QList<TableCell> cells;
    QList<TableCell> below;
};

/// Turns headings, paragraphs, boxes and tables into strips on sheets. It must never know what a report is.
class PaperWriter
{
public:
    /// @p area is the part of each sheet that may be written on.
    explicit PaperWriter(const QRectF &area) : m_area(area), m_flow(area) { }

    const PaperType &type() const { return m_type; }
    qreal width() const { return m_area.width(); }

    void heading(const QString &text);
    void subheading(const QString &text);
    void paragraph(const QString &text, const ParagraphLook &look = {});
    void space(qreal millimetres) { m_flow.addSpace(PaperType::mm(millimetres)); }
    void breakSheet() { m_flow.breakSheet(); }
    void table(const QList<TableColumn> &columns, const QList<TableRow> &rows);
    /// A picture as wide as its own size allows, never wider or higher than a sheet.
    void picture(const std::shared_ptr<const ChainDrawing> &drawing, qreal unitsPerPixel);

    /// A new box for paragraphs that follow each other.
    Panel panel(const QColor &fill, const QColor &border, const QColor &bar, qreal left = 0);
    /// Empty room inside a box.
    void panelSpace(const Panel &panel, qreal millimetres, bool keepsNext);

    QList<Sheet> takeSheets() { return m_flow.takeSheets(); }

private:
    Strip lineStrip(const QString &line, const ParagraphLook &look, bool isFirst) const;

    QRectF m_area;
    PaperType m_type;
    SheetFlow m_flow;
    int m_lastPanel = 0;
};
