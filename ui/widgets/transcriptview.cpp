// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/transcriptview.h"

#include "glyphs.h"
#include "theme.h"
#include "transcripttext.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>

namespace {

constexpr int lockColumn = 8; ///< the two characters between time and "TLS"
constexpr int tlsBlock = 1; ///< user state of the block of an encrypted line

QTextCharFormat formatOf(Speaker speaker)
{
    QTextCharFormat format;
    // Weight and slant only: they fit every palette.
    switch (speaker) {
    case Speaker::Server:
        break;
    case Speaker::Client:
        format.setFontWeight(QFont::Bold);
        break;
    case Speaker::Note:
        format.setFontItalic(true);
        break;
    }
    return format;
}

QChar signOf(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Server:
        return QChar(0x25c2);
    case Speaker::Client:
        return QChar(0x25b8);
    case Speaker::Note:
        return QChar(0x00b7);
    }
    return {};
}

QTextCharFormat titleFormat()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    return format;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(fixedFont());
    setAccessibleName(tr("SMTP conversation"));
}

void TranscriptView::setSessions(const QList<SmtpSession> &sessions)
{
    clear();
    setExtraSelections({});
    m_sessions.clear();
    m_highlighted = -1;
    for (const SmtpSession &session : sessions.first(std::min<qsizetype>(sessions.size(), mostSessions)))
        showWhole(session);
    moveCursor(QTextCursor::Start);
}

int TranscriptView::addSession(const SmtpSession &session)
{
    if (sessionCount() >= mostSessions)
        return -1;
    const bool wasAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    showWhole(session);
    followEnd(wasAtEnd);
    return sessionCount() - 1;
}

void TranscriptView::appendLine(int session, const TranscriptLine &line)
{
    if (session < 0 || session >= sessionCount())
        return;
    const bool wasAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (m_sessions.at(session).lines >= mostLines || m_sessions.at(session).dropped > 0)
        showDropped(session, m_sessions[session].dropped + 1);
    else
        insertLine(session, line);
    if (session <= m_highlighted)
        markSession();
    followEnd(wasAtEnd);
}

void TranscriptView::showWhole(const SmtpSession &session)
{
    m_sessions.append(Shown{});
    const int index = sessionCount() - 1;
    newBlock(index).insertText(transcriptTitle(session), titleFormat());
    const qsizetype kept = std::min<qsizetype>(session.transcript.size(), mostLines);
    for (const TranscriptLine &line : session.transcript.first(kept))
        insertLine(index, line);
    const int dropped = session.droppedLines + static_cast<int>(session.transcript.size() - kept);
    if (dropped > 0)
        showDropped(index, dropped);
}

/// An empty block at the end of a session; the document's own first block is the first one's title.
QTextCursor TranscriptView::newBlock(int session)
{
    const int number = firstBlock(session) + m_sessions[session].blocks++;
    if (number == 0)
        return QTextCursor(document());
    QTextCursor cursor(document()->findBlockByNumber(number - 1));
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock();
    cursor.block().setUserState(0);
    return cursor;
}

void TranscriptView::insertLine(int session, const TranscriptLine &line)
{
    ++m_sessions[session].lines;
    QTextCursor cursor = newBlock(session);
    if (line.isTls)
        cursor.block().setUserState(tlsBlock);
    // Two characters between the time and the word for encrypted lines are left free for the padlock.
    const QString lock = line.isTls ? QStringLiteral("  TLS ") : QStringLiteral("      ");
    cursor.insertText(transcriptTime(line) + lock + signOf(line.speaker) + u' ', QTextCharFormat());
    cursor.insertText(transcriptWords(line), formatOf(line.speaker));
}

void TranscriptView::showDropped(int session, int count)
{
    const bool isShown = m_sessions.at(session).dropped > 0;
    m_sessions[session].dropped = count;
    QTextCursor cursor = isShown
        ? QTextCursor(document()->findBlockByNumber(firstBlock(session) + m_sessions.at(session).blocks - 1))
        : newBlock(session);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(droppedLinesText(count), formatOf(Speaker::Note));
}

int TranscriptView::firstBlock(int session) const
{
    int first = 0;
    for (int before = 0; before < session; ++before)
        first += m_sessions[before].blocks;
    return first;
}

void TranscriptView::highlightSession(int session)
{
    m_highlighted = session >= 0 && session < sessionCount() ? session : -1;
    markSession();
    if (m_highlighted < 0)
        return;
    setTextCursor(QTextCursor(document()->findBlockByNumber(firstBlock(m_highlighted))));
    ensureCursorVisible();
}

void TranscriptView::markSession()
{
    if (m_highlighted < 0) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    const int first = firstBlock(m_highlighted);
    mark.cursor = QTextCursor(document()->findBlockByNumber(first));
    const QTextBlock last = document()->findBlockByNumber(first + m_sessions.at(m_highlighted).blocks - 1);
    mark.cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.2F);
    mark.format.setBackground(tint);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({mark});
}

void TranscriptView::followEnd(bool wasAtEnd)
{
    if (wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::fromPalette(palette(), font()).pass;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        if (block.userState() != tlsBlock || block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const qreal left = line.cursorToX(lockColumn);
        const qreal width = line.cursorToX(lockColumn + 2) - left;
        const qreal side = std::min(width, line.height() * 0.8);
        painter.save();
        painter.translate(
            place.left() + left + (width - side) / 2, place.top() + line.y() + (line.height() - side) / 2);
        painter.scale(side, side);
        painter.fillPath(lockGlyph(), colour);
        painter.restore();
    }
}

void TranscriptView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighted >= 0)
        markSession();
}

QMimeData *TranscriptView::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText());
    return plain;
}
