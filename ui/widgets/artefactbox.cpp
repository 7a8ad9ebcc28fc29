// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/artefactbox.h"

#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace {

constexpr qsizetype mostLines = 12;

QPlainTextEdit *makeText(const Artefact &artefact, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(QStringLiteral("artefactText"));
    text->setFont(fixedFont());
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap); // what is pasted must look like what is shown
    text->setPlainText(artefact.text);
    text->setAccessibleName(artefact.title);
    const qsizetype lines = std::clamp<qsizetype>(artefact.text.trimmed().count(QLatin1Char('\n')) + 1, 1, mostLines);
    const int margins = 2 * (text->frameWidth() + static_cast<int>(text->document()->documentMargin()));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * static_cast<int>(lines) + margins
        + text->horizontalScrollBar()->sizeHint().height());
    return text;
}

} // namespace

ArtefactBox::ArtefactBox(const Artefact &artefact, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(
        artefact.isVerified ? artefact.title : tr("%1 (not verified: check before use)").arg(artefact.title), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    layout->addWidget(title, 0, 0);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyArtefact"));
    copy->setAccessibleName(tr("Copy %1").arg(artefact.title));
    copy->setAutoDefault(true); // else Enter would press the dialog's own button
    layout->addWidget(copy, 0, 1);
    connect(copy, &QPushButton::clicked, this, [this, artefact] { emit copyRequested(artefact); });
    auto *save = new QPushButton(tr("Save…"), this);
    save->setObjectName(QStringLiteral("saveArtefact"));
    save->setAccessibleName(tr("Save %1").arg(artefact.title));
    save->setAutoDefault(true); // else Enter would press the dialog's own button
    layout->addWidget(save, 0, 2);
    connect(save, &QPushButton::clicked, this, [this, artefact] { emit saveRequested(artefact); });
    layout->setColumnStretch(0, 1);
    layout->addWidget(makeText(artefact, this), 1, 0, 1, 3);
}
