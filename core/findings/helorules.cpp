// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "dns/address.h"
#include "findings/genericname.h"
#include "findings/helosyntax.h"
#include "findings/rules.h"

#include <algorithm>

namespace {

const char *syntaxCode(HeloForm form)
{
    switch (form) {
    case HeloForm::None:
        return "helo.notGiven";
    case HeloForm::Qualified:
        return "helo.qualified";
    case HeloForm::NotQualified:
        return "helo.notQualified";
    case HeloForm::BareAddress:
        return "helo.bareAddress";
    case HeloForm::Literal:
        return "helo.literal.own";
    case HeloForm::LiteralMalformed:
        return "helo.literal.malformed";
    case HeloForm::Localhost:
        return "helo.localhost";
    case HeloForm::InternalName:
        return "helo.internalName";
    case HeloForm::Underscore:
        return "helo.underscore";
    case HeloForm::BadCharacter:
        return "helo.badCharacter";
    case HeloForm::NumericEnd:
        return "helo.numericEnd";
    case HeloForm::LastDot:
        return "helo.lastDot";
    case HeloForm::NonAscii:
        return "helo.nonAscii";
    case HeloForm::TooLong:
        return "helo.tooLong";
    }
    return "";
}

/// The rules about the HELO name.
class HeloRules
{
public:
    explicit HeloRules(const Facts &facts)
        : m_facts(facts),
          m_helo(facts.request.helo),
          m_text(printable(m_helo, 300)),
          m_form(heloForm(m_helo)),
          m_name(m_form == HeloForm::LastDot ? m_helo.toLower().chopped(1) : m_helo.toLower())
    { }

    QList<Finding> findings()
    {
        judgeSyntax();
        judgeReceiver();
        if (m_facts.helo && m_facts.helo->wasAsked)
            judgeName(*m_facts.helo);
        return m_findings;
    }

private:
    Finding &add(const char *code, State state)
    {
        return m_findings.emplaceBack(findingOf(code, state, m_text, QStringLiteral("helo")));
    }

    void judgeSyntax()
    {
        const std::optional<QHostAddress> literal = literalAddress(m_helo);
        if (literal && !m_facts.request.ips.isEmpty() && !m_facts.request.ips.contains(*literal)) {
            add("helo.literal.other", State::Fail).arguments.insert(QStringLiteral("address"), addressText(*literal));
            return;
        }
        Finding &finding = add(syntaxCode(m_form), stateOf(m_form));
        if (m_form != HeloForm::BareAddress)
            return;
        const std::optional<QHostAddress> address = parseAddress(m_helo);
        finding.arguments.insert(QStringLiteral("address"), addressText(*address));
        const bool isOwn = m_facts.request.ips.contains(*address);
        finding.arguments.insert(QStringLiteral("whose"), isOwn ? QStringLiteral("own") : QStringLiteral("other"));
    }

    /// "Hello, I am you": the receiver sees its own address, name or domain and needs no look-up to refuse.
    void judgeReceiver()
    {
        if (m_facts.request.recipientDomain.isEmpty() || m_helo.isEmpty())
            return;
        const QString domain = m_facts.request.recipientDomain.toLower();
        if (m_name == domain)
            add("helo.isReceiverDomain", State::Fail).arguments.insert(QStringLiteral("domain"), domain);
        if (!m_facts.receiver)
            return;
        const std::optional<QHostAddress> own
            = m_form == HeloForm::Literal ? literalAddress(m_helo) : parseAddress(m_helo);
        for (const NameFacts &exchanger : m_facts.receiver->exchangers) {
            const bool isName = exchanger.name == m_name && m_name != domain;
            const bool isAddress = own && exchanger.addresses.contains(*own);
            if (!isName && !isAddress)
                continue;
            Finding &finding = add(isName ? "helo.isReceiverName" : "helo.isReceiverAddress", State::Fail);
            finding.arguments.insert(QStringLiteral("domain"), domain);
            finding.arguments.insert(QStringLiteral("exchanger"), exchanger.name);
            finding.evidence = exchanger.lookups;
        }
    }

