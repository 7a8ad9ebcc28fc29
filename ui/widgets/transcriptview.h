// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transcript.h"

#include <QPlainTextEdit>

/// SMTP conversations as in a telnet window, while they happen or afterwards. It only ever shows plain text and keeps
/// what it shows within bounds; it knows nothing of what the lines mean.
class TranscriptView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    static constexpr int mostSessions = 64;
    static constexpr int mostLines = 2000; ///< of one session

    void setSessions(const QList<SmtpSession> &sessions);
    /// Begins a session at the end and returns its index; -1 if there are too many already.
    int addSession(const SmtpSession &session);
    /// Adds a line at the end of a session; no such session: no line.
    void appendLine(int session, const TranscriptLine &line);
    /// Marks the lines of one session and scrolls to it; -1 marks none.
    void highlightSession(int session);
    int sessionCount() const { return static_cast<int>(m_sessions.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    struct Shown
    {
        int blocks = 0; ///< title and lines
        int lines = 0;
        int dropped = 0;
    };
    void showWhole(const SmtpSession &session);
    QTextCursor newBlock(int session);
    void insertLine(int session, const TranscriptLine &line);
    void showDropped(int session, int count);
    int firstBlock(int session) const;
    void markSession();
    void followEnd(bool wasAtEnd);

    QList<Shown> m_sessions;
    int m_highlighted = -1;
};
