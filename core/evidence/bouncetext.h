// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/replies.h"
#include "evidence/replycontext.h"

/// A reply that a bounce quotes, and what the words around it tell.
struct BounceReply
{
    QuotedReply reply;
    ReplyContext context;

    friend bool operator==(const BounceReply &, const BounceReply &) = default;
};

/// A word of the text and where it stands there.
struct PlacedWord
{
    QString word;
    TextSpan where;

    friend bool operator==(const PlacedWord &, const PlacedWord &) = default;
};

/// What a bounce says to people. It knows nothing of MIME; places are those in the text itself.
struct BounceText
{
    bool isBounce = false; ///< it has words that only bounces have
    QString form; ///< whose words these are; empty if not known
    bool isDelay = false; ///< a warning: the mail will be tried again
    QList<BounceReply> replies;
    QList<PlacedWord> recipients;
    std::optional<PlacedWord> sender; ///< of the envelope
    QList<PlacedWord> ownHosts; ///< servers on the sender's side that name themselves
    std::optional<PlacedWord> client; ///< the HELO name that a quoted conversation shows
    qsizetype returnedMail = -1; ///< where the mail that is sent back begins; -1 if it is not there

    friend bool operator==(const BounceText &, const BounceText &) = default;
};

BounceText readBounceText(const QString &text);
