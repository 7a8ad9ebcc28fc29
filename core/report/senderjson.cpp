// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/senderjson.h"

#include "base/printable.h"
#include "dns/address.h"
#include "domain/dmarcrecord.h"
#include "report/jsonvalues.h"

namespace {

constexpr int maxName = 300;
constexpr int maxRecord = 10'000;

QJsonArray numbers(const QList<int> &values)
{
    return mapped(values, [](int value) { return QJsonValue(value); });
}

QString mxKindText(MxKind kind)
{
    switch (kind) {
    case MxKind::Unknown:
        return QStringLiteral("unknown");
    case MxKind::Present:
        return QStringLiteral("present");
    case MxKind::Implicit:
        return QStringLiteral("implicit");
    case MxKind::Null:
        return QStringLiteral("null");
    case MxKind::NullBesideOthers:
        return QStringLiteral("nullBesideOthers");
    case MxKind::Nothing:
        return QStringLiteral("nothing");
    case MxKind::NoSuchDomain:
        return QStringLiteral("noSuchDomain");
    }
    return {};
}

QJsonValue exchangerFault(ExchangerFault fault)
{
    switch (fault) {
    case ExchangerFault::None:
        return {};
    case ExchangerFault::IsAddress:
        return QStringLiteral("isAddress");
    case ExchangerFault::IsAlias:
        return QStringLiteral("isAlias");
    case ExchangerFault::NoAddress:
        return QStringLiteral("noAddress");
    case ExchangerFault::NotAHostname:
        return QStringLiteral("notAHostname");
    case ExchangerFault::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString dmarcKindText(DmarcKind kind)
{
    switch (kind) {
    case DmarcKind::Unknown:
        return QStringLiteral("unknown");
    case DmarcKind::Missing:
        return QStringLiteral("missing");
    case DmarcKind::Present:
        return QStringLiteral("present");
    case DmarcKind::Several:
        return QStringLiteral("several");
    case DmarcKind::Faulty:
        return QStringLiteral("faulty");
    case DmarcKind::NotADomain:
        return QStringLiteral("notADomain");
    }
    return {};
}

QString dkimKindText(DkimKeyKind kind)
{
    switch (kind) {
    case DkimKeyKind::Unknown:
        return QStringLiteral("unknown");
    case DkimKeyKind::Missing:
        return QStringLiteral("missing");
    case DkimKeyKind::Present:
        return QStringLiteral("present");
    case DkimKeyKind::Revoked:
        return QStringLiteral("revoked");
    case DkimKeyKind::Several:
        return QStringLiteral("several");
    case DkimKeyKind::Faulty:
        return QStringLiteral("faulty");
    case DkimKeyKind::NotAName:
        return QStringLiteral("notAName");
    }
    return {};
}

QJsonArray addressesToJson(const QList<QHostAddress> &addresses)
{
    return mapped(addresses, [](const QHostAddress &address) { return QJsonValue(addressText(address)); });
}

QJsonArray namesToJson(const QList<DnsName> &names)
{
    return mapped(names, [](const DnsName &name) { return QJsonValue(name.toText()); });
}

QJsonObject exchangerToJson(const Exchanger &exchanger)
{
    QJsonObject iprev;
    for (const auto &[address, verdict] : exchanger.iprev)
        iprev.insert(addressText(address), iprevText(verdict));
    return {{QStringLiteral("preference"), exchanger.preference},
        {QStringLiteral("name"), printable(exchanger.name, maxName)},
        {QStringLiteral("fault"), exchangerFault(exchanger.fault)},
        {QStringLiteral("addresses"), addressesToJson(exchanger.addresses.addresses)},
        {QStringLiteral("cnames"), namesToJson(exchanger.addresses.cnames)}, {QStringLiteral("iprev"), iprev},
        {QStringLiteral("lookups"), numbers(exchanger.addresses.lookups)}};
}

QJsonObject mxToJson(const MxFacts &mx)
{
    return {{QStringLiteral("kind"), mxKindText(mx.kind)}, {QStringLiteral("status"), lookupStatusText(mx.status)},
        {QStringLiteral("exchangers"), mapped(mx.exchangers, exchangerToJson)}, {QStringLiteral("unread"), mx.unread},
        {QStringLiteral("lookups"), numbers(mx.lookups)}};
}

QJsonObject alignmentToJson(const DmarcAlignment &alignment)
{
    return {{QStringLiteral("identity"), alignment.identity},
        {QStringLiteral("domain"), printable(alignment.domain, maxName)},
        {QStringLiteral("aligned"), alignment.isKnown ? QJsonValue(alignment.isAligned) : QJsonValue()},
        {QStringLiteral("strict"), alignment.isStrict}};
}

QJsonObject dmarcToJson(const DmarcFacts &dmarc)
{
    const bool isPresent = dmarc.kind == DmarcKind::Present;
    return {{QStringLiteral("kind"), dmarcKindText(dmarc.kind)},
        {QStringLiteral("authorDomain"), printable(dmarc.authorDomain, maxName)},
        {QStringLiteral("authorAssumed"), dmarc.isAuthorAssumed},
        {QStringLiteral("organizationalDomain"), textOrNull(dmarc.organizationalDomain)},
        {QStringLiteral("foundAt"), textOrNull(dmarc.foundAt)},
        {QStringLiteral("record"), textOrNull(printable(dmarc.record, maxRecord))},
        {QStringLiteral("policy"), isPresent ? QJsonValue(dmarcPolicyText(dmarc.policy)) : QJsonValue()},
        {QStringLiteral("testing"), dmarc.isTesting}, {QStringLiteral("percent"), dmarc.percent},
        {QStringLiteral("strictSpf"), dmarc.strictSpf}, {QStringLiteral("strictDkim"), dmarc.strictDkim},
        {QStringLiteral("reportAddresses"), QJsonArray::fromStringList(dmarc.reportAddresses)},
        {QStringLiteral("fault"), textOrNull(dmarc.fault)},
        {QStringLiteral("alignments"), mapped(dmarc.alignments, alignmentToJson)},
        {QStringLiteral("lookups"), numbers(dmarc.lookups)}};
}

QJsonObject keyToJson(const DkimKeyFacts &key)
{
    return {{QStringLiteral("selector"), printable(key.name.selector, maxName)},
        {QStringLiteral("domain"), printable(key.name.domain, maxName)},
        {QStringLiteral("kind"), dkimKindText(key.kind)}, {QStringLiteral("algorithm"), textOrNull(key.algorithm)},
        {QStringLiteral("bits"), key.bits == 0 ? QJsonValue() : QJsonValue(key.bits)},
        {QStringLiteral("testing"), key.isTesting}, {QStringLiteral("fault"), textOrNull(key.fault)},
        {QStringLiteral("cnames"), namesToJson(key.cnames)}, {QStringLiteral("lookups"), numbers(key.lookups)}};
}

QJsonObject messageIdToJson(const NameFacts &name)
{
    return {{QStringLiteral("name"), printable(name.name, maxName)}, {QStringLiteral("a"), lookupStatusText(name.a)},
        {QStringLiteral("aaaa"), lookupStatusText(name.aaaa)},
        {QStringLiteral("addresses"), addressesToJson(name.addresses)},
        {QStringLiteral("lookups"), numbers(name.lookups)}};
}

} // namespace

QJsonObject senderToJson(const SenderFacts &facts)
{
    return {{QStringLiteral("domain"), printable(facts.domain, maxName)}, {QStringLiteral("mx"), mxToJson(facts.mx)},
        {QStringLiteral("dmarc"), dmarcToJson(facts.dmarc)}, {QStringLiteral("dkim"), mapped(facts.dkim, keyToJson)},
        {QStringLiteral("messageId"), facts.messageId ? QJsonValue(messageIdToJson(*facts.messageId)) : QJsonValue()}};
}