    void judgeName(const NameFacts &name)
    {
        if (name.addresses.isEmpty()) {
            const bool isUnknown = name.isTemporaryFailure();
            add(isUnknown ? "helo.addressUnknown" : "helo.noAddress", isUnknown ? State::Unknown : State::Fail).evidence
                = name.lookups;
        }
        if (!name.cnames.isEmpty() && !name.addresses.isEmpty()) {
            Finding &finding = add("helo.alias", State::Warning);
            finding.arguments.insert(QStringLiteral("alias"), name.cnames.last().toText());
            finding.evidence = name.lookups;
        }
        for (const AddressFacts &address : m_facts.addresses) {
            if (!name.addresses.isEmpty())
                judgeAgainstAddress(name, address.ip);
            judgeAgainstPtr(address);
        }
        if (!m_facts.addresses.isEmpty() && isGenericName(m_name, m_facts.addresses.first().ip))
            add("helo.generic", State::Warning);
    }

    void judgeAgainstAddress(const NameFacts &name, const QHostAddress &ip)
    {
        const LookupStatus status = familyOf(ip) == AddressFamily::IPv4 ? name.a : name.aaaa;
        const bool matches = name.addresses.contains(ip);
        const bool isUnknown = !matches && isTemporary(status);
        Finding &finding = add(matches ? "helo.isEgressAddress"
                : isUnknown            ? "helo.addressUnknown"
                                       : "helo.notEgressAddress",
            matches         ? State::Pass
                : isUnknown ? State::Unknown
                            : State::Warning);
        finding.arguments.insert(QStringLiteral("ip"), addressText(ip));
        QStringList addresses;
        for (const QHostAddress &address : name.addresses.mid(0, 8))
            addresses.append(addressText(address));
        finding.arguments.insert(QStringLiteral("addresses"), addresses.join(QStringLiteral(", ")));
        finding.evidence = name.lookups;
    }

    void judgeAgainstPtr(const AddressFacts &address)
    {
        if (address.ptrStatus != LookupStatus::Answered)
            return; // said already by the rules of the address
        QStringList names;
        for (const DnsName &name : address.ptrNames)
            names.append(name.toText());
        const bool matches = names.contains(m_name);
        Finding &finding = add(matches ? "helo.isPtrName" : "helo.notPtrName", matches ? State::Pass : State::Warning);
        finding.arguments.insert(QStringLiteral("ip"), addressText(address.ip));
        finding.arguments.insert(QStringLiteral("names"), names.mid(0, 8).join(QStringLiteral(", ")));
        finding.evidence.append(address.ptrLookup);
    }

    const Facts &m_facts;
    QString m_helo;
    QString m_text;
    HeloForm m_form;
    QString m_name;
    QList<Finding> m_findings;
};

} // namespace

State stateOf(HeloForm form)
{
    switch (form) {
    case HeloForm::None:
        return State::NotApplicable;
    case HeloForm::Qualified:
        return State::Pass;
    case HeloForm::Literal: // legal in EHLO (RFC 5321 §4.1.3), yet many receivers refuse it
    case HeloForm::LastDot: // outside the grammar, yet most receivers drop the dot
        return State::Warning;
    case HeloForm::NotQualified:
    case HeloForm::BareAddress:
    case HeloForm::LiteralMalformed:
    case HeloForm::Localhost:
    case HeloForm::InternalName:
    case HeloForm::Underscore:
    case HeloForm::BadCharacter:
    case HeloForm::NumericEnd:
    case HeloForm::NonAscii:
    case HeloForm::TooLong:
        return State::Fail;
    }
    return State::Unknown;
}

QList<Finding> heloFindings(const Facts &facts)
{
    return HeloRules(facts).findings();
}
