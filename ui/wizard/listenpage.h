// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/helolistener.h"
#include "wizard/steppage.h"
#include "wizard/wizardcontext.h"

class FixCard;
class HeardPane;
class ListenBar;
class QLabel;
class QScrollArea;
class QTabWidget;
struct Artefact;
struct ListenGuide;
struct Procedure;

/// "Listening": hears what the user's own server calls itself when it sends, and shows how to point it here. It stops
/// listening as soon as the page is left.
class ListenPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ListenPage(const WizardContext &context, QWidget *parent = nullptr);
    ~ListenPage() override;

    void initializePage() override;

Q_SIGNALS:
    /// @p address is empty if nobody on the Internet could see it.
    void nameChosen(const QString &helo, const QString &address);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void listen(const ListenSettings &settings);
    void stop();
    QString problemWords(ListenOutcome outcome, const ListenSettings &settings) const;
    void showVisit(const HeloVisit &visit);
    void choose(const HeloVisit &visit);
    void showGuides();
    Procedure procedureOf(const ListenGuide &guide) const;
    void askWhereToSave(const Artefact &artefact);
    void say(const QString &sentence);

    WizardContext m_context;
    ListenBar *m_bar = nullptr; ///< made with all else when the page is first shown
    QTabWidget *m_tabs = nullptr;
    HeardPane *m_heard = nullptr;
    QScrollArea *m_guides = nullptr;
    FixCard *m_guide = nullptr;
    QLabel *m_message = nullptr;
    std::unique_ptr<HeloListener> m_listener;
    QHostAddress m_shownAddress; ///< of the guides
    quint16 m_shownPort = 0;
};
