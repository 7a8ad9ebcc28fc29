// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/startpage.h"

#include "demo/demos.h"
#include "evidencewords.h"
#include "wizard/appsettings.h"
#include "wizard/evidencebox.h"
#include "wizard/evidencereading.h"
#include "wizard/helpline.h"
#include "wizard/pagescroll.h"
#include "wizard/recognisedview.h"
#include "wizard/typedinputs.h"
#include "wording.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace {

constexpr qsizetype mostReadAtOnce = 32 * 1024; // characters; longer texts are read beside the window

} // namespace

StartPage::StartPage(const WizardContext &context, QWidget *parent) : StepPage(parent), m_context(context)
{
    setTitle(tr("What happened?"));
    setSubTitle(
        tr("Paste or drop here what you have; the more of it, the better. Nothing of it leaves this computer."));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_box = new EvidenceBox(content);
    m_box->setObjectName(QStringLiteral("evidence"));
    m_box->setPlaceholderText(
        tr("Paste the bounce, the error line, the message headers, a log, or just an address or a "
           "name. You can drop an .eml file here."));
    m_box->setAccessibleName(tr("What happened"));
    m_box->setAccessibleDescription(m_box->placeholderText());
    layout->addWidget(m_box, 1);
    addButtons(*layout);
    m_note = new HelpLine(QString(), content);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    layout->addWidget(m_note);
    m_read = new QVBoxLayout;
    layout->addLayout(m_read);
    addOtherWays(*layout);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(content, this));
    setFirstFocus(m_box);
    connect(m_box, &EvidenceBox::inputChanged, this, &StartPage::read);
}

StartPage::~StartPage() = default;

void StartPage::addButtons(QVBoxLayout &layout)
{
    QWidget *content = layout.parentWidget();
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const char *name) {
        auto *button = new QPushButton(text, content);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    connect(add(tr("&Paste from clipboard"), "paste"), &QPushButton::clicked, this, &StartPage::paste);
    connect(add(tr("Open &file…"), "openFile"), &QPushButton::clicked, this, &StartPage::chooseFile);
    row->addStretch(1);
    m_clear = add(tr("Clea&r"), "clear");
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_box->setInput({});
        m_box->setFocus();
    });
    layout.addLayout(row);
}

void StartPage::addOtherWays(QVBoxLayout &layout)
{
    QWidget *content = layout.parentWidget();
    layout.addSpacing(fontMetrics().height() / 3);
    auto *row = new QGridLayout;
    row->setVerticalSpacing(fontMetrics().height() / 5);
    auto *listen = new QPushButton(tr("&Listen to my server…"), content);
    listen->setObjectName(QStringLiteral("listenTo"));
    listen->setToolTip(tr("Hears the name that your server announces when it sends; no checker on the Internet can."));
    auto *openCase = new QPushButton(tr("Op&en a case…"), content);
    openCase->setObjectName(QStringLiteral("openCase"));
    openCase->setToolTip(tr("Fills in what “Save case” has written; the file can be dropped here too."));
    m_examples = new QComboBox(content);
    m_examples->setObjectName(QStringLiteral("examples"));
    m_examples->setPlaceholderText(tr("Choose a case …"));
    for (const QString &name : demoNames())
        m_examples->addItem(m_context.wording.demoTitle(name), name);
    m_examples->setCurrentIndex(-1);
    m_examples->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // in a small window its names may be cut
    auto *label = new QLabel(tr("Try an e&xample:"), content);
    label->setBuddy(m_examples);
    m_exampleNote = new HelpLine(QString(), content);
    m_exampleNote->setObjectName(QStringLiteral("exampleNote"));
    row->addWidget(listen, 0, 0);
    row->addWidget(openCase, 0, 1);
    row->setColumnStretch(2, 1);
    row->addWidget(label, 0, 3);
    row->addWidget(m_examples, 0, 4);
    row->addWidget(m_exampleNote, 1, 3, 1, 2);
    layout.addLayout(row);
    showExampleNote();
    connect(listen, &QPushButton::clicked, this, &StartPage::listenRequested);
    connect(openCase, &QPushButton::clicked, this, &StartPage::caseRequested);
    connect(m_examples, &QComboBox::activated, this,
        [this](int index) { showExample(m_examples->itemData(index).toString()); });
}

