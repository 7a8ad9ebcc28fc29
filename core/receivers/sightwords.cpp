// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/sightwords.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "domain/dmarcrecord.h"

#include <QRegularExpression>

#include <algorithm>

QString statusWord(LookupStatus status)
{
    if (status == LookupStatus::Cancelled)
        return {};
    if (isTemporary(status))
        return QStringLiteral("temporary");
    return status == LookupStatus::Answered ? QStringLiteral("found") : QStringLiteral("none");
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

bool isHostText(const QString &name)
{
    return !name.isEmpty() && name != u"." && !name.startsWith(u'-') && hasHostCharacters(name);
}

bool isCarefulName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A[A-Za-z0-9_](?:[A-Za-z0-9/_-]*[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9/_-]*[A-Za-z0-9_])?)*\\.?\\z"));
    return form.match(name).hasMatch() && !parseAddress(name);
}

QString heloFormWord(HeloForm form)
{
    switch (form) {
    case HeloForm::None:
        return {};
    case HeloForm::Qualified:
        return QStringLiteral("qualified");
    case HeloForm::NotQualified:
        return QStringLiteral("notQualified");
    case HeloForm::BareAddress:
        return QStringLiteral("bareAddress");
    case HeloForm::Literal:
        return QStringLiteral("literal");
    case HeloForm::LiteralMalformed:
        return QStringLiteral("literalMalformed");
    case HeloForm::Localhost:
        return QStringLiteral("localhost");
    case HeloForm::InternalName:
        return QStringLiteral("internalName");
    case HeloForm::Underscore:
        return QStringLiteral("underscore");
    case HeloForm::BadCharacter:
        return QStringLiteral("badCharacter");
    case HeloForm::NumericEnd:
        return QStringLiteral("numericEnd");
    case HeloForm::LastDot:
        return QStringLiteral("lastDot");
    case HeloForm::NonAscii:
        return QStringLiteral("nonAscii");
    case HeloForm::TooLong:
        return QStringLiteral("tooLong");
    }
    return {};
}

QString eitherWord(const QString &left, const QString &right)
{
    for (const char *word : {"found", "temporary"}) {
        if (left == QLatin1String(word) || right == QLatin1String(word))
            return QLatin1String(word);
    }
    return left.isNull() || right.isNull() ? QString() : QStringLiteral("none");
}

QString aliasWord(const NameFacts &name)
{
    const auto isHost = [](const DnsName &alias) { return isHostText(alias.toText()); };
    if (name.cnames.isEmpty())
        return QStringLiteral("none");
    return std::all_of(name.cnames.begin(), name.cnames.end(), isHost) ? QStringLiteral("host")
                                                                       : QStringLiteral("notAHost");
}

QString beyondWord(const SpfOutcome &outcome)
{
    const SpfProblem &problem = outcome.problem;
    const bool isHidden = outcome.result == SpfResult::TempError && problem.status && problem.question
        && *problem.status != LookupStatus::TimedOut && problem.question->type != RrType::Txt;
    return isHidden ? QString() : QStringLiteral("no");
}

QString dmarcWord(const DmarcFacts &dmarc)
{
    switch (dmarc.kind) {
    case DmarcKind::Unknown:
        return QStringLiteral("temporary");
    case DmarcKind::Missing:
    case DmarcKind::NotADomain:
        return QStringLiteral("missing");
    case DmarcKind::Several:
    case DmarcKind::Faulty:
        return QStringLiteral("faulty");
    case DmarcKind::Present:
        break;
    }
    return dmarcPolicyText(dmarc.policy);
}

QString dkimWord(DkimKeyKind kind)
{
    switch (kind) {
    case DkimKeyKind::Unknown:
        return QStringLiteral("temporary");
    case DkimKeyKind::Present:
        return QStringLiteral("present");
    case DkimKeyKind::Missing:
    case DkimKeyKind::Revoked:
    case DkimKeyKind::Several:
    case DkimKeyKind::Faulty:
    case DkimKeyKind::NotAName:
        return QStringLiteral("missing");
    }
    return {};
}

QString neutered(QString helo)
{
    static const QRegularExpression misleading(QStringLiteral("[ <>()\\\\\";@]|[\\x00-\\x1f\\x7f]"));
    return helo.replace(misleading, QStringLiteral("?"));
}

QString quadIn(const QString &helo)
{
    static const QRegularExpression quad(QStringLiteral("[0-9]{1,3}(?:[.-][0-9]{1,3}){3}"));
    return quad.match(helo).captured(0);
}

QString literalOf(const QString &address)
{
    return address.contains(u':') ? QStringLiteral("[IPv6:") + address + u']' : u'[' + address + u']';
}
