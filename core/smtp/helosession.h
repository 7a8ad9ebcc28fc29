// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transcript.h"

#include <QByteArrayList>
#include <QByteArrayView>

/// What a client told of itself and of the mail it wanted to send.
struct HeloFacts
{
    QByteArray verb; ///< "EHLO", "HELO", "LHLO"; empty until one came
    QByteArray helo; ///< as said last before MAIL FROM
    bool hasMailFrom = false;
    QByteArray mailFrom; ///< without brackets; of the first mail that had a recipient
    QByteArrayList rcptTo; ///< of the same mail
    bool isTls = false;

    friend bool operator==(const HeloFacts &, const HeloFacts &) = default;
};

struct HeloSessionLimits
{
    int lineBytes = 2048; ///< a command may have; RFC 5321 §4.5.3.1.4 asks for 512, extensions for more
    int endlessLineBytes = 64 * 1024; ///< a line this long is no mistake any more
    int commands = 500; ///< in one connection
    int faults = 10; ///< commands that are none, or wrongly made
    qint64 chunkBytes = 64 * 1024 * 1024; ///< of messages sent by BDAT and thrown away
    int keptRecipients = 100;
    int keptAddressBytes = 512;
};

/// The server's side of SMTP that hears a client out and refuses every mail (RFC 5321): bytes go in, replies, facts
/// and the conversation come out. It must never know sockets, time or what a name means.
class HeloSession
{
public:
    enum class Step
    {
        Listen,
        StartTls, ///< send what is to be sent, then begin the handshake
        Close ///< send what is to be sent, then hang up
    };

    explicit HeloSession(bool offersTls, const HeloSessionLimits &limits = {});

    /// The greeting.
    void begin();
    /// Takes what the client sent; after StartTls or Close the rest of it is dropped.
    void receive(QByteArrayView bytes);
    /// RFC 3207 §4.2: the client has to say EHLO again; what it told before is kept until then.
    void onTlsEstablished();
    /// All places are taken: says so instead of a greeting.
    void refuse();
    /// The time is over.
    void onTimeout();

    Step step() const { return m_step; }
    /// True if the client itself said good-bye.
    bool isQuit() const { return m_isQuit; }
    QByteArray takeOutput() { return std::exchange(m_output, {}); }
    /// What was said on both sides since the last call, line by line; the moment (ms) is not filled in.
    QList<TranscriptLine> takeLines() { return std::exchange(m_lines, {}); }
    /// True once after the facts have changed.
    bool takeNews() { return std::exchange(m_hasNews, false); }
    const HeloFacts &facts() const { return m_facts; }

private:
    struct Command;
    using Handler = void (HeloSession::*)(const QByteArray &argument);
    static QList<Command> commands();

    void append(QByteArrayView piece);
    void endLine();
    qsizetype swallow(qsizetype size);
    void obey(const QByteArray &line);
    void record(QByteArray line, int cutBytes);
    void note(const QByteArray &words);
    void reply(const QByteArray &text);
    void replyFault(const QByteArray &text);
    void close(const QByteArray &text);
    bool introduce(const QByteArray &verb, const QByteArray &name);
    void introduceExtended(const QByteArray &verb, const QByteArray &name);

    void ehlo(const QByteArray &name);
    void helo(const QByteArray &name);
    void lhlo(const QByteArray &name);
    void mail(const QByteArray &argument);
    void rcpt(const QByteArray &argument);
    void data(const QByteArray &argument);
    void bdat(const QByteArray &argument);
    void rset(const QByteArray &argument);
    void noop(const QByteArray &argument);
    void vrfy(const QByteArray &argument);
    void expn(const QByteArray &argument);
    void help(const QByteArray &argument);
    void quit(const QByteArray &argument);
    void auth(const QByteArray &argument);
    void startTls(const QByteArray &argument);
    void turn(const QByteArray &argument);

    bool m_offersTls;
    HeloSessionLimits m_limits;
    HeloFacts m_facts;
    Step m_step = Step::Listen;
    bool m_isQuit = false;
    bool m_hasNews = false;
    bool m_isIntroduced = false; ///< said HELO since the connection or TLS began
    bool m_hasSender = false; ///< said MAIL FROM in this transaction
    bool m_isTold = false; ///< this transaction is the one in the facts
    int m_commandCount = 0;
    int m_faultCount = 0;
    QByteArray m_line; ///< the unfinished one, at most one byte longer than is kept
    int m_lineBytes = 0; ///< of it, kept or not
    qint64 m_chunkLeft = 0; ///< bytes of a BDAT that are still to come
    qint64 m_chunkBytes = 0; ///< of all BDATs
    QByteArray m_output;
    QList<TranscriptLine> m_lines;
};
