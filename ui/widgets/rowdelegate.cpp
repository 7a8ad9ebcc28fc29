// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/rowdelegate.h"

#include "glyphs.h"
#include "theme.h"
#include "widgets/rowmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace {

const ViewRow &rowOf(const QModelIndex &index)
{
    return static_cast<const RowModel *>(index.model())->rowAt(index);
}

QFont fontOf(const ViewRow &row, int column, const QFont &base)
{
    QFont font = base;
    if (row.isCode && column == row.cells.size() - 1) {
        font = fixedFont();
        font.setPointSizeF(base.pointSizeF());
    }
    font.setBold(row.isStrong);
    return font;
}

/// Bold and underlined: both are seen without colour.
QList<QTextLayout::FormatRange> formatsOf(const ViewRow &row, int column)
{
    QList<QTextLayout::FormatRange> formats;
    if (column != row.cells.size() - 1)
        return formats;
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true);
    for (const TextMark &mark : row.marks)
        formats.append({static_cast<int>(mark.from), static_cast<int>(mark.length), marked});
    return formats;
}

} // namespace

RowDelegate::RowDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) { }

int RowDelegate::margin() const
{
    return m_view->fontMetrics().height() / 5;
}

int RowDelegate::signWidth(const QModelIndex &index) const
{
    return index.column() == 0 && rowOf(index).state ? m_view->fontMetrics().height() + margin() : 0;
}

int RowDelegate::indentOf(const QModelIndex &index) const
{
    int depth = m_view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth * m_view->indentation();
}

int RowDelegate::columnWidth(const QModelIndex &index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    const bool isSpanned = m_view->isFirstColumnSpanned(first.row(), first.parent());
    const int width = isSpanned ? m_view->viewport()->width() : m_view->columnWidth(index.column());
    return index.column() == 0 ? width - indentOf(index) : width;
}

/// Breaks the text into lines and returns how high they are.
int RowDelegate::layOut(QTextLayout &layout, const QModelIndex &index, int width) const
{
    const ViewRow &row = rowOf(index);
    QString text = row.cells.value(index.column());
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    layout.setFont(fontOf(row, index.column(), m_view->font()));
    layout.setFormats(formatsOf(row, index.column()));
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // names and records are long words
    option.setTextDirection(Qt::LeftToRight); // letters from outside do not turn the line round
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, m_view->fontMetrics().averageCharWidth()));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(y));
}

int RowDelegate::naturalWidth(const QModelIndex &index) const
{
    const ViewRow &row = rowOf(index);
    const QFontMetrics metrics(fontOf(row, index.column(), m_view->font()));
    int width = 0;
    for (const QString &line : row.cells.value(index.column()).split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    const int indent = index.column() == 0 ? indentOf(index) : 0;
    return width + indent + signWidth(index) + 2 * margin() + 2;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = columnWidth(index) - signWidth(index) - 2 * margin();
    QTextLayout layout;
    const int height = layOut(layout, index, width);
    return {columnWidth(index), std::max(height, m_view->fontMetrics().height()) + 2 * margin()};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = m_view->style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, m_view);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(text);
    const ViewRow &row = rowOf(index);
    const QPoint at = option.rect.topLeft() + QPoint(margin(), margin());
    if (signWidth(index) > 0) {
        const int size = m_view->fontMetrics().height();
        const Theme theme = Theme::fromPalette(option.palette, option.font);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(at);
        painter->scale(size, size);
        painter->fillPath(stateGlyph(*row.state), isSelected ? text : theme.colourOf(*row.state));
        painter->restore();
    }
    QTextLayout layout;
    layOut(layout, index, option.rect.width() - signWidth(index) - 2 * margin());
    layout.draw(painter, at + QPoint(signWidth(index), 0));
    painter->restore();
}
