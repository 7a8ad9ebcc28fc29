// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

/// True if a host name looks like one that a provider gives to each of its addresses: the address is in it (decimal,
/// zero-filled or hexadecimal, forwards or backwards), or it says dyn, dsl, pool and the like.
bool isGenericName(const QString &name, const QHostAddress &address);
