// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/attemptplan.h"

#include <functional>

/// What came back for one attempt.
struct WireArrival
{
    enum class Kind
    {
        Message, ///< bytes that belong to the query: id, question and sender fit
        Unreachable, ///< nobody listens there, or the connection broke
        Silence, ///< given up; the asker's own time-out is long over
    };
    quint64 question = 0; ///< as given to send()
    DnsAttempt attempt;
    Kind kind = Kind::Silence;
    QByteArray bytes;
};

/// Carries queries to servers and messages back. It must never know what a query asks or when to ask again.
class DnsWire
{
public:
    DnsWire() = default;
    DnsWire(const DnsWire &) = delete;
    DnsWire &operator=(const DnsWire &) = delete;
    virtual ~DnsWire() = default;

    /// Hears of every arrival, each sent query at most once; may be called from inside send().
    virtual void setSink(std::function<void(const WireArrival &)> sink) = 0;
    virtual void send(quint64 question, const DnsAttempt &attempt, const QByteArray &query) = 0;
    /// Sends no more over the connection this attempt used; what is under way may still arrive.
    virtual void abandon(const DnsAttempt &attempt) = 0;
    /// Forgets all that is under way, silently.
    virtual void closeAll() = 0;
};