void StartPage::showExample(const QString &demo)
{
    const std::optional<QByteArray> text = demoText(demo);
    if (!text)
        return;
    const InputText input = withPlainLineEnds(inputText(*text));
    m_example = demo;
    m_exampleText = input.text;
    m_box->setInput(input);
}

void StartPage::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = clipboard ? clipboard->urls() : QList<QUrl>();
    if (urls.size() == 1 && urls.first().isLocalFile()) { // a file was copied
        openFile(urls.first().toLocalFile());
        return;
    }
    const QString text = clipboard ? clipboard->text() : QString();
    if (text.trimmed().isEmpty()) {
        showProblem(tr("There is no text in the clipboard. Copy the bounce first, all of it."));
        return;
    }
    m_isFromOutside = true;
    m_box->setInput({text, false, false});
}

void StartPage::chooseFile()
{
    const OpenQuestion question{tr("Open file"), m_context.settings.folder(),
        tr("Mails, logs and texts (*.eml *.txt *.log *.mbox *.msg)") + QStringLiteral(";;") + tr("All files (*)")};
    m_context.desktop.chooseOpenFile(this, question, [this](const QString &path) { openFile(path); });
}

void StartPage::openFile(const QString &path)
{
    auto *reading = new EvidenceReading(path, this);
    connect(reading, &EvidenceReading::finished, this, [this, reading, path](const ReadText &outcome) {
        if (reading != m_reading)
            return; // whoever asks again means the later one
        m_reading = nullptr;
        m_isStale = false;
        if (outcome.problem) {
            showProblem(textFileProblemWords(*outcome.problem, path));
            Q_EMIT completeChanged();
            Q_EMIT readinessChanged();
            return;
        }
        m_context.settings.setFolder(QFileInfo(path).absolutePath());
        m_isFromOutside = true;
        m_isShowing = true;
        m_box->setInput(outcome.input);
        m_isShowing = false;
        showEvidence(outcome.evidence);
    });
    readLater(reading);
}

void StartPage::readLater(EvidenceReading *reading)
{
    connect(reading, &EvidenceReading::finished, reading, &QObject::deleteLater);
    m_reading = reading;
    showNote();
    Q_EMIT completeChanged();
    Q_EMIT readinessChanged();
}

/// Short texts at once, so that the answer stands there with each key; longer ones beside the window, one at a time.
void StartPage::read()
{
    if (m_isShowing)
        return;
    const InputText &input = m_box->input();
    if (input.text.size() <= mostReadAtOnce) {
        m_reading = nullptr;
        const bool isBlank = QStringView(input.text).trimmed().isEmpty();
        showEvidence(isBlank ? Evidence() : readEvidence(input, book()));
        return;
    }
    m_isStale = m_reading != nullptr;
    if (m_isStale)
        return;
    auto *reading = new EvidenceReading(input, this);
    connect(reading, &EvidenceReading::finished, this, [this, reading](const ReadText &outcome) {
        if (reading != m_reading)
            return;
        m_reading = nullptr;
        if (std::exchange(m_isStale, false))
            read(); // what was typed meanwhile
        else
            showEvidence(outcome.evidence);
    });
    readLater(reading);
}

void StartPage::showEvidence(const Evidence &evidence)
{
    m_evidence = evidence;
    if (!m_recognised && !evidence.isEmpty()) {
        m_recognised = new RecognisedView(m_context.wording, m_box->parentWidget());
        m_read->addWidget(m_recognised);
        setTabOrder(m_clear, m_recognised);
        connect(m_recognised, &RecognisedView::placePointedAt, m_box, &EvidenceBox::setCurrentMark);
        connect(m_recognised, &RecognisedView::choiceChanged, this, [this] {
            showNote();
            showExampleNote();
            Q_EMIT readinessChanged();
        });
    }
    if (m_recognised) {
        m_recognised->setVisible(!evidence.isEmpty());
        m_recognised->showEvidence(evidence, m_box->input().text);
        m_box->setMarks(m_recognised->places());
    }
    m_clear->setVisible(!m_box->input().text.isEmpty());
    m_note->setProblem({});
    showNote();
    showExampleNote();
    Q_EMIT completeChanged();
    Q_EMIT readinessChanged();
    if (std::exchange(m_isFromOutside, false))
        Q_EMIT readFromOutside();
}

