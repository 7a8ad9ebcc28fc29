// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/blocklistbook.h"

#include "dns/address.h"
#include "dns/hostname.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace {

using FaultKind = BlocklistBookFaultKind;

/// "127.0.x.2": four numbers, "x" for any.
std::optional<std::array<int, 4>> numbersOf(const QString &text)
{
    const QStringList parts = text.split(u'.');
    std::array<int, 4> numbers{};
    if (parts.size() != 4)
        return std::nullopt;
    for (qsizetype i = 0; i < 4; ++i) {
        bool isNumber = false;
        const int number = parts[i].toInt(&isNumber);
        if (parts[i] != u"x" && (!isNumber || number < 0 || number > 255))
            return std::nullopt;
        numbers[static_cast<size_t>(i)] = parts[i] == u"x" ? BlocklistCode::any : number;
    }
    return numbers;
}

/// One object of the file while it is read: asks for values by key, and knows which keys nobody asked for.
class Entry
{
public:
    Entry(const QJsonValue &value, const QString &place, std::optional<BlocklistBookFault> &fault)
        : m_object(value.toObject()), m_place(place), m_fault(fault)
    {
        if (!value.isObject())
            fail({}, FaultKind::WrongType);
    }

    void fail(const QString &key, FaultKind kind)
    {
        if (!m_fault)
            m_fault = BlocklistBookFault{key.isEmpty() ? m_place : m_place + u'.' + key, kind};
    }
    QString text(const QString &key)
    {
        if (!m_object.contains(key))
            fail(key, FaultKind::Missing);
        return optionalText(key);
    }
    QString optionalText(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
            fail(key, FaultKind::WrongType);
        return value.toString();
    }
    template <typename Value>
    Value choice(const QString &key, const QHash<QString, Value> &choices)
    {
        const QString word = text(key);
        if (!choices.contains(word))
            fail(key, FaultKind::UnknownValue);
        return choices.value(word);
    }
    bool flag(const QString &key)
    {
        if (!m_object.contains(key))
            fail(key, FaultKind::Missing);
        return optionalFlag(key);
    }
    bool optionalFlag(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, FaultKind::WrongType);
        return value.toBool();
    }
    /// An object of texts: language or code → words.
    QMap<QString, QString> words(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            fail(key, FaultKind::WrongType);
        QMap<QString, QString> words;
        const QJsonObject object = value.toObject();
        for (auto one = object.begin(); one != object.end(); ++one) {
            if (one.value().toString().isEmpty())
                fail(key, FaultKind::WrongType);
            words.insert(one.key(), one.value().toString());
        }
        return words;
    }
    QStringList texts(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, FaultKind::WrongType);
        QStringList texts;
        const QJsonArray values = value.toArray();
        for (const auto &one : values)
            texts.append(one.toString());
        return texts;
    }
    void checkKeys()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_asked.contains(key))
                fail(key, FaultKind::UnknownKey);
        }
    }

private:
    QJsonValue take(const QString &key)
    {
        m_asked.insert(key);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<BlocklistBookFault> &m_fault;
    QSet<QString> m_asked;
};

