// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/identitypage.h"

#include "casewords.h"
#include "demo/demos.h"
#include "dns/address.h"
#include "widgets/plainlabel.h"
#include "wizard/appsettings.h"
#include "wizard/askpartsbox.h"
#include "wizard/asksettingsbox.h"
#include "wizard/caseline.h"
#include "wizard/helpline.h"
#include "wizard/identityfields.h"
#include "wizard/pagescroll.h"
#include "wizard/session.h"
#include "wording.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

#include <utility>

IdentityPage::IdentityPage(const WizardContext &context, QWidget *parent)
    : StepPage(parent), m_context(context), m_ask(context.settings.askSettings())
{
    setTitle(tr("What you know"));
    setSubTitle(tr("Fill in what you know of the server that sends your mail. One field is enough to begin; each more "
                   "lets more be tested."));
}

void IdentityPage::build()
{
    if (m_fields)
        return;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_exampleNote = new HelpLine(QString(), content);
    m_exampleNote->setObjectName(QStringLiteral("exampleNote"));
    m_exampleNote->hide();
    layout->addWidget(m_exampleNote);
    m_caseLine = new CaseLine(content);
    m_caseLine->hide();
    layout->addWidget(m_caseLine);
    m_fields = new IdentityFields(content);
    layout->addWidget(m_fields);
    layout->addSpacing(fontMetrics().height() / 2);
    m_whoIsAsked = plainLabel({}, content);
    m_whoIsAsked->setObjectName(QStringLiteral("whoIsAsked"));
    layout->addWidget(m_whoIsAsked);
    addDisclosure(*layout);
    layout->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(content, this));
    setFirstFocus(m_fields->firstEdit());
    connect(m_fields, &IdentityFields::edited, this, &IdentityPage::review);
    connect(m_caseLine, &CaseLine::backRequested, this, &IdentityPage::exchange);
    showInput({m_context.settings.identity(), m_ask, {}});
}

void IdentityPage::initializePage()
{
    build();
}

void IdentityPage::addDisclosure(QVBoxLayout &layout)
{
    m_disclosure = new QToolButton(layout.parentWidget());
    m_disclosure->setObjectName(QStringLiteral("howToAsk"));
    m_disclosure->setText(tr("What to as&k, and how"));
    m_disclosure->setCheckable(true);
    m_disclosure->setAutoRaise(true);
    m_disclosure->setFocusPolicy(Qt::StrongFocus);
    m_disclosure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_disclosure->setArrowType(Qt::RightArrow);
    layout.addWidget(m_disclosure);
    m_disclosed = new QVBoxLayout;
    layout.addLayout(m_disclosed);
    connect(m_disclosure, &QToolButton::toggled, this, &IdentityPage::showAskSettings);
}

void IdentityPage::showAskSettings(bool isShown)
{
    m_disclosure->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
    if (!m_askBox)
        addAskBoxes();
    m_partsBox->setVisible(isShown);
    m_askBox->setVisible(isShown);
}

void IdentityPage::addAskBoxes()
{
    QWidget *parent = m_disclosure->parentWidget();
    m_partsBox = new AskPartsBox(m_ask.parts, catalogue(), m_context.settings.hasAgreedToRdap(), parent);
    m_disclosed->addWidget(m_partsBox);
    connect(m_partsBox, &AskPartsBox::changed, this, &IdentityPage::review);
    connect(m_partsBox, &AskPartsBox::agreedToRdap, this, [this] { m_context.settings.setAgreedToRdap(); });
    m_askBox = new AskSettingsBox(m_ask, systemResolvers(), parent);
    m_disclosed->addWidget(m_askBox);
    connect(m_askBox, &AskSettingsBox::changed, this, &IdentityPage::review);
    review();
}

const AskCatalogue &IdentityPage::catalogue()
{
    if (!m_catalogue)
        m_catalogue = readAskCatalogue();
    return *m_catalogue;
}

/// Another person's case does not decide what leaves this computer outside the DNS.
void IdentityPage::allowRdapOnlyIfAgreed(AskSettings &ask)
{
    ask.parts.rdap = ask.parts.rdap && m_context.settings.hasAgreedToRdap();
}

void IdentityPage::switchOn(AskPart part)
{
    build();
    if (part == AskPart::Rdap)
        m_context.settings.setAgreedToRdap();
    Input changed = input();
    changed.ask.parts.*switchOf(part) = true;
    if (m_partsBox && part == AskPart::Rdap)
        m_partsBox->setAgreed();
    showInput(changed);
}

