// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/aresresolver.h"
#include "dns/messagewriter.h"
#include "fakednsserver.h"
#include "time/systemclock.h"

#include <QSet>
#include <QTest>

using Query = FakeDnsServer::Query;
using Reply = FakeDnsServer::Reply;
using Tcp = FakeDnsServer::Tcp;

namespace {

constexpr int attemptMs = 80;

QByteArray honestBytes(const Query &query)
{
    return writeMessage(FakeDnsServer::honestMessage(query));
}

QList<Reply> withRcode(const Query &query, quint16 rcode)
{
    DnsMessage message = query.message;
    message.isResponse = true;
    message.rcode = rcode;
    message.edns.reset();
    return {{writeMessage(message)}};
}

QByteArray withId(QByteArray bytes, int change)
{
    bytes[0] = static_cast<char>(bytes.at(0) ^ change);
    return bytes;
}

QByteArray otherQuestion(const Query &query)
{
    Query other = query;
    other.message.questions.first().name = DnsName::fromText(u"other.example").value();
    return honestBytes(other);
}

QByteArray withCount(QByteArray bytes, qsizetype at, char count)
{
    bytes[at] = count;
    return bytes;
}

/// The question, then an answer whose owner points at itself.
QByteArray pointerLoop(const Query &query)
{
    QByteArray bytes = honestBytes(query);
    const qsizetype at = query.bytes.size() - (query.message.edns ? 11 : 0);
    bytes[at] = static_cast<char>(0xc0 | at >> 8);
    bytes[at + 1] = static_cast<char>(at);
    return bytes;
}

QList<Reply> truncatedByUdp(const Query &query)
{
    if (query.overTcp)
        return FakeDnsServer::honest(query);
    DnsMessage message = FakeDnsServer::honestMessage(query);
    message.truncated = true; // with a record: it must not be used
    message.answers.first().data = QHostAddress(QStringLiteral("198.51.100.66"));
    return {{writeMessage(message)}};
}

struct Misbehaviour
{
    const char *name;
    FakeDnsServer::Behaviour behaviour;
    LookupStatus expected;
    const char *detail = "";
    int maxQueries = 3;
    RrType type = RrType::A;
    Tcp tcp = Tcp::Answers;
};

QList<Misbehaviour> simpleFaults()
{
    return {
        {"honest", FakeDnsServer::honest, LookupStatus::Answered, "", 1},
        {"silent", [](const Query &) { return QList<Reply>{}; }, LookupStatus::TimedOut, "no answer from"},
        {"REFUSED", [](const Query &q) { return withRcode(q, 5); }, LookupStatus::Refused, "REFUSED", 1},
        {"SERVFAIL", [](const Query &q) { return withRcode(q, 2); }, LookupStatus::ServFail, "SERVFAIL", 1},
        {"NOTIMP", [](const Query &q) { return withRcode(q, 4); }, LookupStatus::Refused, "NOTIMP", 1},
        {"FORMERR", [](const Query &q) { return withRcode(q, 1); }, LookupStatus::Malformed, "FORMERR"},
        {"code 9", [](const Query &q) { return withRcode(q, 9); }, LookupStatus::Refused, "code 9", 1},
        {"trailing garbage", [](const Query &q) { return QList<Reply>{{honestBytes(q) + QByteArray(50, '\xc0')}}; },
            LookupStatus::Answered, "", 1},
        {"wrong id before the right one",
            [](const Query &q) {
                return QList<Reply>{{withId(honestBytes(q), 1)}, {honestBytes(q)}};
            },
            LookupStatus::Answered, "", 1},
        {"only wrong ids",
            [](const Query &q) {
                static QSet<QByteArray> asked; // by chance one attempt's wrong id is right for another
                asked.insert(honestBytes(q).left(2));
                QList<Reply> replies;
                for (int i = 1; i < 20; ++i) {
                    if (const QByteArray reply = withId(honestBytes(q), i); !asked.contains(reply.left(2)))
                        replies.append({reply});
                }
                return replies;
            },
            LookupStatus::TimedOut, "no answer from"},
        {"other question", [](const Query &q) { return QList<Reply>{{otherQuestion(q)}}; }, LookupStatus::TimedOut},
        {"other question before the right one",
            [](const Query &q) {
                return QList<Reply>{{otherQuestion(q)}, {honestBytes(q)}};
            },
            LookupStatus::Answered, "", 1},
        {"pointer loop", [](const Query &q) { return QList<Reply>{{pointerLoop(q)}}; }, LookupStatus::Malformed,
            "pointer"},
        {"cut short", [](const Query &q) { return QList<Reply>{{honestBytes(q).chopped(3)}}; }, LookupStatus::Malformed,
            "cut short"},
        {"false counts", [](const Query &q) { return QList<Reply>{{withCount(honestBytes(q), 7, 99)}}; },
            LookupStatus::Malformed, "cut short"},
        {"a count of none", [](const Query &q) { return QList<Reply>{{withCount(honestBytes(q), 5, 0)}}; },
            LookupStatus::TimedOut},
        {"empty datagram", [](const Query &) { return QList<Reply>{{QByteArray()}}; }, LookupStatus::TimedOut},
        {"empty datagram before the answer",
            [](const Query &q) {
                return QList<Reply>{{QByteArray()}, {honestBytes(q)}};
            },
            LookupStatus::Answered, "", 1},
        {"short garbage before the answer",
            [](const Query &q) {
                return QList<Reply>{{QByteArray(5, '\xff')}, {honestBytes(q)}};
            },
            LookupStatus::Answered, "", 1},
        {"echo", [](const Query &q) { return QList<Reply>{{q.bytes}}; }, LookupStatus::Malformed, "query came back"},
        {"malformed, then honest",
            [](const Query &q) { return q.number == 1 ? QList<Reply>{{pointerLoop(q)}} : FakeDnsServer::honest(q); },
            LookupStatus::Answered, "", 2},
    };
}

QList<Misbehaviour> timingFaults()
{
    return {
        {"late, after the first attempt",
            [](const Query &q) {
                return q.number == 1 ? QList<Reply>{{honestBytes(q), attemptMs + attemptMs / 2, false}}
                                     : QList<Reply>{};
            },
            LookupStatus::Answered, "", 2},
        {"every other query dropped",
            [](const Query &q) { return q.number % 2 ? QList<Reply>{} : FakeDnsServer::honest(q); },
            LookupStatus::Answered, "", 2},
        {"only from another port",
            [](const Query &q) {
                return QList<Reply>{{honestBytes(q), 0, true}};
            },
            LookupStatus::TimedOut},
        {"from another port before the right one",
            [](const Query &q) {
                return QList<Reply>{{otherQuestion(q), 0, true}, {honestBytes(q), 5, false}};
            },
            LookupStatus::Answered, "", 1},
        {"FORMERR to EDNS", [](const Query &q) { return q.message.edns ? withRcode(q, 1) : FakeDnsServer::honest(q); },
            LookupStatus::Answered, "", 2, RrType::Txt},
        {"NOTIMP to EDNS", [](const Query &q) { return q.message.edns ? withRcode(q, 4) : FakeDnsServer::honest(q); },
            LookupStatus::Answered, "", 2, RrType::Mx},
        {"silence to EDNS", [](const Query &q) { return q.message.edns ? QList<Reply>{} : FakeDnsServer::honest(q); },
            LookupStatus::Answered, "", 2, RrType::Txt},
        {"TC, good by TCP", truncatedByUdp, LookupStatus::Answered, "", 2},
        {"TC, refused by TCP", truncatedByUdp, LookupStatus::TimedOut, "truncated", 1, RrType::A, Tcp::Refuses},
        {"TC, closed by TCP", truncatedByUdp, LookupStatus::TimedOut, "truncated", 1, RrType::A, Tcp::Closes},
        {"TC, stalling by TCP", truncatedByUdp, LookupStatus::TimedOut, "truncated", 4, RrType::A, Tcp::Stalls},
        {"TC, refused by TCP, TXT",
            [](const Query &q) {
                DnsMessage message = FakeDnsServer::honestMessage(q);
                message.truncated = true;
                return QList<Reply>{{writeMessage(message)}};
            },
            LookupStatus::TimedOut, "truncated", 1, RrType::Txt, Tcp::Refuses},
        {"TC by TCP too",
            [](const Query &q) {
                DnsMessage message = FakeDnsServer::honestMessage(q);
                message.truncated = true;
                return QList<Reply>{{writeMessage(message)}};
            },
            LookupStatus::Malformed, "truncated", 4},
        {"longer than 512 bytes without EDNS",
            [](const Query &q) {
                DnsMessage message = FakeDnsServer::honestMessage(q);
                for (quint32 i = 0; i < 60; ++i)
                    message.answers.append({q.message.questions.first().name, RrType::A, 60, QHostAddress(i)});
                return QList<Reply>{{writeMessage(message)}};
            },
            LookupStatus::Answered, "", 2},
    };
}

QList<Misbehaviour> allFaults()
{
    return simpleFaults() + timingFaults();
}

} // namespace

