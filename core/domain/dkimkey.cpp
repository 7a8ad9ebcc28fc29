// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dkimkey.h"

#include "dns/hostname.h"
#include "domain/derreader.h"
#include "domain/taglist.h"

#include <algorithm>

namespace {

constexpr int ed25519Bits = 256;
constexpr qsizetype ed25519Bytes = 32; // RFC 8463 §4.2

/// The bits of RSAPublicKey's first number (RFC 8017 appendix A.1.1).
int modulusBits(const QByteArray &der)
{
    DerReader outer(der);
    const std::optional<QByteArray> key = outer.take(DerReader::sequence);
    DerReader reader(key.value_or(QByteArray()));
    const std::optional<QByteArray> modulus = reader.take(DerReader::integer);
    if (!modulus || !reader.take(DerReader::integer))
        return 0;
    qsizetype first = 0;
    while (first < modulus->size() && modulus->at(first) == 0)
        ++first;
    if (first == modulus->size())
        return 0;
    int bits = static_cast<int>(modulus->size() - first) * 8;
    for (int top = static_cast<quint8>(modulus->at(first)); top < 0x80; top <<= 1)
        --bits;
    return bits;
}

/// Tags whose values are lists with colons between.
bool listHas(const QByteArray &value, const QByteArray &word)
{
    const QByteArrayList words = value.toLower().split(':');
    return std::any_of(words.begin(), words.end(), [&word](const QByteArray &one) { return one.trimmed() == word; });
}

DkimKeyFacts faulty(DkimKeyFacts facts, const char *fault)
{
    facts.kind = DkimKeyKind::Faulty;
    facts.fault = QLatin1String(fault);
    return facts;
}

DkimKeyFacts readKeyBytes(DkimKeyFacts facts, QByteArray text)
{
    // White space may stand anywhere in it (RFC 6376 §3.2).
    text.removeIf([](char byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; });
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return faulty(facts, "notBase64");
    if (facts.algorithm == u"ed25519")
        facts.bits = (*decoded).size() == ed25519Bytes ? ed25519Bits : 0;
    else
        facts.bits = rsaKeyBits(*decoded);
    if (facts.bits == 0)
        return faulty(facts, "notAKey");
    facts.kind = DkimKeyKind::Present;
    return facts;
}

/// True for a text that is meant to be a key: other texts may stand at the same name, by a wildcard for example.
bool looksLikeKey(const QByteArray &text)
{
    const TagList tags = TagList::fromText(text);
    return tags.find("p") || tags.value("v").toUpper().startsWith("DKIM");
}

} // namespace

int rsaKeyBits(const QByteArray &der)
{
    DerReader outer(der);
    DerReader info(outer.take(DerReader::sequence).value_or(QByteArray()));
    if (const std::optional<QByteArray> algorithm = info.take(DerReader::sequence)) {
        // rsaEncryption, 1.2.840.113549.1.1.1
        static const QByteArray rsa = QByteArray::fromHex("2a864886f70d010101");
        if (DerReader(*algorithm).take(DerReader::objectIdentifier) != rsa)
            return 0;
        const std::optional<QByteArray> bits = info.take(DerReader::bitString);
        return bits && bits->startsWith('\0') ? modulusBits(bits->mid(1)) : 0;
    }
    // RFC 6376 §3.6.1 says RSAPublicKey where a SubjectPublicKeyInfo is meant; some took it at its word.
    return modulusBits(der);
}

DkimKeyFacts parseDkimKey(const QByteArray &text)
{
    DkimKeyFacts facts;
    if (text.size() > maxTagListBytes)
        return faulty(facts, "tooLong");
    const TagList tags = TagList::fromText(text);
    const RecordTag *version = tags.find("v");
    facts.algorithm = QStringLiteral("rsa");
    if (const RecordTag *algorithm = tags.find("k"))
        facts.algorithm = QString::fromLatin1(algorithm->value.toLower());
    facts.isTesting = listHas(tags.value("t"), "y");
    // §3.6.1: if there is a version it comes first and is DKIM1.
    if (version && (version->value != "DKIM1" || version != &tags.tags().first()))
        return faulty(facts, "version");
    if (tags.hasTwice())
        return faulty(facts, "tagTwice"); // §3.2
    if (facts.algorithm != u"rsa" && facts.algorithm != u"ed25519") {
        facts.algorithm.clear();
        return faulty(facts, "unknownAlgorithm");
    }
    const RecordTag *services = tags.find("s");
    if (services && !listHas(services->value, "*") && !listHas(services->value, "email"))
        return faulty(facts, "notForMail");
    const RecordTag *key = tags.find("p");
    if (!key)
        return faulty(facts, "noKey");
    if (key->value.isEmpty()) {
        facts.kind = DkimKeyKind::Revoked;
        return facts;
    }
    return readKeyBytes(facts, key->value);
}

std::optional<DnsName> dkimKeyName(const DkimKeyName &name)
{
    // Selectors are names of one label or more (§3.1).
    const auto isName = [](const QString &text) {
        const HostnameFault fault = hostnameFault(text);
        return fault == HostnameFault::None || fault == HostnameFault::Underscore
            || fault == HostnameFault::AllNumericEnd;
    };
    if (!isName(name.selector) || !isName(name.domain) || !name.domain.contains(u'.'))
        return std::nullopt;
    return DnsName::fromText(name.selector + QStringLiteral("._domainkey.") + name.domain);
}

DkimKeyCheck::DkimKeyCheck(const QList<DkimKeyName> &names) : m_names(names.mid(0, maxKeys))
{
    evaluate();
}

void DkimKeyCheck::accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup)
{
    if (m_book.accept(question, answer, lookup))
        evaluate();
}

void DkimKeyCheck::evaluate()
{
    m_facts.clear();
    for (const DkimKeyName &name : std::as_const(m_names))
        m_facts.append(look(name));
}

DkimKeyFacts DkimKeyCheck::look(const DkimKeyName &name)
{
    DkimKeyFacts facts;
    facts.name = name;
    const std::optional<DnsName> owner = dkimKeyName(name);
    if (!owner) {
        facts.kind = DkimKeyKind::NotAName;
        return facts;
    }
    const DnsQuestion question{*owner, RrType::Txt};
    const DnsAnswer &answer = m_book.answerTo(question);
    m_book.addLookup(facts.lookups, question);
    facts.cnames = answer.cnames;
    if (isTemporary(answer.status))
        return facts;
    facts.kind = DkimKeyKind::Missing;
    QByteArrayList texts;
    for (const DnsRecord &record : answer.records) {
        if (const auto *strings = std::get_if<QByteArrayList>(&record.data); strings && !strings->join().isEmpty())
            texts.append(strings->join());
    }
    QByteArrayList keys = texts;
    keys.removeIf([](const QByteArray &text) { return !looksLikeKey(text); });
    if (keys.isEmpty())
        keys = texts;
    if (keys.isEmpty())
        return facts;
    DkimKeyFacts read = parseDkimKey(keys.first());
    if (keys.size() > 1)
        read.kind = DkimKeyKind::Several; // §3.6.2.2: which one is taken is not defined
    read.name = facts.name;
    read.cnames = facts.cnames;
    read.lookups = facts.lookups;
    return read;
}
