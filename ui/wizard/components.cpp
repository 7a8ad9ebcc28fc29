// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/components.h"

#include "base/version.h"
#include "dns/aresresolver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

#if defined(Q_OS_WIN)
constexpr bool isWindows = true;
#else
constexpr bool isWindows = false;
#endif

QByteArray embedded(const QString &name)
{
    QFile file(QStringLiteral(":/helodoctor/licences/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What another package decides is asked of it.
QString usedVersion(const QString &listed)
{
    if (listed == u"helodoctor")
        return versionText();
    if (listed == u"qt")
        return QString::fromLatin1(qVersion());
    if (listed == u"cares")
        return AresResolver::libraryVersion();
    return listed;
}

Component componentOf(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const QString copyright = text("copyright");
    return {text("id"), text("name"), usedVersion(text("version")), text("licence"),
        copyright == u"NONE" ? QString() : copyright, text("source"), text("textFile"),
        isWindows || text("usedOn") == u"all"};
}

} // namespace

QList<Component> readComponents()
{
    QList<Component> components;
    const QJsonDocument document = QJsonDocument::fromJson(embedded(QStringLiteral("components.json")));
    const QJsonArray listed = document.object().value(QLatin1String("components")).toArray();
    for (const auto &value : listed)
        components.append(componentOf(value.toObject()));
    return components;
}

QString licenceText(const Component &component)
{
    return QString::fromUtf8(embedded(component.textFile));
}
