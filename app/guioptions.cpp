// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "guioptions.h"

#include "base/printable.h"
#include "base/version.h"
#include "demo/demos.h"
#include "exitstatus.h"

namespace {

CliMessage usage(const QString &problem)
{
    return {QStringLiteral("helodoctor: %1\nTry 'helodoctor --help'.\n").arg(problem), exitstatus::usage};
}

CliMessage help()
{
    return {QStringLiteral(R"(Usage: helodoctor [options] [FILE]

Finds out why mail is refused for its HELO name or reverse DNS, in a window. FILE is a
case that it saved (*.helodoctor), or a bounce, a mail, a log or a text to read.

  --demo [NAME]   begin with a built-in case, without any network (loop);
                  --demo list names them
  --language xx   of the window and the reports (the system's)
  --version       print the version
  --help          print this help

The same for scripts: helodoctor-cli --help
)"),
        0};
}

/// The value of an option written as "--option=value", or as "--option value" (then @p at moves on); nothing if the
/// next argument is an option too.
std::optional<QString> valueAt(const QStringList &arguments, qsizetype &at)
{
    const QString &argument = arguments[at];
    if (const qsizetype equals = argument.indexOf(u'='); equals >= 0)
        return argument.mid(equals + 1);
    if (at + 1 >= arguments.size() || arguments[at + 1].startsWith(u'-'))
        return std::nullopt;
    return arguments[++at];
}

} // namespace

std::variant<GuiOptions, CliMessage> parseGuiCommandLine(const QStringList &arguments)
{
    GuiOptions options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString name = arguments[at].section(u'=', 0, 0);
        if (name == u"--version")
            return CliMessage{QStringLiteral("helodoctor %1\n").arg(versionText()), 0};
        if (name == u"--help" || name == u"-h")
            return help();
        if (name == u"--demo") {
            options.demo = valueAt(arguments, at).value_or(QStringLiteral("loop"));
            if (options.demo == u"list")
                return CliMessage{demoNames().join(u'\n') + u'\n', 0};
            if (!demoNames().contains(options.demo))
                return usage(QStringLiteral("--demo \"%1\": there is no such case. The cases are: %2.")
                                 .arg(printable(options.demo, 100), demoNames().join(QStringLiteral(", "))));
        } else if (name == u"--language") {
            const std::optional<QString> language = valueAt(arguments, at);
            if (!language || language->isEmpty())
                return usage(QStringLiteral("--language needs a language, for example --language de."));
            options.language = *language;
        } else if (arguments[at].isEmpty() || arguments[at].startsWith(u'-')) {
            return usage(QStringLiteral("\"%1\" is no option.").arg(printable(arguments[at], 100)));
        } else if (!options.file.isEmpty()) {
            return usage(QStringLiteral("\"%1\": only one file can be opened at once. Leave out one of the files.")
                             .arg(printable(arguments[at], 100)));
        } else {
            options.file = arguments[at];
        }
    }
    if (!options.file.isEmpty() && !options.demo.isEmpty())
        return usage(QStringLiteral("--demo and a file cannot be shown both. Leave out one of them."));
    return options;
}
