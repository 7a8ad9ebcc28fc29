// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The program's standard input, output and error, whatever they lead to. It knows nothing of what is read and written.
class Console final
{
public:
    enum class Stream
    {
        Output,
        Error
    };

    /// From here on bytes reach files and pipes as they are, on Windows too.
    Console();

    /// Whether somebody looks on, at a terminal that understands escape sequences.
    bool isTerminal(Stream stream) const;
    /// Whether what is written can be seen at all; a Windows program with windows usually has no console.
    bool isOpen(Stream stream) const;
    /// Whether somebody can be asked: standard input is a terminal, and a question is seen.
    bool canAsk() const;
    /// One line of standard input; waits for it.
    QByteArray readLine() const;
    /// Writes UTF-8 at once; false if not all of it could be written.
    bool write(Stream stream, const QByteArray &utf8) const;

    /// Whether somebody types what standard input gives.
    bool isInputTerminal() const;
    /// What ends typed input: "Ctrl-D", or "Ctrl-Z and Enter".
    static QString endOfInputKeys();
    /// Reads standard input to its end, or as many bytes as are wanted; what is typed comes as UTF-8. Nothing if it is
    /// closed or fails.
    std::optional<QByteArray> readAll(qsizetype most) const;
};
