// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <optional>

/// Which registry serves which addresses, as IANA publishes it (RFC 9224). What it reads is not trusted: limits on all.
class RdapBootstrap
{
public:
    /// Nothing if the bytes are no such table.
    static std::optional<RdapBootstrap> fromJson(const QByteArray &json);

    /// The base address, with "/" at its end, of the registry for an address: the longest prefix wins, and only https
    /// is taken. Empty if there is none.
    QUrl baseFor(const QHostAddress &ip) const;

private:
    struct Service
    {
        QHostAddress network;
        int prefix = 0;
        QUrl base;
    };
    QList<Service> m_services;
};
