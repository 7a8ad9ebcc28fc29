// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "readoptions.h"

#include "base/printable.h"
#include "clihelp.h"

#include <QCommandLineParser>

namespace {

CliMessage usage(const QString &problem)
{
    return usageMessage(QStringLiteral("read"), problem);
}

} // namespace

std::variant<ReadOptions, CliMessage> parseReadOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const char *name : {"format", "output", "language"})
        parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value")));
    parser.addOption(QCommandLineOption(QStringLiteral("help")));
    // QCommandLineParser wants a program name first.
    if (!parser.parse(QStringList{QStringLiteral("helodoctor-cli")} + arguments))
        return usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return CliMessage{readHelp(), 0};
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usage(
            QStringLiteral("\"%1\" is one file too many; one is read at a time.").arg(printable(files.at(1), 100)));
    const QString format = parser.value(QStringLiteral("format"));
    if (parser.isSet(QStringLiteral("format")) && format != u"text" && format != u"json")
        return usage(QStringLiteral("--format \"%1\": the formats are text and json.").arg(printable(format, 100)));
    return ReadOptions{files.value(0), format == u"json", parser.value(QStringLiteral("output")),
        parser.value(QStringLiteral("language"))};
}
