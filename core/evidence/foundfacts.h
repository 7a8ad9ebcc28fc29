// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

/// Taking facts out of a text that nobody vouches for: each is checked and cut to what it can be, each stands once,
/// and no list grows without end. What comes first is the most telling.

constexpr qsizetype mostFacts = 64; ///< of one list
constexpr qsizetype mostNameCharacters = 255;
constexpr qsizetype mostDkimKeys = 5;

/// An IP address, with or without brackets and "IPv6:"; it is kept in its canonical spelling.
bool addAddress(QList<FoundFact> &facts, FoundFact fact);
/// A HELO name as it was said: any printable word.
bool addHelo(QList<FoundFact> &facts, const FoundFact &fact);
/// A mail address, with or without angle brackets; the empty one is the null sender.
bool addMailAddress(QList<FoundFact> &facts, FoundFact fact);
/// A host name of at least two labels; it is kept in lower case.
bool addHost(QList<FoundFact> &facts, FoundFact fact);

/// The domain behind the "@" of a Message-ID, if it is a host name.
std::optional<FoundFact> messageIdDomainOf(const FoundFact &messageId);
/// The address in the value of a From, Return-Path or similar field; nothing if there is none. "<>" is the null sender.
std::optional<QString> mailAddressIn(const QString &value);
/// An IP address with or without brackets, "IPv6:" and a port.
std::optional<QHostAddress> looseAddress(QStringView word);
/// Adds the key's name from the value of a DKIM-Signature header (RFC 6376 §3.5: s= and d=), once; false if there is
/// none in it that could be looked up.
bool addDkimKey(QList<DkimKeyName> &keys, const QString &signature);
/// The domain of a mail address, lower case, if it has one that could be looked up.
std::optional<FoundFact> domainOf(const FoundFact &address);
