// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/resultpage.h"

#include "evidencewords.h"
#include "report/chainpicture.h"
#include "widgets/chainview.h"
#include "widgets/findinglist.h"
#include "widgets/fixcard.h"
#include "widgets/plainlabel.h"
#include "widgets/transcriptview.h"
#include "wizard/appsettings.h"
#include "wizard/chainpane.h"
#include "wizard/conclusionbanner.h"
#include "wizard/domaintabs.h"
#include "wizard/findingentries.h"
#include "wizard/nottestedpane.h"
#include "wizard/pagescroll.h"
#include "wizard/session.h"
#include "wizard/wholefile.h"
#include "wording.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

namespace {

enum Tab
{
    FindingsTab,
    PlanTab
};
constexpr qsizetype mostToldCharacters = 300;

} // namespace

ResultPage::ResultPage(const WizardContext &context, QWidget *parent) : StepPage(parent), m_context(context)
{
    setTitle(tr("Result"));
    setSubTitle(tr("What was found, worst first. Choose a finding to see where in the chain it lies; open it for its "
                   "evidence."));
}

void ResultPage::build()
{
    auto *content = new QWidget;
    content->setMinimumHeight(fontMetrics().height() * 26);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_told = plainLabel({}, content);
    m_told->setObjectName(QStringLiteral("told"));
    layout->addWidget(m_told);
    m_banner = new ConclusionBanner(content);
    layout->addWidget(m_banner);
    m_splitter = new QSplitter(Qt::Vertical, content);
    m_splitter->setChildrenCollapsible(false);
    m_chain = new ChainPane(m_splitter);
    m_chain->setEmptyText(tr("No sending address was given, so there is no chain of names to show."));
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_tabs->setAccessibleName(tr("Parts of the result"));
    addTabs();
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    layout->addWidget(m_splitter, 1);
    m_message = new QLabel(content);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    layout->addWidget(m_message);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(content, this));
    setFirstFocus(m_findings);
    connect(m_findings, &FindingList::currentChanged, this, &ResultPage::showFinding);
    connect(m_chain->view(), &ChainView::nodeActivated, this, &ResultPage::showNode);
}

void ResultPage::addTabs()
{
    m_findings = new FindingList(m_tabs);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_plan = new QScrollArea(m_tabs);
    m_plan->setWidgetResizable(true);
    m_plan->setFrameShape(QFrame::NoFrame);
    m_plan->setFocusPolicy(Qt::NoFocus); // its cards take the focus
    m_transcript = new TranscriptView(m_tabs);
    m_notTested = new NotTestedPane(m_tabs);
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_plan, QString());
    m_domain = new DomainTabs(m_context, m_tabs);
    m_tabs->addTab(m_transcript, tr("&Conversation"));
    m_tabs->addTab(m_notTested, QString());
    connect(m_notTested, &NotTestedPane::partRequested, this, &ResultPage::partRequested);
}

void ResultPage::initializePage()
{
    if (!m_banner)
        build();
    showReport();
    m_tabs->setCurrentIndex(FindingsTab);
}

void ResultPage::showReport()
{
    const Report &report = m_context.session.report();
    const Judgement &judgement = report.judgement;
    const Wording &wording = m_context.wording;
    m_banner->show(judgement.conclusion, wording.stateWord(judgement.conclusion), wording.conclusion(judgement));
    showTold();
    m_chain->setPicture(chainPicture(report.facts));
    const QList<FindingEntry> entries = findingEntries(report, wording);
    m_findings->setEntries(entries);
    m_tabs->setTabText(FindingsTab, tr("&Findings (%1)").arg(entries.size()));
    showPlan();
    m_transcript->setSessions(report.facts.sessions);
    m_transcript->setPlaceholderText(tr("There was no conversation with a mail server."));
    m_domain->showReport();
    showNotTested();
    m_message->hide();
    m_findings->setCurrent(entries.isEmpty() ? -1 : std::max(judgement.first, 0));
    // The page has its size only when it is shown.
    QMetaObject::invokeMethod(this, &ResultPage::shareHeight, Qt::QueuedConnection);
}

void ResultPage::showTold()
{
    const std::optional<Refusal> &refusal = m_context.session.task().refusal;
    m_told->setVisible(refusal.has_value());
    if (!refusal)
        return;
    const EvidenceWords words(m_context.wording);
    m_told->setText(tr("You were told: “%1” It means: %2", "a receiver's words; whole sentences")
                        .arg(words.quotation(*refusal).left(mostToldCharacters), words.meaning(*refusal)));
}

