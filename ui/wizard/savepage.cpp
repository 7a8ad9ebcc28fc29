// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/savepage.h"

#include "base/version.h"
#include "casewords.h"
#include "chainpainter.h"
#include "dns/address.h"
#include "fixes/firstfixes.h"
#include "pdfreport.h"
#include "report/casefile.h"
#include "reportsentences.h"
#include "textreport.h"
#include "wizard/appsettings.h"
#include "wizard/filesave.h"
#include "wizard/pagescroll.h"
#include "wizard/saverow.h"
#include "wizard/session.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace {

/// The countries whose paper is Letter; all others use A4 (ISO 216).
PaperSize usualPaper(const QLocale &locale)
{
    constexpr std::array letter{QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Philippines,
        QLocale::Chile, QLocale::Colombia, QLocale::Venezuela, QLocale::Guatemala, QLocale::CostaRica, QLocale::Panama,
        QLocale::PuertoRico};
    const bool isLetter = std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return isLetter ? PaperSize::Letter : PaperSize::A4;
}

QByteArray reportData(Report report)
{
    report.plan = firstFixes(report.facts, report.judgement, QStringLiteral("en"));
    return reportToJson(report, englishSentences());
}

} // namespace

SavePage::SavePage(const WizardContext &context, QWidget *parent) : StepPage(parent), m_context(context)
{
    setTitle(tr("Save"));
    setSubTitle(tr("Take the result with you, or give it to whoever has to change something."));
}

void SavePage::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    makeRows(*content);
    addPaper();
    int width = 0;
    for (const SaveRow *row : std::as_const(m_rows))
        width = std::max(width, row->actionWidthHint());
    for (SaveRow *row : std::as_const(m_rows)) {
        row->setActionWidth(width);
        layout->addWidget(row);
        connect(row, &SaveRow::openRequested, this, [this, row](const QString &path) { open(row, path); });
    }
    offer(m_pdf, {tr("Save PDF report"), {}, {}, tr("PDF documents (*.pdf)"), QStringLiteral("pdf")},
        [this] { return pdf(); });
    offer(m_picture, {tr("Save picture"), {}, {}, tr("PNG images (*.png)"), QStringLiteral("png")},
        [this] { return picture(); });
    offer(m_json, {tr("Save data"), {}, {}, tr("JSON files (*.json)"), QStringLiteral("json")},
        [this] { return json(); });
    offer(m_case, {tr("Save case"), {}, {}, tr("HELO Doctor cases (*.%1)").arg(caseSuffix), caseSuffix},
        [this] { return caseFile(); });
    setFirstFocus(m_pdf->button());
    connect(m_text, &SaveRow::requested, this, &SavePage::copyText);

    addAgain(*layout);
    layout->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(content, this));
}

void SavePage::makeRows(QWidget &content)
{
    m_pdf = new SaveRow(tr("Save &PDF report…"),
        tr("For your Internet provider or your files: everything, with the evidence and what has to be changed."),
        &content);
    m_pdf->button()->setObjectName(QStringLiteral("savePdf"));
    m_picture = new SaveRow(
        tr("Save p&icture…"), tr("For a mail or a ticket: the chain of names and addresses as a PNG image."), &content);
    m_picture->button()->setObjectName(QStringLiteral("savePicture"));
    m_json = new SaveRow(tr("Save &data…"),
        tr("For scripts and other programs: the whole report as JSON, always in English."), &content);
    m_json->button()->setObjectName(QStringLiteral("saveJson"));
    m_case = new SaveRow(tr("Sa&ve case…"),
        tr("For going on later or elsewhere: what you typed, how it was asked, and the result, to be opened here."),
        &content);
    m_case->button()->setObjectName(QStringLiteral("saveCase"));
    m_text = new SaveRow(
        tr("&Copy as text"), tr("For pasting into a mail or a forum: the whole report as plain text."), &content);
    m_text->button()->setObjectName(QStringLiteral("copyText"));
    m_rows = {m_pdf, m_picture, m_json, m_case, m_text};
}

void SavePage::addPaper()
{
    m_paper = new QComboBox(m_pdf);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Paper of the PDF report"));
    m_paper->addItem(tr("A4 paper"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("Letter paper"), static_cast<int>(PaperSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper(QLocale::system()))));
    m_pdf->setOption(m_paper);
}

