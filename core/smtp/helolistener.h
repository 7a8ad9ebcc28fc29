// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transcript.h"
#include "time/clock.h"

#include <QDateTime>
#include <QObject>

#include <memory>

/// Where and how to listen.
struct ListenSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 2525; ///< 0: any free one
    bool withStartTls = false; ///< offers STARTTLS with a certificate made for this run; in Windows: NoTls
    int mostConnections = 32; ///< at once
    int visitMs = 300'000; ///< the longest one connection may last
};

/// What one client said.
struct HeloVisit
{
    int id = 0;
    QDateTime at; ///< UTC
    QHostAddress ip; ///< normalised
    quint16 port = 0;
    QByteArray verb; ///< "EHLO", "HELO", "LHLO"; empty until one came
    QByteArray helo; ///< as said; escape before showing
    bool hasMailFrom = false;
    QByteArray mailFrom; ///< without brackets; empty with hasMailFrom: the null sender
    QByteArrayList rcptTo;
    bool isTls = false;
    bool isEnded = false;
    QList<TranscriptLine> transcript;
    int droppedLines = 0; ///< transcript lines beyond the limit

    friend bool operator==(const HeloVisit &, const HeloVisit &) = default;
};

enum class ListenOutcome
{
    Listening,
    PortBusy,
    NotPermitted, ///< below 1024, or a firewall
    NoSuchAddress, ///< not an address of this computer
    NoTls, ///< no certificate could be made
    Failed
};

/// A small SMTP server that hears what clients call themselves and refuses every mail. It accepts no message, relays
/// nothing and keeps nothing but the conversation. It must never know what the names mean.
class HeloListener final : public QObject
{
    Q_OBJECT

public:
    explicit HeloListener(Clock &clock, QObject *parent = nullptr);
    ~HeloListener() override;

    ListenOutcome listen(const ListenSettings &settings);
    /// The port listened on; 0 if none.
    quint16 port() const;
    /// The system's words on what went wrong, without a full stop.
    QString failure() const;
    /// Ends all connections and frees the port.
    void close();

    /// Another port on which this computer can listen at @p address now; 0 if none of the usual ones is free.
    static quint16 freePortInstead(const QHostAddress &address, quint16 unwanted);

Q_SIGNALS:
    /// Something new was said; sent at the beginning, after each command that told something, and at the end.
    void visitChanged(const HeloVisit &visit);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};
