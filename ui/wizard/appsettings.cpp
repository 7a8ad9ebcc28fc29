// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/appsettings.h"

#include <QDir>
#include <QStandardPaths>

AppSettings::AppSettings(const QString &file) : m_file(file) { }

TypedIdentity AppSettings::identity() const
{
    const auto text = [this](const char *key) {
        return m_file.value(QStringLiteral("identity/") + QLatin1String(key)).toString().left(mostTypedCharacters);
    };
    return {text("addresses"), text("helo"), text("sender"), text("server"), text("recipient")};
}

void AppSettings::setIdentity(const TypedIdentity &identity)
{
    m_file.setValue(QStringLiteral("identity/addresses"), identity.addresses);
    m_file.setValue(QStringLiteral("identity/helo"), identity.helo);
    m_file.setValue(QStringLiteral("identity/sender"), identity.sender);
    m_file.setValue(QStringLiteral("identity/server"), identity.server);
    m_file.setValue(QStringLiteral("identity/recipient"), identity.recipient);
}

namespace {

struct Switch
{
    const char *key;
    bool AskedParts::*member;
};
constexpr Switch switches[] = {{"spf", &AskedParts::spf}, {"senderDomain", &AskedParts::senderDomain},
    {"blocklists", &AskedParts::blocklists}, {"reverseZones", &AskedParts::reverseZones}, {"rdap", &AskedParts::rdap},
    {"comparison", &AskedParts::comparison}};

QString partKey(const char *key)
{
    return QStringLiteral("ask/parts/") + QLatin1String(key);
}

} // namespace

AskedParts AppSettings::askedParts() const
{
    AskedParts parts;
    for (const Switch &one : switches) {
        const QString value = m_file.value(partKey(one.key)).toString();
        if (value == u"true" || value == u"false")
            parts.*one.member = value == u"true";
    }
    parts.rdap = parts.rdap && hasAgreedToRdap();
    parts.otherResolvers = m_file.value(partKey("otherResolvers")).toStringList().mid(0, mostOtherResolvers);
    return parts;
}

bool AppSettings::hasAgreedToRdap() const
{
    return m_file.value(QStringLiteral("ask/rdapAgreed")).toString() == u"true";
}

void AppSettings::setAgreedToRdap()
{
    m_file.setValue(QStringLiteral("ask/rdapAgreed"), true);
}

AskSettings AppSettings::askSettings() const
{
    const auto number = [this](const char *key, int least, int most, int byDefault) {
        bool isNumber = false;
        const int value = m_file.value(QStringLiteral("ask/") + QLatin1String(key)).toInt(&isNumber);
        return isNumber && value >= least && value <= most ? value : byDefault;
    };
    AskSettings settings;
    settings.resolvers = m_file.value(QStringLiteral("ask/resolvers")).toString().left(mostTypedCharacters);
    settings.attemptTimeoutMs
        = number("attemptTimeoutMs", leastAttemptTimeoutMs, mostAttemptTimeoutMs, settings.attemptTimeoutMs);
    settings.deadlineS = number("deadlineS", leastDeadlineS, mostDeadlineS, settings.deadlineS);
    settings.parts = askedParts();
    return settings;
}

void AppSettings::setAskSettings(const AskSettings &settings)
{
    m_file.setValue(QStringLiteral("ask/resolvers"), settings.resolvers);
    m_file.setValue(QStringLiteral("ask/attemptTimeoutMs"), settings.attemptTimeoutMs);
    m_file.setValue(QStringLiteral("ask/deadlineS"), settings.deadlineS);
    for (const Switch &one : switches)
        m_file.setValue(partKey(one.key), settings.parts.*one.member);
    m_file.setValue(partKey("otherResolvers"), settings.parts.otherResolvers);
}

QString AppSettings::folder() const
{
    QString folder = m_file.value(QStringLiteral("window/folder")).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void AppSettings::setFolder(const QString &folder)
{
    m_file.setValue(QStringLiteral("window/folder"), folder);
}

QByteArray AppSettings::geometry() const
{
    return m_file.value(QStringLiteral("window/geometry")).toByteArray();
}

void AppSettings::setGeometry(const QByteArray &geometry)
{
    m_file.setValue(QStringLiteral("window/geometry"), geometry);
}

void AppSettings::write()
{
    m_file.sync();
}
