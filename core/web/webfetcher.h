// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

enum class WebStatus
{
    Answered, ///< with httpStatus, whatever it is
    TimedOut,
    Unreachable, ///< no name, no way, nobody listens
    TlsFailed, ///< the certificate is not trusted, or TLS did not come about
    TooLong, ///< more than was asked for; nothing of it is kept
    BadRedirect, ///< too many, or to something that is not https
    Dropped, ///< the connection broke
};

QString webStatusText(WebStatus status);

/// What came of one request.
struct WebAnswer
{
    WebStatus status = WebStatus::Dropped;
    int httpStatus = 0;
    QUrl url; ///< that answered, after redirects
    QByteArray body; ///< bytes from outside
    int retryAfterS = 0; ///< of a 429 or 503; 0: not said
    QByteArray mediaType; ///< in lower case, without parameters; empty if not said
    QString detail; ///< plain English words on what went wrong, for the evidence

    friend bool operator==(const WebAnswer &, const WebAnswer &) = default;
};

/// The port through which a page is fetched over HTTPS. Its handlers keep the contract of Resolver's.
class WebFetcher
{
public:
    using Handler = std::function<void(const WebAnswer &answer)>;

    WebFetcher() = default;
    WebFetcher(const WebFetcher &) = delete;
    WebFetcher &operator=(const WebFetcher &) = delete;
    virtual ~WebFetcher() = default;

    /// @p accept is the media type wanted. Only https; redirects are followed, five at most.
    virtual void get(const QUrl &url, const QByteArray &accept, Handler handler) = 0;
    virtual void cancelAll() = 0;
};
