// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusalphrase.h"

#include <algorithm>

namespace {

constexpr std::size_t widestGap = 4;

/// Calls @p found with each place at which the phrase, begun at @p at, can end; stops when it says so.
template <typename Found>
bool forEachEnd(const PhraseText &text, const Phrase &phrase, std::size_t part, std::size_t at, const Found &found)
{
    if (part == phrase.parts.size())
        return found(at);
    const Phrase::Part &wanted = phrase.parts[part];
    const auto goesOn = [&](std::size_t next) {
        const bool isLast = part + 1 == phrase.parts.size();
        return (isLast || next == 0 || !text.endsSentence[next - 1]) && forEachEnd(text, phrase, part + 1, next, found);
    };
    switch (wanted.kind) {
    case Phrase::Kind::Word:
        return at < text.words.size() && text.words[at].contains(wanted.number) && goesOn(at + 1);
    case Phrase::Kind::Group:
        if (at >= text.words.size())
            return false;
        for (const int end : text.groupEnds[static_cast<std::size_t>(wanted.number)][at])
            if (goesOn(static_cast<std::size_t>(end)))
                return true;
        return false;
    case Phrase::Kind::Gap:
        for (std::size_t skipped = 0; skipped <= widestGap && at + skipped <= text.words.size(); ++skipped) {
            if (skipped > 0 && text.endsSentence[at + skipped - 1])
                return false;
            if (forEachEnd(text, phrase, part + 1, at + skipped, found))
                return true;
        }
        return false;
    case Phrase::Kind::Substring:
        return false;
    }
    return false;
}

bool isPlainWord(const QString &piece)
{
    return piece != u"cannot"
        && std::all_of(piece.begin(), piece.end(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
}

/// "n't" and "cannot" are two words in every text.
QStringList wordsOfPhrase(const QString &text)
{
    QStringList words;
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
        if (piece.startsWith(u'@') || piece.startsWith(u'#') || piece == u"~" || piece.endsWith(u'*')) {
            words.append(piece);
            continue;
        }
        // Nearly all are plain words, and the book has thousands of them.
        if (isPlainWord(piece)) {
            words.append(piece);
            continue;
        }
        for (const RefusalWord &word : refusalWords(piece))
            words.append(word.word);
    }
    return words;
}

} // namespace

int PhraseBook::numberOf(const QString &word)
{
    const auto known = m_words.constFind(word);
    if (known != m_words.constEnd())
        return *known;
    m_words.insert(word, m_nextNumber);
    if (word.endsWith(u'*'))
        m_prefixes.emplace_back(word.chopped(1), m_nextNumber);
    return m_nextNumber++;
}

void PhraseBook::addGroup(const QString &name, const QStringList &phrases)
{
    std::vector<Phrase> members;
    for (const QString &text : phrases)
        members.push_back(phrase(text));
    m_groupNames.insert(name, static_cast<int>(m_groups.size()));
    m_groups.push_back(std::move(members));
}

Phrase PhraseBook::phrase(const QString &text)
{
    Phrase phrase;
    if (text.startsWith(u'=')) {
        phrase.substring = loweredInPlace(text.sliced(1));
        phrase.parts.push_back({Phrase::Kind::Substring, 0});
        return phrase;
    }
    for (const QString &word : wordsOfPhrase(text)) {
        if (word == u"~")
            phrase.parts.push_back({Phrase::Kind::Gap, 0});
        else if (word.startsWith(u'@'))
            phrase.parts.push_back({Phrase::Kind::Group, m_groupNames.value(word.sliced(1))});
        else
            phrase.parts.push_back({Phrase::Kind::Word, numberOf(word)});
    }
    return phrase;
}

QStringList PhraseBook::groupsOf(const QString &text)
{
    QStringList groups;
    if (!text.startsWith(u'=') && text.contains(u'@'))
        for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts))
            if (piece.startsWith(u'@'))
                groups.append(piece.sliced(1));
    return groups;
}

PhraseText PhraseBook::prepared(const QString &plain, const QList<RefusalWord> &words) const
{
    PhraseText text;
    text.lower = loweredInPlace(plain);
    for (const RefusalWord &word : words) {
        QVarLengthArray<int, 2> numbers;
        if (const auto known = m_words.constFind(word.word); known != m_words.constEnd())
            numbers.append(*known);
        for (const auto &[prefix, number] : m_prefixes)
            if (word.word.startsWith(prefix))
                numbers.append(number);
        text.words.push_back(numbers);
        text.endsSentence.push_back(word.endsSentence);
    }
    for (const std::vector<Phrase> &group : m_groups) {
        std::vector<QVarLengthArray<int, 2>> ends(text.words.size());
        for (std::size_t at = 0; at < text.words.size(); ++at)
            for (const Phrase &member : group)
                forEachEnd(text, member, 0, at, [&](std::size_t end) {
                    if (!ends[at].contains(static_cast<int>(end)))
                        ends[at].append(static_cast<int>(end));
                    return false;
                });
        text.groupEnds.push_back(std::move(ends));
    }
    return text;
}

bool PhraseBook::contains(const PhraseText &text, const Phrase &phrase)
{
    if (!phrase.substring.isEmpty())
        return text.lower.contains(phrase.substring);
    if (phrase.parts.empty())
        return false;
    for (std::size_t at = 0; at < text.words.size(); ++at)
        if (forEachEnd(text, phrase, 0, at, [](std::size_t) { return true; }))
            return true;
    return false;
}
