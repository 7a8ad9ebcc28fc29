// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/wizardcontext.h"

#include <QPointer>
#include <QWizard>

class AboutWindow;
class IdentityPage;
class StepList;

enum class PageId
{
    Identity,
    Check,
    Result,
    Save
};

/// The window: four pages from what one knows to what one saves, and the way between them. It leaves all else to the
/// pages and the session.
class DiagnosisWizard final : public QWizard
{
    Q_OBJECT

public:
    explicit DiagnosisWizard(const WizardContext &context, QWidget *parent = nullptr);

    /// Begins with an embedded case filled in.
    void showExample(const QString &demo);
    /// Begins with a case filled in.
    void openCase(const QString &path);
    PageId currentPageId() const { return static_cast<PageId>(currentId()); }

    int nextId() const override;
    void reject() override;
    void done(int result) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addAbout();
    void showAbout();
    void addPages();
    void backTo(int page);
    void focusFirst();
    void testAgain();
    void restoreSize();

    WizardContext m_context;
    StepList *m_steps; ///< there before anything can resize the wizard: on Windows setting its style does
    IdentityPage *m_identity = nullptr;
    QPointer<AboutWindow> m_about; ///< while it is open
};
