// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/identitypage.h"

#include "demo/demos.h"
#include "dns/address.h"
#include "wizard/appsettings.h"
#include "wizard/asksettingsbox.h"
#include "wizard/helpline.h"
#include "wizard/pagescroll.h"
#include "wizard/session.h"
#include "wizard/typedfield.h"
#include "wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

IdentityPage::IdentityPage(const WizardContext &context, QWidget *parent)
    : StepPage(parent), m_context(context), m_ask(context.settings.askSettings())
{
    setTitle(tr("What you know"));
    setSubTitle(tr("Fill in what you know of the server that sends your mail. One field is enough to begin; each more "
                   "lets more be tested."));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    addExamples(*layout);
    auto *form = new QGridLayout;
    form->setColumnStretch(1, 1);
    form->setVerticalSpacing(fontMetrics().height() / 5);
    layout->addLayout(form);
    addFields(*form);
    layout->addSpacing(fontMetrics().height() / 2);
    m_whoIsAsked = new QLabel(content);
    m_whoIsAsked->setObjectName(QStringLiteral("whoIsAsked"));
    m_whoIsAsked->setTextFormat(Qt::PlainText);
    m_whoIsAsked->setWordWrap(true);
    layout->addWidget(m_whoIsAsked);
    addDisclosure(*layout);
    layout->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(content, this));
    setFirstFocus(m_addresses->edit());
    showIdentity(context.settings.identity());
}

void IdentityPage::addExamples(QVBoxLayout &layout)
{
    m_examples = new QComboBox(layout.parentWidget());
    m_examples->setObjectName(QStringLiteral("examples"));
    m_examples->setPlaceholderText(tr("Choose a case …"));
    for (const QString &name : demoNames())
        m_examples->addItem(m_context.wording.demoTitle(name), name);
    m_examples->setCurrentIndex(-1);
    auto *label = new QLabel(tr("Try an &example:"), layout.parentWidget());
    label->setBuddy(m_examples);
    auto *row = new QGridLayout;
    row->setColumnStretch(2, 1);
    row->setVerticalSpacing(fontMetrics().height() / 5);
    row->addWidget(label, 0, 0);
    row->addWidget(m_examples, 0, 1);
    m_exampleNote = new HelpLine(QString(), layout.parentWidget());
    m_exampleNote->setObjectName(QStringLiteral("exampleNote"));
    row->addWidget(m_exampleNote, 1, 1, 1, 2);
    layout.addLayout(row);
    layout.addSpacing(fontMetrics().height() / 3);
    connect(m_examples, &QComboBox::activated, this,
        [this](int index) { showExample(m_examples->itemData(index).toString()); });
}

void IdentityPage::addFields(QGridLayout &form)
{
    m_addresses = new TypedField(tr("Sending &address(es)"),
        tr("The public address your mail leaves from, like 203.0.113.5; several with spaces between."),
        QStringLiteral("addressesEdit"), form);
    m_helo = new TypedField(tr("&Hello name (HELO)"),
        tr("The name your server introduces itself with when it sends; it often stands in the bounce."),
        QStringLiteral("heloEdit"), form);
    m_sender = new TypedField(tr("&Sender"), tr("The mail address, or only the domain, that the mail comes from."),
        QStringLiteral("senderEdit"), form);
    m_server = new TypedField(tr("Server to &call"),
        tr("A mail server of yours, to hear how it answers, like mail.example.com; another port behind a colon."),
        QStringLiteral("serverEdit"), form);
    m_recipient = new TypedField(tr("&Recipient’s domain"),
        tr("Where the refused mail was going, to notice a server that introduces itself with the receiver’s name."),
        QStringLiteral("recipientEdit"), form);
    for (TypedField *field : {m_addresses, m_helo, m_sender, m_server, m_recipient})
        connect(field, &TypedField::edited, this, &IdentityPage::review);
}

void IdentityPage::addDisclosure(QVBoxLayout &layout)
{
    m_disclosure = new QToolButton(layout.parentWidget());
    m_disclosure->setObjectName(QStringLiteral("howToAsk"));
    m_disclosure->setText(tr("How to as&k"));
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
    if (!m_askBox) {
        m_askBox = new AskSettingsBox(m_ask, systemResolvers(), m_disclosure->parentWidget());
        m_disclosed->addWidget(m_askBox);
        connect(m_askBox, &AskSettingsBox::changed, this, &IdentityPage::review);
        review();
    }
    m_askBox->setVisible(isShown);
}

void IdentityPage::initializePage()
{
    // The system's servers are read when the page is there, not before.
    QTimer::singleShot(0, this, [this] {
        systemResolvers();
        describeWhoIsAsked();
    });
}

void IdentityPage::showExample(const QString &demo)
{
    const std::optional<Scenario> scenario = loadDemo(demo);
    if (!scenario)
        return;
    m_example = demo;
    m_exampleIdentity = typedIdentity(scenario->request);
    showIdentity(m_exampleIdentity);
}

void IdentityPage::showIdentity(const TypedIdentity &identity)
{
    m_isShowing = true;
    m_addresses->setText(identity.addresses);
    m_helo->setText(identity.helo);
    m_sender->setText(identity.sender);
    m_server->setText(identity.server);
    m_recipient->setText(identity.recipient);
    m_isShowing = false;
    review();
}

TypedIdentity IdentityPage::identity() const
{
    return {m_addresses->text(), m_helo->text(), m_sender->text(), m_server->text(), m_recipient->text()};
}

void IdentityPage::review()
{
    if (m_isShowing)
        return;
    m_read = readIdentity(identity());
    m_addresses->setProblem(m_read.addresses);
    m_helo->setProblem(m_read.helo);
    m_sender->setProblem(m_read.sender);
    m_server->setProblem(m_read.server);
    m_recipient->setProblem(m_read.recipient);
    if (m_askBox)
        m_ask = m_askBox->settings();
    m_resolvers = readResolvers(m_ask.resolvers);
    if (m_askBox)
        m_askBox->setResolverProblem(m_resolvers.problem);
    m_examples->setCurrentIndex(isExample() ? m_examples->findData(m_example) : -1);
    m_exampleNote->setHelp(isExample() ? tr("Example: no network is used.")
            : m_example.isEmpty()      ? tr("To see what a test looks like, without any network.")
                                       : tr("Changed, so no example any more: the real network will be asked."));
    describeWhoIsAsked();
    Q_EMIT completeChanged();
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
    m_whoIsAsked->setText(tr("What will be asked: %1 %2 Nobody else is asked.").arg(whoIsAskedForDns(), server));
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
        return tr("This computer has no DNS server set up: name one under “How to ask”.");
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
        task.demo = m_example;
        task.request = loadDemo(m_example).value_or(Scenario{}).request;
    } else {
        task.request = m_read.request;
        task.request.deadlineMs = m_ask.deadlineS * 1000;
        m_context.settings.setIdentity(identity());
    }
    task.resolver.servers = m_resolvers.servers;
    task.resolver.attemptTimeoutMs = m_ask.attemptTimeoutMs;
    m_context.settings.setAskSettings(m_ask);
    m_context.session.setTask(task);
    return true;
}
