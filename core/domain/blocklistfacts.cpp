// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/blocklistfacts.h"

QString blocklistWeightText(BlocklistWeight weight)
{
    switch (weight) {
    case BlocklistWeight::Major:
        return QStringLiteral("major");
    case BlocklistWeight::Minor:
        return QStringLiteral("minor");
    case BlocklistWeight::Information:
        return QStringLiteral("information");
    case BlocklistWeight::GoodSign:
        return QStringLiteral("goodSign");
    }
    return {};
}

QString blocklistStateText(BlocklistState state)
{
    switch (state) {
    case BlocklistState::Clean:
        return QStringLiteral("clean");
    case BlocklistState::Listed:
        return QStringLiteral("listed");
    case BlocklistState::Neutral:
        return QStringLiteral("neutral");
    case BlocklistState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString blocklistDoubtText(BlocklistDoubt doubt)
{
    switch (doubt) {
    case BlocklistDoubt::None:
        return QStringLiteral("none");
    case BlocklistDoubt::ListUnusable:
        return QStringLiteral("listUnusable");
    case BlocklistDoubt::LookupFailed:
        return QStringLiteral("lookupFailed");
    case BlocklistDoubt::ErrorCode:
        return QStringLiteral("errorCode");
    case BlocklistDoubt::OutsideLoopback:
        return QStringLiteral("outsideLoopback");
    case BlocklistDoubt::UnknownCode:
        return QStringLiteral("unknownCode");
    }
    return {};
}
