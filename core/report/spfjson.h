// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfoutcome.h"

#include <QJsonObject>

/// SPF evaluations for scripts, never in another language than this: an object of the "spf" arrays of both reports.
QJsonObject spfToJson(const SpfEvaluation &evaluation);
/// All of them as one JSON object, schema "helodoctor.spf/1".
QByteArray spfReportToJson(const QList<SpfEvaluation> &evaluations);
