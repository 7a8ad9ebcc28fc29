// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/answer.h"

#include "base/overloaded.h"
#include "dns/address.h"

#include <QMap>

#include <algorithm>

namespace {

/// One character string in quotes, everything but plain ASCII escaped (RFC 1035 §5.1).
QString quoted(const QByteArray &bytes)
{
    QString text = QStringLiteral("\"");
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x20 || value >= 0x7f)
            text += QStringLiteral("\\%1").arg(value, 3, 10, QLatin1Char('0'));
        else if (byte == '"' || byte == '\\')
            text += QString(u'\\') + QLatin1Char(byte);
        else
            text += QLatin1Char(byte);
    }
    return text + u'"';
}

} // namespace

QString rrTypeText(RrType type)
{
    switch (type) {
    case RrType::A:
        return QStringLiteral("A");
    case RrType::Ns:
        return QStringLiteral("NS");
    case RrType::Cname:
        return QStringLiteral("CNAME");
    case RrType::Soa:
        return QStringLiteral("SOA");
    case RrType::Ptr:
        return QStringLiteral("PTR");
    case RrType::Mx:
        return QStringLiteral("MX");
    case RrType::Txt:
        return QStringLiteral("TXT");
    case RrType::Aaaa:
        return QStringLiteral("AAAA");
    case RrType::Opt:
        return QStringLiteral("OPT");
    case RrType::Spf:
        return QStringLiteral("SPF");
    }
    return QStringLiteral("TYPE%1").arg(static_cast<int>(type)); // RFC 3597 §5
}

QString lookupStatusText(LookupStatus status)
{
    switch (status) {
    case LookupStatus::Answered:
        return QStringLiteral("Answered");
    case LookupStatus::NoData:
        return QStringLiteral("NoData");
    case LookupStatus::NxDomain:
        return QStringLiteral("NxDomain");
    case LookupStatus::ServFail:
        return QStringLiteral("ServFail");
    case LookupStatus::Refused:
        return QStringLiteral("Refused");
    case LookupStatus::TimedOut:
        return QStringLiteral("TimedOut");
    case LookupStatus::Malformed:
        return QStringLiteral("Malformed");
    case LookupStatus::Cancelled:
        return QStringLiteral("Cancelled");
    }
    return {};
}

QString recordDataText(const DnsRecord &record)
{
    return std::visit(
        Overloaded{
            [](const QHostAddress &address) { return addressText(address); },
            [](const DnsName &name) { return name.toText(); },
            [](const MxData &mx) { return QStringLiteral("%1 %2").arg(mx.preference).arg(mx.exchange.toText()); },
            [](const SoaData &soa) {
                return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                    .arg(soa.primary.toText(), soa.mailbox.toText())
                    .arg(soa.serial)
                    .arg(soa.refresh)
                    .arg(soa.retry)
                    .arg(soa.expire)
                    .arg(soa.minimum);
            },
            [](const QByteArrayList &strings) {
                QStringList parts;
                for (const QByteArray &string : strings)
                    parts.append(quoted(string));
                return parts.join(QLatin1Char(' '));
            },
            [](const QByteArray &raw) {
                return QStringLiteral("\\# %1 %2").arg(raw.size()).arg(QString::fromLatin1(raw.toHex()));
            },
        },
        record.data);
}

QList<QHostAddress> DnsAnswer::addresses() const
{
    QList<QHostAddress> found;
    for (const DnsRecord &record : records) {
        if (const auto *address = std::get_if<QHostAddress>(&record.data))
            found.append(*address);
    }
    std::sort(found.begin(), found.end(), addressLess);
    const auto rest = std::unique(found.begin(), found.end());
    found.resize(rest - found.begin());
    return found;
}

QList<MxData> DnsAnswer::exchangers() const
{
    QList<MxData> found;
    for (const DnsRecord &record : records) {
        if (const auto *mx = std::get_if<MxData>(&record.data); mx && !found.contains(*mx))
            found.append(*mx);
    }
    std::sort(found.begin(), found.end(), [](const MxData &left, const MxData &right) {
        return left.preference != right.preference ? left.preference < right.preference
                                                   : left.exchange < right.exchange;
    });
    return found;
}

QList<DnsName> DnsAnswer::names() const
{
    // By text, once each: an answer may hold thousands of names. Equal names have equal texts.
    QMap<QString, DnsName> found;
    for (const DnsRecord &record : records) {
        if (const auto *name = std::get_if<DnsName>(&record.data))
            found.insert(name->toText(), *name);
    }
    return found.values();
}
