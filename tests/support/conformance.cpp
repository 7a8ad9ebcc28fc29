// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "conformance.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QDir folder()
{
    return QDir(QStringLiteral(HELODOCTOR_CONFORMANCE_DIR));
}

} // namespace

bool hasConformanceSuite()
{
    return folder().exists(QStringLiteral("hostname-syntax.json"));
}

void addConformanceRows(const QString &fileName, const QString &leftOut)
{
    QFile file(folder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::addRow("%s is missing", qPrintable(fileName)) << fileName << QString() << false;
        return;
    }
    const QJsonArray suites = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue suite : suites) {
        if (!leftOut.isEmpty() && suite[QStringLiteral("description")].toString().contains(leftOut))
            continue;
        const QJsonArray tests = suite[QStringLiteral("tests")].toArray();
        for (const QJsonValue test : tests) {
            const QJsonValue data = test[QStringLiteral("data")];
            if (!data.isString())
                continue;
            QTest::addRow("%s: %s", qPrintable(fileName), qPrintable(test[QStringLiteral("description")].toString()))
                << fileName << data.toString() << test[QStringLiteral("valid")].toBool();
        }
    }
}
