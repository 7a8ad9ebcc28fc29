// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"
#include "fixes/change.h"

#include <QTranslator>

/// Turns codes and arguments into whole sentences. Everything a user reads about a result comes from here, so that JSON
/// and codes never change with the language. Knows nothing of layout.
class Wording
{
public:
    /// English without a translator. The translator must outlive this object.
    explicit Wording(const QTranslator *translator = nullptr) : m_translator(translator) { }

    /// The language of these words ("en", "de").
    QString language() const;
    /// What was found, in one or two sentences.
    QString sentence(const Finding &finding) const;
    /// The standard behind a finding ("RFC 8601 §3"); empty if none.
    QString reference(const Finding &finding) const;
    /// The one thing to repair first, or what the whole comes to.
    QString conclusion(const Judgement &judgement) const;
    QString stateWord(State state) const;
    QString statusWords(LookupStatus status) const;
    QString notTestedWhat(const NotTested &part) const;
    QString notTestedWhy(const NotTested &part) const;
    QString iprevWords(Iprev iprev) const;
    QString outcomeWords(ChainOutcome outcome) const;
    QString changeHeadline(const Change &change) const;
    QString actorWords(Actor actor) const;
    QString notSimulatedNote() const;
    /// The name of an embedded demo case and what it shows.
    QString demoTitle(const QString &id) const;

    /// A text of this context with its {named} places filled.
    QString text(const char *source, const QMap<QString, QString> &arguments = {}) const;

private:
    const QTranslator *m_translator;
};
