// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"
#include "domain/spfrecord.h"

#include <optional>

/// What check_host() is asked and what it says (RFC 7208 §4), as values.

struct SpfQuery
{
    QHostAddress ip;
    QString domain; ///< whose record is evaluated, U-labels or A-labels (RFC 8616)
    QString sender; ///< local@domain, or postmaster@ the HELO name
    QString heloName; ///< as announced
    QString receiverName; ///< for %{r}; empty: "unknown"
    qint64 time = 0; ///< for %{t}, seconds since 1970

    /// The two identities (§2.3, §2.4). A sender without "@" is a domain.
    static SpfQuery forMailFrom(const QHostAddress &ip, const QString &sender, const QString &heloName);
    static SpfQuery forHelo(const QHostAddress &ip, const QString &heloName);

    friend bool operator==(const SpfQuery &, const SpfQuery &) = default;
};

/// The least that RFC 7208 §4.6.4 allows for one check.
constexpr int spfTimeLimitMs = 20'000;

enum class SpfResult
{
    None,
    Neutral,
    Pass,
    Fail,
    SoftFail,
    TempError,
    PermError
};

/// As RFC 7208 §2.6 writes it, in lower case.
QString spfResultText(SpfResult result);

/// Why there is no result, or no record.
enum class SpfProblemKind
{
    None,
    NotADomain, ///< the identity cannot have a record: a literal, a single label, a label too long (§4.3)
    NoRecord,
    LookupFailed, ///< for now
    OutOfTime,
    SeveralRecords,
    Syntax,
    TargetWithoutRecord, ///< of include or redirect
    TooManyLookups,
    TooManyVoidLookups,
    TooManyExchangers, ///< of one mx
    TooManyTexts, ///< more TXT records than are read
};

QString spfProblemKindText(SpfProblemKind kind);

struct SpfProblem
{
    SpfProblemKind kind = SpfProblemKind::None;
    QString domain; ///< of the record it is in
    QString term; ///< as it stands there; empty if it concerns the whole record
    int place = 0; ///< in the record, from 1 on; 0: none
    int limit = 0; ///< the one that was passed; 0: none
    std::optional<SpfSyntaxFault> syntax;
    std::optional<DnsQuestion> question; ///< that failed, or whose answer is missing
    std::optional<LookupStatus> status;

    friend bool operator==(const SpfProblem &, const SpfProblem &) = default;
};

/// A record that was read on the way.
struct SpfPolicy
{
    QString domain;
    QByteArray text;
    int entry = -1; ///< of the trace that led here; -1: the identity itself

    friend bool operator==(const SpfPolicy &, const SpfPolicy &) = default;
};

enum class SpfStepState
{
    Matched,
    NotMatched,
    TempError,
    PermError,
    Unfinished, ///< time was over
};

QString spfStepStateText(SpfStepState state);

/// One term that was evaluated.
struct SpfStep
{
    int parent = -1; ///< the include or redirect in whose record it stands; -1: the identity's own
    int policy = 0; ///< which record
    QString domain;
    QString term;
    int place = 1; ///< in the record
    QString target; ///< the name asked for, macros expanded; empty: none
    SpfStepState state = SpfStepState::Unfinished;
    std::optional<SpfResult> targetResult; ///< of an include's or redirect's own record
    int lookups = 0; ///< used when it was done, of ten
    int voidLookups = 0;

    friend bool operator==(const SpfStep &, const SpfStep &) = default;
};

struct SpfOutcome
{
    SpfResult result = SpfResult::TempError;
    QString domain; ///< A-labels, lower case, where it is a name
    QString mechanism; ///< the matching term as it stands, or "default"; empty without one
    int lookups = 0; ///< terms that ask the DNS, of at most ten
    int voidLookups = 0;
    QString explanation; ///< plain printable ASCII from the domain's owner, to be shown as a quotation; or empty
    SpfProblem problem;
    QList<SpfPolicy> policies; ///< in the order of reading
    QList<SpfStep> trace; ///< in the order of evaluation

    friend bool operator==(const SpfOutcome &, const SpfOutcome &) = default;
};

enum class SpfIdentity
{
    MailFrom,
    Helo
};

/// "mailfrom" or "helo".
QString spfIdentityText(SpfIdentity identity);

/// One identity with one sending address, and what came out.
struct SpfEvaluation
{
    SpfIdentity identity = SpfIdentity::MailFrom;
    QHostAddress ip;
    SpfOutcome outcome;

    friend bool operator==(const SpfEvaluation &, const SpfEvaluation &) = default;
};
