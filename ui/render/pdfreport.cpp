// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdfreport.h"

#include "textreport.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

void writePdfReport(QIODevice &device, const Report &report, const Wording &wording, PaperSize paper)
{
    QPdfWriter writer(&device);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(70);
    QPainter painter(&writer);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const auto columns = static_cast<qsizetype>(writer.width() / metrics.horizontalAdvance(u'0'));
    qreal y = 0;
    for (const QString &line : textReport(report, wording).split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += columns) {
            if (y + metrics.height() > writer.height()) {
                writer.newPage();
                y = 0;
            }
            painter.drawText(QPointF(0, y + metrics.ascent()), line.mid(at, columns));
            y += metrics.height();
        }
    }
}
