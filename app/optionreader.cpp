// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "optionreader.h"

#include "base/printable.h"
#include "clihelp.h"
#include "demo/demos.h"
#include "dns/address.h"
#include "inputwords.h"

OptionReader::OptionReader(
    const QString &command, std::initializer_list<const char *> withValue, std::initializer_list<const char *> flags)
    : m_command(command)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const char *name : withValue)
        m_parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value")));
    for (const char *name : flags)
        m_parser.addOption(QCommandLineOption(QLatin1String(name)));
}

std::optional<CliMessage> OptionReader::parse(const QStringList &arguments, const QString &help)
{
    // QCommandLineParser wants a program name first.
    if (!m_parser.parse(QStringList{QStringLiteral("helodoctor-cli")} + arguments))
        return usageMessage(m_command, m_parser.errorText());
    if (isSet("help"))
        return CliMessage{help, 0};
    if (!m_parser.positionalArguments().isEmpty())
        return usageMessage(m_command,
            QStringLiteral("\"%1\" is no option; every value stands behind its option.")
                .arg(printable(m_parser.positionalArguments().at(0), 100)));
    if (value("demo") == u"list")
        return CliMessage{demoNames().join(u'\n') + u'\n', 0};
    return std::nullopt;
}

QString OptionReader::readDemo(DiagnosisRequest &request)
{
    if (!isSet("demo"))
        return {};
    QString name = value("demo");
    const std::optional<Scenario> demo = loadDemo(name);
    if (demo)
        request = demo->request;
    else
        fail(QStringLiteral("--demo \"%1\": there is no such case. The cases are: %2.")
                 .arg(printable(name, 100), demoNames().join(QStringLiteral(", "))));
    return name;
}

void OptionReader::readIdentity(DiagnosisRequest &request)
{
    if (isSet("ip"))
        request.ips.clear();
    for (const QString &text : m_parser.values(QStringLiteral("ip"))) {
        if (const InputFault fault = addressFault(text); fault != InputFault::None)
            failFor("ip", text, fault);
        else if (const QHostAddress address = *parseAddress(text); !request.ips.contains(address))
            request.ips.append(address);
    }
    if (request.ips.size() > maxTypedAddresses)
        fail(QStringLiteral("--ip was given %1 times; at most %2 addresses are tested at once.")
                 .arg(request.ips.size())
                 .arg(maxTypedAddresses));
    if (isSet("helo")) {
        request.helo = value("helo");
        const InputFault fault = request.helo.isEmpty() ? InputFault::Empty : heloFault(request.helo);
        if (fault != InputFault::None)
            failFor("helo", request.helo, fault);
    }
    if (isSet("mail-from")) {
        request.mailFrom = value("mail-from");
        if (const InputFault fault = mailFromFault(*request.mailFrom); fault != InputFault::None)
            failFor("mail-from", *request.mailFrom, fault);
    }
}

void OptionReader::readAsking(AresSettings &resolver, DiagnosisRequest &request)
{
    for (const QString &text : values("resolver")) {
        if (const std::optional<DnsServer> server = readDnsServer("resolver", text))
            resolver.servers.append(*server);
    }
    resolver.attemptTimeoutMs = readNumber("dns-timeout", 50, 60'000, "milliseconds", resolver.attemptTimeoutMs);
    request.deadlineMs = readNumber("deadline", 1, 3600, "seconds", request.deadlineMs / 1000) * 1000;
}

std::optional<DnsServer> OptionReader::readDnsServer(const char *option, const QString &text)
{
    const ServerInput server = parseServer(text, 53);
    const std::optional<QHostAddress> address = parseAddress(server.host);
    if (server.fault == InputFault::None && address)
        return DnsServer{*address, server.port};
    failFor(option, text, server.fault == InputFault::BadPort ? server.fault : InputFault::NotAnAddress);
    return std::nullopt;
}

void OptionReader::fail(const QString &problem, int status)
{
    if (!m_problem.isEmpty())
        return;
    m_problem = problem;
    m_status = status;
}

void OptionReader::failFor(const char *option, const QString &value, InputFault fault)
{
    fail(QStringLiteral("--%1 \"%2\": %3").arg(QLatin1String(option), printable(value, 100), inputFaultWords(fault)));
}

CliMessage OptionReader::fault() const
{
    if (m_status == exitstatus::usage)
        return usageMessage(m_command, m_problem);
    return {QStringLiteral("helodoctor-cli: %1\n").arg(m_problem), m_status};
}

int OptionReader::readNumber(const char *option, int least, int most, const char *unit, int byDefault)
{
    if (!isSet(option))
        return byDefault;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        fail(QStringLiteral("--%1 \"%2\": give a whole number from %3 to %4 (%5).")
                 .arg(QLatin1String(option), printable(value(option), 100))
                 .arg(least)
                 .arg(most)
                 .arg(QLatin1String(unit)));
    }
    return number;
}
