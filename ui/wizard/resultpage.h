// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/change.h"
#include "wizard/askpart.h"
#include "wizard/steppage.h"
#include "wizard/wizardcontext.h"

class ChainPane;
class ConclusionBanner;
class DomainTabs;
class FindingList;
class NotTestedPane;
class QLabel;
class QScrollArea;
class QSplitter;
class QTabWidget;
class TranscriptView;

/// "Result": the conclusion, the picture, the findings with their evidence, and what to do. It shows a report and makes
/// none.
class ResultPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ResultPage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;

Q_SIGNALS:
    /// The user has read what it sends to whom, and wants this tested too.
    void partRequested(AskPart part);

private:
    void build();
    void addTabs();
    void showReport();
    void showTold();
    void showNotTested();
    void shareHeight();
    void showPlan();
    void addNextCardLater();
    void addNextCard();
    void showFinding(int index);
    void showNode(const QString &node);
    void copyArtefact(const Artefact &artefact);
    void askWhereToSave(const Artefact &artefact);
    void saveArtefact(const Artefact &artefact, const QString &path);
    void say(const QString &sentence);

    WizardContext m_context;
    ConclusionBanner *m_banner = nullptr; ///< made with all else when the page is first shown
    QLabel *m_told = nullptr; ///< what the receiver said, if the user had that
    ChainPane *m_chain = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingList *m_findings = nullptr;
    QScrollArea *m_plan = nullptr;
    QList<Change> m_cardsToCome;
    TranscriptView *m_transcript = nullptr;
    DomainTabs *m_domain = nullptr;
    NotTestedPane *m_notTested = nullptr;
    QLabel *m_message = nullptr;
};
