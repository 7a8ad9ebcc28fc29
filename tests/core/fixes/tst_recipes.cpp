// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/artefacts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace {

QJsonObject fileObject(const QString &id)
{
    QFile file(QStringLiteral(":/helodoctor/recipes/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString placeOfFault(const QJsonObject &object, SchemaFaultKind kind)
{
    const auto read = readRecipe(QStringLiteral("x.json"), QJsonDocument(object).toJson());
    const auto *fault = std::get_if<SchemaFault>(&read);
    return fault && fault->kind == kind && fault->file == u"x.json" ? fault->place : QStringLiteral("no such fault");
}

} // namespace

/// The embedded recipes, and that a broken one is named with its place.
class RecipesTest : public QObject
{
    Q_OBJECT

private slots:
    void bookIsWhole();
    void everyRecipeIsComplete_data();
    void everyRecipeIsComplete();
    void scriptsAreAsciiAndUndoable();
    void unverifiedPartsAreMarked();
    void faultsNameTheirPlace();
    void brokenJsonIsAFault();
    void wordsAreChecked();
    void languageFallsBack_data();
    void languageFallsBack();
};

void RecipesTest::bookIsWhole()
{
    const RecipeBook book = readRecipeBook();
    for (const SchemaFault &fault : book.faults)
        qWarning("%s: %s (%d)", qPrintable(fault.file), qPrintable(fault.place), static_cast<int>(fault.kind));
    QVERIFY(book.faults.isEmpty());
    QStringList ids;
    for (const Recipe &recipe : book.recipes)
        ids.append(recipe.id);
    const QStringList expected = {QStringLiteral("address-zone"), QStringLiteral("easymail"),
        QStringLiteral("ptr-letter"), QStringLiteral("address-windows-dns"), QStringLiteral("exchange"),
        QStringLiteral("ptr-zone"), QStringLiteral("exchange2003"), QStringLiteral("ptr-windows-dns"),
        QStringLiteral("iis-smtp"), QStringLiteral("hmailserver"), QStringLiteral("postfix"), QStringLiteral("other")};
    QCOMPARE(ids, expected);
    QVERIFY(!book.words.value(QStringLiteral("de")).value(QStringLiteral("notVerified")).isEmpty());
}

void RecipesTest::everyRecipeIsComplete_data()
{
    QTest::addColumn<Recipe>("recipe");
    for (const Recipe &recipe : readRecipeBook().recipes)
        QTest::newRow(qPrintable(recipe.id)) << recipe;
}

void RecipesTest::everyRecipeIsComplete()
{
    QFETCH(const Recipe, recipe);
    QVERIFY(!recipe.source.isEmpty());
    for (const QString &language : recipeLanguages()) {
        const RecipeText text = recipe.texts.value(language);
        QVERIFY(!text.title.isEmpty());
        for (const QList<RecipeLine> &lines : {text.steps, text.cautions, text.undo, text.verify}) {
            QVERIFY(!lines.isEmpty());
            for (const RecipeLine &line : lines)
                QVERIFY2(line.text.size() > 15, qPrintable(line.text));
        }
        const bool hasDig = std::any_of(text.verify.begin(), text.verify.end(), [](const RecipeLine &line) {
            return line.text.contains(u"dig +short -x {ip}") && line.text.contains(u"nslookup");
        });
        QVERIFY(hasDig);
        for (const ArtefactTemplate &artefact : recipe.artefacts) {
            QVERIFY(!artefact.titles.value(language).isEmpty());
            QVERIFY(!artefact.lines.value(language).isEmpty());
        }
    }
    QVERIFY(recipe.texts.value(QStringLiteral("en")).steps.constFirst().text
        != recipe.texts.value(QStringLiteral("de")).steps.constFirst().text);
    QSet<QString> fileNames;
    for (const ArtefactTemplate &artefact : recipe.artefacts)
        fileNames.insert(artefact.fileName);
    QCOMPARE(fileNames.size(), recipe.artefacts.size());
}

void RecipesTest::scriptsAreAsciiAndUndoable()
{
    for (const Recipe &recipe : readRecipeBook().recipes)
        for (const ArtefactTemplate &artefact : recipe.artefacts) {
            QString whole;
            for (const RecipeLine &line : artefact.lines.value(QStringLiteral("en")))
                whole += line.text + u'\n';
            // Every PowerShell script that changes something tells first, can be tried, and says how to undo it.
            if (artefact.format != ArtefactFormat::PowerShell || !whole.contains(u"-WhatIf"))
                continue;
            QVERIFY2(whole.contains(u"Before"), qPrintable(artefact.fileName));
            QVERIFY2(whole.contains(u"To undo"), qPrintable(artefact.fileName));
            QVERIFY2(whole.contains(u"After"), qPrintable(artefact.fileName));
            QVERIFY2(whole.contains(u"throw"), qPrintable(artefact.fileName));
        }
}

void RecipesTest::unverifiedPartsAreMarked()
{
    const RecipeBook book = readRecipeBook();
    const auto easymail = std::find_if(
        book.recipes.begin(), book.recipes.end(), [](const Recipe &recipe) { return recipe.id == u"easymail"; });
    QVERIFY(easymail != book.recipes.end());
    for (const ArtefactTemplate &artefact : easymail->artefacts)
        QCOMPARE(artefact.isVerified, !artefact.fileName.contains(u"32bit"));
    FixValues values;
    values.name = QStringLiteral("mail.dynatron.example");
    values.ip = QStringLiteral("203.0.113.100");
    const Procedure procedure = makeProcedure(*easymail, values, book.words, QStringLiteral("de"));
    QVERIFY(procedure.steps.constLast().startsWith(u"Nicht geprüft: "));
    QVERIFY(procedure.cautions.constLast().startsWith(u"Nicht geprüft: "));
}

void RecipesTest::faultsNameTheirPlace()
{
    const QJsonObject good = fileObject(QStringLiteral("easymail"));
    QVERIFY(std::holds_alternative<Recipe>(readRecipe(QStringLiteral("x.json"), QJsonDocument(good).toJson())));

    QJsonObject bad = good;
    bad.remove(u"source");
    QCOMPARE(placeOfFault(bad, SchemaFaultKind::Missing), QStringLiteral("source"));
    bad = good;
    bad.insert(u"verified", QStringLiteral("yes"));
    QCOMPARE(placeOfFault(bad, SchemaFaultKind::WrongType), QStringLiteral("verified"));
    bad = good;
    bad.insert(u"chnage", 1);
    QCOMPARE(placeOfFault(bad, SchemaFaultKind::UnknownKey), QStringLiteral("chnage"));
    bad = good;
    bad.insert(u"change", QStringLiteral("mx"));
    QCOMPARE(placeOfFault(bad, SchemaFaultKind::UnknownValue), QStringLiteral("change"));

    const auto withText = [&](const QString &language, const QString &key, const QJsonValue &value) {
        QJsonObject texts = good.value(u"texts").toObject();
        QJsonObject text = texts.value(language).toObject();
        text.insert(key, value);
        texts.insert(language, text);
        QJsonObject changed = good;
        changed.insert(u"texts", texts);
        return changed;
    };
    QCOMPARE(placeOfFault(withText(QStringLiteral("de"), QStringLiteral("title"), QString()), SchemaFaultKind::Missing),
        QStringLiteral("texts.de.title"));
    QCOMPARE(placeOfFault(withText(QStringLiteral("en"), QStringLiteral("steps"), QJsonArray{QStringLiteral("{nmae}")}),
                 SchemaFaultKind::UnknownPlaceholder),
        QStringLiteral("texts.en.steps[0]{nmae}"));
    QCOMPARE(
        placeOfFault(withText(QStringLiteral("de"), QStringLiteral("steps"), QJsonArray{QStringLiteral("nur einer")}),
            SchemaFaultKind::LanguagesDiffer),
        QStringLiteral("texts"));
    const QJsonObject line{
        {QStringLiteral("text"), QStringLiteral("x")}, {QStringLiteral("when"), QStringLiteral("!never")}};
    QCOMPARE(placeOfFault(withText(QStringLiteral("en"), QStringLiteral("undo"), QJsonArray{line}),
                 SchemaFaultKind::UnknownCondition),
        QStringLiteral("texts.en.undo[0].when"));

    const auto withArtefact = [&](const QString &key, const QJsonValue &value) {
        QJsonObject changed = good;
        QJsonObject artefact = good.value(u"artefacts")[0].toObject();
        artefact.insert(key, value);
        changed.insert(u"artefacts", QJsonArray{artefact});
        return changed;
    };
    QCOMPARE(placeOfFault(withArtefact(QStringLiteral("fileName"), QStringLiteral("ä.reg")), SchemaFaultKind::NotAscii),
        QStringLiteral("artefacts[0].fileName"));
    QCOMPARE(
        placeOfFault(withArtefact(QStringLiteral("fileName"), QStringLiteral("../x.reg")), SchemaFaultKind::NotAscii),
        QStringLiteral("artefacts[0].fileName"));
    QCOMPARE(placeOfFault(withArtefact(QStringLiteral("format"), QStringLiteral("vbs")), SchemaFaultKind::UnknownValue),
        QStringLiteral("artefacts[0].format"));
    QCOMPARE(placeOfFault(withArtefact(QStringLiteral("template"), QJsonArray{QStringLiteral("echo “{helo}”")}),
                 SchemaFaultKind::NotAscii),
        QStringLiteral("artefacts[0].template"));
}

void RecipesTest::brokenJsonIsAFault()
{
    for (const QByteArray &json : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe\x00", 3)}) {
        const auto read = readRecipe(QStringLiteral("x.json"), json);
        const auto *fault = std::get_if<SchemaFault>(&read);
        QVERIFY(fault);
        QCOMPARE(fault->kind, SchemaFaultKind::Unreadable);
    }
}

void RecipesTest::wordsAreChecked()
{
    const auto read = readRecipeWords(QStringLiteral("w.json"), "{\"en\": {\"notVerified\": \"x\"}}");
    const auto *fault = std::get_if<SchemaFault>(&read);
    QVERIFY(fault);
    QCOMPARE(fault->place, QStringLiteral("en.valueRejected"));
}

void RecipesTest::languageFallsBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("de") << "de"
                        << "de";
    QTest::newRow("de_AT") << "de_AT"
                           << "de";
    QTest::newRow("de-CH") << "de-CH"
                           << "de";
    QTest::newRow("en_US") << "en_US"
                           << "en";
    QTest::newRow("fr") << "fr"
                        << "en";
    QTest::newRow("empty") << ""
                           << "en";
}

void RecipesTest::languageFallsBack()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QCOMPARE(recipeLanguageFor(language), expected);
}

QTEST_GUILESS_MAIN(RecipesTest)
#include "tst_recipes.moc"
