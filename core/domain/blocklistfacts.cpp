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

QString blocklistFaultText(BlocklistFault fault)
{
    switch (fault) {
    case BlocklistFault::None:
        return QStringLiteral("none");
    case BlocklistFault::SelfTestUnanswered:
        return QStringLiteral("selfTestUnanswered");
    case BlocklistFault::SelfTestNotListed:
        return QStringLiteral("selfTestNotListed");
    case BlocklistFault::ListsEverything:
        return QStringLiteral("listsEverything");
    case BlocklistFault::Declined:
        return QStringLiteral("declined");
    }
    return {};
}

QString blocklistRemovalText(BlocklistRemoval removal)
{
    switch (removal) {
    case BlocklistRemoval::Request:
        return QStringLiteral("request");
    case BlocklistRemoval::Expires:
        return QStringLiteral("expires");
    case BlocklistRemoval::Provider:
        return QStringLiteral("provider");
    case BlocklistRemoval::None:
        return QStringLiteral("none");
    }
    return {};
}

QString blocklistOmissionText(BlocklistOmission omission)
{
    switch (omission) {
    case BlocklistOmission::SpecialAddress:
        return QStringLiteral("specialAddress");
    case BlocklistOmission::SpecialName:
        return QStringLiteral("specialName");
    case BlocklistOmission::TooMany:
        return QStringLiteral("tooMany");
    }
    return {};
}