/// The system's servers are read when the page is there to be seen, not before: Windows takes its time to tell them.
void IdentityPage::paintEvent(QPaintEvent *event)
{
    StepPage::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    QTimer::singleShot(0, this, [this] {
        systemResolvers();
        describeWhoIsAsked();
    });
}

void IdentityPage::showCase(const CaseFile &file, const QString &path)
{
    build();
    m_context.settings.setFolder(QFileInfo(path).absolutePath());
    FilledIdentity filled;
    filled.identity = file.identity;
    if (const std::optional<Scenario> scenario = loadDemo(file.demo)) {
        filled.demo = file.demo;
        filled.identity = typedIdentity(scenario->request); // another identity under its name is no example
    }
    const QString name = shownPath(QFileInfo(path).fileName());
    const QString done = file.savedAt.isValid()
        ? tr("Opened: %1, saved %2.").arg(name, QLocale().toString(file.savedAt.toLocalTime(), QLocale::ShortFormat))
        : tr("Opened: %1.").arg(name);
    AskSettings ask = file.ask;
    allowRdapOnlyIfAgreed(ask);
    fill({file.identity, ask, filled},
        {done, tr("What stood here before %1 was opened is back.").arg(name), tr("Open a&gain")});
    m_caseLine->showSentence(done, hasWayBack() ? tr("&Undo") : QString());
    const bool isToAgree = file.ask.parts.rdap && !ask.parts.rdap;
    if (m_resolvers.problem.exists() || isToAgree)
        m_disclosure->setChecked(true);
    if (isToAgree)
        m_partsBox->askForRdap();
}

void IdentityPage::showFound(const FilledIdentity &found)
{
    build();
    if (m_filled == found)
        return; // and what was changed by hand since then stays
    FilledIdentity filled = found;
    const bool isIdentity = found.identity != TypedIdentity();
    if (!isIdentity) // a refusal alone: the fields are still to be filled in
        filled.identity = identity();
    const QString done
        = found.demo.isEmpty() ? tr("Filled in with what was found in your text.") : tr("Filled in with the example.");
    fill({filled.identity, m_ask, found}, {done, tr("What stood here before is back."), tr("Fill in a&gain")});
    if (hasWayBack())
        m_caseLine->showSentence(done, tr("&Undo"));
    else
        m_caseLine->hide();
}

void IdentityPage::showHeard(const QString &helo, const QString &address)
{
    build();
    FilledIdentity heard;
    heard.identity = identity();
    heard.identity.helo = helo;
    heard.heloSource = HeloSource::Listener;
    const QString origin = tr("your server said it to HELO Doctor");
    heard.origins.helo = origin;
    if (!address.isEmpty()) {
        heard.identity.addresses = address;
        heard.origins.addresses = origin;
    }
    heard.refusal = m_filled.refusal;
    const QString done = tr("Filled in with what your server said.");
    fill({heard.identity, m_ask, heard}, {done, tr("What stood here before is back."), tr("Fill in a&gain")});
    if (hasWayBack())
        m_caseLine->showSentence(done, tr("&Undo"));
}

void IdentityPage::showProblem(const QString &problem)
{
    m_caseLine->showProblem(problem);
}

/// What was filled in and left as it is can be filled in again; what was typed before it cannot.
void IdentityPage::fill(const Input &opened, const FillWords &words)
{
    const Input before = input();
    const bool isNothing = before.identity == TypedIdentity() && before.ask == opened.ask;
    if (m_isBack || !m_opened || before != *m_opened)
        m_other = isNothing ? std::nullopt : std::optional(before);
    m_opened = opened;
    m_isBack = false;
    m_words = words;
    showInput(opened);
}

bool IdentityPage::hasWayBack() const
{
    return m_other && m_opened && (m_other->identity != m_opened->identity || m_other->ask != m_opened->ask);
}

/// Back to what stood there before, and forth again: nothing that was typed is lost on the way.
void IdentityPage::exchange()
{
    if (!m_other)
        return;
    const Input shown = input();
    showInput(*m_other);
    m_other = shown;
    m_isBack = !m_isBack;
    m_caseLine->showSentence(m_isBack ? m_words.undone : m_words.done, m_isBack ? m_words.again : tr("&Undo"));
}

void IdentityPage::showInput(const Input &input)
{
    m_filled = input.filled;
    m_ask = input.ask;
    m_isShowing = true;
    if (m_askBox) {
        m_partsBox->setParts(input.ask.parts);
        m_askBox->setSettings(input.ask);
    }
    m_fields->setIdentity(input.identity, originsOf(input));
    m_isShowing = false;
    review();
}

