// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiverreader.h"

#include <QJsonArray>

namespace {

const QHash<QString, ReceiverStage> &stages()
{
    static const QHash<QString, ReceiverStage> all{{QStringLiteral("connect"), ReceiverStage::Connect},
        {QStringLiteral("helo"), ReceiverStage::Helo}, {QStringLiteral("mail"), ReceiverStage::Mail},
        {QStringLiteral("rcpt"), ReceiverStage::Rcpt}, {QStringLiteral("data"), ReceiverStage::Data}};
    return all;
}

/// The places that senderSight() fills.
bool isPlace(const QString &name)
{
    static const QSet<QString> known{QStringLiteral("ip"), QStringLiteral("helo"), QStringLiteral("client"),
        QStringLiteral("reverse"), QStringLiteral("sender"), QStringLiteral("senderDomain"),
        QStringLiteral("senderLocal"), QStringLiteral("recipient"), QStringLiteral("recipientDomain"),
        QStringLiteral("receiver"), QStringLiteral("helo.literal"), QStringLiteral("spf.explanation"),
        QStringLiteral("helo.neutered"), QStringLiteral("helo.lower"), QStringLiteral("helo.quad"),
        QStringLiteral("sender.lower"), QStringLiteral("sender.beforeUnderscore"),
        QStringLiteral("sender.fromUnderscore"), QStringLiteral("spf.helo.explanation"),
        QStringLiteral("spf.mailFrom.explanation")};
    return known.contains(name);
}

bool hasOnlyPlaces(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    QRegularExpressionMatchIterator all = braces.globalMatch(text);
    while (all.hasNext()) {
        if (!isPlace(all.next().captured(1)))
            return false;
    }
    return true;
}

} // namespace

template <typename Value>
Value ReceiverReader::choice(const QJsonObject &object, const QString &place, const QString &key,
    const QHash<QString, Value> &choices, std::optional<Value> absent)
{
    if (!object.contains(key) && absent)
        return *absent;
    const QString word = text(object, place, key, true);
    if (!choices.contains(word))
        fail(place + u'.' + key, Kind::UnknownValue);
    return choices.value(word);
}

bool ReceiverReader::flag(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(place + u'.' + key, Kind::WrongType);
    return value.toBool();
}

QMap<QString, QString> ReceiverReader::words(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    const QString where = place + u'.' + key;
    if (!value.isUndefined() && !value.isObject())
        fail(where, Kind::WrongType);
    QMap<QString, QString> words;
    const QJsonObject all = value.toObject();
    const QStringList languages = all.keys();
    for (const QString &language : languages)
        words.insert(language, text(all, where, language, true));
    if (!value.isUndefined() && !words.contains(QStringLiteral("en")))
        fail(where + QStringLiteral(".en"), Kind::Missing);
    return words;
}

template <typename Read>
void ReceiverReader::eachOf(const QJsonObject &object, const QString &place, const QString &key, const Read &read)
{
    const QJsonValue value = object.value(key);
    const QString where = place.isEmpty() ? key : place + u'.' + key;
    if (!value.isUndefined() && !value.isArray())
        fail(where, Kind::WrongType);
    const QJsonArray items = value.toArray();
    if (items.size() > mostItems)
        fail(where, Kind::TooLong);
    for (qsizetype i = 0; i < items.size() && !m_fault; ++i) {
        const QString here = QStringLiteral("%1[%2]").arg(where).arg(i);
        if (items.at(i).isObject())
            read(items.at(i).toObject(), here);
        else
            fail(here, Kind::WrongType);
    }
}

ReceiverBook ReceiverReader::read(const QJsonObject &root)
{
    ReceiverBook book;
    if (root.value(QStringLiteral("schema")).toString() != u"helodoctor.receivers/1")
        fail(QStringLiteral("schema"), Kind::Unreadable);
    checkKeys(root, {}, {QStringLiteral("schema"), QStringLiteral("definitions"), QStringLiteral("receivers")});
    readDefinitions(root);
    eachOf(root, {}, QStringLiteral("receivers"),
        [&](const QJsonObject &entry, const QString &place) { readEntry(entry, place, book); });
    if (book.policies.isEmpty())
        fail(QStringLiteral("receivers"), Kind::Missing);
    return book;
}

void ReceiverReader::readDefinitions(const QJsonObject &root)
{
    const QJsonValue value = root.value(QStringLiteral("definitions"));
    if (!value.isUndefined() && !value.isObject())
        fail(QStringLiteral("definitions"), Kind::WrongType);
    const QJsonObject definitions = value.toObject();
    const QStringList names = definitions.keys();
    // JSON objects have no order: a definition may use any other, and is read again until all that it uses are there.
    QStringList open = names;
    while (!open.isEmpty() && !m_fault) {
        QStringList later;
        for (const QString &name : std::as_const(open)) {
            const Condition read = condition(definitions.value(name), QStringLiteral("definitions.") + name);
            if (m_fault && m_fault->kind == Kind::UnknownValue && m_fault->place.endsWith(QStringLiteral(".use"))) {
                later.append(name);
                if (later.size() < open.size())
                    m_fault.reset();
            } else {
                m_definitions.insert(name, read);
            }
        }
        open = later;
    }
}

