// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/blocklisttrouble.h"

#include "dns/address.h"

#include <algorithm>

namespace {

bool isOutsideLoopback(const QHostAddress &code)
{
    return kindOf(code) != AddressKind::Loopback;
}

BlocklistTrouble troubleOf(BlocklistFault fault, const QList<QHostAddress> &codes)
{
    switch (fault) {
    case BlocklistFault::None:
        return BlocklistTrouble::None;
    case BlocklistFault::SelfTestUnanswered:
        return BlocklistTrouble::Unanswered;
    case BlocklistFault::SelfTestNotListed:
        return BlocklistTrouble::NoTestEntry;
    case BlocklistFault::ListsEverything:
        return std::any_of(codes.begin(), codes.end(), isOutsideLoopback) ? BlocklistTrouble::Rewritten
                                                                          : BlocklistTrouble::ListsEverything;
    case BlocklistFault::Declined:
        return BlocklistTrouble::Declined;
    }
    return BlocklistTrouble::None;
}

} // namespace

QString blocklistTroubleText(BlocklistTrouble trouble)
{
    switch (trouble) {
    case BlocklistTrouble::None:
        return QStringLiteral("none");
    case BlocklistTrouble::Declined:
        return QStringLiteral("declined");
    case BlocklistTrouble::Rewritten:
        return QStringLiteral("rewritten");
    case BlocklistTrouble::ListsEverything:
        return QStringLiteral("listsEverything");
    case BlocklistTrouble::NoTestEntry:
        return QStringLiteral("noTestEntry");
    case BlocklistTrouble::Unanswered:
        return QStringLiteral("unanswered");
    case BlocklistTrouble::UnknownCode:
        return QStringLiteral("unknownCode");
    }
    return {};
}

BlocklistTrouble troubleOf(const BlocklistUse &use)
{
    const BlocklistFault fault = use.fault == BlocklistFault::None ? use.ipv6Fault : use.fault;
    return troubleOf(fault, use.codes);
}

BlocklistTrouble troubleOf(const BlocklistAnswer &answer, const BlocklistUse &use)
{
    switch (answer.doubt) {
    case BlocklistDoubt::None:
        return BlocklistTrouble::None;
    case BlocklistDoubt::ListUnusable: {
        const bool isIpv6 = answer.kind == BlocklistSubject::Address && answer.subject.contains(u':');
        return troubleOf(isIpv6 && use.ipv6Fault != BlocklistFault::None ? use.ipv6Fault : use.fault, use.codes);
    }
    case BlocklistDoubt::LookupFailed:
        return BlocklistTrouble::Unanswered;
    case BlocklistDoubt::ErrorCode:
        return BlocklistTrouble::Declined;
    case BlocklistDoubt::OutsideLoopback:
        return BlocklistTrouble::Rewritten;
    case BlocklistDoubt::UnknownCode:
        return BlocklistTrouble::UnknownCode;
    }
    return BlocklistTrouble::None;
}
