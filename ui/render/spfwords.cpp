// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "spfwords.h"

#include "base/printable.h"
#include "dns/address.h"

namespace {

const char *resultSource(SpfResult result)
{
    switch (result) {
    case SpfResult::Pass:
        return QT_TRANSLATE_NOOP("Wording", "{domain} allows {ip} to send its mail (\"{mechanism}\").");
    case SpfResult::Fail:
        return QT_TRANSLATE_NOOP(
            "Wording", "{domain} does not allow {ip} to send its mail (\"{mechanism}\"); receivers may refuse it.");
    case SpfResult::SoftFail:
        return QT_TRANSLATE_NOOP("Wording",
            "{domain} says that {ip} probably may not send its mail (\"{mechanism}\"); receivers may treat it as "
            "spam.");
    case SpfResult::Neutral:
        return QT_TRANSLATE_NOOP("Wording", "{domain} does not say whether {ip} may send its mail (\"{mechanism}\").");
    case SpfResult::None:
    case SpfResult::TempError:
        return "{problem}";
    case SpfResult::PermError:
        return QT_TRANSLATE_NOOP("Wording", "The SPF of {domain} does not work, so it protects nothing: {problem}");
    }
    return "";
}

const char *problemSource(const SpfProblem &problem)
{
    switch (problem.kind) {
    case SpfProblemKind::None:
        return "";
    case SpfProblemKind::NotADomain:
        return QT_TRANSLATE_NOOP("Wording", "\"{domain}\" is no domain that could have an SPF record.");
    case SpfProblemKind::NoRecord:
        return QT_TRANSLATE_NOOP("Wording", "{domain} has no SPF record.");
    case SpfProblemKind::LookupFailed:
        return problem.term.isEmpty()
            ? QT_TRANSLATE_NOOP("Wording", "The SPF record of {domain} could not be looked up ({status}).")
            : QT_TRANSLATE_NOOP("Wording",
                "The look-up of {name} ({type}), which \"{term}\" in the record of {domain} needs, failed ({status}).");
    case SpfProblemKind::OutOfTime:
        return QT_TRANSLATE_NOOP("Wording", "Time was over before the look-up of {name} ({type}) was answered.");
    case SpfProblemKind::SeveralRecords:
        return QT_TRANSLATE_NOOP("Wording", "{domain} has more than one SPF record; only one is allowed.");
    case SpfProblemKind::Syntax:
        return problem.term.isEmpty()
            ? QT_TRANSLATE_NOOP("Wording", "The record of {domain} cannot be read: {fault}")
            : QT_TRANSLATE_NOOP(
                "Wording", "The record of {domain} has a fault at character {place}, in \"{term}\": {fault}");
    case SpfProblemKind::TargetWithoutRecord:
        return QT_TRANSLATE_NOOP(
            "Wording", "\"{term}\" in the record of {domain} leads to a name without an SPF record.");
    case SpfProblemKind::TooManyLookups:
        return QT_TRANSLATE_NOOP("Wording",
            "\"{term}\" in the record of {domain} is one DNS look-up too many; {limit} are allowed, all includes "
            "together.");
    case SpfProblemKind::TooManyVoidLookups:
        return QT_TRANSLATE_NOOP("Wording",
            "\"{term}\" in the record of {domain} asks for a name that gives nothing; only {limit} such look-ups are "
            "allowed, all includes together.");
    case SpfProblemKind::TooManyExchangers:
        return QT_TRANSLATE_NOOP(
            "Wording", "\"{term}\" in the record of {domain} leads to more than {limit} mail servers.");
    case SpfProblemKind::TooManyTexts:
        return QT_TRANSLATE_NOOP("Wording", "{domain} has more than {limit} TXT records.");
    }
    return "";
}

const char *syntaxSource(SpfSyntaxFault fault)
{
    switch (fault) {
    case SpfSyntaxFault::UnknownMechanism:
        return QT_TRANSLATE_NOOP("Wording",
            "there is no such word. Allowed are all, include, a, mx, ptr, ip4, ip6, exists, redirect= and exp=.");
    case SpfSyntaxFault::DomainMissing:
        return QT_TRANSLATE_NOOP("Wording", "a domain is missing.");
    case SpfSyntaxFault::ArgumentNotAllowed:
        return QT_TRANSLATE_NOOP("Wording", "nothing like this may stand here.");
    case SpfSyntaxFault::BadDomain:
        return QT_TRANSLATE_NOOP("Wording", "this is no domain with a proper ending.");
    case SpfSyntaxFault::AddressAsDomain:
        return QT_TRANSLATE_NOOP("Wording", "an IP address needs ip4: or ip6: before it.");
    case SpfSyntaxFault::BadMacro:
        return QT_TRANSLATE_NOOP("Wording", "a percent sign begins a macro, and this is none.");
    case SpfSyntaxFault::BadCharacter:
        return QT_TRANSLATE_NOOP(
            "Wording", "this character is not allowed; often it comes from copying out of a text.");
    case SpfSyntaxFault::AddressMissing:
        return QT_TRANSLATE_NOOP("Wording", "an address is missing.");
    case SpfSyntaxFault::BadAddress:
        return QT_TRANSLATE_NOOP("Wording", "this is no address of that kind.");
    case SpfSyntaxFault::BadPrefix:
        return QT_TRANSLATE_NOOP("Wording",
            "the number behind the slash is wrong: at most 32 for IPv4, behind two slashes or ip6 at most 128.");
    case SpfSyntaxFault::ModifierTwice:
        return QT_TRANSLATE_NOOP("Wording", "this may stand in a record only once.");
    case SpfSyntaxFault::RecordTooLong:
        return QT_TRANSLATE_NOOP("Wording", "it is longer than any record that works.");
    case SpfSyntaxFault::TooManyTerms:
        return QT_TRANSLATE_NOOP("Wording", "it has more terms than any record that works.");
    }
    return "";
}

} // namespace

