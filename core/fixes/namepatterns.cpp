// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/namepatterns.h"

#include "dns/hostname.h"
#include "findings/helosyntax.h"

#include <QStringList>

QString registeredLookingDomain(const QString &name)
{
    static const QStringList seconds = {QStringLiteral("co"), QStringLiteral("com"), QStringLiteral("net"),
        QStringLiteral("org"), QStringLiteral("ac"), QStringLiteral("gov"), QStringLiteral("edu"), QStringLiteral("or"),
        QStringLiteral("ne"), QStringLiteral("gv")};
    const QStringList labels = name.toLower().split(u'.', Qt::SkipEmptyParts);
    const bool isCountryPair
        = labels.size() > 2 && labels.constLast().size() == 2 && seconds.contains(labels.at(labels.size() - 2));
    return labels.last(qMin<qsizetype>(labels.size(), isCountryPair ? 3 : 2)).join(u'.');
}

QString usableDomainOf(const QString &mailFrom)
{
    QString domain = mailFrom.section(u'@', -1).trimmed().toLower();
    if (domain.endsWith(u'.'))
        domain.chop(1);
    return isStrictFqdn(domain) && heloForm(domain) == HeloForm::Qualified ? domain : QString();
}
