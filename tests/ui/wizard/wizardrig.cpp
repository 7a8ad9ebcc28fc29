// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizardrig.h"

#include "demo/demos.h"
#include "demo/scriptedresolver.h"
#include "demo/scriptedtransport.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace {

/// A scripted network in virtual time.
class VirtualNetwork final : public NetworkOwner
{
public:
    VirtualNetwork(const Scenario &scenario, VirtualClock &clock)
        : m_scenario(scenario), m_clock(clock), m_resolver(m_scenario, clock), m_transports(m_scenario, clock)
    { }

    Network network() override { return {m_resolver, m_transports, m_clock}; }

private:
    Scenario m_scenario;
    VirtualClock &m_clock;
    ScriptedResolver m_resolver;
    ScriptedTransportFactory m_transports;
};

} // namespace

WizardRig::WizardRig(const QString &settingsFile, const QTranslator *texts)
    : m_settings(settingsFile.isEmpty() ? m_folder.filePath(QStringLiteral("helodoctor.ini")) : settingsFile),
      m_wording(texts),
      m_session([this](const SessionTask &task) { return makeNetwork(task); }, QStringLiteral("en"))
{
    Desktop desktop;
    desktop.chooseFile = [this](QWidget *, const SaveQuestion &question, const auto &chosen) {
        m_questions.append(question);
        if (!m_chosenPath.isEmpty())
            chosen(m_chosenPath);
    };
    desktop.chooseOpenFile = [this](QWidget *, const OpenQuestion &question, const auto &chosen) {
        m_openQuestions.append(question);
        if (!m_chosenPath.isEmpty())
            chosen(m_chosenPath);
    };
    desktop.openFile = [this](const QString &path) {
        m_opened.append(path);
        return true;
    };
    desktop.openAddress = [this](const QUrl &address) {
        m_openedAddresses.append(address);
        return true;
    };
    desktop.systemResolvers = [] { return QStringList{QStringLiteral("192.0.2.53:53")}; };
    desktop.ownAddresses = [] {
        return QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost), QHostAddress(QStringLiteral("192.0.2.10"))};
    };
    desktop.makeListener = [this] { return std::make_unique<HeloListener>(m_clock); };
    m_settings.setFolder(m_folder.path());
    m_wizard = std::make_unique<DiagnosisWizard>(WizardContext{m_session, m_settings, m_wording, desktop});
}

WizardRig::~WizardRig() = default;

std::unique_ptr<NetworkOwner> WizardRig::makeNetwork(const SessionTask &task)
{
    m_tasks.append(task);
    return std::make_unique<VirtualNetwork>(loadDemo(task.demo).value_or(m_scenario), m_clock);
}

bool WizardRig::show()
{
    m_wizard->show();
    return QTest::qWaitForWindowActive(m_wizard.get());
}

void WizardRig::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // To the window, as the computer does it: so shortcuts work too.
    QTest::keyClick(m_wizard->windowHandle(), key, modifiers);
}

void WizardRig::type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(m_wizard->windowHandle(), character.toLatin1());
}

bool WizardRig::showFields()
{
    if (!show())
        return false;
    m_wizard->next();
    return m_wizard->currentPageId() == PageId::Identity;
}

bool WizardRig::goOnTo(PageId page)
{
    for (int i = 0; i < 6 && m_wizard->currentPageId() < page; ++i) {
        m_wizard->next();
        m_clock.runAll();
    }
    return m_wizard->currentPageId() == page;
}

bool WizardRig::tabTo(const QWidget *widget)
{
    for (int i = 0; i < 100 && QApplication::focusWidget() != widget; ++i)
        key(Qt::Key_Tab);
    return QApplication::focusWidget() == widget;
}

bool WizardRig::chooseExample(const QString &demo)
{
    auto *examples = find<QComboBox>("examples");
    if (!examples || !tabTo(examples))
        return false;
    key(Qt::Key_Home);
    for (int i = 0; i < examples->count() && examples->currentData().toString() != demo; ++i)
        key(Qt::Key_Down);
    return examples->currentData().toString() == demo;
}
