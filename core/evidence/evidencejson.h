// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

#include <QByteArray>
#include <QJsonObject>

/// Evidence as one JSON object, schema "helodoctor.evidence/1"; scripts rely on its names.
/// @param meaning what it means, in one or two English sentences.
QByteArray evidenceToJson(const Evidence &evidence, const QString &meaning);
/// The same as a part of another object.
QJsonObject evidenceObject(const Evidence &evidence, const QString &meaning);
