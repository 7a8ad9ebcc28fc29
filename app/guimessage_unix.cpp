// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "guimessage.h"

#include "console.h"

int showMessage(const CliMessage &message)
{
    const Console::Stream stream = message.exitStatus == 0 ? Console::Stream::Output : Console::Stream::Error;
    Console().write(stream, message.text.toUtf8());
    return message.exitStatus;
}