/// Reads what is never asked first, for it may not stand among the others.
class Reader
{
public:
    BlocklistBook read(const QJsonObject &root)
    {
        BlocklistBook book;
        eachOf(root, QStringLiteral("unasked"), [&](Entry &entry) { book.unasked.append(unasked(entry)); });
        eachOf(root, QStringLiteral("lists"), [&](Entry &entry) { book.lists.append(list(entry)); });
        static const QStringList known{
            QStringLiteral("schema"), QStringLiteral("checked"), QStringLiteral("lists"), QStringLiteral("unasked")};
        const QStringList keys = root.keys();
        for (const QString &key : keys) {
            if (!known.contains(key) && !m_fault)
                m_fault = BlocklistBookFault{key, FaultKind::UnknownKey};
        }
        if (book.lists.isEmpty() && !m_fault)
            m_fault = BlocklistBookFault{QStringLiteral("lists"), FaultKind::Missing};
        return book;
    }
    const std::optional<BlocklistBookFault> &fault() const { return m_fault; }

private:
    template <typename Read>
    void eachOf(const QJsonObject &root, const QString &key, const Read &read)
    {
        const QJsonArray values = root.value(key).toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            Entry entry(values.at(i), QStringLiteral("%1[%2]").arg(key).arg(i), m_fault);
            read(entry);
            entry.checkKeys();
        }
    }

    QString zone(Entry &entry)
    {
        QString zone = entry.text(QStringLiteral("zone"));
        if (!isStrictFqdn(zone) || zone != zone.toLower())
            entry.fail(QStringLiteral("zone"), FaultKind::UnknownValue);
        if (m_zones.contains(zone))
            entry.fail(QStringLiteral("zone"), FaultKind::Twice);
        m_zones.insert(zone);
        return zone;
    }

    UnaskedBlocklist unasked(Entry &entry)
    {
        UnaskedBlocklist list;
        list.zone = zone(entry);
        list.reason = entry.text(QStringLiteral("reason"));
        if (list.reason != u"dead" && list.reason != u"registration")
            entry.fail(QStringLiteral("reason"), FaultKind::UnknownValue);
        list.note = entry.text(QStringLiteral("note"));
        list.source = entry.text(QStringLiteral("source"));
        list.isVerified = entry.flag(QStringLiteral("verified"));
        m_unasked.append(list.zone);
        return list;
    }

    Blocklist list(Entry &entry)
    {
        Blocklist list;
        list.zone = zone(entry);
        for (const QString &dead : std::as_const(m_unasked)) {
            if (list.zone == dead || list.zone.endsWith(u'.' + dead))
                entry.fail(QStringLiteral("zone"), FaultKind::NotToBeAsked);
        }
        list.name = entry.text(QStringLiteral("name"));
        readKind(entry, list);
        readCodes(entry, list);
        readTest(entry, list);
        readTerms(entry, list);
        return list;
    }

    void readKind(Entry &entry, Blocklist &list)
    {
        static const QHash<QString, BlocklistSubject> kinds{
            {QStringLiteral("ip"), BlocklistSubject::Address}, {QStringLiteral("domain"), BlocklistSubject::Domain}};
        static const QHash<QString, BlocklistWeight> weights{
            {blocklistWeightText(BlocklistWeight::Major), BlocklistWeight::Major},
            {blocklistWeightText(BlocklistWeight::Minor), BlocklistWeight::Minor},
            {blocklistWeightText(BlocklistWeight::Information), BlocklistWeight::Information},
            {blocklistWeightText(BlocklistWeight::GoodSign), BlocklistWeight::GoodSign}};
        list.kind = entry.choice(QStringLiteral("kind"), kinds);
        list.weight = entry.choice(QStringLiteral("weight"), weights);
        if (list.kind == BlocklistSubject::Domain) {
            list.onlyRegisteredDomains = entry.optionalFlag(QStringLiteral("registeredDomains"));
            return;
        }
        list.hasIpv4 = entry.flag(QStringLiteral("ipv4"));
        list.hasIpv6 = entry.flag(QStringLiteral("ipv6"));
        if (!list.hasIpv4 && !list.hasIpv6)
            entry.fail(QStringLiteral("ipv4"), FaultKind::UnknownValue);
    }

    void readCodes(Entry &entry, Blocklist &list)
    {
        const std::array kinds{std::pair{"codes", BlocklistCodeKind::Listing},
            std::pair{"neutral", BlocklistCodeKind::Neutral}, std::pair{"unused", BlocklistCodeKind::Unused},
            std::pair{"errors", BlocklistCodeKind::Error}};
        const QStringList policy = entry.texts(QStringLiteral("policy"));
        for (const auto &[name, kind] : kinds) {
            const QString key = QLatin1String(name);
            const QMap<QString, QString> words = entry.words(key);
            for (auto word = words.begin(); word != words.end(); ++word) {
                const std::optional<std::array<int, 4>> numbers = numbersOf(word.key());
                if (!numbers || numbers->at(0) != 127)
                    entry.fail(key, FaultKind::UnknownValue);
                const bool isPolicy = kind == BlocklistCodeKind::Listing && policy.contains(word.key());
                list.codes.append({numbers.value_or(std::array<int, 4>{}), word.value(),
                    isPolicy ? BlocklistCodeKind::Policy : kind});
            }
        }
        readBits(entry, list);
        if (list.codes.isEmpty())
            entry.fail(QStringLiteral("codes"), FaultKind::Missing);
        if (policy.size() != std::count_if(list.codes.cbegin(), list.codes.cend(), [](const BlocklistCode &code) {
                return code.kind == BlocklistCodeKind::Policy;
            }))
            entry.fail(QStringLiteral("policy"), FaultKind::UnknownValue);
    }

    static void readBits(Entry &entry, Blocklist &list)
    {
        const QMap<QString, QString> words = entry.words(QStringLiteral("bits"));
        for (auto word = words.begin(); word != words.end(); ++word) {
            const int bit = word.key().toInt();
            if (bit < 1 || bit > 128 || (bit & (bit - 1)) != 0)
                entry.fail(QStringLiteral("bits"), FaultKind::UnknownValue);
            list.bits.insert(bit, word.value());
        }
    }

    static void readTest(Entry &entry, Blocklist &list)
    {
        list.testListed = entry.optionalText(QStringLiteral("testListed"));
        if (!list.testListed.isEmpty() && (list.kind != BlocklistSubject::Domain || !isStrictFqdn(list.testListed)))
            entry.fail(QStringLiteral("testListed"), FaultKind::UnknownValue);
        for (const QString &text : entry.texts(QStringLiteral("testNeutral"))) {
            const std::optional<QHostAddress> address = parseAddress(text);
            if (!address)
                entry.fail(QStringLiteral("testNeutral"), FaultKind::UnknownValue);
            list.testNeutral.append(address.value_or(QHostAddress()));
        }
    }

    static void readTerms(Entry &entry, Blocklist &list)
    {
        static const QHash<QString, BlocklistRemoval> removals{
            {blocklistRemovalText(BlocklistRemoval::Request), BlocklistRemoval::Request},
            {blocklistRemovalText(BlocklistRemoval::Expires), BlocklistRemoval::Expires},
            {blocklistRemovalText(BlocklistRemoval::Provider), BlocklistRemoval::Provider},
            {blocklistRemovalText(BlocklistRemoval::None), BlocklistRemoval::None}};
        list.needsRegistration = entry.optionalFlag(QStringLiteral("registration"));
        list.removal = entry.choice(QStringLiteral("removal"), removals);
        list.delist = entry.text(QStringLiteral("delist"));
        if (!list.delist.startsWith(u"https://") && !list.delist.startsWith(u"http://"))
            entry.fail(QStringLiteral("delist"), FaultKind::UnknownValue);
        list.limits = entry.words(QStringLiteral("limits"));
        if (!list.limits.contains(QStringLiteral("en")))
            entry.fail(QStringLiteral("limits"), FaultKind::Missing);
        list.note = entry.words(QStringLiteral("note"));
        const bool hasAllLanguages = list.note.size() == list.limits.size()
            && std::equal(list.note.keyBegin(), list.note.keyEnd(), list.limits.keyBegin());
        if (!list.note.isEmpty() && !hasAllLanguages)
            entry.fail(QStringLiteral("note"), FaultKind::Missing);
        list.source = entry.text(QStringLiteral("source"));
        list.isVerified = entry.flag(QStringLiteral("verified"));
        list.isDelistVerified = entry.flag(QStringLiteral("delistVerified"));
    }

    std::optional<BlocklistBookFault> m_fault;
    QSet<QString> m_zones;
    QStringList m_unasked;
};

} // namespace

