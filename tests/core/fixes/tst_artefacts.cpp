// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/hostname.h"
#include "fixes/artefacts.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

FixValues storyValues()
{
    FixValues values;
    values.name = QStringLiteral("Dyna-Web.dynatron.example");
    values.ip = QStringLiteral("203.0.113.100");
    values.before = QStringLiteral("dyna-web");
    values.hasOldPtr = true;
    values.evidence = QStringList(QStringLiteral("    100.113.0.203.in-addr.arpa  PTR  ->  mail.dynatron.example"));
    values.date = QDate(2026, 11, 22);
    return values;
}

Procedure procedureOf(const QString &id, const FixValues &values, const QString &language = QStringLiteral("en"))
{
    const RecipeBook book = readRecipeBook();
    for (const Recipe &recipe : book.recipes)
        if (recipe.id == id)
            return makeProcedure(recipe, values, book.words, language);
    return {};
}

Artefact artefactOf(
    const QString &id, const QString &fileName, const FixValues &values, const QString &language = QStringLiteral("en"))
{
    for (const Artefact &artefact : procedureOf(id, values, language).artefacts)
        if (artefact.fileName == fileName)
            return artefact;
    return {};
}

/// A strict name is all that may differ from one filling of a template to another.
void addHostileNames(QStringList &names)
{
    for (const char16_t *name : {u"x.example\";calc;\"", u"x.example\r\ny.example", u"x.example\n", u"x.example;calc",
             u"$(calc).example", u"`calc`.example", u"%PATH%.example", u"bücher.example", u"x'.example", u"x .example",
             u"x\\.example", u"{ip}.example", u"x.example.", u"-x.example", u"x_y.example", u"single", u"", u".",
             u"192.0.2.1", u"x\u2019.example", u"x\u202e.example", u"<b>.example", u"x.example&calc", u"x.example|calc",
             u"x.example^", u"*.example"})
        names.append(QString::fromUtf16(name));
}

QString randomName(QRandomGenerator &random)
{
    static const QString alphabet = QStringLiteral("ab0.-_\"'`$();%&|<>{}[]\\/ \t\r\n\u00e4\u2019\u202e^!*@#~,:=+?");
    QString name;
    const int length = random.bounded(1, 40);
    for (int i = 0; i < length; ++i)
        name += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    return name;
}

} // namespace

/// What is copied and saved: exact texts for the story, exact bytes of registry files, and nothing at all for values
/// that did not pass the strict check.
class ArtefactsTest : public QObject
{
    Q_OBJECT

private slots:
    void registryFileIsExact();
    void registryUndoDeletesTheValue();
    void commandsAndZoneLines_data();
    void commandsAndZoneLines();
    void powerShellHoldsTheValues();
    void windowsScriptsHaveWindowsLineEnds();
    void letterSaysWhatIsAsked();
    void aliasNamesTheRealOwner();
    void sentencesAreFilled();
    void quoting_data();
    void quoting();
    void hostileNamesYieldNothing();
    void randomNamesYieldNothing();
    void hostileAddressAndAliasYieldNothing();
    void hostileEvidenceYieldsNoLetter();
    void zoneLinesPassNamedCheckzone_data();
    void zoneLinesPassNamedCheckzone();
};

void ArtefactsTest::registryFileIsExact()
{
    const Artefact artefact
        = artefactOf(QStringLiteral("easymail"), QStringLiteral("easymail-hostname.reg"), storyValues());
    QCOMPARE(artefact.kind, QStringLiteral("reg"));
    QVERIFY(artefact.isVerified);
    const QByteArray lines = "Windows Registry Editor Version 5.00\r\n\r\n"
                             "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Quiksoft\\EasyMail SMTP Express]\r\n"
                             "\"HostName\"=\"dyna-web.dynatron.example\"\r\n\r\n";
    QByteArray bytes("\xff\xfe", 2);
    for (const char byte : lines) {
        bytes += byte;
        bytes += '\0';
    }
    QCOMPARE(artefact.fileBytes, bytes);
    QCOMPARE(QString(artefact.text).replace(u'\n', QStringLiteral("\r\n")), QString::fromLatin1(lines));
}

void ArtefactsTest::registryUndoDeletesTheValue()
{
    const Artefact undo
        = artefactOf(QStringLiteral("easymail"), QStringLiteral("easymail-hostname-32bit-undo.reg"), storyValues());
    QCOMPARE(undo.kind, QStringLiteral("regUndo"));
    QVERIFY(!undo.isVerified);
    QCOMPARE(undo.text,
        QStringLiteral("Windows Registry Editor Version 5.00\n\n"
                       "[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Quiksoft\\EasyMail SMTP Express]\n"
                       "\"HostName\"=-\n\n"));
}

