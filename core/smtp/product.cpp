// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/product.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

constexpr int readCharacters = 512;

/// True if the entry has such a pattern and the text fits it.
bool fits(const QJsonValue &pattern, const QString &text)
{
    const QRegularExpression expression(pattern.toString(), QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

/// An entry counts if every pattern that it has fits.
bool isProduct(const QJsonObject &entry, const QString &greeting, const QString &extensions)
{
    const QJsonValue greetingPattern = entry.value(u"greeting");
    const QJsonValue extensionsPattern = entry.value(u"extensions");
    return (greetingPattern.isUndefined() || fits(greetingPattern, greeting))
        && (extensionsPattern.isUndefined() || fits(extensionsPattern, extensions));
}

} // namespace

QString productOf(const SmtpSession &session)
{
    if (session.banner.isEmpty())
        return {};
    QFile file(QStringLiteral(":/helodoctor/products.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString greeting = QString::fromLatin1(session.banner.mid(4).left(readCharacters)).trimmed();
    // One keyword a line, so that a pattern can ask for whole keywords and for their order.
    const QString extensions = QString::fromLatin1(session.extensions.join('\n').left(4 * readCharacters));
    const QJsonArray products = QJsonDocument::fromJson(file.readAll()).object().value(u"products").toArray();
    for (const auto &value : products) {
        const QJsonObject entry = value.toObject();
        if (isProduct(entry, greeting, extensions))
            return entry.value(u"id").toString();
    }
    return {};
}
