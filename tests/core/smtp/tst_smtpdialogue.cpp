// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/dialogue.h"

#include "base/overloaded.h"

#include <QTest>

namespace {

QString actionText(const SmtpAction &action)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QStringLiteral("-"); },
            [](const SmtpConnect &connect) { return QStringLiteral("connect %1").arg(connect.deadlineMs); },
            [](const SmtpListen &listen) { return QStringLiteral("listen %1").arg(listen.deadlineMs); },
            [](const SmtpSendLine &send) {
                return QStringLiteral("%1 | %2").arg(QString::fromLatin1(send.line)).arg(send.deadlineMs);
            },
            [](const SmtpStartTls &tls) { return QStringLiteral("tls %1").arg(tls.deadlineMs); },
            [](const SmtpHangup &) { return QStringLiteral("hangup"); },
        },
        action);
}

SmtpReply replyOf(const QString &text)
{
    SmtpReplyReader reader;
    const QByteArray bytes = text.toLatin1().replace('/', "\r\n") + "\r\n";
    QByteArrayView view = bytes;
    return reader.read(view).value_or(SmtpReply{});
}

SmtpReply faultyReply(SmtpReplyFault fault)
{
    SmtpReply reply;
    reply.fault = fault;
    reply.firstLine = "25";
    return reply;
}

TlsFacts tlsFacts()
{
    TlsFacts facts;
    facts.protocol = QStringLiteral("TLSv1.3");
    return facts;
}

/// One event in words: what a row of the table says.
SmtpAction feed(SmtpDialogue &dialogue, const QString &event)
{
    if (event == QLatin1String("begin"))
        return dialogue.begin();
    if (event == QLatin1String("connected"))
        return dialogue.onConnected();
    if (event == QLatin1String("tls up"))
        return dialogue.onTlsEstablished(tlsFacts());
    if (event == QLatin1String("tls failed"))
        return dialogue.onTlsFailed(QStringLiteral("wrong version number"));
    if (event == QLatin1String("timeout"))
        return dialogue.onTimeout();
    if (event == QLatin1String("deadline"))
        return dialogue.onDeadline();
    if (event == QLatin1String("closed"))
        return dialogue.onDisconnect(std::nullopt, {});
    if (event == QLatin1String("refused"))
        return dialogue.onDisconnect(TransportFault::Refused, QStringLiteral("Connection refused"));
    if (event == QLatin1String("unreachable"))
        return dialogue.onDisconnect(TransportFault::Unreachable, QStringLiteral("No route to host"));
    if (event == QLatin1String("reset"))
        return dialogue.onDisconnect(TransportFault::Reset, QStringLiteral("Connection reset"));
    if (event == QLatin1String("endless"))
        return dialogue.onReply(faultyReply(SmtpReplyFault::Endless));
    if (event == QLatin1String("cut off"))
        return dialogue.onReply(faultyReply(SmtpReplyFault::CutOff));
    return dialogue.onReply(replyOf(event));
}

QStringList words(const char *text)
{
    QStringList list;
    for (const QString &word : QString::fromLatin1(text).split(u';', Qt::SkipEmptyParts))
        list.append(word.trimmed());
    return list;
}

} // namespace

class SmtpDialogueTest : public QObject
{
    Q_OBJECT

private slots:
    void conversations_data();
    void conversations();
    void factsOfTheGreeting_data();
    void factsOfTheGreeting();
    void factsOfEhlo();
    void extensionsAreThoseInsideTls();
    void extensionsAreLimited();
    void usedHeloIsSaid();
    void ownNameIsChecked_data();
    void ownNameIsChecked();
    void deadlinesAreData();
};

void SmtpDialogueTest::conversations_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *events, const char *actions, const char *end) {
        QTest::newRow(name) << words(events) << words(actions) << QString::fromLatin1(end);
    };
    // What most rows begin with.
