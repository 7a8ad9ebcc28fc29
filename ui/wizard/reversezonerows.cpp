// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/reversezonerows.h"

#include "base/printable.h"
#include "wording.h"

#include <QCoreApplication>

namespace {

constexpr int mostOutsideCharacters = 300;

class ReverseZoneRows
{
    Q_DECLARE_TR_FUNCTIONS(ReverseZoneRows)

public:
    explicit ReverseZoneRows(const Wording &wording) : m_wording(wording) { }

    ViewRow row(const ReverseZoneFacts &facts) const
    {
        ViewRow row{{tr("Reverse name of %1").arg(addressText(facts.ip)), outcome(facts)}};
        row.isStrong = true;
        row.state = stateOf(facts);
        row.word = m_wording.stateWord(*row.state);
        if (facts.kind == ReverseZoneFacts::Kind::Found)
            addZone(row, facts);
        addHolder(row, facts.holder);
        return row;
    }

private:
    static State stateOf(const ReverseZoneFacts &facts)
    {
        switch (facts.kind) {
        case ReverseZoneFacts::Kind::Found:
            return facts.isLame ? State::Warning : State::NotApplicable;
        case ReverseZoneFacts::Kind::Nobody:
            return State::NotApplicable;
        case ReverseZoneFacts::Kind::Unknown:
            return State::Unknown;
        }
        return State::Unknown;
    }

    QString outcome(const ReverseZoneFacts &facts) const
    {
        switch (facts.kind) {
        case ReverseZoneFacts::Kind::Found:
            return facts.isLame
                ? tr("whoever runs the zone %1, but its servers do not answer for it").arg(facts.zone.toText())
                : tr("whoever runs the zone %1 can change it").arg(facts.zone.toText());
        case ReverseZoneFacts::Kind::Nobody:
            return nobodyWords(facts.addressKind);
        case ReverseZoneFacts::Kind::Unknown:
            return tr("it could not be found out for now who can change it: %1")
                .arg(m_wording.statusWords(facts.status));
        }
        return {};
    }

    static QString nobodyWords(AddressKind kind)
    {
        switch (kind) {
        case AddressKind::Private:
            return tr("nobody can give it a public one: it is a private address, used inside many networks");
        case AddressKind::CarrierNat:
            return tr("nobody can give it a public one: it is shared inside a provider’s network");
        case AddressKind::Documentation:
            return tr("nobody can give it one: it is reserved for examples");
        case AddressKind::Loopback:
        case AddressKind::LinkLocal:
            return tr("nobody can give it a public one: it never leaves its computer or network");
        case AddressKind::Synthetic:
            return tr("nobody can give it one: it is made up on the way from IPv6 to IPv4");
        case AddressKind::Public:
        case AddressKind::Multicast:
        case AddressKind::Reserved:
            return tr("nobody can give it one: such addresses belong to no computer");
        }
        return {};
    }

    static void add(ViewRow &row, const QString &what, const QString &value, bool isCopied = false)
    {
        if (value.isEmpty())
            return;
        ViewRow line{{what, printable(value, mostOutsideCharacters)}};
        if (isCopied)
            line.copied = line.cells.last();
        row.children.append(line);
    }

    static void addZone(ViewRow &row, const ReverseZoneFacts &facts)
    {
        add(row, tr("Record to change (PTR)"), facts.recordName.toText(), true);
        add(row, tr("In the zone"), facts.zone.toText(), true);
        if (facts.isClassless)
            add(row, tr("Reached from the zone, by an alias (RFC 2317)"), facts.parentZone.toText());
        add(row, tr("Mail contact of the zone"),
            facts.mailboxAddress.isEmpty() && !facts.mailbox.isRoot()
                ? tr("none that can be written to (%1)").arg(facts.mailbox.toText())
                : facts.mailboxAddress,
            !facts.mailboxAddress.isEmpty());
        if (!facts.primary.isRoot())
            add(row, tr("First server"), facts.primary.toText());
        for (const ZoneServer &server : facts.servers) {
            QStringList addresses;
            for (const QHostAddress &address : server.addresses)
                addresses.append(addressText(address));
            add(row, tr("Server"),
                addresses.isEmpty() ? server.name.toText()
                                    : tr("%1 (%2)", "name and addresses of a server")
                                          .arg(server.name.toText(), addresses.join(QStringLiteral(", "))));
        }
    }

    static void addHolder(ViewRow &row, const HolderFacts &holder)
    {
        if (holder.kind == HolderFacts::Kind::NotAsked)
            return;
        ViewRow group{{tr("Holder of the address (RDAP)"), holderWords(holder)}};
        if (holder.kind == HolderFacts::Kind::Found) {
            add(group, tr("Network"), holder.networkName);
            add(group, tr("Addresses"), holder.range);
            add(group, tr("Country"), holder.country);
            add(group, tr("Mail"), holder.mailbox, true);
            add(group, tr("Mail about abuse"), holder.abuseMailbox, true);
            add(group, tr("Telephone"), holder.phone, true);
        } else {
            group.state = State::Unknown;
        }
        add(group, tr("Said by"), holder.registry);
        row.children.append(group);
    }

    static QString holderWords(const HolderFacts &holder)
    {
        switch (holder.kind) {
        case HolderFacts::Kind::NotAsked:
            return {};
        case HolderFacts::Kind::Found:
            return holder.holder.isEmpty() ? tr("the registry names nobody")
                                           : printable(holder.holder, mostOutsideCharacters);
        case HolderFacts::Kind::NotFound:
            return tr("the registry has no entry for it");
        case HolderFacts::Kind::RateLimited:
            return holder.retryAfterS > 0 ? tr("the registry wants to be asked again in %1 s").arg(holder.retryAfterS)
                                          : tr("the registry wants to be asked again later");
        case HolderFacts::Kind::Failed:
            return failedWords(holder);
        case HolderFacts::Kind::Unreadable:
            return tr("the registry’s answer could not be read");
        }
        return {};
    }

    static QString failedWords(const HolderFacts &holder)
    {
        switch (holder.webStatus) {
        case WebStatus::Answered:
            return tr("the registry answered with HTTP status %1").arg(holder.httpStatus);
        case WebStatus::TimedOut:
            return tr("the registry did not answer in time");
        case WebStatus::Unreachable:
            return tr("the registry could not be reached");
        case WebStatus::TlsFailed:
            return tr("no trusted connection to the registry came about");
        case WebStatus::TooLong:
            return tr("the registry’s answer was too long");
        case WebStatus::BadRedirect:
            return tr("the registry led to a place that is not asked");
        case WebStatus::Dropped:
            return tr("the connection to the registry broke");
        }
        return {};
    }

    const Wording &m_wording;
};

} // namespace

QList<ViewRow> reverseZoneRows(const QList<ReverseZoneFacts> &zones, const Wording &wording)
{
    const ReverseZoneRows maker(wording);
    QList<ViewRow> rows;
    for (const ReverseZoneFacts &facts : zones)
        rows.append(maker.row(facts));
    return rows;
}
