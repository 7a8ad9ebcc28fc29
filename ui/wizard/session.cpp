// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/session.h"

#include "base/overloaded.h"

/// A diagnosis with the network below it, which has to live longer.
class DiagnosisSession::Run final : public QObject
{
public:
    Run(std::unique_ptr<NetworkOwner> network, const QString &language, QObject *parent)
        : QObject(parent),
          owner(std::move(network)),
          diagnosis(owner->network(), language),
          startMs(owner->network().clock.nowMs())
    { }

    std::unique_ptr<NetworkOwner> owner;
    Diagnosis diagnosis;
    qint64 startMs;
};

DiagnosisSession::DiagnosisSession(NetworkFactory factory, const QString &language, QObject *parent)
    : QObject(parent), m_factory(std::move(factory)), m_language(language)
{ }

DiagnosisSession::~DiagnosisSession()
{
    if (m_run)
        m_run->diagnosis.disconnect(this);
}

void DiagnosisSession::start()
{
    cancel();
    m_run = new Run(m_factory(m_task), m_language, this);
    connect(&m_run->diagnosis, &Diagnosis::progressed, this, &DiagnosisSession::pass);
    connect(&m_run->diagnosis, &Diagnosis::finished, this, &DiagnosisSession::keep);
    Q_EMIT started();
    m_run->diagnosis.start(m_task.request);
}

void DiagnosisSession::stop()
{
    if (m_run)
        m_run->diagnosis.stop();
}

void DiagnosisSession::cancel()
{
    retire();
    m_report = {};
    m_hasReport = false;
}

bool DiagnosisSession::isRunning() const
{
    return m_run && m_run->diagnosis.isRunning();
}

Facts DiagnosisSession::facts() const
{
    if (m_hasReport)
        return m_report.facts;
    return m_run ? m_run->diagnosis.facts() : Facts{};
}

int DiagnosisSession::answered() const
{
    return m_run ? m_run->diagnosis.answered() : 0;
}

int DiagnosisSession::waiting() const
{
    return m_run ? m_run->diagnosis.waiting() : 0;
}

qint64 DiagnosisSession::elapsedMs() const
{
    if (m_hasReport)
        return m_report.facts.elapsedMs;
    return m_run ? m_run->owner->network().clock.nowMs() - m_run->startMs : 0;
}

void DiagnosisSession::pass(const DiagnosisEvent &event)
{
    std::visit(Overloaded{
                   [this](const LookupProgress &progress) { Q_EMIT lookedUp(progress.lookup); },
                   [this](const GraphGrown &) { Q_EMIT graphGrown(); },
                   [this](const SmtpBegun &begun) { Q_EMIT smtpBegun(begun.session, begun.begun); },
                   [this](const SmtpSaid &said) { Q_EMIT smtpSaid(said.session, said.line); },
               },
        event);
}

void DiagnosisSession::keep(const Report &report)
{
    m_report = report;
    m_hasReport = true;
    Q_EMIT finished();
}

/// The run may be what called us: it is stopped now, unheard, and deleted later.
void DiagnosisSession::retire()
{
    if (!m_run)
        return;
    m_run->diagnosis.disconnect(this);
    m_run->diagnosis.stop();
    m_run->deleteLater();
    m_run = nullptr;
}
