// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/certificate.h"

#include "base/printable.h"
#include "dns/address.h"

#include <algorithm>

namespace {

constexpr int keptNames = 100;
constexpr int keptNameCharacters = 255;
constexpr int keptProblems = 5;

QString withoutLastDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

/// A QMultiMap gives what was put in last first.
QStringList inOrder(QStringList values)
{
    std::reverse(values.begin(), values.end());
    return values;
}

bool addressCovers(const QString &certificateAddress, const QHostAddress &server)
{
    const QHostAddress address(certificateAddress);
    return !address.isNull() && normalisedAddress(address) == normalisedAddress(server);
}

} // namespace

bool certificateNameCovers(const QString &certificateName, const QString &serverName)
{
    const QString pattern = withoutLastDot(certificateName).toLower();
    const QString name = withoutLastDot(serverName).toLower();
    if (pattern.isEmpty() || name.isEmpty())
        return false;
    if (!pattern.startsWith(u"*."))
        return pattern == name;
    const qsizetype dot = name.indexOf(u'.');
    const QStringView rest = QStringView(pattern).sliced(1);
    // "*.com" would cover every company: at least two labels must follow the wildcard (RFC 6125 §7.2).
    return dot > 0 && rest.count(u'.') >= 2 && !rest.contains(u'*') && QStringView(name).sliced(dot) == rest;
}

TlsFacts certificateFacts(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &serverName)
{
    TlsFacts facts;
    if (certificate.isNull()) {
        facts.problem = QStringLiteral("the server sent no certificate");
        return facts;
    }
    const auto alternatives = certificate.subjectAlternativeNames();
    QStringList names = inOrder(alternatives.values(QSsl::DnsEntry));
    const QStringList addresses = inOrder(alternatives.values(QSsl::IpAddressEntry));
    if (names.isEmpty() && addresses.isEmpty()) // RFC 6125 §6.4.4: the common name counts only if there is nothing else
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    const auto server = parseAddress(serverName);
    for (const QString &name : names)
        facts.nameMatches = facts.nameMatches || (!server && certificateNameCovers(name, serverName));
    for (const QString &address : addresses)
        facts.nameMatches = facts.nameMatches || (server && addressCovers(address, *server));
    for (const QString &name : (names + addresses).mid(0, keptNames))
        facts.certificateNames.append(printable(name, keptNameCharacters));
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();

    QStringList problems;
    for (const QSslError &error : errors) {
        // The name is judged above: Qt compares it with the address that was connected to, too.
        if (error.error() != QSslError::NoError && error.error() != QSslError::HostNameMismatch)
            problems.append(printable(error.errorString()));
    }
    problems.removeDuplicates();
    facts.trusted = problems.isEmpty();
    facts.problem = problems.mid(0, keptProblems).join(QStringLiteral("; "));
    return facts;
}
