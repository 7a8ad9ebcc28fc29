// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

/// A DNS server by address and port.
struct DnsServer
{
    QHostAddress address;
    quint16 port = 53;

    /// "address:port", "[address]:port" for IPv6.
    QString text() const;
    friend bool operator==(const DnsServer &, const DnsServer &) = default;
};
