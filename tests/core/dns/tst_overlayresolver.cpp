// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scriptedresolver.h"
#include "dns/hostsfile.h"
#include "dns/overlayresolver.h"
#include "virtualclock.h"

#include <QTest>

/// Set answers before those of another resolver; and the computer's own table of names.
class TestOverlayResolver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersSetOnesItself();
    void neverFromInside();
    void cancelsItsOwnOnly();
    void readsHostsFile_data();
    void readsHostsFile();
    void hostsFileHasALimit();
};

namespace {

DnsQuestion question(const char *text)
{
    return {*DnsName::fromText(QString::fromLatin1(text)), RrType::A};
}

Scenario network()
{
    return std::get<Scenario>(
        parseScenario(QStringLiteral("delay 50\ndns a.example A 192.0.2.1\ndns b.example A 192.0.2.2\n")));
}

DnsAnswer noSuchName()
{
    DnsAnswer answer;
    answer.status = LookupStatus::NxDomain;
    return answer;
}

} // namespace

void TestOverlayResolver::answersSetOnesItself()
{
    const Scenario scenario = network();
    VirtualClock clock;
    ScriptedResolver next(scenario, clock);
    OverlayResolver overlay(next, clock);
    overlay.set(question("a.example"), noSuchName());
    QStringList heard;
    for (const char *name : {"a.example", "b.example"}) {
        overlay.ask(
            question(name), [&heard](const DnsAnswer &answer) { heard.append(lookupStatusText(answer.status)); });
    }
    clock.runAll();
    QCOMPARE(heard, (QStringList{QStringLiteral("NxDomain"), QStringLiteral("Answered")}));
    QVERIFY(overlay.has(question("a.example")));
    QVERIFY(!overlay.has(question("b.example")));
    QCOMPARE(overlay.servers(), next.servers());
}

void TestOverlayResolver::neverFromInside()
{
    const Scenario scenario = network();
    VirtualClock clock;
    ScriptedResolver next(scenario, clock);
    OverlayResolver overlay(next, clock);
    overlay.set(question("a.example"), noSuchName());
    int heard = 0;
    overlay.ask(question("a.example"), [&heard](const DnsAnswer &) { ++heard; });
    QCOMPARE(heard, 0);
    clock.runAll();
    QCOMPARE(heard, 1);
    QCOMPARE(clock.nowMs(), 0);
}

void TestOverlayResolver::cancelsItsOwnOnly()
{
    const Scenario scenario = network();
    VirtualClock clock;
    ScriptedResolver next(scenario, clock);
    OverlayResolver overlay(next, clock);
    overlay.set(question("a.example"), noSuchName());
    int own = 0;
    int others = 0;
    next.ask(question("b.example"), [&others](const DnsAnswer &) { ++others; });
    overlay.ask(question("a.example"), [&own](const DnsAnswer &) { ++own; });
    overlay.ask(question("b.example"), [&own](const DnsAnswer &) { ++own; });
    overlay.cancelAll();
    overlay.ask(question("b.example"), [&own](const DnsAnswer &) { own += 10; });
    clock.runAll();
    QCOMPARE(own, 10);
    QCOMPARE(others, 1);
}

void TestOverlayResolver::readsHostsFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *title, const char *text, std::initializer_list<const char *> entries) {
        QStringList texts;
        for (const char *entry : entries)
            texts.append(QString::fromLatin1(entry));
        QTest::newRow(title) << QByteArray(text) << texts;
    };
    row("several names", "127.0.1.1\tMail.Example.com mail\n", {"mail.example.com 127.0.1.1", "mail 127.0.1.1"});
    row("Windows line ends", "10.0.0.1 a.example\r\n10.0.0.2 b.example\r\n",
        {"a.example 10.0.0.1", "b.example 10.0.0.2"});
    row("comments", "# 10.0.0.1 a.example\n10.0.0.2 b.example # c.example\n", {"b.example 10.0.0.2"});
    row("IPv6", "::1 localhost\n2001:db8::1 a.example", {"localhost ::1", "a.example 2001:db8::1"});
    row("no entries", "\n\nhello world\n10.0.0 a.example\n10.0.0.1\n\xff\xfe", {});
    row("bad names are passed over", "10.0.0.1 a..b good.example \xe4\xf6\n", {"good.example 10.0.0.1"});
}

void TestOverlayResolver::readsHostsFile()
{
    QFETCH(const QByteArray, text);
    QStringList found;
    for (const HostsEntry &entry : parseHostsFile(text))
        found.append(entry.name.toText() + u' ' + entry.address.toString());
    QTEST(found, "entries");
}

void TestOverlayResolver::hostsFileHasALimit()
{
    QByteArray text;
    for (int i = 0; i < 11'000; ++i)
        text += "10.0.0.1 n" + QByteArray::number(i) + ".example\n";
    QCOMPARE(parseHostsFile(text).size(), 10'000);
}

QTEST_GUILESS_MAIN(TestOverlayResolver)
#include "tst_overlayresolver.moc"
