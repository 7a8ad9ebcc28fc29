// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/senderrows.h"

#include "base/printable.h"
#include "dns/address.h"
#include "senderwords.h"
#include "wording.h"

#include <QCoreApplication>

namespace {

constexpr int mostRecordCharacters = 2000;

class SenderRows
{
    Q_DECLARE_TR_FUNCTIONS(SenderRows)

public:
    SenderRows(const SenderFacts &sender, const Wording &wording) : m_sender(sender), m_wording(wording) { }

    QList<ViewRow> rows() const
    {
        QList<ViewRow> rows{mxRow(), dmarcRow()};
        for (const DkimKeyFacts &key : m_sender.dkim)
            rows.append(dkimRow(key));
        if (m_sender.messageId)
            rows.append(messageIdRow(*m_sender.messageId));
        return rows;
    }

private:
    ViewRow top(State state, const QString &what, const QString &outcome) const
    {
        ViewRow row{{what, outcome}};
        row.state = state;
        row.word = m_wording.stateWord(state);
        row.isStrong = true;
        return row;
    }

    ViewRow mxRow() const
    {
        const MxFacts &mx = m_sender.mx;
        const auto [state, words] = mxWords(mx);
        ViewRow row = top(state, tr("Where replies to %1 go (MX)").arg(printable(m_sender.domain, 255)), words);
        for (const Exchanger &exchanger : mx.exchangers)
            row.children.append(exchangerRow(exchanger));
        if (mx.unread > 0)
            row.children.append({{tr("More servers, not looked up"), QString::number(mx.unread)}});
        return row;
    }

    std::pair<State, QString> mxWords(const MxFacts &mx) const
    {
        switch (mx.kind) {
        case MxKind::Unknown:
            return {State::Unknown, m_wording.statusWords(mx.status)};
        case MxKind::Present:
            return {stateOf(mx.exchangers), tr("servers that take its mail: %1").arg(mx.exchangers.size() + mx.unread)};
        case MxKind::Implicit:
            return {State::Warning, tr("no MX record: the domain’s own address takes its mail")};
        case MxKind::Null:
            return {State::Warning, tr("the domain says that it takes no mail, so replies come back")};
        case MxKind::NullBesideOthers:
            return {State::Warning, tr("“takes no mail” stands beside other servers, which contradicts itself")};
        case MxKind::Nothing:
            return {State::Fail, tr("neither MX record nor address: replies cannot be delivered")};
        case MxKind::NoSuchDomain:
            return {State::Fail, tr("there is no such domain")};
        }
        return {State::Unknown, {}};
    }

    static State stateOf(const QList<Exchanger> &exchangers)
    {
        State state = State::Pass;
        for (const Exchanger &exchanger : exchangers) {
            if (exchanger.fault == ExchangerFault::Unknown)
                state = state == State::Pass ? State::Unknown : state;
            else if (exchanger.fault != ExchangerFault::None)
                state = State::Warning;
        }
        return state;
    }

    ViewRow exchangerRow(const Exchanger &exchanger) const
    {
        QStringList addresses;
        for (const QHostAddress &address : exchanger.addresses.addresses)
            addresses.append(addressText(address));
        ViewRow row{{tr("%1 (preference %2)").arg(printable(exchanger.name, 255)).arg(exchanger.preference),
            exchanger.fault == ExchangerFault::None ? addresses.join(QStringLiteral(", "))
                                                    : faultWords(exchanger.fault)}};
        if (exchanger.fault != ExchangerFault::None)
            row.state = exchanger.fault == ExchangerFault::Unknown ? State::Unknown : State::Warning;
        for (const auto &[address, iprev] : exchanger.iprev)
            row.children.append({{addressText(address), m_wording.iprevWords(iprev)}});
        row.isOpen = false;
        return row;
    }

    static QString faultWords(ExchangerFault fault)
    {
        switch (fault) {
        case ExchangerFault::None:
            return {};
        case ExchangerFault::IsAddress:
            return tr("an address where a name belongs; many servers cannot use it");
        case ExchangerFault::IsAlias:
            return tr("an alias (CNAME), which an MX record must not name");
        case ExchangerFault::NoAddress:
            return tr("this name has no address");
        case ExchangerFault::NotAHostname:
            return tr("this is no host name");
        case ExchangerFault::Unknown:
            return tr("its addresses could not be found out for now");
        }
        return {};
    }

