// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/sendersight.h"

#include "base/printable.h"
#include "chain/answerbook.h"
#include "dns/address.h"
#include "findings/genericname.h"
#include "findings/helosyntax.h"
#include "receivers/lenientspf.h"
#include "receivers/receiveridentity.h"
#include "receivers/sightwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int longestPlace = 510; ///< characters of one name in a reply

/// The facts of a text that the DNS cannot be asked for.
MailNameFacts nobody()
{
    MailNameFacts facts;
    facts.addresses.a = LookupStatus::NxDomain;
    facts.addresses.aaaa = LookupStatus::NxDomain;
    facts.mx = LookupStatus::NxDomain;
    return facts;
}

/// Puts the facts of one egress address into the words of the vocabulary.
class Viewer
{
public:
    Viewer(const Facts &facts, int address, const NameReading &reading)
        : m_facts(facts), m_address(address < 0 ? nullptr : &facts.addresses[address]), m_reading(reading)
    { }

    SenderSight see()
    {
        seeAddress();
        seeHelo();
        seeSender();
        seeSpf();
        seeDomain();
        seeReceiver();
        return m_sight;
    }

private:
    void set(SightWord word, const QString &value) { m_sight.words[static_cast<size_t>(word)] = value; }
    void set(SightText text, const QString &value) { m_sight.texts[static_cast<size_t>(text)] = value; }
    void set(SightList list, const QStringList &value) { m_sight.lists[static_cast<size_t>(list)] = value; }
    void set(SightNumber number, int value) { m_sight.numbers[static_cast<size_t>(number)] = value; }
    void place(const char *name, const QString &value)
    {
        m_sight.places.insert(QLatin1String(name), printable(value, longestPlace));
    }

    void seeAddress()
    {
        place("ip", m_address ? addressText(m_address->ip) : QString());
        place("client", QStringLiteral("unknown"));
        place("reverse", QStringLiteral("unknown"));
        if (!m_address)
            return;
        const QHostAddress &ip = m_address->ip;
        const AddressKind kind = kindOf(ip);
        set(SightText::Ip, addressText(ip));
        place("helo.literal", literalOf(addressText(ip)));
        set(SightWord::Family, familyOf(ip) == AddressFamily::IPv4 ? QStringLiteral("ipv4") : QStringLiteral("ipv6"));
        set(SightWord::AddressKind, kind == AddressKind::Public ? QStringLiteral("public") : addressKindText(kind));
        seeListings();
        if (m_address->ptrStatus == LookupStatus::Cancelled)
            return;
        const QString ptr = statusWord(m_address->ptrStatus);
        set(SightWord::Ptr, ptr == u"found" ? QStringLiteral("names") : ptr);
        set(SightWord::PtrStatus, lookupStatusText(m_address->ptrStatus));
        set(SightWord::Iprev, iprevText(m_address->iprev));
        set(SightNumber::PtrNames, static_cast<int>(m_address->ptrNames.size()));
        QStringList names;
        for (const DnsName &name : m_address->ptrNames)
            names.append(name.toText());
        set(SightList::PtrNames, names);
        seeClient(names);
    }

    /// What a reverse name is worth, by its form and its own addresses.
    QString clientWord(const AddressFacts::Forward &forward) const
    {
        return isHostText(forward.name.toText()) ? forwardWord(forward) : QStringLiteral("notAHost");
    }

    /// What it is worth by its own addresses, to a program that asks for the addresses of any name.
    QString forwardWord(const AddressFacts::Forward &forward) const
    {
        if (forward.addresses.contains(m_address->ip))
            return QStringLiteral("confirmed");
        const LookupStatus status = conclusiveStatus(forward.name, forward.status);
        if (status == LookupStatus::Cancelled)
            return {};
        if (isTemporary(status))
            return QStringLiteral("temporary");
        return status == LookupStatus::Answered ? QStringLiteral("differs") : QStringLiteral("noAddress");
    }

    /// The reverse names that are read: all, or the only one.
    QList<AddressFacts::Forward> namesRead() const
    {
        return m_reading.chosen < 0 ? m_address->forwards : m_address->forwards.mid(m_reading.chosen, 1);
    }

