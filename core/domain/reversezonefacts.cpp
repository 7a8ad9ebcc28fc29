// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/reversezonefacts.h"

QString holderKindText(HolderFacts::Kind kind)
{
    switch (kind) {
    case HolderFacts::Kind::NotAsked:
        return QStringLiteral("notAsked");
    case HolderFacts::Kind::Found:
        return QStringLiteral("found");
    case HolderFacts::Kind::NotFound:
        return QStringLiteral("notFound");
    case HolderFacts::Kind::RateLimited:
        return QStringLiteral("rateLimited");
    case HolderFacts::Kind::Failed:
        return QStringLiteral("failed");
    case HolderFacts::Kind::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

QString reverseZoneKindText(ReverseZoneFacts::Kind kind)
{
    switch (kind) {
    case ReverseZoneFacts::Kind::Found:
        return QStringLiteral("found");
    case ReverseZoneFacts::Kind::Nobody:
        return QStringLiteral("nobody");
    case ReverseZoneFacts::Kind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}
