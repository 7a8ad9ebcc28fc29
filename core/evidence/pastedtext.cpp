// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/pastedtext.h"

#include "evidence/foundfacts.h"
#include "evidence/loosewords.h"
#include "evidence/mailfacts.h"
#include "evidence/plaintext.h"
#include "evidence/refusallist.h"

#include <algorithm>

namespace {

constexpr qsizetype mostLooked = 256 * 1024;
constexpr qsizetype mostReceived = 16 * 1024;

/// A Received header's value, or several headers with something in front of them.
bool readReceivedText(Evidence &evidence, const QString &text)
{
    const QString begin = text.first(std::min<qsizetype>(text.size(), 16)).toLower();
    QString value;
    if (begin.startsWith(u"from ") || begin.startsWith(u"(from ") || begin.startsWith(u"received:"))
        value = text.first(std::min(text.size(), mostReceived)).simplified();
    if (value.isEmpty() || !value.contains(u" by "))
        return false;
    MailHeader header{QStringLiteral("Received"), value, {0, text.size()}};
    if (begin.startsWith(u"received:"))
        header.value = value.sliced(value.indexOf(u':') + 1).trimmed();
    const MailFacts facts = mailFacts({header});
    if (facts.received.isEmpty())
        return false;
    evidence.kind = EvidenceKind::Headers;
    evidence.form = QStringLiteral("received");
    addMailFacts(evidence, facts);
    addTrustedIdentity(evidence, facts);
    return true;
}

void readUncoded(RefusalList &refusals, const QString &text, const RefusalBook &book)
{
    constexpr qsizetype longestLine = 1000;
    const QString whole = text.first(std::min(text.size(), longestLine)).simplified();
    if (text.size() <= longestLine && book.isKnown(whole)) {
        refusals.add(readReply(whole), contextOfReply({}, {}), {0, text.size()});
        return;
    }
    const QStringView looked = QStringView(text).first(std::min(text.size(), mostLooked));
    for (qsizetype begin = 0; begin < looked.size();) {
        qsizetype end = looked.indexOf(u'\n', begin);
        end = end < 0 ? looked.size() : end;
        const QString line = looked.sliced(begin, std::min(end - begin, longestLine)).toString().simplified();
        if (line.size() > 8 && book.isKnown(line))
            refusals.add(readReply(line), contextOfReply({}, {}), {begin, end - begin});
        begin = end + 1;
    }
}

void readReplies(Evidence &evidence, const QString &text, const RefusalBook &book)
{
    constexpr qsizetype mostAround = 300;
    RefusalList refusals(book);
    const QStringView looked = QStringView(text).first(std::min(text.size(), mostLooked));
    qsizetype behindLast = 0;
    for (const QuotedReply &reply : findReplies(looked)) {
        const qsizetype begin = std::clamp<qsizetype>(reply.where.begin, 0, looked.size());
        const qsizetype end = std::clamp(begin + reply.where.length, begin, looked.size());
        const qsizetype from = std::max(begin - mostAround, std::min(behindLast, begin));
        refusals.add(reply,
            contextOfReply(
                looked.sliced(from, begin - from), looked.sliced(end, std::min(mostAround, looked.size() - end))),
            reply.where);
        behindLast = end;
    }
    if (refusals.isEmpty())
        readUncoded(refusals, text, book);
    evidence.refusals = refusals.refusals();
    refusals.addRepeated(evidence);
}

} // namespace

Evidence readPastedText(const QString &text, const RefusalBook &book)
{
    const QString evened = evenedText(text);
    qsizetype begin = 0;
    while (begin < evened.size() && evened.at(begin).isSpace())
        ++begin;
    Evidence evidence;
    if (readReceivedText(evidence, evened.sliced(begin)))
        return evidence;
    readReplies(evidence, evened, book);
    // Beside a refusal, hosts and addresses may be anybody's: the refusal itself tells whose they are.
    if (evidence.refusals.isEmpty())
        addLooseWords(evidence, evened);
    return evidence;
}
