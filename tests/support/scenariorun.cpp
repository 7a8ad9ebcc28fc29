// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "scenariorun.h"

ScenarioRun::ScenarioRun(const Scenario &scenario)
    : m_scenario(scenario),
      m_resolver(m_scenario, m_clock),
      m_direct(m_scenario, m_clock),
      m_transports(m_scenario, m_clock),
      m_web(m_scenario, m_clock),
      m_diagnosis({m_resolver, m_transports, m_clock, &m_direct, &m_web, [this] { return m_scenario.hosts; },
          Scenario::probeLabel})
{
    QObject::connect(&m_diagnosis, &Diagnosis::finished, &m_diagnosis, [this](const Report &report) {
        m_report = report;
        ++m_reports;
    });
}

bool ScenarioRun::run()
{
    m_diagnosis.start(m_scenario.request);
    m_clock.runAll();
    return m_reports == 1;
}

QStringList ScenarioRun::unscripted() const
{
    QStringList texts = m_transports.unscripted();
    for (const DnsQuestion &question : m_resolver.unscripted())
        texts.append(QStringLiteral("question %1 %2").arg(question.name.toText(), rrTypeText(question.type)));
    for (const DirectQuestion &direct : m_direct.unscripted()) {
        texts.append(QStringLiteral("question to %1 %2 %3")
                         .arg(direct.server.text(), direct.question.name.toText(), rrTypeText(direct.question.type)));
    }
    for (const QUrl &url : m_web.unscripted())
        texts.append(QStringLiteral("page %1").arg(url.toString()));
    return texts;
}
