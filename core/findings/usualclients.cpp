// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/usualclients.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype readBytes = 512; ///< a longer name tells no more
constexpr qsizetype mostSentences = 3;

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString languageFor(const QString &language)
{
    const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    return languages().contains(base) ? base : languages().constFirst();
}

std::optional<HeloForm> formOf(const QString &text)
{
    static const QMap<QString, HeloForm> forms = {{QStringLiteral("none"), HeloForm::None},
        {QStringLiteral("qualified"), HeloForm::Qualified}, {QStringLiteral("notQualified"), HeloForm::NotQualified},
        {QStringLiteral("bareAddress"), HeloForm::BareAddress}, {QStringLiteral("literal"), HeloForm::Literal},
        {QStringLiteral("literalMalformed"), HeloForm::LiteralMalformed},
        {QStringLiteral("localhost"), HeloForm::Localhost}, {QStringLiteral("internalName"), HeloForm::InternalName},
        {QStringLiteral("underscore"), HeloForm::Underscore}, {QStringLiteral("badCharacter"), HeloForm::BadCharacter},
        {QStringLiteral("numericEnd"), HeloForm::NumericEnd}, {QStringLiteral("lastDot"), HeloForm::LastDot},
        {QStringLiteral("nonAscii"), HeloForm::NonAscii}, {QStringLiteral("tooLong"), HeloForm::TooLong}};
    const auto found = forms.find(text);
    return found == forms.end() ? std::nullopt : std::optional(*found);
}

/// Reads the table and keeps the first fault with its place.
class TableReader
{
public:
    QList<ClientEntry> entries(const QJsonObject &root);
    void fail(const QString &place, const QString &reason)
    {
        if (!m_fault)
            m_fault = ClientTableFault{place, reason};
    }
    const std::optional<ClientTableFault> &fault() const { return m_fault; }

private:
    ClientEntry entry(const QJsonObject &object, const QString &place);
    ClientMatch match(const QJsonObject &object, const QString &place);
    QString string(const QJsonObject &object, const QString &key, const QString &place);
    QStringList strings(const QJsonObject &object, const QString &key, const QString &place);
    void checkKeys(const QJsonObject &object, const QStringList &known, const QString &place);

    std::optional<ClientTableFault> m_fault;
};

QString TableReader::string(const QJsonObject &object, const QString &key, const QString &place)
{
    QString text = object.value(key).toString();
    if (text.isEmpty())
        fail(place + u'.' + key, QStringLiteral("missing"));
    return text;
}

QStringList TableReader::strings(const QJsonObject &object, const QString &key, const QString &place)
{
    QStringList found;
    const QJsonArray values = object.value(key).toArray();
    if (object.contains(key) && values.isEmpty())
        fail(place + u'.' + key, QStringLiteral("not a list of texts"));
    for (const auto &value : values) {
        found.append(value.toString());
        if (found.constLast().isEmpty())
            fail(place + u'.' + key, QStringLiteral("not a list of texts"));
    }
    return found;
}

void TableReader::checkKeys(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            fail(place + u'.' + key, QStringLiteral("unknown"));
}

ClientMatch TableReader::match(const QJsonObject &object, const QString &place)
{
    checkKeys(object,
        {QStringLiteral("forms"), QStringLiteral("verbs"), QStringLiteral("names"), QStringLiteral("endings"),
            QStringLiteral("conditions")},
        place);
    if (object.isEmpty())
        fail(place, QStringLiteral("missing"));
    ClientMatch match;
    for (const QString &text : strings(object, QStringLiteral("forms"), place)) {
        const std::optional<HeloForm> form = formOf(text);
        if (form)
            match.forms.append(*form);
        else
            fail(place + QStringLiteral(".forms"), QStringLiteral("no such form"));
    }
    match.verbs = strings(object, QStringLiteral("verbs"), place);
    match.names = strings(object, QStringLiteral("names"), place);
    match.endings = strings(object, QStringLiteral("endings"), place);
    match.conditions = strings(object, QStringLiteral("conditions"), place);
    for (const QString &condition : std::as_const(match.conditions))
        if (!clientConditions().contains(condition.startsWith(u'!') ? condition.mid(1) : condition))
            fail(place + QStringLiteral(".conditions"), QStringLiteral("no such condition"));
    return match;
}

ClientEntry TableReader::entry(const QJsonObject &object, const QString &place)
{
    checkKeys(object,
        {QStringLiteral("id"), QStringLiteral("match"), QStringLiteral("source"), QStringLiteral("verified"),
            QStringLiteral("texts")},
        place);
    ClientEntry entry;
    entry.id = string(object, QStringLiteral("id"), place);
    entry.match = match(object.value(u"match").toObject(), place + QStringLiteral(".match"));
    entry.source = string(object, QStringLiteral("source"), place);
    if (!object.value(u"verified").isBool())
        fail(place + QStringLiteral(".verified"), QStringLiteral("missing"));
    entry.isVerified = object.value(u"verified").toBool();
    const QJsonObject texts = object.value(u"texts").toObject();
    checkKeys(texts, languages(), place + QStringLiteral(".texts"));
    for (const QString &language : languages())
        entry.texts.insert(language, string(texts, language, place + QStringLiteral(".texts")));
    return entry;
}

