// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/recognisedview.h"

#include "base/printable.h"
#include "theme.h"
#include "widgets/plainlabel.h"
#include "wizard/recognitionwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

enum Column
{
    RoleColumn,
    ValueColumn,
    OriginColumn
};
constexpr int mostRowsSeen = 8;

} // namespace

RecognisedView::RecognisedView(QWidget *parent)
    : QWidget(parent),
      m_headline(plainLabel({}, this)),
      m_quote(plainLabel({}, this)),
      m_meaning(plainLabel({}, this)),
      m_factsLabel(new QLabel(tr("&What was found (ticked: what the test will be about):"), this)),
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

void RecognisedView::showEvidence(const Evidence &evidence)
{
    m_headline->setText(tr("Recognised: %1").arg(kindWords(evidence)));
    showRefusal(evidence);
    m_rows = factRows(evidence);
    showFacts(evidence);
}

void RecognisedView::showRefusal(const Evidence &evidence)
{
    m_quote->setVisible(!evidence.refusals.isEmpty());
    m_meaning->setVisible(!evidence.refusals.isEmpty());
    if (evidence.refusals.isEmpty())
        return;
    const Refusal &refusal = evidence.refusals.first();
    m_quote->setText(tr("“%1”", "what a mail server said").arg(refusalQuote(refusal)));
    QString meaning = tr("It means: %1").arg(refusalMeaningWords(refusal));
    if (!refusal.notTheCause.isEmpty())
        meaning += u'\n' + tr("It is not about: %1").arg(notTheCauseWords(refusal));
    m_meaning->setText(meaning);
}

void RecognisedView::showFacts(const Evidence &evidence)
{
    m_isShowing = true;
    m_facts->clear();
    for (const FactRow &row : std::as_const(m_rows)) {
        const QString value = printable(row.fact.value, 200);
        const QString origin = originWords(row.fact, evidence);
        auto *item = new QTreeWidgetItem(m_facts, {factRoleWords(row.role), value, origin});
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
    Q_EMIT placePointedAt(row < 0 ? TextSpan() : m_rows.at(row).fact.where);
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
