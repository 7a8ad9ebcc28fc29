// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/casefile.h"

#include "base/printable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int mostShownCharacters = 100; // of what a file holds in place of what was expected

/// The fields of one object. The first that is not as it has to be is remembered, the others are read on.
class FieldReader
{
public:
    FieldReader(const QJsonObject &object, const QString &place, std::optional<CaseProblem> &problem)
        : m_object(object), m_place(place), m_problem(problem)
    { }

    QString text(const char *name, qsizetype most = mostTypedCharacters)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return {};
        QString text = value.toString();
        if (!value.isString())
            complain(CaseFault::WrongType, name);
        else if (text.size() > most)
            complain(CaseFault::TextTooLong, name);
        return text;
    }

    int number(const char *name, int least, int most, int byDefault)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return byDefault;
        const int number = value.toInt(least - 1); // a fraction is none
        if (!value.isDouble())
            complain(CaseFault::WrongType, name);
        else if (number < least || number > most)
            complain(CaseFault::NumberOutOfRange, name);
        return number;
    }

    bool flag(const char *name, bool byDefault)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return byDefault;
        if (!value.isBool())
            complain(CaseFault::WrongType, name);
        return value.toBool();
    }

    QStringList texts(const char *name, qsizetype most)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isArray())
            complain(CaseFault::WrongType, name);
        const QJsonArray array = value.toArray();
        if (array.size() > most)
            complain(CaseFault::NumberOutOfRange, name);
        QStringList texts;
        for (qsizetype i = 0; i < std::min(array.size(), most); ++i) {
            if (!array.at(i).isString())
                complain(CaseFault::WrongType, name);
            else if (array.at(i).toString().size() > mostTypedCharacters)
                complain(CaseFault::TextTooLong, name);
            texts.append(array.at(i).toString());
        }
        return texts;
    }

    std::optional<QJsonObject> object(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject())
            complain(CaseFault::WrongType, name);
        return value.toObject();
    }

    void complain(CaseFault fault, const char *name)
    {
        if (!m_problem)
            m_problem = CaseProblem{fault, m_place + QLatin1String(name), 0, 0};
    }

private:
    const QJsonObject &m_object;
    QString m_place;
    std::optional<CaseProblem> &m_problem;
};

/// The same major version, whatever was added since ("helodoctor.case/1.2").
std::optional<CaseProblem> schemaProblem(const QJsonValue &schema)
{
    const QString text = schema.toString();
    const QString kind = QStringLiteral("helodoctor.case/");
    if (!text.startsWith(kind))
        return CaseProblem{CaseFault::NotACase, printable(text, mostShownCharacters), 0, 0};
    const QString version = text.mid(kind.size());
    if (version == u"1" || version.startsWith(QLatin1String("1.")))
        return std::nullopt;
    return CaseProblem{CaseFault::UnknownSchema, printable(text, mostShownCharacters), 0, 0};
}

TypedIdentity identityOf(const QJsonObject &object, std::optional<CaseProblem> &problem)
{
    FieldReader fields(object, QStringLiteral("identity."), problem);
    return {fields.text("addresses"), fields.text("helo"), fields.text("sender"), fields.text("server"),
        fields.text("recipient")};
}

/// What a file does not tell is tested as in a new case.
AskedParts partsOf(const QJsonObject &object, std::optional<CaseProblem> &problem)
{
    FieldReader fields(object, QStringLiteral("ask.parts."), problem);
    AskedParts parts;
    parts.spf = fields.flag("spf", parts.spf);
    parts.senderDomain = fields.flag("senderDomain", parts.senderDomain);
    parts.blocklists = fields.flag("blocklists", parts.blocklists);
    parts.reverseZones = fields.flag("reverseZones", parts.reverseZones);
    parts.rdap = fields.flag("rdap", parts.rdap);
    parts.comparison = fields.flag("comparison", parts.comparison);
    parts.otherResolvers = fields.texts("otherResolvers", mostOtherResolvers);
    return parts;
}

