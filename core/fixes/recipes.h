// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/change.h"

#include <QMap>

#include <variant>

/// A sentence of a recipe or a line of a template, and when it stands: "" always, "flag" or "!flag" (see artefacts.h).
struct RecipeLine
{
    QString text;
    QString when;
    bool isVerified = true; ///< false: shown to the user as not verified

    friend bool operator==(const RecipeLine &, const RecipeLine &) = default;
};

/// What an artefact is written in; it decides how values are quoted and how a saved file is encoded.
enum class ArtefactFormat
{
    Reg,
    Cmd,
    PowerShell,
    Shell,
    Zone,
    Text
};

/// An artefact before its values are known.
struct ArtefactTemplate
{
    QString kind;
    ArtefactFormat format = ArtefactFormat::Text;
    QString fileName;
    QString when;
    bool isVerified = true;
    QMap<QString, QString> titles; ///< by language
    QMap<QString, QList<RecipeLine>> lines; ///< by language; a script is the same in each

    friend bool operator==(const ArtefactTemplate &, const ArtefactTemplate &) = default;
};

/// A recipe's words in one language.
struct RecipeText
{
    QString title;
    QList<RecipeLine> steps;
    QList<RecipeLine> cautions;
    QList<RecipeLine> undo;
    QList<RecipeLine> verify;

    friend bool operator==(const RecipeText &, const RecipeText &) = default;
};

/// By what a recipe is guessed to be the likely one: parts of a greeting or of an EHLO line, or the form of the HELO.
struct RecipeHints
{
    QStringList greetings;
    QStringList ehloWords;
    bool isForSingleLabel = false;

    friend bool operator==(const RecipeHints &, const RecipeHints &) = default;
};

/// How one kind of change is made with one product, as data. It knows no network and no user's names.
struct Recipe
{
    QString id;
    ChangeKind change = ChangeKind::Other;
    int order = 0; ///< where nothing hints at a product, the lower comes first
    QString source;
    bool isVerified = true;
    RecipeHints hints;
    QMap<QString, RecipeText> texts; ///< by language
    QList<ArtefactTemplate> artefacts;

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

enum class SchemaFaultKind
{
    Unreadable, ///< no such file, or not JSON
    Missing,
    WrongType,
    UnknownKey,
    UnknownValue,
    UnknownPlaceholder,
    UnknownCondition,
    NotAscii, ///< a file name or a script holds anything but printable ASCII
    LanguagesDiffer, ///< a language is missing, or says more or less than the others
};

/// What is wrong with a recipe file, and where.
struct SchemaFault
{
    QString file;
    QString place; ///< for example "artefacts[0].fileName"
    SchemaFaultKind kind = SchemaFaultKind::Unreadable;

    friend bool operator==(const SchemaFault &, const SchemaFault &) = default;
};

/// Words by language, then by key, that are put around recipes and into letters.
using RecipeWords = QMap<QString, QMap<QString, QString>>;

/// All recipes in their usual order; files with a fault are left out and named.
struct RecipeBook
{
    QList<Recipe> recipes;
    RecipeWords words;
    QList<SchemaFault> faults;
};

std::variant<Recipe, SchemaFault> readRecipe(const QString &file, const QByteArray &json);
std::variant<RecipeWords, SchemaFault> readRecipeWords(const QString &file, const QByteArray &json);
/// Reads what is compiled in.
RecipeBook readRecipeBook();

/// The languages every recipe speaks.
QStringList recipeLanguages();
/// The recipe language that serves @p language ("de_AT" is "de"); English if there is none.
QString recipeLanguageFor(const QString &language);
