// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dnstracer.h"

#include <QMap>
#include <QTest>

/// The way from the root to an answer, on hostile and broken delegations, without network or time.
class TestDnsTracer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void triesServersInTurn();
    void believesNoForeignGlue();
    void endsInALoop();
    void endsInAliasLoop();
    void asksNoMoreThanItsLimit();
    void ignoresWhatItDidNotAsk();
};

namespace {

DnsName named(const QString &text)
{
    return *DnsName::fromText(text);
}

/// What a resolver and servers by address say; what is not there is silent.
class World
{
public:
    void resolves(const QString &name, RrType type, const QStringList &values)
    {
        DnsAnswer answer;
        answer.status = LookupStatus::Answered;
        for (const QString &value : values) {
            if (type == RrType::Ns)
                answer.records.append({named(name), type, 60, named(value)});
            else
                answer.records.append({named(name), type, 60, QHostAddress(value)});
        }
        m_lookups.insert({named(name), type}, answer);
    }
    /// "zone server [glue]" as a referral, "A address", "CNAME name", "NXDOMAIN", "REFUSED", "A! address" without AA.
    void says(const QString &address, const QString &name, const QString &what)
    {
        const QStringList words = what.split(u' ');
        DirectAnswer direct;
        DnsAnswer &answer = direct.answer;
        answer.authoritative = true;
        if (words.first() == u"A" || words.first() == u"A!") {
            answer.status = LookupStatus::Answered;
            answer.authoritative = words.first() == u"A";
            answer.records = {{named(name), RrType::A, 60, QHostAddress(words.at(1))}};
        } else if (words.first() == u"CNAME") {
            answer.status = LookupStatus::Refused;
            answer.cnames = {named(words.at(1))};
        } else if (words.first() == u"NXDOMAIN") {
            answer.status = LookupStatus::NxDomain;
        } else if (words.first() == u"REFUSED") {
            answer.status = LookupStatus::Refused;
            answer.authoritative = false;
        } else {
            direct.isReferral = true;
            answer.authoritative = false;
            answer.status = LookupStatus::Refused;
            answer.authority = {{named(words.at(0)), RrType::Ns, 60, named(words.at(1))}};
            if (words.size() > 2)
                direct.glue = {{named(words.at(1)), RrType::A, 60, QHostAddress(words.at(2))}};
        }
        m_direct.insert(address + u' ' + name, direct);
    }

    DnsTrace play(DnsTracer &tracer)
    {
        for (int i = 0; i < 200 && !tracer.isDone(); ++i) {
            const Inquiries wanted = tracer.take();
            for (const DnsQuestion &question : wanted.lookups) {
                DnsAnswer none;
                none.status = LookupStatus::NoData;
                ++asked;
                tracer.accept(question, m_lookups.value(question, none));
            }
            for (const DirectQuestion &question : wanted.direct) {
                DirectAnswer silent;
                silent.answer.status = LookupStatus::TimedOut;
                ++asked;
                servers.append(question.server.address.toString());
                tracer.accept(question,
                    m_direct.value(
                        question.server.address.toString() + u' ' + question.question.name.toText(), silent));
            }
        }
        return tracer.trace();
    }

    int asked = 0;
    QStringList servers;

private:
    QHash<DnsQuestion, DnsAnswer> m_lookups;
    QMap<QString, DirectAnswer> m_direct;
};

World withRoot()
{
    World world;
    world.resolves(QStringLiteral("."), RrType::Ns, {QStringLiteral("a.root")});
    world.resolves(QStringLiteral("a.root"), RrType::A, {QStringLiteral("192.0.2.100")});
    return world;
}

DnsQuestion asked()
{
    return {named(QStringLiteral("www.example.com")), RrType::A};
}

QString way(const DnsTrace &trace)
{
    QStringList parts;
    for (const TraceStep &step : trace.steps)
        parts.append(step.zone.toText());
    return parts.join(u' ') + (trace.isComplete ? QString() : QStringLiteral(" ..."));
}

} // namespace

