// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "besttime.h"
#include "evidence/readevidence.h"

#include <algorithm>
#include <cstdio>

namespace {

constexpr int runs = 5;

/// The least that any reader does: bytes to text, and a look at each line.
qsizetype floorOf(const QByteArray &bytes)
{
    const InputText input = inputText(bytes);
    qsizetype lines = 0;
    for (qsizetype at = 0; (at = input.text.indexOf(u'\n', at)) >= 0; ++at)
        ++lines;
    return lines;
}

QByteArray bounceOf(qsizetype size)
{
    QByteArray mail(
        "From: MAILER-DAEMON@mail.dynatron.example\nTo: news@dynatron.example\nMIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n\n"
        "This is the mail system at host mail.dynatron.example.\n\n"
        "<user@example.net>: host mx.example.net[203.0.113.9] said: 504 5.5.2 <DYNA-WEB>: Helo command rejected: need\n"
        "    fully-qualified hostname (in reply to RCPT TO command)\n\n--x\nContent-Type: message/rfc822\n\n"
        "Received: from desk ([10.1.2.3]) by mail.dynatron.example with ESMTPSA id 1; Mon, 23 Nov 2026 10:14:50 +0100\n"
        "From: news@dynatron.example\nMessage-ID: <1@dynatron.example>\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=y\n\n--y\nContent-Type: application/octet-stream\n"
        "Content-Transfer-Encoding: base64\n\n");
    const QByteArray line = QByteArray(76, 'A') + '\n';
    mail += line.repeated(std::max<qsizetype>(0, (size - mail.size()) / line.size()));
    return mail + "--y--\n--x--\n";
}

QByteArray logOf(qsizetype size)
{
    const QByteArray line(
        "Nov 23 10:14:50 mail postfix/smtp[12]: 4X1: to=<user@example.net>, relay=mx.example.net[203.0.113.9]:25, "
        "delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4Y2)\n");
    return line.repeated(std::max<qsizetype>(1, size / line.size()));
}

QByteArray wordsOf(qsizetype size)
{
    const QByteArray line("host mx.example.net said 550 no such 203.0.113.9 thing <a@b.example> at all\n");
    return line.repeated(std::max<qsizetype>(1, size / line.size()));
}

} // namespace

/// Prints how long reading takes as a multiple of the floor.
int main()
{
    const RefusalBook book;
    struct Kind
    {
        const char *name;
        QByteArray (*make)(qsizetype size);
    };
    for (const Kind &kind : {Kind{"bounce", bounceOf}, Kind{"log", logOf}, Kind{"words", wordsOf}}) {
        for (const qsizetype size : {1024, 64 * 1024, 1024 * 1024, 16 * 1024 * 1024}) {
            const QByteArray bytes = kind.make(size);
            const double least = bestMs(runs, [&] { floorOf(bytes); });
            const double whole = bestMs(runs, [&] { readEvidence(inputText(bytes), book); });
            std::printf("  %-7s %6lld KiB: %9.3f ms, %6.1f times the floor (%.3f ms)\n", kind.name,
                static_cast<long long>(size / 1024), whole, whole / std::max(least, 1e-6), least);
        }
    }
    return 0;
}
