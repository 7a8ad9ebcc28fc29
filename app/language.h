// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTranslator>

/// The texts of one language: the program's own and Qt's. English needs none.
class Language
{
public:
    /// @p code like "de"; empty: the system's. A language that is not there gives English.
    explicit Language(const QString &code);

    QString code() const { return m_code; }
    /// For Wording; nullptr for English.
    const QTranslator *translator() const { return m_code == u"en" ? nullptr : &m_own; }
    /// Makes the texts of windows and of Qt itself appear in this language.
    void install();

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};
