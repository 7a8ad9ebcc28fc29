// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/rdapquery.h"
#include "fakesmtpserver.h"
#include "fakewebserver.h"
#include "time/systemclock.h"
#include "web/qtwebfetcher.h"

#include <QTest>

#include <optional>

namespace {

constexpr qint64 limit = 512 * 1024;

/// One fetch from start to end; fails if the handler runs from inside the call or twice.
class Fetched
{
public:
    Fetched(QtWebFetcher &fetcher, const QUrl &url)
    {
        bool isCalling = true;
        fetcher.get(url, "application/rdap+json", [this, &isCalling](const WebAnswer &answer) {
            m_isFromInside = m_isFromInside || (isCalling && m_count == 0 && !m_hasReturned);
            ++m_count;
            m_answer = answer;
        });
        m_hasReturned = true;
        isCalling = false;
        m_isEnded = QTest::qWaitFor([this] { return m_count > 0; }, 20'000);
    }
    bool isRight() const { return m_isEnded && m_count == 1 && !m_isFromInside; }
    const WebAnswer &answer() const { return m_answer; }

private:
    WebAnswer m_answer;
    int m_count = 0;
    bool m_hasReturned = false;
    bool m_isFromInside = false;
    bool m_isEnded = false;
};

QByteArray redirect(const QByteArray &to, const QByteArray &status = "302 Found")
{
    return httpAnswer(status, {}, "Location: " + to + "\r\n");
}

} // namespace

Q_DECLARE_METATYPE(WebStatus)

/// The adapter against a real HTTPS server on the loopback, which does what servers do at their worst.
class TestQtWebFetcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void certificate_data();
    void certificate();
    void saysWhoAsks();
    void keepsNoCookies();
    void endlessBodyIsCutOff();
    void unpacksNothing();
    void slowBodyTimesOut();
    void nobodyListens();
    void onlyHttps_data();
    void onlyHttps();
    void cancelledIsSilent();
    void cancelsFromInsideAHandler();
    void wholeQuery();

private:
    static QList<QSslCertificate> roots() { return {testCertificate("root.pem")}; }
    SystemClock m_clock;
};

void TestQtWebFetcher::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<WebStatus>("status");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("bodySize");
    QTest::addColumn<int>("retryAfterS");
    const auto row = [](const char *name, const QByteArray &bytes, WebStatus status, int http, int size,
                         int retry = 0) { QTest::newRow(name) << bytes << status << http << size << retry; };
    row("found", httpAnswer("200 OK", "{}"), WebStatus::Answered, 200, 2);
    row("no such entry", httpAnswer("404 Not Found", "none"), WebStatus::Answered, 404, 4);
    row("rate limit", httpAnswer("429 Too Many Requests", {}, "Retry-After: 120\r\n"), WebStatus::Answered, 429, 0,
        120);
    row("rate limit with a date",
        httpAnswer("429 Too Many Requests", {}, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n"), WebStatus::Answered,
        429, 0);
    row("rate limit without an end", httpAnswer("429 Too Many Requests", {}, "Retry-After: 999999999\r\n"),
        WebStatus::Answered, 429, 0, 86'400);
    row("busy", httpAnswer("503 Service Unavailable", "x", "Retry-After: 5\r\n"), WebStatus::Answered, 503, 1, 5);
    row("fault", httpAnswer("500 Internal Server Error", "x"), WebStatus::Answered, 500, 1);
    row("garbage body", httpAnswer("200 OK", QByteArray(1000, '\xff')), WebStatus::Answered, 200, 1000);
    row("just the limit", httpAnswer("200 OK", QByteArray(limit, 'x')), WebStatus::Answered, 200, limit);
    row("one byte more", httpAnswer("200 OK", QByteArray(limit + 1, 'x')), WebStatus::TooLong, 200, 0);
    row("10 MiB", httpAnswer("200 OK", QByteArray(10 * 1024 * 1024, 'x')), WebStatus::TooLong, 200, 0);
    row("no HTTP at all", "hello, who are you?\r\n\r\n", WebStatus::Dropped, 0, 0);
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", WebStatus::Dropped, 200, 0);
    row("redirect to another page", redirect("/found"), WebStatus::Answered, 200, 2);
    row("redirect for ever", redirect("/page", "301 Moved Permanently"), WebStatus::BadRedirect, 301, 0);
    row("redirect to http", redirect("http://127.0.0.1:9/found"), WebStatus::BadRedirect, 302, 0);
    row("redirect to a file", redirect("file:///etc/passwd"), WebStatus::BadRedirect, 302, 0);
    row("redirect to nowhere", redirect("https://"), WebStatus::Unreachable, 302, 0);
}

void TestQtWebFetcher::answers()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    QFETCH(const QByteArray, bytes);
    FakeWebServer server;
    server.pages.insert("/page", {bytes, {}});
    server.pages.insert(
        "/found", {httpAnswer("200 OK", "{}", "Content-Type: Application/RDAP+JSON; charset=utf-8\r\n"), {}});
    QtWebFetcher fetcher(m_clock, {}, roots());
    const Fetched fetched(fetcher, server.url("/page"));
    QVERIFY(fetched.isRight());
    const WebAnswer &answer = fetched.answer();
    QFETCH(const WebStatus, status);
    QVERIFY2(answer.status == status, qPrintable(QStringLiteral("%1: %2").arg(int(answer.status)).arg(answer.detail)));
    QTEST(answer.httpStatus, "httpStatus");
    QTEST(int(answer.body.size()), "bodySize");
    QTEST(answer.retryAfterS, "retryAfterS");
    QCOMPARE(answer.detail.isEmpty(), status == WebStatus::Answered);
    QVERIFY2(server.requests.size() <= 6, "five redirects at most");
    if (status == WebStatus::Answered && answer.url.path() == u"/found")
        QCOMPARE(answer.mediaType, QByteArray("application/rdap+json"));
}

