// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "interruption.h"

#include <mutex>
#include <utility>

#include <windows.h>

namespace {

std::mutex guard; // Windows calls the handler on a thread of its own
Interruption *listener = nullptr;

BOOL WINAPI handleInterrupt(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    const std::lock_guard lock(guard);
    // The second time nobody listens any more, and Windows ends the program.
    Interruption *once = std::exchange(listener, nullptr);
    return once && QMetaObject::invokeMethod(once, &Interruption::interrupted, Qt::QueuedConnection) ? TRUE : FALSE;
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    const std::lock_guard lock(guard);
    listener = this;
    SetConsoleCtrlHandler(&handleInterrupt, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(&handleInterrupt, FALSE);
    const std::lock_guard lock(guard);
    listener = nullptr;
}
