// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A file is written whole or not at all, and a failure is told.
class TestWholeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes();
    void replaces();
    void tellsOfAMissingFolder();

private:
    static QByteArray contentOf(const QString &path);
    QTemporaryDir m_folder;
};

QByteArray TestWholeFile::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWholeFile::writes()
{
    const QString path = m_folder.filePath(QStringLiteral("new"));
    QCOMPARE(writeWholeFile(path, QByteArray("a\0b", 3)), std::nullopt);
    QCOMPARE(contentOf(path), QByteArray("a\0b", 3));
}

void TestWholeFile::replaces()
{
    const QString path = m_folder.filePath(QStringLiteral("old"));
    QCOMPARE(writeWholeFile(path, "long before"), std::nullopt);
    QCOMPARE(writeWholeFile(path, "after"), std::nullopt);
    QCOMPARE(contentOf(path), QByteArray("after"));
}

void TestWholeFile::tellsOfAMissingFolder()
{
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder/file"));
    const std::optional<QString> problem = writeWholeFile(path, "text");
    QVERIFY(problem && !problem->isEmpty());
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