void ReceiverReader::readEntry(const QJsonObject &entry, const QString &place, ReceiverBook &book)
{
    static const QHash<QString, ReceiverKind> kinds{{QStringLiteral("policy"), ReceiverKind::Policy},
        {QStringLiteral("provider"), ReceiverKind::Provider}, {QStringLiteral("score"), ReceiverKind::Score}};
    static const QHash<QString, ReceiverBasis> bases{{QStringLiteral("measured"), ReceiverBasis::Measured},
        {QStringLiteral("documented"), ReceiverBasis::Documented},
        {QStringLiteral("reported"), ReceiverBasis::Reported}};
    static const QHash<QString, bool> readings{
        {QStringLiteral("firstName"), true}, {QStringLiteral("allNames"), false}};
    checkKeys(entry, place,
        {QStringLiteral("id"), QStringLiteral("program"), QStringLiteral("name"), QStringLiteral("kind"),
            QStringLiteral("basis"), QStringLiteral("versions"), QStringLiteral("since"), QStringLiteral("source"),
            QStringLiteral("checked"), QStringLiteral("verified"), QStringLiteral("reads"), QStringLiteral("about"),
            QStringLiteral("note"), QStringLiteral("hosts"), QStringLiteral("rules"), QStringLiteral("accept"),
            QStringLiteral("variants"), QStringLiteral("symbols")});
    ReceiverPolicy policy;
    policy.id = text(entry, place, QStringLiteral("id"), true);
    if (m_ids.contains(policy.id))
        fail(place + QStringLiteral(".id"), Kind::Twice);
    m_ids.insert(policy.id);
    policy.program = text(entry, place, QStringLiteral("program"), true);
    policy.name = text(entry, place, QStringLiteral("name"), true);
    policy.kind = choice(entry, place, QStringLiteral("kind"), kinds);
    policy.basis = choice(entry, place, QStringLiteral("basis"), bases);
    policy.versions = text(entry, place, QStringLiteral("versions"), false);
    policy.since = text(entry, place, QStringLiteral("since"), false);
    policy.source = text(entry, place, QStringLiteral("source"), true);
    policy.checked = text(entry, place, QStringLiteral("checked"), true);
    policy.isVerified = flag(entry, place, QStringLiteral("verified"));
    policy.readsFirstNameOnly = choice<bool>(entry, place, QStringLiteral("reads"), readings, false);
    policy.about = words(entry, place, QStringLiteral("about"));
    if (policy.about.isEmpty())
        fail(place + QStringLiteral(".about"), Kind::Missing);
    policy.note = words(entry, place, QStringLiteral("note"));
    policy.hosts = texts(entry, place, QStringLiteral("hosts"));
    eachOf(entry, place, QStringLiteral("rules"),
        [&](const QJsonObject &object, const QString &where) { policy.rules.append(rule(object, where)); });
    eachOf(entry, place, QStringLiteral("symbols"),
        [&](const QJsonObject &object, const QString &where) { policy.symbols.append(symbol(object, where)); });
    const bool isScore = policy.kind == ReceiverKind::Score;
    if (isScore ? policy.symbols.isEmpty() : policy.rules.isEmpty())
        fail(place + (isScore ? QStringLiteral(".symbols") : QStringLiteral(".rules")), Kind::Missing);
    if (isScore ? !policy.rules.isEmpty() : !policy.symbols.isEmpty())
        fail(place + (isScore ? QStringLiteral(".rules") : QStringLiteral(".symbols")), Kind::UnknownKey);
    if (!isScore) {
        const QJsonObject accept = entry.value(QStringLiteral("accept")).toObject();
        const QString where = place + QStringLiteral(".accept");
        checkKeys(accept, where, {QStringLiteral("stage"), QStringLiteral("reply")});
        policy.acceptStage = choice(accept, where, QStringLiteral("stage"), stages());
        policy.accept = reply(text(accept, where, QStringLiteral("reply"), true), where + QStringLiteral(".reply"));
        if (policy.accept.code / 100 != 2)
            fail(where + QStringLiteral(".reply"), Kind::BadReply);
    }
    book.policies.append(policy);
    eachOf(entry, place, QStringLiteral("variants"),
        [&](const QJsonObject &object, const QString &where) { book.policies.append(variant(policy, object, where)); });
}

