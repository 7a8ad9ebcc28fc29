// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/recipes.h"

#include <QHostAddress>

/// Something to copy or save that points a product at the listener, or takes that back.
struct ListenScript
{
    QString title;
    QString fileName;
    ArtefactFormat format = ArtefactFormat::Text;
    QString text; ///< lines end with \n
    bool isVerified = true;

    friend bool operator==(const ListenScript &, const ListenScript &) = default;
};

/// How one product is pointed at the listener, for a certain address and port.
struct ListenGuide
{
    QString id;
    QString title;
    bool isVerified = true; ///< false: parts of it were not tried
    QList<RecipeLine> steps; ///< values are filled in, lines that do not apply are left out
    QList<RecipeLine> undo; ///< empty: nothing was changed
    QList<ListenScript> scripts;

    friend bool operator==(const ListenGuide &, const ListenGuide &) = default;
};

/// A guide before its values are known.
struct ListenGuideTemplate
{
    struct Text
    {
        QString title;
        QList<RecipeLine> steps;
        QList<RecipeLine> undo;

        friend bool operator==(const Text &, const Text &) = default;
    };
    QString id;
    int order = 0;
    QString source;
    bool isVerified = true;
    QMap<QString, Text> texts; ///< by language
    QList<ArtefactTemplate> scripts;

    friend bool operator==(const ListenGuideTemplate &, const ListenGuideTemplate &) = default;
};

std::variant<ListenGuideTemplate, SchemaFault> readListenGuide(const QString &file, const QByteArray &json);

/// The guides in their usual order, for a listener on @p address and @p port. For "any" address (0.0.0.0, ::) they name
/// this computer's loopback, and say that other computers use its own address. @p language: "en", "de", "de_AT".
QList<ListenGuide> listenGuides(const QString &language, const QHostAddress &address, quint16 port);
