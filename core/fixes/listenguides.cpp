// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/listenguides.h"

#include "dns/address.h"
#include "fixes/placeholders.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace {

QStringList conditionNames()
{
    return {QStringLiteral("any"), QStringLiteral("loopback"), QStringLiteral("ipv6"), QStringLiteral("port25")};
}

QStringList placeholderNames()
{
    return {QStringLiteral("address"), QStringLiteral("bracketed"), QStringLiteral("host"), QStringLiteral("port")};
}

std::optional<ArtefactFormat> formatOf(const QString &text)
{
    static const QMap<QString, ArtefactFormat> formats = {{QStringLiteral("cmd"), ArtefactFormat::Cmd},
        {QStringLiteral("powershell"), ArtefactFormat::PowerShell}, {QStringLiteral("shell"), ArtefactFormat::Shell}};
    const auto found = formats.find(text);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

/// Reads one file and keeps the first fault with its place.
class GuideReader
{
public:
    explicit GuideReader(const QString &file) : m_file(file) { }

    ListenGuideTemplate guide(const QJsonObject &object);
    void fail(const QString &place, SchemaFaultKind kind)
    {
        if (!m_fault)
            m_fault = SchemaFault{m_file, place, kind};
    }
    const std::optional<SchemaFault> &fault() const { return m_fault; }

private:
    QString string(const QJsonObject &object, const QString &key, const QString &place);
    bool boolean(const QJsonObject &object, const QString &key, const QString &place);
    RecipeLine line(const QJsonValue &value, const QString &place);
    QList<RecipeLine> lines(const QJsonObject &object, const QString &key, const QString &place);
    ListenGuideTemplate::Text text(const QJsonObject &object, const QString &place);
    ArtefactTemplate script(const QJsonObject &object, const QString &place);
    void checkKeys(const QJsonObject &object, const QStringList &known, const QString &place);
    void checkLine(const RecipeLine &line, const QString &place);
    void checkAscii(const QString &text, const QString &place);

    QString m_file;
    std::optional<SchemaFault> m_fault;
};

QString GuideReader::string(const QJsonObject &object, const QString &key, const QString &place)
{
    QString text = object.value(key).toString();
    if (text.isEmpty())
        fail(place + key, object.contains(key) ? SchemaFaultKind::WrongType : SchemaFaultKind::Missing);
    return text;
}

bool GuideReader::boolean(const QJsonObject &object, const QString &key, const QString &place)
{
    if (!object.value(key).isBool())
        fail(place + key, object.contains(key) ? SchemaFaultKind::WrongType : SchemaFaultKind::Missing);
    return object.value(key).toBool();
}

void GuideReader::checkKeys(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            fail(place + key, SchemaFaultKind::UnknownKey);
}

void GuideReader::checkLine(const RecipeLine &line, const QString &place)
{
    const QString condition = line.when.startsWith(u'!') ? line.when.mid(1) : line.when;
    if (!condition.isEmpty() && !conditionNames().contains(condition))
        fail(place, SchemaFaultKind::UnknownCondition);
    for (const QString &name : placeholdersIn(line.text))
        if (!placeholderNames().contains(name))
            fail(place, SchemaFaultKind::UnknownPlaceholder);
}

void GuideReader::checkAscii(const QString &text, const QString &place)
{
    if (!std::all_of(text.begin(), text.end(), [](QChar character) { return character >= u' ' && character <= u'~'; }))
        fail(place, SchemaFaultKind::NotAscii);
}

RecipeLine GuideReader::line(const QJsonValue &value, const QString &place)
{
    RecipeLine line;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        checkKeys(object, {QStringLiteral("text"), QStringLiteral("when"), QStringLiteral("verified")}, place + u'.');
        line = RecipeLine{string(object, QStringLiteral("text"), place + u'.'), object.value(u"when").toString(),
            object.value(u"verified").toBool(true)};
    } else {
        line.text = value.toString();
        if (!value.isString())
            fail(place, SchemaFaultKind::WrongType);
    }
    checkLine(line, place);
    return line;
}