ReceiverRule ReceiverReader::rule(const QJsonObject &object, const QString &place)
{
    checkKeys(object, place,
        {QStringLiteral("when"), QStringLiteral("stage"), QStringLiteral("reply"), QStringLiteral("passing"),
            QStringLiteral("why"), QStringLiteral("because")});
    ReceiverRule rule;
    rule.when = condition(object.value(QStringLiteral("when")), place + QStringLiteral(".when"));
    rule.stage = choice(object, place, QStringLiteral("stage"), stages());
    rule.reply = reply(text(object, place, QStringLiteral("reply"), true), place + QStringLiteral(".reply"));
    rule.isPassing = flag(object, place, QStringLiteral("passing"));
    rule.why = words(object, place, QStringLiteral("why"));
    rule.because = texts(object, place, QStringLiteral("because"));
    return rule;
}

ScoreSymbol ReceiverReader::symbol(const QJsonObject &object, const QString &place)
{
    checkKeys(object, place,
        {QStringLiteral("name"), QStringLiteral("points"), QStringLiteral("when"), QStringLiteral("because")});
    ScoreSymbol symbol;
    symbol.name = text(object, place, QStringLiteral("name"), true);
    const QJsonValue points = object.value(QStringLiteral("points"));
    if (!points.isDouble())
        fail(place + QStringLiteral(".points"), points.isUndefined() ? Kind::Missing : Kind::WrongType);
    symbol.points = points.toDouble();
    symbol.when = condition(object.value(QStringLiteral("when")), place + QStringLiteral(".when"));
    symbol.because = texts(object, place, QStringLiteral("because"));
    return symbol;
}

ReplyTemplate ReceiverReader::reply(const QString &line, const QString &place)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([245][0-9]{2}) (?:([245]\\.[0-9]{1,3}\\.[0-9]{1,3}) )?(.+)\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(line);
    ReplyTemplate reply{match.captured(1).toInt(), match.captured(2), match.captured(3)};
    if (!match.hasMatch() || !hasOnlyPlaces(reply.text))
        fail(place, Kind::BadReply);
    return reply;
}

ReceiverPolicy ReceiverReader::variant(const ReceiverPolicy &base, const QJsonObject &object, const QString &place)
{
    checkKeys(object, place,
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("about"), QStringLiteral("note"),
            QStringLiteral("codes"), QStringLiteral("enhanced"), QStringLiteral("stage"),
            QStringLiteral("passingStage"), QStringLiteral("places")});
    ReceiverPolicy policy = base;
    policy.variantOf = base.id;
    policy.id = text(object, place, QStringLiteral("id"), true);
    if (m_ids.contains(policy.id))
        fail(place + QStringLiteral(".id"), Kind::Twice);
    m_ids.insert(policy.id);
    policy.name = text(object, place, QStringLiteral("name"), true);
    if (object.contains(QStringLiteral("about")))
        policy.about = words(object, place, QStringLiteral("about"));
    if (object.contains(QStringLiteral("note")))
        policy.note = words(object, place, QStringLiteral("note"));
    const auto map = [&](const QString &key) {
        const QJsonObject all = object.value(key).toObject();
        QMap<QString, QString> changes;
        const QStringList keys = all.keys();
        for (const QString &from : keys)
            changes.insert(from, text(all, place + u'.' + key, from, true));
        return changes;
    };
    const VariantChanges changes{map(QStringLiteral("codes")), map(QStringLiteral("enhanced")),
        map(QStringLiteral("stage")), map(QStringLiteral("passingStage")), map(QStringLiteral("places"))};
    for (ReceiverRule &rule : policy.rules)
        change(rule, changes, place);
    return policy;
}

void ReceiverReader::change(ReceiverRule &rule, const VariantChanges &changes, const QString &place)
{
    const QString code = QString::number(rule.reply.code);
    // What only holds for now is never refused for good, whatever the code is set to.
    if (!rule.isPassing) {
        rule.reply.code = changes.codes.value(code, code).toInt();
        rule.reply.enhanced = changes.enhanced.value(rule.reply.enhanced, rule.reply.enhanced);
    }
    const QString stage = receiverStageText(rule.stage);
    const QString to = (rule.isPassing ? changes.passingStage : changes.stage).value(stage, stage);
    for (auto other = changes.places.begin(); other != changes.places.end(); ++other)
        rule.reply.text.replace(u'{' + other.key() + u'}', u'{' + other.value() + u'}');
    if (!stages().contains(to))
        fail(place + QStringLiteral(".stage"), Kind::UnknownValue);
    rule.stage = stages().value(to);
    if (rule.reply.code / 100 != 4 && rule.reply.code / 100 != 5)
        fail(place + QStringLiteral(".codes"), Kind::BadReply);
    if (!hasOnlyPlaces(rule.reply.text))
        fail(place + QStringLiteral(".places"), Kind::BadReply);
}
