// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/messagereader.h"

#include <QHash>
#include <QtEndian>

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype maxMessage = 65535;
constexpr int maxPointers = 127; // a name has at most 127 labels, an honest one no more pointers than labels
// An honest message of 64 KiB writes each name out once; the names that are only pointed to cost nothing twice.
constexpr int maxLabelsInAll = 65536;
constexpr quint16 classIn = 1;

/// Reads the fields of one message in turn; after the first fault every further read gives nothing.
class MessageReader
{
public:
    explicit MessageReader(const QByteArray &bytes) : m_bytes(bytes) { }

    ParsedMessage read();

private:
    enum class Section
    {
        Answer,
        Authority,
        Additional
    };
    struct RecordHead
    {
        DnsName owner;
        quint16 type = 0;
        quint16 recordClass = 0;
        quint32 ttl = 0;
        quint16 size = 0;
    };

    bool fail(MessageFault fault);
    bool hasFailed() const { return m_fault.has_value(); }
    bool has(qsizetype count);
    quint8 byteAt(qsizetype at) const { return static_cast<quint8>(m_bytes.at(at)); }
    quint8 readByte();
    quint16 read16();
    quint32 read32();
    QByteArray readBytes(qsizetype count);
    DnsName readName();
    DnsName nameAt(qsizetype at, qsizetype &end);
    bool readLabel(QByteArrayList &labels, qsizetype &at, int &size);

    void readFlags(DnsMessage &message);
    void readQuestion(DnsMessage &message);
    void readRecord(DnsMessage &message, Section section);
    void readOpt(DnsMessage &message, const RecordHead &head);
    RecordData readData(const RecordHead &head);
    RecordData readAddress(const RecordHead &head);
    QByteArrayList readStrings(qsizetype end);

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_labels = 0;
    QHash<qsizetype, DnsName> m_pointedTo; // names by the offset a pointer gave, so that each is expanded once
    std::optional<MessageFault> m_fault;
};

bool MessageReader::fail(MessageFault fault)
{
    if (!m_fault)
        m_fault = fault;
    return false;
}

bool MessageReader::has(qsizetype count)
{
    return !hasFailed() && (m_bytes.size() - m_at >= count || fail(MessageFault::CutShort));
}

quint8 MessageReader::readByte()
{
    return has(1) ? byteAt(m_at++) : quint8(0);
}

quint16 MessageReader::read16()
{
    if (!has(2))
        return 0;
    m_at += 2;
    return qFromBigEndian<quint16>(m_bytes.constData() + m_at - 2);
}

quint32 MessageReader::read32()
{
    if (!has(4))
        return 0;
    m_at += 4;
    return qFromBigEndian<quint32>(m_bytes.constData() + m_at - 4);
}

QByteArray MessageReader::readBytes(qsizetype count)
{
    if (!has(count))
        return {};
    m_at += count;
    return m_bytes.mid(m_at - count, count);
}

DnsName MessageReader::readName()
{
    if (!has(1))
        return {};
    if (byteAt(m_at) < 0xc0) {
        qsizetype end = m_at;
        DnsName name = nameAt(m_at, end);
        m_at = end;
        return name;
    }
    if (!has(2))
        return {};
    const qsizetype target = (byteAt(m_at) & 0x3f) << 8 | byteAt(m_at + 1);
    if (target >= m_at) {
        fail(MessageFault::BadPointer);
        return {};
    }
    m_at += 2;
    const auto known = m_pointedTo.constFind(target);
    if (known != m_pointedTo.constEnd())
        return *known;
    qsizetype end = target;
    DnsName name = nameAt(target, end);
    if (!hasFailed())
        m_pointedTo.insert(target, name);
    return name;
}

/// Follows labels and pointers from @p at; @p end becomes the place behind the name where it stands.
DnsName MessageReader::nameAt(qsizetype at, qsizetype &end)
{
    QByteArrayList labels;
    int size = 1;
    int pointers = 0;
    qsizetype start = at; // of the piece being read
    while (at < m_bytes.size()) {
        const quint8 lead = byteAt(at);
        if (lead == 0) {
            if (pointers == 0)
                end = at + 1;
            return DnsName::fromLabels(labels).value_or(DnsName());
        }
        if (lead < 0x40) {
            if (!readLabel(labels, at, size))
                return {};
            continue;
        }
        if (lead < 0xc0) {
            fail(MessageFault::BadLabel);
            return {};
        }
        if (at + 1 >= m_bytes.size())
            break;
        const qsizetype target = (lead & 0x3f) << 8 | byteAt(at + 1);
        if (pointers == 0)
            end = at + 2;
        // RFC 1035 §4.1.4: a pointer leads to a prior occurrence; each piece before the last means that no loop can be.
        if (target >= start || ++pointers > maxPointers) {
            fail(MessageFault::BadPointer);
            return {};
        }
        start = at = target;
    }
    fail(MessageFault::CutShort);
    return {};
}

bool MessageReader::readLabel(QByteArrayList &labels, qsizetype &at, int &size)
{
    const int length = byteAt(at);
    if (at + 1 + length > m_bytes.size())
        return fail(MessageFault::CutShort);
    size += length + 1;
    if (size > 255)
        return fail(MessageFault::NameTooLong);
    if (++m_labels > maxLabelsInAll)
        return fail(MessageFault::TooComplex);
    labels.append(m_bytes.mid(at + 1, length));
    at += 1 + length;
    return true;
}

