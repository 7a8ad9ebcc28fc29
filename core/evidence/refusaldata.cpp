// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusaldata.h"

#include "evidence/refusalargument.h"
#include "evidence/refusalphrase.h"
#include "evidence/refusaltemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace {

std::optional<RefusalLayer> layerOf(const QString &text)
{
    for (const RefusalLayer layer : {RefusalLayer::Helo, RefusalLayer::Rdns, RefusalLayer::Spf, RefusalLayer::Dmarc,
             RefusalLayer::Sender, RefusalLayer::Blocklist, RefusalLayer::Reputation, RefusalLayer::Other})
        if (refusalLayerText(layer) == text)
            return layer;
    return std::nullopt;
}

/// One object of the file while it is read: asks for values by key, and knows which keys nobody asked for.
class Entry
{
public:
    Entry(const QJsonValue &value, const QString &list, qsizetype index, std::optional<RefusalFault> &fault)
        : m_object(value.toObject()), m_list(list), m_index(index), m_fault(fault)
    {
        if (!value.isObject())
            fail({}, RefusalFaultKind::WrongType);
    }

    void fail(const QString &key, RefusalFaultKind kind)
    {
        if (m_fault)
            return;
        const QString place = QStringLiteral("%1[%2]").arg(m_list).arg(m_index);
        m_fault = RefusalFault{key.isEmpty() ? place : place + u'.' + key, kind};
    }
    QString text(const QString &key)
    {
        if (!m_object.contains(key))
            fail(key, RefusalFaultKind::Missing);
        return optionalText(key);
    }
    QString optionalText(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
            fail(key, RefusalFaultKind::WrongType);
        return value.toString();
    }
    bool flag(const QString &key, std::optional<bool> standard = std::nullopt)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() && !standard)
            fail(key, RefusalFaultKind::Missing);
        else if (!value.isUndefined() && !value.isBool())
            fail(key, RefusalFaultKind::WrongType);
        return value.toBool(standard.value_or(false));
    }
    int code(const QString &key)
    {
        const QJsonValue value = take(key);
        const int number = value.toInt();
        if (!value.isUndefined() && (number < 200 || number > 599))
            fail(key, RefusalFaultKind::UnknownValue);
        return number;
    }
    QStringList texts(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, RefusalFaultKind::WrongType);
        QStringList found;
        const QJsonArray values = value.toArray();
        for (const auto &one : values) {
            if (one.toString().isEmpty())
                fail(key, RefusalFaultKind::WrongType);
            found.append(one.toString());
        }
        return found;
    }
    CausesByForm causesByForm(const QString &key)
    {
        CausesByForm causes;
        const QJsonObject object = take(key).toObject();
        for (auto one = object.begin(); one != object.end(); ++one)
            causes.insert(one.key(), one.value().toString());
        return causes;
    }
    void checkKeys()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys)
            if (!m_asked.contains(key))
                fail(key, RefusalFaultKind::UnknownKey);
    }

private:
    QJsonValue take(const QString &key)
    {
        m_asked.insert(key);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QString m_list;
    qsizetype m_index;
    std::optional<RefusalFault> &m_fault;
    QSet<QString> m_asked;
};

/// Reads the file's lists in their order: each may name only what stands in those before it.
class Reader
{
public:
    RefusalData read(const QJsonObject &root);
    const std::optional<RefusalFault> &fault() const { return m_fault; }

private:
    template <typename Read>
    void eachOf(const QJsonObject &root, const QString &key, const Read &read)
    {
        const QJsonArray values = root.value(key).toArray();
        if (values.isEmpty() && !m_fault)
            m_fault = RefusalFault{key, RefusalFaultKind::Missing};
        for (qsizetype i = 0; i < values.size(); ++i) {
            Entry entry(values.at(i), key, i, m_fault);
            read(entry);
            entry.checkKeys();
        }
    }
    RefusalCause cause(Entry &entry);
    PhraseGroup group(Entry &entry);
    KnownRefusal text(Entry &entry);
    RefusalRule rule(Entry &entry);
    RefusalCode code(Entry &entry);
    void checkCause(Entry &entry, const QString &cause, const QString &key);
    void checkForms(Entry &entry, const CausesByForm &causes);
    void checkGroups(Entry &entry, const QStringList &phrases, const QString &key);
    void checkOnce(Entry &entry, const QString &id);