void ArtefactsTest::commandsAndZoneLines_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("text");
    QTest::newRow("reg add") << "easymail"
                             << "easymail-hostname.cmd"
                             << "203.0.113.100"
                             << "reg add \"HKLM\\SOFTWARE\\Quiksoft\\EasyMail SMTP Express\" /v HostName /t REG_SZ /d "
                                "\"dyna-web.dynatron.example\" /f\n"
                                "reg query \"HKLM\\SOFTWARE\\Quiksoft\\EasyMail SMTP Express\" /v HostName\n";
    QTest::newRow("PTR line") << "ptr-zone"
                              << "ptr-record.zone"
                              << "203.0.113.100"
                              << "100.113.0.203.in-addr.arpa. 3600 IN PTR dyna-web.dynatron.example.\n";
    QTest::newRow("PTR line IPv6")
        << "ptr-zone"
        << "ptr-record.zone"
        << "2001:db8::a"
        << "a.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR "
           "dyna-web.dynatron.example.\n";
    QTest::newRow("A line") << "address-zone"
                            << "address-record.zone"
                            << "203.0.113.100"
                            << "dyna-web.dynatron.example. 3600 IN A 203.0.113.100\n";
    QTest::newRow("AAAA line") << "address-zone"
                               << "address-record.zone"
                               << "2001:DB8:0::000a"
                               << "dyna-web.dynatron.example. 3600 IN AAAA 2001:db8::a\n";
    QTest::newRow("Postfix") << "postfix"
                             << "postfix-set.sh"
                             << "203.0.113.100"
                             << "postconf -e 'smtp_helo_name = dyna-web.dynatron.example'\npostfix reload\n";
    QTest::newRow("name to type") << "exchange2003"
                                  << "helo-name.txt"
                                  << "203.0.113.100"
                                  << "dyna-web.dynatron.example\n";
}

void ArtefactsTest::commandsAndZoneLines()
{
    QFETCH(const QString, recipe);
    QFETCH(const QString, file);
    QFETCH(const QString, ip);
    QFETCH(const QString, text);
    FixValues values = storyValues();
    values.ip = ip;
    QCOMPARE(artefactOf(recipe, file, values).text, text);
}

void ArtefactsTest::powerShellHoldsTheValues()
{
    const QString ptr
        = artefactOf(QStringLiteral("ptr-windows-dns"), QStringLiteral("set-ptr.ps1"), storyValues()).text;
    QVERIFY(ptr.contains(u"\n$owner = '100.113.0.203.in-addr.arpa'\n$target = 'dyna-web.dynatron.example.'\n"));
    QVERIFY(ptr.contains(u"SupportsShouldProcess"));
    const QString exchange
        = artefactOf(QStringLiteral("exchange"), QStringLiteral("set-sendconnector-name.ps1"), storyValues()).text;
    QVERIFY(exchange.contains(u"\n$name = 'dyna-web.dynatron.example'\n"));
    FixValues six = storyValues();
    six.ip = QStringLiteral("2001:db8::a");
    const QString address
        = artefactOf(QStringLiteral("address-windows-dns"), QStringLiteral("add-address.ps1"), six).text;
    QVERIFY(address.contains(u"Add-DnsServerResourceRecordAAAA"));
    QVERIFY(!address.contains(u"IPv4Address"));
}

void ArtefactsTest::windowsScriptsHaveWindowsLineEnds()
{
    const Artefact script = artefactOf(QStringLiteral("ptr-windows-dns"), QStringLiteral("set-ptr.ps1"), storyValues());
    QVERIFY(script.fileBytes.contains("\r\n"));
    QVERIFY(!script.fileBytes.contains("\r\r"));
    QCOMPARE(QString::fromUtf8(script.fileBytes).remove(u'\r'), script.text);
    QVERIFY(
        artefactOf(QStringLiteral("ptr-zone"), QStringLiteral("ptr-record.zone"), storyValues()).fileBytes.isEmpty());
}

void ArtefactsTest::letterSaysWhatIsAsked()
{
    const QString file = QStringLiteral("letter-to-address-owner.txt");
    const QString english = artefactOf(QStringLiteral("ptr-letter"), file, storyValues()).text;
    QVERIFY(english.startsWith(u"Subject: Please set the reverse DNS name (PTR) of 203.0.113.100\n"));
    QVERIFY(english.contains(u"\n    100.113.0.203.in-addr.arpa.  PTR  dyna-web.dynatron.example.\n"));
    QVERIFY(english.contains(u"PTR  ->  mail.dynatron.example"));
    QVERIFY(english.contains(u"replace the present record"));
    QVERIFY(english.contains(u"2026-11-22"));
    QVERIFY(!english.contains(u"alias"));
    const QString german = artefactOf(QStringLiteral("ptr-letter"), file, storyValues(), QStringLiteral("de")).text;
    QVERIFY(german.startsWith(u"Betreff: "));
    QVERIFY(german.endsWith(u"Mit freundlichen Grüßen\n"));
}