#define OPEN "begin; connected; "
#define OPENED "connect 10000; listen 300000; "
#define GREETED OPENED "EHLO me.example | 30000; "
#define ASKED GREETED "STARTTLS | 30000; "
#define QUITTING "QUIT | 5000; "
    row("plain", OPEN "220 mx; 250-mx/250 SIZE; 221 bye", GREETED QUITTING "hangup", "completed quit");
    row("TLS", OPEN "220 mx; 250-mx/250 STARTTLS; 220 go; tls up; 250 mx; 221 bye",
        ASKED "tls 20000; EHLO me.example | 30000; " QUITTING "hangup", "completed quit");
    row("STARTTLS offered again inside TLS is not asked for again",
        OPEN "220 mx; 250-mx/250 starttls; 220 go; tls up; 250-mx/250 STARTTLS; 221 bye",
        ASKED "tls 20000; EHLO me.example | 30000; " QUITTING "hangup", "completed quit");
    row("no 221, time is up", OPEN "220 mx; 250 mx; timeout", GREETED QUITTING "hangup", "completed quit");
    row("no 221, closed", OPEN "220 mx; 250 mx; closed", GREETED QUITTING "hangup", "completed quit");
    row("no 221, reset", OPEN "220 mx; 250 mx; reset", GREETED QUITTING "hangup", "completed quit");
    row("garbage for 221", OPEN "220 mx; 250 mx; what", GREETED QUITTING "hangup", "completed quit");
    row("no 221, all time is up", OPEN "220 mx; 250 mx; deadline", GREETED QUITTING "hangup", "completed quit");

    row("connection refused", "begin; refused", "connect 10000; hangup", "refused connect");
    row("unreachable", "begin; unreachable", "connect 10000; hangup", "unreachable connect");
    row("reset while connecting", "begin; reset", "connect 10000; hangup", "dropped connect");
    row("no connection in time", "begin; timeout", "connect 10000; hangup", "timedOut connect");

    row("no greeting", OPEN "timeout", OPENED "hangup", "timedOut greeting");
    row("no greeting before all time is up", OPEN "deadline", OPENED "hangup", "timedOut greeting");
    row("closed before the greeting", OPEN "closed", OPENED "hangup", "dropped greeting");
    row("closed inside the greeting", OPEN "cut off; closed", OPENED "-; hangup", "dropped greeting");
    row("greeting 554", OPEN "554 go away; 221 bye", OPENED QUITTING "hangup", "refused greeting");
    row("greeting 554, closed", OPEN "554 go away; closed", OPENED QUITTING "hangup", "refused greeting");
    row("greeting 421", OPEN "421 busy; closed", OPENED QUITTING "hangup", "refused greeting");
    row("greeting 250", OPEN "250 what; 221 bye", OPENED QUITTING "hangup", "refused greeting");
    row("greeting 999", OPEN "999 what", OPENED "hangup", "notSmtp greeting");
    row("greeting of another protocol", OPEN "SSH-2.0-x", OPENED "hangup", "notSmtp greeting");
    row("endless greeting", OPEN "endless", OPENED "hangup", "notSmtp greeting");

    row("EHLO refused, HELO works", OPEN "220 mx; 502 no; 221 bye; connected; 220 mx; 250 mx; 221 bye",
        GREETED QUITTING OPENED "HELO me.example | 30000; " QUITTING "hangup", "completed quit");
    row("EHLO refused, HELO too", OPEN "220 mx; 502 no; 221 bye; connected; 220 mx; 550 no; 221 bye",
        GREETED QUITTING OPENED "HELO me.example | 30000; " QUITTING "hangup", "refused ehlo");
    row("EHLO refused, closed at once", OPEN "220 mx; 500 no; closed; connected; 220 mx; 250 mx; closed",
        GREETED QUITTING OPENED "HELO me.example | 30000; " QUITTING "hangup", "completed quit");
    row("EHLO refused, QUIT not answered", OPEN "220 mx; 500 no; timeout; connected; 220 mx; 250 mx; closed",
        GREETED QUITTING OPENED "HELO me.example | 30000; " QUITTING "hangup", "completed quit");
    row("EHLO refused, second connection refused", OPEN "220 mx; 500 no; closed; refused",
        GREETED QUITTING "connect 10000; hangup", "refused ehlo");
    row("EHLO refused, second connection silent", OPEN "220 mx; 500 no; closed; connected; timeout",
        GREETED QUITTING OPENED "hangup", "refused ehlo");
    row("EHLO refused, second greeting 421", OPEN "220 mx; 500 no; closed; connected; 421 busy; closed",
        GREETED QUITTING OPENED QUITTING "hangup", "refused ehlo");
    row("EHLO refused, second greeting garbage", OPEN "220 mx; 500 no; closed; connected; hm",
        GREETED QUITTING OPENED "hangup", "refused ehlo");
    row("EHLO refused, no time for HELO", OPEN "220 mx; 500 no; deadline", GREETED QUITTING "hangup", "refused ehlo");
    row("EHLO refused, HELO not answered", OPEN "220 mx; 500 no; closed; connected; 220 mx; timeout",
        GREETED QUITTING OPENED "HELO me.example | 30000; hangup", "timedOut ehlo");
    row("EHLO for now refused", OPEN "220 mx; 450 later; 221 bye", GREETED QUITTING "hangup", "refused ehlo");
    row("EHLO 421", OPEN "220 mx; 421 later; closed", GREETED QUITTING "hangup", "refused ehlo");
    row("EHLO 354", OPEN "220 mx; 354 what", GREETED "hangup", "notSmtp ehlo");
    row("EHLO not answered", OPEN "220 mx; timeout", GREETED "hangup", "timedOut ehlo");
    row("closed at EHLO", OPEN "220 mx; closed", GREETED "hangup", "dropped ehlo");
    row("garbage at EHLO", OPEN "220 mx; hm", GREETED "hangup", "notSmtp ehlo");
    row("endless EHLO reply", OPEN "220 mx; endless", GREETED "hangup", "notSmtp ehlo");

    row("STARTTLS 454", OPEN "220 mx; 250-mx/250 STARTTLS; 454 not now; 221 bye", ASKED QUITTING "hangup",
        "completed quit");
    row("STARTTLS 502", OPEN "220 mx; 250-mx/250 STARTTLS; 502 no; 221 bye", ASKED QUITTING "hangup", "completed quit");
    row("STARTTLS 250 is no consent", OPEN "220 mx; 250-mx/250 STARTTLS; 250 ok; 221 bye", ASKED QUITTING "hangup",
        "completed quit");
    row("STARTTLS 421", OPEN "220 mx; 250-mx/250 STARTTLS; 421 bye; closed", ASKED QUITTING "hangup",
        "refused starttls");
    row("STARTTLS not answered", OPEN "220 mx; 250-mx/250 STARTTLS; timeout", ASKED "hangup", "timedOut starttls");
    row("closed at STARTTLS", OPEN "220 mx; 250-mx/250 STARTTLS; closed", ASKED "hangup", "dropped starttls");
    row("garbage at STARTTLS", OPEN "220 mx; 250-mx/250 STARTTLS; hm", ASKED "hangup", "notSmtp starttls");
    row("handshake fails", OPEN "220 mx; 250-mx/250 STARTTLS; 220 go; tls failed", ASKED "tls 20000; hangup",
        "tlsFailed tls");
    row("handshake not answered", OPEN "220 mx; 250-mx/250 STARTTLS; 220 go; timeout", ASKED "tls 20000; hangup",
        "timedOut tls");
    row("closed in the handshake", OPEN "220 mx; 250-mx/250 STARTTLS; 220 go; closed", ASKED "tls 20000; hangup",
        "dropped tls");
    row("EHLO inside TLS refused", OPEN "220 mx; 250-mx/250 STARTTLS; 220 go; tls up; 550 no; 221 bye",
        ASKED "tls 20000; EHLO me.example | 30000; " QUITTING "hangup", "refused ehlo2");
    row("closed at EHLO inside TLS", OPEN "220 mx; 250-mx/250 STARTTLS; 220 go; tls up; closed",
        ASKED "tls 20000; EHLO me.example | 30000; hangup", "dropped ehlo2");
    row("EHLO inside TLS not answered", OPEN "220 mx; 250-mx/250 STARTTLS; 220 go; tls up; timeout",
        ASKED "tls 20000; EHLO me.example | 30000; hangup", "timedOut ehlo2");
    row("nothing after the end", "begin; refused; connected; 220 mx; tls up; tls failed; timeout; deadline; closed",
        "connect 10000; hangup; -; -; -; -; -; -; -", "refused connect");
