// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "guimessage.h"
#include "guioptions.h"
#include "language.h"

#include "base/version.h"
#include "demo/demonetwork.h"
#include "demo/demos.h"
#include "diagnosis/realnetwork.h"
#include "theme.h"
#include "wizard/appsettings.h"
#include "wizard/diagnosiswizard.h"
#include "wizard/session.h"
#include "wording.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

namespace {

constexpr int msUntilRead = 400; // by then the first page is painted
#ifdef Q_OS_WIN
constexpr bool isIconBuiltIn = true; // Qt gives new windows the program's own
#else
constexpr bool isIconBuiltIn = false;
#endif

std::unique_ptr<NetworkOwner> networkFor(const SessionTask &task)
{
    if (const std::optional<Scenario> demo = loadDemo(task.demo))
        return std::make_unique<DemoNetwork>(*demo);
    return std::make_unique<RealNetwork>(task.resolver);
}

/// What is not Qt's own (such as "-platform offscreen"), read before there is a window: help and errors must come out
/// without a display too.
QStringList ownArguments(int argc, char **argv)
{
    QStringList own;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const bool isQts = argument.startsWith(u'-') && !argument.startsWith(QLatin1String("--")) && argument != u"-h";
        if (!isQts)
            own.append(argument);
        else if (i + 1 < argc && argv[i + 1][0] != '-')
            ++i;
    }
    return own;
}

QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 256})
        icon.addFile(QStringLiteral(":/helodoctor/icons/helodoctor-%1.png").arg(size), {size, size});
    return icon;
}

int run(const GuiOptions &options)
{
    // Other styles do not follow a dark palette.
    if (isDark(QApplication::palette()))
        QApplication::setStyle(QStringLiteral("fusion"));
    if (!isIconBuiltIn)
        QApplication::setWindowIcon(windowIcon());
    Language language(options.language);
    language.install();
    const Wording wording(language.translator());
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    AppSettings settings(folder.filePath(QStringLiteral("helodoctor.ini")));
    DiagnosisSession session(networkFor, language.code());
    DiagnosisWizard wizard({session, settings, wording, realDesktop()});
    if (!options.demo.isEmpty())
        wizard.showExample(options.demo);
    if (!options.file.isEmpty())
        wizard.openFile(options.file);
    wizard.show();
    // Takes 15 ms once: now, while the first page is read, and not when a mail server is waiting for an answer.
    QTimer::singleShot(msUntilRead, &wizard, [] {
        SocketTransportFactory().prepare();
        if (isIconBuiltIn)
            QApplication::setWindowIcon(windowIcon()); // "About" shows it larger
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const auto early = parseGuiCommandLine(ownArguments(argc, argv));
    if (const auto *message = std::get_if<CliMessage>(&early))
        return showMessage(*message);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("helodoctor"));
    QApplication::setApplicationDisplayName(QStringLiteral("HELO Doctor"));
    QApplication::setApplicationVersion(versionText());
    // Once more: what looked like Qt's own and was not is left over.
    const auto parsed = parseGuiCommandLine(QApplication::arguments().mid(1));
    if (const auto *message = std::get_if<CliMessage>(&parsed))
        return showMessage(*message);
    return run(std::get<GuiOptions>(parsed));
}
