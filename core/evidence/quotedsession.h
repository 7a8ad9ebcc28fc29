// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/factgathering.h"

/// Follows one SMTP session line by line as a log or a window shows it, and tells a gathering what it learns: what the
/// client said of itself, and what it was refused. It knows nothing of how the lines are written down.
class QuotedSession
{
public:
    /// @param text what all lines are views into.
    QuotedSession(QStringView text, FactGathering &facts) : m_text(text), m_facts(&facts) { }

    void clientSaid(QStringView line) { clientSaid(line, {}); }
    void serverSaid(QStringView line) { serverSaid(line, spanOf(line)); }
    /// For lines that had to be decoded, and stand at @p where.
    void clientSaid(QStringView line, const TextSpan &where);
    void serverSaid(QStringView line, const TextSpan &where);
    /// Another session begins.
    void restart();
    /// What the server is called until it names itself.
    void setReceiver(QStringView receiver) { m_receiver = receiver.toString(); }
    void setReceiverIfUnknown(QStringView receiver)
    {
        if (m_receiver.isEmpty())
            setReceiver(receiver);
    }
    /// In the log of a receiver there are many clients; those that were refused stand before others.
    void setManyClients(QStringView client);
    /// True if the lines of the message itself are being sent.
    bool isInData() const { return m_isInData; }
    void endData() { m_isInData = false; }

private:
    TextSpan spanOf(QStringView piece) const;
    /// Where a word of the client's line stands; within the place of the whole line if that was decoded.
    TextSpan spanOf(QStringView piece, const TextSpan &line) const;
    void clientSaidHello(QStringView argument, const TextSpan &where);
    void expect(const QString &stage);
    void takeReply(int code);
    void takeGreeting(QStringView line);
    void takeHelloReply(QStringView reply);
    QString stageOfReply(int code);

    QStringView m_text;
    FactGathering *m_facts;
    QList<QString> m_expected; ///< stages of the commands that have no reply yet (RFC 2920)
    QString m_stage; ///< of the last command
    QString m_receiver;
    QString m_reply; ///< the lines of the one that is coming in
    TextSpan m_replyWhere;
    QString m_helo;
    TextSpan m_heloWhere;
    QString m_client;
    bool m_hasBegun = false;
    bool m_isInData = false;
};

/// The address in "MAIL FROM:<a@b> SIZE=1", "TO: a@b"; null if there is none.
QStringView pathIn(QStringView argument);
/// The code of a reply line, 0 if it is none.
int replyCode(QStringView line);
