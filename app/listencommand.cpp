// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "listencommand.h"

#include "clihelp.h"
#include "exitstatus.h"
#include "listenwords.h"
#include "visitlines.h"

#include <algorithm>
#include <climits>

ListenCommand::ListenCommand(const ListenOptions &options, const Console &console)
    : m_options(options), m_console(console), m_listener(m_clock)
{
    connect(&m_listener, &HeloListener::visitChanged, this, &ListenCommand::hear);
}

void ListenCommand::start()
{
    const ListenOutcome outcome = m_listener.listen(m_options.settings);
    if (outcome != ListenOutcome::Listening) {
        refuseToStart(outcome);
        return;
    }
    if (!m_options.isQuiet)
        tell(listeningWords(m_options, m_listener.port()));
    if (m_options.seconds > 0)
        m_clock.after(static_cast<int>(std::min<qint64>(m_options.seconds * 1000LL, INT_MAX)), [this] { expire(); });
}

void ListenCommand::refuseToStart(ListenOutcome outcome)
{
    const CliMessage message
        = usageMessage(QStringLiteral("listen"), listenFaultWords(outcome, m_options.settings, m_listener.failure()));
    m_console.write(Console::Stream::Error, message.text.toUtf8());
    m_isOver = true;
    emit finished(message.exitStatus);
}

void ListenCommand::hear(const HeloVisit &visit)
{
    if (m_isOver || !visit.isEnded)
        return;
    if (!hasSpoken(visit)) {
        if (!m_options.isQuiet)
            tell(visitSentence(visit));
        return;
    }
    print(visit);
    ++m_heard;
    if (m_options.clients > 0 && m_heard >= m_options.clients)
        end(exitstatus::nothingToRepair);
}

void ListenCommand::print(const HeloVisit &visit)
{
    if (!m_console.write(Console::Stream::Output, visitJson(visit))) {
        tell(QStringLiteral("standard output cannot be written."));
        end(exitstatus::cannotCreate);
        return;
    }
    if (!m_options.isQuiet)
        tell(visitSentence(visit));
}

void ListenCommand::expire()
{
    // Clients that are still there count, as far as they came.
    m_listener.close();
    if (m_isOver)
        return;
    if (m_heard == 0)
        tell(QStringLiteral("nobody came within %1 s. Was the server pointed at this address and port, and did it have "
                            "something to send?")
                 .arg(m_options.seconds));
    end(m_heard == 0 ? exitstatus::couldNotTell : exitstatus::nothingToRepair);
}

void ListenCommand::interrupt()
{
    m_listener.close();
    if (!m_isOver)
        end(exitstatus::interrupted);
}

void ListenCommand::end(int exitStatus)
{
    m_isOver = true;
    m_listener.close();
    emit finished(exitStatus);
}

void ListenCommand::tell(const QString &words) const
{
    m_console.write(Console::Stream::Error, QStringLiteral("helodoctor-cli: %1\n").arg(words).toUtf8());
}

std::optional<CliMessage> messageBeforeListening(const ListenOptions &options, const Console &console)
{
    if (!options.guide.isEmpty())
        return guideMessage(options);
    if (options.settings.address.isLoopback() || options.isExposed)
        return std::nullopt;
    const QString reach = exposureWords(options.settings);
    if (!console.canAsk())
        return usageMessage(
            QStringLiteral("listen"), reach + QStringLiteral(" Say so with --expose, or listen on 127.0.0.1."));
    console.write(Console::Stream::Error, (reach + QStringLiteral(" Listen there? [y/N] ")).toUtf8());
    const QByteArray answer = console.readLine().trimmed().toLower();
    if (answer == "y" || answer == "yes")
        return std::nullopt;
    return CliMessage{QStringLiteral("helodoctor-cli: not listening; nothing was opened.\n"), exitstatus::usage};
}