bool BlocklistCode::fits(const QHostAddress &address) const
{
    const quint32 value = address.toIPv4Address();
    for (int i = 0; i < 4; ++i) {
        const int number = numbers.at(static_cast<size_t>(i));
        if (number != any && number != static_cast<int>(value >> (24 - 8 * i) & 0xff))
            return false;
    }
    return true;
}

QString blocklistBookFaultText(const BlocklistBookFault &fault)
{
    switch (fault.kind) {
    case FaultKind::Unreadable:
        return QStringLiteral("it is no block list file (schema helodoctor.blocklists/1)");
    case FaultKind::Missing:
        return QStringLiteral("%1 is missing").arg(fault.place);
    case FaultKind::WrongType:
        return QStringLiteral("%1 has the wrong type").arg(fault.place);
    case FaultKind::UnknownKey:
        return QStringLiteral("%1 is no known member").arg(fault.place);
    case FaultKind::UnknownValue:
        return QStringLiteral("%1 has a value that is not allowed").arg(fault.place);
    case FaultKind::Twice:
        return QStringLiteral("%1 is there twice").arg(fault.place);
    case FaultKind::NotToBeAsked:
        return QStringLiteral("%1 is among the lists that are never asked").arg(fault.place);
    }
    return {};
}

std::variant<BlocklistBook, BlocklistBookFault> readBlocklistBook(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"schema").toString() != u"helodoctor.blocklists/1")
        return BlocklistBookFault{};
    Reader reader;
    BlocklistBook book = reader.read(root);
    if (reader.fault())
        return *reader.fault();
    return book;
}

QByteArray blocklistsJson()
{
    QFile file(QStringLiteral(":/helodoctor/blocklists.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BlocklistBook builtInBlocklists()
{
    const auto read = readBlocklistBook(blocklistsJson());
    const auto *book = std::get_if<BlocklistBook>(&read);
    return book ? *book : BlocklistBook();
}