    std::optional<RefusalFault> m_fault;
    QSet<QString> m_causes;
    QSet<QString> m_groups;
    QSet<QString> m_ids; ///< with the list's first letter before it
};

void Reader::checkCause(Entry &entry, const QString &cause, const QString &key)
{
    if (!m_causes.contains(cause))
        entry.fail(key, RefusalFaultKind::UnknownValue);
}

void Reader::checkForms(Entry &entry, const CausesByForm &causes)
{
    QStringList forms;
    for (const HeloForm form : {HeloForm::Address, HeloForm::Literal, HeloForm::Localhost, HeloForm::Internal,
             HeloForm::Single, HeloForm::Malformed, HeloForm::Dotted})
        forms.append(heloFormText(form));
    for (auto one = causes.begin(); one != causes.end(); ++one) {
        checkCause(entry, one.value(), QStringLiteral("by"));
        if (!forms.contains(one.key()))
            entry.fail(QStringLiteral("by"), RefusalFaultKind::UnknownKey);
    }
}

void Reader::checkGroups(Entry &entry, const QStringList &phrases, const QString &key)
{
    for (const QString &alternatives : phrases)
        for (const QString &phrase : alternatives.split(u'|')) {
            if (phrase.trimmed().isEmpty() || phrase == u"=")
                entry.fail(key, RefusalFaultKind::Missing);
            for (const QString &group : PhraseBook::groupsOf(phrase))
                if (!m_groups.contains(group))
                    entry.fail(key, RefusalFaultKind::UnknownGroup);
        }
}

void Reader::checkOnce(Entry &entry, const QString &id)
{
    if (m_ids.contains(id))
        entry.fail(QStringLiteral("id"), RefusalFaultKind::Twice);
    m_ids.insert(id);
}

RefusalCause Reader::cause(Entry &entry)
{
    RefusalCause cause;
    cause.id = entry.text(QStringLiteral("id"));
    const std::optional<RefusalLayer> layer = layerOf(entry.text(QStringLiteral("layer")));
    if (!layer)
        entry.fail(QStringLiteral("layer"), RefusalFaultKind::UnknownValue);
    cause.layer = layer.value_or(RefusalLayer::Other);
    cause.notTheCause = entry.texts(QStringLiteral("notTheCause"));
    for (const QString &other : cause.notTheCause)
        if (other != u"PTR" && other != u"HELO" && other != u"SPF")
            entry.fail(QStringLiteral("notTheCause"), RefusalFaultKind::UnknownValue);
    checkOnce(entry, QStringLiteral("c:") + cause.id);
    m_causes.insert(cause.id);
    return cause;
}

PhraseGroup Reader::group(Entry &entry)
{
    PhraseGroup group{entry.text(QStringLiteral("id")), entry.texts(QStringLiteral("any"))};
    if (group.any.isEmpty())
        entry.fail(QStringLiteral("any"), RefusalFaultKind::Missing);
    checkGroups(entry, group.any, QStringLiteral("any"));
    checkOnce(entry, QStringLiteral("g:") + group.id);
    m_groups.insert(group.id);
    return group;
}

