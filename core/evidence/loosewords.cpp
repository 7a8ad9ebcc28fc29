// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/loosewords.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "evidence/foundfacts.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype mostWords = 2000;
constexpr qsizetype mostProseWords = 6; ///< of a line; in longer ones "end.Next" is no host name

/// What stands in front of a value, with ":", "=" or a blank behind it.
enum class Label
{
    None,
    Address,
    Helo,
    Host,
    Sender,
    Recipient
};

struct NamedLabel
{
    QStringView name;
    Label label;
};
constexpr std::array labels{NamedLabel{u"ip", Label::Address}, NamedLabel{u"ipv4", Label::Address},
    NamedLabel{u"ipv6", Label::Address}, NamedLabel{u"address", Label::Address}, NamedLabel{u"adresse", Label::Address},
    NamedLabel{u"helo", Label::Helo}, NamedLabel{u"ehlo", Label::Helo}, NamedLabel{u"helo/ehlo", Label::Helo},
    NamedLabel{u"host", Label::Host}, NamedLabel{u"hostname", Label::Host}, NamedLabel{u"server", Label::Host},
    NamedLabel{u"ptr", Label::Host}, NamedLabel{u"rdns", Label::Host}, NamedLabel{u"mx", Label::Host},
    NamedLabel{u"domain", Label::Host}, NamedLabel{u"from", Label::Sender}, NamedLabel{u"sender", Label::Sender},
    NamedLabel{u"mailto", Label::Sender}, NamedLabel{u"mail from", Label::Sender}, NamedLabel{u"to", Label::Recipient},
    NamedLabel{u"rcpt to", Label::Recipient}, NamedLabel{u"recipient", Label::Recipient}};

Label labelOf(QStringView word)
{
    for (const NamedLabel &known : labels) {
        if (word.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.label;
    }
    return Label::None;
}

bool isBracket(QChar c)
{
    return c == u'<' || c == u'>' || c == u'(' || c == u')' || c == u'"' || c == u'\'' || c == u'`' || c == u'{'
        || c == u'}';
}

bool isStop(QChar c)
{
    return c == u'.' || c == u',' || c == u';' || c == u':' || c == u'!' || c == u'?' || c == u'=';
}

QStringView stripped(QStringView word)
{
    while (!word.isEmpty() && (isBracket(word.front()) || word.front() == u'=' || word.front() == u','))
        word = word.sliced(1);
    while (!word.isEmpty() && (isBracket(word.back()) || (isStop(word.back()) && !word.endsWith(u"::"))))
        word.chop(1);
    return word;
}

/// A machine's name as Windows makes it, "DYNA-WEB": no word of a sentence looks like it.
bool isMachineName(QStringView word)
{
    const bool isUpper = std::all_of(
        word.begin(), word.end(), [](QChar c) { return (c >= u'A' && c <= u'Z') || c.isDigit() || c == u'-'; });
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool hasSign = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
    return isUpper && hasLetter && hasSign && word.size() > 3 && hostnameFault(word) == HostnameFault::None;
}

class WordReader
{
public:
    WordReader(Evidence &evidence, const QString &text) : m_evidence(evidence), m_text(text) { }

    void read()
    {
        for (qsizetype begin = 0; begin < m_text.size() && m_words < mostWords;) {
            qsizetype end = m_text.indexOf(u'\n', begin);
            end = end < 0 ? m_text.size() : end;
            readLine(begin, end);
            begin = end + 1;
        }
    }

private:
    void readLine(qsizetype begin, qsizetype end)
    {
        constexpr qsizetype longestLine = 4096;
        const QStringView line = m_text.sliced(begin, std::min(end - begin, longestLine));
        QList<QStringView> words;
        qsizetype at = 0;
        while (at < line.size()) {
            while (at < line.size() && line.at(at).isSpace())
                ++at;
            const qsizetype from = at;
            while (at < line.size() && !line.at(at).isSpace() && line.at(at) != u',' && line.at(at) != u';'
                && line.at(at) != u'|')
                ++at;
            if (at > from)
                words.append(line.sliced(from, at - from));
            ++at;
        }
        m_isAlone = words.size() == 1 && m_text.trimmed().size() == line.trimmed().size();
        const bool isProse = words.size() > mostProseWords;
        Label label = Label::None;
        for (const QStringView word : std::as_const(words)) {
            ++m_words;
            label = readWord(word, label, isProse);
        }
    }

    FoundFact factOf(QStringView word) const
    {
        return {word.toString(), FactSource::Text, 0, {word.data() - m_text.data(), word.size()}};
    }

    /// Returns the label that the next word stands behind.
    Label readWord(QStringView word, Label label, bool isProse)
    {
        word = stripped(word);
        if (const Label own = labelOf(word); own != Label::None && !isProse)
            return own;
        const qsizetype sign = std::max(word.indexOf(u'='), word.indexOf(u':'));
        if (sign > 0 && labelOf(word.first(sign)) != Label::None)
            return readWord(word.sliced(sign + 1), labelOf(word.first(sign)), isProse);
        if (const qsizetype scheme = word.indexOf(u"://"); scheme > 0)
            readUrl(word.sliced(scheme + 3));
        else
            readValue(word, label, isProse);
        return Label::None;
    }

    void readUrl(QStringView rest)
    {
        qsizetype end = 0;
        while (end < rest.size() && rest.at(end) != u'/' && rest.at(end) != u'?' && rest.at(end) != u'#')
            ++end;
        QStringView host = rest.first(end);
        host = host.sliced(host.indexOf(u'@') + 1);
        if (addAddress(m_evidence.ips, factOf(host)))
            return;
        const qsizetype colon = host.indexOf(u':');
        addHost(m_evidence.hosts, factOf(colon < 0 ? host : host.first(colon)));
    }

    void readValue(QStringView word, Label label, bool isProse)
    {
        if (word.isEmpty() || word.size() > mostNameCharacters)
            return;
        if (label == Label::Helo) {
            addHelo(m_evidence.helos, factOf(word));
            return;
        }
        if (looseAddress(word)) {
            addAddress(m_evidence.ips, factOf(word));
            return;
        }
        if (word.contains(u'@')) {
            const bool isRecipient = label == Label::Recipient;
            if (mailAddressIn(word.toString()))
                addMailAddress(isRecipient ? m_evidence.recipients : m_evidence.mailFroms, factOf(word));
            return;
        }
        const qsizetype colon = word.indexOf(u':');
        const QStringView host = colon < 0 ? word : word.first(colon);
        const bool isName = !isProse || label == Label::Host || host.count(u'.') >= 2;
        const bool isFileName = host.endsWith(u".eml") || host.endsWith(u".txt") || host.endsWith(u".log");
        if (isName && !isFileName && isStrictFqdn(host))
            addHost(m_evidence.hosts, factOf(host));
        else if (m_isAlone && isMachineName(word))
            addHelo(m_evidence.helos, factOf(word));
    }

    Evidence &m_evidence;
    QStringView m_text;
    qsizetype m_words = 0;
    bool m_isAlone = false;
};

} // namespace

void addLooseWords(Evidence &evidence, const QString &text)
{
    WordReader(evidence, text).read();
}
