// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receiverfiles.h"

#include "base/printable.h"
#include "exitstatus.h"

#include <QFile>
#include <QFileInfo>

namespace {

constexpr qint64 mostBytes = qint64{1} << 20;
constexpr int mostFiles = 16;

void failReading(OptionReader &reader, const QString &path, const QString &why)
{
    reader.fail(QStringLiteral("--receivers \"%1\" cannot be read: %2. Give a file of receivers (docs/receivers.md).")
                    .arg(printable(path, 300), insideSentence(why)),
        exitstatus::noInput);
}

void addFile(OptionReader &reader, const QString &path, ReceiverBook &book)
{
    if (QFileInfo(path).isDir()) {
        failReading(reader, path, QStringLiteral("it is a folder"));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        failReading(reader, path, file.errorString());
        return;
    }
    // One byte more shows that there is more.
    const QByteArray json = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        failReading(reader, path, file.errorString());
        return;
    }
    const auto read = readReceiverBook(json);
    if (const auto *fault = std::get_if<ReceiverBookFault>(&read)) {
        reader.fail(
            QStringLiteral("--receivers \"%1\": %2. Correct the file there; docs/receivers.md describes the format.")
                .arg(printable(path, 300), printable(receiverBookFaultText(*fault), 600)));
        return;
    }
    addReceivers(book, std::get<ReceiverBook>(read));
}

} // namespace

std::optional<ReceiverBook> readReceiverFiles(OptionReader &reader)
{
    const QStringList paths = reader.values("receivers");
    if (paths.isEmpty())
        return std::nullopt;
    if (paths.size() > mostFiles) {
        reader.fail(QStringLiteral("--receivers was given %1 times; at most %2 files are read.")
                        .arg(paths.size())
                        .arg(mostFiles));
        return std::nullopt;
    }
    ReceiverBook book = builtInReceivers();
    for (const QString &path : paths)
        addFile(reader, path, book);
    return book;
}
