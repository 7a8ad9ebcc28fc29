// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"
#include "receivers/receiverbook.h"

/// What becomes of the mail.
enum class ReceiverOutcome
{
    Accept, ///< nothing of the sending identity makes it refuse
    Defer, ///< 4xx: tried again until it expires
    Reject, ///< 5xx
    Unknown, ///< a fact is missing, or it depends on chance
    Score, ///< points of a filter that decides by more than this
};

/// "accept", "defer", "reject"; Unknown and Score are both "unknown".
QString receiverOutcomeText(ReceiverOutcome outcome);
/// The order in which outcomes are shown: 0 is the worst.
int receiverOutcomeRank(ReceiverOutcome outcome);

/// A symbol that a filter would add for this identity.
struct SymbolVerdict
{
    QString name;
    double points = 0;
    Truth holds = Truth::No;

    friend bool operator==(const SymbolVerdict &, const SymbolVerdict &) = default;
};

/// What one receiver would answer to mail from one egress address.
struct ReceiverVerdict
{
    QString id;
    QString variantOf;
    QString program;
    QString name;
    ReceiverKind kind = ReceiverKind::Policy;
    ReceiverBasis basis = ReceiverBasis::Reported;
    QString versions;
    QString since;
    QString source;
    QString checked;
    bool isVerified = false;
    QMap<QString, QString> about;
    QMap<QString, QString> note;

    std::optional<QHostAddress> ip; ///< nothing: no egress address is known
    ReceiverOutcome outcome = ReceiverOutcome::Unknown;
    ReceiverStage stage = ReceiverStage::Rcpt;
    int code = 0; ///< 0 if the outcome is unknown
    QString enhanced;
    QString text; ///< filled in, safe to print; empty if the outcome is unknown
    bool isPassing = false; ///< a Defer that ends when the DNS answers
    QMap<QString, QString> why;
    QStringList because; ///< codes of findings
    QStringList missing; ///< facts, as the vocabulary names them; "nameOrder": it depends on which name it reads first
    QList<SymbolVerdict> symbols; ///< that hold or might
    double points = 0; ///< of those that hold
    bool isNamed = false; ///< it is the one that refused

    friend bool operator==(const ReceiverVerdict &, const ReceiverVerdict &) = default;
};

/// What every receiver of the book would answer: for each egress address, the named one first, then by outcome.
QList<ReceiverVerdict> judgeReceivers(const ReceiverBook &book, const Facts &facts, const Judgement &judgement);