void TestQtWebFetcher::certificate_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<WebStatus>("status");
    QTest::newRow("right") << QByteArray("local.pem") << true << WebStatus::Answered;
    QTest::newRow("not trusted") << QByteArray("local.pem") << false << WebStatus::TlsFailed;
    QTest::newRow("another name") << QByteArray("good.pem") << true << WebStatus::TlsFailed;
    QTest::newRow("expired") << QByteArray("expired.pem") << true << WebStatus::TlsFailed;
    QTest::newRow("of its own") << QByteArray("self-signed.pem") << true << WebStatus::TlsFailed;
}

void TestQtWebFetcher::certificate()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    QFETCH(const QByteArray, file);
    QFETCH(const bool, isTrusted);
    QFETCH(const WebStatus, status);
    FakeWebServer server(file);
    server.pages.insert("/", {httpAnswer("200 OK", "{}"), {}});
    QtWebFetcher fetcher(m_clock, {}, isTrusted ? roots() : QList<QSslCertificate>());
    const Fetched fetched(fetcher, server.url("/"));
    QVERIFY(fetched.isRight());
    QCOMPARE(fetched.answer().status, status);
    QCOMPARE(server.requests.isEmpty(), status == WebStatus::TlsFailed);
}

void TestQtWebFetcher::saysWhoAsks()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    FakeWebServer server;
    QtWebFetcher fetcher(m_clock, {}, roots());
    QVERIFY(Fetched(fetcher, server.url("/a")).isRight());
    const QByteArray head = server.requests.value(0).toLower();
    QVERIFY(head.contains("user-agent: helo-doctor/"));
    QVERIFY(head.contains("accept: application/rdap+json"));
    QVERIFY(head.contains("accept-encoding: identity"));
    QVERIFY(!head.contains("accept-language: de"));
}

void TestQtWebFetcher::keepsNoCookies()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    FakeWebServer server;
    server.pages.insert(
        "/", {httpAnswer("200 OK", "{}", "Set-Cookie: who=you\r\nCache-Control: max-age=3600\r\n"), {}});
    QtWebFetcher fetcher(m_clock, {}, roots());
    QVERIFY(Fetched(fetcher, server.url("/")).isRight());
    QVERIFY(Fetched(fetcher, server.url("/")).isRight());
    QCOMPARE(server.requests.size(), 2); // and nothing from a cache
    QVERIFY(!server.requests.at(1).toLower().contains("cookie"));
}

/// Chunks without end: what is read stays near the limit.
void TestQtWebFetcher::endlessBodyIsCutOff()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    FakeWebServer server;
    const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'x') + "\r\n";
    server.pages.insert("/", {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", chunk});
    QtWebFetcher fetcher(m_clock, {}, roots());
    const Fetched fetched(fetcher, server.url("/"));
    QVERIFY(fetched.isRight());
    QCOMPARE(fetched.answer().status, WebStatus::TooLong);
    QVERIFY(fetched.answer().body.isEmpty());
    QVERIFY2(server.sent < 30 * limit, qPrintable(QString::number(server.sent)));
}

/// A body that says it is packed is handed on as it came, so that it cannot grow.
void TestQtWebFetcher::unpacksNothing()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    FakeWebServer server;
    const QByteArray packed = qCompress(QByteArray(10 * 1024 * 1024, 'x')).mid(4);
    server.pages.insert("/", {httpAnswer("200 OK", packed, "Content-Encoding: deflate\r\n"), {}});
    QtWebFetcher fetcher(m_clock, {}, roots());
    const Fetched fetched(fetcher, server.url("/"));
    QVERIFY(fetched.isRight());
    QCOMPARE(fetched.answer().status, WebStatus::Answered);
    QCOMPARE(fetched.answer().body, packed);
}

