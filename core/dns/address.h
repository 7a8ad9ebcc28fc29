// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

/// IP addresses as values: strict reading, one canonical spelling, comparison as addresses and never as text.

enum class AddressFamily
{
    IPv4,
    IPv6
};

/// Why an address can have no public reverse name, or is not what it seems (RFC 6890 and the IANA registries).
enum class AddressKind
{
    Public,
    Private, ///< RFC 1918, fc00::/7
    CarrierNat, ///< 100.64.0.0/10, RFC 6598
    Loopback,
    LinkLocal,
    Documentation, ///< RFC 5737, RFC 3849, RFC 9637
    Synthetic, ///< 64:ff9b::/96 and 64:ff9b:1::/48, made by DNS64 (RFC 6052, RFC 8215)
    Multicast,
    Reserved, ///< any other special-purpose block
};

/// Reads one IPv4 or IPv6 address strictly: four decimal numbers without leading zeros, or RFC 4291 text; no zone id,
/// no brackets, no white space. An IPv4-mapped IPv6 address becomes the IPv4 address.
std::optional<QHostAddress> parseAddress(QStringView text);
/// Turns ::ffff:a.b.c.d into a.b.c.d and drops the zone id; any other address stays.
QHostAddress normalisedAddress(const QHostAddress &address);
/// The canonical text (RFC 5952).
QString addressText(const QHostAddress &address);
/// "host:port", or "[address]:port" where the host is an IPv6 address.
QString hostPortText(const QString &host, quint16 port);
AddressFamily familyOf(const QHostAddress &address);
AddressKind kindOf(const QHostAddress &address);
/// A word for scripts; empty for a public address.
QString addressKindText(AddressKind kind);
/// Numeric order, IPv4 before IPv6.
bool addressLess(const QHostAddress &left, const QHostAddress &right);
