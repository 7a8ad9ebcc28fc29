// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/recognitionwords.h"

#include "base/printable.h"

#include <QCoreApplication>

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("RecognitionWords", source);
}

} // namespace

QString kindWords(const Evidence &evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Bounce:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "a bounce"));
    case EvidenceKind::Message:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "a mail"));
    case EvidenceKind::Headers:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "the headers of a mail"));
    case EvidenceKind::Log:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "a log"));
    case EvidenceKind::Transcript:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "an SMTP conversation"));
    case EvidenceKind::Text:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "a text"));
    }
    return {};
}

QString refusalQuote(const Refusal &refusal)
{
    QStringList parts;
    if (refusal.code > 0)
        parts.append(QString::number(refusal.code));
    if (!refusal.enhanced.isEmpty())
        parts.append(printable(refusal.enhanced, 20));
    parts.append(printable(refusal.text, 600));
    return parts.join(u' ');
}

QString refusalMeaningWords(const Refusal &refusal)
{
    return refusal.cause;
}

QString notTheCauseWords(const Refusal &refusal)
{
    return refusal.notTheCause.join(QStringLiteral(", "));
}

QString originWords(const FoundFact &fact, const Evidence &)
{
    return factSourceText(fact);
}

QString factRoleWords(FactRole role)
{
    switch (role) {
    case FactRole::Address:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "Sending address"));
    case FactRole::Helo:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "Hello name (HELO)"));
    case FactRole::Sender:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "Sender"));
    case FactRole::Recipient:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "Recipient"));
    case FactRole::Host:
        return translated(QT_TRANSLATE_NOOP("RecognitionWords", "Your server"));
    }
    return {};
}
