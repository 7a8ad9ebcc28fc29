// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/demos.h"
#include "demo/scriptedresolver.h"
#include "demo/scriptedtransport.h"
#include "diagnosis/diagnosis.h"
#include "dns/address.h"
#include "dns/reversename.h"
#include "pdfreport.h"
#include "pdfsummary.h"
#include "receivergroups.h"
#include "receiverwords.h"
#include "report/commands.h"
#include "samplefacts.h"
#include "samplereceivers.h"
#include "virtualclock.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace {

/// The report of an embedded demo, in no time.
Report demoReport(const QString &name)
{
    const Scenario scenario = loadDemo(name).value_or(Scenario());
    VirtualClock clock;
    ScriptedResolver resolver(scenario, clock);
    ScriptedTransportFactory transports(scenario, clock);
    Report report;
    Diagnosis diagnosis({resolver, transports, clock});
    QObject::connect(&diagnosis, &Diagnosis::finished, &diagnosis, [&](const Report &made) { report = made; });
    diagnosis.start(scenario.request);
    clock.runAll();
    return report;
}

DnsName longName(int number)
{
    QByteArrayList labels;
    for (int i = 0; i < 3; ++i)
        labels.append(QByteArray(60, static_cast<char>('a' + (number + i) % 26)));
    labels.append(QByteArray("\x01\xff<&>\"\x7f\x1b[31m", 12));
    return DnsName::fromLabels(labels).value_or(DnsName());
}

/// Everything that the network can make long or strange.
Report hostileReport()
{
    Report report = demoReport(QStringLiteral("loop"));
    Facts &facts = report.facts;
    facts.request.helo = QStringLiteral("\u202e\u0007\U000E0001 مرحبا 漢字 \u2713") + QString(5000, u'W');
    AddressFacts &address = facts.addresses.first();
    address.ptrNames.clear();
    for (int i = 0; i < 40; ++i) {
        address.ptrNames.append(longName(i));
        Lookup lookup;
        lookup.id = 100 + i;
        lookup.question = {longName(i), RrType::Txt};
        lookup.isAnswered = true;
        lookup.answer.status = LookupStatus::Answered;
        for (int record = 0; record < 40; ++record) {
            lookup.answer.records.append(
                {longName(i), RrType::Txt, 5, QByteArrayList{QByteArray(4000, static_cast<char>(128 + record))}});
        }
        facts.lookups.append(lookup);
        Finding finding;
        finding.code = QStringLiteral("rdns.ptr.several");
        finding.state = State::Warning;
        finding.arguments.insert(QStringLiteral("names"), QString(30000, u'n'));
        finding.evidence = QList<int>(500, 7);
        report.judgement.findings.append(finding);
    }
    SmtpSession session;
    session.serverName = QString(3000, u's');
    session.droppedLines = 12;
    for (int i = 0; i < 400; ++i)
        session.transcript.append({i, Speaker::Server, QByteArray(1000, static_cast<char>(i % 256)), i % 2 == 0, 312});
    facts.sessions = QList<SmtpSession>(16, session);
    for (int i = 0; i < 600; ++i) {
        ReceiverVerdict verdict = sampleVerdict("hostile", ReceiverOutcome::Reject, 550);
        verdict.id += QString::number(i);
        verdict.program = QStringLiteral("\u202e\x1b[31m") + QString(5000, u'p');
        verdict.text = QString(50'000, u'r');
        verdict.about.insert(QStringLiteral("en"), QString(50'000, u'a'));
        report.receivers.append(verdict);
    }
    return report;
}

QByteArray pdfOf(const Report &report, PaperSize paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePdfReport(buffer, report, Wording(), paper);
    return buffer.data();
}

/// A text as one can look for it: line breaks may stand anywhere, also inside a long word.
QString squeezed(QString text)
{
    // A paragraph may go on on the next page: what stands at the top and bottom of each is taken out.
    static const QRegularExpression frame(
        QStringLiteral("\\n[-0-9]+ [0-9:]+ UTC\\s*\\npage \\d+ of \\d+\\s*\\f[^\\n]*\\nHELO Doctor [0-9.]+"));
    text.remove(frame);
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(space);
}

} // namespace

Q_DECLARE_METATYPE(PaperSize)

class TestPdfReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsDemo_data();
    void showsDemo();
    void staysBoundedWhenHostile_data();
    void staysBoundedWhenHostile();
    void numbersPages();
    void describesItself();
    void writesEmptyReport();
    void showsReceivers_data();
    void showsReceivers();
    void fitsAnyPicture();

private:
    QString run(const QString &program, const QStringList &arguments);
    QString saved(const QByteArray &pdf, const QString &name);
    QString info(const QString &file, const QString &key);
    QString textOf(const QString &file);
    void checkMargins(const QString &file);
    void checkFonts(const QString &file);

    QTemporaryDir m_folder;
};

void TestPdfReport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (qstrlen(HELODOCTOR_PDFTOTEXT) == 0)
        QSKIP("poppler's pdftotext, pdfinfo and pdffonts are not installed: PDF files cannot be read back");
}

