// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "evidence/replies.h"

#include <memory>

/// What a refusal means.
struct RefusalMeaning
{
    QString cause = QStringLiteral("UNKNOWN");
    RefusalLayer layer = RefusalLayer::Other;
    QStringList notTheCause;
    Confidence confidence = Confidence::Guess;
    QString product; ///< whose words these are; empty if not known
    QString helo; ///< the HELO name the reply repeats; empty if it repeats none
    QString ip; ///< the client's address the reply repeats; empty if none

    friend bool operator==(const RefusalMeaning &, const RefusalMeaning &) = default;
};

/// The known texts of refusals and what they mean, read from resources/refusals.json. It knows nothing of mails and
/// logs: it judges one reply.
class RefusalBook
{
public:
    /// Reads what is compiled in.
    RefusalBook();
    ~RefusalBook();
    Q_DISABLE_COPY_MOVE(RefusalBook)

    RefusalMeaning meaningOf(const QuotedReply &reply) const;
    /// True if the text holds words that only a refusal has; for lines without any code.
    bool isKnown(const QString &text) const;

private:
    class Rules;
    std::unique_ptr<const Rules> m_rules;
};
