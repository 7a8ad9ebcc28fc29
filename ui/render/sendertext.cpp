// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "sendertext.h"

#include "base/printable.h"
#include "dns/address.h"
#include "senderwords.h"

namespace {

constexpr int maxName = 300;
constexpr int maxRecord = 1000;

/// Puts the facts on a sender's domain under each other, and the check list below them.
class SenderText
{
public:
    SenderText(const Wording &wording, const TextReportStyle &style) : m_wording(wording), m_style(style) { }

    QString text(const Facts &facts)
    {
        addExchangers(facts.sender->mx);
        addDmarc(facts.sender->dmarc);
        for (const DkimKeyFacts &key : facts.sender->dkim) {
            add(printable(key.name.selector + QStringLiteral("._domainkey.") + key.name.domain, maxName)
                + QStringLiteral(": ") + dkimKeyWords(key, m_wording));
        }
        addChecklist(senderChecklist(facts, m_wording.language()));
        return m_text;
    }

private:
    void add(const QString &line, const QString &first = {})
    {
        m_text += wrapped(line, m_style.columns, first) + u'\n';
    }

    void addExchangers(const MxFacts &mx)
    {
        for (const Exchanger &exchanger : mx.exchangers) {
            QString line = QStringLiteral("MX %1 %2").arg(exchanger.preference).arg(printable(exchanger.name, maxName));
            QStringList addresses;
            for (const QHostAddress &address : exchanger.addresses.addresses)
                addresses.append(addressText(address));
            if (!addresses.isEmpty())
                line += QStringLiteral(": ") + addresses.join(QStringLiteral(", "));
            if (exchanger.fault != ExchangerFault::None)
                line += QStringLiteral(" (%1)").arg(exchangerFaultWords(exchanger.fault, m_wording));
            add(line);
        }
    }

    void addDmarc(const DmarcFacts &dmarc)
    {
        if (!dmarc.record.isEmpty())
            add(QStringLiteral("_dmarc.%1: %2").arg(dmarc.foundAt, printable(dmarc.record, maxRecord)));
        for (const DmarcAlignment &alignment : dmarc.alignments)
            add(alignmentWords(alignment, m_wording));
    }

    void addChecklist(const QList<ChecklistItem> &items)
    {
        QString receiver;
        for (const ChecklistItem &item : items) {
            if (item.receiver != receiver)
                addReceiver(item);
            receiver = item.receiver;
            const QString bulk = item.isForBulk
                ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "(for many messages a day)")) + u' '
                : QString();
            add(m_wording.stateWord(item.state) + QStringLiteral(": ") + bulk + item.requirement + u' '
                    + checklistReason(item, m_wording),
                QStringLiteral("  "));
        }
    }

    void addReceiver(const ChecklistItem &item)
    {
        m_text += u'\n';
        add(m_wording.text(QT_TRANSLATE_NOOP("Wording", "What {receiver} asks of senders, as of {date} ({source}):"),
            {{QStringLiteral("receiver"), item.receiverName}, {QStringLiteral("date"), item.checked},
                {QStringLiteral("source"), item.source}}));
    }

    const Wording &m_wording;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString senderText(const Facts &facts, const Wording &wording, const TextReportStyle &style)
{
    return facts.sender ? SenderText(wording, style).text(facts) : QString();
}
