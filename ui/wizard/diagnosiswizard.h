// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/casefile.h"
#include "wizard/wizardcontext.h"

#include <QPointer>
#include <QWizard>

class AboutWindow;
class CaseLoad;
class IdentityPage;
class ListenPage;
class StartPage;
class StepList;

enum class PageId
{
    Start,
    Listen,
    Identity,
    Check,
    Result,
    Save
};

/// The window: the pages from what happened to what one saves, and the ways between them. It leaves all else to the
/// pages and the session.
class DiagnosisWizard final : public QWizard
{
    Q_OBJECT

public:
    explicit DiagnosisWizard(const WizardContext &context, QWidget *parent = nullptr);

    /// Begins with an embedded case filled in.
    void showExample(const QString &demo);
    /// Reads a case and fills in all it holds; a faulty one changes nothing.
    void openCase(const QString &path);
    /// Opens what the name says: a case, else a mail, a log or a text to read.
    void openFile(const QString &path);
    PageId currentPageId() const { return static_cast<PageId>(currentId()); }

    int nextId() const override;
    bool validateCurrentPage() override;
    void reject() override;
    void done(int result) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What becomes of what was found on the first page when it is left.
    enum class Found
    {
        Used,
        Left
    };

    void addAbout();
    void showAbout();
    void addPages();
    void addCheckNow();
    void showCheckNow();
    void showButtons(bool isCheckNowShown);
    void checkNow();
    void chooseCase();
    void showCase(const QString &path, const std::variant<CaseFile, CaseProblem> &outcome);
    void showFound();
    void goFromStart(PageId page, Found found = Found::Used);
    void backTo(int page);
    void showSteps();
    void focusFirst();
    void testAgain();
    void restoreSize();

    WizardContext m_context;
    StepList *m_steps; ///< there before anything can resize the wizard: on Windows setting its style does
    StartPage *m_start = nullptr;
    IdentityPage *m_identity = nullptr;
    ListenPage *m_listen = nullptr;
    CaseLoad *m_load = nullptr; ///< the one asked for last, while it reads
    PageId m_afterStart = PageId::Identity;
    Found m_found = Found::Used;
    std::optional<bool> m_isCheckNowShown; ///< unknown before the first time
    QPointer<AboutWindow> m_about; ///< while it is open
};
