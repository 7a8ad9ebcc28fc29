// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What the words around a quoted reply tell of it.
struct ReplyContext
{
    QString receiver; ///< the host that gave the reply: its name, else its address; empty if the words do not tell
    QString stage; ///< see Refusal::stage
    QString client; ///< the name just said in HELO, if a conversation is quoted

    friend bool operator==(const ReplyContext &, const ReplyContext &) = default;
};

/// Looks for the nearest word of a mail program on who refused and where in the dialogue it came.
/// @param before at most a few lines of the text in front of the reply.
/// @param after the reply, or its end, and what follows it in its paragraph.
ReplyContext contextOfReply(QStringView before, QStringView after);

/// Where in the dialogue words like "(in reply to RCPT TO command)" or ">>> DATA" mean; empty if they tell nothing.
QString stageIn(QStringView words);
/// A host name, or an address with or without brackets, at the begin of a text; empty if none is there.
QString hostAt(QStringView text);
