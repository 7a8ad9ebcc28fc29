// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "evidence/inputtext.h"

#include <QPlainTextEdit>

/// Takes whatever is typed or pasted, as plain text, and marks places in it. Of a very long text it shows the beginning
/// alone and keeps the whole. It knows nothing of what the text means.
class EvidenceBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit EvidenceBox(QWidget *parent = nullptr);

    static constexpr qsizetype mostShown = 256 * 1024; ///< characters
    static constexpr qsizetype mostShownLines = 16 * 1024;
    static constexpr qsizetype mostShownOfALine = 8 * 1024; ///< laying out an endless one would stop the window

    /// A few lines; it takes what room there is.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Replaces all that stands there; unless too much is shown of either, that can be undone.
    void setInput(const InputText &input);
    /// The whole text, each line ended by \n.
    const InputText &input() const { return m_input; }
    /// Only the beginning is shown; the box cannot be edited then.
    bool isCut() const { return m_isCut; }

    /// Marks these places lightly.
    void setMarks(const QList<TextSpan> &places);
    /// Marks one place strongly and scrolls to it; an empty one is none.
    void setCurrentMark(const TextSpan &place);

Q_SIGNALS:
    /// By whoever changed it.
    void inputChanged();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeEdited();
    void showFont();
    void showMarks();
    QTextEdit::ExtraSelection mark(const TextSpan &place, bool isCurrent) const;

    InputText m_input;
    QList<TextSpan> m_marks;
    TextSpan m_current;
    bool m_isCut = false;
    bool m_isSetting = false;
};