void StartPage::showProblem(const QString &problem)
{
    m_note->setProblem(problem);
    m_note->show();
}

void StartPage::showNote()
{
    m_note->setHelp(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString StartPage::note() const
{
    if (m_reading)
        return tr("Reading …");
    const InputText &input = m_box->input();
    if (QStringView(input.text).trimmed().isEmpty())
        return {};
    if (m_evidence.isEmpty())
        return nothingUnderstoodWords(m_context.wording);
    QStringList sentences;
    if (input.isCut)
        sentences.append(tr("Only the first 16 MB were read."));
    if (m_box->isCut())
        sentences.append(tr("Only the beginning is shown; the rest was read too."));
    if (!isReadyToCheck())
        sentences.append(tr("To test, an address, a Hello name or a server is needed too: Next asks for it."));
    return sentences.join(u' ');
}

void StartPage::showExampleNote()
{
    m_examples->setCurrentIndex(isExample() ? m_examples->findData(m_example) : -1);
    m_exampleNote->setHelp(
        isExample() ? tr("Example: no network is used.") : tr("To see what a test looks like, without any network."));
}

bool StartPage::isExample() const
{
    return !m_example.isEmpty() && m_box->input().text == m_exampleText
        && (!m_recognised || m_recognised->rows() == factRows(m_evidence));
}

FilledIdentity StartPage::filledFromEvidence() const
{
    const SuggestedIdentity chosen = chosenIdentity(m_evidence, m_recognised->rows());
    const EvidenceWords sentences(m_context.wording);
    const auto words = [&](const std::optional<FoundFact> &fact) {
        return fact ? originWords(sentences, *fact, m_evidence) : QString();
    };
    FilledIdentity filled;
    filled.identity = chosen.typed;
    filled.origins = {words(chosen.ip), words(chosen.helo), words(chosen.sender), {}, words(chosen.recipient)};
    for (const FoundFact &host : m_evidence.hosts) {
        if (host.value == chosen.typed.server)
            filled.origins.server = words(host);
    }
    filled.heloSource = chosen.heloSource;
    filled.authorDomain = chosen.authorDomain;
    filled.dkimKeys = chosen.dkimKeys;
    filled.messageIdDomain = chosen.messageIdDomain;
    if (!m_evidence.refusals.isEmpty())
        filled.refusal = m_evidence.refusals.first();
    return filled;
}

/// What the case itself says counts; the text tells only where one would have found it.
FilledIdentity StartPage::filledFromExample() const
{
    FilledIdentity filled = m_recognised ? filledFromEvidence() : FilledIdentity();
    const TypedIdentity found = std::exchange(filled.identity, typedIdentity(loadDemo(m_example)->request));
    const auto keepIfFound = [&](QString TypedIdentity::*field) {
        if (found.*field != filled.identity.*field)
            (filled.origins.*field).clear();
    };
    for (QString TypedIdentity::*field : {&TypedIdentity::addresses, &TypedIdentity::helo, &TypedIdentity::sender,
             &TypedIdentity::server, &TypedIdentity::recipient})
        keepIfFound(field);
    filled.demo = m_example;
    return filled;
}

std::optional<FilledIdentity> StartPage::filled() const
{
    if (m_reading)
        return std::nullopt;
    if (isExample())
        return filledFromExample();
    if (m_evidence.isEmpty())
        return std::nullopt;
    return filledFromEvidence();
}

bool StartPage::isReadyToCheck() const
{
    const std::optional<FilledIdentity> ready = filled();
    return ready && readIdentity(ready->identity).isTestable();
}

/// With nothing at all one goes on too, and fills in by hand.
bool StartPage::isComplete() const
{
    return !m_reading;
}

void StartPage::selectText()
{
    m_box->selectAll();
}

const RefusalBook &StartPage::book()
{
    if (!m_book)
        m_book = std::make_unique<RefusalBook>();
    return *m_book;
}
