// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QByteArray>

#include <functional>

/// The sentences that stand in the JSON report beside the codes; always English, whatever the language.
struct ReportSentences
{
    std::function<QString(const Finding &)> finding;
    std::function<QString(const Judgement &)> conclusion;
    std::function<QString(const NotTested &)> why;
    QString notSimulated;
};

/// The report as one JSON object, schema "helodoctor.report/1"; scripts rely on its names.
QByteArray reportToJson(const Report &report, const ReportSentences &sentences);
