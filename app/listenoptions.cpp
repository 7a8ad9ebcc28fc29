// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "listenoptions.h"

#include "base/printable.h"
#include "clihelp.h"
#include "dns/address.h"

#include <QCommandLineParser>

namespace {

/// Fills ListenOptions from the parsed options; the first fault found is kept.
class ListenReader
{
public:
    std::variant<ListenOptions, CliMessage> read(const QStringList &arguments);

private:
    void addOptions();
    void fail(const QString &problem);
    void readAddress();
    int readNumber(const char *option, int least, int most, int byDefault);

    QCommandLineParser m_parser;
    ListenOptions m_options;
    QString m_problem;
};

void ListenReader::addOptions()
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const char *name : {"address", "port", "count", "timeout", "guide", "language"})
        m_parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value")));
    for (const char *name : {"starttls", "expose", "quiet", "help"})
        m_parser.addOption(QCommandLineOption(QLatin1String(name)));
}

void ListenReader::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void ListenReader::readAddress()
{
    if (!m_parser.isSet(QStringLiteral("address")))
        return;
    const QString text = m_parser.value(QStringLiteral("address"));
    if (const std::optional<QHostAddress> address = parseAddress(text))
        m_options.settings.address = *address;
    else
        fail(QStringLiteral("--address \"%1\": give an address of this computer, such as 127.0.0.1 or ::1; 0.0.0.0 is "
                            "every IPv4 address, :: every address.")
                 .arg(printable(text, 100)));
}

int ListenReader::readNumber(const char *option, int least, int most, int byDefault)
{
    const QString name = QLatin1String(option);
    if (!m_parser.isSet(name))
        return byDefault;
    bool isNumber = false;
    const int value = m_parser.value(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        fail(QStringLiteral("--%1 \"%2\": give a whole number from %3 to %4.")
                 .arg(name, printable(m_parser.value(name), 100))
                 .arg(least)
                 .arg(most));
    return value;
}

std::variant<ListenOptions, CliMessage> ListenReader::read(const QStringList &arguments)
{
    const QString command = QStringLiteral("listen");
    addOptions();
    // QCommandLineParser wants a program name first.
    if (!m_parser.parse(QStringList{QStringLiteral("helodoctor-cli")} + arguments))
        return usageMessage(command, m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help")))
        return CliMessage{listenHelp(), 0};
    if (!m_parser.positionalArguments().isEmpty())
        return usageMessage(command,
            QStringLiteral("\"%1\" is no option; every value stands behind its option.")
                .arg(printable(m_parser.positionalArguments().at(0), 100)));
    readAddress();
    m_options.settings.port = static_cast<quint16>(readNumber("port", 0, 65'535, m_options.settings.port));
    m_options.clients = readNumber("count", 1, 1'000'000, 0);
    m_options.seconds = readNumber("timeout", 1, 1'000'000, 0);
    m_options.settings.withStartTls = m_parser.isSet(QStringLiteral("starttls"));
    m_options.isExposed = m_parser.isSet(QStringLiteral("expose"));
    m_options.isQuiet = m_parser.isSet(QStringLiteral("quiet"));
    m_options.guide = m_parser.value(QStringLiteral("guide"));
    m_options.language = m_parser.value(QStringLiteral("language"));
    if (!m_problem.isEmpty())
        return usageMessage(command, m_problem);
    return m_options;
}

} // namespace

std::variant<ListenOptions, CliMessage> parseListenOptions(const QStringList &arguments)
{
    return ListenReader().read(arguments);
}
