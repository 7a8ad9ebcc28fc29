// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"

#include <array>

/// The words of the vocabulary: facts with few values. Their names and values stand in docs/receivers.md.
enum class SightWord
{
    Family,
    AddressKind,
    Ptr,
    PtrStatus,
    Iprev,
    Client,
    HeloForm,
    HeloAddresses,
    HeloA,
    HeloAaaa,
    HeloMx,
    HeloMxAddresses,
    HeloMatch,
    HeloLiteral,
    HeloIsPtrName,
    HeloIsClientName,
    GenericName,
    GenericHelo,
    Sender,
    SenderAddresses,
    SenderA,
    SenderAaaa,
    SenderMx,
    SenderMxAddresses,
    SpfMailFrom,
    SpfHelo,
    SpfLenient, ///< of MAIL FROM, to readers that skip what they do not understand
    DmarcPolicy,
    DmarcSpfAligned,
    DkimKey,
    Listed,
    Bulk,
    HeloAlias,
    SenderAlias,
    SenderNullMx,
    SpfHeloPtr,
    SpfMailFromPtr,
    SpfHeloBeyond, ///< unknown if a failed look-up hides what follows in the record
    SpfMailFromBeyond,
    ClientForward, ///< as Client, whatever the form of the name
    ClientAllNames, ///< as Client, to who gives up as soon as the look-up of any name fails for now
    Untold, ///< never known: stands for what a receiver's rules do not tell
};
constexpr int sightWordCount = 42;

enum class SightText
{
    Helo,
    ClientName,
    Sender,
    SenderDomain,
    SenderLocal,
    Ip,
    ReceiverName,
    ReceiverDomain,
    ClientReverse, ///< the first or chosen PTR name, confirmed or not
    SpfHeloExplanation, ///< empty if there is none
    SpfMailFromExplanation,
};
constexpr int sightTextCount = 11;

enum class SightList
{
    PtrNames,
    HeloAddresses,
    ReceiverNames,
    ReceiverDomains,
    ReceiverAddresses,
    ReceiverLiterals,
};
constexpr int sightListCount = 6;

enum class SightNumber
{
    PtrNames,
    HeloLength,
};
constexpr int sightNumberCount = 2;

/// The vocabulary's names, as the data and docs/receivers.md write them.
QString sightWordName(SightWord word);
QString sightTextName(SightText text);
QString sightListName(SightList list);
QString sightNumberName(SightNumber number);
/// The values that a word can have; a block list's zone goes with Listed.
QStringList sightWordValues(SightWord word);

/// What one receiver sees of one egress address: every fact that a policy may ask for, ready to be compared. A fact
/// that is not known is null.
struct SenderSight
{
    std::array<QString, sightWordCount> words;
    std::array<QString, sightTextCount> texts;
    std::array<std::optional<QStringList>, sightListCount> lists; ///< in lower case
    std::array<std::optional<int>, sightNumberCount> numbers;
    QMap<QString, QString> listed; ///< "yes" or "no" by zone; not there: unknown
    QMap<QString, QString> places; ///< what fills the {places} of replies, safe to print

    const QString &word(SightWord which) const { return words[static_cast<size_t>(which)]; }
    const QString &text(SightText which) const { return texts[static_cast<size_t>(which)]; }
};

/// How receivers choose among several reverse names.
struct NameReading
{
    int chosen = -1; ///< index into AddressFacts::forwards of the only name read; -1: all are read
};

/// @param address index into Facts::addresses; -1: no egress address is known.
SenderSight senderSight(const Facts &facts, int address, const NameReading &reading);
