// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/selfsigned.h"

#include "smtp/derwriter.h"
#include "smtp/rsakey.h"

#include <QRandomGenerator>

namespace {

/// sha256WithRSAEncryption, 1.2.840.113549.1.1.11 (RFC 4055 §5).
QByteArray signatureAlgorithm()
{
    return der::sequence(der::objectIdentifier(QByteArray::fromHex("2a864886f70d01010b")) + der::null());
}

/// One common name, 2.5.4.3.
QByteArray distinguishedName(const QByteArray &name)
{
    return der::sequence(
        der::set(der::sequence(der::objectIdentifier(QByteArray::fromHex("550403")) + der::utf8String(name))));
}

/// subjectAltName, 2.5.29.17, with one dNSName (RFC 5280 §4.2.1.6), and basicConstraints, 2.5.29.19: no CA.
QByteArray extensions(const QByteArray &name)
{
    const QByteArray alternative = der::sequence(der::objectIdentifier(QByteArray::fromHex("551d11"))
        + der::octetString(der::sequence(der::implicitTag(2, name))));
    const QByteArray constraints = der::sequence(der::objectIdentifier(QByteArray::fromHex("551d13"))
        + der::boolean(true) + der::octetString(der::sequence({})));
    return der::explicitTag(3, der::sequence(alternative + constraints));
}

QByteArray serialNumber()
{
    QByteArray number;
    for (int i = 0; i < 16; ++i)
        number.append(static_cast<char>(QRandomGenerator::system()->bounded(256)));
    return der::unsignedInteger(number);
}

/// TBSCertificate, version 3 (RFC 5280 §4.1).
QByteArray content(const QByteArray &name, const QDateTime &now, const QByteArray &publicKey)
{
    const QByteArray validity = der::sequence(der::utcTime(now.addDays(-1)) + der::utcTime(now.addDays(30)));
    return der::sequence(der::explicitTag(0, der::unsignedInteger(QByteArray(1, 2))) + serialNumber()
        + signatureAlgorithm() + distinguishedName(name) + validity + distinguishedName(name) + publicKey
        + extensions(name));
}

} // namespace

std::optional<SelfSigned> makeSelfSigned(const QByteArray &name, const QDateTime &now)
{
    const std::unique_ptr<RsaKey> key = RsaKey::make(2048);
    if (!key)
        return std::nullopt;
    const QByteArray toBeSigned = content(name, now, key->publicDer());
    const QByteArray signature = key->signature(toBeSigned);
    if (signature.isEmpty())
        return std::nullopt;
    const QByteArray certificate = der::sequence(toBeSigned + signatureAlgorithm() + der::bitString(signature));
    SelfSigned made{QSslCertificate(certificate, QSsl::Der), QSslKey(key->privateDer(), QSsl::Rsa, QSsl::Der)};
    return made.certificate.isNull() || made.key.isNull() ? std::nullopt : std::optional(made);
}
