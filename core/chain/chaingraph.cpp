// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/chaingraph.h"

#include "base/overloaded.h"
#include "dns/address.h"

QString iprevText(Iprev iprev)
{
    switch (iprev) {
    case Iprev::Pass:
        return QStringLiteral("pass");
    case Iprev::Fail:
        return QStringLiteral("fail");
    case Iprev::TempError:
        return QStringLiteral("temperror");
    case Iprev::PermError:
        return QStringLiteral("permerror");
    }
    return {};
}

QString chainOutcomeText(ChainOutcome outcome)
{
    switch (outcome) {
    case ChainOutcome::Settles:
        return QStringLiteral("settles");
    case ChainOutcome::Loops:
        return QStringLiteral("loops");
    case ChainOutcome::DeadEnd:
        return QStringLiteral("deadEnd");
    case ChainOutcome::Unknown:
        return QStringLiteral("unknown");
    case ChainOutcome::TooLong:
        return QStringLiteral("tooLong");
    }
    return {};
}

QString chainNodeText(const ChainNode &node)
{
    return std::visit(Overloaded{
                          [](const QHostAddress &address) { return addressText(address); },
                          [](const DnsName &name) { return name.toText(); },
                      },
        node);
}