QList<RecipeLine> GuideReader::lines(const QJsonObject &object, const QString &key, const QString &place)
{
    if (!object.value(key).isArray())
        fail(place + key, object.contains(key) ? SchemaFaultKind::WrongType : SchemaFaultKind::Missing);
    QList<RecipeLine> found;
    const QJsonArray values = object.value(key).toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        found.append(line(values.at(i), QStringLiteral("%1%2[%3]").arg(place, key).arg(i)));
    return found;
}

ListenGuideTemplate::Text GuideReader::text(const QJsonObject &object, const QString &place)
{
    checkKeys(object, {QStringLiteral("title"), QStringLiteral("steps"), QStringLiteral("undo")}, place);
    ListenGuideTemplate::Text text;
    text.title = string(object, QStringLiteral("title"), place);
    text.steps = lines(object, QStringLiteral("steps"), place);
    text.undo = lines(object, QStringLiteral("undo"), place);
    if (text.steps.isEmpty())
        fail(place + QStringLiteral("steps"), SchemaFaultKind::Missing);
    return text;
}

ArtefactTemplate GuideReader::script(const QJsonObject &object, const QString &place)
{
    checkKeys(object,
        {QStringLiteral("format"), QStringLiteral("fileName"), QStringLiteral("verified"), QStringLiteral("when"),
            QStringLiteral("title"), QStringLiteral("template")},
        place);
    ArtefactTemplate script;
    const std::optional<ArtefactFormat> format = formatOf(string(object, QStringLiteral("format"), place));
    if (!format)
        fail(place + QStringLiteral("format"), SchemaFaultKind::UnknownValue);
    script.format = format.value_or(ArtefactFormat::Text);
    script.fileName = string(object, QStringLiteral("fileName"), place);
    checkAscii(script.fileName, place + QStringLiteral("fileName"));
    script.isVerified = boolean(object, QStringLiteral("verified"), place);
    script.when = object.value(u"when").toString();
    checkLine(RecipeLine{{}, script.when}, place + QStringLiteral("when"));
    const QJsonObject titles = object.value(u"title").toObject();
    checkKeys(titles, recipeLanguages(), place + QStringLiteral("title."));
    const QList<RecipeLine> templateLines = lines(object, QStringLiteral("template"), place);
    for (const RecipeLine &line : templateLines)
        checkAscii(line.text, place + QStringLiteral("template"));
    for (const QString &language : recipeLanguages()) {
        script.titles.insert(language, string(titles, language, place + QStringLiteral("title.")));
        script.lines.insert(language, templateLines);
    }
    return script;
}

bool hasSameShape(const QList<RecipeLine> &left, const QList<RecipeLine> &right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [](const RecipeLine &one, const RecipeLine &other) {
            return one.when == other.when && one.isVerified == other.isVerified;
        });
}

ListenGuideTemplate GuideReader::guide(const QJsonObject &object)
{
    checkKeys(object,
        {QStringLiteral("id"), QStringLiteral("order"), QStringLiteral("source"), QStringLiteral("verified"),
            QStringLiteral("texts"), QStringLiteral("scripts")},
        {});
    ListenGuideTemplate guide;
    guide.id = string(object, QStringLiteral("id"), {});
    if (!object.value(u"order").isDouble())
        fail(QStringLiteral("order"), SchemaFaultKind::Missing);
    guide.order = object.value(u"order").toInt();
    guide.source = string(object, QStringLiteral("source"), {});
    guide.isVerified = boolean(object, QStringLiteral("verified"), {});
    const QJsonObject texts = object.value(u"texts").toObject();
    checkKeys(texts, recipeLanguages(), QStringLiteral("texts."));
    for (const QString &language : recipeLanguages())
        guide.texts.insert(
            language, text(texts.value(language).toObject(), QStringLiteral("texts.") + language + u'.'));
    const ListenGuideTemplate::Text first = guide.texts.value(recipeLanguages().constFirst());
    for (const ListenGuideTemplate::Text &other : std::as_const(guide.texts))
        if (!hasSameShape(first.steps, other.steps) || !hasSameShape(first.undo, other.undo))
            fail(QStringLiteral("texts"), SchemaFaultKind::LanguagesDiffer);
    if (!object.value(u"scripts").isArray())
        fail(QStringLiteral("scripts"), SchemaFaultKind::Missing);
    const QJsonArray scripts = object.value(u"scripts").toArray();
    for (qsizetype i = 0; i < scripts.size(); ++i)
        guide.scripts.append(script(scripts.at(i).toObject(), QStringLiteral("scripts[%1].").arg(i)));
    return guide;
}

