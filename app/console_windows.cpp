// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "console.h"
#include "filepieces.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdio>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace {

constexpr qsizetype pieceCharacters = 8000; // older consoles refuse long pieces

HANDLE handleOf(Console::Stream stream)
{
    return GetStdHandle(stream == Console::Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
}

bool isConsole(Console::Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0;
}

void wishEscapeSequences(Console::Stream stream)
{
    DWORD mode = 0;
    if (GetConsoleMode(handleOf(stream), &mode) != 0)
        SetConsoleMode(handleOf(stream), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

/// As UTF-16, which a console shows whatever code page it is set to.
bool writeToConsole(HANDLE console, const QString &text)
{
    qsizetype done = 0;
    while (done < text.size()) {
        qsizetype size = std::min(pieceCharacters, text.size() - done);
        if (done + size < text.size() && text.at(done + size).isLowSurrogate())
            --size;
        DWORD written = 0;
        const auto *begin = reinterpret_cast<const wchar_t *>(text.utf16() + done);
        if (WriteConsoleW(console, begin, static_cast<DWORD>(size), &written, nullptr) == 0 || written == 0)
            return false;
        done += static_cast<qsizetype>(written);
    }
    return true;
}

/// As UTF-16, whatever code page the console is set to; Ctrl-Z at the begin of a line ends it.
QByteArray readConsole(HANDLE console, qsizetype most)
{
    constexpr wchar_t endMark = 0x1A;
    QString text;
    std::array<wchar_t, 4096> piece{};
    bool isLineBegin = true;
    while (text.size() < most) {
        DWORD count = 0;
        if (ReadConsoleW(console, piece.data(), static_cast<DWORD>(piece.size()), &count, nullptr) == 0 || count == 0
            || (isLineBegin && piece.at(0) == endMark))
            break;
        text += QString::fromWCharArray(piece.data(), static_cast<qsizetype>(count));
        isLineBegin = text.endsWith(u'\n');
    }
    return text.toUtf8();
}

} // namespace

Console::Console()
{
    // A PDF, or JSON that is compared byte for byte, must not get a CR before each LF.
    for (std::FILE *file : {stdout, stderr})
        _setmode(_fileno(file), _O_BINARY);
    _setmode(_fileno(stdin), _O_BINARY);
    wishEscapeSequences(Stream::Output);
    wishEscapeSequences(Stream::Error);
}

bool Console::isTerminal(Stream stream) const
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0 && (mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

bool Console::isOpen(Stream stream) const
{
    return GetFileType(handleOf(stream)) != FILE_TYPE_UNKNOWN;
}

bool Console::canAsk() const
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0 && isConsole(Stream::Error);
}

QByteArray Console::readLine() const
{
    char line[256];
    return std::fgets(line, sizeof line, stdin) == nullptr ? QByteArray() : QByteArray(line);
}

bool Console::write(Stream stream, const QByteArray &utf8) const
{
    if (isConsole(stream))
        return writeToConsole(handleOf(stream), QString::fromUtf8(utf8));
    std::FILE *file = stream == Stream::Output ? stdout : stderr;
    const auto size = static_cast<size_t>(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

bool Console::isInputTerminal() const
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

QString Console::endOfInputKeys()
{
    return QStringLiteral("Ctrl-Z and Enter");
}

std::optional<QByteArray> Console::readAll(qsizetype most) const
{
    if (isInputTerminal())
        return readConsole(GetStdHandle(STD_INPUT_HANDLE), most);
    return readPieces(stdin, most);
}
