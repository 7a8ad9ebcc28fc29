// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "interruption.h"

#include "base/version.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// A PDF needs fonts and so a QGuiApplication; everything else starts faster without.
bool needsFonts(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "pdf" || argument == "--format=pdf")
            return true;
    }
    return false;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen"); // works without any display
#endif
    // Qt's remarks on the desktop (no XDG_RUNTIME_DIR, say) mean nothing to a script that wants a PDF.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fputs(qUtf8Printable(text + u'\n'), stderr);
    });
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const Console console;
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("helodoctor-cli"));
    QCoreApplication::setApplicationVersion(versionText());
    const CommandOrMessage found = commandFor(QCoreApplication::arguments().mid(1), console);
    if (const auto *message = std::get_if<CliMessage>(&found)) {
        console.write(
            message->exitStatus == 0 ? Console::Stream::Output : Console::Stream::Error, message->text.toUtf8());
        return message->exitStatus;
    }
    Command *command = std::get<std::unique_ptr<Command>>(found).get();
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, command, &Command::interrupt);
    QObject::connect(
        command, &Command::finished, application.get(), [](int status) { QCoreApplication::exit(status); });
    // From the event loop, so that an end inside start() is heard by it.
    QMetaObject::invokeMethod(command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