/// What of a guide stands, and with which values.
class Filling
{
public:
    Filling(const QHostAddress &address, quint16 port);

    bool holds(const QString &when) const;
    QString filled(QString text) const;
    QList<RecipeLine> filled(const QList<RecipeLine> &lines) const;

private:
    QMap<QString, QString> m_values;
    QStringList m_conditions;
};

Filling::Filling(const QHostAddress &address, quint16 port)
{
    const QHostAddress wanted = normalisedAddress(address);
    const bool isAnyV6 = wanted == QHostAddress(QHostAddress::AnyIPv6);
    const bool isAny = isAnyV6 || wanted == QHostAddress(QHostAddress::AnyIPv4)
        || wanted == QHostAddress(QHostAddress::Any) || wanted.isNull();
    // "::" hears IPv4 too, which more programs know.
    const QHostAddress told = isAny ? QHostAddress(QHostAddress::LocalHost) : wanted;
    const QString text = addressText(told);
    const bool isV6 = familyOf(told) == AddressFamily::IPv6;
    m_values = {{QStringLiteral("address"), text}, {QStringLiteral("bracketed"), u'[' + text + u']'},
        {QStringLiteral("host"), isV6 ? u'[' + text + u']' : text}, {QStringLiteral("port"), QString::number(port)}};
    if (isAny)
        m_conditions.append(QStringLiteral("any"));
    else if (told.isLoopback())
        m_conditions.append(QStringLiteral("loopback"));
    if (isV6)
        m_conditions.append(QStringLiteral("ipv6"));
    if (port == 25)
        m_conditions.append(QStringLiteral("port25"));
}

bool Filling::holds(const QString &when) const
{
    if (when.isEmpty())
        return true;
    return when.startsWith(u'!') ? !m_conditions.contains(when.mid(1)) : m_conditions.contains(when);
}

QString Filling::filled(QString text) const
{
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        text.replace(u'{' + value.key() + u'}', value.value());
    return text;
}

QList<RecipeLine> Filling::filled(const QList<RecipeLine> &lines) const
{
    QList<RecipeLine> found;
    for (const RecipeLine &line : lines)
        if (holds(line.when))
            found.append(RecipeLine{filled(line.text), {}, line.isVerified});
    return found;
}

ListenGuide guideIn(const QString &language, const ListenGuideTemplate &guide, const Filling &filling)
{
    const ListenGuideTemplate::Text &text = *guide.texts.find(language);
    ListenGuide found{guide.id, filling.filled(text.title), guide.isVerified, filling.filled(text.steps),
        filling.filled(text.undo), {}};
    for (const ArtefactTemplate &script : guide.scripts) {
        if (!filling.holds(script.when))
            continue;
        QString lines;
        for (const RecipeLine &line : filling.filled(script.lines.value(language)))
            lines += line.text + u'\n';
        found.scripts.append(
            ListenScript{script.titles.value(language), script.fileName, script.format, lines, script.isVerified});
    }
    return found;
}

} // namespace

std::variant<ListenGuideTemplate, SchemaFault> readListenGuide(const QString &file, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    GuideReader reader(file);
    if (!document.isObject())
        reader.fail({}, SchemaFaultKind::Unreadable);
    ListenGuideTemplate guide = reader.guide(document.object());
    if (reader.fault())
        return *reader.fault();
    return guide;
}

QList<ListenGuide> listenGuides(const QString &language, const QHostAddress &address, quint16 port)
{
    const QDir folder(QStringLiteral(":/helodoctor/listenguides"));
    QList<ListenGuideTemplate> templates;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto read = readListenGuide(name, file.readAll());
        if (const auto *guide = std::get_if<ListenGuideTemplate>(&read))
            templates.append(*guide);
    }
    std::stable_sort(templates.begin(), templates.end(),
        [](const ListenGuideTemplate &left, const ListenGuideTemplate &right) { return left.order < right.order; });
    const Filling filling(address, port);
    QList<ListenGuide> guides;
    for (const ListenGuideTemplate &guide : std::as_const(templates))
        guides.append(guideIn(recipeLanguageFor(language), guide, filling));
    return guides;
}