void ArtefactsTest::aliasNamesTheRealOwner()
{
    FixValues values = storyValues();
    values.alias = QStringLiteral("100.96/27.113.0.203.in-addr.arpa");
    QCOMPARE(artefactOf(QStringLiteral("ptr-zone"), QStringLiteral("ptr-record.zone"), values).text,
        QStringLiteral("100.96/27.113.0.203.in-addr.arpa. 3600 IN PTR dyna-web.dynatron.example.\n"));
    const QString cautions = procedureOf(QStringLiteral("ptr-zone"), values).cautions.join(u' ');
    QVERIFY(
        cautions.contains(u"has to be changed at 100.96/27.113.0.203.in-addr.arpa, not at 100.113.0.203.in-addr.arpa"));
}

void ArtefactsTest::sentencesAreFilled()
{
    for (const Recipe &recipe : readRecipeBook().recipes)
        for (const QString &language : recipeLanguages()) {
            const Procedure procedure = procedureOf(recipe.id, storyValues(), language);
            const QString all
                = procedure.steps.join(u' ') + procedure.cautions.join(u' ') + procedure.undo + procedure.verify;
            QVERIFY2(placeholdersIn(all).isEmpty(), qPrintable(all));
            QVERIFY2(!all.contains(u"<helo>") && !all.contains(u"<name>") && !all.contains(u"<ip>"), qPrintable(all));
            QCOMPARE(procedure.artefacts.size(), recipe.artefacts.size());
        }
}

void ArtefactsTest::quoting_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ArtefactFormat format, const QString &value, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(format) << value << expected;
    };
    row("reg", ArtefactFormat::Reg, QStringLiteral("a\\b\"c"), QStringLiteral("a\\\\b\\\"c"));
    row("cmd", ArtefactFormat::Cmd, QStringLiteral("a\"%PATH%"), QStringLiteral("a\\\"%%PATH%%"));
    row("powershell", ArtefactFormat::PowerShell, QStringLiteral("a'b\u2019c"), QStringLiteral("a''b\u2019\u2019c"));
    row("shell", ArtefactFormat::Shell, QStringLiteral("a'b"), QStringLiteral("a'\\''b"));
    row("zone", ArtefactFormat::Zone, QStringLiteral("a;b\"(c)\\"), QStringLiteral("a\\;b\\\"\\(c\\)\\\\"));
}

void ArtefactsTest::quoting()
{
    QFETCH(const int, format);
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    QCOMPARE(quotedFor(static_cast<ArtefactFormat>(format), value), expected);
}

void ArtefactsTest::hostileNamesYieldNothing()
{
    QStringList names;
    addHostileNames(names);
    const RecipeBook book = readRecipeBook();
    for (const QString &name : std::as_const(names))
        for (const Recipe &recipe : book.recipes) {
            FixValues values = storyValues();
            values.name = name;
            values.before = name;
            const Procedure procedure = makeProcedure(recipe, values, book.words, QStringLiteral("en"));
            for (const Artefact &artefact : procedure.artefacts)
                QVERIFY2(!artefact.text.contains(u"HostName\"=\""),
                    qPrintable(name)); // only those that need no name are left
            if (recipe.change != ChangeKind::Helo)
                QVERIFY2(procedure.artefacts.isEmpty(), qPrintable(name));
            if (procedure.artefacts.size() < recipe.artefacts.size())
                QCOMPARE(procedure.cautions.constFirst(),
                    book.words.value(QStringLiteral("en")).value(QStringLiteral("valueRejected")));
        }
}

void ArtefactsTest::randomNamesYieldNothing()
{
    const RecipeBook book = readRecipeBook();
    QRandomGenerator random(20261122);
    int rejected = 0;
    for (int i = 0; i < 10000; ++i) {
        FixValues values = storyValues();
        values.name = randomName(random);
        values.before = values.name;
        const bool isStrict = isStrictFqdn(values.name);
        rejected += isStrict ? 0 : 1;
        const CheckedValues checked = checkedValues(values);
        for (const Recipe &recipe : book.recipes)
            for (const ArtefactTemplate &artefact : recipe.artefacts) {
                const QList<RecipeLine> lines = artefact.lines.value(QStringLiteral("en"));
                const bool needsName = std::any_of(lines.begin(), lines.end(), [](const RecipeLine &line) {
                    return line.text.contains(u"{name}") || line.text.contains(u"{helo}");
                });
                const std::optional<Artefact> made = makeArtefact(artefact, checked, QStringLiteral("en"));
                QCOMPARE(made.has_value(), !needsName || isStrict);
            }
    }
    QVERIFY(rejected > 9000);
}

