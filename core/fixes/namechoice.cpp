// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/namechoice.h"

#include "dns/hostname.h"
#include "findings/genericname.h"
#include "findings/helosyntax.h"
#include "fixes/namepatterns.h"

#include <algorithm>

namespace {

bool isSurelyWithout(LookupStatus status)
{
    return status == LookupStatus::NxDomain || status == LookupStatus::NoData;
}

bool mayEnterDns(const QString &name)
{
    return isStrictFqdn(name) && heloForm(name) == HeloForm::Qualified;
}

/// No public reverse name can be given to these; documentation addresses stand for public ones in examples.
bool canHavePublicPtr(const QHostAddress &ip)
{
    const AddressKind kind = kindOf(ip);
    return kind == AddressKind::Public || kind == AddressKind::Documentation;
}

/// Findings that say that the name does not fit the address, whatever their state.
bool isMismatch(const QString &code)
{
    return code == u"helo.notEgressAddress" || code == u"helo.notPtrName" || code == u"helo.noAddress";
}

/// Warnings that a change of the name cures, too.
bool isCurableWarning(const QString &code)
{
    return isMismatch(code) || code == u"helo.lastDot" || code == u"helo.literal.own" || code == u"helo.generic";
}

QString withoutLastDot(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// "DYNA-WEB" gives "dyna-web"; anything that is no plain machine name gives nothing.
QString machineLabel(const QString &helo)
{
    const bool isPlain = !helo.contains(u'.') && hostnameFault(helo) == HostnameFault::None;
    return isPlain && helo != u"localhost" && helo != u"localdomain" ? helo : QString();
}

} // namespace

NameChooser::NameChooser(const Facts &facts, const Judgement &judgement)
    : m_facts(facts),
      m_judgement(judgement),
      m_helo(withoutLastDot(facts.request.helo.trimmed().toLower())),
      m_senderDomain(usableDomainOf(facts.request.mailFrom.value_or(QString())))
{
    collectKnownNames();
}

void NameChooser::collectKnownNames()
{
    for (const ChainNode &node : m_facts.graph.nodes)
        if (const auto *name = std::get_if<DnsName>(&node))
            m_knownNames.insert(name->toText());
    for (const AddressFacts &address : m_facts.addresses)
        for (const DnsName &name : address.ptrNames)
            m_knownNames.insert(name.toText());
    for (const NameFacts &banner : m_facts.bannerNames)
        m_knownNames.insert(banner.name);
    for (const QList<DnsName> &names : m_facts.serverPtrNames)
        for (const DnsName &name : names)
            m_knownNames.insert(name.toText());
    if (m_facts.receiver) {
        m_knownNames.insert(m_facts.receiver->domain.toLower());
        for (const NameFacts &exchanger : m_facts.receiver->exchangers)
            m_knownNames.insert(exchanger.name);
    }
    m_knownNames.insert(m_facts.request.serverHost.toLower());
    m_knownNames.insert(m_helo);
}

QList<NameChoice> NameChooser::choose()
{
    m_choices.clear();
    QList<const AddressFacts *> open;
    for (const AddressFacts &address : m_facts.addresses) {
        if (address.iprev == Iprev::TempError)
            continue; // unknown is a verdict: nothing may be built on it
        if (const std::optional<NameChoice> choice = existingName(address))
            m_choices.append(*choice);
        else if (address.iprev != Iprev::Pass || isHeloFaulty(address.ip))
            open.append(&address);
    }
    // Only now, so that an address without a name can join one of the other family whichever came first.
    for (const AddressFacts *address : std::as_const(open)) {
        if (!canHavePublicPtr(address->ip))
            continue;
        std::optional<NameChoice> choice = sharedName(*address);
        if (!choice)
            choice = newName(*address);
        if (choice)
            m_choices.append(*choice);
    }
    const auto position = [this](const NameChoice &choice) {
        return std::find_if(m_facts.addresses.begin(), m_facts.addresses.end(),
            [&](const AddressFacts &address) { return address.ip == choice.ip; });
    };
    QList<NameChoice> ordered = m_choices;
    std::stable_sort(ordered.begin(), ordered.end(),
        [&](const NameChoice &left, const NameChoice &right) { return position(left) < position(right); });
    return ordered;
}

std::optional<NameChoice> NameChooser::existingName(const AddressFacts &address) const
{
    if (address.iprev == Iprev::Pass)
        return confirmedName(address);
    if (!canHavePublicPtr(address.ip))
        return std::nullopt;
    if (std::optional<NameChoice> choice = heloThatLeadsHere(address))
        return choice;
    if (std::optional<NameChoice> choice = ptrNameWithoutAddress(address))
        return choice;
    return heloWithoutAddress(address);
}

std::optional<NameChoice> NameChooser::confirmedName(const AddressFacts &address) const
{
    QString name;
    for (const AddressFacts::Forward &forward : address.forwards) {
        const QString text = forward.name.toText();
        if (!forward.addresses.contains(address.ip) || !isStrictFqdn(text))
            continue;
        if (name.isEmpty() || text == m_helo)
            name = text;
    }
    if (name.isEmpty())
        return std::nullopt;
    NameChoice choice{address.ip, name, NameReason::Confirmed};
    choice.needsHelo = isHeloFaulty(address.ip) && m_facts.request.helo.toLower() != name;
    return choice;
}

std::optional<NameChoice> NameChooser::heloThatLeadsHere(const AddressFacts &address) const
{
    const bool leadsHere = m_facts.helo && m_facts.helo->addresses.contains(address.ip);
    if (!leadsHere || !isStrictFqdn(m_helo) || isHeloUnusable())
        return std::nullopt;
    NameChoice choice{address.ip, m_helo, NameReason::HeloLeadsHere};
    choice.needsPtr = true;
    return choice;
}

std::optional<NameChoice> NameChooser::ptrNameWithoutAddress(const AddressFacts &address) const
{
    for (const AddressFacts::Forward &forward : address.forwards) {
        const QString name = forward.name.toText();
        // An alias (RFC 1912 §2.4: a CNAME stands alone) cannot be given an address beside it.
        if (!isSurelyWithout(forward.status) || !forward.cnames.isEmpty() || !mayEnterDns(name)
            || isGenericName(name, address.ip))
            continue;
        NameChoice choice{address.ip, name, NameReason::PtrLacksAddress};
        choice.needsAddress = true;
        choice.needsHelo = isHeloFaulty(address.ip) && m_facts.request.helo.toLower() != name;
        return choice;
    }
    return std::nullopt;
}

std::optional<NameChoice> NameChooser::heloWithoutAddress(const AddressFacts &address) const
{
    if (!m_facts.helo || !m_facts.helo->wasAsked || !m_facts.helo->cnames.isEmpty()
        || !mayEnterDns(m_facts.request.helo) || isHeloUnusable() || isGenericName(m_helo, address.ip))
        return std::nullopt;
    const bool isOwn = !m_senderDomain.isEmpty() && m_helo.endsWith(u'.' + m_senderDomain);
    if (!isOwn || !isSurelyWithout(m_facts.helo->a) || !isSurelyWithout(m_facts.helo->aaaa))
        return std::nullopt;
    const bool isTaken = std::any_of(m_choices.begin(), m_choices.end(),
        [&](const NameChoice &choice) { return choice.name == m_helo && familyOf(choice.ip) == familyOf(address.ip); });
    if (isTaken)
        return std::nullopt;
    NameChoice choice{address.ip, m_helo, NameReason::HeloLacksAddress};
    choice.needsAddress = true;
    choice.needsPtr = true;
    return choice;
}

std::optional<NameChoice> NameChooser::sharedName(const AddressFacts &address) const
{
    const AddressFamily family = familyOf(address.ip);
    for (const NameChoice &other : m_choices) {
        const bool isTaken = std::any_of(m_choices.begin(), m_choices.end(),
            [&](const NameChoice &choice) { return choice.name == other.name && familyOf(choice.ip) == family; });
        const bool isNew = other.reason == NameReason::NewName || other.reason == NameReason::HeloLacksAddress;
        if (isTaken || !mayEnterDns(other.name) || isGenericName(other.name, address.ip)
            || (!isNew && !isFreeInFamily(other.name, family)))
            continue;
        NameChoice choice{address.ip, other.name, NameReason::SharedWithOtherFamily};
        choice.needsAddress = true;
        choice.needsPtr = true;
        choice.needsHelo = m_facts.request.helo.toLower() != other.name;
        return choice;
    }
    return std::nullopt;
}

std::optional<NameChoice> NameChooser::newName(const AddressFacts &address)
{
    const QString domain = homeDomain(address);
    if (domain.isEmpty())
        return std::nullopt;
    QStringList labels;
    if (const QString label = machineLabel(m_helo); !label.isEmpty())
        labels.append(label);
    labels.append(QStringLiteral("mailout"));
    for (int number = 2; number < 100; ++number)
        labels.append(QStringLiteral("mailout%1").arg(number));
    for (const QString &label : std::as_const(labels)) {
        const QString name = label + u'.' + domain;
        if (m_knownNames.contains(name) || !isStrictFqdn(name))
            continue;
        m_knownNames.insert(name);
        NameChoice choice{address.ip, name, NameReason::NewName};
        choice.needsAddress = true;
        choice.needsPtr = true;
        choice.needsHelo = true;
        return choice;
    }
    return std::nullopt;
}

bool NameChooser::isHeloFaulty(const QHostAddress &ip) const
{
    return std::any_of(m_judgement.findings.begin(), m_judgement.findings.end(), [&](const Finding &finding) {
        if (!finding.code.startsWith(u"helo."))
            return false;
        const QString about = finding.arguments.value(QStringLiteral("ip"));
        const bool isAboutAnother = !about.isEmpty() && about != addressText(ip);
        return !isAboutAnother
            && (finding.state == State::Fail || (finding.state == State::Warning && isCurableWarning(finding.code)));
    });
}

/// A name that must not be announced, even if it leads here: the receiver's own, for example.
bool NameChooser::isHeloUnusable() const
{
    return !mayEnterDns(m_helo)
        || std::any_of(m_judgement.findings.begin(), m_judgement.findings.end(), [](const Finding &finding) {
               return finding.code.startsWith(u"helo.") && finding.state == State::Fail && !isMismatch(finding.code)
                   && finding.code != u"helo.lastDot";
           });
}

/// True only if it is known that the name has no address of this family.
bool NameChooser::isFreeInFamily(const QString &name, AddressFamily family) const
{
    const bool isV4 = family == AddressFamily::IPv4;
    if (m_facts.helo && m_facts.helo->wasAsked && m_facts.helo->name == name)
        return m_facts.helo->cnames.isEmpty() && isSurelyWithout(isV4 ? m_facts.helo->a : m_facts.helo->aaaa);
    const std::optional<DnsName> node = DnsName::fromText(name);
    const int index = node ? m_facts.graph.indexOf(ChainNode(*node)) : -1;
    if (index < 0 || index >= m_facts.graph.states.size())
        return false;
    const std::optional<LookupStatus> status
        = isV4 ? m_facts.graph.states.at(index).a : m_facts.graph.states.at(index).aaaa;
    return status && isSurelyWithout(*status);
}

/// Where a new name can be put: a domain the sender is likely to hold.
QString NameChooser::homeDomain(const AddressFacts &address) const
{
    if (!m_senderDomain.isEmpty())
        return m_senderDomain;
    QStringList candidates;
    for (const DnsName &name : address.ptrNames)
        if (!isGenericName(name.toText(), address.ip))
            candidates.append(name.toText());
    candidates << m_facts.request.serverHost.toLower() << m_helo;
    for (const QString &candidate : std::as_const(candidates))
        if (mayEnterDns(candidate))
            return registeredLookingDomain(candidate);
    return {};
}
