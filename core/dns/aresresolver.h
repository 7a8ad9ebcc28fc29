// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/directresolver.h"
#include "dns/resolver.h"

#include <memory>

class Clock;

struct AresSettings
{
    QList<DnsServer> servers; ///< in the order of asking; none means the system's
    int attemptTimeoutMs = 2000;
    int tries = 3; ///< attempts in all for a question, never fewer than there are servers
    qsizetype maxAnswerBytes = 65535;
    Recursion recursion = Recursion::Desired; ///< none where a zone's own server is asked what it knows by itself
    int questionsPerPort = 0; ///< after so many the source port changes; 0: after 300, but never on loopback
};

/// Asks recursive resolvers over UDP and TCP through c-ares. The only place that knows c-ares; it must never know why a
/// question is asked. Not to be shared between threads.
class AresResolver final : public Resolver
{
public:
    explicit AresResolver(Clock &clock, AresSettings settings = {});
    ~AresResolver() override;

    void ask(const DnsQuestion &question, Handler handler) override;
    /// The same with more of what the server said.
    void askDirectly(const DnsQuestion &question, DirectResolver::Handler handler);
    void cancelAll() override;
    QStringList servers() const override;

    /// The servers that this computer is set up to use.
    static QList<DnsServer> systemServers();
    /// Of the c-ares in use.
    static QString libraryVersion();

private:
    class Private;
    std::unique_ptr<Private> d;
};
