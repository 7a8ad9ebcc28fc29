// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/blocklistcode.h"

#include "dns/address.h"

#include <algorithm>
#include <optional>

namespace {

/// What one code means; no kind if the list does not document it.
struct Reading
{
    std::optional<BlocklistCodeKind> kind;
    QStringList meanings;
};

quint32 valueOf(const QHostAddress &code)
{
    return code.toIPv4Address();
}

bool isLoopback(const QHostAddress &code)
{
    return familyOf(code) == AddressFamily::IPv4 && valueOf(code) >> 24 == 127;
}

/// Bits are added up, so the code of an error is a bit among others.
bool isErrorBit(const Blocklist &list, const BlocklistCode &code, const QHostAddress &address)
{
    const int bit = code.numbers[3];
    return !list.bits.isEmpty() && code.kind == BlocklistCodeKind::Error && bit != BlocklistCode::any && bit > 0
        && valueOf(address) >> 8 == 127u << 16 && (static_cast<int>(valueOf(address) & 0xff) & bit) == bit
        && code.numbers[0] == 127 && code.numbers[1] == 0 && code.numbers[2] == 0;
}

Reading bitsOf(const Blocklist &list, const QHostAddress &address)
{
    Reading reading;
    int rest = static_cast<int>(valueOf(address) & 0xff);
    if (valueOf(address) >> 8 != 127u << 16 || rest == 0)
        return reading;
    for (auto bit = list.bits.begin(); bit != list.bits.end(); ++bit) {
        if ((rest & bit.key()) == 0)
            continue;
        rest &= ~bit.key();
        reading.kind = BlocklistCodeKind::Listing;
        reading.meanings.append(bit.value());
    }
    return reading;
}

Reading readingOf(const Blocklist &list, const QHostAddress &address)
{
    const auto fits = [&](const BlocklistCode &code) { return code.fits(address) || isErrorBit(list, code, address); };
    const auto isError = [&](const BlocklistCode &code) { return code.kind == BlocklistCodeKind::Error && fits(code); };
    auto found = std::find_if(list.codes.begin(), list.codes.end(), isError);
    if (found == list.codes.end())
        found = std::find_if(list.codes.begin(), list.codes.end(), fits);
    if (found != list.codes.end())
        return {found->kind, {found->meaning}};
    // Used by several operators for "not to you", whatever else their lists document.
    if (valueOf(address) >> 8 == 0x7fffff)
        return {BlocklistCodeKind::Error, {addressText(address)}};
    return bitsOf(list, address);
}

/// What a code counts beside others, the worst first.
int rankOf(const std::optional<BlocklistCodeKind> &kind)
{
    if (!kind)
        return 3;
    switch (*kind) {
    case BlocklistCodeKind::Error:
        return 0;
    case BlocklistCodeKind::Listing:
        return 1;
    case BlocklistCodeKind::Policy:
        return 2;
    case BlocklistCodeKind::Unused:
        return 3;
    case BlocklistCodeKind::Neutral:
        return 4;
    }
    return 3;
}

BlocklistVerdict verdictOf(int rank, BlocklistWeight weight)
{
    // On a white list an entry is no accusation, whatever its code.
    const BlocklistState listed
        = weight == BlocklistWeight::GoodSign ? BlocklistState::Neutral : BlocklistState::Listed;
    switch (rank) {
    case 0:
        return {BlocklistState::Unknown, BlocklistDoubt::ErrorCode, {}, false};
    case 1:
        return {listed, BlocklistDoubt::None, {}, false};
    case 2:
        return {listed, BlocklistDoubt::None, {}, true};
    case 3:
        return {BlocklistState::Unknown, BlocklistDoubt::UnknownCode, {}, false};
    }
    return {BlocklistState::Neutral, BlocklistDoubt::None, {}, false};
}

} // namespace

BlocklistVerdict judgeBlocklistCodes(const Blocklist &list, const QList<QHostAddress> &codes)
{
    // RFC 5782 §2.1: entries are in 127.0.0.0/8; anything else was put in by somebody on the way.
    if (codes.isEmpty() || !std::all_of(codes.begin(), codes.end(), isLoopback))
        return {BlocklistState::Unknown, BlocklistDoubt::OutsideLoopback, {}, false};
    int worst = 4;
    for (const QHostAddress &code : codes)
        worst = std::min(worst, rankOf(readingOf(list, code).kind));
    BlocklistVerdict verdict = verdictOf(worst, list.weight);
    for (const QHostAddress &code : codes) {
        const Reading reading = readingOf(list, code);
        if (worst == 0 && rankOf(reading.kind) != 0)
            continue;
        for (const QString &meaning : reading.kind ? reading.meanings : QStringList{addressText(code)}) {
            if (!verdict.meanings.contains(meaning))
                verdict.meanings.append(meaning);
        }
    }
    return verdict;
}
