// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// One of the works this program is made of, and under what licence it is used.
struct Component
{
    QString id;
    QString name;
    QString version;
    QString licence; ///< an SPDX expression
    QString copyright; ///< empty: none is claimed
    QString source; ///< where its sources are; empty: in the same package
    QString textFile;
    bool isInThisProgram = true; ///< some are only in the programs for Windows, which are linked statically
};

/// All that are listed, in the order to show.
QList<Component> readComponents();
QString licenceText(const Component &component);
