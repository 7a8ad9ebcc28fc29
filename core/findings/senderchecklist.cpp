// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/senderchecklist.h"

#include "findings/checklistjudge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonArray receivers()
{
    QFile file(QStringLiteral(":/helodoctor/senderrules.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("receivers")).toArray();
}

ChecklistItem itemOf(const QJsonObject &receiver, const QJsonObject &rule, const QString &language)
{
    const auto text = [&rule](const char *key) { return rule.value(QLatin1String(key)).toString(); };
    const QJsonObject texts = rule.value(QStringLiteral("texts")).toObject();
    const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    ChecklistItem item;
    item.receiver = receiver.value(QStringLiteral("id")).toString();
    item.receiverName = receiver.value(QStringLiteral("name")).toString();
    item.rule = text("id");
    item.requirement = texts.value(base).toString(texts.value(QStringLiteral("en")).toString());
    item.isForBulk = rule.value(QStringLiteral("bulk")).toBool();
    item.source = text("source");
    item.date = text("since");
    item.checked = text("checked");
    item.isVerified = rule.value(QStringLiteral("verified")).toBool();
    return item;
}

} // namespace

QList<ChecklistItem> senderChecklist(const Facts &facts, const QString &language)
{
    const ChecklistJudge judge(facts);
    QList<ChecklistItem> items;
    const QJsonArray all = receivers();
    for (const auto &value : all) {
        const QJsonObject receiver = value.toObject();
        const QJsonArray requirements = receiver.value(QStringLiteral("requirements")).toArray();
        for (const auto &entry : requirements) {
            const QJsonObject rule = entry.toObject();
            ChecklistItem item = itemOf(receiver, rule, language);
            const ChecklistVerdict verdict = judge.judge(rule.value(QStringLiteral("check")).toString());
            // Who sends few messages is not asked for what concerns those who send many.
            const bool isOnlyBulk = verdict.state == State::Fail && item.isForBulk;
            item.state = isOnlyBulk ? State::Warning : verdict.state;
            item.because = verdict.because;
            items.append(item);
        }
    }
    return items;
}
