// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/receivedclauses.h"

#include <algorithm>

namespace {

bool is(QStringView word, const char16_t *keyWord)
{
    return word.compare(QStringView(keyWord), Qt::CaseInsensitive) == 0;
}

/// Behind the closing parenthesis of the comment that opens at @p begin. Comments may be nested (RFC 5322 §3.2.2); one
/// that is never closed properly ends at the next closing parenthesis.
qsizetype commentEnd(QStringView text, qsizetype begin)
{
    int depth = 0;
    for (qsizetype i = begin; i < text.size(); ++i) {
        if (text.at(i) == u'(')
            ++depth;
        else if (text.at(i) == u')' && --depth == 0)
            return i + 1;
    }
    const qsizetype close = text.indexOf(u')', begin);
    return close < 0 ? text.size() : close + 1;
}

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    if (text.at(begin) == u'"') {
        const qsizetype close = text.indexOf(u'"', begin + 1);
        if (close > 0)
            return close + 1;
    }
    qsizetype end = begin;
    while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'(' && text.at(end) != u';')
        ++end;
    return end;
}

/// Words, comments and semicolons in their order.
QList<ReceivedPiece> piecesOf(QStringView text)
{
    QList<ReceivedPiece> pieces;
    qsizetype at = 0;
    while (at < text.size() && pieces.size() < mostReceivedPieces) {
        const QChar character = text.at(at);
        if (character.isSpace()) {
            ++at;
        } else if (character == u'(') {
            const qsizetype end = commentEnd(text, at);
            QStringView inner = text.sliced(at + 1, end - at - 1);
            if (inner.endsWith(u')'))
                inner.chop(1);
            pieces.append({inner.trimmed().toString(), true});
            at = end;
        } else {
            const qsizetype end = character == u';' ? at + 1 : wordEnd(text, at);
            pieces.append({text.sliced(at, end - at).toString(), false});
            at = end;
        }
    }
    return pieces;
}

QString withoutLastComma(const QString &word)
{
    return word.endsWith(u',') ? word.chopped(1) : word;
}

/// Sorts the pieces of one header into its clauses.
class Sorting
{
public:
    void take(const ReceivedPiece &piece)
    {
        if (m_clause == Clause::From || m_clause == Clause::LateFrom)
            takeFrom(piece);
        else if (piece.isComment)
            m_clauses.comments.append(piece.text);
        else if (!takeKeyWord(piece.text))
            takeWord(piece.text);
    }
    ReceivedClauses takeClauses() { return std::move(m_clauses); }

private:
    enum class Clause
    {
        None,
        From,
        By,
        With,
        Via,
        Id,
        For,
        MailFrom,
        Date,
        LateFrom
    };

    void takeFrom(const ReceivedPiece &piece)
    {
        if (!piece.isComment && is(piece.text, u"by")) {
            m_clause = Clause::By;
            return;
        }
        // SquirrelMail ends this clause with a semicolon; only "by" may follow.
        m_isFromOver = m_isFromOver || (piece.text == u";" && !piece.isComment && m_clause == Clause::From);
        if (m_isFromOver)
            return;
        (m_clause == Clause::From ? m_clauses.from : m_clauses.lateFrom).append(piece);
    }

    bool takeKeyWord(const QString &word)
    {
        if (word == u";") {
            m_clause = m_clauses.by.isEmpty() && m_clauses.with.isEmpty() ? Clause::None : Clause::Date;
            m_isDated = m_isDated || m_clause == Clause::Date;
        } else if (is(word, u"id") && m_clauses.id.isEmpty()) {
            m_clause = Clause::Id;
        } else if (is(word, u"from")) {
            takeFromWord();
        } else {
            return !m_isDated && takeUndatedKeyWord(word);
        }
        return true;
    }

    /// Words that may be part of anything behind the date.
    bool takeUndatedKeyWord(const QString &word)
    {
        if (is(word, u"by")) {
            m_clause = Clause::By;
        } else if (is(word, u"with")) {
            m_clause = Clause::With;
        } else if (is(word, u"via")) {
            m_clause = Clause::Via;
        } else if (is(word, u"for")) {
            m_clause = Clause::For;
        } else {
            return false;
        }
        return true;
    }

    void takeFromWord()
    {
        if (m_isDated) {
            m_clause = Clause::LateFrom;
        } else if (!m_clauses.hasFrom) {
            m_clauses.hasFrom = true;
            m_clause = Clause::From;
        } else {
            m_clause = Clause::MailFrom;
        }
    }

    void takeWord(const QString &word)
    {
        switch (m_clause) {
        case Clause::By:
            keepFirst(m_clauses.by, withoutLastComma(word));
            return;
        case Clause::With:
            if (m_clauses.with.size() < mostWithCharacters)
                m_clauses.with += (m_clauses.with.isEmpty() ? QString() : QStringLiteral(" ")) + withoutLastComma(word);
            return;
        case Clause::Via:
            keepFirst(m_clauses.via, withoutLastComma(word));
            return;
        case Clause::Id:
            keepFirst(m_clauses.id, withoutAngles(word));
            return;
        case Clause::For:
            keepFirst(m_clauses.recipient, withoutAngles(word));
            return;
        case Clause::MailFrom:
            keepFirst(m_clauses.mailFrom, withoutAngles(word));
            return;
        case Clause::None:
        case Clause::From:
        case Clause::Date:
        case Clause::LateFrom:
            return;
        }
    }

    static void keepFirst(QString &value, const QString &word)
    {
        if (value.isEmpty())
            value = word;
    }

    static constexpr qsizetype mostWithCharacters = 200;
    ReceivedClauses m_clauses;
    Clause m_clause = Clause::None;
    bool m_isFromOver = false;
    bool m_isDated = false;
};

} // namespace

QString withoutAngles(QStringView word)
{
    while (!word.isEmpty() && (word.front() == u'<' || word.front() == u' '))
        word = word.sliced(1);
    while (!word.isEmpty() && (word.back() == u'>' || word.back() == u',' || word.back() == u' '))
        word.chop(1);
    return word.toString();
}

ReceivedClauses receivedClauses(QStringView text)
{
    Sorting sorting;
    for (const ReceivedPiece &piece : piecesOf(text.first(std::min(text.size(), mostReceivedCharacters))))
        sorting.take(piece);
    return sorting.takeClauses();
}
