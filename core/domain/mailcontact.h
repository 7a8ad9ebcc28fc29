// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/dnsname.h"

/// A mail address from outside as it may enter a letter: plain characters, a strict host name as domain, the domain in
/// lower case; empty if it is none.
QString checkedMailAddress(const QString &text);

/// The mail address that an SOA record's RNAME stands for (RFC 1035 §8): the first label is the part before the "@",
/// dots in it included; empty if it is no usable address.
QString mailAddressOf(const DnsName &mailbox);
