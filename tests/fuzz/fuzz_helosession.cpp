// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/helosession.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

struct Heard
{
    QByteArray output;
    QList<TranscriptLine> lines;
    HeloFacts facts;
    HeloSession::Step step = HeloSession::Step::Listen;
    friend bool operator==(const Heard &, const Heard &) = default;
};

/// TLS is established at once wherever it is begun; what was sent before it in the same piece is lost, as it must be.
Heard hear(QByteArrayView bytes, qsizetype size, bool offersTls)
{
    HeloSession session(offersTls);
    session.begin();
    while (!bytes.isEmpty()) {
        const qsizetype piece = std::min(size, bytes.size());
        session.receive(bytes.first(piece));
        bytes = bytes.sliced(piece);
        if (session.step() == HeloSession::Step::StartTls)
            session.onTlsEstablished();
    }
    Heard heard{session.takeOutput(), session.takeLines(), session.facts(), session.step()};
    check(session.takeOutput().isEmpty() && session.takeLines().isEmpty());
    return heard;
}

/// Replies are ASCII, whole, no longer than RFC 5321 §4.5.3.1.5 allows, and never accept a mail.
void checkReplies(const QByteArray &output)
{
    check(output.endsWith("\r\n"));
    for (const QByteArray &line : output.chopped(2).split('\n')) {
        const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
        check(text.size() >= 4 && text.size() <= 510);
        check(
            std::all_of(text.begin(), text.end(), [](char character) { return character >= ' ' && character <= '~'; }));
        check(!text.startsWith("354") && !text.startsWith("251"));
    }
}

void checkFacts(const HeloFacts &facts)
{
    const HeloSessionLimits limits;
    check(facts.verb.isEmpty() || facts.verb == "EHLO" || facts.verb == "HELO" || facts.verb == "LHLO");
    check(facts.helo.size() <= limits.lineBytes && !facts.helo.contains('\n'));
    check(!facts.verb.isEmpty() || (facts.helo.isEmpty() && !facts.hasMailFrom));
    check(facts.hasMailFrom || (facts.mailFrom.isEmpty() && facts.rcptTo.isEmpty()));
    check(facts.mailFrom.size() <= limits.keptAddressBytes && facts.rcptTo.size() <= limits.keptRecipients);
    for (const QByteArray &recipient : facts.rcptTo)
        check(recipient.size() <= limits.keptAddressBytes);
}

} // namespace

/// The first byte is the size of the pieces and whether TLS is offered, the rest what a client says.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const bool offersTls = (data[0] & 0x80) != 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Heard whole = hear(bytes, std::max<qsizetype>(bytes.size(), 1), offersTls);
    const Heard pieces = hear(bytes, std::max<qsizetype>(data[0] & 0x7f, 1), offersTls);
    check(offersTls || pieces == whole);
    for (const Heard *heard : {&whole, &pieces}) {
        checkReplies(heard->output);
        checkFacts(heard->facts);
        check(heard->facts.isTls <= offersTls);
        for (const TranscriptLine &line : heard->lines)
            check(line.text.size() <= HeloSessionLimits().lineBytes + 1 && line.cutBytes >= 0
                && !line.text.contains('\n'));
    }
    return 0;
}
