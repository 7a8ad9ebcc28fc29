// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/messagewriter.h"

#include "base/overloaded.h"

#include <QHash>
#include <QtEndian>

namespace {

constexpr quint16 classIn = 1;
constexpr qsizetype optSize = 11; // without options

/// Appends fields to one message and remembers where names stand, so that later ones can point to them.
class MessageWriter
{
public:
    explicit MessageWriter(qsizetype maxSize) : m_maxSize(maxSize) { }

    QByteArray write(const DnsMessage &message);

private:
    template <typename T>
    void put(T value)
    {
        char buffer[sizeof(T)];
        qToBigEndian<T>(value, buffer);
        m_bytes.append(buffer, sizeof(T));
    }
    void putName(const DnsName &name);
    void putData(const RecordData &data);
    void putOpt(const DnsMessage &message);
    bool putRecord(const DnsRecord &record);
    quint16 putRecords(const QList<DnsRecord> &records);
    void set16(qsizetype at, quint16 value)
    {
        const quint16 inOrder = qToBigEndian(value);
        m_bytes.replace(at, 2, reinterpret_cast<const char *>(&inOrder), 2);
    }

    qsizetype m_maxSize;
    QByteArray m_bytes;
    QHash<QByteArray, quint16> m_names; // wire form in lower case -> offset
    bool m_isTruncated = false;
};

quint16 flagsOf(const DnsMessage &message)
{
    quint32 flags = message.rcode & 0xfU;
    flags |= message.isResponse ? 0x8000U : 0;
    flags |= (message.opcode & 0xfU) << 11;
    flags |= message.authoritative ? 0x0400U : 0;
    flags |= message.truncated ? 0x0200U : 0;
    flags |= message.recursionDesired ? 0x0100U : 0;
    flags |= message.recursionAvailable ? 0x0080U : 0;
    flags |= message.authenticData ? 0x0020U : 0;
    flags |= message.checkingDisabled ? 0x0010U : 0;
    return static_cast<quint16>(flags);
}

void MessageWriter::putName(const DnsName &name)
{
    const QByteArray key = name.key();
    qsizetype keyAt = 0; // the key has the same lengths as the name
    for (const QByteArray &label : name.labels()) {
        const QByteArray rest = key.mid(keyAt);
        if (const auto known = m_names.constFind(rest); known != m_names.constEnd()) {
            put<quint16>(static_cast<quint16>(0xc000 | *known));
            return;
        }
        if (m_bytes.size() < 0x4000)
            m_names.insert(rest, static_cast<quint16>(m_bytes.size()));
        put<quint8>(static_cast<quint8>(label.size()));
        m_bytes.append(label);
        keyAt += label.size() + 1;
    }
    put<quint8>(0);
}

void MessageWriter::putData(const RecordData &data)
{
    std::visit(Overloaded{
                   [this](const QHostAddress &address) {
                       if (address.protocol() == QAbstractSocket::IPv4Protocol) {
                           put<quint32>(address.toIPv4Address());
                           return;
                       }
                       const Q_IPV6ADDR value = address.toIPv6Address();
                       for (const quint8 byte : value.c)
                           put<quint8>(byte);
                   },
                   [this](const DnsName &name) { putName(name); },
                   [this](const MxData &mx) {
                       put<quint16>(mx.preference);
                       putName(mx.exchange);
                   },
                   [this](const SoaData &soa) {
                       putName(soa.primary);
                       putName(soa.mailbox);
                       for (const quint32 field : {soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum})
                           put<quint32>(field);
                   },
                   [this](const QByteArrayList &strings) {
                       for (const QByteArray &string : strings) {
                           put<quint8>(static_cast<quint8>(qMin<qsizetype>(string.size(), 255)));
                           m_bytes.append(string.left(255));
                       }
                   },
                   [this](const QByteArray &raw) { m_bytes.append(raw); },
               },
        data);
}

/// Takes the record back and gives false if it does not fit.
bool MessageWriter::putRecord(const DnsRecord &record)
{
    const qsizetype start = m_bytes.size();
    putName(record.owner);
    put<quint16>(static_cast<quint16>(record.type));
    put<quint16>(classIn);
    put<quint32>(record.ttl);
    put<quint16>(0);
    const qsizetype dataStart = m_bytes.size();
    putData(record.data);
    const qsizetype size = m_bytes.size() - dataStart;
    if (size > 65535 || m_bytes.size() > m_maxSize) {
        m_bytes.truncate(start);
        m_names.removeIf([start](const auto &entry) { return entry.value() >= start; });
        return false;
    }
    set16(dataStart - 2, static_cast<quint16>(size));
    return true;
}

quint16 MessageWriter::putRecords(const QList<DnsRecord> &records)
{
    quint16 count = 0;
    for (const DnsRecord &record : records) {
        if (m_isTruncated || !putRecord(record)) {
            m_isTruncated = true;
            break;
        }
        ++count;
    }
    return count;
}

void MessageWriter::putOpt(const DnsMessage &message)
{
    const DnsEdns &edns = *message.edns;
    const quint32 extended = static_cast<quint32>(message.rcode >> 4 & 0xff) << 24;
    put<quint8>(0); // the root
    put<quint16>(static_cast<quint16>(RrType::Opt));
    put<quint16>(edns.udpSize);
    put<quint32>(extended | static_cast<quint32>(edns.version) << 16 | (edns.dnssecOk ? 0x8000U : 0));
    put<quint16>(static_cast<quint16>(edns.options.size()));
    m_bytes.append(edns.options);
}

QByteArray MessageWriter::write(const DnsMessage &message)
{
    put<quint16>(message.id);
    put<quint16>(flagsOf(message));
    put<quint16>(static_cast<quint16>(message.questions.size()));
    for (int i = 0; i < 3; ++i)
        put<quint16>(0);
    for (const DnsQuestion &question : message.questions) {
        putName(question.name);
        put<quint16>(static_cast<quint16>(question.type));
        put<quint16>(classIn);
    }
    const qsizetype wholeSize = m_maxSize;
    if (message.edns)
        m_maxSize -= optSize + message.edns->options.size();
    set16(6, putRecords(message.answers));
    set16(8, putRecords(message.authority));
    quint16 additional = putRecords(message.additional);
    m_maxSize = wholeSize;
    if (message.edns) {
        // Last, so that it is at a fixed distance from the end.
        putOpt(message);
        ++additional;
    }
    set16(10, additional);
    if (m_isTruncated)
        set16(2, flagsOf(message) | 0x0200);
    return m_bytes;
}

} // namespace

QByteArray writeQuery(
    quint16 id, const DnsQuestion &question, const std::optional<DnsEdns> &edns, bool recursionDesired)
{
    DnsMessage message;
    message.id = id;
    message.recursionDesired = recursionDesired;
    message.questions = {question};
    message.edns = edns;
    return writeMessage(message);
}

QByteArray writeMessage(const DnsMessage &message, qsizetype maxSize)
{
    return MessageWriter(maxSize).write(message);
}