void SavePage::addAgain(QVBoxLayout &layout)
{
    auto *again = new QPushButton(tr("&Test again"), layout.parentWidget());
    again->setObjectName(QStringLiteral("testAgain"));
    again->setToolTip(tr("Asks the same once more, for example after a change."));
    auto *other = new QPushButton(tr("Test something &else"), layout.parentWidget());
    other->setObjectName(QStringLiteral("testOther"));
    auto *row = new QHBoxLayout;
    row->addWidget(again);
    row->addWidget(other);
    row->addStretch(1);
    layout.addSpacing(fontMetrics().height());
    layout.addLayout(row);
    connect(again, &QPushButton::clicked, this, &SavePage::againRequested);
    connect(other, &QPushButton::clicked, this, &SavePage::otherRequested);
}

void SavePage::initializePage()
{
    if (m_rows.isEmpty())
        build();
    for (SaveRow *row : std::as_const(m_rows))
        row->clearOutcome();
}

void SavePage::offer(SaveRow *row, const SaveQuestion &question, const std::function<Render()> &renderNow)
{
    connect(row, &SaveRow::requested, this, [this, row, question, renderNow] {
        SaveQuestion filled = question;
        filled.folder = m_context.settings.folder();
        filled.fileName = fileName(question.suffix);
        m_context.desktop.chooseFile(
            this, filled, [this, row, renderNow](const QString &path) { write(row, path, renderNow()); });
    });
}

void SavePage::write(SaveRow *row, const QString &path, const Render &render)
{
    row->showBusy(tr("Writing…"));
    auto *save = new FileSave(path, render, this);
    connect(save, &FileSave::finished, this, [this, save, row, path](const QString &problem) {
        save->deleteLater();
        showWritten(row, path, problem);
    });
}

void SavePage::showWritten(SaveRow *row, const QString &path, const QString &problem)
{
    if (!problem.isEmpty()) {
        row->showProblem(problem);
        return;
    }
    m_context.settings.setFolder(QFileInfo(path).absolutePath());
    if (row == m_case) // this program opens it
        row->showDone(tr("Saved: %1").arg(shownPath(path)));
    else
        row->showSaved(path);
}

void SavePage::open(SaveRow *row, const QString &path)
{
    if (!m_context.desktop.openFile(path))
        row->showProblem(tr("No program was found that opens it. The file is here: %1").arg(path));
}

void SavePage::copyText()
{
    QGuiApplication::clipboard()->setText(textReport(m_context.session.report(), m_context.wording));
    m_text->showDone(tr("Copied to the clipboard."));
}

/// Tells which server it is about, in characters that every file system takes.
QString SavePage::fileName(const QString &suffix) const
{
    const DiagnosisRequest &request = m_context.session.task().request;
    QString about = !request.ips.isEmpty() ? addressText(request.ips.first())
        : !request.helo.isEmpty()          ? request.helo
                                           : request.serverHost;
    about.truncate(60);
    for (QChar &character : about) {
        const bool isPlain = (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
            || (character >= u'0' && character <= u'9') || character == u'.';
        if (!isPlain)
            character = u'-';
    }
    return QStringLiteral("helo-doctor-%1.%2").arg(about, suffix);
}

SavePage::Render SavePage::pdf() const
{
    const auto paper = static_cast<PaperSize>(m_paper->currentData().toInt());
    return [report = m_context.session.report(), wording = m_context.wording, paper] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writePdfReport(buffer, report, wording, paper);
        return buffer.data();
    };
}

SavePage::Render SavePage::picture() const
{
    // As text, because a copied font shares what it has loaded, and that belongs to one thread.
    return [facts = m_context.session.report().facts, fontText = font().toString()] {
        QFont font;
        font.fromString(fontText);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        chainImage(drawChain(chainPicture(facts), font), Theme::forPaper(font)).save(&buffer, "PNG");
        return buffer.data();
    };
}

SavePage::Render SavePage::json() const
{
    return [report = m_context.session.report()] { return reportData(report); };
}

SavePage::Render SavePage::caseFile() const
{
    const SessionTask &task = m_context.session.task();
    const CaseFile file{versionText(), QDateTime::currentDateTimeUtc(), task.typed, task.ask, task.demo, std::nullopt};
    return [file, report = m_context.session.report()] {
        CaseFile whole = file;
        whole.report = QJsonDocument::fromJson(reportData(report)).object();
        const QByteArray bytes = caseToJson(whole);
        // What is saved must open again; the report can be made again.
        return bytes.size() <= mostCaseBytes ? bytes : caseToJson(file);
    };
}