QJsonObject partsToJson(const AskedParts &parts)
{
    return {{QStringLiteral("spf"), parts.spf}, {QStringLiteral("senderDomain"), parts.senderDomain},
        {QStringLiteral("blocklists"), parts.blocklists}, {QStringLiteral("reverseZones"), parts.reverseZones},
        {QStringLiteral("rdap"), parts.rdap}, {QStringLiteral("comparison"), parts.comparison},
        {QStringLiteral("otherResolvers"), QJsonArray::fromStringList(parts.otherResolvers)}};
}

AskSettings askOf(const QJsonObject &object, std::optional<CaseProblem> &problem)
{
    FieldReader fields(object, QStringLiteral("ask."), problem);
    AskSettings ask;
    ask.resolvers = fields.text("resolvers");
    ask.attemptTimeoutMs
        = fields.number("attemptTimeoutMs", leastAttemptTimeoutMs, mostAttemptTimeoutMs, ask.attemptTimeoutMs);
    ask.deadlineS = fields.number("deadlineS", leastDeadlineS, mostDeadlineS, ask.deadlineS);
    ask.parts = partsOf(fields.object("parts").value_or(QJsonObject()), problem);
    return ask;
}

CaseProblem jsonProblem(const QByteArray &json, const QJsonParseError &error)
{
    const qint64 offset = std::clamp<qint64>(error.offset, 0, json.size());
    return {CaseFault::NotJson, {}, json.left(offset).count('\n') + 1, offset};
}

} // namespace

QByteArray caseToJson(const CaseFile &file)
{
    const TypedIdentity &typed = file.identity;
    QJsonObject object{
        {QStringLiteral("schema"), QStringLiteral("helodoctor.case/1")},
        {QStringLiteral("program"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("helodoctor")},
                {QStringLiteral("version"), file.programVersion}}},
        {QStringLiteral("savedAt"), file.savedAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("identity"),
            QJsonObject{{QStringLiteral("addresses"), typed.addresses}, {QStringLiteral("helo"), typed.helo},
                {QStringLiteral("sender"), typed.sender}, {QStringLiteral("server"), typed.server},
                {QStringLiteral("recipient"), typed.recipient}}},
        {QStringLiteral("ask"),
            QJsonObject{{QStringLiteral("resolvers"), file.ask.resolvers},
                {QStringLiteral("attemptTimeoutMs"), file.ask.attemptTimeoutMs},
                {QStringLiteral("deadlineS"), file.ask.deadlineS},
                {QStringLiteral("parts"), partsToJson(file.ask.parts)}}},
    };
    if (!file.demo.isEmpty())
        object.insert(QStringLiteral("demo"), file.demo);
    if (file.report)
        object.insert(QStringLiteral("report"), *file.report);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::variant<CaseFile, CaseProblem> caseFromJson(const QByteArray &json)
{
    if (json.size() > mostCaseBytes)
        return CaseProblem{CaseFault::TooLarge, {}, 0, 0};
    if (json.trimmed().isEmpty())
        return CaseProblem{CaseFault::Empty, {}, 0, 0};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error); // it limits the depth itself
    if (error.error != QJsonParseError::NoError)
        return jsonProblem(json, error);
    const QJsonObject object = document.object();
    if (const auto problem = schemaProblem(object.value(QLatin1String("schema"))))
        return *problem;

    std::optional<CaseProblem> problem;
    FieldReader fields(object, {}, problem);
    CaseFile file;
    const QJsonObject program = fields.object("program").value_or(QJsonObject());
    file.programVersion = FieldReader(program, QStringLiteral("program."), problem).text("version");
    const QString savedAt = fields.text("savedAt");
    file.savedAt = QDateTime::fromString(savedAt, Qt::ISODate).toUTC();
    if (!savedAt.isEmpty() && !file.savedAt.isValid())
        fields.complain(CaseFault::WrongType, "savedAt");
    const std::optional<QJsonObject> identity = fields.object("identity");
    if (!identity)
        fields.complain(CaseFault::FieldMissing, "identity");
    file.identity = identityOf(identity.value_or(QJsonObject()), problem);
    file.ask = askOf(fields.object("ask").value_or(QJsonObject()), problem);
    file.demo = fields.text("demo");
    file.report = fields.object("report");
    if (problem)
        return *problem;
    return file;
}
