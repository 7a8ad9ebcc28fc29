// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/jsonreport.h"

#include "base/printable.h"
#include "base/version.h"
#include "dns/address.h"
#include "report/blocklistjson.h"
#include "report/comparisonjson.h"
#include "report/jsonvalues.h"
#include "report/receiverjson.h"
#include "report/reversezonejson.h"
#include "report/senderjson.h"
#include "report/spfjson.h"
#include "smtp/product.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonArray toJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray toJson(const QList<QHostAddress> &addresses)
{
    return mapped(addresses, addressText);
}

QJsonArray toJson(const QList<DnsName> &names)
{
    return mapped(names, [](const DnsName &name) { return name.toText(); });
}

QJsonArray toJson(const QList<ChainNode> &nodes)
{
    return mapped(nodes, chainNodeText);
}

QJsonArray toJson(const QList<int> &numbers)
{
    return mapped(numbers, [](int number) { return number; });
}

QJsonObject toJson(const QMap<QString, QString> &arguments)
{
    QJsonObject object;
    for (auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument)
        object.insert(argument.key(), argument.value());
    return object;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject requestToJson(const DiagnosisRequest &request)
{
    QJsonObject object{{QStringLiteral("ips"), toJson(request.ips)}};
    if (!request.helo.isEmpty())
        object.insert(QStringLiteral("helo"), request.helo.toLower());
    if (request.mailFrom)
        object.insert(QStringLiteral("mailFrom"), *request.mailFrom);
    if (!request.serverHost.isEmpty()) {
        object.insert(QStringLiteral("server"), hostPortText(request.serverHost.toLower(), request.serverPort));
    }
    if (!request.recipientDomain.isEmpty())
        object.insert(QStringLiteral("recipient"), request.recipientDomain);
    return object;
}

QJsonObject chainToJson(const ChainResult &chain)
{
    QJsonValue settlesAt;
    if (chain.settlesAt)
        settlesAt = QJsonArray{chain.settlesAt->first.toText(), addressText(chain.settlesAt->second)};
    return {{QStringLiteral("outcome"), chainOutcomeText(chain.outcome)}, {QStringLiteral("path"), toJson(chain.path)},
        {QStringLiteral("cycle"), toJson(chain.cycle)}, {QStringLiteral("settlesAt"), settlesAt}};
}

QJsonObject addressToJson(const AddressFacts &facts)
{
    QJsonObject forward;
    for (const AddressFacts::Forward &name : facts.forwards)
        forward.insert(name.name.toText(), toJson(name.addresses));
    return {{QStringLiteral("ip"), addressText(facts.ip)}, {QStringLiteral("iprev"), iprevText(facts.iprev)},
        {QStringLiteral("ptrStatus"), lookupStatusText(facts.ptrStatus)},
        {QStringLiteral("ptrNames"), toJson(facts.ptrNames)}, {QStringLiteral("ptrCnames"), toJson(facts.ptrCnames)},
        {QStringLiteral("unreadNames"), facts.unreadNames}, {QStringLiteral("forwardAddresses"), forward},
        {QStringLiteral("chain"), chainToJson(facts.chain)}};
}

QJsonValue heloToJson(const Facts &facts)
{
    if (facts.request.helo.isEmpty())
        return {};
    const QString name = facts.request.helo.toLower();
    const QString plain = name.endsWith(u'.') ? name.chopped(1) : name;
    bool matchesAddress = false;
    bool matchesPtr = false;
    for (const AddressFacts &address : facts.addresses) {
        matchesAddress = matchesAddress || (facts.helo && facts.helo->addresses.contains(address.ip));
        for (const DnsName &ptr : address.ptrNames)
            matchesPtr = matchesPtr || ptr.toText() == plain;
    }
    return QJsonObject{{QStringLiteral("name"), plain},
        {QStringLiteral("source"), heloSourceText(facts.request.heloSource)},
        {QStringLiteral("addresses"), facts.helo ? toJson(facts.helo->addresses) : QJsonArray()},
        {QStringLiteral("matchesAddress"), matchesAddress}, {QStringLiteral("matchesPtr"), matchesPtr}};
}

QJsonObject lookupToJson(const Lookup &lookup)
{
    QStringList records;
    for (const DnsRecord &record : lookup.answer.records)
        records.append(recordDataText(record));
    records.sort();
    return {{QStringLiteral("id"), lookup.id}, {QStringLiteral("name"), lookup.question.name.toText()},
        {QStringLiteral("type"), rrTypeText(lookup.question.type)},
        {QStringLiteral("status"), lookupStatusText(lookup.answer.status)},
        {QStringLiteral("ttl"), static_cast<qint64>(lookup.answer.ttl)},
        {QStringLiteral("resolver"), lookup.answer.server}, {QStringLiteral("ms"), lookup.answer.elapsedMs},
        {QStringLiteral("records"), toJson(records)}, {QStringLiteral("cnames"), toJson(lookup.answer.cnames)},
        {QStringLiteral("detail"), printable(lookup.answer.detail)}};
}

QJsonValue tlsToJson(const SmtpSession &session)
{
    QJsonObject object{
        {QStringLiteral("offered"), session.startTlsOffered}, {QStringLiteral("established"), session.tls.has_value()}};
    if (session.tls) {
        QStringList names;
        for (const QString &name : session.tls->certificateNames)
            names.append(printable(name));
        object.insert(QStringLiteral("protocol"), session.tls->protocol);
        object.insert(QStringLiteral("cipher"), session.tls->cipher);
        object.insert(QStringLiteral("certificateNames"), toJson(names));
        object.insert(QStringLiteral("validFrom"), timeText(session.tls->validFrom));
        object.insert(QStringLiteral("validUntil"), timeText(session.tls->validUntil));
        object.insert(QStringLiteral("trusted"), session.tls->trusted);
        object.insert(QStringLiteral("nameMatches"), session.tls->nameMatches);
        object.insert(QStringLiteral("problem"), printable(session.tls->problem));
    }
    return object;
}

QString speakerText(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Server:
        return QStringLiteral("server");
    case Speaker::Client:
        return QStringLiteral("client");
    case Speaker::Note:
        return QStringLiteral("note");
    }
    return {};
}

