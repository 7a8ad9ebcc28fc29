// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/checkpage.h"

#include "report/chainpicture.h"
#include "widgets/chainview.h"
#include "widgets/transcriptview.h"
#include "wizard/chainpane.h"
#include "wizard/pagescroll.h"
#include "wizard/session.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QWizard>

namespace {

constexpr int pictureEveryMs = 50; // a picture for each answer would be drawn far oftener than seen
constexpr int statusEveryMs = 100;

} // namespace

CheckPage::CheckPage(const WizardContext &context, QWidget *parent) : StepPage(parent), m_context(context)
{
    setTitle(tr("Checking"));
    setSubTitle(
        tr("The chain of names and addresses grows as answers come in; below it is what the mail server says."));
    m_pictureTimer.setSingleShot(true);
    m_pictureTimer.setInterval(pictureEveryMs);
    connect(&m_pictureTimer, &QTimer::timeout, this, &CheckPage::showPicture);
    m_statusTimer.setInterval(statusEveryMs);
    connect(&m_statusTimer, &QTimer::timeout, this, &CheckPage::showStatus);
}

void CheckPage::build()
{
    auto *content = new QWidget;
    content->setMinimumHeight(fontMetrics().height() * 20);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    // One above the other: a chain is wide and flat.
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    m_chain = new ChainPane(splitter);
    m_transcript = new TranscriptView(splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    auto *row = new QHBoxLayout;
    m_status = new QLabel(content);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    row->addWidget(m_status, 1);
    m_stop = new QPushButton(tr("S&top"), content);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Keeps what is known and goes on to the result."));
    row->addWidget(m_stop);
    layout->addLayout(row);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(content, this));
    setFirstFocus(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stop);
    hearSession();
}

void CheckPage::hearSession()
{
    DiagnosisSession &session = m_context.session;
    connect(&session, &DiagnosisSession::lookedUp, this, &CheckPage::noteLookup);
    connect(&session, &DiagnosisSession::graphGrown, this, [this] {
        if (!m_pictureTimer.isActive())
            m_pictureTimer.start();
    });
    connect(&session, &DiagnosisSession::smtpBegun, this, [this](int index, const SmtpSession &begun) {
        m_shownSessions.insert(index, m_transcript->addSession(begun));
    });
    connect(&session, &DiagnosisSession::smtpSaid, this, [this](int index, const TranscriptLine &line) {
        m_transcript->appendLine(m_shownSessions.value(index, -1), line);
    });
    connect(&session, &DiagnosisSession::finished, this, &CheckPage::finish);
}

void CheckPage::initializePage()
{
    if (!m_chain)
        build();
    const DiagnosisRequest &request = m_context.session.task().request;
    m_chain->setEmptyText(request.ips.isEmpty()
            ? tr("No sending address was given, so there is no chain of names to follow.")
            : tr("Waiting for the first answer …"));
    m_chain->setPicture({});
    m_transcript->setSessions({});
    m_transcript->setPlaceholderText(request.serverHost.isEmpty()
            ? tr("No server to call was given, so there is no conversation.")
            : tr("Waiting for the mail server’s addresses …"));
    m_shownSessions.clear();
    m_asking.clear();
    m_stop->setEnabled(true);
    m_context.session.start();
    m_statusTimer.start();
    showPicture();
    showStatus();
}

void CheckPage::cleanupPage()
{
    m_context.session.cancel();
    m_pictureTimer.stop();
    m_statusTimer.stop();
}

bool CheckPage::isComplete() const
{
    return m_context.session.hasReport();
}

void CheckPage::noteLookup(const Lookup &lookup)
{
    if (!lookup.isAnswered) {
        m_asking = tr("%1 %2", "type and name of a DNS question")
                       .arg(rrTypeText(lookup.question.type), lookup.question.name.toText().left(60));
    }
    if (!m_pictureTimer.isActive())
        m_pictureTimer.start();
}

void CheckPage::showPicture()
{
    m_pictureTimer.stop();
    m_chain->setPicture(chainPicture(m_context.session.facts()));
}

void CheckPage::showStatus()
{
    const DiagnosisSession &session = m_context.session;
    const QString seconds = QLocale().toString(static_cast<double>(session.elapsedMs()) / 1000.0, 'f', 1);
    QString text;
    if (session.hasReport() && session.report().facts.wasStopped) {
        text = tr("Stopped after %1 s · %2 answered. Next shows what is known.").arg(seconds).arg(session.answered());
    } else if (session.hasReport()) {
        text = tr("Finished after %1 s · %2 answered. Next shows the result.").arg(seconds).arg(session.answered());
    } else if (session.waiting() > 0 && !m_asking.isEmpty()) {
        text = tr("Asking: %1 · %2 answered · %3 waiting · %4 s")
                   .arg(m_asking)
                   .arg(session.answered())
                   .arg(session.waiting())
                   .arg(seconds);
    } else {
        text = tr("Listening to the mail server · %1 answered · %2 s").arg(session.answered()).arg(seconds);
    }
    if (text != m_status->text())
        m_status->setText(text);
}

void CheckPage::finish()
{
    m_statusTimer.stop();
    showPicture();
    showStatus();
    const bool wasOnStop = m_stop->hasFocus() || !focusWidget();
    m_stop->setEnabled(false);
    Q_EMIT completeChanged();
    // Whoever reads along in picture or conversation is left there.
    if (wasOnStop && wizard()->currentPage() == this)
        wizard()->button(QWizard::NextButton)->setFocus();
}

void CheckPage::stop()
{
    m_context.session.stop();
    wizard()->next();
}
