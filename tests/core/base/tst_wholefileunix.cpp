// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

/// What only Unix can do to a file: fill its disk, and be a pipe.
class TestWholeFileUnix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAFullDisk();
    void writesIntoAPipe();

private:
    static QByteArray contentOf(const QString &path);
    QTemporaryDir m_folder;
};

QByteArray TestWholeFileUnix::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWholeFileUnix::tellsOfAFullDisk()
{
    const QString path = m_folder.filePath(QStringLiteral("kept"));
    QCOMPARE(writeWholeFile(path, "as it was"), std::nullopt);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 100;
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::optional<QString> problem = writeWholeFile(path, QByteArray(1000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(problem && !problem->isEmpty());
    QCOMPARE(contentOf(path), QByteArray("as it was"));
}

void TestWholeFileUnix::writesIntoAPipe()
{
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    const QString path = QStringLiteral("/proc/self/fd/%1").arg(ends[1]);
    if (!QFile::exists(path))
        QSKIP("this system has no /proc/self/fd");
    const std::optional<QString> problem = writeWholeFile(path, "text");
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    std::array<char, 8> heard{};
    QCOMPARE(read(ends[0], heard.data(), heard.size()), ssize_t(4));
    QCOMPARE(QByteArray(heard.data(), 4), QByteArray("text"));
    close(ends[0]);
    close(ends[1]);
}

QTEST_GUILESS_MAIN(TestWholeFileUnix)
#include "tst_wholefileunix.moc"
