// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/artefacts.h"

#include <QStringEncoder>

namespace {

QStringList sentences(const QList<RecipeLine> &lines, const CheckedValues &checked, const QMap<QString, QString> &words)
{
    QStringList result;
    for (const RecipeLine &line : lines) {
        if (!holds(line.when, checked))
            continue;
        const QString sentence = filledSentence(line.text, checked);
        result.append(line.isVerified ? sentence : words.value(QStringLiteral("notVerified")) + u' ' + sentence);
    }
    return result;
}

} // namespace

std::optional<Artefact> makeArtefact(
    const ArtefactTemplate &artefact, const CheckedValues &checked, const QString &language)
{
    QString text;
    for (const RecipeLine &line : artefact.lines.value(language)) {
        if (!holds(line.when, checked))
            continue;
        const std::optional<QString> content = filled(line.text, checked, artefact.format);
        if (!content)
            return std::nullopt;
        text += *content + u'\n';
    }
    return Artefact{artefact.kind, artefact.titles.value(language), artefact.fileName, text,
        fileBytesFor(artefact.format, text), artefact.isVerified};
}

QByteArray fileBytesFor(ArtefactFormat format, const QString &text)
{
    const QString windowsText = QString(text).replace(u'\n', QStringLiteral("\r\n"));
    switch (format) {
    case ArtefactFormat::Reg: {
        QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        return encoder.encode(windowsText);
    }
    case ArtefactFormat::Cmd:
    case ArtefactFormat::PowerShell:
        return windowsText.toUtf8();
    case ArtefactFormat::Shell:
    case ArtefactFormat::Zone:
    case ArtefactFormat::Text:
        return {};
    }
    return {};
}

Procedure makeProcedure(
    const Recipe &recipe, const FixValues &values, const RecipeWords &words, const QString &language)
{
    const QString spoken = recipeLanguageFor(language);
    const QMap<QString, QString> own = words.value(spoken);
    const CheckedValues checked = checkedValues(values);
    const RecipeText text = recipe.texts.value(spoken);

    Procedure procedure;
    procedure.id = recipe.id;
    procedure.title = text.title;
    procedure.steps = sentences(text.steps, checked, own);
    procedure.cautions = sentences(text.cautions, checked, own);
    procedure.undo = sentences(text.undo, checked, own).join(u'\n');
    procedure.verify = sentences(text.verify, checked, own).join(u'\n');
    procedure.source = recipe.source;
    procedure.isVerified = recipe.isVerified;
    bool isComplete = true;
    for (const ArtefactTemplate &artefact : recipe.artefacts) {
        if (!holds(artefact.when, checked))
            continue;
        if (const std::optional<Artefact> made = makeArtefact(artefact, checked, spoken))
            procedure.artefacts.append(*made);
        else
            isComplete = false;
    }
    if (!isComplete)
        procedure.cautions.prepend(own.value(QStringLiteral("valueRejected")));
    return procedure;
}
