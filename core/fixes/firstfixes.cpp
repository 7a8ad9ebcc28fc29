// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/firstfixes.h"

#include "base/printable.h"
#include "dns/address.h"
#include "dns/reversename.h"
#include "fixes/artefacts.h"
#include "fixes/evidencelines.h"
#include "fixes/namechoice.h"

#include <algorithm>

namespace {

/// How likely it is that this recipe is for the user's product. A greeting may belong to a filter in front, so it only
/// orders the list; a single label as HELO tells more, because it comes from the sending program itself.
int likelihood(const Recipe &recipe, const Facts &facts)
{
    int score = 0;
    const QString helo = facts.request.helo;
    if (recipe.hints.isForSingleLabel && !helo.isEmpty() && !helo.contains(u'.') && !helo.contains(u':')
        && helo.compare(u"localhost", Qt::CaseInsensitive) != 0)
        score += 8;
    for (const SmtpSession &session : facts.sessions) {
        const QString greeting = QString::fromLatin1(session.banner);
        for (const QString &mark : recipe.hints.greetings)
            if (greeting.contains(mark, Qt::CaseInsensitive))
                score = qMax(score, 4);
        for (const QByteArray &extension : session.extensions)
            if (recipe.hints.ehloWords.contains(
                    QString::fromLatin1(extension).section(u' ', 0, 0), Qt::CaseInsensitive))
                score = qMax(score, 6);
    }
    return score;
}

/// Builds the changes of a plan out of the names chosen.
class PlanBuilder
{
public:
    PlanBuilder(const Facts &facts, const RecipeBook &book, const QString &language)
        : m_facts(facts), m_book(book), m_language(recipeLanguageFor(language))
    { }

    QList<Change> changes(const QList<NameChoice> &choices);

private:
    Change addressChange(const NameChoice &choice) const;
    Change ptrChange(const NameChoice &choice) const;
    void addHeloChange(const NameChoice &choice, QList<Change> &changes) const;
    QList<Procedure> procedures(ChangeKind kind, const FixValues &values) const;
    FixValues valuesFor(const NameChoice &choice) const;
    void addOwner(const QHostAddress &ip, FixValues &values) const;
    const AddressFacts *factsOf(const QHostAddress &ip) const;

