// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/blocklistfacts.h"

#include <QMap>

#include <array>
#include <variant>

/// What an answer of a list means.
enum class BlocklistCodeKind
{
    Listing,
    Policy, ///< a listing that accuses nobody: the owner of the network wants no direct mail from there
    Neutral,
    Unused, ///< documented, but nobody should get it
    Error, ///< "I do not answer you"
};

/// Answers of a list that mean the same.
struct BlocklistCode
{
    static constexpr int any = -1;

    std::array<int, 4> numbers{}; ///< of the address; `any` fits all
    QString meaning;
    BlocklistCodeKind kind = BlocklistCodeKind::Listing;

    bool fits(const QHostAddress &address) const;

    friend bool operator==(const BlocklistCode &, const BlocklistCode &) = default;
};

/// One list that is asked, as its operator describes it.
struct Blocklist
{
    QString zone;
    QString name;
    BlocklistSubject kind = BlocklistSubject::Address;
    bool hasIpv4 = false;
    bool hasIpv6 = false;
    BlocklistWeight weight = BlocklistWeight::Minor;
    QList<BlocklistCode> codes;
    QMap<int, QString> bits; ///< meanings of the bits of the last number, for lists that add them up
    QString testListed; ///< a name that is always listed, where that is not TEST (RFC 5782 §5)
    QList<QHostAddress> testNeutral; ///< what it may answer for the entry that must not be listed
    bool onlyRegisteredDomains = false; ///< knows no names of hosts
    bool needsRegistration = false; ///< of the resolver that asks
    BlocklistRemoval removal = BlocklistRemoval::Request;
    QString delist;
    QMap<QString, QString> limits; ///< by language; English is always there
    QMap<QString, QString> note; ///< by language; may be empty
    QString source;
    bool isVerified = false;
    bool isDelistVerified = false;

    friend bool operator==(const Blocklist &, const Blocklist &) = default;
};

/// A list that is never asked, kept so that nobody adds it again.
struct UnaskedBlocklist
{
    QString zone;
    QString reason; ///< "dead" or "registration"
    QString note;
    QString source;
    bool isVerified = false;

    friend bool operator==(const UnaskedBlocklist &, const UnaskedBlocklist &) = default;
};

/// What is known of block lists, read from resources/blocklists.json. It knows nothing of asking.
struct BlocklistBook
{
    QList<Blocklist> lists;
    QList<UnaskedBlocklist> unasked;

    friend bool operator==(const BlocklistBook &, const BlocklistBook &) = default;
};

enum class BlocklistBookFaultKind
{
    Unreadable, ///< not JSON, or another schema
    Missing,
    WrongType,
    UnknownKey,
    UnknownValue,
    Twice,
    NotToBeAsked, ///< a list that the same file says is never to be asked
};

/// What is wrong with the data, and where.
struct BlocklistBookFault
{
    QString place; ///< for example "lists[3].codes"
    BlocklistBookFaultKind kind = BlocklistBookFaultKind::Unreadable;

    friend bool operator==(const BlocklistBookFault &, const BlocklistBookFault &) = default;
};

/// Plain English words, for a message.
QString blocklistBookFaultText(const BlocklistBookFault &fault);

std::variant<BlocklistBook, BlocklistBookFault> readBlocklistBook(const QByteArray &json);
/// What is compiled in, as text and as it is read.
QByteArray blocklistsJson();
BlocklistBook builtInBlocklists();
