// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiverbook.h"

#include <QFile>
#include <QTest>

/// docs/receivers.md is what an admin writes a receiver by: it names the whole vocabulary, and its example can be read.
class TestReceiverDocs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheVocabulary();
    void exampleCanBeRead();

private:
    QString m_text;
};

void TestReceiverDocs::initTestCase()
{
    QFile file(QStringLiteral(HELODOCTOR_SOURCE_DIR "/docs/receivers.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = QString::fromUtf8(file.readAll());
}

void TestReceiverDocs::namesTheVocabulary()
{
    QStringList words;
    for (int i = 0; i < sightWordCount; ++i)
        words << sightWordName(static_cast<SightWord>(i)) << sightWordValues(static_cast<SightWord>(i));
    for (int i = 0; i < sightTextCount; ++i)
        words.append(sightTextName(static_cast<SightText>(i)));
    for (int i = 0; i < sightListCount; ++i)
        words.append(sightListName(static_cast<SightList>(i)));
    for (int i = 0; i < sightNumberCount; ++i)
        words.append(sightNumberName(static_cast<SightNumber>(i)));
    QVERIFY(words.size() > 100);
    for (const QString &word : std::as_const(words))
        QVERIFY2(m_text.contains(u'`' + word + u'`'), qPrintable(word));
}

void TestReceiverDocs::exampleCanBeRead()
{
    const QString json = m_text.section(QStringLiteral("```json\n"), 1, 1).section(QStringLiteral("\n```"), 0, 0);
    const auto read = readReceiverBook(json.toUtf8());
    if (const auto *fault = std::get_if<ReceiverBookFault>(&read))
        QFAIL(qPrintable(receiverBookFaultText(*fault)));
    QCOMPARE(std::get<ReceiverBook>(read).policies.size(), 2);
}

QTEST_GUILESS_MAIN(TestReceiverDocs)
#include "tst_receiverdocs.moc"
