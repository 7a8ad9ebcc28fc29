// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfoutcome.h"

SpfQuery SpfQuery::forMailFrom(const QHostAddress &ip, const QString &sender, const QString &heloName)
{
    SpfQuery query{ip, sender.mid(sender.lastIndexOf(u'@') + 1), sender, heloName, {}, 0};
    if (!sender.contains(u'@'))
        query.sender = QStringLiteral("postmaster@") + sender; // RFC 7208 §4.3
    return query;
}

SpfQuery SpfQuery::forHelo(const QHostAddress &ip, const QString &heloName)
{
    return {ip, heloName, QStringLiteral("postmaster@") + heloName, heloName, {}, 0};
}

QString spfResultText(SpfResult result)
{
    switch (result) {
    case SpfResult::None:
        return QStringLiteral("none");
    case SpfResult::Neutral:
        return QStringLiteral("neutral");
    case SpfResult::Pass:
        return QStringLiteral("pass");
    case SpfResult::Fail:
        return QStringLiteral("fail");
    case SpfResult::SoftFail:
        return QStringLiteral("softfail");
    case SpfResult::TempError:
        return QStringLiteral("temperror");
    case SpfResult::PermError:
        return QStringLiteral("permerror");
    }
    return {};
}

QString spfProblemKindText(SpfProblemKind kind)
{
    switch (kind) {
    case SpfProblemKind::None:
        return {};
    case SpfProblemKind::NotADomain:
        return QStringLiteral("notADomain");
    case SpfProblemKind::NoRecord:
        return QStringLiteral("noRecord");
    case SpfProblemKind::LookupFailed:
        return QStringLiteral("lookupFailed");
    case SpfProblemKind::OutOfTime:
        return QStringLiteral("outOfTime");
    case SpfProblemKind::SeveralRecords:
        return QStringLiteral("severalRecords");
    case SpfProblemKind::Syntax:
        return QStringLiteral("syntax");
    case SpfProblemKind::TargetWithoutRecord:
        return QStringLiteral("targetWithoutRecord");
    case SpfProblemKind::TooManyLookups:
        return QStringLiteral("tooManyLookups");
    case SpfProblemKind::TooManyVoidLookups:
        return QStringLiteral("tooManyVoidLookups");
    case SpfProblemKind::TooManyExchangers:
        return QStringLiteral("tooManyExchangers");
    case SpfProblemKind::TooManyTexts:
        return QStringLiteral("tooManyTexts");
    }
    return {};
}

QString spfStepStateText(SpfStepState state)
{
    switch (state) {
    case SpfStepState::Matched:
        return QStringLiteral("matched");
    case SpfStepState::NotMatched:
        return QStringLiteral("notMatched");
    case SpfStepState::TempError:
        return QStringLiteral("temperror");
    case SpfStepState::PermError:
        return QStringLiteral("permerror");
    case SpfStepState::Unfinished:
        return QStringLiteral("unfinished");
    }
    return {};
}

QString spfIdentityText(SpfIdentity identity)
{
    switch (identity) {
    case SpfIdentity::MailFrom:
        return QStringLiteral("mailfrom");
    case SpfIdentity::Helo:
        return QStringLiteral("helo");
    }
    return {};
}
