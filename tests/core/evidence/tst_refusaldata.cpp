// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusalbook.h"
#include "evidence/refusalphrase.h"
#include "evidence/refusaltemplate.h"
#include "evidence/refusaltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

RefusalData compiledIn()
{
    const auto read = readRefusalData(refusalsJson());
    const auto *const data = std::get_if<RefusalData>(&read);
    return data ? *data : RefusalData();
}

/// A small book that is right, for tests to break.
QJsonObject smallBook()
{
    return QJsonDocument::fromJson(R"({
        "schema": "helodoctor.refusals/1",
        "causes": [{"id": "HELO_SYNTAX", "layer": "helo", "notTheCause": ["PTR"]}, {"id": "UNKNOWN", "layer": "other", "notTheCause": []}],
        "groups": [{"id": "helo", "any": ["helo", "ehlo"]}],
        "texts": [{"receiver": "Example", "code": 550, "template": "Wrong EHLO {word}", "cause": "HELO_SYNTAX", "source": "x", "verified": true}],
        "rules": [{"id": "wrong", "cause": "HELO_SYNTAX", "all": ["@helo", "wrong|bad"], "example": "bad helo", "source": "x", "verified": true}],
        "codes": [{"enhanced": "5.9", "cause": "HELO_SYNTAX", "source": "x", "verified": false}]
    })")
        .object();
}

QJsonObject smallBookWith(const QString &list, const QString &key, const QJsonValue &value)
{
    QJsonObject book = smallBook();
    QJsonArray entries = book.value(list).toArray();
    QJsonObject entry = entries.at(0).toObject();
    if (value.isUndefined())
        entry.remove(key);
    else
        entry.insert(key, value);
    entries.replace(0, entry);
    book.insert(list, entries);
    return book;
}

} // namespace

class TestRefusalData : public QObject
{
    Q_OBJECT

private slots:
    void compiledInIsRight();
    void templatesAgreeWithThemselves();
    void templatesAreSpecific();
    void templatesDoNotContradict();
    void rulesDecideTheirExamples();
    void everyGroupIsUsed();
    void schemaFaults_data();
    void schemaFaults();
    void newEntriesNeedNoCode();
    void templates_data();
    void templates();
};

void TestRefusalData::compiledInIsRight()
{
    const auto read = readRefusalData(refusalsJson());
    if (const auto *const fault = std::get_if<RefusalFault>(&read))
        QFAIL(qPrintable(fault->place));
    const RefusalData data = compiledIn();
    QVERIFY(data.texts.size() > 190);
    for (const KnownRefusal &known : data.texts)
        QVERIFY2(!known.source.trimmed().isEmpty(), qPrintable(known.text));
}

/// Each text of the book is decided by itself or by one that says the same.
void TestRefusalData::templatesAgreeWithThemselves()
{
    const RefusalData data = compiledIn();
    const RefusalBook book(data);
    for (const KnownRefusal &known : data.texts) {
        QString text = known.text;
        text.replace(QStringLiteral("{word}"), QStringLiteral("mail.sender.example"));
        text.replace(QStringLiteral("{ip}"), QStringLiteral("203.0.113.9"));
        text.replace(QStringLiteral("{any}"), QStringLiteral("more"));
        const QuotedReply reply{known.code, known.enhanced, text, {}};
        QVERIFY2(book.decidedBy(reply).startsWith(u"texts["), qPrintable(known.text));
        if (known.byForm.isEmpty())
            QCOMPARE(book.meaningOf(reply).cause, known.cause);
    }
}

void TestRefusalData::templatesAreSpecific()
{
    for (const KnownRefusal &known : compiledIn().texts) {
        const RefusalTemplate form(known.text);
        QVERIFY2(form.fixedWords() >= 1, qPrintable(known.text));
        // Two words are never enough to be certain.
        QVERIFY2(!known.isCertain || form.fixedWords() >= 3, qPrintable(known.text));
        // Words that anybody may say need their code.
        QVERIFY2(form.weight() >= 8 || known.needsCode, qPrintable(known.text));
    }
}