#undef OPEN
#undef OPENED
#undef GREETED
#undef ASKED
#undef QUITTING
}

void SmtpDialogueTest::conversations()
{
    QFETCH(QStringList, events);
    QFETCH(QStringList, actions);
    QFETCH(QString, end);
    SmtpSession session;
    SmtpDialogue dialogue(session, QStringLiteral("me.example"));
    QStringList got;
    for (const QString &event : events)
        got.append(actionText(feed(dialogue, event)));
    QCOMPARE(got, actions);
    QVERIFY(dialogue.isOver());
    QCOMPARE(smtpOutcomeText(session.outcome) + u' ' + smtpStageText(session.stage), end);
    if (session.outcome != SmtpOutcome::Completed)
        QVERIFY(!session.detail.isEmpty());
}

void SmtpDialogueTest::factsOfTheGreeting_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("usual") << QStringLiteral("220 mx.example ESMTP Postfix")
                           << QByteArray("220 mx.example ESMTP Postfix") << 220 << QByteArray("mx.example");
    QTest::newRow("two lines") << QStringLiteral("220-mx.example hello/220 second")
                               << QByteArray("220-mx.example hello") << 220 << QByteArray("mx.example");
    QTest::newRow("no text") << QStringLiteral("220") << QByteArray("220") << 220 << QByteArray();
    QTest::newRow("554") << QStringLiteral("554 mx.example no") << QByteArray("554 mx.example no") << 554
                         << QByteArray("mx.example");
    QTest::newRow("tab") << QStringLiteral("220 mx.example\tESMTP") << QByteArray("220 mx.example\tESMTP") << 220
                         << QByteArray("mx.example");
    QTest::newRow("garbage") << QStringLiteral("hello") << QByteArray() << 0 << QByteArray();
}

