// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/heardpane.h"

#include "base/printable.h"
#include "dns/address.h"
#include "findings/usualclients.h"
#include "widgets/plainlabel.h"
#include "widgets/transcriptview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace {

constexpr int mostRecipients = 5; // shown

QString shown(const QByteArray &bytes)
{
    return printable(bytes, 200);
}

} // namespace

HeardPane::HeardPane(const QString &language, QWidget *parent) : QWidget(parent), m_language(language)
{
    auto *layout = new QHBoxLayout(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("visits"));
    m_list->setAccessibleName(tr("Clients that called"));
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_list);
    addDetails();
    layout->addWidget(m_details, 1);
    m_details->hide();
    m_list->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isRefreshing)
            showDetails();
    });
}

void HeardPane::addDetails()
{
    m_details = new QWidget(this);
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    m_name = plainLabel({}, m_details);
    m_name->setObjectName(QStringLiteral("heardName"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_name->setFont(large);
    m_use = new QPushButton(tr("&Use this name"), m_details);
    m_use->setObjectName(QStringLiteral("useName"));
    top->addWidget(m_name, 1);
    top->addWidget(m_use, 0, Qt::AlignTop);
    m_said = plainLabel({}, m_details);
    m_said->setObjectName(QStringLiteral("heardSaid"));
    m_explanation = plainLabel({}, m_details);
    m_explanation->setObjectName(QStringLiteral("heardExplanation"));
    m_transcript = new TranscriptView(m_details);
    layout->addLayout(top);
    layout->addWidget(m_said);
    layout->addWidget(m_explanation);
    layout->addWidget(m_transcript, 1);
    m_transcript->setMinimumHeight(fontMetrics().height() * 4);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const HeloVisit *visit = current())
            Q_EMIT nameChosen(*visit);
    });
}

void HeardPane::show(const HeloVisit &visit)
{
    const auto known
        = std::find_if(m_visits.begin(), m_visits.end(), [&](const HeloVisit &other) { return other.id == visit.id; });
    if (known != m_visits.end()) {
        *known = visit;
    } else {
        m_visits.prepend(visit);
        if (m_visits.size() > mostVisits)
            m_visits.removeLast();
    }
    // However fast they call, the window is drawn in between.
    if (!std::exchange(m_isStale, true))
        QMetaObject::invokeMethod(this, &HeardPane::refresh, Qt::QueuedConnection);
}

/// Whoever looks at an older one is left there; else the newest is shown.
void HeardPane::refresh()
{
    m_isStale = false;
    const bool isFollowing = m_list->currentRow() <= 0;
    const int shownId = m_shownId;
    m_isRefreshing = true;
    while (m_list->count() > m_visits.size())
        delete m_list->takeItem(m_list->count() - 1);
    int row = 0;
    int wanted = 0;
    for (const HeloVisit &visit : std::as_const(m_visits)) {
        if (row == m_list->count())
            m_list->addItem(QString());
        m_list->item(row)->setText(title(visit));
        if (!isFollowing && visit.id == shownId)
            wanted = row;
        ++row;
    }
    m_list->setCurrentRow(wanted);
    m_isRefreshing = false;
    m_list->setVisible(m_visits.size() > 1);
    m_details->show();
    showDetails();
}

QString HeardPane::title(const HeloVisit &visit) const
{
    const QString name = visit.helo.isEmpty() ? tr("(no name yet)") : shown(visit.helo);
    return tr("%1  %2", "time, name")
        .arg(QLocale().toString(visit.at.toLocalTime().time(), QStringLiteral("HH:mm:ss")), name);
}

const HeloVisit *HeardPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_visits.size() ? &m_visits.at(row) : nullptr;
}

void HeardPane::showDetails()
{
    const HeloVisit *visit = current();
    if (!visit)
        return;
    m_name->setText(visit->helo.isEmpty() ? tr("It has not said a name yet.") : shown(visit->helo));
    m_use->setEnabled(!visit->helo.isEmpty());
    QStringList said{tr("from %1", "an address").arg(addressText(visit->ip))};
    if (!visit->verb.isEmpty())
        said.append(shown(visit->verb));
    if (visit->isTls)
        said.append(tr("encrypted (STARTTLS)"));
    if (visit->hasMailFrom)
        said.append(QStringLiteral("MAIL FROM:<%1>").arg(shown(visit->mailFrom)));
    for (const QByteArray &recipient : visit->rcptTo.first(std::min<qsizetype>(visit->rcptTo.size(), mostRecipients)))
        said.append(QStringLiteral("RCPT TO:<%1>").arg(shown(recipient)));
    if (visit->rcptTo.size() > mostRecipients)
        said.append(tr("and %n more", nullptr, static_cast<int>(visit->rcptTo.size()) - mostRecipients));
    if (visit->isEnded)
        said.append(tr("connection ended"));
    m_said->setText(said.join(QStringLiteral(" · ")));
    m_explanation->setText(
        visit->verb.isEmpty() ? QString() : usualClientsText({visit->verb, visit->helo, visit->ip}, m_language));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    showTranscript(*visit);
}

void HeardPane::showTranscript(const HeloVisit &visit)
{
    if (m_shownId != visit.id) {
        m_shownId = visit.id;
        SmtpSession session;
        session.serverName = visit.helo.isEmpty() ? tr("Client") : shown(visit.helo);
        session.address = visit.ip;
        session.port = visit.port;
        m_transcript->setSessions({session});
        m_shownLines = 0;
    }
    for (; m_shownLines < visit.transcript.size(); ++m_shownLines)
        m_transcript->appendLine(0, visit.transcript.at(m_shownLines));
}
