// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/diagnosiswizard.h"

#include "casewords.h"
#include "wizard/aboutwindow.h"
#include "wizard/appsettings.h"
#include "wizard/caseload.h"
#include "wizard/checkpage.h"
#include "wizard/filedrop.h"
#include "wizard/identitypage.h"
#include "wizard/listenpage.h"
#include "wizard/resultpage.h"
#include "wizard/savepage.h"
#include "wizard/session.h"
#include "wizard/startpage.h"
#include "wizard/steplist.h"

#include <QDropEvent>
#include <QPushButton>
#include <QScreen>

#include <utility>

DiagnosisWizard::DiagnosisWizard(const WizardContext &context, QWidget *parent)
    : QWizard(parent),
      m_context(context),
      m_steps(new StepList(
          {tr("What happened?"), tr("Listening"), tr("What you know"), tr("Checking"), tr("Result"), tr("Save")}, this))
{
    setWindowTitle(tr("HELO Doctor"));
    setWizardStyle(QWizard::ModernStyle); // the others ignore dark palettes or need a picture
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::FinishButton, tr("C&lose"));
    setSideWidget(m_steps);
    addPages();
    addAbout();
    addCheckNow();
    setAcceptDrops(true);
    connect(this, &QWizard::currentIdChanged, this, &DiagnosisWizard::showSteps);
    showSteps();
    connect(m_steps, &StepList::stepRequested, this, &DiagnosisWizard::backTo);
    connect(this, &QWizard::currentIdChanged, this, &DiagnosisWizard::focusFirst);
    restoreSize();
}

void DiagnosisWizard::addPages()
{
    m_start = new StartPage(m_context, this);
    m_listen = new ListenPage(m_context, this);
    m_identity = new IdentityPage(m_context, this);
    auto *save = new SavePage(m_context, this);
    setPage(static_cast<int>(PageId::Start), m_start);
    setPage(static_cast<int>(PageId::Listen), m_listen);
    setPage(static_cast<int>(PageId::Identity), m_identity);
    setPage(static_cast<int>(PageId::Check), new CheckPage(m_context, this));
    auto *result = new ResultPage(m_context, this);
    setPage(static_cast<int>(PageId::Result), result);
    setPage(static_cast<int>(PageId::Save), save);
    setStartId(static_cast<int>(PageId::Start));
    connect(m_start, &StartPage::caseRequested, this, &DiagnosisWizard::chooseCase);
    connect(m_start, &StartPage::listenRequested, this, [this] { goFromStart(PageId::Listen); });
    connect(m_listen, &ListenPage::nameChosen, this, [this](const QString &helo, const QString &address) {
        m_identity->showHeard(helo, address);
        next();
    });
    connect(result, &ResultPage::partRequested, this, [this](AskPart part) {
        m_identity->switchOn(part);
        testAgain();
    });
    connect(save, &SavePage::againRequested, this, &DiagnosisWizard::testAgain);
    connect(save, &SavePage::otherRequested, this, [this] {
        restart();
        m_start->selectText();
    });
}

void DiagnosisWizard::showExample(const QString &demo)
{
    m_start->showExample(demo);
}

void DiagnosisWizard::openFile(const QString &path)
{
    if (isCaseName(path)) {
        openCase(path);
        return;
    }
    backTo(static_cast<int>(PageId::Start));
    m_start->openFile(path);
}

void DiagnosisWizard::chooseCase()
{
    const OpenQuestion question{tr("Open case"), m_context.settings.folder(),
        tr("HELO Doctor cases (*.%1)").arg(caseSuffix) + QStringLiteral(";;") + tr("All files (*)")};
    m_context.desktop.chooseOpenFile(this, question, [this](const QString &path) { openCase(path); });
}

void DiagnosisWizard::openCase(const QString &path)
{
    auto *load = new CaseLoad(path, this);
    m_load = load;
    connect(load, &CaseLoad::finished, this, [this, load, path](const std::variant<CaseFile, CaseProblem> &outcome) {
        load->deleteLater();
        if (load == m_load) // whoever asks again means the later one
            showCase(path, outcome);
    });
}

