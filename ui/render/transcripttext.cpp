// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "transcripttext.h"

#include "base/printable.h"
#include "dns/address.h"

#include <QCoreApplication>

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Transcript", source);
}

QChar signOf(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Server:
        return u'<';
    case Speaker::Client:
        return u'>';
    case Speaker::Note:
        return u'*';
    }
    return u' ';
}

} // namespace

QString transcriptTitle(const SmtpSession &session)
{
    return printable(session.serverName, 300) + QStringLiteral(" (")
        + hostPortText(addressText(session.address), session.port) + u')';
}

QString transcriptTime(const TranscriptLine &line)
{
    return QString::number(line.ms / 1000.0, 'f', 3).rightJustified(8);
}

QString transcriptWords(const TranscriptLine &line, int maxCharacters)
{
    QString text = printable(line.text, maxCharacters);
    if (line.cutBytes > 0)
        text += u' ' + translated(QT_TRANSLATE_NOOP("Transcript", "(… %1 bytes not shown)")).arg(line.cutBytes);
    return text;
}

QString droppedLinesText(int count)
{
    return translated(QT_TRANSLATE_NOOP("Transcript", "(… %1 further lines not shown)")).arg(count);
}

QString transcriptLineText(const TranscriptLine &line, int maxCharacters)
{
    // One fixed word in every language, as wide as what stands in its place on other lines.
    const QLatin1String lock(line.isTls ? "TLS" : "   ");
    return transcriptTime(line) + u' ' + lock + u' ' + signOf(line.speaker) + u' '
        + transcriptWords(line, maxCharacters);
}

QString transcriptText(const SmtpSession &session)
{
    QString text = transcriptTitle(session) + u'\n';
    for (const TranscriptLine &line : session.transcript)
        text += transcriptLineText(line) + u'\n';
    if (session.droppedLines > 0)
        text += droppedLinesText(session.droppedLines) + u'\n';
    return text;
}
