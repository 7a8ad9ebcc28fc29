// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "web/qtwebfetcher.h"

#include "base/version.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <utility>

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 bufferBytes = 64 * 1024; ///< how much may arrive before it is counted
constexpr int longestWaitS = 86'400;

int statusCodeOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Answered where a page came, whatever it says.
WebStatus statusOf(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return WebStatus::Answered;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return WebStatus::BadRedirect;
    case QNetworkReply::SslHandshakeFailedError:
        return WebStatus::TlsFailed;
    case QNetworkReply::TimeoutError:
        return WebStatus::TimedOut;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError:
        return WebStatus::Unreachable;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return statusCodeOf(reply) >= 400 ? WebStatus::Answered : WebStatus::Dropped;
    case QNetworkReply::ProtocolUnknownError: // also a redirect to a scheme of its own
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
        break;
    }
    return statusCodeOf(reply) / 100 == 3 ? WebStatus::BadRedirect : WebStatus::Dropped;
}

/// RFC 9110 §10.2.3; a date instead of seconds is taken as not said.
int retryAfterOf(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().left(10).toInt(&isNumber);
    return isNumber ? qBound(0, seconds, longestWaitS) : 0;
}

QByteArray mediaTypeOf(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Content-Type");
    return header.left(header.indexOf(';')).trimmed().toLower().left(100);
}

} // namespace

struct QtWebFetcher::Fetch
{
    int id = 0;
    QUrl url;
    Handler handler;
    QNetworkReply *reply = nullptr; ///< deleted later: it may be among our callers
    QByteArray body;
    Clock::TimerId timer = 0;
};

QtWebFetcher::QtWebFetcher(Clock &clock, const WebLimits &limits, const QList<QSslCertificate> &extraRoots)
    : m_clock(clock), m_limits(limits), m_extraRoots(extraRoots)
{ }

QtWebFetcher::~QtWebFetcher()
{
    QtWebFetcher::cancelAll();
}

void QtWebFetcher::cancelAll()
{
    const auto fetches = std::exchange(m_fetches, {});
    for (const auto &[id, fetch] : fetches) {
        m_clock.cancel(fetch->timer);
        if (!fetch->reply)
            continue;
        fetch->reply->disconnect();
        fetch->reply->abort();
        fetch->reply->deleteLater();
    }
}

void QtWebFetcher::get(const QUrl &url, const QByteArray &accept, Handler handler)
{
    const int id = ++m_lastId;
    Fetch &fetch = *m_fetches.emplace(id, std::make_unique<Fetch>()).first->second;
    fetch.id = id;
    fetch.url = url;
    fetch.handler = std::move(handler);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty()) {
        fetch.timer = m_clock.after(
            0, [this, id] { end(id, WebStatus::Unreachable, QStringLiteral("the address is not one of HTTPS")); });
        return;
    }
    fetch.timer = m_clock.after(m_limits.timeMs,
        [this, id] { end(id, WebStatus::TimedOut, QStringLiteral("the answer was not complete in time")); });
    begin(fetch, accept);
}

void QtWebFetcher::begin(Fetch &fetch, const QByteArray &accept)
{
    if (!m_access)
        m_access = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(fetch.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", accept);
    // Said by us, Qt unpacks nothing: what is counted is what is kept, and no small answer can grow.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "HELO-Doctor/" + versionText().toLatin1());
    if (!m_extraRoots.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_extraRoots);
        request.setSslConfiguration(tls);
    }
    const int id = fetch.id;
    fetch.reply = m_access->get(request);
    fetch.reply->setReadBufferSize(bufferBytes);
    QObject::connect(fetch.reply, &QNetworkReply::readyRead, fetch.reply, [this, id] { read(id); });
    QObject::connect(fetch.reply, &QNetworkReply::finished, fetch.reply, [this, id] { finish(id); });
}

void QtWebFetcher::read(int id)
{
    const auto found = m_fetches.find(id);
    if (found == m_fetches.end())
        return;
    Fetch &fetch = *found->second;
    fetch.body += fetch.reply->read(m_limits.bytes + 1 - fetch.body.size());
    if (fetch.body.size() > m_limits.bytes)
        end(id, WebStatus::TooLong, QStringLiteral("more than %1 bytes").arg(m_limits.bytes));
}

void QtWebFetcher::finish(int id)
{
    read(id); // what came with the end
    const auto found = m_fetches.find(id);
    if (found == m_fetches.end())
        return;
    const QNetworkReply &reply = *found->second->reply;
    const WebStatus status = statusOf(reply);
    end(id, status, status == WebStatus::Answered ? QString() : reply.errorString());
}

void QtWebFetcher::end(int id, WebStatus status, const QString &detail)
{
    const auto node = m_fetches.extract(id);
    if (node.empty())
        return;
    const Fetch &fetch = *node.mapped();
    m_clock.cancel(fetch.timer);
    WebAnswer answer;
    answer.status = status;
    answer.url = fetch.url;
    answer.detail = detail;
    if (QNetworkReply *reply = fetch.reply) {
        answer.url = reply->url();
        answer.httpStatus = statusCodeOf(*reply);
        if (status == WebStatus::Answered) {
            answer.body = fetch.body;
            answer.retryAfterS = retryAfterOf(*reply);
            answer.mediaType = mediaTypeOf(*reply);
        }
        reply->disconnect();
        if (reply->isRunning())
            reply->abort();
        reply->deleteLater();
    }
    fetch.handler(answer);
}
