// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/device.h"

#include "base/printable.h"

#include <memory>
#include <type_traits>

#include <windows.h>

namespace {

struct CloseHandleOf
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

/// Names like NUL stand in every folder and are listed in none, so Windows itself is asked what it would open. Never
/// creates anything; null if there is nothing.
Handle opened(const QString &path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    return Handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

} // namespace

bool isDevice(const QString &path)
{
    const Handle handle = opened(path);
    const DWORD type = handle ? GetFileType(handle.get()) : DWORD(FILE_TYPE_UNKNOWN);
    return type == FILE_TYPE_CHAR || type == FILE_TYPE_PIPE;
}

std::optional<QString> writeToDevice(const QString &path, const QByteArray &bytes)
{
    const Handle handle = opened(path);
    DWORD written = 0;
    const auto size = static_cast<DWORD>(bytes.size());
    if (handle && WriteFile(handle.get(), bytes.constData(), size, &written, nullptr) != 0 && written == size)
        return std::nullopt;
    return insideSentence(qt_error_string());
}
