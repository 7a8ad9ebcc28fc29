// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"
#include "dns/aresresolver.h"
#include "exitstatus.h"
#include "facts/request.h"
#include "facts/typedinput.h"

#include <QCommandLineParser>

#include <optional>

/// Reads the options that several commands share: the sending identity, whom to ask, how long to wait. The first fault
/// found is kept. It knows nothing of what a command does.
class OptionReader
{
public:
    /// @param command "check"; @param withValue options that take a value; @param flags those that take none.
    OptionReader(const QString &command, std::initializer_list<const char *> withValue,
        std::initializer_list<const char *> flags);

    /// What ends the command at once: a command line that cannot be taken apart, help, the list of cases.
    std::optional<CliMessage> parse(const QStringList &arguments, const QString &help);

    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }

    /// Takes --demo: its name, and its request; the name is empty if none was given.
    QString readDemo(DiagnosisRequest &request);
    /// Takes --ip, --helo and --mail-from.
    void readIdentity(DiagnosisRequest &request);
    /// Takes --resolver, --dns-timeout and --deadline.
    void readAsking(AresSettings &resolver, DiagnosisRequest &request);

    /// A name server as "ADDRESS[:PORT]"; nothing, and a fault, if it is none.
    std::optional<DnsServer> readDnsServer(const char *option, const QString &text);

    /// @p status is what the program ends with.
    void fail(const QString &problem, int status = exitstatus::usage);
    void failFor(const char *option, const QString &value, InputFault fault);
    bool hasFailed() const { return !m_problem.isEmpty(); }
    /// The first fault.
    CliMessage fault() const;

private:
    int readNumber(const char *option, int least, int most, const char *unit, int byDefault);

    QString m_command;
    QCommandLineParser m_parser;
    QString m_problem;
    int m_status = exitstatus::usage;
};
