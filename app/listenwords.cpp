// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "listenwords.h"

#include "base/printable.h"
#include "clihelp.h"
#include "dns/address.h"
#include "fixes/listenguides.h"
#include "smtp/portowner.h"

#include <QLocale>
#include <QNetworkInterface>

namespace {

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

QString placeText(const QHostAddress &address, quint16 port)
{
    return QStringLiteral("%1 port %2").arg(addressText(address)).arg(port);
}

/// This computer's addresses that others may reach, of the families listened on.
QStringList ownAddresses(const QHostAddress &address)
{
    const bool isV4Only = address == QHostAddress(QHostAddress::AnyIPv4);
    QStringList texts;
    for (const QHostAddress &own : QNetworkInterface::allAddresses())
        if (!own.isLoopback() && !own.isLinkLocal() && (!isV4Only || familyOf(own) == AddressFamily::IPv4))
            texts.append(addressText(normalisedAddress(own)));
    return texts;
}

QString anotherPort(const ListenSettings &settings)
{
    const quint16 port = HeloListener::freePortInstead(settings.address, settings.port);
    return port == 0 ? QStringLiteral("Take another port.") : QStringLiteral("--port %1 is free.").arg(port);
}

QString ownerWords(const ListenSettings &settings)
{
    const PortOwner owner = portOwner(settings.address, settings.port);
    if (owner.processId == 0)
        return QStringLiteral("another program, which the system tells administrators only");
    const QString name
        = owner.program.isEmpty() ? QStringLiteral("a program") : u'"' + printable(owner.program, 100) + u'"';
    return QStringLiteral("%1 (process %2)").arg(name).arg(owner.processId);
}

QString permissionWords()
{
#ifdef Q_OS_WIN
    return QStringLiteral("Windows did not permit it: a firewall or virus scanner forbids it, or the port is set aside "
                          "(netsh interface ipv4 show excludedportrange tcp).");
#else
    return QStringLiteral("ports below %1 need a right that this program was not given: run it as root, or give it the "
                          "right once with  sudo setcap cap_net_bind_service=+ep \"$(command -v helodoctor-cli)\"  .")
        .arg(1024);
#endif
}

QString linesText(const QList<RecipeLine> &lines, const QString &doubt, bool isNumbered)
{
    QString text;
    int number = 0;
    for (const RecipeLine &line : lines) {
        text += isNumbered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("- ");
        text += line.text + (line.isVerified ? QString() : doubt) + u'\n';
    }
    return text;
}

QString guideText(const ListenGuide &guide, const QString &language)
{
    const bool isGerman = recipeLanguageFor(language) == u"de";
    const QString doubt = isGerman ? QStringLiteral(" [nicht geprüft]") : QStringLiteral(" [not verified]");
    QString text = guide.title + QStringLiteral("\n\n") + linesText(guide.steps, doubt, true);
    for (const ListenScript &script : guide.scripts) {
        text += QStringLiteral("\n%1%2:\n").arg(script.title, script.isVerified ? QString() : doubt);
        for (const QString &line : script.text.split(u'\n', Qt::SkipEmptyParts))
            text += QStringLiteral("    ") + line + u'\n';
    }
    if (guide.undo.isEmpty())
        return text;
    text += isGerman ? QStringLiteral("\nDanach wieder zurück:\n") : QStringLiteral("\nAfterwards, to take it back:\n");
    return text + linesText(guide.undo, doubt, false);
}

} // namespace

QString listeningWords(const ListenOptions &options, quint16 port)
{
    const QHostAddress &address = options.settings.address;
    const QString tls = options.settings.withStartTls ? QStringLiteral(" STARTTLS is offered.") : QString();
    const QString place = placeText(address, port);
    const QString target = isAny(address)
        ? QStringLiteral("port %1 of %2")
              .arg(port)
              .arg((QStringList{QStringLiteral("127.0.0.1")} + ownAddresses(address)).join(QStringLiteral(", ")))
        : place;
    return QStringLiteral(
        "listening on %1; every mail is refused.%2 Point your server at %3 and let it send a message; "
        "'helodoctor-cli listen --guide list' names the products whose settings are known. Ctrl-C "
        "ends.")
        .arg(place, tls, target);
}

QString listenFaultWords(ListenOutcome outcome, const ListenSettings &settings, const QString &failure)
{
    const QString place = placeText(settings.address, settings.port);
    switch (outcome) {
    case ListenOutcome::PortBusy:
        return QStringLiteral("%1 is in use by %2. End that program, or take another port: %3")
            .arg(place, ownerWords(settings), anotherPort(settings));
    case ListenOutcome::NotPermitted:
        return QStringLiteral("%1: %2 Or take another port: %3").arg(place, permissionWords(), anotherPort(settings));
    case ListenOutcome::NoSuchAddress:
        return QStringLiteral("--address %1 is no address of this computer. Its addresses are: %2.")
            .arg(addressText(settings.address),
                (QStringList{QStringLiteral("127.0.0.1")} + ownAddresses(QHostAddress(QHostAddress::AnyIPv6)))
                    .join(QStringLiteral(", ")));
    case ListenOutcome::NoTls:
        return QStringLiteral(
            "--starttls: no certificate could be made, as %1. Leave --starttls out: the name is heard "
            "without it.")
            .arg(failure);
    case ListenOutcome::Listening:
    case ListenOutcome::Failed:
        break;
    }
    return QStringLiteral("listening on %1 failed: %2. Take another address or port.").arg(place, failure);
}

QString exposureWords(const ListenSettings &settings)
{
    if (!isAny(settings.address))
        return QStringLiteral("--address %1: whoever reaches this address can connect to port %2. No mail is ever "
                              "accepted.")
            .arg(addressText(settings.address))
            .arg(settings.port);
    const QStringList own = ownAddresses(settings.address);
    return QStringLiteral("--address %1: whoever reaches this computer (%2) can connect to port %3. No mail is ever "
                          "accepted.")
        .arg(addressText(settings.address),
            own.isEmpty() ? QStringLiteral("no address now") : own.join(QStringLiteral(", ")))
        .arg(settings.port);
}

CliMessage guideMessage(const ListenOptions &options)
{
    const QString language = options.language.isEmpty() ? QLocale().name() : options.language;
    const QList<ListenGuide> guides = listenGuides(language, options.settings.address, options.settings.port);
    QStringList names;
    QString list;
    for (const ListenGuide &guide : guides) {
        if (guide.id == options.guide)
            return CliMessage{guideText(guide, language), 0};
        names.append(guide.id);
        list += guide.id.leftJustified(12) + guide.title + u'\n';
    }
    if (options.guide == u"list")
        return CliMessage{list, 0};
    return usageMessage(QStringLiteral("listen"),
        QStringLiteral("--guide \"%1\": there is none. The guides are: %2.")
            .arg(printable(options.guide, 100), names.join(QStringLiteral(", "))));
}
