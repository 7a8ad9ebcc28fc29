// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What is different in Windows: devices have names in every folder, and paths may be long.
class TestWholeFileWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesToADevice();
    void writesFarDown();

private:
    QTemporaryDir m_folder;
};

void TestWholeFileWindows::writesToADevice()
{
    const std::optional<QString> problem = writeWholeFile(QStringLiteral("NUL"), "text");
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    QVERIFY(!QDir::current().entryList(QDir::Files).contains(QStringLiteral("NUL")));
}

void TestWholeFileWindows::writesFarDown()
{
    QString folder = m_folder.path();
    while (folder.size() < 300)
        folder += QStringLiteral("/Größe und Länge");
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/Übersicht.txt");
    const std::optional<QString> problem = writeWholeFile(path, "text");
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("text"));
}

QTEST_GUILESS_MAIN(TestWholeFileWindows)
#include "tst_wholefilewindows.moc"
