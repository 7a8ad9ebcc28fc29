// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"
#include "virtualclock.h"
#include "wizard/appsettings.h"
#include "wizard/diagnosiswizard.h"
#include "wizard/session.h"
#include "wording.h"

#include <QPushButton>
#include <QTemporaryDir>

/// The whole wizard on scripted networks in virtual time, with a file chooser that answers by itself.
class WizardRig
{
public:
    /// @p settingsFile empty: a file of its own. @p texts as for Wording, whose owner installs them for the windows.
    explicit WizardRig(const QString &settingsFile = {}, const QTranslator *texts = nullptr);
    ~WizardRig();

    DiagnosisWizard &wizard() { return *m_wizard; }
    DiagnosisSession &session() { return m_session; }
    VirtualClock &clock() { return m_clock; }
    AppSettings &settings() { return m_settings; }
    const Wording &wording() const { return m_wording; }
    /// What the session was asked to run, in order.
    const QList<SessionTask> &tasks() const { return m_tasks; }
    /// Every question for a file, in order.
    const QList<SaveQuestion> &questions() const { return m_questions; }
    const QStringList &opened() const { return m_opened; }
    const QList<QUrl> &openedAddresses() const { return m_openedAddresses; }
    /// Every question for a file to open, in order; answered like those for a file to save.
    const QList<OpenQuestion> &openQuestions() const { return m_openQuestions; }
    /// What the chooser answers; empty: as if cancelled.
    void setChosenPath(const QString &path) { m_chosenPath = path; }
    QString folder() const { return m_folder.path(); }
    /// The network of tasks that are no demo, and of demos of this name.
    void setNetwork(const Scenario &scenario) { m_scenario = scenario; }

    /// Shows the wizard and waits until it has the focus.
    bool show();
    /// Shows the wizard and goes on to the page of fields.
    bool showFields();
    /// By Next, and to the end of all that is waited for on the way.
    bool goOnTo(PageId page);
    template <typename T>
    T *find(const char *name)
    {
        return m_wizard->currentPage()->findChild<T *>(QLatin1String(name));
    }
    QPushButton *checkNow() { return static_cast<QPushButton *>(m_wizard->button(QWizard::CustomButton1)); }
    /// A key, to whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// With Tab from where the focus is; false if it is not reached.
    bool tabTo(const QWidget *widget);
    /// Chooses an example by keys, on the first page.
    bool chooseExample(const QString &demo);

private:
    std::unique_ptr<NetworkOwner> makeNetwork(const SessionTask &task);

    QTemporaryDir m_folder;
    VirtualClock m_clock;
    AppSettings m_settings;
    Wording m_wording;
    Scenario m_scenario;
    QList<SessionTask> m_tasks;
    QList<OpenQuestion> m_openQuestions;
    QList<SaveQuestion> m_questions;
    QStringList m_opened;
    QList<QUrl> m_openedAddresses;
    QString m_chosenPath;
    DiagnosisSession m_session;
    std::unique_ptr<DiagnosisWizard> m_wizard;
};
