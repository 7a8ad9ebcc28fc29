// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdfreport.h"

#include "base/version.h"
#include "paperlists.h"
#include "pdfevidence.h"
#include "pdffindings.h"
#include "pdfparts.h"
#include "pdfplan.h"
#include "pdfreceivers.h"
#include "pdfsummary.h"
#include "sheetpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace {

constexpr qreal headerHeight = PaperType::mm(9);
constexpr qreal footerHeight = PaperType::mm(9);
constexpr qreal marginMm = 18;

void writeChain(PaperWriter &writer, const Report &report, const Wording &wording)
{
    const ChainPicture picture = chainPicture(report.facts);
    if (picture.nodes.isEmpty())
        return;
    writer.heading(wording.text(QT_TRANSLATE_NOOP("Wording", "Chain of names and addresses")));
    // The picture is measured in small units and scaled: its own distances are made for a screen's pixels.
    QFont font = writer.type().font(TextRole::Body);
    constexpr int pixels = 16;
    font.setPixelSize(pixels);
    const qreal unitsPerPixel = 10.0 * PaperType::unitsPerInch / 72 / pixels;
    const qreal width = writer.width() / unitsPerPixel;
    writer.picture(std::make_shared<const ChainDrawing>(drawChainToFit(picture, font, width)), unitsPerPixel);
}

QList<Sheet> laidOut(const QRectF &area, const Report &report, const Wording &wording)
{
    PaperWriter writer(area);
    PdfSummary(writer, report, wording).write();
    writer.breakSheet();
    writeChain(writer, report, wording);
    writeFindings(writer, report, wording);
    writeReceivers(writer, report, wording);
    writeParts(writer, report, wording);
    writeLookups(writer, report, wording);
    writeTranscripts(writer, report, wording);
    writeNotTested(writer, report, wording);
    // Last: the provider's reader wants the proof, the admin the pages of instructions.
    PdfPlan(writer, wording).write(report.plan);
    return writer.takeSheets();
}

QString documentTitle(const Report &report)
{
    const QString subject = reportSubject(report);
    return QStringLiteral("HELO Doctor") + (subject.isEmpty() ? QString() : QStringLiteral(": ") + subject);
}

/// QPdfWriter has no property for the author; XMP has (ISO 16684-1).
QByteArray metadata(const Report &report)
{
    QByteArray xmp;
    QXmlStreamWriter xml(&xmp);
    xml.writeProcessingInstruction(
        QStringLiteral("xpacket"), QStringLiteral("begin=\"%1\" id=\"W5M0MpCehiHzreSzNTczkc9d\"").arg(QChar(0xfeff)));
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeStartElement(dc, QStringLiteral("title"));
    xml.writeStartElement(rdf, QStringLiteral("Alt"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(documentTitle(report));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(dc, QStringLiteral("creator"));
    xml.writeStartElement(rdf, QStringLiteral("Seq"));
    xml.writeTextElement(rdf, QStringLiteral("li"), QStringLiteral("HELO Doctor ") + versionText());
    xml.writeEndDocument();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return xmp;
}

/// Paints what stands at the top and the bottom of every sheet.
class SheetFrame
{
public:
    SheetFrame(QPainter &painter, const PaperType &type, const QRectF &paper)
        : m_painter(painter), m_type(type), m_paper(paper)
    { }

    void paintTop(const QString &subject)
    {
        paintLine(
            m_paper.top() + m_type.baseline(TextRole::Small), subject, QStringLiteral("HELO Doctor ") + versionText());
        paintRule(m_paper.top() + m_type.lineHeight(TextRole::Small) + PaperType::mm(0.8));
    }

    void paintBottom(const QString &date, const QString &number)
    {
        const qreal top = m_paper.bottom() - m_type.lineHeight(TextRole::Small);
        paintRule(top - PaperType::mm(0.8));
        paintLine(top + m_type.baseline(TextRole::Small), date, number);
    }

private:
    void paintLine(qreal baseline, const QString &left, const QString &right)
    {
        const QFontMetricsF metrics(m_type.font(TextRole::Small));
        m_painter.setFont(m_type.font(TextRole::Small));
        m_painter.setPen(m_type.theme().mutedText);
        const qreal rightWidth = metrics.horizontalAdvance(right);
        const QString whole = m_type.shown(left, TextRole::Small);
        m_painter.drawText(QPointF(m_paper.left(), baseline),
            metrics.elidedText(whole, Qt::ElideRight, m_paper.width() - rightWidth - PaperType::mm(6)));
        m_painter.drawText(QPointF(m_paper.right() - rightWidth, baseline), right);
    }

    void paintRule(qreal y)
    {
        m_painter.fillRect(QRectF(m_paper.left(), y, m_paper.width(), PaperType::mm(0.15)), QColor(0xc8, 0xcc, 0xd2));
    }

    QPainter &m_painter;
    const PaperType &m_type;
    QRectF m_paper;
};

} // namespace

void writePdfReport(QIODevice &device, const Report &report, const Wording &wording, PaperSize paper)
{
    QPdfWriter writer(&device);
    writer.setResolution(PaperType::unitsPerInch);
    writer.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setTitle(documentTitle(report));
    writer.setCreator(QStringLiteral("HELO Doctor ") + versionText());
    writer.setDocumentXmpMetadata(metadata(report));
    const QRectF area(0, 0, writer.width(), writer.height());
    const QList<Sheet> sheets = laidOut(area.adjusted(0, headerHeight, 0, -footerHeight), report, wording);
    QPainter painter(&writer);
    const PaperType type;
    SheetFrame frame(painter, type, area);
    const QString subject = reportSubject(report);
    const QString date = dateText(report.facts.startedAt) + QStringLiteral(" UTC");
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (i > 0)
            writer.newPage();
        // In the order of reading, which is that of selecting and of a screen reader.
        frame.paintTop(subject);
        paintSheet(painter, sheets[i], type);
        frame.paintBottom(date,
            wording.text(QT_TRANSLATE_NOOP("Wording", "page {number} of {count}"),
                {{QStringLiteral("number"), QString::number(i + 1)},
                    {QStringLiteral("count"), QString::number(sheets.size())}}));
    }
}
