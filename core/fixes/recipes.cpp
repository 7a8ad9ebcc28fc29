// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/recipes.h"

#include "fixes/placeholders.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace {

QStringList wordKeys()
{
    return {QStringLiteral("notVerified"), QStringLiteral("valueRejected"), QStringLiteral("noSuchName"),
        QStringLiteral("noRecord"), QStringLiteral("noAnswer"), QStringLiteral("invalidName")};
}

bool isPrintableAscii(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar character) { return character >= u' ' && character <= u'~'; });
}

std::optional<ChangeKind> changeKindOf(const QString &text)
{
    for (const ChangeKind kind : {ChangeKind::Helo, ChangeKind::Ptr, ChangeKind::Address})
        if (changeKindText(kind) == text)
            return kind;
    return std::nullopt;
}

std::optional<ArtefactFormat> formatOf(const QString &text)
{
    static const QMap<QString, ArtefactFormat> formats = {{QStringLiteral("reg"), ArtefactFormat::Reg},
        {QStringLiteral("cmd"), ArtefactFormat::Cmd}, {QStringLiteral("powershell"), ArtefactFormat::PowerShell},
        {QStringLiteral("shell"), ArtefactFormat::Shell}, {QStringLiteral("zone"), ArtefactFormat::Zone},
        {QStringLiteral("text"), ArtefactFormat::Text}};
    const auto found = formats.find(text);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

/// Reads one file's values, and keeps the first fault with its place.
class RecipeReader
{
public:
    explicit RecipeReader(const QString &file) : m_file(file) { }

    Recipe recipe(const QJsonObject &object);
    RecipeWords words(const QJsonObject &object);
    void fail(const QString &place, SchemaFaultKind kind)
    {
        if (!m_fault)
            m_fault = SchemaFault{m_file, place, kind};
    }
    const std::optional<SchemaFault> &fault() const { return m_fault; }

private:
    QString string(const QJsonObject &object, const QString &key, const QString &place);
    bool boolean(const QJsonObject &object, const QString &key, const QString &place);
    QJsonObject object(const QJsonObject &parent, const QString &key, const QString &place);
    QStringList strings(const QJsonObject &object, const QString &key, const QString &place);
    QList<RecipeLine> lines(const QJsonValue &value, const QString &place);
    RecipeLine line(const QJsonValue &value, const QString &place);
    RecipeHints hints(const QJsonObject &object);
    RecipeText text(const QJsonObject &object, const QString &place);
    QMap<QString, RecipeText> texts(const QJsonObject &object);
    ArtefactTemplate artefact(const QJsonObject &object, const QString &place);
    void readTemplate(ArtefactTemplate &artefact, const QJsonValue &value, const QString &place);
    void checkKeys(const QJsonObject &object, const QStringList &known, const QString &place);
    void checkWhen(const QString &when, const QString &place);
    void checkSameShape(const QMap<QString, RecipeText> &texts);

    QString m_file;
    std::optional<SchemaFault> m_fault;
};

QString placeOf(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? key : parent + u'.' + key;
}

QString RecipeReader::string(const QJsonObject &object, const QString &key, const QString &place)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        fail(placeOf(place, key), SchemaFaultKind::Missing);
    else if (!value.isString())
        fail(placeOf(place, key), SchemaFaultKind::WrongType);
    return value.toString();
}

bool RecipeReader::boolean(const QJsonObject &object, const QString &key, const QString &place)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        fail(placeOf(place, key), SchemaFaultKind::Missing);
    else if (!value.isBool())
        fail(placeOf(place, key), SchemaFaultKind::WrongType);
    return value.toBool();
}

QJsonObject RecipeReader::object(const QJsonObject &parent, const QString &key, const QString &place)
{
    const QJsonValue value = parent.value(key);
    if (value.isUndefined())
        fail(placeOf(place, key), SchemaFaultKind::Missing);
    else if (!value.isObject())
        fail(placeOf(place, key), SchemaFaultKind::WrongType);
    return value.toObject();
}

QStringList RecipeReader::strings(const QJsonObject &object, const QString &key, const QString &place)
{
    QStringList found;
    const QJsonArray values = object.value(key).toArray();
    for (const auto &value : values) {
        if (value.toString().isEmpty())
            fail(placeOf(place, key), SchemaFaultKind::WrongType);
        found.append(value.toString());
    }
    return found;
}

void RecipeReader::checkKeys(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            fail(placeOf(place, key), SchemaFaultKind::UnknownKey);
}

void RecipeReader::checkWhen(const QString &when, const QString &place)
{
    if (!when.isEmpty() && !knownConditions().contains(when.startsWith(u'!') ? when.mid(1) : when))
        fail(placeOf(place, QStringLiteral("when")), SchemaFaultKind::UnknownCondition);
}