QJsonObject sessionToJson(const SmtpSession &session)
{
    QJsonArray transcript;
    for (const TranscriptLine &line : session.transcript) {
        transcript.append(QJsonObject{{QStringLiteral("ms"), line.ms},
            {QStringLiteral("from"), speakerText(line.speaker)}, {QStringLiteral("text"), printable(line.text)},
            {QStringLiteral("tls"), line.isTls}, {QStringLiteral("cutBytes"), line.cutBytes}});
    }
    QJsonArray extensions;
    for (const QByteArray &extension : session.extensions)
        extensions.append(printable(extension));
    // Inside TLS a server no longer lists it; for the reader it is part of what the server offers all the same.
    if (session.startTlsOffered && !extensions.contains(QStringLiteral("STARTTLS")))
        extensions.append(QStringLiteral("STARTTLS"));
    return {{QStringLiteral("server"), hostPortText(printable(session.serverName), session.port)},
        {QStringLiteral("address"), addressText(session.address)},
        {QStringLiteral("outcome"), smtpOutcomeText(session.outcome)},
        {QStringLiteral("stage"), smtpStageText(session.stage)}, {QStringLiteral("banner"), printable(session.banner)},
        {QStringLiteral("bannerName"), printable(session.bannerName)},
        {QStringLiteral("ehloName"), printable(session.ehloName)}, {QStringLiteral("extensions"), extensions},
        {QStringLiteral("usedHelo"), session.usedHelo}, {QStringLiteral("product"), productOf(session)},
        {QStringLiteral("tls"), tlsToJson(session)}, {QStringLiteral("detail"), printable(session.detail)},
        {QStringLiteral("transcript"), transcript}, {QStringLiteral("droppedLines"), session.droppedLines}};
}

QJsonObject findingToJson(const Finding &finding, const ReportSentences &sentences)
{
    QJsonObject object{{QStringLiteral("code"), finding.code}, {QStringLiteral("state"), stateText(finding.state)},
        {QStringLiteral("subject"), finding.subject}, {QStringLiteral("arguments"), toJson(finding.arguments)},
        {QStringLiteral("evidence"), toJson(finding.evidence)}, {QStringLiteral("text"), sentences.finding(finding)}};
    if (finding.session >= 0)
        object.insert(QStringLiteral("session"), finding.session);
    return object;
}

QJsonObject artefactToJson(const Artefact &artefact, const Procedure &procedure)
{
    return {{QStringLiteral("kind"), artefact.kind}, {QStringLiteral("title"), artefact.title},
        {QStringLiteral("fileName"), artefact.fileName}, {QStringLiteral("text"), artefact.text},
        {QStringLiteral("verified"), artefact.isVerified}, {QStringLiteral("procedure"), procedure.id}};
}

QJsonObject procedureToJson(const Procedure &procedure)
{
    return {{QStringLiteral("id"), procedure.id}, {QStringLiteral("title"), procedure.title},
        {QStringLiteral("steps"), toJson(procedure.steps)}, {QStringLiteral("cautions"), toJson(procedure.cautions)},
        {QStringLiteral("undo"), procedure.undo}, {QStringLiteral("verify"), procedure.verify},
        {QStringLiteral("source"), procedure.source}, {QStringLiteral("verified"), procedure.isVerified}};
}

