// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/lookupledger.h"

LookupLedger::LookupLedger(Resolver &next) : m_next(next) { }

LookupLedger::~LookupLedger() = default;

QStringList LookupLedger::servers() const
{
    return m_next.servers();
}

void LookupLedger::cancelAll()
{
    m_waiting.clear();
    m_next.cancelAll();
}
