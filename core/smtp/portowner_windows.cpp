// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/portowner.h"

#include "dns/address.h"

#include <QByteArray>
#include <QtEndian>

#include <winsock2.h>

#include <iphlpapi.h>
#include <windows.h>

#include <cstring>

namespace {

constexpr ULONG tableBytes = 4 * 1024 * 1024;

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
}

bool meets(const QHostAddress &taken, const QHostAddress &wanted)
{
    return isAny(taken) || isAny(wanted) || taken == normalisedAddress(wanted);
}

QHostAddress addressOf(const MIB_TCPROW_OWNER_PID &row)
{
    return QHostAddress(qFromBigEndian<quint32>(row.dwLocalAddr));
}

QHostAddress addressOf(const MIB_TCP6ROW_OWNER_PID &row)
{
    return normalisedAddress(QHostAddress(row.ucLocalAddr));
}

QByteArray listeners(ULONG family)
{
    ULONG size = 0;
    GetExtendedTcpTable(nullptr, &size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0);
    if (size == 0 || size > tableBytes)
        return {};
    size += 4096; // for those that come in between
    QByteArray table(static_cast<qsizetype>(size), '\0');
    return GetExtendedTcpTable(table.data(), &size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0) == NO_ERROR
        ? table
        : QByteArray();
}

/// The process that listens there; 0 if none does. A table is a count and so many rows.
template <typename Table, typename Row>
DWORD processIn(const QByteArray &bytes, const QHostAddress &address, quint16 port)
{
    if (bytes.isEmpty())
        return 0;
    const auto *table = reinterpret_cast<const Table *>(bytes.constData());
    const char *rows = reinterpret_cast<const char *>(table->table);
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        if (rows + (i + 1) * sizeof(Row) > bytes.constData() + bytes.size())
            break;
        Row row;
        std::memcpy(&row, rows + i * sizeof(Row), sizeof row);
        if (qFromBigEndian(static_cast<quint16>(row.dwLocalPort)) == port && meets(addressOf(row), address))
            return row.dwOwningPid;
    }
    return 0;
}

QString programOf(DWORD processId)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processId);
    if (process == nullptr)
        return {};
    wchar_t path[MAX_PATH];
    DWORD size = MAX_PATH;
    const bool isKnown = QueryFullProcessImageNameW(process, 0, path, &size) != FALSE;
    CloseHandle(process);
    return isKnown ? QString::fromWCharArray(path, static_cast<qsizetype>(size)).section(u'\\', -1) : QString();
}

} // namespace

PortOwner portOwner(const QHostAddress &address, quint16 port)
{
    DWORD processId = processIn<MIB_TCPTABLE_OWNER_PID, MIB_TCPROW_OWNER_PID>(listeners(AF_INET), address, port);
    if (processId == 0)
        processId = processIn<MIB_TCP6TABLE_OWNER_PID, MIB_TCP6ROW_OWNER_PID>(listeners(AF_INET6), address, port);
    return processId == 0 ? PortOwner{} : PortOwner{programOf(processId), static_cast<qint64>(processId)};
}
