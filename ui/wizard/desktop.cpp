// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/desktop.h"

#include "dns/aresresolver.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

namespace {

void chooseFile(QWidget *parent, const SaveQuestion &question, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, QDir(question.folder).filePath(question.fileName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(question.filter);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void chooseOpenFile(
    QWidget *parent, const OpenQuestion &question, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(question.filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QStringList systemResolvers()
{
    QStringList texts;
    for (const DnsServer &server : AresResolver::systemServers())
        texts.append(server.text());
    return texts;
}

} // namespace

Desktop realDesktop()
{
    return {chooseFile, chooseOpenFile,
        [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }, systemResolvers};
}
