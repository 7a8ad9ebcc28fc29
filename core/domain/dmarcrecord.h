// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/senderfacts.h"

/// DMARC records as they stand in the DNS (RFC 9989 §4.7, and what RFC 7489 had before it), read as generously as both
/// ask for. Nothing here knows a domain or an answer.

/// What "psd" says of the domain (RFC 9989 §4.7).
enum class DmarcPsd
{
    Unset,
    Yes, ///< a public suffix: the organizational domain is one label below
    No ///< this is the organizational domain
};

struct DmarcRecord
{
    DmarcPolicy policy = DmarcPolicy::None; ///< p
    std::optional<DmarcPolicy> subdomainPolicy; ///< sp
    std::optional<DmarcPolicy> absentPolicy; ///< np, for names that do not exist
    DmarcPsd psd = DmarcPsd::Unset;
    bool isTesting = false;
    int percent = 100;
    bool strictSpf = false;
    bool strictDkim = false;
    QStringList reportAddresses; ///< the URIs of rua that can be read
    QString fault; ///< as in DmarcFacts
    bool isUsable = true; ///< false: no DMARC processing because of the fault (RFC 9989 §4.10.1)

    friend bool operator==(const DmarcRecord &, const DmarcRecord &) = default;
};

/// True if a TXT record's joined strings are a DMARC record: its version comes first and is written exactly so.
bool isDmarcRecord(const QByteArray &text);
/// True if somebody meant a DMARC record, but the version is not written as it must be.
bool isNearlyDmarcRecord(const QByteArray &text);
/// Reads what isDmarcRecord().
DmarcRecord parseDmarcRecord(const QByteArray &text);

/// "none", "quarantine", "reject".
QString dmarcPolicyText(DmarcPolicy policy);