    void seeClient(const QStringList &names)
    {
        QStringList words;
        QStringList behind;
        QStringList careful;
        QStringList confirmed;
        QString first = m_reading.chosen < 0 ? names.value(0) : QString();
        for (const AddressFacts::Forward &forward : namesRead()) {
            const QString name = forward.name.toText();
            words.append(clientWord(forward));
            behind.append(forwardWord(forward));
            careful.append(isCarefulName(name) ? behind.last() : QStringLiteral("noAddress"));
            if (words.last() == u"confirmed")
                confirmed.append(name);
            if (first.isEmpty())
                first = name;
        }
        const QString unknown = QStringLiteral("unknown");
        set(SightWord::Client, words.isEmpty() ? namelessWord() : bestOf(words));
        set(SightWord::ClientForward, behind.isEmpty() ? namelessWord() : bestOf(behind));
        set(SightWord::ClientAllNames, careful.isEmpty() ? namelessWord() : bestOfAnswered(careful));
        set(SightText::ClientReverse, first.isEmpty() ? unknown : first);
        set(SightText::ClientName, confirmed.isEmpty() ? unknown : confirmed.first());
        place("reverse", m_sight.text(SightText::ClientReverse));
        place("client", m_sight.text(SightText::ClientName));
        set(SightWord::GenericName, yesNo(!first.isEmpty() && isGenericName(first, m_address->ip)));
        const QString &helo = m_facts.request.helo;
        if (helo.isEmpty())
            return;
        set(SightWord::HeloIsPtrName, yesNo(names.contains(helo, Qt::CaseInsensitive)));
        set(SightWord::HeloIsClientName, yesNo(confirmed.contains(helo, Qt::CaseInsensitive)));
    }

    /// Of an address without a reverse name to look up.
    QString namelessWord() const
    {
        if (m_address->ptrStatus == LookupStatus::Answered)
            return {};
        return isTemporary(m_address->ptrStatus) ? QStringLiteral("ptrTemporary") : QStringLiteral("none");
    }

    /// For who tries all names: one that is confirmed is enough, and one that may be keeps it open. Nothing is known if
    /// none is confirmed and a look-up did not end.
    static QString bestOf(const QStringList &words)
    {
        if (words.contains(QStringLiteral("confirmed")))
            return QStringLiteral("confirmed");
        if (words.contains(QString()))
            return {};
        for (const char *word : {"temporary", "differs", "noAddress", "notAHost"}) {
            if (words.contains(QLatin1String(word)))
                return QLatin1String(word);
        }
        return {};
    }

    /// For who gives up if the look-up of any name fails for now.
    static QString bestOfAnswered(const QStringList &words)
    {
        if (words.contains(QStringLiteral("temporary")))
            return QStringLiteral("temporary");
        return words.contains(QString()) ? QString() : bestOf(words);
    }

    void seeListings()
    {
        if (!m_facts.blocklists)
            return;
        const QString subject = addressText(m_address->ip);
        for (const BlocklistAnswer &answer : m_facts.blocklists->answers) {
            if (answer.subject == subject && answer.state != BlocklistState::Unknown)
                m_sight.listed.insert(answer.list, yesNo(answer.state == BlocklistState::Listed));
        }
    }

    void seeHelo()
    {
        const QString &helo = m_facts.request.helo;
        place("helo", helo);
        place("helo.lower", helo.toLower());
        place("helo.neutered", neutered(helo));
        place("helo.quad", quadIn(helo));
        if (helo.isEmpty())
            return;
        const HeloForm form = heloForm(helo);
        set(SightText::Helo, helo);
        set(SightWord::HeloForm, heloFormWord(form));
        set(SightNumber::HeloLength, static_cast<int>(helo.toUtf8().size()));
        set(SightWord::HeloLiteral, literalWord(form, helo));
        if (m_address)
            set(SightWord::GenericHelo, yesNo(isGenericName(helo.toLower(), m_address->ip)));
        const bool isName
            = form != HeloForm::BareAddress && !helo.startsWith(u'[') && DnsName::fromText(helo).has_value();
        if (isName && !m_facts.heloSeen)
            return;
        const MailNameFacts seen = isName ? *m_facts.heloSeen : nobody();
        seeName(seen,
            {SightWord::HeloAddresses, SightWord::HeloA, SightWord::HeloAaaa, SightWord::HeloMx,
                SightWord::HeloMxAddresses});
        set(SightWord::HeloAlias, aliasWord(seen.addresses));
        QStringList addresses;
        for (const QHostAddress &address : seen.addresses.addresses)
            addresses.append(addressText(address));
        set(SightList::HeloAddresses, addresses);
        if (m_address)
            set(SightWord::HeloMatch, matchWord(seen.addresses));
    }

