// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>

/// A JSON list of what each value becomes.
template <typename Values, typename Convert>
QJsonArray mapped(const Values &values, Convert convert)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(convert(value));
    return array;
}

/// null where there is nothing to say.
inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
