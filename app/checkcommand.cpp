// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "checkcommand.h"

#include "demo/demonetwork.h"
#include "demo/demos.h"
#include "diagnosis/realnetwork.h"
#include "evidence/evidencejson.h"
#include "evidencetext.h"
#include "evidencewords.h"
#include "exitstatus.h"
#include "outputfile.h"
#include "pdfreport.h"
#include "reportsentences.h"
#include "textreport.h"

#include <QBuffer>
#include <QJsonDocument>

namespace {

std::unique_ptr<NetworkOwner> networkFor(const CheckOptions &options)
{
    if (const std::optional<Scenario> demo = loadDemo(options.demo))
        return std::make_unique<DemoNetwork>(*demo);
    auto network = std::make_unique<RealNetwork>(options.resolver);
    if (!options.request.serverHost.isEmpty() && options.request.withSmtp)
        network->prepareForMail();
    return network;
}

} // namespace

CheckCommand::CheckCommand(const CheckOptions &options, const Console &console)
    : m_options(options),
      m_console(console),
      m_language(options.language),
      m_owner(networkFor(options)),
      m_diagnosis(std::make_unique<Diagnosis>(
          m_owner->network(), options.format == OutputFormat::Json ? QStringLiteral("en") : m_language.code())),
      m_hasProgress(!options.isQuiet && console.isTerminal(Console::Stream::Error))
{
    connect(m_diagnosis.get(), &Diagnosis::progressed, this, &CheckCommand::showProgress);
    connect(m_diagnosis.get(), &Diagnosis::finished, this, &CheckCommand::finish);
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    if (m_options.receivers)
        m_diagnosis->setReceivers(*m_options.receivers);
    m_diagnosis->start(m_options.request);
}

void CheckCommand::interrupt()
{
    m_isInterrupted = true;
    m_diagnosis->stop();
}

void CheckCommand::showProgress(const DiagnosisEvent &event)
{
    const auto *lookup = std::get_if<LookupProgress>(&event);
    if (!m_hasProgress || !lookup || lookup->lookup.isAnswered)
        return;
    const DnsQuestion &question = lookup->lookup.question;
    const QString line = QStringLiteral("Asking: %1 %2 - %3 answered, %4 waiting")
                             .arg(rrTypeText(question.type), question.name.toText().left(60))
                             .arg(m_diagnosis->answered())
                             .arg(m_diagnosis->waiting());
    m_console.write(Console::Stream::Error, QByteArrayLiteral("\r\x1b[K") + line.toUtf8());
}

void CheckCommand::clearProgress()
{
    if (m_hasProgress)
        m_console.write(Console::Stream::Error, QByteArrayLiteral("\r\x1b[K"));
}

void CheckCommand::printError(const QString &line) const
{
    m_console.write(Console::Stream::Error, QStringLiteral("helodoctor-cli: %1\n").arg(line).toUtf8());
}

void CheckCommand::finish(const Report &report)
{
    clearProgress();
    const bool isWritten = writeOutput(rendered(report)) && writeFixes(report);
    const int status = !isWritten ? exitstatus::cannotCreate
        : m_isInterrupted         ? exitstatus::interrupted
                                  : exitstatus::of(report.judgement.conclusion);
    Q_EMIT finished(status);
}

QByteArray CheckCommand::rendered(const Report &report) const
{
    const Wording wording(m_language.translator());
    switch (m_options.format) {
    case OutputFormat::Json:
        return json(report);
    case OutputFormat::Text: {
        TextReportStyle style;
        const bool isShown
            = (m_options.output.isEmpty() || m_options.output == u"-") && m_console.isTerminal(Console::Stream::Output);
        style.hasColour = isShown && qEnvironmentVariableIsEmpty("NO_COLOR");
        const QString from
            = m_options.evidence ? takenFromText(*m_options.evidence, m_options.from, wording, style) : QString();
        return (from + textReport(report, wording, style)).toUtf8();
    }
    case OutputFormat::Pdf: {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writePdfReport(buffer, report, wording, m_options.isLetterPaper ? PaperSize::Letter : PaperSize::A4);
        return buffer.data();
    }
    case OutputFormat::Letter:
        return letter(report);
    }
    return {};
}

QByteArray CheckCommand::json(const Report &report) const
{
    QByteArray bytes = reportToJson(report, englishSentences());
    if (!m_options.evidence)
        return bytes;
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    object.insert(QStringLiteral("from"), evidenceObject(*m_options.evidence, englishSummary(*m_options.evidence)));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray CheckCommand::letter(const Report &report) const
{
    QStringList letters;
    for (const PlanOption &option : report.plan.options) {
        for (const Change &change : option.changes) {
            for (const Procedure &procedure : change.procedures) {
                for (const Artefact &artefact : procedure.artefacts) {
                    if (artefact.kind == u"letter")
                        letters.append(artefact.text);
                }
            }
        }
    }
    if (letters.isEmpty())
        printError(QStringLiteral("no letter is needed: nothing has to be changed by the owner of the address."));
    return letters.join(QStringLiteral("\n\n")).toUtf8();
}

bool CheckCommand::writeOutput(const QByteArray &bytes)
{
    if (m_options.output.isEmpty() || m_options.output == u"-")
        return m_console.write(Console::Stream::Output, bytes);
    const QString problem = writeOutputFile(m_options.output, bytes);
    if (!problem.isEmpty())
        printError(problem);
    return problem.isEmpty();
}

bool CheckCommand::writeFixes(const Report &report)
{
    if (m_options.fixesFolder.isEmpty())
        return true;
    const QString problem = writeArtefacts(m_options.fixesFolder, report.plan);
    if (!problem.isEmpty())
        printError(problem);
    return problem.isEmpty();
}