void SmtpDialogueTest::factsOfTheGreeting()
{
    QFETCH(QString, reply);
    SmtpSession session;
    SmtpDialogue dialogue(session, QStringLiteral("me.example"));
    feed(dialogue, QStringLiteral("begin"));
    feed(dialogue, QStringLiteral("connected"));
    feed(dialogue, reply);
    QTEST(session.banner, "banner");
    QTEST(session.greetingCode, "code");
    QTEST(session.bannerName, "name");
}

void SmtpDialogueTest::factsOfEhlo()
{
    SmtpSession session;
    SmtpDialogue dialogue(session, QStringLiteral("me.example"));
    for (const char *event :
        {"begin", "connected", "220 mx", "250-mx.example Hello [192.0.2.1]/250-SIZE 1000/250- PIPELINING /250 "})
        feed(dialogue, QString::fromLatin1(event));
    QCOMPARE(session.ehloName, QByteArray("mx.example"));
    QCOMPARE(session.extensions, (QByteArrayList{"SIZE 1000", "PIPELINING"}));
    QVERIFY(!session.startTlsOffered);
    QVERIFY(!session.usedHelo);
}

void SmtpDialogueTest::extensionsAreThoseInsideTls()
{
    SmtpSession session;
    SmtpDialogue dialogue(session, QStringLiteral("me.example"));
    for (const char *event : {"begin", "connected", "220 mx", "250-out.example/250 STARTTLS", "220 go", "tls up",
             "250-in.example/250 AUTH PLAIN"})
        feed(dialogue, QString::fromLatin1(event));
    QCOMPARE(session.ehloName, QByteArray("in.example"));
    QCOMPARE(session.extensions, QByteArrayList{"AUTH PLAIN"});
    QVERIFY(session.startTlsOffered);
    QVERIFY(session.tls);
    QCOMPARE(session.tls->protocol, QStringLiteral("TLSv1.3"));
}

void SmtpDialogueTest::extensionsAreLimited()
{
    SmtpSession session;
    SmtpDialogue dialogue(session, QStringLiteral("me.example"));
    for (const char *event : {"begin", "connected", "220 mx"})
        feed(dialogue, QString::fromLatin1(event));
    SmtpReply reply;
    reply.code = 250;
    reply.lines.append(QByteArray(2000, 'n'));
    for (int count = 0; count < 100; ++count)
        reply.lines.append(QByteArray(2000, 'x'));
    reply.lines.append("STARTTLS");
    dialogue.onReply(reply);
    QCOMPARE(session.extensions.size(), SmtpDialogue::keptExtensions);
    QCOMPARE(session.extensions.first().size(), SmtpDialogue::keptWordBytes);
    QCOMPARE(session.ehloName.size(), SmtpDialogue::keptWordBytes);
    QVERIFY(session.startTlsOffered); // seen, even where it is not kept
}

