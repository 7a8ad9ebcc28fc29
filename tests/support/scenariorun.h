// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scripteddirectresolver.h"
#include "demo/scriptedresolver.h"
#include "demo/scriptedtransport.h"
#include "demo/scriptedwebfetcher.h"
#include "diagnosis/diagnosis.h"
#include "virtualclock.h"

/// One diagnosis on a scripted network in virtual time, from start to report.
class ScenarioRun
{
public:
    explicit ScenarioRun(const Scenario &scenario);

    /// Runs to the end; false if it never ended.
    bool run();
    Diagnosis &diagnosis() { return m_diagnosis; }
    VirtualClock &clock() { return m_clock; }
    const Report &report() const { return m_report; }
    int reports() const { return m_reports; }
    /// Questions, connections and lines that the script did not cover.
    QStringList unscripted() const;

private:
    Scenario m_scenario;
    VirtualClock m_clock;
    ScriptedResolver m_resolver;
    ScriptedDirectResolver m_direct;
    ScriptedTransportFactory m_transports;
    ScriptedWebFetcher m_web;
    Diagnosis m_diagnosis;
    Report m_report;
    int m_reports = 0;
};
