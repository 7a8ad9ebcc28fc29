// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/diagnosiswizard.h"

#include "wizard/aboutwindow.h"
#include "wizard/appsettings.h"
#include "wizard/casedrop.h"
#include "wizard/checkpage.h"
#include "wizard/identitypage.h"
#include "wizard/resultpage.h"
#include "wizard/savepage.h"
#include "wizard/session.h"
#include "wizard/steplist.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QScreen>

DiagnosisWizard::DiagnosisWizard(const WizardContext &context, QWidget *parent)
    : QWizard(parent),
      m_context(context),
      m_steps(new StepList({tr("What you know"), tr("Checking"), tr("Result"), tr("Save")}, this))
{
    setWindowTitle(tr("HELO Doctor"));
    setWizardStyle(QWizard::ModernStyle); // the others ignore dark palettes or need a picture
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::FinishButton, tr("C&lose"));
    setSideWidget(m_steps);
    addPages();
    addAbout();
    setAcceptDrops(true);
    connect(this, &QWizard::currentIdChanged, m_steps, &StepList::setCurrent);
    m_steps->setCurrent(0);
    connect(m_steps, &StepList::stepRequested, this, &DiagnosisWizard::backTo);
    connect(this, &QWizard::currentIdChanged, this, &DiagnosisWizard::focusFirst);
    restoreSize();
}

void DiagnosisWizard::addPages()
{
    m_identity = new IdentityPage(m_context, this);
    setPage(static_cast<int>(PageId::Identity), m_identity);
    setPage(static_cast<int>(PageId::Check), new CheckPage(m_context, this));
    setPage(static_cast<int>(PageId::Result), new ResultPage(m_context, this));
    auto *save = new SavePage(m_context, this);
    setPage(static_cast<int>(PageId::Save), save);
    setStartId(static_cast<int>(PageId::Identity));
    connect(save, &SavePage::againRequested, this, &DiagnosisWizard::testAgain);
    connect(save, &SavePage::otherRequested, this, &QWizard::restart);
}

void DiagnosisWizard::showExample(const QString &demo)
{
    m_identity->showExample(demo);
}

void DiagnosisWizard::openCase(const QString &path)
{
    m_identity->openCase(path);
}

/// QWizard's button for help stands alone on the other side, where it does not disturb.
void DiagnosisWizard::addAbout()
{
    setOption(QWizard::HaveHelpButton);
    setButtonText(QWizard::HelpButton, tr("Ab&out"));
    connect(this, &QWizard::helpRequested, this, &DiagnosisWizard::showAbout);
}

void DiagnosisWizard::showAbout()
{
    if (!m_about)
        m_about = new AboutWindow(this);
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

int DiagnosisWizard::nextId() const
{
    switch (currentPageId()) {
    case PageId::Identity:
        return static_cast<int>(PageId::Check);
    case PageId::Check:
        return static_cast<int>(PageId::Result);
    case PageId::Result:
        return static_cast<int>(PageId::Save);
    case PageId::Save:
        return -1;
    }
    return -1;
}

/// Esc first ends what runs, and the window only when nothing does.
void DiagnosisWizard::reject()
{
    if (m_context.session.isRunning() && currentPageId() == PageId::Check) {
        back();
        return;
    }
    QWizard::reject();
}

void DiagnosisWizard::done(int result)
{
    m_context.session.cancel();
    m_context.settings.setGeometry(saveGeometry());
    m_context.settings.write();
    QWizard::done(result);
}

/// The window's own close button means the window, whatever runs.
void DiagnosisWizard::closeEvent(QCloseEvent *event)
{
    m_context.session.cancel();
    QWizard::closeEvent(event);
}

/// On a small screen the room belongs to the page.
void DiagnosisWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    m_steps->setVisible(width() >= fontMetrics().averageCharWidth() * 110);
}

/// Where a case would be opened by hand too: on the other pages it would end what runs or throw away the result.
void DiagnosisWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (currentPageId() == PageId::Identity && !draggedCase(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DiagnosisWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openCase(draggedCase(*event->mimeData()));
}

/// Step by step, so that each page on the way ends what it has begun.
void DiagnosisWizard::backTo(int page)
{
    const qsizetype most = pageIds().size();
    for (qsizetype step = 0; step < most && currentId() > page; ++step)
        back();
}

/// QWizard gives the focus to whatever stands first; each page knows better.
void DiagnosisWizard::focusFirst()
{
    const auto *page = qobject_cast<StepPage *>(currentPage());
    QWidget *first = page ? page->firstFocus() : nullptr;
    if (first && !first->isEnabled())
        first = button(NextButton); // what could be done here is done
    if (first)
        first->setFocus();
}

void DiagnosisWizard::testAgain()
{
    restart();
    next();
}

void DiagnosisWizard::restoreSize()
{
    const QByteArray geometry = m_context.settings.geometry();
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    const QSize wanted(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 51);
    resize(wanted.boundedTo(screen()->availableSize()));
}
