// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "clioptions.h"

#include "base/printable.h"
#include "clihelp.h"
#include "demo/demos.h"
#include "dns/address.h"
#include "evidencewords.h"
#include "exitstatus.h"
#include "facts/typedinput.h"
#include "inputwords.h"

#include <QCommandLineParser>

namespace {

CliMessage usage(const QString &problem)
{
    return usageMessage(QStringLiteral("check"), problem);
}

bool isEmpty(const DiagnosisRequest &request)
{
    return request.ips.isEmpty() && request.helo.isEmpty() && (request.serverHost.isEmpty() || !request.withSmtp);
}

/// Fills CheckOptions from the parsed options; the first fault found is kept.
class CheckReader
{
public:
    std::variant<CheckOptions, CliMessage> read(const QStringList &arguments)
    {
        addOptions();
        // QCommandLineParser wants a program name first.
        if (!m_parser.parse(QStringList{QStringLiteral("helodoctor-cli")} + arguments))
            return usage(m_parser.errorText());
        if (m_parser.isSet(QStringLiteral("help")))
            return CliMessage{checkHelp(), 0};
        if (!m_parser.positionalArguments().isEmpty())
            return usage(QStringLiteral("\"%1\" is no option; every value stands behind its option.")
                             .arg(printable(m_parser.positionalArguments().at(0), 100)));
        if (m_parser.value(QStringLiteral("demo")) == u"list")
            return CliMessage{demoNames().join(u'\n') + u'\n', 0};
        readDemo();
        readIdentity();
        readServer();
        readResolvers();
        readTimes();
        readOutput();
        readFrom();
        if (m_problem.isEmpty() && m_options.from.isEmpty() && isEmpty(m_options.request))
            fail(QStringLiteral(
                "there is nothing to test: give --ip ADDRESS, --helo NAME or --server HOST, or --demo NAME."));
        if (!m_problem.isEmpty())
            return usage(m_problem);
        return m_options;
    }

private:
    void addOptions()
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        const QStringList withValue{QStringLiteral("ip"), QStringLiteral("helo"), QStringLiteral("mail-from"),
            QStringLiteral("server"), QStringLiteral("recipient"), QStringLiteral("resolver"),
            QStringLiteral("dns-timeout"), QStringLiteral("deadline"), QStringLiteral("format"),
            QStringLiteral("output"), QStringLiteral("write-fixes"), QStringLiteral("language"), QStringLiteral("demo"),
            QStringLiteral("paper"), QStringLiteral("from")};
        for (const QString &name : withValue)
            m_parser.addOption(QCommandLineOption(name, QString(), QStringLiteral("value")));
        for (const char *name : {"no-smtp", "no-dnsbl", "no-rdap", "quiet", "help"})
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
        if (!demo) {
            fail(QStringLiteral("--demo \"%1\": there is no such case. The cases are: %2.")
                     .arg(printable(m_options.demo, 100), demoNames().join(QStringLiteral(", "))));
            return;
        }
        m_options.request = demo->request;
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
        if (request.ips.size() > maxTypedAddresses)
            fail(QStringLiteral("--ip was given %1 times; at most %2 addresses are tested at once.")
                     .arg(request.ips.size())
                     .arg(maxTypedAddresses));
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

    void readFrom()
    {
        m_options.from = m_parser.value(QStringLiteral("from"));
        m_options.given = {m_parser.isSet(QStringLiteral("ip")), m_parser.isSet(QStringLiteral("helo")),
            m_parser.isSet(QStringLiteral("mail-from")), m_parser.isSet(QStringLiteral("recipient"))};
        if (m_parser.isSet(QStringLiteral("from")) && m_options.from.isEmpty())
            fail(QStringLiteral("--from needs a file, or - for standard input."));
        if (!m_options.from.isEmpty() && !m_options.demo.isEmpty())
            fail(QStringLiteral("--from and --demo both tell what to test; give one of them."));
    }

