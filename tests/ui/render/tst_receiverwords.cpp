// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiveridentity.h"
#include "receiverwords.h"

#include "samplereceivers.h"

#include <QTest>
#include <QTranslator>

/// Every verdict, stage, basis and missing fact has its own words, in English and in German.
class TestReceiverWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasWords_data();
    void everyValueHasWords();
    void everyFactHasASentence_data() { everyValueHasWords_data(); }
    void everyFactHasASentence();
    void endings();
    void titles_data();
    void titles();
    void source();
    void points();
    void hostileValuesAreSafe();
    void reasonPrefersTheRulesOwn();
};

namespace {

constexpr ReceiverOutcome outcomes[] = {ReceiverOutcome::Accept, ReceiverOutcome::Defer, ReceiverOutcome::Reject,
    ReceiverOutcome::Unknown, ReceiverOutcome::Score};
constexpr ReceiverStage stages[]
    = {ReceiverStage::Connect, ReceiverStage::Helo, ReceiverStage::Mail, ReceiverStage::Rcpt, ReceiverStage::Data};
constexpr ReceiverBasis bases[] = {ReceiverBasis::Measured, ReceiverBasis::Documented, ReceiverBasis::Reported};

/// All facts that a verdict can lack.
QStringList vocabulary()
{
    QStringList facts{QStringLiteral("nameOrder")};
    for (int i = 0; i < sightWordCount; ++i) {
        if (static_cast<SightWord>(i) != SightWord::Listed)
            facts.append(sightWordName(static_cast<SightWord>(i)));
    }
    for (int i = 0; i < sightTextCount; ++i)
        facts.append(sightTextName(static_cast<SightText>(i)));
    for (int i = 0; i < sightListCount; ++i)
        facts.append(sightListName(static_cast<SightList>(i)));
    for (int i = 0; i < sightNumberCount; ++i)
        facts.append(sightNumberName(static_cast<SightNumber>(i)));
    return facts;
}

/// All words that depend on a value, in one language.
QStringList allWords(const Wording &wording)
{
    QStringList words;
    for (const ReceiverOutcome outcome : outcomes)
        words << receiverOutcomeWord(outcome, wording) << receiverOutcomeHeading(outcome, wording);
    for (const ReceiverStage stage : stages)
        words << receiverStageWords(stage, wording) << receiverStageSentence(stage, wording);
    for (const ReceiverBasis basis : bases)
        words << receiverBasisWords(basis, wording);
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Defer, 450);
    words << receiverEndingWords(verdict, wording);
    verdict.isPassing = true;
    words << receiverEndingWords(verdict, wording) << receiverAcceptNote(wording)
          << receiverMissingSentence(QStringLiteral("listed:zen.example"), wording)
          << receiverAssumption(receiverIdentity(Facts()), wording);
    return words;
}

} // namespace

void TestReceiverWords::everyValueHasWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("German") << QStringLiteral("de");
}

void TestReceiverWords::everyValueHasWords()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(language.isEmpty() || translator.load(QStringLiteral(":/i18n/helodoctor_%1.qm").arg(language)));
    const Wording wording(language.isEmpty() ? nullptr : &translator);
    const QStringList words = allWords(wording);
    QStringList unique = words;
    QCOMPARE(unique.removeDuplicates(), 0);
    const QStringList english = allWords(Wording());
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY(!words[i].isEmpty());
        QVERIFY2(!words[i].contains(u'{'), qPrintable(words[i]));
        QVERIFY2(language.isEmpty() || words[i] != english[i], qPrintable(words[i]));
    }
}

void TestReceiverWords::everyFactHasASentence()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(language.isEmpty() || translator.load(QStringLiteral(":/i18n/helodoctor_%1.qm").arg(language)));
    const Wording wording(language.isEmpty() ? nullptr : &translator);
    const QString unknown = receiverMissingSentence(QStringLiteral("no such fact"), wording);
    QVERIFY(unknown.contains(QStringLiteral("no such fact")));
    for (const QString &fact : vocabulary()) {
        const QString sentence = receiverMissingSentence(fact, wording);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(fact));
        QVERIFY2(!sentence.contains(fact + u'.'), qPrintable(fact));
        QVERIFY2(language.isEmpty() || sentence != receiverMissingSentence(fact, Wording()), qPrintable(fact));
    }
    QVERIFY(receiverMissingSentence(QStringLiteral("listed:zen.example"), wording).contains(u"zen.example"));
    // Several facts of one thing are one sentence.
    QCOMPARE(receiverMissingSentences(
                 {QStringLiteral("helo.form"), QStringLiteral("helo"), QStringLiteral("sender")}, wording)
                 .size(),
        2);
    // What follows from another missing fact is not said.
    QCOMPARE(receiverMissingSentences({QStringLiteral("sender.mx"), QStringLiteral("spf.mailFrom"),
                                          QStringLiteral("sender"), QStringLiteral("sender.a")},
                 wording),
        QStringList{receiverMissingSentence(QStringLiteral("sender"), wording)});
    QCOMPARE(receiverMissingSentences({QStringLiteral("helo"), QStringLiteral("helo.mx")}, wording).size(), 1);
    QCOMPARE(receiverMissingSentences({QStringLiteral("client"), QStringLiteral("ip")}, wording).size(), 1);
    QCOMPARE(receiverMissingSentences({QStringLiteral("client"), QStringLiteral("helo.mx")}, wording).size(), 2);
}