    ViewRow dmarcRow() const
    {
        const DmarcFacts &dmarc = m_sender.dmarc;
        const auto [state, words] = dmarcWords(dmarc);
        const QString domain = dmarc.authorDomain.isEmpty() ? m_sender.domain : dmarc.authorDomain;
        ViewRow row = top(state, tr("What %1 says of forged mail (DMARC)").arg(printable(domain, 255)), words);
        if (!dmarc.record.isEmpty()) {
            ViewRow record{
                {tr("Record at %1").arg(printable(dmarc.foundAt, 255)), printable(dmarc.record, mostRecordCharacters)}};
            record.isCode = true;
            record.copied = record.cells.last();
            row.children.append(record);
        }
        if (dmarc.isAuthorAssumed && dmarc.kind != DmarcKind::NotADomain)
            row.children.append({{tr("No From header was given: its domain is taken to be the sender’s.")}});
        for (const DmarcAlignment &alignment : dmarc.alignments)
            row.children.append(alignmentRow(alignment));
        if (!dmarc.reportAddresses.isEmpty()) {
            row.children.append({{tr("Reports go to"),
                printable(dmarc.reportAddresses.join(QStringLiteral(", ")), mostRecordCharacters)}});
        }
        return row;
    }

    static std::pair<State, QString> dmarcWords(const DmarcFacts &dmarc)
    {
        switch (dmarc.kind) {
        case DmarcKind::Unknown:
            return {State::Unknown, tr("could not be found out for now")};
        case DmarcKind::Missing:
            return {State::Warning, tr("no record; large receivers ask for one")};
        case DmarcKind::Present:
            return {State::Pass,
                dmarc.isTesting ? tr("%1 (testing)").arg(policyWords(dmarc.policy)) : policyWords(dmarc.policy)};
        case DmarcKind::Several:
            return {State::Warning, tr("several records at one name, so none counts")};
        case DmarcKind::Faulty:
            return {State::Warning, tr("the record cannot be read, so it does not count")};
        case DmarcKind::NotADomain:
            return {State::NotApplicable, tr("this is no domain that could have a record")};
        }
        return {State::Unknown, {}};
    }

    static QString policyWords(DmarcPolicy policy)
    {
        switch (policy) {
        case DmarcPolicy::None:
            return tr("forged mail is only watched (p=none)");
        case DmarcPolicy::Quarantine:
            return tr("forged mail is to be treated as spam (p=quarantine)");
        case DmarcPolicy::Reject:
            return tr("forged mail is to be refused (p=reject)");
        }
        return {};
    }

    static ViewRow alignmentRow(const DmarcAlignment &alignment)
    {
        const QString how
            = alignment.isStrict ? tr("the very same domain is asked for") : tr("the same organisation is enough");
        ViewRow row{{tr("%1 of %2", "an identity and its domain")
                         .arg(printable(alignment.identity, 60), printable(alignment.domain, 255)),
            (alignment.isAligned ? tr("counts for it (%1)") : tr("does not count for it (%1)")).arg(how)}};
        row.state = alignment.isAligned ? State::Pass : State::Warning;
        return row;
    }

    ViewRow dkimRow(const DkimKeyFacts &key) const
    {
        const auto [state, words] = dkimWords(key);
        return top(state,
            tr("DKIM key %1 of %2").arg(printable(key.name.selector, 255), printable(key.name.domain, 255)), words);
    }

