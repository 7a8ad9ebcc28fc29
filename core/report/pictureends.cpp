// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/pictureends.h"

namespace {

PictureNode makeEnd(PictureEnd end, std::optional<RrType> missing, LookupStatus status)
{
    PictureNode node;
    node.kind = PictureKind::End;
    node.end = end;
    node.missing = missing;
    node.status = status;
    return node;
}

PictureNode unreadEnd(int count)
{
    PictureNode node = makeEnd(PictureEnd::NotFollowed, std::nullopt, LookupStatus::Answered);
    node.unread = count;
    return node;
}

bool isEmptyAnswer(const std::optional<LookupStatus> &status)
{
    return status == LookupStatus::NoData || status == LookupStatus::NxDomain;
}

void appendFamily(QList<PictureNode> &ends, RrType type, const std::optional<LookupStatus> &status, bool isWanted)
{
    if (status && isTemporary(*status))
        ends.append(makeEnd(PictureEnd::NoAnswer, type, *status));
    else if (isEmptyAnswer(status) && isWanted)
        ends.append(makeEnd(PictureEnd::NoAddress, type, *status));
}

} // namespace

QList<PictureNode> endsOfAddress(const ChainNodeState &state)
{
    QList<PictureNode> ends;
    if (isEmptyAnswer(state.ptr))
        ends.append(makeEnd(PictureEnd::NoReverseName, RrType::Ptr, *state.ptr));
    else if (state.ptr && isTemporary(*state.ptr))
        ends.append(makeEnd(PictureEnd::NoAnswer, RrType::Ptr, *state.ptr));
    if (state.unread > 0)
        ends.append(unreadEnd(state.unread));
    return ends;
}

QList<PictureNode> endsOfName(const ChainNodeState &state, bool isNameOfIpv4, bool isNameOfIpv6)
{
    QList<PictureNode> ends;
    if (isEmptyAnswer(state.a) && isEmptyAnswer(state.aaaa)) {
        const bool isNowhere = state.a == LookupStatus::NxDomain || state.aaaa == LookupStatus::NxDomain;
        const PictureEnd end = isNowhere ? PictureEnd::NoSuchName : PictureEnd::NoAddress;
        ends.append(makeEnd(end, std::nullopt, *state.a));
    } else if (state.a && isTemporary(*state.a) && state.a == state.aaaa) {
        ends.append(makeEnd(PictureEnd::NoAnswer, std::nullopt, *state.a));
    } else {
        appendFamily(ends, RrType::A, state.a, isNameOfIpv4);
        appendFamily(ends, RrType::Aaaa, state.aaaa, isNameOfIpv6);
    }
    if (state.unread > 0)
        ends.append(unreadEnd(state.unread));
    return ends;
}
