// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/listenpage.h"

#include "base/printable.h"
#include "dns/address.h"
#include "fixes/artefacts.h"
#include "fixes/listenguides.h"
#include "smtp/portowner.h"
#include "widgets/fixcard.h"
#include "widgets/plainlabel.h"
#include "wizard/appsettings.h"
#include "wizard/heardpane.h"
#include "wizard/listenbar.h"
#include "wizard/pagescroll.h"
#include "wizard/session.h"
#include "wizard/wholefile.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLabel>
#include <QTabWidget>

namespace {

enum Tab
{
    GuideTab,
    HeardTab
};

Artefact artefactOf(const ListenScript &script)
{
    Artefact artefact;
    artefact.title = script.title;
    artefact.fileName = script.fileName;
    artefact.text = script.text;
    artefact.fileBytes = fileBytesFor(script.format, script.text);
    artefact.isVerified = script.isVerified;
    return artefact;
}

} // namespace

ListenPage::ListenPage(const WizardContext &context, QWidget *parent) : StepPage(parent), m_context(context)
{
    setTitle(tr("Listen to my server"));
    setSubTitle(
        tr("HELO Doctor waits like a mail server, hears the name your server announces, and refuses every mail. "
           "Point your server here for one test mail."));
}

ListenPage::~ListenPage() = default;

void ListenPage::initializePage()
{
    if (m_bar)
        return;
    build();
    showGuides();
}

void ListenPage::build()
{
    auto *content = new QWidget;
    content->setMinimumHeight(fontMetrics().height() * 20);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar = new ListenBar(m_context.desktop.ownAddresses(), content);
    layout->addWidget(m_bar);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("listenTabs"));
    m_tabs->setAccessibleName(tr("Parts of listening"));
    m_guides = new QScrollArea(m_tabs);
    m_guides->setWidgetResizable(true);
    m_guides->setFrameShape(QFrame::NoFrame);
    m_guides->setFocusPolicy(Qt::NoFocus); // its content takes the focus
    auto *guides = new QWidget;
    auto *guidesLayout = new QVBoxLayout(guides);
    guidesLayout->setContentsMargins(0, 0, 0, 0);
    guidesLayout->addStretch(1);
    m_guides->setWidget(guides);
    m_heard = new HeardPane(m_context.session.language(), m_tabs);
    m_tabs->addTab(m_guides, tr("How to point your server &here"));
    m_tabs->addTab(m_heard, tr("Hear&d (%1)").arg(0));
    m_tabs->setTabEnabled(HeardTab, false);
    layout->addWidget(m_tabs, 1);
    m_message = plainLabel({}, content);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    layout->addWidget(m_message);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(content, this));
    setFirstFocus(m_bar->firstFocus());
    connect(m_bar, &ListenBar::listenRequested, this, &ListenPage::listen);
    connect(m_bar, &ListenBar::stopRequested, this, &ListenPage::stop);
    connect(m_bar, &ListenBar::placeChanged, this, &ListenPage::showGuides);
    connect(m_heard, &HeardPane::nameChosen, this, &ListenPage::choose);
}

void ListenPage::listen(const ListenSettings &settings)
{
    if (!m_listener) {
        m_listener = m_context.desktop.makeListener();
        connect(m_listener.get(), &HeloListener::visitChanged, this, &ListenPage::showVisit);
    }
    const ListenOutcome outcome = m_listener->listen(settings);
    if (outcome == ListenOutcome::Listening) {
        m_bar->showListening(settings.address, m_listener->port());
        showGuides();
        return;
    }
    const bool isAboutPort = outcome == ListenOutcome::PortBusy || outcome == ListenOutcome::NotPermitted;
    m_bar->showProblem(problemWords(outcome, settings),
        isAboutPort ? HeloListener::freePortInstead(settings.address, settings.port) : quint16(0));
}

