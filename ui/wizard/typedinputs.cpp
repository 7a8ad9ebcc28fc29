// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/typedinputs.h"

#include "dns/address.h"

namespace {

QStringList pieces(const QString &text)
{
    QString spaced = text;
    for (const QChar separator : {u',', u';', u'\t', u'\n'})
        spaced.replace(separator, u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

void readAddresses(const QString &text, ReadIdentity &read)
{
    for (const QString &piece : pieces(text)) {
        if (const InputFault fault = addressFault(piece); fault != InputFault::None) {
            if (!read.addresses.exists())
                read.addresses = {piece, fault, false};
            continue;
        }
        const QHostAddress address = *parseAddress(piece);
        if (read.request.ips.contains(address))
            continue;
        if (read.request.ips.size() == maxTypedAddresses) {
            read.addresses = {piece, InputFault::None, true};
            return;
        }
        read.request.ips.append(address);
    }
}

/// Mail programs show a sender as "<user@example.com>"; "<>" alone is the null sender (RFC 5321 §4.5.5).
void readSender(const QString &text, ReadIdentity &read)
{
    if (text.isEmpty())
        return;
    const bool isBracketed = text.startsWith(u'<') && text.endsWith(u'>');
    const QString sender = isBracketed ? text.mid(1, text.size() - 2) : text;
    read.sender = {sender, mailFromFault(sender), false};
    if (!read.sender.exists())
        read.request.mailFrom = sender;
}

void readServer(const QString &text, ReadIdentity &read)
{
    if (text.isEmpty())
        return;
    const ServerInput server = parseServer(text);
    read.server = {text, server.fault, false};
    if (read.server.exists())
        return;
    read.request.serverHost = server.host;
    read.request.serverPort = server.port;
}

} // namespace

bool ReadIdentity::isTestable() const
{
    if (addresses.exists() || helo.exists() || sender.exists() || server.exists() || recipient.exists())
        return false;
    return !request.ips.isEmpty() || !request.helo.isEmpty() || !request.serverHost.isEmpty();
}

ReadIdentity readIdentity(const TypedIdentity &typed)
{
    ReadIdentity read;
    readAddresses(typed.addresses, read);
    const QString helo = typed.helo.trimmed();
    read.helo = {helo, heloFault(helo), false};
    if (!read.helo.exists())
        read.request.helo = helo;
    readSender(typed.sender.trimmed(), read);
    readServer(typed.server.trimmed(), read);
    if (const QString recipient = typed.recipient.trimmed(); !recipient.isEmpty()) {
        // A whole mail address is understood too.
        const std::optional<QString> domain = parseDomain(recipient.section(u'@', -1));
        read.recipient = {recipient, domain ? InputFault::None : InputFault::NotAMailAddress, false};
        read.request.recipientDomain = domain.value_or(QString());
    }
    return read;
}

ReadResolvers readResolvers(const QString &typed)
{
    ReadResolvers read;
    for (const QString &piece : pieces(typed)) {
        const ServerInput server = parseServer(piece, 53);
        const std::optional<QHostAddress> address = parseAddress(server.host);
        if (server.fault == InputFault::None && address) {
            read.servers.append({*address, server.port});
        } else if (!read.problem.exists()) {
            const bool isPort = server.fault == InputFault::BadPort;
            read.problem = {piece, isPort ? InputFault::BadPort : InputFault::NotAnAddress, false};
        }
    }
    return read;
}

void applyParts(const AskedParts &parts, DiagnosisRequest &request)
{
    request.withSpf = parts.spf;
    request.withSenderDomain = parts.senderDomain;
    request.withBlocklists = parts.blocklists;
    request.withReverseZones = parts.reverseZones;
    request.withRdap = parts.rdap;
    request.withComparison = parts.comparison;
    request.otherResolvers.clear();
    if (parts.comparison)
        request.otherResolvers = readResolvers(parts.otherResolvers.join(u' ')).servers;
}

TypedIdentity typedIdentity(const DiagnosisRequest &request)
{
    QStringList addresses;
    for (const QHostAddress &ip : request.ips)
        addresses.append(addressText(ip));
    const bool hasUsualPort = request.serverPort == 25;
    return {addresses.join(u' '), request.helo, request.mailFrom.value_or(QString()),
        hasUsualPort || request.serverHost.isEmpty() ? request.serverHost
                                                     : hostPortText(request.serverHost, request.serverPort),
        request.recipientDomain};
}