void TestDnsTracer::follows_data()
{
    QTest::addColumn<QStringList>("said"); // "address name what"
    QTest::addColumn<QString>("way");
    const auto row = [](const char *title, std::initializer_list<const char *> said, const char *expected) {
        QStringList texts;
        for (const char *text : said)
            texts.append(QString::fromLatin1(text));
        QTest::newRow(title) << texts << QString::fromLatin1(expected);
    };
    row("three steps",
        {"192.0.2.100|www.example.com|com ns.com 192.0.2.1",
            "192.0.2.1|www.example.com|example.com ns.example.com 192.0.2.2",
            "192.0.2.2|www.example.com|A 203.0.113.1"},
        ". com example.com");
    row("no such name", {"192.0.2.100|www.example.com|com ns.com 192.0.2.1", "192.0.2.1|www.example.com|NXDOMAIN"},
        ". com");
    row("alias",
        {"192.0.2.100|www.example.com|com ns.com 192.0.2.1", "192.0.2.1|www.example.com|CNAME www.example.org",
            "192.0.2.100|www.example.org|org ns.org 192.0.2.3", "192.0.2.3|www.example.org|A 203.0.113.1"},
        ". com . org");
    row("alias within a known zone",
        {"192.0.2.100|www.example.com|com ns.com 192.0.2.1", "192.0.2.1|www.example.com|CNAME b.com",
            "192.0.2.1|b.com|A 203.0.113.1"},
        ". com com");
    row("lame", {"192.0.2.100|www.example.com|com ns.com 192.0.2.1", "192.0.2.1|www.example.com|REFUSED"}, ". com ...");
    row("not authoritative",
        {"192.0.2.100|www.example.com|com ns.com 192.0.2.1", "192.0.2.1|www.example.com|A! 203.0.113.1"}, ". com ...");
    row("points upwards", {"192.0.2.100|www.example.com|com ns.com 192.0.2.1", "192.0.2.1|www.example.com|com ns.com"},
        ". com ...");
    row("points sideways", {"192.0.2.100|www.example.com|org ns.org 192.0.2.3"}, ". ...");
    row("silent root", {}, ". ...");
}

void TestDnsTracer::follows()
{
    QFETCH(const QStringList, said);
    World world = withRoot();
    for (const QString &line : said)
        world.says(line.section(u'|', 0, 0), line.section(u'|', 1, 1), line.section(u'|', 2));
    DnsTracer tracer(asked());
    const DnsTrace trace = world.play(tracer);
    QVERIFY(tracer.isDone());
    QTEST(way(trace), "way");
}

void TestDnsTracer::triesServersInTurn()
{
    World world;
    world.resolves(QStringLiteral("."), RrType::Ns,
        {QStringLiteral("d.root"), QStringLiteral("c.root"), QStringLiteral("b.root"), QStringLiteral("a.root")});
    const char *const addresses[]{"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"};
    const char *const names[]{"a.root", "b.root", "c.root", "d.root"};
    for (int i = 0; i < 4; ++i)
        world.resolves(QString::fromLatin1(names[i]), RrType::A, {QString::fromLatin1(addresses[i])});
    world.says(QStringLiteral("192.0.2.2"), QStringLiteral("www.example.com"), QStringLiteral("REFUSED"));
    world.says(QStringLiteral("192.0.2.3"), QStringLiteral("www.example.com"), QStringLiteral("A 203.0.113.1"));
    DnsTracer tracer(asked());
    const DnsTrace trace = world.play(tracer);
    QVERIFY(trace.isComplete);
    QCOMPARE(trace.steps.first().failed,
        (QStringList{QStringLiteral("a.root (192.0.2.1): TimedOut"), QStringLiteral("b.root (192.0.2.2): Refused")}));
    QCOMPARE(trace.steps.first().serverName, QStringLiteral("c.root"));
    // Never more than three.
    World silent = world;
    silent.says(QStringLiteral("192.0.2.3"), QStringLiteral("www.example.com"), QStringLiteral("REFUSED"));
    silent.servers.clear();
    DnsTracer second(asked());
    QVERIFY(!silent.play(second).isComplete);
    QCOMPARE(silent.servers.size(), 3);
}

