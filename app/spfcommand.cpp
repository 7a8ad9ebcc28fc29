// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "spfcommand.h"

#include "demo/demonetwork.h"
#include "demo/demos.h"
#include "diagnosis/realnetwork.h"
#include "exitstatus.h"
#include "outputfile.h"
#include "report/spfjson.h"
#include "spftext.h"

#include <algorithm>

namespace {

std::unique_ptr<NetworkOwner> networkFor(const SpfOptions &options)
{
    if (const std::optional<Scenario> demo = loadDemo(options.demo))
        return std::make_unique<DemoNetwork>(*demo);
    return std::make_unique<RealNetwork>(options.resolver);
}

bool isUnknown(const SpfEvaluation &evaluation)
{
    return evaluation.outcome.result == SpfResult::TempError;
}

} // namespace

SpfCommand::SpfCommand(const SpfOptions &options, const Console &console)
    : m_options(options),
      m_console(console),
      m_language(options.language),
      m_owner(networkFor(options)),
      m_ledger(m_owner->network().resolver, m_owner->network().clock),
      m_run(m_ledger, m_owner->network().clock)
{ }

SpfCommand::~SpfCommand()
{
    m_ledger.cancelAll();
}

void SpfCommand::start()
{
    m_run.start(m_options.request, m_options.request.deadlineMs, [this] { finish(); });
}

void SpfCommand::interrupt()
{
    m_isInterrupted = true;
    m_run.stop();
}

void SpfCommand::finish()
{
    m_ledger.cancelAll();
    const QList<SpfEvaluation> evaluations = m_run.evaluations();
    const bool isWritten = write(rendered(evaluations));
    const bool couldTell = std::none_of(evaluations.cbegin(), evaluations.cend(), isUnknown);
    emit finished(!isWritten  ? exitstatus::cannotCreate
            : m_isInterrupted ? exitstatus::interrupted
            : couldTell       ? exitstatus::nothingToRepair
                              : exitstatus::couldNotTell);
}

QByteArray SpfCommand::rendered(const QList<SpfEvaluation> &evaluations) const
{
    if (m_options.isJson)
        return spfReportToJson(evaluations, m_ledger.servers(), m_run.elapsedMs());
    TextReportStyle style;
    const bool isShown
        = (m_options.output.isEmpty() || m_options.output == u"-") && m_console.isTerminal(Console::Stream::Output);
    style.hasColour = isShown && qEnvironmentVariableIsEmpty("NO_COLOR");
    return spfText(evaluations, Wording(m_language.translator()), style).toUtf8();
}

bool SpfCommand::write(const QByteArray &bytes) const
{
    if (m_options.output.isEmpty() || m_options.output == u"-")
        return m_console.write(Console::Stream::Output, bytes);
    const QString problem = writeOutputFile(m_options.output, bytes);
    if (!problem.isEmpty())
        m_console.write(Console::Stream::Error, QStringLiteral("helodoctor-cli: %1\n").arg(problem).toUtf8());
    return problem.isEmpty();
}
