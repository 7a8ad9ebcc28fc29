// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// One word of a refusal. What stands for itself has a class instead of letters: "#ip", "#name", "#mail", "#link",
/// "#any" (a placeholder such as "%s").
struct RefusalWord
{
    QString word;
    qsizetype begin = 0; ///< in the plain text
    qsizetype length = 0;
    bool endsSentence = false;

    friend bool operator==(const RefusalWord &, const RefusalWord &) = default;
};

/// A refusal's text made comparable but for its case: plain quotes, hyphens and blanks, one blank between words, no
/// character references of HTML.
QString plainRefusalText(QStringView text);
/// Lower case, with each character in its place.
QString loweredInPlace(QString text);
/// Cuts a plain text into lower-case words.
QList<RefusalWord> refusalWords(const QString &plain);
