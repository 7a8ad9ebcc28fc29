// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/change.h"

QString changeKindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Ptr:
        return QStringLiteral("ptr");
    case ChangeKind::Address:
        return QStringLiteral("address");
    case ChangeKind::Spf:
        return QStringLiteral("spf");
    case ChangeKind::Helo:
        return QStringLiteral("helo");
    case ChangeKind::Txt:
        return QStringLiteral("txt");
    case ChangeKind::Mx:
        return QStringLiteral("mx");
    case ChangeKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString actorText(Actor actor)
{
    switch (actor) {
    case Actor::You:
        return QStringLiteral("you");
    case Actor::DnsHost:
        return QStringLiteral("dnsHost");
    case Actor::AddressOwner:
        return QStringLiteral("addressOwner");
    case Actor::SenderDomain:
        return QStringLiteral("senderDomain");
    }
    return {};
}
