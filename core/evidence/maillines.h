// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

/// One line of a text, its places counted in the whole text.
struct MailLine
{
    qsizetype begin = 0; ///< behind what every line is quoted or indented with
    qsizetype end = 0; ///< before its line end
    qsizetype next = 0; ///< where the next line begins

    friend bool operator==(const MailLine &, const MailLine &) = default;
};

/// A piece of a text, line by line, whatever its lines end with. It knows nothing of what mails are made of.
class MailLines
{
public:
    MailLines(QStringView text, const TextSpan &region);

    /// Lets every line begin behind a quotation mark or an indentation, where it has it.
    void setPrefix(const QString &prefix);
    const QString &prefix() const { return m_prefix; }

    bool atEnd() const { return m_at >= m_end; }
    qsizetype position() const { return m_at; }
    qsizetype end() const { return m_end; }
    void seek(qsizetype position) { m_at = position; }
    /// The line that begins at a place.
    MailLine lineAt(qsizetype position) const;
    MailLine current() const { return lineAt(m_at); }
    QStringView view(const MailLine &line) const { return m_text.sliced(line.begin, line.end - line.begin); }
    QStringView text() const { return m_text; }

private:
    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
    QString m_prefix;
    QString m_barePrefix; ///< of lines that are empty but for it
};
