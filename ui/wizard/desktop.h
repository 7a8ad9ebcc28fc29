// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/helolistener.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QWidget;

/// A question for a place to save something.
struct SaveQuestion
{
    QString title;
    QString folder; ///< to begin in
    QString fileName; ///< proposed
    QString filter; ///< as QFileDialog wants it
    QString suffix; ///< added to a name without one; no dot
};

/// A question for a file to open.
struct OpenQuestion
{
    QString title;
    QString folder; ///< to begin in
    QString filter; ///< as QFileDialog wants it
};

/// What a page wants of the computer around it; tests bring their own.
struct Desktop
{
    /// Asks where to save, without blocking; @p chosen is called with the path, or never if nothing is chosen.
    std::function<void(QWidget *parent, const SaveQuestion &question, std::function<void(const QString &path)> chosen)>
        chooseFile;
    /// Asks for a file that is there, without blocking, in the same way.
    std::function<void(QWidget *parent, const OpenQuestion &question, std::function<void(const QString &path)> chosen)>
        chooseOpenFile;
    /// Opens a file with the program made for it; false if there is none.
    std::function<bool(const QString &path)> openFile;
    /// Opens a page on the web with the program made for it; false if there is none.
    std::function<bool(const QUrl &address)> openAddress;
    /// The DNS servers that this computer is set up to use, as text.
    std::function<QStringList()> systemResolvers;
    /// This computer's own addresses, those that no other computer reaches first.
    std::function<QList<QHostAddress>()> ownAddresses;
    /// Makes the small mail server that hears what clients call themselves.
    std::function<std::unique_ptr<HeloListener>()> makeListener;
};

/// The desktop the program runs on.
Desktop realDesktop();