QString spfSyntaxWords(SpfSyntaxFault fault, const Wording &wording)
{
    return wording.text(syntaxSource(fault));
}

QString spfFaultWords(const QString &fault, const Wording &wording)
{
    for (int code = 0; code <= static_cast<int>(SpfSyntaxFault::TooManyTerms); ++code) {
        if (spfSyntaxFaultText(static_cast<SpfSyntaxFault>(code)) == fault)
            return spfSyntaxWords(static_cast<SpfSyntaxFault>(code), wording);
    }
    return {};
}

QString spfProblemSentence(const SpfProblem &problem, const Wording &wording)
{
    QMap<QString, QString> arguments{{QStringLiteral("domain"), problem.domain}, {QStringLiteral("term"), problem.term},
        {QStringLiteral("place"), QString::number(problem.place)},
        {QStringLiteral("limit"), QString::number(problem.limit)}};
    if (problem.syntax)
        arguments.insert(QStringLiteral("fault"), spfSyntaxWords(*problem.syntax, wording));
    if (problem.question) {
        arguments.insert(QStringLiteral("name"), problem.question->name.toText());
        arguments.insert(QStringLiteral("type"), rrTypeText(problem.question->type));
    }
    if (problem.status)
        arguments.insert(QStringLiteral("status"), wording.statusWords(*problem.status));
    return wording.text(problemSource(problem), arguments);
}

QString spfSentence(const SpfEvaluation &evaluation, const Wording &wording)
{
    const SpfOutcome &outcome = evaluation.outcome;
    if (outcome.result == SpfResult::Neutral && outcome.mechanism == u"default") {
        return wording.text(
            QT_TRANSLATE_NOOP("Wording",
                "{domain} does not say whether {ip} may send its mail: no term matches, and there is no "
                "\"all\" at the end."),
            {{QStringLiteral("domain"), outcome.domain}, {QStringLiteral("ip"), addressText(evaluation.ip)}});
    }
    return wording.text(resultSource(outcome.result),
        {{QStringLiteral("domain"), outcome.domain}, {QStringLiteral("ip"), addressText(evaluation.ip)},
            {QStringLiteral("mechanism"), outcome.mechanism},
            {QStringLiteral("problem"), spfProblemSentence(outcome.problem, wording)}});
}

QString spfStepWords(const SpfStep &step, const Wording &wording)
{
    switch (step.state) {
    case SpfStepState::Matched:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "matches"));
    case SpfStepState::NotMatched:
        return step.term.startsWith(QStringLiteral("redirect="), Qt::CaseInsensitive)
            ? wording.text(QT_TRANSLATE_NOOP("Wording", "decides instead"))
            : wording.text(QT_TRANSLATE_NOOP("Wording", "does not match"));
    case SpfStepState::TempError:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "not known for now"));
    case SpfStepState::PermError:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "error"));
    case SpfStepState::Unfinished:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "not answered in time"));
    }
    return {};
}
