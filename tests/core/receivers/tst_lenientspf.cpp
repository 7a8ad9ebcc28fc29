// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/lenientspf.h"

#include <QtTest>

class LenientSpfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownTerms_data();
    void ownTerms();
    void askedTerms_data();
    void askedTerms();
    void withoutRecord_data();
    void withoutRecord();
    void ptr_data();
    void ptr();
};

namespace {

const QHostAddress ip(QStringLiteral("203.0.113.9"));

AddressFacts plainAddress()
{
    AddressFacts address;
    address.ip = ip;
    address.ptrStatus = LookupStatus::NxDomain;
    return address;
}

/// The record of the identity itself, and what the standard makes of it.
SpfEvaluation read(const char *record, SpfResult result, SpfProblemKind problem = SpfProblemKind::None)
{
    SpfEvaluation evaluation;
    evaluation.ip = ip;
    evaluation.outcome.result = result;
    evaluation.outcome.problem.kind = problem;
    evaluation.outcome.policies = {{QStringLiteral("sender.example"), record, -1}};
    return evaluation;
}

SpfStep step(const char *term, SpfStepState state, const char *target = "")
{
    SpfStep step;
    step.term = QString::fromLatin1(term);
    step.state = state;
    step.target = QString::fromLatin1(target);
    return step;
}

} // namespace

void LenientSpfTest::ownTerms_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *record, const char *expected) {
        QTest::newRow(record) << QByteArray(record) << QString::fromLatin1(expected);
    };
    row("v=spf1 +all", "permerror");
    row("v=spf1 ip4:203.0.113.0/24 +all", "pass");
    row("v=spf1 ip4:198.51.100.1 all", "neutral");
    row("v=spf1 ip4:1.2.3 -all", "fail");
    row("v=spf1 ip4:1.2.3 ~all", "softfail");
    row("v=spf1 ipv4:203.0.113.9 ?all", "neutral");
    row("v=spf1 ip4:203.0.113.9/33 -all", "fail");
    row("v=spf1 ip4:203.0.113.9 foo:bar -all", "pass");
    row("v=spf1 foo:bar", "permerror");
    row("v=spf1 ip4:198.51.100.1", "neutral");
    row("v=spf1", "permerror");
    row("v=spf1 -all ip4:203.0.113.9", "pass");
    row("v=spf1 -ip4:203.0.113.9 ~all", "fail");
    row("v=spf1 ip6:2001:db8::/32 -ALL", "fail");
    row("v=spf1 ip4:203.0.113.9; -all", "fail");
}

void LenientSpfTest::ownTerms()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, expected);
    const SpfEvaluation evaluation = read(record.constData(), SpfResult::PermError, SpfProblemKind::Syntax);
    QCOMPARE(lenientSpf(evaluation, plainAddress()), expected);
}

void LenientSpfTest::askedTerms_data()
{
    QTest::addColumn<SpfStepState>("state");
    QTest::addColumn<SpfProblemKind>("problem");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("expected");
    const QByteArray first("v=spf1 include:x.example ip4:198.51.100.1 -all");
    const QByteArray ours("v=spf1 include:x.example ip4:203.0.113.9 -all");
    using State = SpfStepState;
    using Kind = SpfProblemKind;
    QTest::newRow("matched") << State::Matched << Kind::None << first << QStringLiteral("pass");
    QTest::newRow("not matched") << State::NotMatched << Kind::None << first << QStringLiteral("fail");
    QTest::newRow("for now") << State::TempError << Kind::LookupFailed << first << QStringLiteral("temperror");
    QTest::newRow("for now, another matches")
        << State::TempError << Kind::LookupFailed << ours << QStringLiteral("pass");
    QTest::newRow("no record") << State::PermError << Kind::TargetWithoutRecord << first << QStringLiteral("fail");
    QTest::newRow("no record, another matches")
        << State::PermError << Kind::TargetWithoutRecord << ours << QStringLiteral("pass");
    QTest::newRow("faulty below") << State::PermError << Kind::Syntax << first << QString();
    QTest::newRow("too late") << State::Unfinished << Kind::OutOfTime << first << QString();
}

void LenientSpfTest::askedTerms()
{
    QFETCH(SpfStepState, state);
    QFETCH(SpfProblemKind, problem);
    QFETCH(QByteArray, record);
    QFETCH(QString, expected);
    SpfEvaluation evaluation = read(record.constData(), SpfResult::PermError, problem);
    evaluation.outcome.trace = {step("include:x.example", state)};
    QCOMPARE(lenientSpf(evaluation, plainAddress()), expected);
}

void LenientSpfTest::withoutRecord_data()
{
    QTest::addColumn<SpfResult>("result");
    QTest::addColumn<SpfProblemKind>("problem");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << SpfResult::None << SpfProblemKind::NoRecord << QStringLiteral("none");
    QTest::newRow("temporary") << SpfResult::TempError << SpfProblemKind::LookupFailed << QStringLiteral("temperror");
    QTest::newRow("several") << SpfResult::PermError << SpfProblemKind::SeveralRecords << QString();
}

void LenientSpfTest::withoutRecord()
{
    QFETCH(SpfResult, result);
    QFETCH(SpfProblemKind, problem);
    QFETCH(QString, expected);
    SpfEvaluation evaluation;
    evaluation.ip = ip;
    evaluation.outcome.result = result;
    evaluation.outcome.problem.kind = problem;
    QCOMPARE(lenientSpf(evaluation, plainAddress()), expected);
}

void LenientSpfTest::ptr_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<LookupStatus>("ptrStatus");
    QTest::addColumn<LookupStatus>("forwardStatus");
    QTest::addColumn<SpfStepState>("state");
    QTest::addColumn<QString>("expected");
    const QString plain = QStringLiteral("mail.sender.example");
    constexpr auto answered = LookupStatus::Answered;
    constexpr auto failed = LookupStatus::ServFail;
    QTest::newRow("leads back") << plain << answered << answered << SpfStepState::Matched << QStringLiteral("pass");
    QTest::newRow("odd name") << QStringLiteral("ma/il.sender.example") << answered << answered << SpfStepState::Matched
                              << QStringLiteral("fail");
    QTest::newRow("no PTR for now") << plain << failed << failed << SpfStepState::NotMatched
                                    << QStringLiteral("temperror");
    QTest::newRow("name fails for now") << plain << answered << failed << SpfStepState::NotMatched
                                        << QStringLiteral("temperror");
    QTest::newRow("another's name fails") << QStringLiteral("mail.other.example") << answered << failed
                                          << SpfStepState::NotMatched << QStringLiteral("fail");
}

void LenientSpfTest::ptr()
{
    QFETCH(QString, name);
    QFETCH(LookupStatus, ptrStatus);
    QFETCH(LookupStatus, forwardStatus);
    QFETCH(SpfStepState, state);
    QFETCH(QString, expected);
    SpfEvaluation evaluation = read("v=spf1 ptr -all", SpfResult::Fail);
    evaluation.outcome.trace = {step("ptr", state, "sender.example")};
    AddressFacts address = plainAddress();
    address.ptrStatus = ptrStatus;
    QList<QHostAddress> addresses;
    if (forwardStatus == LookupStatus::Answered)
        addresses.append(ip);
    if (ptrStatus == LookupStatus::Answered)
        address.forwards = {{DnsName::fromText(name).value(), forwardStatus, addresses, {}, {}}};
    QCOMPARE(lenientSpf(evaluation, address), expected);
}

QTEST_GUILESS_MAIN(LenientSpfTest)
#include "tst_lenientspf.moc"
