// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/hostsfile.h"

#include "dns/address.h"

#include <QFile>

namespace {

constexpr qint64 maxBytes = 1 << 20;
constexpr qsizetype maxEntries = 10'000;

QString hostsFilePath()
{
#ifdef Q_OS_WIN
    const QString root = qEnvironmentVariable("SystemRoot", QStringLiteral("C:\\Windows"));
    return root + QStringLiteral("\\System32\\drivers\\etc\\hosts");
#else
    return QStringLiteral("/etc/hosts");
#endif
}

} // namespace

QList<HostsEntry> parseHostsFile(const QByteArray &text)
{
    QList<HostsEntry> entries;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype comment = line.indexOf('#');
        const QByteArrayList words = (comment < 0 ? line : line.left(comment)).simplified().split(' ');
        const std::optional<QHostAddress> address = parseAddress(QString::fromLatin1(words.first()));
        if (!address)
            continue;
        for (qsizetype i = 1; i < words.size(); ++i) {
            const std::optional<DnsName> name = DnsName::fromText(QString::fromLatin1(words.at(i)));
            if (!name || name->isRoot())
                continue;
            if (entries.size() == maxEntries)
                return entries;
            entries.append({*name, *address});
        }
    }
    return entries;
}

QByteArray readHostsFile()
{
    QFile file(hostsFilePath());
    return file.open(QIODevice::ReadOnly) ? file.read(maxBytes) : QByteArray();
}
