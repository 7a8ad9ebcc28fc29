// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "visitlines.h"

#include "base/printable.h"
#include "dns/address.h"
#include "findings/usualclients.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

constexpr int sentenceCharacters = 255; ///< of a name or an address, in a sentence
constexpr qsizetype sentenceRecipients = 3;

QString whoSaysThis(const HeloVisit &visit)
{
    return usualClientsText(ClientGreeting{visit.verb, visit.helo, visit.ip}, QStringLiteral("en"));
}

QJsonValue textOrNull(bool isThere, const QByteArray &said)
{
    return isThere ? QJsonValue(printable(said)) : QJsonValue(QJsonValue::Null);
}

QString shown(const QByteArray &said)
{
    return printable(said, sentenceCharacters);
}

QString recipients(const HeloVisit &visit)
{
    QStringList names;
    for (const QByteArray &recipient : visit.rcptTo.first(std::min(visit.rcptTo.size(), sentenceRecipients)))
        names.append(u'<' + shown(recipient) + u'>');
    QString text = names.join(QStringLiteral(", "));
    if (visit.rcptTo.size() > sentenceRecipients)
        text += QStringLiteral(" and %1 more").arg(visit.rcptTo.size() - sentenceRecipients);
    return text;
}

} // namespace

bool hasSpoken(const HeloVisit &visit)
{
    return std::any_of(visit.transcript.begin(), visit.transcript.end(),
        [](const TranscriptLine &line) { return line.speaker == Speaker::Client; });
}

QByteArray visitJson(const HeloVisit &visit)
{
    const bool isIntroduced = !visit.verb.isEmpty();
    QJsonArray rcptTo;
    for (const QByteArray &recipient : visit.rcptTo)
        rcptTo.append(printable(recipient));
    const QJsonObject object{{QStringLiteral("at"), visit.at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("ip"), addressText(visit.ip)}, {QStringLiteral("port"), visit.port},
        {QStringLiteral("verb"), textOrNull(isIntroduced, visit.verb)},
        {QStringLiteral("helo"), textOrNull(isIntroduced && !visit.helo.isEmpty(), visit.helo)},
        {QStringLiteral("mailFrom"), textOrNull(visit.hasMailFrom, visit.mailFrom)}, {QStringLiteral("rcptTo"), rcptTo},
        {QStringLiteral("tls"), visit.isTls},
        {QStringLiteral("client"), isIntroduced ? QJsonValue(whoSaysThis(visit)) : QJsonValue(QJsonValue::Null)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString visitSentence(const HeloVisit &visit)
{
    const QString from = addressText(visit.ip);
    if (visit.verb.isEmpty())
        return hasSpoken(visit) ? QStringLiteral("%1 spoke, but told no name.").arg(from)
                                : QStringLiteral("%1 connected and said nothing.").arg(from);
    QString text = QStringLiteral("%1 said %2 %3").arg(from, shown(visit.verb), shown(visit.helo)).trimmed();
    if (visit.isTls)
        text += QStringLiteral(" and used TLS");
    if (visit.hasMailFrom)
        text += QStringLiteral("; mail from <%1>").arg(shown(visit.mailFrom));
    if (!visit.rcptTo.isEmpty())
        text += QStringLiteral(" to ") + recipients(visit);
    return text + QStringLiteral(". ") + whoSaysThis(visit);
}