    const Facts &m_facts;
    const RecipeBook &m_book;
    QString m_language;
};

QList<Change> PlanBuilder::changes(const QList<NameChoice> &choices)
{
    // First the address record: many providers set a PTR record only to a name that leads back already. The HELO comes
    // last, so that the name it announces exists by then.
    QList<Change> addresses;
    QList<Change> ptrs;
    QList<Change> helos;
    for (const NameChoice &choice : choices) {
        if (choice.needsAddress)
            addresses.append(addressChange(choice));
        if (choice.needsPtr)
            ptrs.append(ptrChange(choice));
        if (choice.needsHelo)
            addHeloChange(choice, helos);
    }
    return addresses + ptrs + helos;
}

const AddressFacts *PlanBuilder::factsOf(const QHostAddress &ip) const
{
    const auto found = std::find_if(m_facts.addresses.begin(), m_facts.addresses.end(),
        [&](const AddressFacts &address) { return address.ip == ip; });
    return found == m_facts.addresses.end() ? nullptr : &*found;
}

FixValues PlanBuilder::valuesFor(const NameChoice &choice) const
{
    FixValues values;
    values.name = choice.name;
    values.ip = addressText(choice.ip);
    values.before = m_facts.request.helo;
    values.forwardExists = !choice.needsAddress;
    values.date = m_facts.startedAt.toUTC().date();
    if (const AddressFacts *address = factsOf(choice.ip)) {
        if (!address->ptrCnames.isEmpty())
            values.alias = address->ptrCnames.constLast().toText();
        values.hasOldPtr = !address->ptrNames.isEmpty();
        values.evidence = evidenceLines(m_facts, *address, m_book.words.value(m_language));
    }
    addOwner(choice.ip, values);
    return values;
}

/// What is known of who can change the PTR record.
void PlanBuilder::addOwner(const QHostAddress &ip, FixValues &values) const
{
    for (const ReverseZoneFacts &zone : m_facts.reverseZones) {
        if (zone.ip != ip || zone.kind != ReverseZoneFacts::Kind::Found)
            continue;
        if (zone.recordName != reverseName(ip))
            values.alias = zone.recordName.toText();
        if (!zone.zone.isRoot())
            values.zone = zone.zone.toText();
        values.contact = zone.mailboxAddress.isEmpty() ? zone.holder.mailbox : zone.mailboxAddress;
    }
}

QList<Procedure> PlanBuilder::procedures(ChangeKind kind, const FixValues &values) const
{
    QList<Recipe> recipes;
    for (const Recipe &recipe : m_book.recipes)
        if (recipe.change == kind)
            recipes.append(recipe);
    std::stable_sort(recipes.begin(), recipes.end(), [this](const Recipe &left, const Recipe &right) {
        return likelihood(left, m_facts) > likelihood(right, m_facts);
    });
    QList<Procedure> made;
    for (const Recipe &recipe : std::as_const(recipes))
        made.append(makeProcedure(recipe, values, m_book.words, m_language));
    return made;
}

Change PlanBuilder::addressChange(const NameChoice &choice) const
{
    Change change;
    change.kind = ChangeKind::Address;
    change.who = Actor::DnsHost;
    change.owner = choice.name;
    change.after = QStringList(addressText(choice.ip));
    change.procedures = procedures(ChangeKind::Address, valuesFor(choice));
    return change;
}

Change PlanBuilder::ptrChange(const NameChoice &choice) const
{
    Change change;
    change.kind = ChangeKind::Ptr;
    change.who = Actor::AddressOwner;
    change.owner = addressText(choice.ip);
    if (const AddressFacts *address = factsOf(choice.ip))
        for (const DnsName &name : address->ptrNames)
            change.before.append(name.toText());
    change.after = QStringList(choice.name);
    change.procedures = procedures(ChangeKind::Ptr, valuesFor(choice));
    return change;
}

void PlanBuilder::addHeloChange(const NameChoice &choice, QList<Change> &changes) const
{
    // One server with two addresses announces one name: that is one change.
    const auto same = std::find_if(
        changes.begin(), changes.end(), [&](const Change &change) { return change.after == QStringList(choice.name); });
    if (same != changes.end()) {
        same->owner += QStringLiteral(", ") + addressText(choice.ip);
        return;
    }
    Change change;
    change.kind = ChangeKind::Helo;
    change.who = Actor::You;
    change.owner = addressText(choice.ip);
    if (!m_facts.request.helo.isEmpty())
        change.before = QStringList(printable(m_facts.request.helo, 255));
    change.after = QStringList(choice.name);
    change.procedures = procedures(ChangeKind::Helo, valuesFor(choice));
    changes.append(change);
}

} // namespace

Plan firstFixes(const Facts &facts, const Judgement &judgement, const QString &language)
{
    return firstFixes(facts, judgement, language, readRecipeBook());
}

Plan firstFixes(const Facts &facts, const Judgement &judgement, const QString &language, const RecipeBook &book)
{
    const bool hasFailure = std::any_of(judgement.findings.begin(), judgement.findings.end(),
        [](const Finding &finding) { return finding.state == State::Fail; });
    if (!hasFailure)
        return {};
    const QList<Change> changes = PlanBuilder(facts, book, language).changes(NameChooser(facts, judgement).choose());
    if (changes.isEmpty())
        return {};
    const bool isHeloOnly = std::all_of(
        changes.begin(), changes.end(), [](const Change &change) { return change.kind == ChangeKind::Helo; });
    PlanOption option;
    option.id = isHeloOnly ? QStringLiteral("helo-only") : QStringLiteral("one-name");
    option.isRecommended = true;
    option.goal = isHeloOnly ? QStringLiteral("bounce") : QStringLiteral("iprev");
    option.changes = changes;
    return Plan{{option}};
}