QString TestPdfReport::run(const QString &program, const QStringList &arguments)
{
    const QString folder = QFileInfo(QStringLiteral(HELODOCTOR_PDFTOTEXT)).path();
    QProcess process;
    process.start(folder + u'/' + program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestPdfReport::saved(const QByteArray &pdf, const QString &name)
{
    const QString kept = qEnvironmentVariable("HELODOCTOR_SCREENSHOT_DIR");
    QString path = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(name + QStringLiteral(".pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    return path;
}

QString TestPdfReport::info(const QString &file, const QString &key)
{
    for (const QString &line : run(QStringLiteral("pdfinfo"), {file}).split(u'\n')) {
        if (line.startsWith(key + u':'))
            return line.section(u':', 1).trimmed();
    }
    return {};
}

QString TestPdfReport::textOf(const QString &file)
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
}

void TestPdfReport::checkFonts(const QString &file)
{
    const QStringList lines = run(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    // The columns from the right: object and generation number, unicode map, subset, embedded.
    static const QRegularExpression embedded(QStringLiteral("\\syes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+\\s*$"));
    for (const QString &line : lines)
        QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
}

void TestPdfReport::checkMargins(const QString &file)
{
    const QString boxes = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    static const QRegularExpression page(QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>"));
    const qreal margin = 18 / 25.4 * 72;
    constexpr qreal slack = 1.5;
    qreal width = 0;
    qreal height = 0;
    int words = 0;
    for (const QString &line : boxes.split(u'\n')) {
        if (const auto found = page.match(line); found.hasMatch()) {
            width = found.captured(1).toDouble();
            height = found.captured(2).toDouble();
        }
        const auto found = word.match(line);
        if (!found.hasMatch())
            continue;
        ++words;
        const QByteArray where = line.toUtf8();
        QVERIFY2(found.captured(1).toDouble() >= margin - slack, where.constData());
        QVERIFY2(found.captured(2).toDouble() >= margin - slack, where.constData());
        QVERIFY2(found.captured(3).toDouble() <= width - margin + slack, where.constData());
        QVERIFY2(found.captured(4).toDouble() <= height - margin + slack, where.constData());
    }
    QVERIFY(words > 100);
}

void TestPdfReport::showsDemo_data()
{
    QTest::addColumn<QString>("demo");
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<int>("mostPages");
    for (const QString &demo : demoNames()) {
        QTest::addRow("%s A4", qPrintable(demo)) << demo << PaperSize::A4 << 30;
        QTest::addRow("%s Letter", qPrintable(demo)) << demo << PaperSize::Letter << 32;
    }
}

void TestPdfReport::showsDemo()
{
    QFETCH(QString, demo);
    QFETCH(PaperSize, paper);
    QFETCH(int, mostPages);
    const Report report = demoReport(demo);
    QVERIFY(!report.judgement.findings.isEmpty());
    const bool isA4 = paper == PaperSize::A4;
    const QString file = saved(pdfOf(report, paper), demo + (isA4 ? QStringLiteral("-a4") : QStringLiteral("-letter")));
    const QString size = info(file, QStringLiteral("Page size"));
    QVERIFY2(size.contains(isA4 ? u"A4" : u"letter"), qPrintable(size));
    const int pages = info(file, QStringLiteral("Pages")).toInt();
    QVERIFY2(pages >= 3 && pages <= mostPages, qPrintable(QString::number(pages)));
    checkFonts(file);
    checkMargins(file);

    const Wording wording;
    const QString text = squeezed(textOf(file));
    QStringList expected{wording.conclusion(report.judgement)};
    for (const Finding &finding : report.judgement.findings)
        expected << wording.sentence(finding) << finding.code;
    for (const Lookup &lookup : report.facts.lookups)
        expected << lookup.question.name.toText() << digCommand(lookup) << nslookupCommand(lookup);
    for (const NotTested &part : report.judgement.notTested)
        expected << wording.notTestedWhat(part) + u':' + wording.notTestedWhy(part);
    for (const PlanOption &option : report.plan.options) {
        for (const Change &change : option.changes) {
            expected << wording.changeHeadline(change);
            for (const Procedure &procedure : change.procedures) {
                expected << procedure.title << procedure.steps.value(0);
                for (const Artefact &artefact : procedure.artefacts)
                    expected << artefact.title << artefact.text.split(u'\n');
            }
        }
    }
    for (const ReceiverRow &row : receiverRows(report.receivers)) {
        const ReceiverVerdict &first = row.verdicts.first();
        expected << receiverTitle(first);
        if (first.code >= 400)
            expected << receiverReply(first) << receiverReason(first, wording) << receiverSourceWords(first, wording);
        for (const QString &sentence : receiverMissingSentences(first.missing, wording))
            expected << sentence;
    }
    for (const SmtpSession &session : report.facts.sessions)
        expected << QString::fromLatin1(session.banner);
    for (const QString &words : std::as_const(expected))
        QVERIFY2(text.contains(squeezed(words)), qPrintable(words));
}

void TestPdfReport::staysBoundedWhenHostile_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addRow("A4") << PaperSize::A4;
    QTest::addRow("Letter") << PaperSize::Letter;
}

void TestPdfReport::staysBoundedWhenHostile()
{
    QFETCH(PaperSize, paper);
    const Report report = hostileReport();
    const QString file = saved(pdfOf(report, paper), QStringLiteral("hostile"));
    const int pages = info(file, QStringLiteral("Pages")).toInt();
    QVERIFY2(pages > 5 && pages <= 250, qPrintable(QString::number(pages)));
    checkFonts(file);
    checkMargins(file);
    const QString text = textOf(file);
    QVERIFY(text.contains(QStringLiteral("\\xe2\\x80\\xae\\x07")));
    QVERIFY(!text.contains(QChar(0x202e)));
    // pdftotext itself puts U+202B and U+202C around what is written from right to left.
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x09\\x0b\\x0d-\\x1f\\x7f-\\x9f]"));
    QVERIFY(!unsafe.match(text).hasMatch());
    QVERIFY(squeezed(text).contains(QStringLiteral("furtherlinesarenotprinted")));
}

void TestPdfReport::numbersPages()
{
    const QString file = saved(pdfOf(demoReport(QStringLiteral("loop")), PaperSize::A4), QStringLiteral("numbers"));
    const int pages = info(file, QStringLiteral("Pages")).toInt();
    const QStringList texts = textOf(file).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), pages);
    for (int i = 0; i < pages; ++i) {
        const QString words = QStringLiteral("page %1 of %2").arg(i + 1).arg(pages);
        QVERIFY2(texts[i].contains(words), qPrintable(words));
        QVERIFY(texts[i].contains(QStringLiteral("HELO Doctor")));
        QVERIFY(texts[i].contains(QStringLiteral("2026-01-01 00:00:00 UTC")));
    }
}

void TestPdfReport::describesItself()
{
    const QString file = saved(pdfOf(demoReport(QStringLiteral("loop")), PaperSize::A4), QStringLiteral("itself"));
    QCOMPARE(info(file, QStringLiteral("Title")), QStringLiteral("HELO Doctor: 203.0.113.100, HELO DYNA-WEB"));
    QVERIFY(info(file, QStringLiteral("Creator")).startsWith(QStringLiteral("HELO Doctor ")));
    const QString xmp = run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file});
    QVERIFY2(xmp.contains(QStringLiteral("<dc:creator>")), qPrintable(xmp));
}