void TestRefusalData::templatesDoNotContradict()
{
    const QList<KnownRefusal> texts = compiledIn().texts;
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const KnownRefusal &one = texts.at(i);
            const KnownRefusal &other = texts.at(j);
            const bool isSameText = one.text.compare(other.text, Qt::CaseInsensitive) == 0;
            const bool isSameCause = one.cause == other.cause && one.byForm == other.byForm;
            QVERIFY2(!isSameText || isSameCause || (!one.isCertain && !other.isCertain), qPrintable(one.text));
        }
}

void TestRefusalData::rulesDecideTheirExamples()
{
    RefusalData data = compiledIn();
    data.texts.clear();
    const RefusalBook book(data);
    for (const RefusalRule &rule : data.rules) {
        const QuotedReply reply = readReply(rule.example);
        QCOMPARE(book.decidedBy(reply), QStringLiteral("rules: %1").arg(rule.id));
        QCOMPARE(book.meaningOf(reply).cause, rule.cause);
    }
}

void TestRefusalData::everyGroupIsUsed()
{
    const RefusalData data = compiledIn();
    QStringList phrases;
    for (const RefusalRule &rule : data.rules)
        phrases += rule.all + rule.none;
    for (const PhraseGroup &group : data.groups)
        phrases += group.any;
    QStringList used;
    for (const QString &alternatives : std::as_const(phrases))
        for (const QString &phrase : alternatives.split(u'|'))
            used += PhraseBook::groupsOf(phrase);
    for (const PhraseGroup &group : data.groups)
        QVERIFY2(used.contains(group.id), qPrintable(group.id));
}

void TestRefusalData::schemaFaults_data()
{
    QTest::addColumn<QJsonObject>("book");
    QTest::addColumn<QString>("place");
    QTest::addColumn<RefusalFaultKind>("kind");
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *name, const QJsonObject &book, const char *place, RefusalFaultKind kind) {
        QTest::newRow(name) << book << QString::fromLatin1(place) << kind;
    };
    using Kind = RefusalFaultKind;
    row("no source", smallBookWith(QStringLiteral("texts"), QStringLiteral("source"), none), "texts[0].source",
        Kind::Missing);
    row("not said whether verified", smallBookWith(QStringLiteral("rules"), QStringLiteral("verified"), none),
        "rules[0].verified", Kind::Missing);
    row("no example", smallBookWith(QStringLiteral("rules"), QStringLiteral("example"), none), "rules[0].example",
        Kind::Missing);
    row("empty cause", smallBookWith(QStringLiteral("codes"), QStringLiteral("cause"), QString()), "codes[0].cause",
        Kind::WrongType);
    row("unknown cause", smallBookWith(QStringLiteral("texts"), QStringLiteral("cause"), QStringLiteral("HELO_ODD")),
        "texts[0].cause", Kind::UnknownValue);
    row("unknown layer", smallBookWith(QStringLiteral("causes"), QStringLiteral("layer"), QStringLiteral("mail")),
        "causes[0].layer", Kind::UnknownValue);
    row("unknown key", smallBookWith(QStringLiteral("rules"), QStringLiteral("any"), QStringLiteral("x")),
        "rules[0].any", Kind::UnknownKey);
    row("unknown gap", smallBookWith(QStringLiteral("texts"), QStringLiteral("template"), QStringLiteral("a {b} c")),
        "texts[0].template", Kind::UnknownGap);
    row("unknown group",
        smallBookWith(QStringLiteral("rules"), QStringLiteral("all"), QJsonArray{QStringLiteral("@ptr")}),
        "rules[0].all", Kind::UnknownGroup);
    row("empty alternative",
        smallBookWith(QStringLiteral("rules"), QStringLiteral("none"), QJsonArray{QStringLiteral("a||b")}),
        "rules[0].none", Kind::Missing);
    row("unknown form",
        smallBookWith(QStringLiteral("rules"), QStringLiteral("by"),
            QJsonObject{{QStringLiteral("odd"), QStringLiteral("HELO_SYNTAX")}}),
        "rules[0].by", Kind::UnknownKey);
    row("no code", smallBookWith(QStringLiteral("texts"), QStringLiteral("code"), 99), "texts[0].code",
        Kind::UnknownValue);
    QJsonObject other = smallBook();
    other.insert(QStringLiteral("schema"), QStringLiteral("helodoctor.refusals/2"));
    row("another schema", other, "", Kind::Unreadable);
    QJsonObject twice = smallBook();
    QJsonArray rules = twice.value(QStringLiteral("rules")).toArray();
    rules.append(rules.at(0));
    twice.insert(QStringLiteral("rules"), rules);
    row("twice", twice, "rules[1].id", Kind::Twice);
    QJsonObject more = smallBook();
    more.insert(QStringLiteral("more"), 1);
    row("unknown list", more, "more", Kind::UnknownKey);
}

