// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/dnsname.h"

#include <QHostAddress>
#include <QList>

/// One name of the computer's own table of names, which programs read before they ask the DNS.
struct HostsEntry
{
    DnsName name;
    QHostAddress address;

    friend bool operator==(const HostsEntry &, const HostsEntry &) = default;
};

/// Reads the text of a hosts file (hosts(5)); what is no entry is passed over. At most 10,000 entries are read.
QList<HostsEntry> parseHostsFile(const QByteArray &text);
/// The text of this computer's hosts file, at most 1 MiB of it; empty if there is none.
QByteArray readHostsFile();
