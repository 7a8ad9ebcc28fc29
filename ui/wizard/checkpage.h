// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transcript.h"
#include "wizard/steppage.h"
#include "wizard/wizardcontext.h"

#include <QHash>
#include <QTimer>

class ChainPane;
class QLabel;
class QPushButton;
class TranscriptView;
struct Lookup;

/// "Checking": shows a diagnosis while it runs, with the means to stop it. It judges nothing.
class CheckPage final : public StepPage
{
    Q_OBJECT

public:
    explicit CheckPage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;

private:
    void build();
    void hearSession();
    void noteLookup(const Lookup &lookup);
    void showPicture();
    void showStatus();
    void finish();
    void stop();

    WizardContext m_context;
    ChainPane *m_chain = nullptr; ///< made with all else when the page is first shown
    TranscriptView *m_transcript = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_stop = nullptr;
    QHash<int, int> m_shownSessions; ///< a conversation's place in the transcript
    QString m_asking;
    QTimer m_pictureTimer; ///< runs while the picture is older than what is known
    QTimer m_statusTimer;
};
