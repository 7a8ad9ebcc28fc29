// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/evidencebox.h"

#include "theme.h"
#include "wizard/evidencereading.h"
#include "wizard/filedrop.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>
#include <utility>

namespace {

/// Places that overlap become one, so that no mark is darker than another.
QList<TextSpan> joined(QList<TextSpan> places)
{
    std::sort(places.begin(), places.end(),
        [](const TextSpan &left, const TextSpan &right) { return left.begin < right.begin; });
    QList<TextSpan> whole;
    for (const TextSpan &place : std::as_const(places)) {
        if (place.isEmpty())
            continue;
        if (whole.isEmpty() || place.begin > whole.last().begin + whole.last().length)
            whole.append(place);
        else
            whole.last().length = std::max(whole.last().length, place.begin + place.length - whole.last().begin);
    }
    return whole;
}

/// How much of a text is shown: all of it, if its length and its lines are within bounds.
qsizetype shownCharacters(const QString &text)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < EvidenceBox::mostShownLines && end < text.size(); ++line) {
        const qsizetype next = text.indexOf(u'\n', end);
        const qsizetype lineEnd = next < 0 ? text.size() : next + 1;
        const qsizetype most = std::min(end + EvidenceBox::mostShownOfALine, EvidenceBox::mostShown);
        if (lineEnd > most) {
            end = most;
            break;
        }
        end = lineEnd;
    }
    if (end > 0 && end < text.size() && text.at(end - 1).isHighSurrogate())
        --end;
    return end;
}

} // namespace

EvidenceBox::EvidenceBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, &EvidenceBox::takeEdited);
}

QSize EvidenceBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 8};
}

QSize EvidenceBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 5};
}

void EvidenceBox::setInput(const InputText &input)
{
    const bool wasCut = m_isCut;
    m_input = withPlainLineEnds(input);
    const qsizetype shown = shownCharacters(m_input.text);
    m_isCut = shown < m_input.text.size();
    m_marks.clear();
    m_current = {};
    m_isSetting = true;
    showFont();
    if (m_isCut || wasCut) {
        setPlainText(m_input.text.first(shown));
    } else {
        QTextCursor whole(document());
        whole.select(QTextCursor::Document);
        whole.insertText(m_input.text);
    }
    setReadOnly(isCut());
    // Reading on is possible with the keys.
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    moveCursor(QTextCursor::Start);
    m_isSetting = false;
    showMarks();
    Q_EMIT inputChanged();
}

/// Hears every edit; what stands there is the whole then. The document itself is asked, as toPlainText() would make
/// spaces of what may be bytes.
void EvidenceBox::takeEdited()
{
    if (m_isSetting || isReadOnly())
        return;
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    if (text == m_input.text)
        return; // only how it looks has changed
    const bool isBytes
        = m_input.isBytes && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() <= 0xFF; });
    m_input = {text, isBytes, false};
    m_marks.clear();
    m_current = {};
    showFont();
    Q_EMIT inputChanged();
}

/// What is pasted is read column by column; what is said while the box is empty is not.
void EvidenceBox::showFont()
{
    const QFont wanted = m_input.text.isEmpty() ? parentWidget()->font() : fixedFont();
    if (font().families() != wanted.families())
        setFont(wanted);
}

void EvidenceBox::setMarks(const QList<TextSpan> &places)
{
    m_marks = places;
    m_current = {};
    showMarks();
}

void EvidenceBox::setCurrentMark(const TextSpan &place)
{
    if (m_current == place)
        return;
    m_current = place;
    showMarks();
    const int last = document()->characterCount() - 1;
    if (place.isEmpty() || place.begin >= last)
        return;
    // The end first, so that as much as possible of the place is seen.
    QTextCursor cursor(document());
    for (const qsizetype at : {place.begin + place.length, place.begin}) {
        cursor.setPosition(static_cast<int>(std::min<qsizetype>(at, last)));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

QTextEdit::ExtraSelection EvidenceBox::mark(const TextSpan &place, bool isCurrent) const
{
    const int last = document()->characterCount() - 1;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(place.begin, 0, last)));
    selection.cursor.setPosition(
        static_cast<int>(std::clamp<qsizetype>(place.begin + place.length, 0, last)), QTextCursor::KeepAnchor);
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(isCurrent ? 0.45F : 0.18F);
    selection.format.setBackground(tint);
    selection.format.setFontUnderline(isCurrent); // not by colour alone
    return selection;
}

void EvidenceBox::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextSpan &place : joined(m_marks))
        selections.append(mark(place, false));
    if (!m_current.isEmpty())
        selections.append(mark(m_current, true));
    setExtraSelections(selections);
}

void EvidenceBox::insertFromMimeData(const QMimeData *source)
{
    const QString text = withPlainLineEnds({source->text(), false, false}).text;
    if (text.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    QString whole = m_input.text;
    whole.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), text);
    if (shownCharacters(whole) < whole.size()) {
        setInput({whole, false, false});
        return;
    }
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *EvidenceBox::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText());
    return plain;
}

/// A dragged file is for the whole window, not for this box.
void EvidenceBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFile(*event->mimeData()).isEmpty())
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->ignore();
}

void EvidenceBox::dragMoveEvent(QDragMoveEvent *event)
{
    if (draggedFile(*event->mimeData()).isEmpty())
        QPlainTextEdit::dragMoveEvent(event);
    else
        event->ignore();
}

void EvidenceBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}
