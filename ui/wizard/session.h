// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "dns/aresresolver.h"
#include "evidence/evidence.h"
#include "facts/typedidentity.h"

/// What to diagnose, and on which network.
struct SessionTask
{
    DiagnosisRequest request;
    AresSettings resolver;
    QString demo; ///< name of an embedded case; empty: the real network
    TypedIdentity typed; ///< what the request was read from
    AskSettings ask; ///< what the resolver and the deadline were read from
    std::optional<Refusal> refusal; ///< what the user was told, if that is known

    bool isDemo() const { return !demo.isEmpty(); }
};

/// The one object all pages share: the task, the diagnosis while it runs, the report afterwards. It knows nothing of
/// pages and widgets.
class DiagnosisSession final : public QObject
{
    Q_OBJECT

public:
    /// Makes the network that a task runs on.
    using NetworkFactory = std::function<std::unique_ptr<NetworkOwner>(const SessionTask &task)>;

    /// @p language is that of the recipes.
    DiagnosisSession(NetworkFactory factory, const QString &language, QObject *parent = nullptr);
    ~DiagnosisSession() override;

    /// That of texts which are data.
    const QString &language() const { return m_language; }
    void setTask(const SessionTask &task) { m_task = task; }
    const SessionTask &task() const { return m_task; }

    /// Begins anew, whatever was before.
    void start();
    /// Ends now with what is known; finished() follows at once.
    void stop();
    /// Ends now and forgets everything.
    void cancel();

    bool isRunning() const;
    bool hasReport() const { return m_hasReport; }
    /// Of the last diagnosis that ended; empty before.
    const Report &report() const { return m_report; }
    /// What is known now.
    Facts facts() const;
    int answered() const;
    int waiting() const;
    qint64 elapsedMs() const;

Q_SIGNALS:
    void started();
    void lookedUp(const Lookup &lookup);
    void graphGrown();
    void smtpBegun(int session, const SmtpSession &begun);
    void smtpSaid(int session, const TranscriptLine &line);
    void finished();

private:
    class Run;

    void pass(const DiagnosisEvent &event);
    void keep(const Report &report);
    void retire();

    NetworkFactory m_factory;
    QString m_language;
    SessionTask m_task;
    Run *m_run = nullptr; ///< a child
    Report m_report;
    bool m_hasReport = false;
};