void TestPdfReport::writesEmptyReport()
{
    const QString file = saved(pdfOf(Report(), PaperSize::Letter), QStringLiteral("empty"));
    QVERIFY(info(file, QStringLiteral("Pages")).toInt() >= 1);
    QVERIFY(textOf(file).contains(QStringLiteral("Too little was given")));
}

void TestPdfReport::showsReceivers_data()
{
    QTest::addColumn<int>("addresses");
    QTest::addRow("one address") << 1;
    QTest::addRow("two addresses") << 2;
    QTest::addRow("more than stand beside each other") << 5;
}

void TestPdfReport::showsReceivers()
{
    QFETCH(const int, addresses);
    Report report;
    report.facts.request.withReceivers = true;
    for (int i = 1; i <= addresses; ++i) {
        const QHostAddress ip(QStringLiteral("203.0.113.%1").arg(i));
        ReceiverVerdict named = sampleVerdict("alpha.named", ReceiverOutcome::Defer, 450);
        named.isNamed = true;
        QList<ReceiverVerdict> verdicts{named, sampleVerdict("beta.refuses", ReceiverOutcome::Reject, 550),
            sampleVerdict("gamma.accepts", ReceiverOutcome::Accept, 250),
            sampleVerdict("delta.unknown", ReceiverOutcome::Unknown, 0)};
        verdicts.last().missing = QStringList{QStringLiteral("sender")};
        for (ReceiverVerdict &verdict : verdicts) {
            verdict.ip = ip;
            if (verdict.code >= 400)
                verdict.text += u' ' + ip.toString();
        }
        report.receivers += verdicts;
    }
    const QString file = saved(pdfOf(report, PaperSize::Letter), QStringLiteral("receivers-%1").arg(addresses));
    checkMargins(file);
    const QString text = squeezed(textOf(file));
    for (int i = 1; i <= addresses; ++i)
        QVERIFY(text.contains(QStringLiteral("203.0.113.%1").arg(i)));
    QCOMPARE(text.count(QStringLiteral("refuses(550)")), addresses);
    QCOMPARE(text.count(QStringLiteral("putsoff(450)")), addresses);
    QCOMPARE(text.count(QStringLiteral("cannottell")), addresses);
    // The reply stands once, for the first address.
    QCOMPARE(text.count(QStringLiteral("550replyofbeta.refuses203.0.113.1")), 1);
    QVERIFY(!text.contains(QStringLiteral("550replyofbeta.refuses203.0.113.2")));
    QVERIFY(text.contains(QStringLiteral("alpha:named(recognisedinyourrefusal)")));
    QVERIFY(text.contains(QStringLiteral("Thesender(MAILFROM)isnotknown.")));
    QVERIFY(text.contains(QStringLiteral("comesbackaftersomedays")));
    QVERIFY(text.contains(QStringLiteral("receiver.example")));
    // Whoever refused before comes first.
    QVERIFY(text.indexOf(QStringLiteral("alpha:named")) < text.indexOf(QStringLiteral("beta:refuses")));
}

void TestPdfReport::fitsAnyPicture()
{
    Report report = demoReport(QStringLiteral("loop"));
    report.facts.graph = Samples::crowd().graph;
    report.facts.addresses = Samples::crowd().addresses;
    const QString file = saved(pdfOf(report, PaperSize::A4), QStringLiteral("crowd"));
    checkMargins(file);
    const QString text = textOf(file);
    for (const ChainNode &node : report.facts.graph.nodes) {
        if (std::holds_alternative<QHostAddress>(node))
            QVERIFY2(text.contains(chainNodeText(node)), qPrintable(chainNodeText(node)));
    }
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
