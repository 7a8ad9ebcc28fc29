// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

#include <optional>

/// One line from the server as it came.
struct SmtpReplyLine
{
    QByteArray text; ///< raw bytes without the line end
    int cutBytes = 0; ///< how many bytes of the line were not kept

    friend bool operator==(const SmtpReplyLine &, const SmtpReplyLine &) = default;
};

/// Why a reply is none.
enum class SmtpReplyFault
{
    None,
    NotSmtp, ///< a line that does not begin with three digits
    Endless, ///< the line or the reply had no end within every reasonable limit
    CutOff, ///< the connection ended or the time ran out in the middle of it
};

/// One whole reply of a server (RFC 5321 §4.2).
struct SmtpReply
{
    int code = 0; ///< of the last line: RFC 5321 §4.2.1 lets a client ignore the lines before it
    SmtpReplyFault fault = SmtpReplyFault::None;
    QByteArray firstLine; ///< raw, with the code
    QByteArrayList lines; ///< what stands behind the code, line by line
    bool isMalformed = false; ///< codes that differ, a code outside 200 to 599, or neither space nor hyphen behind it
    int cutBytes = 0; ///< bytes of over-long lines that were not kept
    int droppedLines = 0; ///< lines beyond the limit

    friend bool operator==(const SmtpReply &, const SmtpReply &) = default;
};

/// Makes replies out of the bytes of a server, however they are cut into pieces. Keeps a bounded amount of them
/// whatever comes. Must never know what was asked.
class SmtpReplyReader
{
public:
    static constexpr int keptLineBytes = 2048; ///< RFC 5321 §4.5.3.1.5 allows 512; real servers send more
    static constexpr int keptLines = 128;
    static constexpr int endlessLineBytes = 256 * 1024;
    static constexpr int endlessLines = 1024;

    /// Takes bytes off the front of @p bytes until one reply is whole or none are left.
    std::optional<SmtpReply> read(QByteArrayView &bytes);
    /// Ends an unfinished reply (CutOff or NotSmtp): to be called when no more bytes will come. Nothing if there is
    /// none.
    std::optional<SmtpReply> finish();
    /// Forgets an unfinished reply and says how many bytes it had.
    int clear();
    /// The lines that became whole since the last call; those a reply does not keep are not among them.
    QList<SmtpReplyLine> takeLines();
    /// True if the unfinished line can no longer become a line of SMTP.
    bool isForeign() const;

private:
    void append(QByteArrayView piece);
    std::optional<SmtpReply> endLine();
    void keepLine();
    SmtpReply end(SmtpReplyFault fault);

    QByteArray m_line;
    int m_lineBytes = 0; ///< of the unfinished line, kept or not
    bool m_endsWithReturn = false;
    int m_bytes = 0; ///< of the unfinished reply
    int m_lineCount = 0;
    SmtpReply m_reply;
    QList<SmtpReplyLine> m_wholeLines;
};
