// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "readcommand.h"

#include "evidence/evidencejson.h"
#include "evidence/readevidence.h"
#include "evidencetext.h"
#include "evidencewords.h"
#include "exitstatus.h"
#include "language.h"
#include "outputfile.h"

ReadCommand::ReadCommand(const ReadOptions &options, const InputText &input, const Console &console)
    : m_options(options), m_input(input), m_console(console)
{ }

void ReadCommand::start()
{
    const Evidence evidence = readEvidence(m_input, RefusalBook());
    const Language language(m_options.language);
    const Wording wording(language.translator());
    QByteArray bytes;
    if (m_options.isJson) {
        bytes = evidenceToJson(evidence, englishSummary(evidence));
    } else if (evidence.isEmpty()) {
        const QString words = nothingUnderstoodWords(wording);
        m_console.write(Console::Stream::Error, QStringLiteral("helodoctor-cli: %1\n").arg(words).toUtf8());
    } else {
        TextReportStyle style;
        const bool isShown
            = (m_options.output.isEmpty() || m_options.output == u"-") && m_console.isTerminal(Console::Stream::Output);
        style.hasColour = isShown && qEnvironmentVariableIsEmpty("NO_COLOR");
        bytes = evidenceText(evidence, wording, style).toUtf8();
    }
    const int understood = evidence.isEmpty() ? exitstatus::notUnderstood : exitstatus::nothingToRepair;
    const bool isWritten = bytes.isEmpty() || write(bytes);
    Q_EMIT finished(isWritten ? understood : exitstatus::cannotCreate);
}

void ReadCommand::interrupt()
{
    Q_EMIT finished(exitstatus::interrupted);
}

bool ReadCommand::write(const QByteArray &bytes) const
{
    if (m_options.output.isEmpty() || m_options.output == u"-")
        return m_console.write(Console::Stream::Output, bytes);
    const QString problem = writeOutputFile(m_options.output, bytes);
    if (!problem.isEmpty())
        m_console.write(Console::Stream::Error, QStringLiteral("helodoctor-cli: %1\n").arg(problem).toUtf8());
    return problem.isEmpty();
}
