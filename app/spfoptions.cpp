// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "spfoptions.h"

#include "base/printable.h"
#include "clihelp.h"
#include "optionreader.h"

namespace {

constexpr int defaultDeadlineMs = 20'000; // RFC 7208 §4.6.4

void readOutput(OptionReader &reader, SpfOptions &options)
{
    const QString format = reader.value("format");
    if (reader.isSet("format") && format != u"text" && format != u"json")
        reader.fail(QStringLiteral("--format \"%1\": the formats are text and json.").arg(printable(format, 100)));
    options.isJson = format == u"json";
    options.output = reader.value("output");
    options.language = reader.value("language");
}

} // namespace

std::variant<SpfOptions, CliMessage> parseSpfOptions(const QStringList &arguments)
{
    OptionReader reader(QStringLiteral("spf"),
        {"ip", "helo", "mail-from", "resolver", "dns-timeout", "deadline", "format", "output", "language", "demo"},
        {"quiet", "help"});
    if (const auto message = reader.parse(arguments, spfHelp()))
        return *message;
    SpfOptions options;
    DiagnosisRequest &request = options.request;
    options.demo = reader.readDemo(request);
    reader.readIdentity(request);
    request.deadlineMs = defaultDeadlineMs;
    reader.readAsking(options.resolver, request);
    readOutput(reader, options);
    if (request.ips.isEmpty())
        reader.fail(QStringLiteral("give the sending address: --ip ADDRESS, or --demo NAME."));
    if (request.helo.isEmpty() && request.mailFrom.value_or(QString()).isEmpty())
        reader.fail(QStringLiteral("give --mail-from ADDRESS, --helo NAME, or both."));
    if (reader.hasFailed())
        return reader.fault();
    return options;
}
