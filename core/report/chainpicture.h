// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/address.h"
#include "facts/facts.h"
#include "findings/finding.h"

#include <optional>

enum class PictureKind
{
    Address,
    Name,
    End,
    Domain ///< whose SPF record says who may send
};

/// Why a way ends.
enum class PictureEnd
{
    None,
    NoReverseName,
    NoSuchName,
    NoAddress, ///< of one family if the node says which
    NoAnswer, ///< the look-up failed for now; the node says how
    NotFollowed, ///< left out because of a limit; the node says how many
};

/// One thing drawn: an address, a name, or the end of a way.
struct PictureNode
{
    PictureKind kind = PictureKind::Address;
    QString text; ///< address, name or domain; of an end: the node it belongs to
    State state = State::NotApplicable;
    bool isStart = false; ///< an egress address
    bool isHelo = false; ///< the name announced in HELO
    bool isSender = false; ///< a domain of the envelope sender
    bool isPending = false; ///< a look-up of it has not been answered yet
    AddressKind addressKind = AddressKind::Public;
    PictureEnd end = PictureEnd::None;
    std::optional<RrType> missing; ///< which look-up an end is about: PTR, A or AAAA; nothing for both A and AAAA
    LookupStatus status = LookupStatus::Answered; ///< of an end without answer
    int unread = 0;

    friend bool operator==(const PictureNode &, const PictureNode &) = default;
};

enum class PictureArrow
{
    Ptr,
    A,
    Aaaa,
    End,
    Spf, ///< from an egress address to the domain that it sends for
    Helo, ///< from an egress address to the name that it announces
};

/// One arrow drawn.
struct PictureEdge
{
    int from = 0; ///< index into ChainPicture::nodes
    int to = 0;
    PictureArrow arrow = PictureArrow::Ptr;
    QList<DnsName> cnames; ///< aliases on the way (RFC 2317 for a PTR)
    State state = State::NotApplicable;
    bool isGuilty = false; ///< the arrow to blame
    bool closesLoop = false;
    QString verdict; ///< of an SPF arrow: the result and the term it comes from, "fail -all"

    friend bool operator==(const PictureEdge &, const PictureEdge &) = default;
};

/// What the picture of a chain says, without any word or place: the same for screen, paper and screen reader.
struct ChainPicture
{
    QList<PictureNode> nodes; ///< those of the graph first, in its order
    QList<PictureEdge> edges;

    friend bool operator==(const ChainPicture &, const ChainPicture &) = default;
};

/// Works with facts that are still being collected; what is not known yet is pending, never wrong.
ChainPicture chainPicture(const Facts &facts);
