// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "guimessage.h"

#include "console.h"

#include <windows.h>

int showMessage(const CliMessage &message)
{
    const Console console;
    const Console::Stream stream = message.exitStatus == 0 ? Console::Stream::Output : Console::Stream::Error;
    if (console.isOpen(stream)) {
        console.write(stream, message.text.toUtf8());
    } else {
        const UINT icon = message.exitStatus == 0 ? MB_ICONINFORMATION : MB_ICONWARNING;
        MessageBoxW(nullptr, reinterpret_cast<const wchar_t *>(message.text.utf16()), L"HELO Doctor", MB_OK | icon);
    }
    return message.exitStatus;
}
