// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidenceinput.h"

#include "base/printable.h"
#include "dns/address.h"
#include "exitstatus.h"
#include "facts/typedinput.h"

#include <QFile>
#include <QFileInfo>

namespace {

CliMessage cannotRead(const QString &path, const QString &problem)
{
    return {QStringLiteral("helodoctor-cli: \"%1\" cannot be read: %2. Give another file, or - for standard input.\n")
                .arg(printable(path, 300), insideSentence(problem)),
        exitstatus::noInput};
}

std::variant<InputText, CliMessage> readFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return cannotRead(path, QStringLiteral("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    // One byte more shows that there is more.
    const QByteArray bytes = file.read(mostInputBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    return inputText(bytes);
}

} // namespace

std::variant<InputText, CliMessage> readInput(const QString &path, const QString &command, const Console &console)
{
    if (!path.isEmpty() && path != u"-")
        return readFile(path);
    if (console.isInputTerminal()) {
        console.write(Console::Stream::Error,
            QStringLiteral(
                "helodoctor-cli %1: paste a bounce, headers, a log or a line of an error here, then press %2 on "
                "a line of its own.\n")
                .arg(command, Console::endOfInputKeys())
                .toUtf8());
    }
    const std::optional<QByteArray> bytes = console.readAll(mostInputBytes + 1);
    if (!bytes)
        return cannotRead(QStringLiteral("-"), QStringLiteral("standard input is closed or failed"));
    return inputText(*bytes);
}

void fillRequest(DiagnosisRequest &request, const Evidence &evidence, const GivenFacts &given)
{
    const SuggestedIdentity suggested = suggestedIdentity(evidence);
    if (!given.ips) {
        const QStringList addresses = suggested.typed.addresses.split(u' ', Qt::SkipEmptyParts);
        for (const QString &text : addresses.first(std::min<qsizetype>(addresses.size(), maxTypedAddresses))) {
            if (const auto address = parseAddress(text))
                request.ips.append(*address);
        }
    }
    if (!given.helo && heloFault(suggested.typed.helo) == InputFault::None && suggested.helo) {
        request.helo = suggested.typed.helo;
        request.heloSource = suggested.heloSource;
    }
    if (!given.mailFrom && suggested.sender && mailFromFault(suggested.sender->value) == InputFault::None)
        request.mailFrom = suggested.sender->value;
    if (request.authorDomain.isEmpty())
        request.authorDomain = parseDomain(suggested.authorDomain).value_or(QString());
    if (request.messageIdDomain.isEmpty())
        request.messageIdDomain = parseDomain(suggested.messageIdDomain).value_or(QString());
    if (request.dkimKeys.isEmpty())
        request.dkimKeys = suggested.dkimKeys;
    if (!request.refusal && !evidence.refusals.isEmpty()) {
        const Refusal &refusal = evidence.refusals.constFirst();
        request.refusal = EarlierRefusal{refusal.receiver, refusal.code, refusal.text};
    }
    if (!given.recipient) {
        // A HELO name that is the receiver's own is recognised by either.
        const QString receiver = evidence.refusals.isEmpty() ? QString() : evidence.refusals.constFirst().receiver;
        const QString name = suggested.typed.recipient.isEmpty() ? receiver : suggested.typed.recipient;
        request.recipientDomain = parseDomain(name).value_or(QString());
    }
}
