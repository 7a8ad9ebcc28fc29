// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

/// The full text of a known refusal with gaps for what differs: "{word}" (no blank in it), "{ip}" (an address or what
/// stands for one), "{any}". It agrees with a whole text or not at all.
class RefusalTemplate
{
public:
    explicit RefusalTemplate(const QString &text);

    /// @param lower a plain text in lower case, without what receivers and mail programs add around it.
    bool matches(const QString &lower) const;
    /// How many letters and digits are fixed; the more, the more it says.
    qsizetype weight() const { return m_weight; }
    int fixedWords() const;
    /// The names in braces that are no known gap.
    static QStringList unknownGaps(const QString &text);

private:
    enum class Gap
    {
        Word,
        Ip,
        Any
    };

    std::vector<QString> m_fixed; ///< one more than gaps
    std::vector<Gap> m_gaps;
    qsizetype m_weight = 0;

    static bool fits(Gap gap, QStringView found);
};

/// Takes off what stands around a refusal's own words: "(in reply to RCPT TO command)", Gmail's queue id, the name of
/// the answering Microsoft server, a full stop. @p lower is a plain text in lower case.
QString bareRefusalText(const QString &lower);