/// Those of values that were not changed by hand.
TypedIdentity IdentityPage::originsOf(const Input &input)
{
    TypedIdentity origins;
    for (QString TypedIdentity::*field : {&TypedIdentity::addresses, &TypedIdentity::helo, &TypedIdentity::sender,
             &TypedIdentity::server, &TypedIdentity::recipient}) {
        if (input.identity.*field == input.filled.identity.*field)
            origins.*field = input.filled.origins.*field;
    }
    return origins;
}

IdentityPage::Input IdentityPage::input() const
{
    return {identity(), m_ask, m_filled};
}

TypedIdentity IdentityPage::identity() const
{
    return m_fields->identity();
}

bool IdentityPage::isExample() const
{
    return !m_filled.demo.isEmpty() && identity() == m_filled.identity;
}

void IdentityPage::review()
{
    if (m_isShowing)
        return;
    m_read = readIdentity(identity());
    m_fields->setProblems(m_read);
    if (m_askBox) {
        m_ask = m_askBox->settings();
        m_ask.parts = m_partsBox->parts();
    }
    m_resolvers = readResolvers(m_ask.resolvers);
    if (m_askBox)
        m_askBox->setResolverProblem(m_resolvers.problem);
    describeExample();
    describeWhoIsAsked();
    Q_EMIT completeChanged();
}

void IdentityPage::describeExample()
{
    m_exampleNote->setHelp(isExample() ? tr("Example: no network is used.")
                                       : tr("Changed, so no example any more: the real network will be asked."));
    m_exampleNote->setVisible(!m_filled.demo.isEmpty());
}

void IdentityPage::describeWhoIsAsked()
{
    if (isExample()) {
        m_whoIsAsked->setText(tr("What will be asked: the program plays the whole network itself; nothing leaves this "
                                 "computer."));
        return;
    }
    const DiagnosisRequest &request = m_read.request;
    const QString server = request.serverHost.isEmpty()
        ? tr("No mail server is connected to.")
        : tr("The mail server %1 is connected to and greeted (SMTP); no message is sent.")
              .arg(hostPortText(request.serverHost, request.serverPort));
    QStringList sentences{whoIsAskedForDns()};
    if (const QString parts = askedPartsSummary(m_ask.parts, m_ask.parts.comparison ? catalogue() : AskCatalogue());
        !parts.isEmpty())
        sentences.append(parts);
    sentences.append(server);
    m_whoIsAsked->setText(
        tr("What will be asked: %1 Nobody else is asked.", "whole sentences").arg(sentences.join(u' ')));
}

QString IdentityPage::whoIsAskedForDns() const
{
    QStringList texts;
    for (const DnsServer &server : m_resolvers.servers)
        texts.append(server.text());
    if (!texts.isEmpty())
        return tr("DNS questions go to %1.").arg(texts.join(QStringLiteral(", ")));
    if (!m_systemResolvers)
        return tr("DNS questions go to the servers this computer uses.");
    if (m_systemResolvers->isEmpty())
        return tr("This computer has no DNS server set up: name one under “What to ask, and how”.");
    return tr("DNS questions go to the servers this computer uses: %1.")
        .arg(m_systemResolvers->join(QStringLiteral(", ")));
}

const QStringList &IdentityPage::systemResolvers()
{
    if (!m_systemResolvers)
        m_systemResolvers = m_context.desktop.systemResolvers();
    return *m_systemResolvers;
}

bool IdentityPage::isComplete() const
{
    return m_read.isTestable() && !m_resolvers.problem.exists();
}

bool IdentityPage::validatePage()
{
    SessionTask task;
    if (isExample()) {
        task.demo = m_filled.demo;
        task.request = loadDemo(m_filled.demo).value_or(Scenario{}).request;
    } else {
        task.request = m_read.request;
        task.request.deadlineMs = m_ask.deadlineS * 1000;
        applyParts(m_ask.parts, task.request);
        if (identity().helo == m_filled.identity.helo)
            task.request.heloSource = m_filled.heloSource;
        if (identity().sender == m_filled.identity.sender) {
            task.request.authorDomain = parseDomain(m_filled.authorDomain).value_or(QString());
            task.request.dkimKeys = m_filled.dkimKeys;
            task.request.messageIdDomain = parseDomain(m_filled.messageIdDomain).value_or(QString());
        }
        m_context.settings.setIdentity(identity());
    }
    task.refusal = m_filled.refusal;
    m_caseLine->clearProblem();
    task.typed = identity();
    task.ask = m_ask;
    task.resolver.servers = m_resolvers.servers;
    task.resolver.attemptTimeoutMs = m_ask.attemptTimeoutMs;
    m_context.settings.setAskSettings(m_ask);
    m_context.session.setTask(task);
    return true;
}
