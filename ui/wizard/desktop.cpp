// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/desktop.h"

#include "dns/address.h"
#include "dns/aresresolver.h"
#include "time/systemclock.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QNetworkInterface>
#include <QUrl>

#include <algorithm>

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

QList<QHostAddress> ownAddresses()
{
    QList<QHostAddress> addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (kindOf(address) != AddressKind::LinkLocal) // they need the name of a network too
            addresses.append(normalisedAddress(address));
    }
    std::stable_sort(addresses.begin(), addresses.end(), [](const QHostAddress &left, const QHostAddress &right) {
        const auto rank = [](const QHostAddress &address) {
            return (address.isLoopback() ? 0 : 2) + (familyOf(address) == AddressFamily::IPv4 ? 0 : 1);
        };
        return rank(left) < rank(right);
    });
    return addresses;
}

/// The clock lives as long as anyone who can make a listener.
std::function<std::unique_ptr<HeloListener>()> listenerFactory()
{
    return [clock = std::make_shared<SystemClock>()] { return std::make_unique<HeloListener>(*clock); };
}

} // namespace

Desktop realDesktop()
{
    return {chooseFile, chooseOpenFile,
        [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
        [](const QUrl &address) { return QDesktopServices::openUrl(address); }, systemResolvers, ownAddresses,
        listenerFactory()};
}
