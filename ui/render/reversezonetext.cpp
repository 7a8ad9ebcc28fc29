// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "reversezonetext.h"

#include "dns/address.h"

namespace {

/// Puts one address under the other, each fact on a line of its own; what it means stands with the findings.
class ReverseZoneText
{
public:
    ReverseZoneText(const Wording &wording, const TextReportStyle &style) : m_wording(wording), m_style(style) { }

    void add(const ReverseZoneFacts &facts)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += addressText(facts.ip) + u'\n';
        switch (facts.kind) {
        case ReverseZoneFacts::Kind::Found:
            addZone(facts);
            break;
        case ReverseZoneFacts::Kind::Nobody:
            addLine(QT_TRANSLATE_NOOP("Wording", "Nobody can give this address a public reverse name."), {});
            break;
        case ReverseZoneFacts::Kind::Unknown:
            addLine(
                QT_TRANSLATE_NOOP("Wording", "Could not be found out: {value}"), m_wording.statusWords(facts.status));
            break;
        }
        addHolder(facts.holder);
    }

    QString text() const { return m_text; }

private:
    void addLine(const char *source, const QString &value)
    {
        m_text += wrapped(
                      m_wording.text(source, {{QStringLiteral("value"), value}}), m_style.columns, QStringLiteral("  "))
            + u'\n';
    }

    void addKnown(const char *source, const QString &value)
    {
        if (!value.isEmpty())
            addLine(source, value);
    }

    void addZone(const ReverseZoneFacts &facts)
    {
        addLine(QT_TRANSLATE_NOOP("Wording", "The record: {value}"), facts.recordName.toText());
        addLine(QT_TRANSLATE_NOOP("Wording", "In the zone: {value}"), facts.zone.toText());
        if (facts.isClassless && !facts.parentZone.isRoot())
            addLine(QT_TRANSLATE_NOOP("Wording", "Handed on by the zone: {value}"), facts.parentZone.toText());
        if (facts.isLame) {
            addLine(QT_TRANSLATE_NOOP("Wording", "The name servers it is handed to do not answer for it."), {});
            addKnown(QT_TRANSLATE_NOOP("Wording", "Handed on by the zone: {value}"),
                facts.delegatingZone.isRoot() ? QString() : facts.delegatingZone.toText());
        }
        addKnown(QT_TRANSLATE_NOOP("Wording", "Mail address of the zone: {value}"), facts.mailboxAddress);
        for (const ZoneServer &server : facts.servers)
            addLine(facts.lameServers.contains(server.name)
                    ? QT_TRANSLATE_NOOP("Wording", "Name server that does not have the zone: {value}")
                    : QT_TRANSLATE_NOOP("Wording", "Name server: {value}"),
                serverText(server));
    }

    static QString serverText(const ZoneServer &server)
    {
        QStringList addresses;
        for (const QHostAddress &address : server.addresses)
            addresses.append(addressText(address));
        return addresses.isEmpty()
            ? server.name.toText()
            : QStringLiteral("%1 (%2)").arg(server.name.toText(), addresses.join(QStringLiteral(", ")));
    }

    void addHolder(const HolderFacts &holder)
    {
        if (holder.kind != HolderFacts::Kind::Found)
            return;
        addLine(QT_TRANSLATE_NOOP("Wording", "The addresses: {value}"), holder.range);
        addKnown(QT_TRANSLATE_NOOP("Wording", "Called: {value}"), holder.networkName);
        addKnown(QT_TRANSLATE_NOOP("Wording", "Held by: {value}"), holder.holder);
        addKnown(QT_TRANSLATE_NOOP("Wording", "Country: {value}"), holder.country);
        addKnown(QT_TRANSLATE_NOOP("Wording", "Mail address of the holder: {value}"), holder.mailbox);
        addKnown(QT_TRANSLATE_NOOP("Wording", "Mail address for abuse: {value}"), holder.abuseMailbox);
        addKnown(QT_TRANSLATE_NOOP("Wording", "Telephone of the holder: {value}"), holder.phone);
        addLine(QT_TRANSLATE_NOOP("Wording", "According to: {value}"), holder.registry);
    }

    const Wording &m_wording;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString reversezoneText(const Facts &facts, const Wording &wording, const TextReportStyle &style)
{
    ReverseZoneText text(wording, style);
    for (const ReverseZoneFacts &zone : facts.reverseZones)
        text.add(zone);
    return text.text();
}