void DiagnosisWizard::showCase(const QString &path, const std::variant<CaseFile, CaseProblem> &outcome)
{
    m_load = nullptr;
    if (const auto *problem = std::get_if<CaseProblem>(&outcome)) {
        const QString words = caseProblemWords(*problem, path);
        if (currentPageId() == PageId::Identity)
            m_identity->showProblem(words);
        else
            m_start->showProblem(words);
        return;
    }
    backTo(static_cast<int>(PageId::Identity)); // with the result of another case on the screen it would be mistaken
    m_identity->showCase(std::get<CaseFile>(outcome), path);
    if (currentPageId() == PageId::Start)
        goFromStart(PageId::Identity, Found::Left);
    else if (currentPageId() == PageId::Listen)
        next();
}

void DiagnosisWizard::addCheckNow()
{
    setButtonText(QWizard::CustomButton1, tr("Check no&w"));
    button(QWizard::CustomButton1)->setObjectName(QStringLiteral("checkNow"));
    connect(this, &QWizard::customButtonClicked, this, &DiagnosisWizard::checkNow);
    connect(m_start, &StartPage::readinessChanged, this, &DiagnosisWizard::showCheckNow);
    connect(m_start, &StartPage::readFromOutside, this, [this] {
        if (currentPageId() == PageId::Start && m_start->filled())
            button(m_start->isReadyToCheck() ? QWizard::CustomButton1 : QWizard::NextButton)->setFocus();
    });
    connect(this, &QWizard::currentIdChanged, this, &DiagnosisWizard::showCheckNow);
    showCheckNow();
}

/// QWizard would put a button of ours before Back.
void DiagnosisWizard::showButtons(bool isCheckNowShown)
{
    QList<WizardButton> layout{HelpButton, Stretch, BackButton, NextButton};
    if (isCheckNowShown)
        layout.append(CustomButton1);
    layout.append({FinishButton, CancelButton});
    setButtonLayout(layout);
}

/// Where there is enough to test, Enter tests it.
void DiagnosisWizard::showCheckNow()
{
    const bool isStart = currentId() < 0 || currentPageId() == PageId::Start;
    if (!m_isCheckNowShown || *m_isCheckNowShown != isStart)
        showButtons(isStart);
    m_isCheckNowShown = isStart;
    if (!isStart)
        return; // QWizard itself has made Next the default
    const bool isReady = m_start->isReadyToCheck();
    auto *check = static_cast<QPushButton *>(button(QWizard::CustomButton1));
    check->setEnabled(isReady);
    check->setDefault(isReady);
    if (!isReady)
        static_cast<QPushButton *>(button(QWizard::NextButton))->setDefault(true);
}

/// Past the page of fields, unless something in them has to be put right first.
void DiagnosisWizard::checkNow()
{
    showFound();
    if (!m_identity->isComplete()) {
        goFromStart(PageId::Identity);
        return;
    }
    m_identity->validatePage();
    goFromStart(PageId::Check);
}

void DiagnosisWizard::showFound()
{
    if (const std::optional<FilledIdentity> found = m_start->filled())
        m_identity->showFound(*found);
}

void DiagnosisWizard::goFromStart(PageId page, Found found)
{
    m_afterStart = page;
    m_found = found;
    next();
    m_afterStart = PageId::Identity;
    m_found = Found::Used;
}

bool DiagnosisWizard::validateCurrentPage()
{
    if (currentPageId() == PageId::Start && m_found == Found::Used)
        showFound();
    return QWizard::validateCurrentPage();
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
    case PageId::Start:
        return static_cast<int>(m_afterStart);
    case PageId::Listen:
        return static_cast<int>(PageId::Identity);
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

/// Before the check alone: on later pages it would end what runs or throw away the result.
void DiagnosisWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (currentPageId() < PageId::Check && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DiagnosisWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(draggedFile(*event->mimeData()));
}

/// Step by step, so that each page on the way ends what it has begun.
void DiagnosisWizard::backTo(int page)
{
    const qsizetype most = pageIds().size();
    for (qsizetype step = 0; step < most && currentId() > page; ++step)
        back();
    if (currentId() < page && currentPageId() == PageId::Start)
        next(); // it was passed over on the way here
}

/// One listens only if one wants to.
void DiagnosisWizard::showSteps()
{
    m_steps->setLeftOut(static_cast<int>(PageId::Listen), !hasVisitedPage(static_cast<int>(PageId::Listen)));
    m_steps->setCurrent(std::max(currentId(), 0));
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
    m_identity->validatePage();
    goFromStart(PageId::Check, Found::Left);
}

void DiagnosisWizard::restoreSize()
{
    const QByteArray geometry = m_context.settings.geometry();
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    const QSize wanted(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 51);
    resize(wanted.boundedTo(screen()->availableSize()));
}