    QString literalWord(HeloForm form, const QString &helo) const
    {
        if (form == HeloForm::LiteralMalformed)
            return QStringLiteral("malformed");
        if (form != HeloForm::Literal)
            return QStringLiteral("no");
        if (!m_address)
            return {};
        return literalAddress(helo) == m_address->ip ? QStringLiteral("own") : QStringLiteral("other");
    }

    QString matchWord(const NameFacts &name) const
    {
        if (name.addresses.contains(m_address->ip))
            return QStringLiteral("address");
        const bool isV4 = familyOf(m_address->ip) == AddressFamily::IPv4;
        const LookupStatus own = isV4 ? name.a : name.aaaa;
        const LookupStatus other = isV4 ? name.aaaa : name.a;
        if (own == LookupStatus::Cancelled)
            return {};
        if (isTemporary(own))
            return QStringLiteral("temporary");
        if (!name.addresses.isEmpty())
            return QStringLiteral("differs");
        return other != LookupStatus::Cancelled && isTemporary(other) ? QStringLiteral("temporary")
                                                                      : QStringLiteral("none");
    }

    struct NameWords
    {
        SightWord addresses;
        SightWord a;
        SightWord aaaa;
        SightWord mx;
        SightWord mxAddresses;
    };

    void seeName(const MailNameFacts &name, const NameWords &words)
    {
        const QString a = statusWord(name.addresses.a);
        const QString aaaa = statusWord(name.addresses.aaaa);
        set(words.a, a);
        set(words.aaaa, aaaa);
        set(words.addresses, eitherWord(a, aaaa));
        set(words.mx, name.isNullMx() ? QStringLiteral("null") : statusWord(name.mx));
        QString behind = isTemporary(name.mx) ? statusWord(name.mx) : QStringLiteral("none");
        for (const NameFacts &exchanger : name.exchangers) {
            const QString word = eitherWord(statusWord(exchanger.a), statusWord(exchanger.aaaa));
            behind = eitherWord(behind, word);
        }
        set(words.mxAddresses, behind);
    }

    void seeSender()
    {
        const std::optional<QString> &mailFrom = m_facts.request.mailFrom;
        place("sender", mailFrom.value_or(QString()));
        place("sender.lower", mailFrom.value_or(QString()).toLower());
        place("senderDomain", {});
        place("senderLocal", {});
        place("sender.beforeUnderscore", {});
        place("sender.fromUnderscore", {});
        if (!mailFrom)
            return;
        const bool isDomain = !mailFrom->isEmpty() && !mailFrom->contains(u'@');
        const QString sender = isDomain ? QStringLiteral("postmaster@") + *mailFrom : *mailFrom;
        const qsizetype at = sender.lastIndexOf(u'@');
        const QString local = sender.left(std::max<qsizetype>(at, 0));
        const QString domain = sender.mid(at + 1);
        set(SightWord::Sender,
            sender.isEmpty() ? QStringLiteral("null")
                : isDomain   ? QStringLiteral("domain")
                             : QStringLiteral("address"));
        set(SightText::Sender, sender.isNull() ? QStringLiteral("") : sender);
        set(SightText::SenderDomain, domain.isNull() ? QStringLiteral("") : domain);
        set(SightText::SenderLocal, local.isNull() ? QStringLiteral("") : local);
        place("sender", sender);
        place("sender.lower", sender.toLower());
        place("senderDomain", domain);
        place("senderLocal", local);
        const qsizetype odd = domain.indexOf(u'_');
        place("sender.beforeUnderscore", sender.left(odd < 0 ? sender.size() : at + 1 + odd));
        place("sender.fromUnderscore", odd < 0 ? QString() : domain.mid(odd));
        if (!m_facts.senderSeen)
            return;
        seeName(*m_facts.senderSeen,
            {SightWord::SenderAddresses, SightWord::SenderA, SightWord::SenderAaaa, SightWord::SenderMx,
                SightWord::SenderMxAddresses});
        set(SightWord::SenderAlias, aliasWord(m_facts.senderSeen->addresses));
        set(SightWord::SenderNullMx, yesNo(m_facts.senderSeen->hasNullMx));
    }

    void seeSpf()
    {
        place("spf.explanation", {});
        place("spf.helo.explanation", {});
        place("spf.mailFrom.explanation", {});
        if (!m_address)
            return;
        for (const SpfEvaluation &evaluation : m_facts.spf) {
            if (evaluation.ip == m_address->ip)
                seeEvaluation(evaluation);
        }
    }

