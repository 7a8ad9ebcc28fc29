// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/bouncetext.h"
#include "evidence/deliveryreport.h"
#include "evidence/mailfacts.h"
#include "evidence/refusallist.h"

/// Puts together what the parts of one bounce tell. It knows nothing of how a mail is built.
class BounceReader
{
public:
    /// @param depth see readBounce().
    BounceReader(const RefusalBook &book, int depth) : m_book(book), m_depth(depth), m_refusals(book) { }

    /// What the bounce says to people, in the order of its parts.
    void readWords(const MailPart &part);
    /// What it says to programs.
    void readReport(const MailPart &part);
    /// The headers of the mail that it sends back.
    void setReturnedMail(const QList<MailHeader> &headers);
    /// The bounce's own headers: where it was sent, and for whom. Its Received lines describe the way back and are
    /// never taken for the sender's.
    void readHeaders(const QList<MailHeader> &headers);

    /// Nothing if it was no bounce.
    std::optional<Evidence> evidence();

private:
    struct Report
    {
        DeliveryReport report;
        TextSpan where;
    };

    void readReturnedText(const MailPart &part, qsizetype begin);
    void readUncodedLines(const MailPart &part);
    void addReports(Evidence &evidence);
    void addRecipientReport(const RecipientReport &report, const TextSpan &where);
    void addReportedText(
        const QString &text, const ReplyContext &known, const RecipientReport &report, const TextSpan &where);
    void addFacts(Evidence &evidence) const;
    void addReturnedMail(Evidence &evidence) const;
    bool isOwnHost(const QString &host) const;
    bool isBounce() const;

    const RefusalBook &m_book;
    int m_depth;
    RefusalList m_refusals;
    QList<Report> m_reports;
    std::optional<MailFacts> m_returned;
    std::optional<Evidence> m_inner; ///< of a bounce that is quoted as text within this one
    QString m_form;
    bool m_hasWords = false;
    bool m_isDelayed = false;
    bool m_hasFailedRecipients = false;
    bool m_isFromMailSystem = false;
    QList<FoundFact> m_senders;
    QList<FoundFact> m_lastSenders;
    QList<FoundFact> m_recipients;
    QList<FoundFact> m_hosts;
    QList<FoundFact> m_helos;
};
