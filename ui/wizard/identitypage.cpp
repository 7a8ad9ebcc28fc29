// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/identitypage.h"

#include "casewords.h"
#include "demo/demos.h"
#include "dns/address.h"
#include "wizard/appsettings.h"
#include "wizard/asksettingsbox.h"
#include "wizard/caseline.h"
#include "wizard/caseload.h"
#include "wizard/helpline.h"
#include "wizard/pagescroll.h"
#include "wizard/session.h"
#include "wizard/typedfield.h"
#include "wording.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

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
    m_examples->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // in a small window its names may be cut
    auto *label = new QLabel(tr("Try an &example:"), layout.parentWidget());
    label->setBuddy(m_examples);
    m_openCase = new QPushButton(tr("O&pen a case…"), layout.parentWidget());
    m_openCase->setObjectName(QStringLiteral("openCase"));
    m_openCase->setToolTip(tr("Fills in what “Save case” has written; the file can be dropped here too."));
    m_top = new QGridLayout;
    m_top->setColumnStretch(2, 1);
    m_top->setVerticalSpacing(fontMetrics().height() / 5);
    m_top->addWidget(label, 0, 0);
    m_top->addWidget(m_examples, 0, 1);
    m_top->addWidget(m_openCase, 0, 3);
    m_exampleNote = new HelpLine(QString(), layout.parentWidget());
    m_exampleNote->setObjectName(QStringLiteral("exampleNote"));
    m_top->addWidget(m_exampleNote, 1, 1, 1, 3);
    layout.addLayout(m_top);
    layout.addSpacing(fontMetrics().height() / 3);
    connect(m_examples, &QComboBox::activated, this,
        [this](int index) { showExample(m_examples->itemData(index).toString()); });
    connect(m_openCase, &QPushButton::clicked, this, &IdentityPage::chooseCase);
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

void IdentityPage::showExample(const QString &demo)
{
    const std::optional<Scenario> scenario = loadDemo(demo);
    if (!scenario)
        return;
    m_example = demo;
    m_exampleIdentity = typedIdentity(scenario->request);
    showIdentity(m_exampleIdentity);
}

void IdentityPage::chooseCase()
{
    const OpenQuestion question{tr("Open case"), m_context.settings.folder(),
        tr("HELO Doctor cases (*.%1)").arg(caseSuffix) + QStringLiteral(";;") + tr("All files (*)")};
    m_context.desktop.chooseOpenFile(this, question, [this](const QString &path) { openCase(path); });
}

void IdentityPage::openCase(const QString &path)
{
    if (m_load)
        m_load->disconnect(this); // whoever asks again means the later one
    auto *load = new CaseLoad(path, this);
    m_load = load;
    connect(load, &CaseLoad::finished, this, [this, load, path](const std::variant<CaseFile, CaseProblem> &outcome) {
        load->deleteLater();
        m_load = nullptr;
        if (const auto *problem = std::get_if<CaseProblem>(&outcome))
            caseLine().showProblem(caseProblemWords(*problem, path));
        else
            showCase(std::get<CaseFile>(outcome), path);
    });
}

void IdentityPage::showCase(const CaseFile &file, const QString &path)
{
    m_context.settings.setFolder(QFileInfo(path).absolutePath());
    Input opened{file.identity, file.ask, {}, {}};
    if (const std::optional<Scenario> scenario = loadDemo(file.demo)) {
        opened.example = file.demo;
        opened.exampleIdentity = typedIdentity(scenario->request);
    }
    // A case that was opened and left as it is can be opened again; what was typed before it cannot.
    const Input before = input();
    const bool isNothing = before.identity == TypedIdentity() && before.ask == opened.ask;
    if (m_isBack || !m_opened || before != *m_opened)
        m_other = isNothing ? std::nullopt : std::optional(before);
    m_opened = opened;
    m_isBack = false;
    m_caseName = shownPath(QFileInfo(path).fileName());
    showInput(opened);
    const QString sentence = file.savedAt.isValid()
        ? tr("Opened: %1, saved %2.")
              .arg(m_caseName, QLocale().toString(file.savedAt.toLocalTime(), QLocale::ShortFormat))
        : tr("Opened: %1.").arg(m_caseName);
    caseLine().showSentence(sentence, m_other && *m_other != opened ? tr("&Undo") : QString());
    if (m_resolvers.problem.exists())
        m_disclosure->setChecked(true);
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
    if (m_isBack)
        caseLine().showSentence(tr("What stood here before %1 was opened is back.").arg(m_caseName), tr("Open a&gain"));
    else
        caseLine().showSentence(tr("Opened: %1.").arg(m_caseName), tr("&Undo"));
}

CaseLine &IdentityPage::caseLine()
{
    if (!m_caseLine) {
        m_caseLine = new CaseLine(m_openCase->parentWidget());
        m_top->addWidget(m_caseLine, 2, 0, 1, 4);
        setTabOrder(m_openCase, m_caseLine->backButton());
        connect(m_caseLine, &CaseLine::backRequested, this, &IdentityPage::exchange);
    }
    return *m_caseLine;
}

void IdentityPage::showInput(const Input &input)
{
    m_example = input.example;
    m_exampleIdentity = input.exampleIdentity;
    m_ask = input.ask;
    m_isShowing = true;
    if (m_askBox)
        m_askBox->setSettings(input.ask);
    showIdentity(input.identity);
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
    if (m_caseLine)
        m_caseLine->clearProblem();
    task.typed = identity();
    task.ask = m_ask;
    task.resolver.servers = m_resolvers.servers;
    task.resolver.attemptTimeoutMs = m_ask.attemptTimeoutMs;
    m_context.settings.setAskSettings(m_ask);
    m_context.session.setTask(task);
    return true;
}
