// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "spfoptions.h"

#include "base/printable.h"
#include "clihelp.h"
#include "demo/demos.h"
#include "dns/address.h"
#include "facts/typedinput.h"
#include "inputwords.h"

#include <QCommandLineParser>

namespace {

constexpr int defaultDeadlineMs = 20'000; // RFC 7208 §4.6.4

CliMessage usage(const QString &problem)
{
    return usageMessage(QStringLiteral("spf"), problem);
}

/// Fills SpfOptions from the parsed options; the first fault found is kept.
class SpfReader
{
public:
    std::variant<SpfOptions, CliMessage> read(const QStringList &arguments)
    {
        addOptions();
        // QCommandLineParser wants a program name first.
        if (!m_parser.parse(QStringList{QStringLiteral("helodoctor-cli")} + arguments))
            return usage(m_parser.errorText());
        if (m_parser.isSet(QStringLiteral("help")))
            return CliMessage{spfHelp(), 0};
        if (!m_parser.positionalArguments().isEmpty())
            return usage(QStringLiteral("\"%1\" is no option; every value stands behind its option.")
                             .arg(printable(m_parser.positionalArguments().at(0), 100)));
        if (m_parser.value(QStringLiteral("demo")) == u"list")
            return CliMessage{demoNames().join(u'\n') + u'\n', 0};
        readDemo();
        readIdentity();
        readResolvers();
        m_options.resolver.attemptTimeoutMs
            = readNumber("dns-timeout", 50, 60'000, "milliseconds", m_options.resolver.attemptTimeoutMs);
        m_options.request.deadlineMs = readNumber("deadline", 1, 3600, "seconds", defaultDeadlineMs / 1000) * 1000;
        readOutput();
        checkIdentity();
        if (!m_problem.isEmpty())
            return usage(m_problem);
        return m_options;
    }

private:
    void addOptions()
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        for (const char *name :
            {"ip", "helo", "mail-from", "resolver", "dns-timeout", "deadline", "format", "output", "language", "demo"})
            m_parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value")));
        for (const char *name : {"quiet", "help"})
            m_parser.addOption(QCommandLineOption(QLatin1String(name)));
    }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    void failFor(const char *option, const QString &value, InputFault fault)
    {
        fail(QStringLiteral("--%1 \"%2\": %3")
                 .arg(QLatin1String(option), printable(value, 100), inputFaultWords(fault)));
    }

    void readDemo()
    {
        if (!m_parser.isSet(QStringLiteral("demo")))
            return;
        m_options.demo = m_parser.value(QStringLiteral("demo"));
        const std::optional<Scenario> demo = loadDemo(m_options.demo);
        if (demo)
            m_options.request = demo->request;
        else
            fail(QStringLiteral("--demo \"%1\": there is no such case. The cases are: %2.")
                     .arg(printable(m_options.demo, 100), demoNames().join(QStringLiteral(", "))));
    }

    void readIdentity()
    {
        DiagnosisRequest &request = m_options.request;
        if (m_parser.isSet(QStringLiteral("ip")))
            request.ips.clear();
        for (const QString &text : m_parser.values(QStringLiteral("ip"))) {
            if (const InputFault fault = addressFault(text); fault != InputFault::None)
                failFor("ip", text, fault);
            else if (const QHostAddress address = *parseAddress(text); !request.ips.contains(address))
                request.ips.append(address);
        }
        if (m_parser.isSet(QStringLiteral("helo"))) {
            request.helo = m_parser.value(QStringLiteral("helo"));
            const InputFault fault = request.helo.isEmpty() ? InputFault::Empty : heloFault(request.helo);
            if (fault != InputFault::None)
                failFor("helo", request.helo, fault);
        }
        if (m_parser.isSet(QStringLiteral("mail-from"))) {
            request.mailFrom = m_parser.value(QStringLiteral("mail-from"));
            if (const InputFault fault = mailFromFault(*request.mailFrom); fault != InputFault::None)
                failFor("mail-from", *request.mailFrom, fault);
        }
    }

    void checkIdentity()
    {
        const DiagnosisRequest &request = m_options.request;
        if (request.ips.isEmpty())
            fail(QStringLiteral("give the sending address: --ip ADDRESS, or --demo NAME."));
        if (request.ips.size() > maxTypedAddresses)
            fail(QStringLiteral("--ip was given %1 times; at most %2 addresses are tested at once.")
                     .arg(request.ips.size())
                     .arg(maxTypedAddresses));
        if (request.helo.isEmpty() && request.mailFrom.value_or(QString()).isEmpty())
            fail(QStringLiteral("give --mail-from ADDRESS, --helo NAME, or both."));
    }

    void readResolvers()
    {
        for (const QString &text : m_parser.values(QStringLiteral("resolver"))) {
            const ServerInput server = parseServer(text, 53);
            const std::optional<QHostAddress> address = parseAddress(server.host);
            if (server.fault == InputFault::None && address)
                m_options.resolver.servers.append({*address, server.port});
            else
                failFor(
                    "resolver", text, server.fault == InputFault::BadPort ? server.fault : InputFault::NotAnAddress);
        }
    }

    int readNumber(const char *option, int least, int most, const char *unit, int byDefault)
    {
        const QString name = QLatin1String(option);
        if (!m_parser.isSet(name))
            return byDefault;
        bool isNumber = false;
        const int value = m_parser.value(name).toInt(&isNumber);
        if (!isNumber || value < least || value > most) {
            fail(QStringLiteral("--%1 \"%2\": give a whole number from %3 to %4 (%5).")
                     .arg(name, printable(m_parser.value(name), 100))
                     .arg(least)
                     .arg(most)
                     .arg(QLatin1String(unit)));
        }
        return value;
    }

    void readOutput()
    {
        const QString format = m_parser.value(QStringLiteral("format"));
        if (m_parser.isSet(QStringLiteral("format")) && format != u"text" && format != u"json")
            fail(QStringLiteral("--format \"%1\": the formats are text and json.").arg(printable(format, 100)));
        m_options.isJson = format == u"json";
        m_options.output = m_parser.value(QStringLiteral("output"));
        m_options.language = m_parser.value(QStringLiteral("language"));
    }

    QCommandLineParser m_parser;
    SpfOptions m_options;
    QString m_problem;
};

} // namespace

std::variant<SpfOptions, CliMessage> parseSpfOptions(const QStringList &arguments)
{
    return SpfReader().read(arguments);
}