void ArtefactsTest::hostileAddressAndAliasYieldNothing()
{
    for (const QString &ip : {QStringLiteral("203.0.113.1; calc"), QStringLiteral("203.0.113.300"),
             QStringLiteral("::1%eth0"), QStringLiteral("203.0.113.1\n"), QString(), QStringLiteral("127.1")}) {
        FixValues values = storyValues();
        values.ip = ip;
        for (const QString &id :
            {QStringLiteral("ptr-zone"), QStringLiteral("ptr-letter"), QStringLiteral("ptr-windows-dns"),
                QStringLiteral("address-zone"), QStringLiteral("address-windows-dns")})
            QVERIFY2(procedureOf(id, values).artefacts.isEmpty(), qPrintable(ip));
    }
    for (const QString &alias : {QStringLiteral("x';calc;'.example"), QStringLiteral("x\\.y.example"),
             QStringLiteral("x.example\n"), QStringLiteral("x"), QStringLiteral("$(x).example")}) {
        FixValues values = storyValues();
        values.alias = alias;
        for (const QString &id :
            {QStringLiteral("ptr-zone"), QStringLiteral("ptr-letter"), QStringLiteral("ptr-windows-dns")})
            QVERIFY2(procedureOf(id, values).artefacts.isEmpty(), qPrintable(alias));
    }
}

void ArtefactsTest::hostileEvidenceYieldsNoLetter()
{
    FixValues values = storyValues();
    values.evidence.append(QStringLiteral("x\u202e"));
    const QString letter
        = artefactOf(QStringLiteral("ptr-letter"), QStringLiteral("letter-to-address-owner.txt"), values).text;
    QVERIFY(!letter.contains(u"->")); // the letter goes without its evidence
    QVERIFY(letter.contains(u"203.0.113.100"));
}

void ArtefactsTest::zoneLinesPassNamedCheckzone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("file");
    QTest::newRow("PTR") << "113.0.203.in-addr.arpa"
                         << "203.0.113.100"
                         << ""
                         << "ptr-zone"
                         << "ptr-record.zone";
    QTest::newRow("PTR behind an alias") << "96/27.113.0.203.in-addr.arpa"
                                         << "203.0.113.100"
                                         << "100.96/27.113.0.203.in-addr.arpa"
                                         << "ptr-zone"
                                         << "ptr-record.zone";
    QTest::newRow("PTR IPv6") << "8.b.d.0.1.0.0.2.ip6.arpa"
                              << "2001:db8::a"
                              << ""
                              << "ptr-zone"
                              << "ptr-record.zone";
    QTest::newRow("A") << "dynatron.example"
                       << "203.0.113.100"
                       << ""
                       << "address-zone"
                       << "address-record.zone";
    QTest::newRow("AAAA") << "dynatron.example"
                          << "2001:db8::a"
                          << ""
                          << "address-zone"
                          << "address-record.zone";
}

void ArtefactsTest::zoneLinesPassNamedCheckzone()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("named-checkzone"),
        {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
    if (program.isEmpty())
        QSKIP("named-checkzone is not installed (Debian: bind9-utils)");
    QFETCH(const QString, zone);
    QFETCH(const QString, ip);
    QFETCH(const QString, alias);
    QFETCH(const QString, recipe);
    QFETCH(const QString, file);
    FixValues values = storyValues();
    values.ip = ip;
    values.alias = alias;
    QTemporaryDir folder;
    QFile zoneFile(folder.filePath(QStringLiteral("zone")));
    QVERIFY(zoneFile.open(QIODevice::WriteOnly));
    zoneFile.write(
        "$TTL 3600\n@ IN SOA ns.isp.example. noc.isp.example. 1 7200 900 1209600 300\n@ IN NS ns.isp.example.\n");
    zoneFile.write(artefactOf(recipe, file, values).text.toUtf8());
    zoneFile.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program,
        {QStringLiteral("-k"), QStringLiteral("fail"), QStringLiteral("-i"), QStringLiteral("none"), zone,
            zoneFile.fileName()});
    QVERIFY(process.waitForFinished(20000));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0, output.constData());
    QVERIFY2(!output.contains("ignoring"), output.constData());
}

QTEST_GUILESS_MAIN(ArtefactsTest)
#include "tst_artefacts.moc"