void TestReceiverWords::endings()
{
    const Wording wording;
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Defer, 450);
    QVERIFY(receiverEndingWords(verdict, wording).contains(QStringLiteral("2 days")));
    verdict.isPassing = true;
    QVERIFY(receiverEndingWords(verdict, wording).contains(QStringLiteral("as soon as the DNS answers")));
    for (const ReceiverOutcome outcome : outcomes) {
        if (outcome != ReceiverOutcome::Defer)
            QCOMPARE(receiverEndingWords(sampleVerdict("a.b", outcome, 0), wording), QString());
    }
}

void TestReceiverWords::titles_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("policy") << QStringLiteral("Postfix") << QStringLiteral("a") << QStringLiteral("Postfix: a");
    QTest::newRow("provider") << QStringLiteral("Gmail") << QStringLiteral("Gmail") << QStringLiteral("Gmail");
    QTest::newRow("named so") << QStringLiteral("Exim") << QStringLiteral("Exim as shipped")
                              << QStringLiteral("Exim as shipped");
    QTest::newRow("no name") << QStringLiteral("Gmail") << QString() << QStringLiteral("Gmail");
    QTest::newRow("no program") << QString() << QStringLiteral("Gmail") << QStringLiteral("Gmail");
}

void TestReceiverWords::titles()
{
    QFETCH(const QString, program);
    QFETCH(const QString, name);
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Accept, 250);
    verdict.program = program;
    verdict.name = name;
    QTEST(receiverTitle(verdict), "title");
}

void TestReceiverWords::source()
{
    const Wording wording;
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Reject, 550);
    QCOMPARE(receiverSourceWords(verdict, wording), QStringLiteral("measured with the real program"));
    verdict.versions = QStringLiteral("3.7 to 3.10");
    verdict.since = QStringLiteral("2.3");
    verdict.checked = QStringLiteral("2026-11-24");
    verdict.isVerified = false;
    verdict.basis = ReceiverBasis::Reported;
    QCOMPARE(receiverSourceWords(verdict, wording),
        QStringLiteral("reported by others, versions 3.7\u20133.10, since 2.3, not verified, as of 2026-11-24"));
}

void TestReceiverWords::points()
{
    const Wording wording;
    QCOMPARE(receiverPoints(1, wording), QStringLiteral("1 point"));
    QCOMPARE(receiverPoints(0, wording), QStringLiteral("0 points"));
    QCOMPARE(receiverPoints(-0.5, wording), QStringLiteral("-0.5 points"));
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Score, 0);
    verdict.symbols = {{QStringLiteral("A"), 2.5, Truth::Yes}, {QStringLiteral("B"), 1, Truth::Unknown}};
    QCOMPARE(receiverSymbols(verdict, Truth::Yes, wording), QStringList{QStringLiteral("A (2.5)")});
    QCOMPARE(receiverSymbols(verdict, Truth::Unknown, wording), QStringList{QStringLiteral("B (1)")});
}

void TestReceiverWords::hostileValuesAreSafe()
{
    const QString hostile = QStringLiteral("\x1b[31m{domain}\u202e\n") + QString(100'000, u'x');
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Reject, 550);
    for (QString *text : {&verdict.program, &verdict.name, &verdict.versions, &verdict.since, &verdict.source,
             &verdict.checked, &verdict.enhanced, &verdict.text})
        *text = hostile;
    verdict.about.insert(QStringLiteral("en"), hostile);
    verdict.note.insert(QStringLiteral("en"), hostile);
    verdict.symbols = {{hostile, 1, Truth::Yes}};
    const Wording wording;
    const QStringList shown{receiverTitle(verdict), receiverReply(verdict), receiverSource(verdict),
        receiverSourceWords(verdict, wording), receiverReason(verdict, wording), receiverNote(verdict, wording),
        receiverSymbols(verdict, Truth::Yes, wording).constFirst(), receiverMissingSentence(hostile, wording),
        receiverMissingSentence(QStringLiteral("listed:") + hostile, wording)};
    for (const QString &text : shown) {
        QVERIFY(std::all_of(text.begin(), text.end(), [](QChar character) { return character.isPrint(); }));
        QVERIFY(text.contains(QStringLiteral("{domain}")) && text.size() < 2500);
    }
}

void TestReceiverWords::reasonPrefersTheRulesOwn()
{
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Reject, 550);
    QCOMPARE(receiverReason(verdict, Wording()), QStringLiteral("What it asks for."));
    verdict.why.insert(QStringLiteral("en"), QStringLiteral("Why."));
    QCOMPARE(receiverReason(verdict, Wording()), QStringLiteral("Why."));
}

QTEST_GUILESS_MAIN(TestReceiverWords)
#include "tst_receiverwords.moc"