void MessageReader::readFlags(DnsMessage &message)
{
    const quint16 flags = read16();
    message.isResponse = (flags & 0x8000) != 0;
    message.opcode = static_cast<quint8>(flags >> 11 & 0xf);
    message.authoritative = (flags & 0x0400) != 0;
    message.truncated = (flags & 0x0200) != 0;
    message.recursionDesired = (flags & 0x0100) != 0;
    message.recursionAvailable = (flags & 0x0080) != 0;
    message.authenticData = (flags & 0x0020) != 0; // RFC 4035 §3.2.3
    message.checkingDisabled = (flags & 0x0010) != 0;
    message.rcode = flags & 0xf;
}

void MessageReader::readQuestion(DnsMessage &message)
{
    const DnsName name = readName();
    const quint16 type = read16();
    const quint16 questionClass = read16();
    if (!hasFailed() && questionClass == classIn)
        message.questions.append({name, static_cast<RrType>(type)});
}

void MessageReader::readRecord(DnsMessage &message, Section section)
{
    RecordHead head;
    head.owner = readName();
    head.type = read16();
    head.recordClass = read16();
    head.ttl = read32();
    head.size = read16();
    if (!has(head.size))
        return;
    if (head.type == static_cast<quint16>(RrType::Opt) && section == Section::Additional) {
        readOpt(message, head);
        return;
    }
    if (head.recordClass != classIn) {
        m_at += head.size;
        return;
    }
    const qsizetype end = m_at + head.size;
    const RecordData data = readData(head);
    if (hasFailed())
        return;
    if (m_at != end) {
        fail(MessageFault::BadRecordData);
        return;
    }
    // RFC 2181 §8: a TTL with the top bit set is zero.
    const quint32 ttl = head.ttl > 0x7fffffff ? 0 : head.ttl;
    const DnsRecord record{head.owner, static_cast<RrType>(head.type), ttl, data};
    switch (section) {
    case Section::Answer:
        message.answers.append(record);
        return;
    case Section::Authority:
        message.authority.append(record);
        return;
    case Section::Additional:
        message.additional.append(record);
        return;
    }
}

void MessageReader::readOpt(DnsMessage &message, const RecordHead &head)
{
    if (message.edns) {
        fail(MessageFault::SecondOpt);
        return;
    }
    DnsEdns edns;
    edns.udpSize = head.recordClass;
    edns.version = static_cast<quint8>(head.ttl >> 16 & 0xff);
    edns.dnssecOk = (head.ttl & 0x8000) != 0;
    edns.options = readBytes(head.size);
    message.rcode = static_cast<quint16>(message.rcode | (head.ttl >> 24) << 4);
    message.edns = edns;
}

RecordData MessageReader::readData(const RecordHead &head)
{
    switch (static_cast<RrType>(head.type)) {
    case RrType::A:
    case RrType::Aaaa:
        return readAddress(head);
    case RrType::Ns:
    case RrType::Cname:
    case RrType::Ptr:
        return readName();
    case RrType::Mx: {
        MxData mx;
        mx.preference = read16();
        mx.exchange = readName();
        return mx;
    }
    case RrType::Soa: {
        SoaData soa;
        soa.primary = readName();
        soa.mailbox = readName();
        for (quint32 *field : {&soa.serial, &soa.refresh, &soa.retry, &soa.expire, &soa.minimum})
            *field = read32();
        return soa;
    }
    case RrType::Txt:
    case RrType::Spf:
        return readStrings(m_at + head.size);
    case RrType::Opt:
        break;
    }
    return readBytes(head.size);
}

RecordData MessageReader::readAddress(const RecordHead &head)
{
    const bool isIPv4 = head.type == static_cast<quint16>(RrType::A);
    if (head.size != (isIPv4 ? 4 : 16)) {
        fail(MessageFault::BadRecordData);
        return {};
    }
    if (isIPv4)
        return QHostAddress(read32());
    const QByteArray bytes = readBytes(16);
    return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
}

QByteArrayList MessageReader::readStrings(qsizetype end)
{
    QByteArrayList strings;
    while (m_at < end && !hasFailed()) {
        const quint8 length = readByte();
        if (m_at + length > end)
            fail(MessageFault::BadRecordData);
        else
            strings.append(readBytes(length));
    }
    return strings;
}

ParsedMessage MessageReader::read()
{
    if (m_bytes.size() > maxMessage)
        return MessageFault::TooLong;
    if (m_bytes.size() < headerSize)
        return MessageFault::NoHeader;
    DnsMessage message;
    message.id = read16();
    readFlags(message);
    const quint16 questions = read16();
    const quint16 answers = read16();
    const quint16 authority = read16();
    const quint16 additional = read16();
    for (int i = 0; i < questions && !hasFailed(); ++i)
        readQuestion(message);
    for (int i = 0; i < answers && !hasFailed(); ++i)
        readRecord(message, Section::Answer);
    for (int i = 0; i < authority && !hasFailed(); ++i)
        readRecord(message, Section::Authority);
    for (int i = 0; i < additional && !hasFailed(); ++i)
        readRecord(message, Section::Additional);
    if (m_fault)
        return *m_fault;
    message.trailingBytes = m_bytes.size() - m_at;
    return message;
}

} // namespace

ParsedMessage parseMessage(const QByteArray &bytes)
{
    return MessageReader(bytes).read();
}
