// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/conditionreader.h"

#include <QJsonArray>

namespace {

constexpr int deepest = 16; ///< conditions inside conditions
constexpr qsizetype longestText = 4000;

/// Finds an enumerator by its name.
template <typename Value>
std::optional<Value> named(const QString &name, int count, QString (*nameOf)(Value))
{
    for (int i = 0; i < count; ++i) {
        if (nameOf(static_cast<Value>(i)) == name)
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

void ConditionReader::fail(const QString &place, Kind kind)
{
    if (!m_fault)
        m_fault = ReceiverBookFault{place, kind};
}

void ConditionReader::checkKeys(const QJsonObject &object, const QString &place, const QStringList &known)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            fail(place.isEmpty() ? key : place + u'.' + key, Kind::UnknownKey);
    }
}

QString ConditionReader::text(const QJsonObject &object, const QString &place, const QString &key, bool isNeeded)
{
    const QString where = place + u'.' + key;
    if (!object.contains(key)) {
        if (isNeeded)
            fail(where, Kind::Missing);
        return {};
    }
    QString value = object.value(key).toString();
    if (value.isEmpty())
        fail(where, Kind::WrongType);
    if (value.size() > longestText)
        fail(where, Kind::TooLong);
    return value;
}

QStringList ConditionReader::texts(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    const QString where = place + u'.' + key;
    if (value.isUndefined())
        return {};
    const QJsonArray items = value.isString() ? QJsonArray{value} : value.toArray();
    if (items.isEmpty())
        fail(where, Kind::WrongType);
    if (items.size() > mostItems)
        fail(where, Kind::TooLong);
    QStringList texts;
    for (const auto &item : items) {
        if (item.toString().isEmpty())
            fail(where, Kind::WrongType);
        texts.append(item.toString());
    }
    return texts;
}

Condition ConditionReader::condition(const QJsonValue &value, const QString &place, int depth)
{
    if (value.toString() == u"always")
        return {};
    if (!value.isObject()) {
        fail(place, value.isUndefined() ? Kind::Missing : Kind::WrongType);
        return {};
    }
    if (depth > deepest) {
        fail(place, Kind::TooLong);
        return {};
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : {QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("not")}) {
        if (object.contains(key))
            return combined(object, place, key, depth);
    }
    if (object.contains(QStringLiteral("use"))) {
        checkKeys(object, place, {QStringLiteral("use")});
        const QString name = text(object, place, QStringLiteral("use"), true);
        if (!m_definitions.contains(name))
            fail(place + QStringLiteral(".use"), Kind::UnknownValue);
        return m_definitions.value(name);
    }
    if (object.contains(QStringLiteral("fact")))
        return factTest(object, place);
    if (object.contains(QStringLiteral("text")))
        return textTest(object, place);
    if (object.contains(QStringLiteral("count")))
        return countTest(object, place);
    fail(place, Kind::UnknownKey);
    return {};
}

Condition ConditionReader::combined(const QJsonObject &object, const QString &place, const QString &key, int depth)
{
    checkKeys(object, place, {key});
    Condition result;
    const QString where = place + u'.' + key;
    if (key == u"not") {
        result.kind = Condition::Kind::Not;
        result.parts.push_back(condition(object.value(key), where, depth + 1));
        return result;
    }
    result.kind = key == u"all" ? Condition::Kind::All : Condition::Kind::Any;
    const QJsonArray parts = object.value(key).toArray();
    if (parts.isEmpty())
        fail(where, Kind::WrongType);
    if (parts.size() > mostItems)
        fail(where, Kind::TooLong);
    for (qsizetype i = 0; i < parts.size() && !m_fault; ++i)
        result.parts.push_back(condition(parts.at(i), QStringLiteral("%1[%2]").arg(where).arg(i), depth + 1));
    return result;
}

Condition ConditionReader::factTest(const QJsonObject &object, const QString &place)
{
    checkKeys(object, place, {QStringLiteral("fact"), QStringLiteral("is"), QStringLiteral("zone")});
    Condition result;
    result.kind = Condition::Kind::Is;
    const std::optional<SightWord> word
        = named(text(object, place, QStringLiteral("fact"), true), sightWordCount, sightWordName);
    if (!word) {
        fail(place + QStringLiteral(".fact"), Kind::UnknownFact);
        return result;
    }
    result.word = *word;
    result.zone = text(object, place, QStringLiteral("zone"), *word == SightWord::Listed);
    result.values = texts(object, place, QStringLiteral("is"));
    if (result.values.isEmpty())
        fail(place + QStringLiteral(".is"), Kind::Missing);
    const QStringList known = sightWordValues(*word);
    for (const QString &value : std::as_const(result.values)) {
        if (!known.contains(value))
            fail(place + QStringLiteral(".is"), Kind::UnknownValue);
    }
    return result;
}

Condition ConditionReader::textTest(const QJsonObject &object, const QString &place)
{
    checkKeys(object, place,
        {QStringLiteral("text"), QStringLiteral("matches"), QStringLiteral("equals"), QStringLiteral("among"),
            QStringLiteral("within")});
    Condition result;
    const auto textOf = [&](const QString &key) {
        const std::optional<SightText> found = named(text(object, place, key, true), sightTextCount, sightTextName);
        if (!found)
            fail(place + u'.' + key, Kind::UnknownFact);
        return found.value_or(SightText::Helo);
    };
    result.text = textOf(QStringLiteral("text"));
    if (object.contains(QStringLiteral("matches"))) {
        result.kind = Condition::Kind::Matches;
        result.pattern = QRegularExpression(text(object, place, QStringLiteral("matches"), true));
        if (!result.pattern.isValid())
            fail(place + QStringLiteral(".matches"), Kind::BadPattern);
    } else if (object.contains(QStringLiteral("equals"))) {
        result.kind = Condition::Kind::Equals;
        result.other = textOf(QStringLiteral("equals"));
    } else {
        const bool orBelow = object.contains(QStringLiteral("within"));
        const QString key = orBelow ? QStringLiteral("within") : QStringLiteral("among");
        result.kind = orBelow ? Condition::Kind::Within : Condition::Kind::Among;
        const std::optional<SightList> list = named(text(object, place, key, true), sightListCount, sightListName);
        if (!list)
            fail(place + u'.' + key, Kind::UnknownFact);
        result.list = list.value_or(SightList::PtrNames);
    }
    return result;
}

Condition ConditionReader::countTest(const QJsonObject &object, const QString &place)
{
    checkKeys(object, place, {QStringLiteral("count"), QStringLiteral("atLeast")});
    Condition result;
    result.kind = Condition::Kind::AtLeast;
    const std::optional<SightNumber> number
        = named(text(object, place, QStringLiteral("count"), true), sightNumberCount, sightNumberName);
    if (!number)
        fail(place + QStringLiteral(".count"), Kind::UnknownFact);
    result.number = number.value_or(SightNumber::PtrNames);
    const QJsonValue least = object.value(QStringLiteral("atLeast"));
    if (!least.isDouble())
        fail(place + QStringLiteral(".atLeast"), least.isUndefined() ? Kind::Missing : Kind::WrongType);
    result.least = least.toInt();
    return result;
}
