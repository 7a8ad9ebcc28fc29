// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/address.h"
#include "dns/answer.h"

#include <QMap>

/// What a block list is asked about.
enum class BlocklistSubject
{
    Address,
    Domain
};

enum class BlocklistWeight
{
    Major, ///< many receivers refuse by it
    Minor,
    Information, ///< whole networks are listed; the admin can do nothing
    GoodSign, ///< a white list
};

QString blocklistWeightText(BlocklistWeight weight);

/// How an entry ends.
enum class BlocklistRemoval
{
    Request, ///< on asking its operator
    Expires, ///< by itself
    Provider, ///< only the owner of the network can do something
    None, ///< nobody wants it to
};

QString blocklistRemovalText(BlocklistRemoval removal);

/// Why a list could not be used at all.
enum class BlocklistFault
{
    None,
    SelfTestUnanswered, ///< its test entry could not be looked up
    SelfTestNotListed, ///< its test entry is missing (RFC 5782 §5): it answers nobody, or not us
    ListsEverything, ///< it lists what must never be listed: dead, or answers are rewritten on the way
    Declined, ///< it answered with an error code: a public resolver, too many queries
};

enum class BlocklistState
{
    Clean,
    Listed,
    Neutral, ///< an entry that is no accusation: a white list, "yellow"
    Unknown, ///< with the reason; never a listing and never a clean bill
};

QString blocklistFaultText(BlocklistFault fault);
QString blocklistStateText(BlocklistState state);

/// Why one answer says nothing.
enum class BlocklistDoubt
{
    None,
    ListUnusable, ///< the list as a whole failed its test
    LookupFailed, ///< status says how
    ErrorCode, ///< the list's own code for "I do not answer you"; meaning says which
    OutsideLoopback, ///< an answer outside 127.0.0.0/8: somebody rewrites answers (RFC 5782 §2.1)
    UnknownCode, ///< a code that the list does not document
};

QString blocklistDoubtText(BlocklistDoubt doubt);

struct BlocklistAnswer
{
    QString list; ///< its zone
    BlocklistSubject kind = BlocklistSubject::Address;
    QString subject; ///< the address or name asked about
    BlocklistState state = BlocklistState::Unknown;
    BlocklistDoubt doubt = BlocklistDoubt::None;
    LookupStatus status = LookupStatus::Cancelled;
    QList<QHostAddress> codes;
    QStringList meanings; ///< of the codes, in the list's own words (data, English)
    bool isPolicy = false; ///< a listing that accuses nobody: the network's owner wants no direct mail from there
    QByteArray reason; ///< TXT record of a listing; bytes from outside
    QList<int> lookups;

    friend bool operator==(const BlocklistAnswer &, const BlocklistAnswer &) = default;
};

/// One list as it was used.
struct BlocklistUse
{
    QString zone;
    QString name;
    BlocklistWeight weight = BlocklistWeight::Minor;
    BlocklistFault fault = BlocklistFault::None; ///< of its IPv4 half, or of all that was needed
    BlocklistFault ipv6Fault = BlocklistFault::None; ///< its IPv6 half has test entries of its own (RFC 5782 §5)
    LookupStatus status = LookupStatus::Answered; ///< how its test failed, if it was not answered
    QList<QHostAddress> codes; ///< what its test answered wrongly, or the error code
    QString meaning; ///< of the error code, if it declined
    BlocklistRemoval removal = BlocklistRemoval::Request;
    bool needsRegistration = false; ///< of the resolver that asks
    QString delist; ///< where to ask for removal: an https or http address from the data
    QString limits; ///< what its operator allows, in English
    QString note;
    QMap<QString, QString> localLimits; ///< in each language
    QMap<QString, QString> localNote;
    QString source;
    bool isVerified = false;
    bool isDelistVerified = false;
    QList<int> lookups; ///< of the self-test

    friend bool operator==(const BlocklistUse &, const BlocklistUse &) = default;
};

/// What no list was asked about, and why.
enum class BlocklistOmission
{
    SpecialAddress, ///< not an address of the public Internet: an entry would mean nothing
    SpecialName, ///< a name that nobody can own
    TooMany, ///< beyond what may be asked at once
};

QString blocklistOmissionText(BlocklistOmission omission);

struct BlocklistOmitted
{
    QString subject;
    BlocklistOmission why = BlocklistOmission::SpecialAddress;
    AddressKind kind = AddressKind::Public; ///< of a special address

    friend bool operator==(const BlocklistOmitted &, const BlocklistOmitted &) = default;
};

struct BlocklistFacts
{
    QList<BlocklistUse> lists; ///< those that there was something to ask about
    QList<BlocklistAnswer> answers;
    QList<BlocklistOmitted> omitted;
    QStringList resolvers; ///< who answered: lists treat public resolvers differently

    friend bool operator==(const BlocklistFacts &, const BlocklistFacts &) = default;
};
