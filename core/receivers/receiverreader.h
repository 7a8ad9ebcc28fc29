// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/conditionreader.h"

#include <QSet>

/// Reads one file of receivers, and keeps the first fault with its place. It knows nothing of what receivers do.
class ReceiverReader : public ConditionReader
{
public:
    ReceiverBook read(const QJsonObject &root);

private:
    template <typename Value>
    Value choice(const QJsonObject &object, const QString &place, const QString &key,
        const QHash<QString, Value> &choices, std::optional<Value> absent = std::nullopt);
    bool flag(const QJsonObject &object, const QString &place, const QString &key);
    QMap<QString, QString> words(const QJsonObject &object, const QString &place, const QString &key);
    template <typename Read>
    void eachOf(const QJsonObject &object, const QString &place, const QString &key, const Read &read);

    void readDefinitions(const QJsonObject &root);
    void readEntry(const QJsonObject &entry, const QString &place, ReceiverBook &book);
    ReceiverRule rule(const QJsonObject &object, const QString &place);
    ScoreSymbol symbol(const QJsonObject &object, const QString &place);
    ReplyTemplate reply(const QString &line, const QString &place);
    ReceiverPolicy variant(const ReceiverPolicy &base, const QJsonObject &object, const QString &place);
    /// What a variant's rules have in place of its entry's, by what that is.
    struct VariantChanges
    {
        QMap<QString, QString> codes;
        QMap<QString, QString> enhanced;
        QMap<QString, QString> stage; ///< of rules that hold for good
        QMap<QString, QString> passingStage; ///< of the others
        QMap<QString, QString> places;
    };
    void change(ReceiverRule &rule, const VariantChanges &changes, const QString &place);

    QSet<QString> m_ids;
};
