// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/network.h"
#include "diagnosis/parts.h"
#include "diagnosis/receiverstep.h"
#include "diagnosis/serverstep.h"
#include "diagnosis/walkstep.h"
#include "report/report.h"

#include <QObject>

/// What happens while a diagnosis runs, for whoever shows it.
struct LookupProgress
{
    Lookup lookup; ///< asked, or answered if isAnswered
};
struct GraphGrown
{ };
struct SmtpBegun
{
    int session = 0;
    SmtpSession begun;
};
struct SmtpSaid
{
    int session = 0;
    TranscriptLine line;
};
using DiagnosisEvent = std::variant<LookupProgress, GraphGrown, SmtpBegun, SmtpSaid>;

/// The driver of one diagnosis: asks everything that can be asked at once, keeps the deadline, and ends in exactly one
/// report, whatever failed. It decides nothing; the rules do.
class Diagnosis final : public QObject
{
    Q_OBJECT

public:
    /// @p language is that of the recipes in the plan ("en", "de").
    explicit Diagnosis(
        const Network &network, const QString &language = QStringLiteral("en"), QObject *parent = nullptr);
    ~Diagnosis() override;

    /// The receivers to judge, if the request asks for it; those compiled in if this is not called.
    void setReceivers(const ReceiverBook &book) { m_receivers = book; }
    void start(const DiagnosisRequest &request);
    /// Ends now, with what is known; finished() follows at once.
    void stop();
    bool isRunning() const { return m_isRunning; }
    /// What is known now.
    Facts facts() const;
    int answered() const { return m_answered; }
    int waiting() const { return static_cast<int>(m_ledger.lookups().size()) - m_answered; }

Q_SIGNALS:
    void progressed(const DiagnosisEvent &event);
    void finished(const Report &report);

private:
    void startHelo();
    void startRecipient();
    void startServer();
    void startParts();
    void cancelLimits();
    void hearLookup(const Lookup &lookup);
    /// One of the parts ended; the diagnosis ends with the last.
    void finishPart();
    void finish(bool wasStopped);

    Network m_network;
    QString m_language;
    std::optional<ReceiverBook> m_receivers;
    LookupLedger m_ledger;
    DiagnosisRequest m_request;
    std::unique_ptr<WalkStep> m_walk;
    std::unique_ptr<NameStep> m_helo;
    std::unique_ptr<ReceiverStep> m_recipient;
    std::unique_ptr<ServerStep> m_server;
    std::vector<std::unique_ptr<DiagnosisPart>> m_others;
    QList<Clock::TimerId> m_limits; ///< of m_others
    Clock::TimerId m_deadline = 0;
    Clock::TimerId m_begun = 0;
    QDateTime m_startedAt;
    qint64 m_startMs = 0;
    int m_running = 0; ///< parts that have not ended
    int m_answered = 0;
    bool m_isWalkDone = false;
    bool m_isRunning = false;
    bool m_wasStopped = false;
};
