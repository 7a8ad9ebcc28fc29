// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/portowner.h"

#include "dns/address.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <optional>

namespace {

constexpr qint64 tableBytes = 4 * 1024 * 1024;

/// The kernel writes an address as words of 32 bits, each in this computer's own order (proc(5)).
QHostAddress kernelAddress(const QByteArray &hex)
{
    const QByteArray words = QByteArray::fromHex(hex);
    Q_IPV6ADDR address{};
    for (qsizetype at = 0; at + 4 <= words.size() && at < 16; at += 4) {
        const auto word = qFromBigEndian<quint32>(words.constData() + at);
        qToUnaligned(word, &address[static_cast<int>(at)]);
    }
    if (words.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(&address[0]));
    return normalisedAddress(QHostAddress(address));
}

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
}

bool meets(const QHostAddress &taken, const QHostAddress &wanted)
{
    return isAny(taken) || isAny(wanted) || taken == normalisedAddress(wanted);
}

/// The socket that listens there, by its number; empty if none does.
QByteArray listeningSocket(const QString &table, const QHostAddress &address, quint16 port)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList lines = file.read(tableBytes).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 10 || fields[3] != "0A") // TCP_LISTEN
            continue;
        const QByteArrayList local = fields[1].split(':');
        if (local.size() == 2 && local[1].toUShort(nullptr, 16) == port && meets(kernelAddress(local[0]), address))
            return fields[9];
    }
    return {};
}

bool holds(const QString &process, const QString &socket)
{
    const QDir folder(process + QStringLiteral("/fd"));
    for (const QString &file : folder.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
        if (QFile::symLinkTarget(folder.filePath(file)).endsWith(socket))
            return true;
    return false;
}

QString programOf(const QString &process)
{
    QFile file(process + QStringLiteral("/comm"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(64)).trimmed() : QString();
}

} // namespace

PortOwner portOwner(const QHostAddress &address, quint16 port)
{
    QByteArray number = listeningSocket(QStringLiteral("/proc/net/tcp"), address, port);
    if (number.isEmpty())
        number = listeningSocket(QStringLiteral("/proc/net/tcp6"), address, port);
    if (number.isEmpty())
        return {};
    const QString socket = QStringLiteral("socket:[%1]").arg(QString::fromLatin1(number));
    const QDir processes(QStringLiteral("/proc"));
    for (const QString &id : processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 processId = id.toLongLong(&isNumber);
        if (isNumber && holds(processes.filePath(id), socket))
            return PortOwner{programOf(processes.filePath(id)), processId};
    }
    return {};
}
