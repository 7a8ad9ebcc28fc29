// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/factchoice.h"
#include "wizard/filledidentity.h"
#include "wizard/steppage.h"
#include "wizard/wizardcontext.h"

class EvidenceBox;
class EvidenceReading;
class HelpLine;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class RecognisedView;
struct ReadText;

/// "What happened?": takes whatever the admin has, says what it recognised in it, and leads to the other ways in. It
/// asks no network.
class StartPage final : public StepPage
{
    Q_OBJECT

public:
    explicit StartPage(const WizardContext &context, QWidget *parent = nullptr);
    ~StartPage() override;

    /// Pastes the text that an embedded case begins with; no such case changes nothing.
    void showExample(const QString &demo);
    /// Reads a mail, a log or a text from a file.
    void openFile(const QString &path);
    void showProblem(const QString &problem);
    /// What the fields shall be filled with; nothing if nothing was recognised.
    std::optional<FilledIdentity> filled() const;
    /// There is enough to test.
    bool isReadyToCheck() const;
    /// So that whatever is typed or pasted replaces it.
    void selectText();

    bool isComplete() const override;

Q_SIGNALS:
    void caseRequested();
    void listenRequested();
    /// isReadyToCheck() may have changed.
    void readinessChanged();
    /// What was pasted by button or read from a file has been read.
    void readFromOutside();

private:
    void addButtons(QVBoxLayout &layout);
    void addOtherWays(QVBoxLayout &layout);
    void paste();
    void chooseFile();
    void read();
    void readLater(EvidenceReading *reading);
    void showEvidence(const Evidence &evidence);
    void showNote();
    QString note() const;
    void showExampleNote();
    bool isExample() const;
    FilledIdentity filledFromExample() const;
    FilledIdentity filledFromEvidence() const;
    const RefusalBook &book();

    WizardContext m_context;
    EvidenceBox *m_box = nullptr;
    QPushButton *m_clear = nullptr;
    HelpLine *m_note = nullptr;
    QVBoxLayout *m_read = nullptr; ///< where the view below is put
    RecognisedView *m_recognised = nullptr; ///< made when there is something to read
    QComboBox *m_examples = nullptr;
    HelpLine *m_exampleNote = nullptr;
    std::unique_ptr<RefusalBook> m_book; ///< made with the first text
    EvidenceReading *m_reading = nullptr; ///< the one that counts, while it reads
    Evidence m_evidence;
    QString m_example; ///< the case chosen last
    QString m_exampleText;
    bool m_isStale = false; ///< the text was changed while it was read
    bool m_isFromOutside = false;
    bool m_isShowing = false; ///< the box is being filled
};