void TestRefusalData::schemaFaults()
{
    QFETCH(const QJsonObject, book);
    const auto read = readRefusalData(QJsonDocument(book).toJson());
    const auto *const fault = std::get_if<RefusalFault>(&read);
    QVERIFY(fault);
    QTEST(fault->place, "place");
    QTEST(fault->kind, "kind");
}

void TestRefusalData::newEntriesNeedNoCode()
{
    const auto read = readRefusalData(QJsonDocument(smallBook()).toJson());
    const auto *const data = std::get_if<RefusalData>(&read);
    QVERIFY(data);
    const RefusalBook book(*data);
    QCOMPARE(book.meaningOf(readReply(u"550 Wrong EHLO pc_1.example")).confidence, Confidence::Exact);
    QCOMPARE(book.meaningOf(readReply(u"550 that was a bad helo of yours")).cause, QStringLiteral("HELO_SYNTAX"));
    QCOMPARE(book.meaningOf(readReply(u"550 5.5.9 no")).confidence, Confidence::Guess);
    QCOMPARE(book.meaningOf(readReply(u"550 5.5.9 no")).cause, QStringLiteral("HELO_SYNTAX"));
    QCOMPARE(book.meaningOf(readReply(u"550 no")).cause, QStringLiteral("UNKNOWN"));
}

void TestRefusalData::templates_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("agrees");
    const auto row = [](const char *form, const char *text, bool agrees) {
        QTest::addRow("%s / %s", form, text) << QString::fromLatin1(form) << QString::fromLatin1(text) << agrees;
    };
    row("No PTR for {ip}", "No PTR for 203.0.113.9", true);
    row("No PTR for {ip}", "no ptr for [2001:db8::1].", true);
    row("No PTR for {ip}", "No PTR for %s", true);
    row("No PTR for {ip}", "No PTR for you", false);
    row("No PTR for {ip}", "Sorry: No PTR for 203.0.113.9", false);
    row("No PTR for {ip}", "No PTR for 203.0.113.9 at all", false);
    row("<{word}>: bad", "<PC 1>: bad", false);
    row("<{word}>: bad", "<PC1>: bad (in reply to RCPT TO command)", true);
    row("<{word}>: bad", "<>: bad", false);
    row("see {any}", "see https://example.com a - gsmtp", true);
    row("blocked", "blocked [AB1.prod.outlook.com 2024-01-01T00:00:00Z 08DC]", true);
}

void TestRefusalData::templates()
{
    QFETCH(const QString, form);
    QFETCH(const QString, text);
    QTEST(RefusalTemplate(form).matches(bareRefusalText(loweredInPlace(plainRefusalText(text)))), "agrees");
}

QTEST_APPLESS_MAIN(TestRefusalData)
#include "tst_refusaldata.moc"
