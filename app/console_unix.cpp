// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "console.h"
#include "filepieces.h"

#include <cstdio>

#include <unistd.h>

namespace {

std::FILE *fileOf(Console::Stream stream)
{
    return stream == Console::Stream::Output ? stdout : stderr;
}

} // namespace

Console::Console() = default;

bool Console::isTerminal(Stream stream) const
{
    return isatty(fileno(fileOf(stream))) != 0;
}

bool Console::isOpen(Stream) const
{
    return true;
}

bool Console::canAsk() const
{
    return isatty(STDIN_FILENO) != 0 && isTerminal(Stream::Error);
}

QByteArray Console::readLine() const
{
    char line[256];
    return std::fgets(line, sizeof line, stdin) == nullptr ? QByteArray() : QByteArray(line);
}

bool Console::write(Stream stream, const QByteArray &utf8) const
{
    const auto size = static_cast<size_t>(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, fileOf(stream)) == size && std::fflush(fileOf(stream)) == 0;
}

bool Console::isInputTerminal() const
{
    return isatty(STDIN_FILENO) != 0;
}

QString Console::endOfInputKeys()
{
    return QStringLiteral("Ctrl-D");
}

std::optional<QByteArray> Console::readAll(qsizetype most) const
{
    return readPieces(stdin, most);
}
