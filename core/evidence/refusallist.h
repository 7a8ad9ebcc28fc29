// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/refusalbook.h"
#include "evidence/replycontext.h"

/// Gathers the refusals of one text: judges each, keeps each once however often it is quoted, and puts the most telling
/// first. It knows nothing of where replies are found.
class RefusalList
{
public:
    explicit RefusalList(const RefusalBook &book) : m_book(book) { }

    /// @param where in the input; empty if not known.
    /// @param reportedStatus what a delivery report says where the reply itself has no enhanced code.
    void add(const QuotedReply &reply, const ReplyContext &context, const TextSpan &where,
        const QString &reportedStatus = {});
    bool isEmpty() const { return m_found.isEmpty(); }
    /// The sender will try again, whatever the replies say.
    void setDelayed() { m_isDelayed = true; }

    QList<Refusal> refusals() const;
    /// The addresses and HELO names that the refusals repeat, in the order of refusals().
    void addRepeated(Evidence &evidence) const;

private:
    struct Found
    {
        Refusal refusal;
        QString helo;
        QString ip;
    };

    Found judged(const QuotedReply &reply, const QString &reportedStatus) const;
    QList<Found> sorted() const;
    QString onlyReceiver() const;

    const RefusalBook &m_book;
    QList<Found> m_found;
    bool m_isDelayed = false;
};