RecipeLine RecipeReader::line(const QJsonValue &value, const QString &place)
{
    RecipeLine line;
    if (value.isString()) {
        line.text = value.toString();
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        checkKeys(object, {QStringLiteral("text"), QStringLiteral("when"), QStringLiteral("verified")}, place);
        line.text = object.value(u"text").toString();
        line.when = object.value(u"when").toString();
        line.isVerified = object.value(u"verified").toBool(true);
        if (!object.value(u"text").isString())
            fail(placeOf(place, QStringLiteral("text")), SchemaFaultKind::Missing);
        checkWhen(line.when, place);
    } else {
        fail(place, SchemaFaultKind::WrongType);
    }
    for (const QString &name : placeholdersIn(line.text))
        if (!knownPlaceholders().contains(name))
            fail(place + u'{' + name + u'}', SchemaFaultKind::UnknownPlaceholder);
    return line;
}

QList<RecipeLine> RecipeReader::lines(const QJsonValue &value, const QString &place)
{
    QList<RecipeLine> found;
    if (value.isUndefined())
        fail(place, SchemaFaultKind::Missing);
    else if (!value.isArray())
        fail(place, SchemaFaultKind::WrongType);
    const QJsonArray values = value.toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        found.append(line(values.at(i), QStringLiteral("%1[%2]").arg(place).arg(i)));
    return found;
}

RecipeHints RecipeReader::hints(const QJsonObject &object)
{
    const QString place = QStringLiteral("hints");
    checkKeys(
        object, {QStringLiteral("greetings"), QStringLiteral("ehloWords"), QStringLiteral("singleLabelHelo")}, place);
    RecipeHints hints;
    hints.greetings = strings(object, QStringLiteral("greetings"), place);
    hints.ehloWords = strings(object, QStringLiteral("ehloWords"), place);
    hints.isForSingleLabel = object.value(u"singleLabelHelo").toBool();
    return hints;
}

RecipeText RecipeReader::text(const QJsonObject &object, const QString &place)
{
    checkKeys(object,
        {QStringLiteral("title"), QStringLiteral("steps"), QStringLiteral("cautions"), QStringLiteral("undo"),
            QStringLiteral("verify")},
        place);
    RecipeText text;
    text.title = string(object, QStringLiteral("title"), place);
    text.steps = lines(object.value(u"steps"), placeOf(place, QStringLiteral("steps")));
    text.cautions = lines(object.value(u"cautions"), placeOf(place, QStringLiteral("cautions")));
    text.undo = lines(object.value(u"undo"), placeOf(place, QStringLiteral("undo")));
    text.verify = lines(object.value(u"verify"), placeOf(place, QStringLiteral("verify")));
    for (const auto &[key, found] : {std::pair(QStringLiteral("steps"), &text.steps),
             std::pair(QStringLiteral("undo"), &text.undo), std::pair(QStringLiteral("verify"), &text.verify)})
        if (found->isEmpty())
            fail(placeOf(place, key), SchemaFaultKind::Missing);
    return text;
}

bool hasSameShape(const QList<RecipeLine> &left, const QList<RecipeLine> &right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [](const RecipeLine &one, const RecipeLine &other) {
            return one.when == other.when && one.isVerified == other.isVerified;
        });
}

void RecipeReader::checkSameShape(const QMap<QString, RecipeText> &texts)
{
    const RecipeText first = texts.value(recipeLanguages().constFirst());
    for (const RecipeText &text : texts)
        if (!hasSameShape(text.steps, first.steps) || !hasSameShape(text.cautions, first.cautions)
            || !hasSameShape(text.undo, first.undo) || !hasSameShape(text.verify, first.verify))
            fail(QStringLiteral("texts"), SchemaFaultKind::LanguagesDiffer);
}

QMap<QString, RecipeText> RecipeReader::texts(const QJsonObject &object)
{
    QMap<QString, RecipeText> texts;
    const QString place = QStringLiteral("texts");
    checkKeys(object, recipeLanguages(), place);
    for (const QString &language : recipeLanguages())
        texts.insert(language, text(this->object(object, language, place), placeOf(place, language)));
    checkSameShape(texts);
    return texts;
}

void RecipeReader::readTemplate(ArtefactTemplate &artefact, const QJsonValue &value, const QString &place)
{
    // A letter is written in each language; a script is the same everywhere, and plain ASCII because old programs read
    // it.
    if (artefact.format == ArtefactFormat::Text) {
        checkKeys(value.toObject(), recipeLanguages(), place);
        for (const QString &language : recipeLanguages())
            artefact.lines.insert(language, lines(value[language], placeOf(place, language)));
        return;
    }
    const QList<RecipeLine> script = lines(value, place);
    for (const RecipeLine &line : script)
        if (!isPrintableAscii(line.text))
            fail(place, SchemaFaultKind::NotAscii);
    for (const QString &language : recipeLanguages())
        artefact.lines.insert(language, script);
}

