// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiverbook.h"

#include "receivers/receiverreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

QString receiverKindText(ReceiverKind kind)
{
    switch (kind) {
    case ReceiverKind::Policy:
        return QStringLiteral("policy");
    case ReceiverKind::Provider:
        return QStringLiteral("provider");
    case ReceiverKind::Score:
        return QStringLiteral("score");
    }
    return {};
}

QString receiverBasisText(ReceiverBasis basis)
{
    switch (basis) {
    case ReceiverBasis::Measured:
        return QStringLiteral("measured");
    case ReceiverBasis::Documented:
        return QStringLiteral("documented");
    case ReceiverBasis::Reported:
        return QStringLiteral("reported");
    }
    return {};
}

QString receiverStageText(ReceiverStage stage)
{
    switch (stage) {
    case ReceiverStage::Connect:
        return QStringLiteral("connect");
    case ReceiverStage::Helo:
        return QStringLiteral("helo");
    case ReceiverStage::Mail:
        return QStringLiteral("mail");
    case ReceiverStage::Rcpt:
        return QStringLiteral("rcpt");
    case ReceiverStage::Data:
        return QStringLiteral("data");
    }
    return {};
}

QString receiverBookFaultText(const ReceiverBookFault &fault)
{
    const auto at = [&fault](const char *words) {
        return fault.place.isEmpty() ? QString::fromLatin1(words)
                                     : QStringLiteral("%1: %2").arg(fault.place, QLatin1String(words));
    };
    switch (fault.kind) {
    case ReceiverBookFaultKind::Unreadable:
        return at("this is not a file of receivers (JSON with \"schema\": \"helodoctor.receivers/1\")");
    case ReceiverBookFaultKind::Missing:
        return at("this is missing");
    case ReceiverBookFaultKind::WrongType:
        return at("this has another type than is expected here");
    case ReceiverBookFaultKind::UnknownKey:
        return at("this key is not known");
    case ReceiverBookFaultKind::UnknownValue:
        return at("this value is not known");
    case ReceiverBookFaultKind::UnknownFact:
        return at("there is no such fact, text, list or number");
    case ReceiverBookFaultKind::BadPattern:
        return at("this is not a regular expression");
    case ReceiverBookFaultKind::BadReply:
        return at("this is not a reply such as \"450 4.7.1 words\", or a {place} in it is not known");
    case ReceiverBookFaultKind::Twice:
        return at("this stands here twice");
    case ReceiverBookFaultKind::TooLong:
        return at("this is longer or deeper than is allowed");
    }
    return {};
}

std::variant<ReceiverBook, ReceiverBookFault> readReceiverBook(const QByteArray &json)
{
    constexpr qsizetype longestFile = qsizetype{1} << 20;
    if (json.size() > longestFile)
        return ReceiverBookFault{{}, ReceiverBookFaultKind::TooLong};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return ReceiverBookFault{{}, ReceiverBookFaultKind::Unreadable};
    ReceiverReader reader;
    ReceiverBook book = reader.read(document.object());
    if (reader.fault())
        return *reader.fault();
    return book;
}

QMap<QString, QByteArray> builtInReceiverFiles()
{
    QMap<QString, QByteArray> files;
    const QDir folder(QStringLiteral(":/helodoctor/receivers"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

ReceiverBook builtInReceivers()
{
    ReceiverBook book;
    const QMap<QString, QByteArray> files = builtInReceiverFiles();
    for (const QByteArray &json : files) {
        const auto read = readReceiverBook(json);
        if (const auto *part = std::get_if<ReceiverBook>(&read))
            book.policies += part->policies;
    }
    return book;
}

void addReceivers(ReceiverBook &book, const ReceiverBook &more)
{
    // A variant belongs to its entry: those of an entry that is replaced go with it.
    const auto isReplaced = [&more](const ReceiverPolicy &old) {
        return !old.variantOf.isEmpty()
            && std::any_of(more.policies.begin(), more.policies.end(),
                [&](const ReceiverPolicy &policy) { return policy.id == old.variantOf; });
    };
    book.policies.removeIf(isReplaced);
    for (const ReceiverPolicy &policy : more.policies) {
        const auto same = std::find_if(book.policies.cbegin(), book.policies.cend(),
            [&](const ReceiverPolicy &other) { return other.id == policy.id; });
        const qsizetype place = same - book.policies.cbegin();
        if (place == book.policies.size())
            book.policies.append(policy);
        else
            book.policies.replace(place, policy);
    }
}
