// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/condition.h"

#include <algorithm>

namespace {

Truth truthOf(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

Truth missingFact(const QString &name, QStringList &missing)
{
    if (!missing.contains(name))
        missing.append(name);
    return Truth::Unknown;
}

/// All of the parts, or any of them: what decides at once, and what follows if nothing does.
Truth combined(const std::vector<Condition> &parts, Truth decisive, const SenderSight &sight, QStringList &missing)
{
    QStringList unknowns;
    for (const Condition &part : parts) {
        const Truth truth = evaluate(part, sight, unknowns);
        if (truth == decisive)
            return decisive;
    }
    for (const QString &name : std::as_const(unknowns))
        missingFact(name, missing);
    return !unknowns.isEmpty() ? Truth::Unknown : decisive == Truth::Yes ? Truth::No : Truth::Yes;
}

Truth isWord(const Condition &condition, const SenderSight &sight, QStringList &missing)
{
    if (condition.word == SightWord::Listed) {
        const QString value = sight.listed.value(condition.zone);
        return value.isNull() ? missingFact(QStringLiteral("listed:") + condition.zone, missing)
                              : truthOf(condition.values.contains(value));
    }
    const QString &value = sight.word(condition.word);
    return value.isNull() ? missingFact(sightWordName(condition.word), missing)
                          : truthOf(condition.values.contains(value));
}

Truth matches(const Condition &condition, const QString &text, QStringList &missing)
{
    const QRegularExpressionMatch match = condition.pattern.match(text);
    // A pattern that needs too many steps for this text tells nothing.
    return match.isValid() ? truthOf(match.hasMatch()) : missingFact(sightTextName(condition.text), missing);
}

bool isBelow(const QString &name, const QStringList &domains)
{
    return std::any_of(domains.begin(), domains.end(),
        [&](const QString &domain) { return name.endsWith(u'.' + domain, Qt::CaseInsensitive); });
}

Truth compares(const Condition &condition, const SenderSight &sight, QStringList &missing)
{
    const QString &text = sight.text(condition.text);
    if (text.isNull())
        return missingFact(sightTextName(condition.text), missing);
    if (condition.kind == Condition::Kind::Matches)
        return matches(condition, text, missing);
    if (condition.kind == Condition::Kind::Among || condition.kind == Condition::Kind::Within) {
        const std::optional<QStringList> &list = sight.lists[static_cast<size_t>(condition.list)];
        if (!list)
            return missingFact(sightListName(condition.list), missing);
        const bool orBelow = condition.kind == Condition::Kind::Within;
        return truthOf(list->contains(text, Qt::CaseInsensitive) || (orBelow && isBelow(text, *list)));
    }
    const QString &other = sight.text(condition.other);
    return other.isNull() ? missingFact(sightTextName(condition.other), missing)
                          : truthOf(text.compare(other, Qt::CaseInsensitive) == 0);
}

Truth opposite(Truth truth)
{
    switch (truth) {
    case Truth::No:
        return Truth::Yes;
    case Truth::Yes:
        return Truth::No;
    case Truth::Unknown:
        return Truth::Unknown;
    }
    return Truth::Unknown;
}

} // namespace

Truth evaluate(const Condition &condition, const SenderSight &sight, QStringList &missing)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return Truth::Yes;
    case Condition::Kind::All:
        return combined(condition.parts, Truth::No, sight, missing);
    case Condition::Kind::Any:
        return combined(condition.parts, Truth::Yes, sight, missing);
    case Condition::Kind::Not:
        return opposite(evaluate(condition.parts.front(), sight, missing));
    case Condition::Kind::Is:
        return isWord(condition, sight, missing);
    case Condition::Kind::Matches:
    case Condition::Kind::Equals:
    case Condition::Kind::Among:
    case Condition::Kind::Within:
        return compares(condition, sight, missing);
    case Condition::Kind::AtLeast: {
        const std::optional<int> &number = sight.numbers[static_cast<size_t>(condition.number)];
        return number ? truthOf(*number >= condition.least) : missingFact(sightNumberName(condition.number), missing);
    }
    }
    return Truth::Unknown;
}
