// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/change.h"

#include <QByteArray>
#include <QString>

/// Writes a file whole or not at all. Returns what went wrong, naming the file and the remedy; empty if nothing did.
QString writeOutputFile(const QString &path, const QByteArray &bytes);
/// Writes every artefact of the recommended option into a folder, which is made if need be; "01-easymail-NAME" for the
/// first change's procedure "easymail", and so on. Returns what went wrong; empty if nothing did.
QString writeArtefacts(const QString &folder, const Plan &plan);