QList<ClientEntry> TableReader::entries(const QJsonObject &root)
{
    checkKeys(root, {QStringLiteral("note"), QStringLiteral("clients")}, QStringLiteral("table"));
    QList<ClientEntry> found;
    const QJsonArray entries = root.value(u"clients").toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        found.append(entry(entries.at(i).toObject(), QStringLiteral("clients[%1]").arg(i)));
    if (found.isEmpty())
        fail(QStringLiteral("clients"), QStringLiteral("missing"));
    return found;
}

bool isNetBiosLike(const QString &name)
{
    return !name.isEmpty() && name.size() <= 15 && std::all_of(name.begin(), name.end(), [](QChar character) {
        return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9')
            || character == u'-';
    });
}

/// "[IPv6:::ffff:192.0.2.1]" in any spelling.
bool isMapped(const QString &name)
{
    const std::optional<QHostAddress> address = literalAddress(name);
    return address && address->protocol() == QAbstractSocket::IPv4Protocol
        && name.startsWith(u"[IPv6:", Qt::CaseInsensitive);
}

bool isLoopbackLiteral(const QString &name)
{
    const std::optional<QHostAddress> address = literalAddress(name);
    return address && address->isLoopback();
}

struct Condition
{
    QStringView name;
    bool (*holds)(const QString &helo);
};

const std::array<Condition, 5> &conditions()
{
    static const std::array<Condition, 5> all{Condition{u"mappedAddress", isMapped},
        Condition{u"loopbackLiteral", isLoopbackLiteral}, Condition{u"netBiosLike", isNetBiosLike},
        Condition{u"plainLocalhost",
            [](const QString &helo) { return helo.compare(u"localhost", Qt::CaseInsensitive) == 0; }},
        Condition{u"exactlyLocalHost", [](const QString &helo) { return helo == u"LocalHost"; }}};
    return all;
}

bool holds(const QString &condition, const QString &helo)
{
    const bool isInverse = condition.startsWith(u'!');
    const QStringView name = QStringView(condition).mid(isInverse ? 1 : 0);
    for (const Condition &known : conditions())
        if (known.name == name)
            return known.holds(helo) != isInverse;
    return false;
}

bool fits(const ClientMatch &match, const QString &verb, const QString &helo)
{
    const QString lower = helo.toLower();
    const auto ends = [&lower](const QString &ending) { return lower.endsWith(ending); };
    return (match.forms.isEmpty() || match.forms.contains(heloForm(helo)))
        && (match.verbs.isEmpty() || match.verbs.contains(verb))
        && (match.names.isEmpty() || match.names.contains(lower))
        && (match.endings.isEmpty() || std::any_of(match.endings.begin(), match.endings.end(), ends))
        && std::all_of(match.conditions.begin(), match.conditions.end(),
            [&helo](const QString &condition) { return holds(condition, helo); });
}

QList<ClientEntry> ownTable()
{
    QFile file(QStringLiteral(":/helodoctor/heloclients.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto table = readClientTable(file.readAll());
    const auto *entries = std::get_if<QList<ClientEntry>>(&table);
    return entries == nullptr ? QList<ClientEntry>() : *entries;
}

} // namespace

QStringList clientConditions()
{
    QStringList names;
    for (const Condition &condition : conditions())
        names.append(condition.name.toString());
    return names;
}

std::variant<QList<ClientEntry>, ClientTableFault> readClientTable(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    TableReader reader;
    if (!document.isObject())
        reader.fail(QStringLiteral("table"), QStringLiteral("not JSON"));
    QList<ClientEntry> entries = reader.entries(document.object());
    if (reader.fault())
        return *reader.fault();
    return entries;
}

QList<UsualClient> usualClients(const ClientGreeting &greeting, const QString &language)
{
    const QString verb = QString::fromLatin1(greeting.verb.left(readBytes)).toUpper();
    const QString helo = QString::fromUtf8(greeting.helo.left(readBytes));
    const QString spoken = languageFor(language);
    static const QList<ClientEntry> table = ownTable();
    QList<UsualClient> found;
    for (const ClientEntry &entry : table)
        if (found.size() < mostSentences && fits(entry.match, verb, helo))
            found.append(UsualClient{entry.id, entry.texts.value(spoken), entry.isVerified});
    return found;
}

QString usualClientsText(const ClientGreeting &greeting, const QString &language)
{
    const QString mark
        = languageFor(language) == u"de" ? QStringLiteral(" (nicht geprüft)") : QStringLiteral(" (not verified)");
    QStringList sentences;
    for (const UsualClient &client : usualClients(greeting, language))
        sentences.append(client.isVerified ? client.text : client.text + mark);
    return sentences.join(u' ');
}