    void seeEvaluation(const SpfEvaluation &evaluation)
    {
        const SpfOutcome &outcome = evaluation.outcome;
        const QString result = spfResultText(outcome.result);
        const bool isHelo = evaluation.identity == SpfIdentity::Helo;
        const QString explanation = outcome.result == SpfResult::Fail ? outcome.explanation : QString();
        const QString spoken = explanation.isNull() ? QStringLiteral("") : explanation;
        if (isHelo) {
            set(SightWord::SpfHelo, result);
            set(SightWord::SpfHeloBeyond, beyondWord(outcome));
            set(SightWord::SpfHeloPtr, ptrWord(outcome));
            set(SightText::SpfHeloExplanation, spoken);
            place("spf.helo.explanation", explanation);
        } else {
            set(SightWord::SpfMailFrom, result);
            set(SightWord::SpfMailFromBeyond, beyondWord(outcome));
            set(SightWord::SpfMailFromPtr, ptrWord(outcome));
            set(SightText::SpfMailFromExplanation, spoken);
            place("spf.mailFrom.explanation", explanation);
        }
        // RFC 7208 §2.4: the null sender is checked as postmaster at the HELO name.
        const bool isNull = m_facts.request.mailFrom && m_facts.request.mailFrom->isEmpty();
        if (isHelo && isNull)
            set(SightWord::SpfMailFrom, result);
        if (!isHelo || isNull)
            set(SightWord::SpfLenient, lenientSpf(evaluation, *m_address));
        if (!explanation.isEmpty())
            place("spf.explanation", explanation);
    }

    /// Whether the reverse names were asked for on the way (RFC 7208 §5.5), and whether any look-up of them timed out:
    /// the standard passes over that, not all programs do.
    QString ptrWord(const SpfOutcome &outcome) const
    {
        static const QRegularExpression term(
            QStringLiteral("^[+?~-]?ptr(?:[:/]|$)"), QRegularExpression::CaseInsensitiveOption);
        const bool wasAsked = std::any_of(outcome.trace.begin(), outcome.trace.end(),
            [](const SpfStep &step) { return term.match(step.term).hasMatch(); });
        if (!wasAsked)
            return QStringLiteral("no");
        const auto fails = [this](const AddressFacts::Forward &forward) {
            return forward.status == LookupStatus::TimedOut && !forward.addresses.contains(m_address->ip);
        };
        const bool isOpen = m_address->ptrStatus == LookupStatus::TimedOut
            || std::any_of(m_address->forwards.begin(), m_address->forwards.end(), fails);
        return isOpen ? QStringLiteral("timedOut") : QStringLiteral("yes");
    }

    void seeDomain()
    {
        if (!m_facts.sender)
            return;
        const DmarcFacts &dmarc = m_facts.sender->dmarc;
        set(SightWord::DmarcPolicy, dmarcWord(dmarc));
        for (const DmarcAlignment &alignment : dmarc.alignments) {
            if (alignment.identity == u"spf.mailfrom" && alignment.isKnown)
                set(SightWord::DmarcSpfAligned, yesNo(alignment.isAligned));
        }
        QStringList keys;
        for (const DkimKeyFacts &key : m_facts.sender->dkim)
            keys.append(dkimWord(key.kind));
        for (const char *word : {"present", "temporary", "missing"}) {
            if (m_sight.word(SightWord::DkimKey).isNull() && keys.contains(QLatin1String(word)))
                set(SightWord::DkimKey, QLatin1String(word));
        }
    }

    void seeReceiver()
    {
        const ReceiverIdentity receiver = receiverIdentity(m_facts);
        set(SightList::ReceiverNames, receiver.names);
        set(SightList::ReceiverDomains, {receiver.domain});
        set(SightList::ReceiverAddresses, receiver.addresses);
        QStringList literals;
        for (const QString &address : receiver.addresses)
            literals.append(literalOf(address));
        set(SightList::ReceiverLiterals, literals);
        set(SightText::ReceiverName, receiver.names.value(0));
        set(SightText::ReceiverDomain, receiver.domain);
        place("receiver", receiver.names.value(0));
        place("recipientDomain", receiver.domain);
        place("recipient", QStringLiteral("recipient@") + receiver.domain);
    }

    const Facts &m_facts;
    const AddressFacts *m_address;
    NameReading m_reading;
    SenderSight m_sight;
};

} // namespace

SenderSight senderSight(const Facts &facts, int address, const NameReading &reading)
{
    return Viewer(facts, address, reading).see();
}
