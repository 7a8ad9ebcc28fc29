// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "zonetable.h"

#include "dns/address.h"

DnsName zoneName(const QString &text)
{
    // Not presentation form: the suite's names hold spaces and percent signs as they are.
    const QByteArray bytes = text.endsWith(u'.') ? text.chopped(1).toUtf8() : text.toUtf8();
    return bytes.isEmpty() ? DnsName() : DnsName::fromLabels(bytes.split('.')).value_or(DnsName());
}

ZoneTable &ZoneTable::add(const QByteArray &name, const QByteArray &record)
{
    const DnsName owner = zoneName(QString::fromUtf8(name));
    const QString text = QString::fromUtf8(record);
    const QString type = text.section(u' ', 0, 0);
    const QString data = text.section(u' ', 1);
    if (type == u"A" || type == u"AAAA")
        addRecord(owner, type == u"A" ? RrType::A : RrType::Aaaa, parseAddress(data).value_or(QHostAddress()));
    else if (type == u"MX")
        addRecord(owner, RrType::Mx,
            MxData{static_cast<quint16>(data.section(u' ', 0, 0).toUInt()), zoneName(data.section(u' ', 1))});
    else if (type == u"TXT")
        addRecord(owner, RrType::Txt, QByteArrayList{data.toUtf8()});
    else if (type == u"PTR")
        addRecord(owner, RrType::Ptr, zoneName(data));
    else if (type == u"CNAME")
        addAlias(owner, zoneName(data));
    else
        addFailure(owner, type == u"SERVFAIL" ? LookupStatus::ServFail : LookupStatus::TimedOut);
    return *this;
}

void ZoneTable::addRecord(const DnsName &name, RrType type, const RecordData &data)
{
    m_names.insert(name);
    m_records[{name, type}].append({name, type, 300, data});
}

void ZoneTable::addAlias(const DnsName &name, const DnsName &target)
{
    m_names.insert(name);
    m_aliases.insert(name, target);
}

void ZoneTable::addFailure(const DnsName &name, LookupStatus status)
{
    m_names.insert(name);
    m_failures.insert(name, status);
}

DnsAnswer ZoneTable::answerTo(const DnsQuestion &question) const
{
    DnsAnswer answer;
    DnsQuestion last = question;
    if (const auto alias = m_aliases.constFind(question.name); alias != m_aliases.cend()) {
        last.name = *alias;
        answer.cnames.append(*alias);
    }
    answer.records = m_records.value(last);
    if (!answer.records.isEmpty())
        answer.status = LookupStatus::Answered;
    else if (const auto failure = m_failures.constFind(last.name); failure != m_failures.cend())
        answer.status = *failure;
    else
        answer.status = m_names.contains(last.name) ? LookupStatus::NoData : LookupStatus::NxDomain;
    return answer;
}

ZoneTable::Play ZoneTable::play(const SpfQuery &query) const
{
    Play play;
    SpfEvaluator evaluator(query);
    for (QList<DnsQuestion> round = evaluator.takeQuestions(); !round.isEmpty() && !evaluator.isDone();
         round = evaluator.takeQuestions()) {
        ++play.rounds;
        play.asked += round;
        for (const DnsQuestion &question : round)
            evaluator.accept(question, answerTo(question));
    }
    play.outcome = evaluator.outcome();
    if (!evaluator.isDone())
        play.rounds = -1;
    return play;
}