void SmtpDialogueTest::usedHeloIsSaid()
{
    SmtpSession session;
    SmtpDialogue dialogue(session, QStringLiteral("me.example"));
    for (const char *event :
        {"begin", "connected", "220 first", "502 no", "221 bye", "connected", "220 second", "250 helo.example"})
        feed(dialogue, QString::fromLatin1(event));
    QVERIFY(session.usedHelo);
    QCOMPARE(session.ehloName, QByteArray("helo.example"));
    QCOMPARE(session.bannerName, QByteArray("first"));
    QVERIFY(session.detail.contains(QStringLiteral("502 no")));
}

void SmtpDialogueTest::ownNameIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray fallback = "helodoctor.invalid";
    QTest::newRow("name") << QStringLiteral("mx.example") << QByteArray("mx.example");
    QTest::newRow("one label") << QStringLiteral("DYNA-WEB") << QByteArray("DYNA-WEB");
    QTest::newRow("IPv4 literal") << QStringLiteral("[192.0.2.1]") << QByteArray("[192.0.2.1]");
    QTest::newRow("IPv6 literal") << QStringLiteral("[IPv6:2001:db8::1]") << QByteArray("[IPv6:2001:db8::1]");
    QTest::newRow("IPv6 literal without its tag") << QStringLiteral("[2001:db8::1]") << fallback;
    QTest::newRow("IPv4 with the tag") << QStringLiteral("[IPv6:192.0.2.1]") << fallback;
    QTest::newRow("empty") << QString() << fallback;
    QTest::newRow("empty literal") << QStringLiteral("[]") << fallback;
    QTest::newRow("one bracket") << QStringLiteral("[") << fallback;
    QTest::newRow("CR LF") << QStringLiteral("mx.example\r\nMAIL FROM:<>") << fallback;
    QTest::newRow("LF at the end") << QStringLiteral("mx.example\n") << fallback;
    QTest::newRow("CR LF in a literal") << QStringLiteral("[192.0.2.1\r\n]") << fallback;
    QTest::newRow("space") << QStringLiteral("mx example") << fallback;
    QTest::newRow("NUL") << QStringLiteral("mx") + QChar(u'\0') + QStringLiteral("example") << fallback;
    QTest::newRow("non-ASCII") << QString::fromUtf8("m\xc3\xbc.example") << fallback;
    QTest::newRow("non-ASCII digits") << QStringLiteral("[") + QString(4, QChar(0x0662)) + QStringLiteral("]")
                                      << fallback;
    QTest::newRow("bare address") << QStringLiteral("192.0.2.1") << fallback;
    QTest::newRow("too long") << QString(300, u'a') << fallback;
}

void SmtpDialogueTest::ownNameIsChecked()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sent);
    SmtpSession session;
    SmtpDialogue dialogue(session, name);
    feed(dialogue, QStringLiteral("begin"));
    feed(dialogue, QStringLiteral("connected"));
    const SmtpAction action = feed(dialogue, QStringLiteral("220 mx"));
    QCOMPARE(std::get<SmtpSendLine>(action).line, "EHLO " + sent);
}

void SmtpDialogueTest::deadlinesAreData()
{
    SmtpSession session;
    SmtpDialogue dialogue(session, QStringLiteral("me.example"),
        {.connectMs = 1, .greetingMs = 2, .ehloMs = 3, .startTlsMs = 4, .tlsMs = 5, .quitMs = 6});
    QStringList got;
    for (const char *event : {"begin", "connected", "220 mx", "250-mx/250 STARTTLS", "220 go", "tls up", "250 mx"})
        got.append(actionText(feed(dialogue, QString::fromLatin1(event))));
    QCOMPARE(
        got, words("connect 1; listen 2; EHLO me.example | 3; STARTTLS | 4; tls 5; EHLO me.example | 3; QUIT | 6"));
}

QTEST_GUILESS_MAIN(SmtpDialogueTest)
#include "tst_smtpdialogue.moc"
