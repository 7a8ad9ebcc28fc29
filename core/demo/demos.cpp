// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/demos.h"

#include <QFile>

QStringList demoNames()
{
    return {QStringLiteral("loop"), QStringLiteral("repaired"), QStringLiteral("perfect"), QStringLiteral("no-ptr"),
        QStringLiteral("machine-name"), QStringLiteral("ipv6-broken"), QStringLiteral("slow-dns")};
}

std::optional<Scenario> loadDemo(const QString &name)
{
    if (!demoNames().contains(name))
        return std::nullopt;
    QFile file(QStringLiteral(":/helodoctor/demos/%1.scenario").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto parsed = parseScenario(QString::fromUtf8(file.readAll()));
    const auto *scenario = std::get_if<Scenario>(&parsed);
    return scenario ? std::optional(*scenario) : std::nullopt;
}