class TestMisbehavingServers : public QObject
{
    Q_OBJECT

private slots:
    void endsAsItShould_data();
    void endsAsItShould();
};

void TestMisbehavingServers::endsAsItShould_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("overIPv6");
    const QList<Misbehaviour> faults = allFaults();
    for (int i = 0; i < faults.size(); ++i) {
        QTest::addRow("%s, IPv4", faults.at(i).name) << i << false;
        QTest::addRow("%s, IPv6", faults.at(i).name) << i << true;
    }
}

void TestMisbehavingServers::endsAsItShould()
{
    QFETCH(const int, index);
    QFETCH(const bool, overIPv6);
    const Misbehaviour fault = allFaults().at(index);
    const QHostAddress address(overIPv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    FakeDnsServer server(fault.behaviour, address, fault.tcp);
    if (overIPv6 && !server.isListening())
        QSKIP("this computer has no IPv6 loopback");
    QVERIFY(server.isListening());

    SystemClock clock;
    AresSettings settings;
    settings.servers = {{address, server.port()}};
    settings.attemptTimeoutMs = attemptMs;
    AresResolver resolver(clock, settings);
    QList<DnsAnswer> answers;
    resolver.ask({DnsName::fromText(u"Name.Example").value(), fault.type},
        [&answers](const DnsAnswer &answer) { answers.append(answer); });
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 5000);

    const DnsAnswer answer = answers.first();
    QCOMPARE(lookupStatusText(answer.status), lookupStatusText(fault.expected));
    QVERIFY2(answer.detail.contains(QLatin1String(fault.detail)), qPrintable(answer.detail));
    QVERIFY2(server.queries().size() <= fault.maxQueries, qPrintable(QString::number(server.queries().size())));
    if (fault.expected == LookupStatus::Answered) {
        QVERIFY(!answer.records.isEmpty());
        QVERIFY(!answer.addresses().contains(QHostAddress(QStringLiteral("198.51.100.66"))));
        QVERIFY(answer.detail.isEmpty());
    } else {
        QVERIFY(answer.records.isEmpty());
    }
    const QString name = overIPv6 ? QStringLiteral("[::1]:%1") : QStringLiteral("127.0.0.1:%1");
    QCOMPARE(answer.server, answer.status == LookupStatus::TimedOut ? QString() : name.arg(server.port()));
    QVERIFY(answer.elapsedMs >= 0 && answer.elapsedMs < 5000);
}

QTEST_GUILESS_MAIN(TestMisbehavingServers)
#include "tst_misbehavingservers.moc"