    static std::pair<State, QString> dkimWords(const DkimKeyFacts &key)
    {
        switch (key.kind) {
        case DkimKeyKind::Unknown:
            return {State::Unknown, tr("could not be found out for now")};
        case DkimKeyKind::Missing:
            return {State::Warning, tr("there is no such key, so its signatures do not count")};
        case DkimKeyKind::Present: {
            const QString size
                = key.bits > 0 ? tr("%1, %2 bits", "a kind of key").arg(key.algorithm).arg(key.bits) : key.algorithm;
            const bool isShort = key.algorithm == u"rsa" && key.bits > 0 && key.bits < 1024; // RFC 8301 §3.2
            return {isShort ? State::Warning : State::Pass, isShort ? tr("%1: too short to count").arg(size) : size};
        }
        case DkimKeyKind::Revoked:
            return {State::Warning, tr("revoked by its owner")};
        case DkimKeyKind::Several:
            return {State::Warning, tr("several records at one name")};
        case DkimKeyKind::Faulty:
            return {State::Warning, tr("the record cannot be read as a key")};
        case DkimKeyKind::NotAName:
            return {State::Warning, tr("selector and domain make no name that can be asked for")};
        }
        return {State::Unknown, {}};
    }

    ViewRow messageIdRow(const NameFacts &name) const
    {
        QStringList addresses;
        for (const QHostAddress &address : name.addresses)
            addresses.append(addressText(address));
        return top(name.isTemporaryFailure() ? State::Unknown : State::NotApplicable,
            tr("Domain in the Message-ID: %1").arg(printable(name.name, 255)),
            addresses.isEmpty() ? m_wording.statusWords(name.a) : addresses.join(QStringLiteral(", ")));
    }

    const SenderFacts &m_sender;
    const Wording &m_wording;
};

class ChecklistRows
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistRows)

public:
    static ViewRow row(const ChecklistItem &item, const Wording &wording)
    {
        const QString requirement = item.isForBulk
            ? tr("%1 (for senders of many messages)", "a requirement").arg(item.requirement)
            : item.requirement;
        QStringList words{stateWords(item.state)};
        if (!item.date.isEmpty())
            words.append(tr("required since %1", "a date").arg(item.date));
        if (!item.checked.isEmpty())
            words.append(item.isVerified ? tr("source read %1", "a date").arg(item.checked)
                                         : tr("not verified: source read %1", "a date").arg(item.checked));
        const QString reason = item.because.isEmpty() ? QString() : checklistReason(item, wording) + u'\n';
        ViewRow row{{requirement, reason + words.join(QStringLiteral("; "))}};
        row.state = item.state;
        row.address = item.source;
        return row;
    }

    static QString stateWords(State state)
    {
        switch (state) {
        case State::Pass:
            return tr("met");
        case State::Warning:
            return tr("met in part");
        case State::Fail:
            return tr("not met");
        case State::Unknown:
            return tr("cannot be seen from here");
        case State::NotApplicable:
            return tr("does not concern you");
        }
        return {};
    }

    static QString heading(const QString &receiver) { return tr("What %1 asks of senders").arg(receiver); }

    /// The worst that is known; what cannot be seen from here does not count against it.
    static State stateOf(const QList<ViewRow> &rows)
    {
        const auto has = [&rows](State state) {
            return std::any_of(rows.begin(), rows.end(), [state](const ViewRow &row) { return row.state == state; });
        };
        for (const State state : {State::Fail, State::Warning, State::Unknown}) {
            if (has(state))
                return state;
        }
        return State::Pass;
    }

    static QString counts(const QList<ViewRow> &rows)
    {
        const auto met
            = std::count_if(rows.begin(), rows.end(), [](const ViewRow &row) { return row.state == State::Pass; });
        return tr("%1 of %2 met").arg(met).arg(rows.size());
    }
};

} // namespace

QList<ViewRow> senderRows(const SenderFacts &sender, const Wording &wording)
{
    return SenderRows(sender, wording).rows();
}

QList<ViewRow> checklistRows(const QList<ChecklistItem> &items, const Wording &wording)
{
    QList<ViewRow> rows;
    QStringList receivers;
    for (const ChecklistItem &item : items) {
        if (receivers.isEmpty() || receivers.last() != item.receiver) {
            receivers.append(item.receiver);
            rows.append(ViewRow{{ChecklistRows::heading(item.receiverName), {}}});
        }
        rows.last().children.append(ChecklistRows::row(item, wording));
    }
    for (ViewRow &row : rows) {
        row.isStrong = true;
        row.state = ChecklistRows::stateOf(row.children);
        row.word = wording.stateWord(*row.state);
        row.cells.last() = ChecklistRows::counts(row.children);
        row.isOpen = row.state == State::Fail;
    }
    return rows;
}
