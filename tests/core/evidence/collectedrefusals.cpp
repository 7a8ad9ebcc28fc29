// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "collectedrefusals.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

QString CollectedRefusal::reply() const
{
    return QStringList({code, enhanced, text}).filter(QRegularExpression(QStringLiteral("."))).join(u' ');
}

QList<CollectedRefusal> collectedRefusals(const QString &path)
{
    static const QRegularExpression codePattern(QStringLiteral("\\b[245]\\d\\d\\b(?![.\\d])"));
    static const QRegularExpression enhancedPattern(QStringLiteral("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b"));
    static const QRegularExpression causePattern(QStringLiteral("^\\w+"));
    QList<CollectedRefusal> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList columns = line.split(u'\t');
        CollectedRefusal row;
        row.receiver = columns.at(0);
        if (!columns.at(1).contains(u"score")) {
            row.code = codePattern.match(columns.at(1)).captured();
            row.enhanced = enhancedPattern.match(columns.at(1)).captured();
        }
        row.text = columns.at(2);
        row.cause = causePattern.match(columns.at(3)).captured();
        rows.append(row);
    }
    return rows;
}

QString withFilledPlaceholders(QString text)
{
    static const std::pair<QString, QString> values[] = {
        {QStringLiteral("[%s]"), QStringLiteral("[203.0.113.9]")},
        {QStringLiteral("${rip}"), QStringLiteral("203.0.113.9")},
        {QStringLiteral("${fdom}"), QStringLiteral("dsl-9.isp.example")},
        {QStringLiteral("${errorCode}"), QStringLiteral("ESERVFAIL")},
        {QStringLiteral("$ip"), QStringLiteral("203.0.113.9")},
        {QStringLiteral("$host"), QStringLiteral("mail.sender.example")},
        {QStringLiteral("$1"), QStringLiteral("203.0.113.9")},
        {QStringLiteral("$f"), QStringLiteral("user@sender.example")},
        {QStringLiteral("%s"), QStringLiteral("mail.sender.example")},
        {QStringLiteral("<*>"), QStringLiteral("<203.0.113.9>")},
        {QStringLiteral("[*]"), QStringLiteral("[mail.sender.example]")},
        {QStringLiteral("domain-name"), QStringLiteral("sender.example")},
        {QStringLiteral("ip-address"), QStringLiteral("203.0.113.9")},
        {QStringLiteral("<ip>"), QStringLiteral("203.0.113.9")},
        {QStringLiteral("xx.xx.xx.xx"), QStringLiteral("203.0.113.9")},
        {QStringLiteral("x.xx.xx.xx"), QStringLiteral("203.0.113.9")},
        {QStringLiteral("x.x.x.x"), QStringLiteral("203.0.113.9")},
    };
    for (const auto &[placeholder, value] : values)
        text.replace(placeholder, value);
    return text;
}

QString inManyLines(const CollectedRefusal &refusal)
{
    constexpr int wordsInLine = 5;
    const QString enhanced = refusal.enhanced.isEmpty() ? QString() : refusal.enhanced + u' ';
    const QStringList words = refusal.text.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); i += wordsInLine) {
        const bool isLast = i + wordsInLine >= words.size();
        lines.append(refusal.code + (isLast ? u' ' : u'-') + enhanced + words.mid(i, wordsInLine).join(u' '));
    }
    return lines.join(QStringLiteral("\r\n"));
}
