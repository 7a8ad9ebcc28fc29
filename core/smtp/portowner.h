// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

/// Who has a TCP port of this computer.
struct PortOwner
{
    QString program; ///< empty: the system does not tell
    qint64 processId = 0; ///< 0: the system does not tell

    friend bool operator==(const PortOwner &, const PortOwner &) = default;
};

/// The program that listens where @p address and @p port are wanted. Other users' programs are told to administrators
/// only.
PortOwner portOwner(const QHostAddress &address, quint16 port);
