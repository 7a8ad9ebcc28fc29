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
    return settings;
}

void AppSettings::setAskSettings(const AskSettings &settings)
{
    m_file.setValue(QStringLiteral("ask/resolvers"), settings.resolvers);
    m_file.setValue(QStringLiteral("ask/attemptTimeoutMs"), settings.attemptTimeoutMs);
    m_file.setValue(QStringLiteral("ask/deadlineS"), settings.deadlineS);
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
