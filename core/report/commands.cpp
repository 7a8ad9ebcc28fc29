// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/commands.h"

#include <algorithm>

namespace {

/// The name as it may stand in a command line, or nothing: no name from outside may act on a shell.
QString typedName(const DnsName &name)
{
    const QString text = name.toText();
    const bool isSafe = std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') || character == u'-'
            || character == u'_' || character == u'.' || character == u'/';
    });
    if (!isSafe || text.startsWith(u'-'))
        return {};
    return name.isRoot() ? text : text + u'.';
}

/// The address and the port in "192.0.2.1:53" or "[2001:db8::1]:53".
std::pair<QString, QString> splitServer(const QString &server)
{
    QString address = server.section(u':', 0, -2);
    if (address.startsWith(u'['))
        address = address.mid(1, address.size() - 2);
    return {address, server.section(u':', -1)};
}

} // namespace

QString digCommand(const Lookup &lookup)
{
    const QString name = typedName(lookup.question.name);
    if (name.isEmpty())
        return {};
    QString command = QStringLiteral("dig");
    if (!lookup.answer.server.isEmpty()) {
        const auto [address, port] = splitServer(lookup.answer.server);
        if (port != u"53")
            command += QStringLiteral(" -p ") + port;
        command += QStringLiteral(" @") + address;
    }
    return command + u' ' + name + u' ' + rrTypeText(lookup.question.type);
}

QString nslookupCommand(const Lookup &lookup)
{
    const QString name = typedName(lookup.question.name);
    if (name.isEmpty())
        return {};
    QString command = QStringLiteral("nslookup -type=") + rrTypeText(lookup.question.type);
    QString server;
    if (!lookup.answer.server.isEmpty()) {
        const auto [address, port] = splitServer(lookup.answer.server);
        if (port != u"53")
            command += QStringLiteral(" -port=") + port;
        server = u' ' + address;
    }
    return command + u' ' + name + server;
}