    void readServer()
    {
        DiagnosisRequest &request = m_options.request;
        if (m_parser.isSet(QStringLiteral("server"))) {
            const QString text = m_parser.value(QStringLiteral("server"));
            const ServerInput server = parseServer(text);
            if (server.fault != InputFault::None)
                failFor("server", text, server.fault);
            request.serverHost = server.host;
            request.serverPort = server.port;
        }
        if (m_parser.isSet(QStringLiteral("recipient"))) {
            const QString text = m_parser.value(QStringLiteral("recipient"));
            const std::optional<QString> domain = parseDomain(text.section(u'@', -1));
            if (!domain)
                failFor("recipient", text, InputFault::NotAHostname);
            request.recipientDomain = domain.value_or(QString());
        }
        request.withSmtp = !m_parser.isSet(QStringLiteral("no-smtp"));
    }

    void readResolvers()
    {
        for (const QString &text : m_parser.values(QStringLiteral("resolver"))) {
            const ServerInput server = parseServer(text, 53);
            const std::optional<QHostAddress> address = parseAddress(server.host);
            if (server.fault != InputFault::None || !address)
                failFor(
                    "resolver", text, server.fault == InputFault::BadPort ? server.fault : InputFault::NotAnAddress);
            else
                m_options.resolver.servers.append({*address, server.port});
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

    void readTimes()
    {
        m_options.resolver.attemptTimeoutMs
            = readNumber("dns-timeout", 50, 60'000, "milliseconds", m_options.resolver.attemptTimeoutMs);
        m_options.request.deadlineMs
            = readNumber("deadline", 1, 3600, "seconds", m_options.request.deadlineMs / 1000) * 1000;
    }

    void readOutput()
    {
        static const QHash<QString, OutputFormat> formats{{QStringLiteral("text"), OutputFormat::Text},
            {QStringLiteral("json"), OutputFormat::Json}, {QStringLiteral("pdf"), OutputFormat::Pdf},
            {QStringLiteral("letter"), OutputFormat::Letter}};
        const QString format = m_parser.value(QStringLiteral("format"));
        if (m_parser.isSet(QStringLiteral("format")) && !formats.contains(format))
            fail(QStringLiteral("--format \"%1\": the formats are text, json, pdf and letter.")
                     .arg(printable(format, 100)));
        m_options.format = formats.value(format, OutputFormat::Text);
        m_options.output = m_parser.value(QStringLiteral("output"));
        if (m_options.format == OutputFormat::Pdf && m_options.output.isEmpty())
            fail(QStringLiteral("--format pdf needs --output FILE (or - for standard output)."));
        const QString paper = m_parser.value(QStringLiteral("paper")).toLower();
        if (!paper.isEmpty() && paper != u"a4" && paper != u"letter")
            fail(QStringLiteral("--paper \"%1\": the sizes are a4 and letter.").arg(printable(paper, 100)));
        m_options.isLetterPaper = paper == u"letter";
        m_options.fixesFolder = m_parser.value(QStringLiteral("write-fixes"));
        m_options.language = m_parser.value(QStringLiteral("language"));
        m_options.isQuiet = m_parser.isSet(QStringLiteral("quiet"));
    }

    QCommandLineParser m_parser;
    CheckOptions m_options;
    QString m_problem;
};

} // namespace

std::variant<CheckOptions, CliMessage> parseCheckOptions(const QStringList &arguments)
{
    return CheckReader().read(arguments);
}

std::optional<CliMessage> takeEvidence(CheckOptions &options, const Evidence &evidence)
{
    fillRequest(options.request, evidence, options.given);
    options.evidence = evidence;
    if (!isEmpty(options.request))
        return std::nullopt;
    return CliMessage{
        QStringLiteral("helodoctor-cli: --from \"%1\" tells neither the address your server sends from nor the name it "
                       "announces (HELO). %2 Give --ip ADDRESS or --helo NAME too.\n")
            .arg(printable(options.from, 300), englishSummary(evidence)),
        exitstatus::notUnderstood};
}
