// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "time/clock.h"
#include "web/webfetcher.h"

#include <QSslCertificate>

#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

/// How long and how much a fetch may be.
struct WebLimits
{
    int timeMs = 10'000; ///< from the request to the last byte, redirects included
    qint64 bytes = 512 * 1024;
};

/// Fetches pages with Qt's network library, which is set up at the first fetch and not before: no cookies, no cache, no
/// compression, no passwords. Must never know what the pages mean.
class QtWebFetcher final : public WebFetcher
{
public:
    /// @p extraRoots are trusted beside the computer's own.
    explicit QtWebFetcher(Clock &clock, const WebLimits &limits = {}, const QList<QSslCertificate> &extraRoots = {});
    ~QtWebFetcher() override;

    void get(const QUrl &url, const QByteArray &accept, Handler handler) override;
    void cancelAll() override;

private:
    struct Fetch;

    void begin(Fetch &fetch, const QByteArray &accept);
    void read(int id);
    void end(int id, WebStatus status, const QString &detail);
    void finish(int id);

    Clock &m_clock;
    WebLimits m_limits;
    QList<QSslCertificate> m_extraRoots;
    std::unique_ptr<QNetworkAccessManager> m_access;
    std::map<int, std::unique_ptr<Fetch>> m_fetches;
    int m_lastId = 0;
};