ArtefactTemplate RecipeReader::artefact(const QJsonObject &object, const QString &place)
{
    checkKeys(object,
        {QStringLiteral("kind"), QStringLiteral("format"), QStringLiteral("fileName"), QStringLiteral("when"),
            QStringLiteral("verified"), QStringLiteral("title"), QStringLiteral("template")},
        place);
    ArtefactTemplate artefact;
    artefact.kind = string(object, QStringLiteral("kind"), place);
    const std::optional<ArtefactFormat> format = formatOf(string(object, QStringLiteral("format"), place));
    if (!format)
        fail(placeOf(place, QStringLiteral("format")), SchemaFaultKind::UnknownValue);
    artefact.format = format.value_or(ArtefactFormat::Text);
    artefact.fileName = string(object, QStringLiteral("fileName"), place);
    for (const QChar character : std::as_const(artefact.fileName))
        if (!isPrintableAscii(character) || QStringView(u"\\/:*?\"<>|{} ").contains(character))
            fail(placeOf(place, QStringLiteral("fileName")), SchemaFaultKind::NotAscii);
    artefact.when = object.value(u"when").toString();
    checkWhen(artefact.when, place);
    artefact.isVerified = boolean(object, QStringLiteral("verified"), place);
    const QString titlePlace = placeOf(place, QStringLiteral("title"));
    const QJsonObject titles = this->object(object, QStringLiteral("title"), place);
    checkKeys(titles, recipeLanguages(), titlePlace);
    for (const QString &language : recipeLanguages())
        artefact.titles.insert(language, string(titles, language, titlePlace));
    readTemplate(artefact, object.value(u"template"), placeOf(place, QStringLiteral("template")));
    return artefact;
}

Recipe RecipeReader::recipe(const QJsonObject &object)
{
    checkKeys(object,
        {QStringLiteral("id"), QStringLiteral("change"), QStringLiteral("order"), QStringLiteral("source"),
            QStringLiteral("verified"), QStringLiteral("hints"), QStringLiteral("texts"), QStringLiteral("artefacts")},
        {});
    Recipe recipe;
    recipe.id = string(object, QStringLiteral("id"), {});
    const std::optional<ChangeKind> change = changeKindOf(string(object, QStringLiteral("change"), {}));
    if (!change)
        fail(QStringLiteral("change"), SchemaFaultKind::UnknownValue);
    recipe.change = change.value_or(ChangeKind::Other);
    if (!object.value(u"order").isDouble())
        fail(QStringLiteral("order"), SchemaFaultKind::Missing);
    recipe.order = object.value(u"order").toInt();
    recipe.source = string(object, QStringLiteral("source"), {});
    recipe.isVerified = boolean(object, QStringLiteral("verified"), {});
    recipe.hints = hints(object.value(u"hints").toObject());
    recipe.texts = texts(this->object(object, QStringLiteral("texts"), {}));
    if (!object.value(u"artefacts").isArray())
        fail(QStringLiteral("artefacts"), SchemaFaultKind::Missing);
    const QJsonArray artefacts = object.value(u"artefacts").toArray();
    for (qsizetype i = 0; i < artefacts.size(); ++i)
        recipe.artefacts.append(artefact(artefacts.at(i).toObject(), QStringLiteral("artefacts[%1]").arg(i)));
    return recipe;
}

RecipeWords RecipeReader::words(const QJsonObject &object)
{
    RecipeWords words;
    checkKeys(object, recipeLanguages(), {});
    for (const QString &language : recipeLanguages()) {
        const QJsonObject entries = this->object(object, language, {});
        checkKeys(entries, wordKeys(), language);
        for (const QString &key : wordKeys())
            words[language].insert(key, string(entries, key, language));
    }
    return words;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<QJsonObject> rootOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

std::variant<Recipe, SchemaFault> readRecipe(const QString &file, const QByteArray &json)
{
    const std::optional<QJsonObject> root = rootOf(json);
    if (!root)
        return SchemaFault{file, {}, SchemaFaultKind::Unreadable};
    RecipeReader reader(file);
    Recipe recipe = reader.recipe(*root);
    if (reader.fault())
        return *reader.fault();
    return recipe;
}

std::variant<RecipeWords, SchemaFault> readRecipeWords(const QString &file, const QByteArray &json)
{
    const std::optional<QJsonObject> root = rootOf(json);
    if (!root)
        return SchemaFault{file, {}, SchemaFaultKind::Unreadable};
    RecipeReader reader(file);
    RecipeWords words = reader.words(*root);
    if (reader.fault())
        return *reader.fault();
    return words;
}

RecipeBook readRecipeBook()
{
    RecipeBook book;
    const QString words = QStringLiteral(":/helodoctor/recipewords.json");
    const auto readWords = readRecipeWords(words, contentOf(words));
    if (const auto *fault = std::get_if<SchemaFault>(&readWords))
        book.faults.append(*fault);
    else
        book.words = std::get<RecipeWords>(readWords);
    const QDir folder(QStringLiteral(":/helodoctor/recipes"));
    QList<Recipe> recipes;
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto read = readRecipe(file, contentOf(folder.filePath(file)));
        if (const auto *fault = std::get_if<SchemaFault>(&read))
            book.faults.append(*fault);
        else
            recipes.append(std::get<Recipe>(read));
    }
    std::stable_sort(recipes.begin(), recipes.end(),
        [](const Recipe &left, const Recipe &right) { return left.order < right.order; });
    book.recipes = recipes;
    return book;
}

QStringList recipeLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString recipeLanguageFor(const QString &language)
{
    const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    return recipeLanguages().contains(base) ? base : recipeLanguages().constFirst();
}
