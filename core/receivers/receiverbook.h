// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/condition.h"

#include <QMap>

#include <variant>

/// What a receiver's entry describes.
enum class ReceiverKind
{
    Policy, ///< one setting of a mail server program
    Provider, ///< a mail service that many use
    Score, ///< a filter that adds up points and decides by all of a message
};

QString receiverKindText(ReceiverKind kind);

/// How its rules became known.
enum class ReceiverBasis
{
    Measured, ///< compared with the real program by the tests
    Documented, ///< by its maker
    Reported, ///< by others, from refusals that they got
};

QString receiverBasisText(ReceiverBasis basis);

/// Where in the conversation it answers.
enum class ReceiverStage
{
    Connect,
    Helo,
    Mail,
    Rcpt,
    Data
};

QString receiverStageText(ReceiverStage stage);

/// A reply as it stands in the data, with {places} for names and addresses.
struct ReplyTemplate
{
    int code = 0; ///< RFC 5321 §4.2
    QString enhanced; ///< RFC 3463; empty: the program sends none
    QString text;

    friend bool operator==(const ReplyTemplate &, const ReplyTemplate &) = default;
};

/// One rule: the first of a policy that holds decides.
struct ReceiverRule
{
    Condition when;
    ReceiverStage stage = ReceiverStage::Rcpt;
    ReplyTemplate reply;
    bool isPassing = false; ///< holds only as long as the DNS does not answer
    QMap<QString, QString> why; ///< by language; may be empty
    QStringList because; ///< beginnings of the codes of the findings it comes from
};

/// A symbol of a filter that adds up points.
struct ScoreSymbol
{
    Condition when;
    QString name;
    double points = 0; ///< as the program ships
    QStringList because;
};

/// How one receiver answers, as data. It knows nothing of the identity it is asked about.
struct ReceiverPolicy
{
    QString id; ///< "program.policy"
    QString variantOf; ///< id of the entry that this one differs from in its codes or stage; or empty
    QString program; ///< "Postfix"
    QString name; ///< as shown, "reject_unknown_client_hostname"
    ReceiverKind kind = ReceiverKind::Policy;
    ReceiverBasis basis = ReceiverBasis::Reported;
    QString versions; ///< for which it holds; may be empty
    QString since; ///< when it began, year or date or version; may be empty
    QString source;
    QString checked; ///< date of the last comparison with the source, ISO 8601
    bool isVerified = false;
    bool readsFirstNameOnly = false; ///< of several reverse names, whichever the DNS gives first
    QMap<QString, QString> about; ///< what it asks for, by language
    QMap<QString, QString> note; ///< by language; may be empty
    QStringList hosts; ///< ends of its servers' names, such as ".google.com": to know it in a bounce
    QList<ReceiverRule> rules;
    ReceiverStage acceptStage = ReceiverStage::Rcpt;
    ReplyTemplate accept; ///< if no rule holds
    QList<ScoreSymbol> symbols; ///< of a Score
};

/// What is known of receivers, read from resources/receivers.
struct ReceiverBook
{
    QList<ReceiverPolicy> policies;
};

enum class ReceiverBookFaultKind
{
    Unreadable, ///< not JSON, or another schema
    Missing,
    WrongType,
    UnknownKey,
    UnknownValue,
    UnknownFact,
    BadPattern, ///< no regular expression
    BadReply, ///< not "450 4.7.1 text", or a place that nothing fills
    Twice,
    TooLong,
};

/// What is wrong with the data, and where.
struct ReceiverBookFault
{
    QString place; ///< for example "receivers[3].rules[0].when.all[1]"
    ReceiverBookFaultKind kind = ReceiverBookFaultKind::Unreadable;

    friend bool operator==(const ReceiverBookFault &, const ReceiverBookFault &) = default;
};

/// Plain English words, for a message.
QString receiverBookFaultText(const ReceiverBookFault &fault);

/// Reads one file of policies (docs/receivers.md describes it).
std::variant<ReceiverBook, ReceiverBookFault> readReceiverBook(const QByteArray &json);
/// What is compiled in; read anew at each call.
ReceiverBook builtInReceivers();
/// Adds policies; one with the same id takes the place of the one that is there and of its variants.
void addReceivers(ReceiverBook &book, const ReceiverBook &more);
/// The names of the compiled-in files and their text.
QMap<QString, QByteArray> builtInReceiverFiles();