/// An example tests what it tests; a part that is switched off can be tested too.
void ResultPage::showNotTested()
{
    const Report &report = m_context.session.report();
    const SessionTask &task = m_context.session.task();
    QList<AskPart> offers;
    for (const AskPart part : allAskParts()) {
        if (!task.isDemo() && !(task.ask.parts.*switchOf(part)))
            offers.append(part);
    }
    m_notTested->show(notTestedEntries(report, m_context.wording), offers);
    m_tabs->setTabText(m_tabs->indexOf(m_notTested), tr("Not &tested (%1)").arg(report.judgement.notTested.size()));
}

/// The picture gets the height it needs, as long as the findings keep the larger part.
void ResultPage::shareHeight()
{
    const int whole = m_splitter->height();
    const int picture = std::min(m_chain->view()->sizeHint().height(), whole * 45 / 100);
    m_splitter->setSizes({picture, whole - picture});
}

void ResultPage::showPlan()
{
    const Report &report = m_context.session.report();
    m_cardsToCome = report.plan.options.value(0).changes;
    m_tabs->setTabText(PlanTab, tr("What to &do (%1)").arg(m_cardsToCome.size()));
    auto *plan = new QWidget;
    auto *layout = new QVBoxLayout(plan);
    auto *note = new QLabel(plan);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    const bool isFine = report.judgement.conclusion == State::Pass || report.judgement.conclusion == State::Warning;
    note->setText(!m_cardsToCome.isEmpty() ? m_context.wording.notSimulatedNote()
            : isFine                       ? tr("Nothing has to be changed.")
                                           : tr("Nothing can be proposed as long as too little is known."));
    layout->addWidget(note);
    layout->addStretch(1);
    if (QWidget *old = m_plan->takeWidget())
        old->deleteLater();
    m_plan->setWidget(plan);
    plan->show();
    addNextCardLater();
}

/// One card each time the event loop comes round: all at once would hold up the page.
void ResultPage::addNextCardLater()
{
    if (!m_cardsToCome.isEmpty())
        QMetaObject::invokeMethod(this, &ResultPage::addNextCard, Qt::QueuedConnection);
}

void ResultPage::addNextCard()
{
    if (m_cardsToCome.isEmpty())
        return; // another report is shown meanwhile
    const Change change = m_cardsToCome.takeFirst();
    const Wording &wording = m_context.wording;
    auto *card = new FixCard(
        change, wording.changeHeadline(change), tr("Who: %1").arg(wording.actorWords(change.who)), m_plan->widget());
    connect(card, &FixCard::copyRequested, this, &ResultPage::copyArtefact);
    connect(card, &FixCard::saveRequested, this, &ResultPage::askWhereToSave);
    auto *layout = static_cast<QVBoxLayout *>(m_plan->widget()->layout());
    layout->insertWidget(layout->count() - 1, card);
    addNextCardLater();
}

void ResultPage::showFinding(int index)
{
    const Report &report = m_context.session.report();
    if (index < 0 || index >= report.judgement.findings.size()) {
        m_chain->view()->setHighlighted({});
        m_transcript->highlightSession(-1);
        return;
    }
    const Finding &finding = report.judgement.findings[index];
    m_chain->view()->setHighlighted(nodesOf(report, finding));
    m_transcript->highlightSession(finding.session);
}

void ResultPage::showNode(const QString &node)
{
    const int index = findingAbout(m_context.session.report(), node);
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(FindingsTab);
    m_findings->setCurrent(index);
}

void ResultPage::copyArtefact(const Artefact &artefact)
{
    QGuiApplication::clipboard()->setText(artefact.text);
    say(tr("Copied: %1").arg(artefact.title));
}

void ResultPage::askWhereToSave(const Artefact &artefact)
{
    const QString suffix = QFileInfo(artefact.fileName).suffix();
    const SaveQuestion question{
        tr("Save %1").arg(artefact.title), m_context.settings.folder(), artefact.fileName, tr("All files (*)"), suffix};
    m_context.desktop.chooseFile(
        this, question, [this, artefact](const QString &path) { saveArtefact(artefact, path); });
}

void ResultPage::saveArtefact(const Artefact &artefact, const QString &path)
{
    const QString problem = saveWholeFile(path, artefact.savedBytes());
    if (problem.isEmpty())
        m_context.settings.setFolder(QFileInfo(path).absolutePath());
    say(problem.isEmpty() ? tr("Saved: %1").arg(path) : problem);
}

void ResultPage::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
}
