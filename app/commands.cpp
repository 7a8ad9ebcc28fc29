// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "base/printable.h"
#include "base/version.h"
#include "checkcommand.h"
#include "clihelp.h"
#include "evidenceinput.h"
#include "exitstatus.h"
#include "listencommand.h"
#include "readcommand.h"
#include "spfcommand.h"

#include <algorithm>

namespace {

struct NamedCommand
{
    QStringView name;
    CommandOrMessage (*make)(const QStringList &arguments, const Console &console);
};

CommandOrMessage makeCheck(const QStringList &arguments, const Console &console)
{
    const auto parsed = parseCheckOptions(arguments);
    if (const auto *message = std::get_if<CliMessage>(&parsed))
        return *message;
    CheckOptions options = std::get<CheckOptions>(parsed);
    if (!options.from.isEmpty()) {
        const auto input = readInput(options.from, QStringLiteral("check"), console);
        if (const auto *message = std::get_if<CliMessage>(&input))
            return *message;
        const Evidence evidence = readEvidence(std::get<InputText>(input), RefusalBook());
        if (const std::optional<CliMessage> nothing = takeEvidence(options, evidence))
            return *nothing;
    }
    return std::make_unique<CheckCommand>(options, console);
}

/// The input is read before the event loop runs: until then Ctrl-C ends the program as it does any other.
CommandOrMessage makeRead(const QStringList &arguments, const Console &console)
{
    const auto parsed = parseReadOptions(arguments);
    if (const auto *message = std::get_if<CliMessage>(&parsed))
        return *message;
    const auto &options = std::get<ReadOptions>(parsed);
    const auto input = readInput(options.input, QStringLiteral("read"), console);
    if (const auto *message = std::get_if<CliMessage>(&input))
        return *message;
    return std::make_unique<ReadCommand>(options, std::get<InputText>(input), console);
}

CommandOrMessage makeListen(const QStringList &arguments, const Console &console)
{
    const auto parsed = parseListenOptions(arguments);
    if (const auto *message = std::get_if<CliMessage>(&parsed))
        return *message;
    const auto &options = std::get<ListenOptions>(parsed);
    if (const std::optional<CliMessage> message = messageBeforeListening(options, console))
        return *message;
    return std::make_unique<ListenCommand>(options, console);
}

CommandOrMessage makeSpf(const QStringList &arguments, const Console &console)
{
    const auto parsed = parseSpfOptions(arguments);
    if (const auto *message = std::get_if<CliMessage>(&parsed))
        return *message;
    return std::make_unique<SpfCommand>(std::get<SpfOptions>(parsed), console);
}

/// A new command is one line here and one in mainHelp().
constexpr NamedCommand commands[] = {
    {u"check", makeCheck},
    {u"read", makeRead},
    {u"listen", makeListen},
    {u"spf", makeSpf},
};

CliMessage unknownCommand(const QString &name)
{
    QStringList names;
    for (const NamedCommand &command : commands)
        names.append(command.name.toString());
    return usageMessage({},
        QStringLiteral("\"%1\" is no command; the commands are: %2.")
            .arg(printable(name, 100), names.join(QStringLiteral(", "))));
}

} // namespace

CommandOrMessage commandFor(const QStringList &arguments, const Console &console)
{
    const QString name = arguments.value(0);
    if (name == u"--version")
        return CliMessage{QStringLiteral("helodoctor-cli %1\n").arg(versionText()), 0};
    if (name == u"--help" || name == u"-h" || name == u"help")
        return CliMessage{mainHelp(), 0};
    if (name.isEmpty())
        return CliMessage{mainHelp(), exitstatus::usage};
    const auto *found = std::find_if(
        std::begin(commands), std::end(commands), [&](const NamedCommand &command) { return command.name == name; });
    return found == std::end(commands) ? unknownCommand(name) : found->make(arguments.mid(1), console);
}