QJsonObject changeToJson(const Change &change)
{
    QJsonArray artefacts;
    QJsonArray procedures;
    for (const Procedure &procedure : change.procedures) {
        procedures.append(procedureToJson(procedure));
        for (const Artefact &artefact : procedure.artefacts)
            artefacts.append(artefactToJson(artefact, procedure));
    }
    const Procedure first = change.procedures.value(0);
    return {{QStringLiteral("kind"), changeKindText(change.kind)}, {QStringLiteral("who"), actorText(change.who)},
        {QStringLiteral("owner"), change.owner}, {QStringLiteral("before"), toJson(change.before)},
        {QStringLiteral("after"), toJson(change.after)}, {QStringLiteral("artefacts"), artefacts},
        {QStringLiteral("procedures"), procedures}, {QStringLiteral("undo"), first.undo},
        {QStringLiteral("verify"), first.verify}};
}

QJsonObject planToJson(const Plan &plan, const ReportSentences &sentences)
{
    QJsonArray options;
    for (const PlanOption &option : plan.options) {
        QJsonArray changes;
        for (const Change &change : option.changes)
            changes.append(changeToJson(change));
        options.append(
            QJsonObject{{QStringLiteral("id"), option.id}, {QStringLiteral("recommended"), option.isRecommended},
                {QStringLiteral("goal"), option.goal}, {QStringLiteral("changes"), changes},
                {QStringLiteral("simulated"), QJsonValue()}, {QStringLiteral("note"), sentences.notSimulated}});
    }
    return {{QStringLiteral("options"), options}};
}

} // namespace

QByteArray reportToJson(const Report &report, const ReportSentences &sentences)
{
    const Facts &facts = report.facts;
    const Judgement &judgement = report.judgement;
    const QJsonObject conclusion{{QStringLiteral("state"), stateText(judgement.conclusion)},
        {QStringLiteral("code"), judgement.conclusionCode}, {QStringLiteral("text"), sentences.conclusion(judgement)}};
    const QJsonObject object{
        {QStringLiteral("schema"), QStringLiteral("helodoctor.report/1")},
        {QStringLiteral("program"),
            QJsonObject{
                {QStringLiteral("name"), QStringLiteral("helodoctor")}, {QStringLiteral("version"), versionText()}}},
        {QStringLiteral("startedAt"), timeText(facts.startedAt)},
        {QStringLiteral("elapsedMs"), facts.elapsedMs},
        {QStringLiteral("stopped"), facts.wasStopped},
        {QStringLiteral("request"), requestToJson(facts.request)},
        {QStringLiteral("resolvers"), toJson(facts.resolvers)},
        {QStringLiteral("addresses"), mapped(facts.addresses, addressToJson)},
        {QStringLiteral("helo"), heloToJson(facts)},
        {QStringLiteral("lookups"), mapped(facts.lookups, lookupToJson)},
        {QStringLiteral("smtp"), mapped(facts.sessions, sessionToJson)},
        {QStringLiteral("spf"), mapped(facts.spf, spfToJson)},
        {QStringLiteral("sender"), facts.sender ? QJsonValue(senderToJson(*facts.sender)) : QJsonValue()},
        {QStringLiteral("blocklists"),
            facts.blocklists ? QJsonValue(blocklistToJson(*facts.blocklists)) : QJsonValue()},
        {QStringLiteral("reverseZones"), mapped(facts.reverseZones, reversezoneToJson)},
        {QStringLiteral("comparison"),
            facts.comparison ? QJsonValue(comparisonToJson(*facts.comparison)) : QJsonValue()},
        {QStringLiteral("findings"),
            mapped(judgement.findings, [&](const Finding &finding) { return findingToJson(finding, sentences); })},
        {QStringLiteral("receiver"),
            facts.request.withReceivers ? QJsonValue(receiverIdentityToJson(receiverIdentity(facts))) : QJsonValue()},
        {QStringLiteral("receivers"), mapped(report.receivers, receiverToJson)},
        {QStringLiteral("plan"), planToJson(report.plan, sentences)},
        {QStringLiteral("notTested"),
            mapped(judgement.notTested,
                [&](const NotTested &part) {
                    return QJsonObject{{QStringLiteral("what"), part.what}, {QStringLiteral("code"), part.why},
                        {QStringLiteral("why"), sentences.why(part)}};
                })},
        {QStringLiteral("conclusion"), conclusion},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}
