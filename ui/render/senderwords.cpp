// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "senderwords.h"

#include "base/printable.h"

namespace {

constexpr int maxName = 300;

} // namespace

QString checklistReason(const ChecklistItem &item, const Wording &wording)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("iprev.pass"),
            QT_TRANSLATE_NOOP("Wording", "Every sending address is confirmed by its own name.")},
        {QStringLiteral("iprev.fail"),
            QT_TRANSLATE_NOOP("Wording", "A sending address is not confirmed by its own name.")},
        {QStringLiteral("iprev.unknown"),
            QT_TRANSLATE_NOOP("Wording", "A look-up of the reverse name was not completed.")},
        {QStringLiteral("iprev.notTested"), QT_TRANSLATE_NOOP("Wording", "No sending address was given.")},
        {QStringLiteral("ptr.present"), QT_TRANSLATE_NOOP("Wording", "Every sending IPv6 address has a reverse name.")},
        {QStringLiteral("ptr.missing"), QT_TRANSLATE_NOOP("Wording", "A sending IPv6 address has no reverse name.")},
        {QStringLiteral("ptr.unknown"),
            QT_TRANSLATE_NOOP("Wording", "A look-up of the reverse name was not completed.")},
        {QStringLiteral("ipv6.none"), QT_TRANSLATE_NOOP("Wording", "This server sends over IPv4 only.")},
        {QStringLiteral("spf.pass"), QT_TRANSLATE_NOOP("Wording", "SPF passes for every sending address.")},
        {QStringLiteral("spf.fail"), QT_TRANSLATE_NOOP("Wording", "SPF does not pass for every sending address.")},
        {QStringLiteral("spf.unknown"), QT_TRANSLATE_NOOP("Wording", "A look-up for SPF was not completed.")},
        {QStringLiteral("spf.notTested"), QT_TRANSLATE_NOOP("Wording", "SPF was not tested.")},
        {QStringLiteral("spf.fail.dkimUnknown"),
            QT_TRANSLATE_NOOP(
                "Wording", "SPF does not pass for every sending address, and no DKIM key could be looked at.")},
        {QStringLiteral("spf.fail.dkim.noKey"),
            QT_TRANSLATE_NOOP(
                "Wording", "SPF does not pass for every sending address, and there is no usable DKIM key.")},
        {QStringLiteral("spf.pass.dkim.key"),
            QT_TRANSLATE_NOOP("Wording",
                "SPF passes, and the DKIM key is usable. Whether the signature itself is valid cannot be seen from "
                "here.")},
        {QStringLiteral("dkim.key"),
            QT_TRANSLATE_NOOP(
                "Wording", "The DKIM key is usable. Whether the signature itself is valid cannot be seen from here.")},
        {QStringLiteral("dkim.noKey"), QT_TRANSLATE_NOOP("Wording", "There is no usable DKIM key.")},
        {QStringLiteral("dkim.unknown"),
            QT_TRANSLATE_NOOP("Wording", "The look-up of the DKIM key was not completed.")},
        {QStringLiteral("dkim.notGiven"),
            QT_TRANSLATE_NOOP(
                "Wording", "Whether the mail is signed is not known: paste the headers of one that was sent.")},
        {QStringLiteral("dmarc.present"), QT_TRANSLATE_NOOP("Wording", "There is a DMARC record.")},
        {QStringLiteral("dmarc.missing"), QT_TRANSLATE_NOOP("Wording", "There is no DMARC record.")},
        {QStringLiteral("dmarc.faulty"), QT_TRANSLATE_NOOP("Wording", "The DMARC record cannot be used.")},
        {QStringLiteral("dmarc.unknown"),
            QT_TRANSLATE_NOOP("Wording", "A look-up of the DMARC record was not completed.")},
        {QStringLiteral("dmarc.notTested"), QT_TRANSLATE_NOOP("Wording", "The sender's domain was not tested.")},
        {QStringLiteral("aligned.spf"), QT_TRANSLATE_NOOP("Wording", "SPF passes for a domain that belongs to it.")},
        {QStringLiteral("aligned.dkim"), QT_TRANSLATE_NOOP("Wording", "The signing domain belongs to it.")},
        {QStringLiteral("aligned.none"),
            QT_TRANSLATE_NOOP("Wording", "Neither SPF nor the signing domain belongs to it.")},
        {QStringLiteral("aligned.unknown"),
            QT_TRANSLATE_NOOP("Wording",
                "The From header or the signature of a mail is needed to tell: paste the headers of one that was "
                "sent.")},
        {QStringLiteral("notSeen.tls"),
            QT_TRANSLATE_NOOP("Wording", "How your server hands mail over cannot be seen from here.")},
        {QStringLiteral("notSeen.spamRate"),
            QT_TRANSLATE_NOOP("Wording", "Only the receiver knows; it tells registered senders.")},
        {QStringLiteral("notSeen.unsubscribe"),
            QT_TRANSLATE_NOOP("Wording", "What is in your mail cannot be seen from here.")},
        {QStringLiteral("notSeen.format"),
            QT_TRANSLATE_NOOP("Wording", "What is in your mail cannot be seen from here.")},
    };
    const char *found = words.value(item.because);
    return found ? wording.text(found) : item.because;
}

QString exchangerFaultWords(ExchangerFault fault, const Wording &wording)
{
    switch (fault) {
    case ExchangerFault::None:
        return {};
    case ExchangerFault::IsAddress:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "an address where a name belongs"));
    case ExchangerFault::IsAlias:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "an alias (CNAME)"));
    case ExchangerFault::NoAddress:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "no address"));
    case ExchangerFault::NotAHostname:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "not a host name"));
    case ExchangerFault::Unknown:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "could not be found out for now"));
    }
    return {};
}

QString dkimKeyWords(const DkimKeyFacts &key, const Wording &wording)
{
    switch (key.kind) {
    case DkimKeyKind::Unknown:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "could not be found out for now"));
    case DkimKeyKind::Missing:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "no key"));
    case DkimKeyKind::Present:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "{algorithm} key of {bits} bits"),
            {{QStringLiteral("algorithm"), key.algorithm}, {QStringLiteral("bits"), QString::number(key.bits)}});
    case DkimKeyKind::Revoked:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "withdrawn"));
    case DkimKeyKind::Several:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "more than one key"));
    case DkimKeyKind::Faulty:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "not a usable key"));
    case DkimKeyKind::NotAName:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "not a name"));
    }
    return {};
}

QString alignmentWords(const DmarcAlignment &alignment, const Wording &wording)
{
    const char *source = QT_TRANSLATE_NOOP("Wording", "{identity} of {domain} does not count for DMARC.");
    if (!alignment.isKnown)
        source = QT_TRANSLATE_NOOP("Wording", "Whether {identity} of {domain} counts for DMARC is not known.");
    else if (alignment.isAligned)
        source = QT_TRANSLATE_NOOP("Wording", "{identity} of {domain} counts for DMARC if it passes.");
    const QString identity = alignment.identity == u"dkim" ? QStringLiteral("DKIM")
        : alignment.identity == u"spf.helo"                ? QStringLiteral("SPF (HELO)")
                                                           : QStringLiteral("SPF (MAIL FROM)");
    return wording.text(source,
        {{QStringLiteral("identity"), identity}, {QStringLiteral("domain"), printable(alignment.domain, maxName)}});
}
