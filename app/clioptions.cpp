// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "clioptions.h"

#include "base/printable.h"
#include "clihelp.h"
#include "evidencewords.h"
#include "exitstatus.h"
#include "facts/publicresolvers.h"
#include "facts/typedinput.h"
#include "optionreader.h"
#include "receiverfiles.h"

#include <QFile>

namespace {

constexpr int mostCompared = 16;

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
        if (const auto message = m_reader.parse(arguments, checkHelp()))
            return *message;
        m_options.demo = m_reader.readDemo(m_options.request);
        m_reader.readIdentity(m_options.request);
        readServer();
        readParts();
        readMessage();
        m_reader.readAsking(m_options.resolver, m_options.request);
        readComparison();
        readOutput();
        readFrom();
        if (m_options.from.isEmpty() && isEmpty(m_options.request))
            m_reader.fail(QStringLiteral(
                "there is nothing to test: give --ip ADDRESS, --helo NAME or --server HOST, or --demo NAME."));
        if (m_reader.hasFailed())
            return m_reader.fault();
        return m_options;
    }

private:
    void readFrom()
    {
        m_options.from = m_reader.value("from");
        m_options.given
            = {m_reader.isSet("ip"), m_reader.isSet("helo"), m_reader.isSet("mail-from"), m_reader.isSet("recipient")};
        if (m_reader.isSet("from") && m_options.from.isEmpty())
            m_reader.fail(QStringLiteral("--from needs a file, or - for standard input."));
        if (!m_options.from.isEmpty() && !m_options.demo.isEmpty())
            m_reader.fail(QStringLiteral("--from and --demo both tell what to test; give one of them."));
    }

    void readServer()
    {
        DiagnosisRequest &request = m_options.request;
        if (m_reader.isSet("server")) {
            const QString text = m_reader.value("server");
            const ServerInput server = parseServer(text);
            if (server.fault != InputFault::None)
                m_reader.failFor("server", text, server.fault);
            request.serverHost = server.host;
            request.serverPort = server.port;
        }
        if (m_reader.isSet("recipient"))
            request.recipientDomain = readDomain("recipient");
        request.withSmtp = !m_reader.isSet("no-smtp");
    }

    /// A case tests what it is about; anything else is tested whole, but for what is left out.
    void readParts()
    {
        DiagnosisRequest &request = m_options.request;
        const bool isWhole = m_options.demo.isEmpty();
        const auto set = [&](bool &isWanted, const char *leaveOut) {
            isWanted = (isWanted || isWhole) && !m_reader.isSet(leaveOut);
        };
        set(request.withSpf, "no-spf");
        set(request.withSenderDomain, "no-domain");
        set(request.withBlocklists, "no-dnsbl");
        if (m_reader.isSet("blocklists"))
            readBlocklists(m_reader.value("blocklists"));
        set(request.withReverseZones, "no-owner");
        set(request.withRdap, "no-rdap");
        set(request.withReceivers, "no-receivers");
        m_options.receivers = readReceiverFiles(m_reader);
    }

    /// A file instead of the lists compiled in: for lists of one's own.
    void readBlocklists(const QString &path)
    {
        QFile file(path);
        const QString option = QStringLiteral("--blocklists \"%1\": %2.");
        if (!file.open(QIODevice::ReadOnly)) {
            m_reader.fail(option.arg(printable(path, 300), insideSentence(file.errorString())));
            return;
        }
        const auto read = readBlocklistBook(file.read(maxBlocklistBytes));
        if (const auto *fault = std::get_if<BlocklistBookFault>(&read))
            m_reader.fail(option.arg(printable(path, 300), printable(blocklistBookFaultText(*fault), 300)));
        else
            m_options.request.blocklistBook = std::get<BlocklistBook>(read);
    }

    /// What a mail of this sender carries.
    void readMessage()
    {
        DiagnosisRequest &request = m_options.request;
        if (m_reader.isSet("author"))
            request.authorDomain = readDomain("author");
        if (m_reader.isSet("message-id"))
            request.messageIdDomain = readDomain("message-id");
        if (m_reader.isSet("dkim"))
            request.dkimKeys.clear();
        for (const QString &text : m_reader.values("dkim")) {
            const QString separator = QStringLiteral("._domainkey.");
            const std::optional<QString> domain = parseDomain(text.section(separator, 1));
            const QString selector = text.section(separator, 0, 0).toLower();
            if (domain && !selector.isEmpty() && DnsName::fromText(selector + separator + *domain))
                request.dkimKeys.append({selector, *domain});
            else
                m_reader.fail(
                    QStringLiteral("--dkim \"%1\": a key's name looks like s1._domainkey.example.com, with s= "
                                   "before and d= behind \"._domainkey.\".")
                        .arg(printable(text, 100)));
        }
        if (request.dkimKeys.size() > maxDkimKeys)
            m_reader.fail(QStringLiteral("--dkim was given %1 times; at most %2 keys are looked up at once.")
                              .arg(request.dkimKeys.size())
                              .arg(maxDkimKeys));
    }

    QString readDomain(const char *option)
    {
        const QString text = m_reader.value(option);
        const std::optional<QString> domain = parseDomain(text.section(u'@', -1));
        if (!domain)
            m_reader.failFor(option, text, InputFault::NotAHostname);
        return domain.value_or(QString());
    }

    void readComparison()
    {
        DiagnosisRequest &request = m_options.request;
        QList<DnsServer> others;
        for (const QString &text : m_reader.values("compare-with")) {
            if (const std::optional<DnsServer> server = m_reader.readDnsServer("compare-with", text))
                others.append(*server);
        }
        if (m_reader.isSet("public-resolvers")) {
            for (const PublicResolver &resolver : publicResolvers())
                others += resolver.servers;
        }
        if (others.size() > mostCompared)
            m_reader.fail(QStringLiteral("--compare-with: at most %1 resolvers are compared.").arg(mostCompared));
        for (const DnsServer &other : std::as_const(others)) {
            if (!request.otherResolvers.contains(other))
                request.otherResolvers.append(other);
        }
        request.withComparison = request.withComparison || m_reader.isSet("compare") || !others.isEmpty();
    }

    void readOutput()
    {
        static const QHash<QString, OutputFormat> formats{{QStringLiteral("text"), OutputFormat::Text},
            {QStringLiteral("json"), OutputFormat::Json}, {QStringLiteral("pdf"), OutputFormat::Pdf},
            {QStringLiteral("letter"), OutputFormat::Letter}};
        const QString format = m_reader.value("format");
        if (m_reader.isSet("format") && !formats.contains(format))
            m_reader.fail(QStringLiteral("--format \"%1\": the formats are text, json, pdf and letter.")
                              .arg(printable(format, 100)));
        m_options.format = formats.value(format, OutputFormat::Text);
        m_options.output = m_reader.value("output");
        if (m_options.format == OutputFormat::Pdf && m_options.output.isEmpty())
            m_reader.fail(QStringLiteral("--format pdf needs --output FILE (or - for standard output)."));
        const QString paper = m_reader.value("paper").toLower();
        if (!paper.isEmpty() && paper != u"a4" && paper != u"letter")
            m_reader.fail(QStringLiteral("--paper \"%1\": the sizes are a4 and letter.").arg(printable(paper, 100)));
        m_options.isLetterPaper = paper == u"letter";
        m_options.fixesFolder = m_reader.value("write-fixes");
        m_options.language = m_reader.value("language");
        m_options.isQuiet = m_reader.isSet("quiet");
    }

    static constexpr int maxDkimKeys = 5;
    static constexpr int maxBlocklistBytes = 1 << 20;

    OptionReader m_reader{QStringLiteral("check"),
        {"ip", "helo", "mail-from", "server", "recipient", "resolver", "dns-timeout", "deadline", "format", "output",
            "write-fixes", "language", "demo", "paper", "from", "author", "dkim", "message-id", "blocklists",
            "compare-with", "receivers"},
        {"no-smtp", "no-spf", "no-domain", "no-dnsbl", "no-owner", "no-rdap", "no-receivers", "compare",
            "public-resolvers", "quiet", "help"}};
    CheckOptions m_options;
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
