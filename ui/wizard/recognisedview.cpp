// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/recognisedview.h"

#include "base/printable.h"
#include "theme.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

enum Column
{
    RoleColumn,
    ValueColumn,
    OriginColumn
};
constexpr int mostRowsSeen = 8;

QString roleWords(FactRole role)
{
    switch (role) {
    case FactRole::Address:
        return RecognisedView::tr("Sending address");
    case FactRole::Helo:
        return RecognisedView::tr("Hello name (HELO)");
    case FactRole::Sender:
        return RecognisedView::tr("Sender");
    case FactRole::Recipient:
        return RecognisedView::tr("Recipient");
    case FactRole::Host:
        return RecognisedView::tr("Your server");
    }
    return {};
}

} // namespace

QString originWords(const EvidenceWords &words, const FoundFact &fact, const Evidence &evidence)
{
    const auto line = std::find_if(evidence.received.cbegin(), evidence.received.cend(),
        [&](const ReceivedLine &received) { return received.index == fact.index; });
    if (fact.source == FactSource::Received && line != evidence.received.cend() && !line->by.isEmpty())
        return RecognisedView::tr("from the line that %1 wrote", "the name of a server").arg(printable(line->by, 100));
    return words.source(fact, evidence.kind);
}

RecognisedView::RecognisedView(const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_words(wording),
      m_headline(plainLabel({}, this)),
      m_quote(plainLabel({}, this)),
      m_meaning(plainLabel({}, this)),
      m_factsLabel(new QLabel(tr("What was foun&d (ticked: what the test will be about):"), this)),
      m_facts(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    m_headline->setObjectName(QStringLiteral("recognised"));
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_quote->setObjectName(QStringLiteral("refusalQuote"));
    m_meaning->setObjectName(QStringLiteral("refusalMeaning"));
    m_factsLabel->setTextFormat(Qt::PlainText);
    m_factsLabel->setBuddy(m_facts);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setAccessibleName(tr("What was found"));
    m_facts->setColumnCount(3);
    m_facts->setHeaderHidden(true);
    m_facts->setRootIsDecorated(false);
    m_facts->setUniformRowHeights(true);
    m_facts->setMouseTracking(true);
    m_facts->setTabKeyNavigation(false);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->header()->setStretchLastSection(true);
    m_facts->installEventFilter(this);
    m_facts->viewport()->installEventFilter(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_quote),
             static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_factsLabel), static_cast<QWidget *>(m_facts)})
        layout->addWidget(widget);
    connect(m_facts, &QTreeWidget::itemEntered, this, [this](QTreeWidgetItem *item) { point(item); });
    connect(m_facts, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_facts->hasFocus())
            point(item);
    });
    connect(m_facts, &QTreeWidget::itemChanged, this, &RecognisedView::noteToggled);
}

void RecognisedView::showEvidence(const Evidence &evidence, const QString &text)
{
    m_headline->setText(tr("Recognised: %1", "one or two sentences").arg(m_words.recognised(evidence)));
    m_quote->setVisible(!evidence.refusals.isEmpty());
    if (!evidence.refusals.isEmpty())
        m_quote->setText(tr("“%1”", "what a mail server said").arg(m_words.quotation(evidence.refusals.first())));
    const QStringList sentences = meaning(evidence);
    m_meaning->setText(sentences.join(u'\n'));
    m_meaning->setVisible(!sentences.isEmpty());
    m_rows = factRows(evidence);
    m_rowPlaces.clear();
    for (const FactRow &row : std::as_const(m_rows))
        m_rowPlaces.append(placeOf(row.fact, text));
    m_places = m_rowPlaces;
    if (!evidence.refusals.isEmpty())
        m_places.append(evidence.refusals.first().where);
    showFacts(evidence);
}

QStringList RecognisedView::meaning(const Evidence &evidence) const
{
    QStringList sentences;
    if (!evidence.refusals.isEmpty()) {
        const Refusal &refusal = evidence.refusals.first();
        sentences.append(tr("It means: %1", "whole sentences").arg(m_words.meaning(refusal)));
        sentences += {m_words.notTheCause(refusal), m_words.confidence(refusal), m_words.temporary(refusal)};
    }
    for (const ReceivedLine &line : evidence.received) {
        if (line.isTrusted && evidence.refusals.isEmpty())
            sentences.append(m_words.receivedLine(line));
    }
    for (const QString &remark : evidence.remarks)
        sentences.append(m_words.remark(remark));
    sentences.removeAll(QString());
    return sentences;
}

void RecognisedView::showFacts(const Evidence &evidence)
{
    m_isShowing = true;
    m_facts->clear();
    for (const FactRow &row : std::as_const(m_rows)) {
        const QString value = printable(row.fact.value, 200);
        const QString origin = originWords(m_words, row.fact, evidence);
        auto *item = new QTreeWidgetItem(m_facts, {roleWords(row.role), value, origin});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setForeground(OriginColumn, Theme::fromPalette(palette(), font()).mutedText);
        for (int column = RoleColumn; column <= OriginColumn; ++column)
            item->setToolTip(column, tr("%1, %2", "a value, and where it was found").arg(value, origin));
    }
    m_isShowing = false;
    showChecks();
    m_facts->setVisible(!m_rows.isEmpty());
    m_factsLabel->setVisible(!m_rows.isEmpty());
    m_facts->resizeColumnToContents(RoleColumn);
    m_facts->resizeColumnToContents(ValueColumn);
    const int most = fontMetrics().averageCharWidth() * 40;
    m_facts->setColumnWidth(ValueColumn, std::min(m_facts->columnWidth(ValueColumn), most));
    m_facts->setFixedHeight(factsHeight());
}

int RecognisedView::factsHeight() const
{
    const int rows = static_cast<int>(std::clamp<qsizetype>(m_rows.size(), 1, mostRowsSeen));
    return rows * std::max(m_facts->sizeHintForRow(0), fontMetrics().height()) + 2 * m_facts->frameWidth() + 2;
}

void RecognisedView::showChecks()
{
    m_isShowing = true;
    for (int row = 0; row < m_facts->topLevelItemCount(); ++row)
        m_facts->topLevelItem(row)->setCheckState(RoleColumn, m_rows.at(row).isUsed ? Qt::Checked : Qt::Unchecked);
    m_isShowing = false;
}

void RecognisedView::noteToggled(QTreeWidgetItem *item)
{
    if (m_isShowing)
        return;
    setFactUsed(m_rows, m_facts->indexOfTopLevelItem(item), item->checkState(RoleColumn) == Qt::Checked);
    showChecks();
    Q_EMIT choiceChanged();
}

void RecognisedView::point(const QTreeWidgetItem *item)
{
    const int row = item ? m_facts->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
    Q_EMIT placePointedAt(row < 0 ? TextSpan() : m_rowPlaces.at(row));
}

bool RecognisedView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_facts && event->type() == QEvent::FocusIn)
        point(m_facts->currentItem());
    const bool isLeft = (watched == m_facts && event->type() == QEvent::FocusOut)
        || (watched == m_facts->viewport() && event->type() == QEvent::Leave);
    if (isLeft)
        point(m_facts->hasFocus() && event->type() == QEvent::Leave ? m_facts->currentItem() : nullptr);
    return QWidget::eventFilter(watched, event);
}
