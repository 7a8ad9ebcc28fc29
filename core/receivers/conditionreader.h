// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/receiverbook.h"

#include <QJsonObject>

#include <optional>

/// Reads the conditions of a file of receivers, and keeps the first fault with its place. It knows nothing of what an
/// entry does with them.
class ConditionReader
{
public:
    const std::optional<ReceiverBookFault> &fault() const { return m_fault; }

protected:
    using Kind = ReceiverBookFaultKind;
    static constexpr qsizetype mostItems = 500; ///< of one list

    void fail(const QString &place, Kind kind);
    void checkKeys(const QJsonObject &object, const QString &place, const QStringList &known);
    QString text(const QJsonObject &object, const QString &place, const QString &key, bool isNeeded);
    /// One text or a list of them; none if the key is absent.
    QStringList texts(const QJsonObject &object, const QString &place, const QString &key);
    Condition condition(const QJsonValue &value, const QString &place, int depth = 0);

    std::optional<ReceiverBookFault> m_fault;
    QHash<QString, Condition> m_definitions;

private:
    Condition combined(const QJsonObject &object, const QString &place, const QString &key, int depth);
    Condition factTest(const QJsonObject &object, const QString &place);
    Condition textTest(const QJsonObject &object, const QString &place);
    Condition countTest(const QJsonObject &object, const QString &place);
};