QString ListenPage::problemWords(ListenOutcome outcome, const ListenSettings &settings) const
{
    const QString place = hostPortText(addressText(settings.address), settings.port);
    switch (outcome) {
    case ListenOutcome::Listening:
        return {};
    case ListenOutcome::PortBusy: {
        const PortOwner owner = portOwner(settings.address, settings.port);
        if (owner.program.isEmpty())
            return tr("Another program already listens on %1. End it, or take another port.").arg(place);
        return tr("%1 (process %2) already listens on %3. End it, or take another port.")
            .arg(printable(owner.program, 60))
            .arg(owner.processId)
            .arg(place);
    }
    case ListenOutcome::NotPermitted:
        return settings.port < 1024
            ? tr(
                "The system lets only an administrator listen on port %1. Take a port above 1023, or start HELO Doctor "
                "as administrator.")
                  .arg(settings.port)
            : tr("The system does not permit listening on %1: %2. Look at this computer’s firewall.")
                  .arg(place, m_listener->failure());
    case ListenOutcome::NoSuchAddress:
        return tr("%1 is no address of this computer any more. Choose another.").arg(addressText(settings.address));
    case ListenOutcome::NoTls:
        return tr("No certificate for STARTTLS could be made: %1. Listen without it.").arg(m_listener->failure());
    case ListenOutcome::Failed:
        return tr("Listening on %1 failed: %2. Take another address or port.").arg(place, m_listener->failure());
    }
    return {};
}

void ListenPage::stop()
{
    if (m_listener)
        m_listener->close();
    if (m_bar)
        m_bar->showStopped();
}

/// Whichever way the page is left; a window that is made small still listens.
void ListenPage::hideEvent(QHideEvent *event)
{
    StepPage::hideEvent(event);
    if (!event->spontaneous())
        stop();
}

void ListenPage::showVisit(const HeloVisit &visit)
{
    const bool isFirst = m_heard->count() == 0;
    m_heard->show(visit);
    m_tabs->setTabText(HeardTab, tr("Hear&d (%1)").arg(m_heard->count()));
    m_tabs->setTabEnabled(HeardTab, true);
    if (isFirst)
        m_tabs->setCurrentIndex(HeardTab);
}

/// An address within one's own network is not the one that the world sees.
void ListenPage::choose(const HeloVisit &visit)
{
    const bool isPublic = kindOf(visit.ip) == AddressKind::Public;
    Q_EMIT nameChosen(QString::fromUtf8(visit.helo), isPublic ? addressText(visit.ip) : QString());
}

void ListenPage::showGuides()
{
    const QHostAddress address = m_bar->address();
    const bool isListening = m_listener && m_listener->port() != 0;
    const quint16 port = isListening ? m_listener->port() : m_bar->port();
    if (m_guide && m_shownAddress == address && m_shownPort == port)
        return;
    m_shownAddress = address;
    m_shownPort = port;
    Change change;
    for (const ListenGuide &guide : listenGuides(m_context.session.language(), address, port))
        change.procedures.append(procedureOf(guide));
    const int chosen = m_guide ? m_guide->currentProcedure() : 0;
    delete m_guide;
    m_guide = new FixCard(change, tr("How to send one test mail to %1").arg(hostPortText(addressText(address), port)),
        QString(), m_guides->widget());
    m_guide->setCurrentProcedure(chosen);
    connect(m_guide, &FixCard::copyRequested, this, [this](const Artefact &artefact) {
        QGuiApplication::clipboard()->setText(artefact.text);
        say(tr("Copied: %1").arg(artefact.title));
    });
    connect(m_guide, &FixCard::saveRequested, this, &ListenPage::askWhereToSave);
    static_cast<QVBoxLayout *>(m_guides->widget()->layout())->insertWidget(0, m_guide);
    m_guide->show();
}

Procedure ListenPage::procedureOf(const ListenGuide &guide) const
{
    const auto lines = [](const QList<RecipeLine> &given) {
        QStringList texts;
        for (const RecipeLine &line : given)
            texts.append(line.isVerified ? line.text : tr("%1 (not verified)").arg(line.text));
        return texts;
    };
    Procedure procedure;
    procedure.id = guide.id;
    procedure.title = guide.title;
    procedure.isVerified = guide.isVerified;
    procedure.steps = lines(guide.steps);
    procedure.undo = lines(guide.undo).join(u' ');
    for (const ListenScript &script : guide.scripts)
        procedure.artefacts.append(artefactOf(script));
    return procedure;
}

void ListenPage::askWhereToSave(const Artefact &artefact)
{
    const SaveQuestion question{tr("Save %1").arg(artefact.title), m_context.settings.folder(), artefact.fileName,
        tr("All files (*)"), QFileInfo(artefact.fileName).suffix()};
    m_context.desktop.chooseFile(this, question, [this, artefact](const QString &path) {
        const QString problem = saveWholeFile(path, artefact.savedBytes());
        say(problem.isEmpty() ? tr("Saved: %1").arg(path) : problem);
    });
}

void ListenPage::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
}
