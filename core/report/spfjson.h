// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfoutcome.h"

#include <QJsonObject>
#include <QStringList>

/// SPF evaluations for scripts, never in another language than this: an object of the "spf" arrays of both reports.
QJsonObject spfToJson(const SpfEvaluation &evaluation);
/// All of them as one JSON object with whom was asked, schema "helodoctor.spf/1".
QByteArray spfReportToJson(const QList<SpfEvaluation> &evaluations, const QStringList &resolvers, int elapsedMs);