KnownRefusal Reader::text(Entry &entry)
{
    KnownRefusal known;
    known.receiver = entry.text(QStringLiteral("receiver"));
    known.product = entry.optionalText(QStringLiteral("product"));
    known.code = entry.code(QStringLiteral("code"));
    known.enhanced = entry.optionalText(QStringLiteral("enhanced"));
    known.text = entry.text(QStringLiteral("template"));
    if (!RefusalTemplate::unknownGaps(known.text).isEmpty())
        entry.fail(QStringLiteral("template"), RefusalFaultKind::UnknownGap);
    known.cause = entry.text(QStringLiteral("cause"));
    checkCause(entry, known.cause, QStringLiteral("cause"));
    known.byForm = entry.causesByForm(QStringLiteral("by"));
    checkForms(entry, known.byForm);
    known.isCertain = entry.flag(QStringLiteral("certain"), true);
    known.needsCode = entry.flag(QStringLiteral("needsCode"), false);
    known.source = entry.text(QStringLiteral("source"));
    known.isVerified = entry.flag(QStringLiteral("verified"));
    return known;
}

RefusalRule Reader::rule(Entry &entry)
{
    RefusalRule rule;
    rule.id = entry.text(QStringLiteral("id"));
    checkOnce(entry, QStringLiteral("r:") + rule.id);
    rule.cause = entry.text(QStringLiteral("cause"));
    checkCause(entry, rule.cause, QStringLiteral("cause"));
    rule.byForm = entry.causesByForm(QStringLiteral("by"));
    checkForms(entry, rule.byForm);
    rule.all = entry.texts(QStringLiteral("all"));
    rule.none = entry.texts(QStringLiteral("none"));
    rule.codes = entry.texts(QStringLiteral("codes"));
    if (rule.all.isEmpty())
        entry.fail(QStringLiteral("all"), RefusalFaultKind::Missing);
    checkGroups(entry, rule.all, QStringLiteral("all"));
    checkGroups(entry, rule.none, QStringLiteral("none"));
    rule.isGuess = entry.flag(QStringLiteral("guess"), false);
    rule.example = entry.text(QStringLiteral("example"));
    rule.source = entry.text(QStringLiteral("source"));
    rule.isVerified = entry.flag(QStringLiteral("verified"));
    return rule;
}

RefusalCode Reader::code(Entry &entry)
{
    RefusalCode code;
    code.enhanced = entry.text(QStringLiteral("enhanced"));
    checkOnce(entry, QStringLiteral("e:") + code.enhanced);
    code.cause = entry.text(QStringLiteral("cause"));
    checkCause(entry, code.cause, QStringLiteral("cause"));
    code.source = entry.text(QStringLiteral("source"));
    code.isVerified = entry.flag(QStringLiteral("verified"));
    return code;
}

RefusalData Reader::read(const QJsonObject &root)
{
    RefusalData data;
    eachOf(root, QStringLiteral("causes"), [&](Entry &entry) { data.causes.append(cause(entry)); });
    eachOf(root, QStringLiteral("groups"), [&](Entry &entry) { data.groups.append(group(entry)); });
    eachOf(root, QStringLiteral("texts"), [&](Entry &entry) { data.texts.append(text(entry)); });
    eachOf(root, QStringLiteral("rules"), [&](Entry &entry) { data.rules.append(rule(entry)); });
    eachOf(root, QStringLiteral("codes"), [&](Entry &entry) { data.codes.append(code(entry)); });
    const QStringList known = {QStringLiteral("schema"), QStringLiteral("causes"), QStringLiteral("groups"),
        QStringLiteral("texts"), QStringLiteral("rules"), QStringLiteral("codes")};
    const QStringList keys = root.keys();
    for (const QString &key : keys)
        if (!known.contains(key) && !m_fault)
            m_fault = RefusalFault{key, RefusalFaultKind::UnknownKey};
    return data;
}

} // namespace

std::variant<RefusalData, RefusalFault> readRefusalData(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"schema").toString() != u"helodoctor.refusals/1")
        return RefusalFault{};
    Reader reader;
    RefusalData data = reader.read(root);
    if (reader.fault())
        return *reader.fault();
    return data;
}

QByteArray refusalsJson()
{
    QFile file(QStringLiteral(":/helodoctor/refusals.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
