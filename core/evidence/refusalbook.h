// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "evidence/refusaldata.h"
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
    /// Holds what is compiled in; reads it when it is first needed.
    RefusalBook();
    /// Holds other data.
    explicit RefusalBook(const RefusalData &data);
    ~RefusalBook();
    Q_DISABLE_COPY_MOVE(RefusalBook)

    RefusalMeaning meaningOf(const QuotedReply &reply) const;
    /// True if the text holds words that only a refusal has; for lines without any code.
    bool isKnown(const QString &text) const;
    /// Which entry decides, for tests: "texts[3]", "rules: its id", "codes: 7.25", or nothing.
    QString decidedBy(const QuotedReply &reply) const;

private:
    class Rules;
    const Rules &rules() const;

    mutable std::unique_ptr<const Rules> m_rules;
};