void TestDnsTracer::believesNoForeignGlue()
{
    World world = withRoot();
    world.says(
        QStringLiteral("192.0.2.100"), QStringLiteral("www.example.com"), QStringLiteral("com ns.com 192.0.2.1"));
    // The server of com has no say about hosts in net.
    world.says(QStringLiteral("192.0.2.1"), QStringLiteral("www.example.com"),
        QStringLiteral("example.com ns.evil.net 192.0.2.66"));
    world.resolves(QStringLiteral("ns.evil.net"), RrType::A, {QStringLiteral("192.0.2.2")});
    world.says(QStringLiteral("192.0.2.2"), QStringLiteral("www.example.com"), QStringLiteral("A 203.0.113.1"));
    DnsTracer tracer(asked());
    QVERIFY(world.play(tracer).isComplete);
    QVERIFY(!world.servers.contains(QStringLiteral("192.0.2.66")));
}

void TestDnsTracer::endsInALoop()
{
    // A server that delegates deeper and deeper.
    World world = withRoot();
    const QString name = QStringLiteral("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z");
    const QStringList labels = name.split(u'.');
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        world.says(QStringLiteral("192.0.2.%1").arg(i == labels.size() - 1 ? 100 : int(i) + 1), name,
            QStringLiteral("%1 ns.%1 192.0.2.%2").arg(labels.mid(i).join(u'.')).arg(i));
    }
    DnsTracer tracer({named(name), RrType::A});
    const DnsTrace trace = world.play(tracer);
    QVERIFY(tracer.isDone());
    QVERIFY(!trace.isComplete);
    QCOMPARE(trace.steps.size(), 20);
}

void TestDnsTracer::endsInAliasLoop()
{
    World world = withRoot();
    world.says(QStringLiteral("192.0.2.100"), QStringLiteral("www.example.com"), QStringLiteral("CNAME b.example.com"));
    world.says(QStringLiteral("192.0.2.100"), QStringLiteral("b.example.com"), QStringLiteral("CNAME www.example.com"));
    DnsTracer tracer(asked());
    const DnsTrace trace = world.play(tracer);
    QVERIFY(tracer.isDone());
    QVERIFY(!trace.isComplete);
    QCOMPARE(trace.steps.size(), 2);
}

void TestDnsTracer::asksNoMoreThanItsLimit()
{
    // Each zone has three servers without glue and only the last answers: nine questions a step.
    World world;
    QString name = QStringLiteral("x");
    for (int i = 0; i < 30; ++i)
        name += QStringLiteral(".z");
    const QStringList labels = name.split(u'.');
    world.resolves(QStringLiteral("."), RrType::Ns, {QStringLiteral("s0.test")});
    for (int i = 0; i < 31; ++i) {
        world.resolves(QStringLiteral("s%1.test").arg(i), RrType::A, {QStringLiteral("192.0.2.%1").arg(i + 1)});
        world.says(QStringLiteral("192.0.2.%1").arg(i + 1), name,
            QStringLiteral("%1 s%2.test").arg(labels.mid(labels.size() - i - 1).join(u'.')).arg(i + 1));
    }
    DnsTracer tracer({named(name), RrType::A});
    world.play(tracer);
    QVERIFY(tracer.isDone());
    QVERIFY(world.asked <= 60);
    QVERIFY(world.asked >= 50);
}

void TestDnsTracer::ignoresWhatItDidNotAsk()
{
    DnsTracer tracer(asked());
    DirectAnswer direct;
    direct.answer.status = LookupStatus::Answered;
    direct.answer.authoritative = true;
    tracer.accept(DirectQuestion{{QHostAddress(QStringLiteral("192.0.2.1")), 53}, asked(), Recursion::None}, direct);
    tracer.accept(asked(), direct.answer);
    QVERIFY(!tracer.isDone());
    QVERIFY(tracer.trace().steps.isEmpty());
}

QTEST_GUILESS_MAIN(TestDnsTracer)
#include "tst_dnstracer.moc"
