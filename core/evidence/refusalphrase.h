// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/refusaltext.h"

#include <QHash>
#include <QStringList>
#include <QVarLengthArray>

#include <vector>

/// Words in a row that a text is searched for, as numbers of a PhraseBook.
struct Phrase
{
    enum class Kind
    {
        Word,
        Group,
        Gap, ///< up to four words, within a sentence
        Substring
    };
    struct Part
    {
        Kind kind = Kind::Word;
        int number = 0;
    };
    std::vector<Part> parts;
    QString substring; ///< of the lower-case text; for what is no word, such as a part of a link
};

/// A text prepared for the search.
struct PhraseText
{
    QString lower;
    std::vector<QVarLengthArray<int, 2>> words; ///< numbers that each word answers to
    std::vector<bool> endsSentence;
    std::vector<std::vector<QVarLengthArray<int, 2>>> groupEnds; ///< by group, then by place: where a member found ends
};

/// Reads and finds phrases: words, "prefix*", "@group", "~" for a few words between, "=part of the text". It knows
/// nothing of what they mean.
class PhraseBook
{
public:
    /// Names a set of phrases that mean the same; they may use groups that were named before.
    void addGroup(const QString &name, const QStringList &phrases);
    bool hasGroup(const QString &name) const { return m_groupNames.contains(name); }
    /// @return the phrase, ready for the search in texts prepared later.
    Phrase phrase(const QString &text);
    /// The names of groups in a phrase.
    static QStringList groupsOf(const QString &text);

    PhraseText prepared(const QString &plain, const QList<RefusalWord> &words) const;
    static bool contains(const PhraseText &text, const Phrase &phrase);

private:
    int numberOf(const QString &word);

    QHash<QString, int> m_words;
    std::vector<std::pair<QString, int>> m_prefixes;
    QHash<QString, int> m_groupNames;
    std::vector<std::vector<Phrase>> m_groups;
    int m_nextNumber = 0;
};