void TestQtWebFetcher::slowBodyTimesOut()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    FakeWebServer server;
    server.pages.insert("/", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", {}, false});
    QtWebFetcher fetcher(m_clock, {300, limit}, roots());
    const Fetched fetched(fetcher, server.url("/"));
    QVERIFY(fetched.isRight());
    QCOMPARE(fetched.answer().status, WebStatus::TimedOut);
    QVERIFY(fetched.answer().body.isEmpty());
}

void TestQtWebFetcher::nobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(closed.serverPort()));
    closed.close();
    QtWebFetcher fetcher(m_clock);
    const Fetched fetched(fetcher, url);
    QVERIFY(fetched.isRight());
    QCOMPARE(fetched.answer().status, WebStatus::Unreachable);
}

void TestQtWebFetcher::onlyHttps_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://127.0.0.1/", "file:///etc/passwd", "ftp://127.0.0.1/", "https:///x", "", "data:,x"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestQtWebFetcher::onlyHttps()
{
    QFETCH(const QString, url);
    QtWebFetcher fetcher(m_clock);
    const Fetched fetched(fetcher, QUrl(url));
    QVERIFY(fetched.isRight());
    QCOMPARE(fetched.answer().status, WebStatus::Unreachable);
}

void TestQtWebFetcher::cancelledIsSilent()
{
    QtWebFetcher fetcher(m_clock);
    int calls = 0;
    fetcher.get(QUrl(QStringLiteral("https://127.0.0.1:9/")), "x", [&](const WebAnswer &) { ++calls; });
    fetcher.get(QUrl(QStringLiteral("http://127.0.0.1:9/")), "x", [&](const WebAnswer &) { ++calls; });
    fetcher.cancelAll();
    bool isLater = false;
    m_clock.after(50, [&] { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(calls, 0);
}

void TestQtWebFetcher::cancelsFromInsideAHandler()
{
    auto fetcher = std::make_unique<QtWebFetcher>(m_clock);
    int calls = 0;
    for (int i = 0; i < 3; ++i) {
        fetcher->get(QUrl(QStringLiteral("http://127.0.0.1/")), "x", [&](const WebAnswer &) {
            ++calls;
            fetcher.reset();
        });
    }
    QTRY_COMPARE(calls, 1);
}

/// From the table of registries to the holder, over two servers and a redirect.
void TestQtWebFetcher::wholeQuery()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP("Schannel as a server needs a certificate in the system's store");
    FakeWebServer iana;
    FakeWebServer registry;
    const QByteArray base = registry.url("/rdap/").toString().toLatin1();
    iana.pages.insert(
        "/rdap/ipv4.json", {httpAnswer("200 OK", R"({"services":[[["192.0.32.0/20"],[")" + base + R"("]]]})"), {}});
    registry.pages.insert("/rdap/ip/192.0.32.25", {redirect("/other/ip/192.0.32.25"), {}});
    registry.pages.insert("/other/ip/192.0.32.25",
        {httpAnswer("200 OK", R"({"objectClassName":"ip network","startAddress":"192.0.32.0",
            "endAddress":"192.0.47.255","name":"NET","entities":[{"roles":["technical"],
            "vcardArray":["vcard",[["email",{},"text","noc@holder.example"]]]}]})",
             "Content-Type: application/rdap+json\r\n"),
            {}});
    QtWebFetcher fetcher(m_clock, {}, roots());
    const QHostAddress ip(QStringLiteral("192.0.32.25"));
    RdapQuery query({ip}, iana.url("/rdap/"));
    while (!query.isDone()) {
        for (const QUrl &url : query.takeRequests()) {
            const Fetched fetched(fetcher, url);
            QVERIFY(fetched.isRight());
            query.accept(url, fetched.answer());
        }
    }
    const HolderFacts holder = query.holderOf(ip);
    QCOMPARE(holder.kind, HolderFacts::Kind::Found);
    QCOMPARE(holder.mailbox, QStringLiteral("noc@holder.example"));
    QCOMPARE(holder.registry, QStringLiteral("127.0.0.1"));
}

QTEST_GUILESS_MAIN(TestQtWebFetcher)
#include "tst_qtwebfetcher.moc"
