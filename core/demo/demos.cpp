// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/demos.h"

#include <QFile>

namespace {

std::optional<QByteArray> embedded(const QString &name, const QString &suffix)
{
    if (!demoNames().contains(name))
        return std::nullopt;
    QFile file(QStringLiteral(":/helodoctor/demos/%1.%2").arg(name, suffix));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

QStringList demoNames()
{
    return {QStringLiteral("loop"), QStringLiteral("repaired"), QStringLiteral("perfect"), QStringLiteral("no-ptr"),
        QStringLiteral("machine-name"), QStringLiteral("ipv6-broken"), QStringLiteral("slow-dns")};
}

std::optional<QByteArray> demoText(const QString &name)
{
    return embedded(name, QStringLiteral("txt"));
}

std::optional<Scenario> loadDemo(const QString &name)
{
    const std::optional<QByteArray> text = embedded(name, QStringLiteral("scenario"));
    if (!text)
        return std::nullopt;
    const auto parsed = parseScenario(QString::fromUtf8(*text));
    const auto *scenario = std::get_if<Scenario>(&parsed);
    return scenario ? std::optional(*scenario) : std::nullopt;
}
