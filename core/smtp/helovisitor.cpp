// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/helovisitor.h"

#include "base/printable.h"
#include "dns/address.h"

#include <QSslSocket>

#include <utility>

namespace {

constexpr qint64 pieceBytes = 4096; ///< read at once, so that a flood does not keep the others waiting
constexpr qint64 bufferBytes = 16 * 1024;
constexpr qint64 unsentBytes = 16 * 1024; ///< a client that does not read is not read from either
constexpr int keptLines = 200;
constexpr int keptLineBytes = 1000;
constexpr int lingerMs = 1000; ///< for the last reply to be read, before the connection is cut

} // namespace

HeloVisitor::HeloVisitor(Clock &clock, int id, const std::optional<QSslConfiguration> &tls, Handler onChange)
    : m_clock(clock),
      m_tls(tls),
      m_onChange(std::move(onChange)),
      m_socket(tls ? new QSslSocket(this) : new QTcpSocket(this)),
      m_session(tls.has_value()),
      m_startMs(clock.nowMs())
{
    m_visit.id = id;
    m_visit.at = clock.utcNow();
}

void HeloVisitor::retire()
{
    m_visit.isEnded = true;
    m_onChange = nullptr;
    m_clock.cancel(std::exchange(m_timer, 0));
    m_socket->disconnect(this);
    deleteLater();
}

bool HeloVisitor::begin(qintptr descriptor, int visitMs)
{
    if (!m_socket->setSocketDescriptor(descriptor))
        return false;
    m_socket->setReadBufferSize(bufferBytes);
    m_visit.ip = normalisedAddress(m_socket->peerAddress());
    m_visit.port = m_socket->peerPort();
    connect(m_socket, &QTcpSocket::readyRead, this, &HeloVisitor::receive);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HeloVisitor::receive);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HeloVisitor::onError);
    connect(m_socket, &QTcpSocket::disconnected, this, &HeloVisitor::onDisconnected);
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket)) {
        connect(socket, &QSslSocket::encryptedBytesWritten, this, &HeloVisitor::receive);
        connect(socket, &QSslSocket::encrypted, this, &HeloVisitor::onEncrypted);
    }
    arm(visitMs);
    note(QStringLiteral("connected from %1").arg(hostPortText(addressText(m_visit.ip), m_visit.port)));
    m_session.begin();
    perform();
    tell();
    return true;
}

void HeloVisitor::end()
{
    if (m_visit.isEnded)
        return;
    note(QStringLiteral("HELO Doctor stopped listening"));
    m_visit.isEnded = true;
    m_clock.cancel(std::exchange(m_timer, 0));
    m_socket->disconnect(this);
    m_socket->abort();
    tell();
}

void HeloVisitor::receive()
{
    if (m_visit.isEnded || m_isHandshaking)
        return;
    if (m_session.step() == HeloSession::Step::Close) {
        m_socket->readAll(); // unread bytes would make the system cut the connection before the last reply is there
        return;
    }
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (m_socket->bytesToWrite() + (secure != nullptr ? secure->encryptedBytesToWrite() : 0) > unsentBytes)
        return;
    const QByteArray bytes = m_socket->read(pieceBytes);
    if (bytes.isEmpty())
        return;
    m_session.receive(bytes);
    perform();
    if (!m_visit.isEnded && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HeloVisitor::receive, Qt::QueuedConnection);
}

void HeloVisitor::perform()
{
    m_socket->write(m_session.takeOutput());
    switch (m_session.step()) {
    case HeloSession::Step::Listen:
        break;
    case HeloSession::Step::StartTls:
        beginTls();
        break;
    case HeloSession::Step::Close:
        arm(lingerMs);
        break;
    }
    record(m_session.takeLines());
    if (m_session.takeNews())
        tell();
    if (m_session.isQuit() && !m_visit.isEnded)
        m_socket->disconnectFromHost();
}

void HeloVisitor::beginTls()
{
    m_isHandshaking = true;
    m_session.receive(m_socket->readAll()); // which drops it: RFC 3207 §4.2
    auto *socket = qobject_cast<QSslSocket *>(m_socket);
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

void HeloVisitor::onEncrypted()
{
    m_isHandshaking = false;
    m_session.onTlsEstablished();
    note(QStringLiteral("TLS established"));
    perform();
    receive();
}

void HeloVisitor::onError()
{
    if (m_isHandshaking)
        note(QStringLiteral("the TLS handshake failed: ") + insideSentence(m_socket->errorString()));
}

void HeloVisitor::onDisconnected()
{
    if (m_visit.isEnded)
        return;
    while (!m_isHandshaking && m_session.step() == HeloSession::Step::Listen && m_socket->bytesAvailable() > 0)
        m_session.receive(m_socket->read(pieceBytes));
    m_session.takeNews();
    record(m_session.takeLines());
    note(QStringLiteral("the connection ended"));
    m_visit.isEnded = true;
    m_clock.cancel(std::exchange(m_timer, 0));
    tell();
}

void HeloVisitor::arm(int delayMs)
{
    m_clock.cancel(m_timer);
    m_timer = m_clock.after(delayMs, [this] { expire(); });
}

void HeloVisitor::expire()
{
    m_timer = 0;
    if (m_session.step() == HeloSession::Step::Listen && !m_isHandshaking) {
        m_session.onTimeout();
        perform();
        return;
    }
    m_socket->abort(); // which tells the end
}

void HeloVisitor::record(const QList<TranscriptLine> &lines)
{
    for (TranscriptLine line : lines) {
        if (m_visit.transcript.size() >= keptLines) {
            ++m_visit.droppedLines;
            continue;
        }
        line.ms = static_cast<int>(m_clock.nowMs() - m_startMs);
        if (line.text.size() > keptLineBytes) {
            line.cutBytes += static_cast<int>(line.text.size()) - keptLineBytes;
            line.text.truncate(keptLineBytes);
        }
        m_visit.transcript.append(line);
    }
}

void HeloVisitor::note(const QString &words)
{
    record({TranscriptLine{0, Speaker::Note, words.toUtf8(), false, 0}});
}

void HeloVisitor::tell()
{
    const HeloFacts &facts = m_session.facts();
    m_visit.verb = facts.verb;
    m_visit.helo = facts.helo;
    m_visit.hasMailFrom = facts.hasMailFrom;
    m_visit.mailFrom = facts.mailFrom;
    m_visit.rcptTo = facts.rcptTo;
    m_visit.isTls = facts.isTls;
    const Handler onChange = m_onChange;
    const HeloVisit visit = m_visit; // whoever hears it may end this
    if (onChange)
        onChange(visit);
}
