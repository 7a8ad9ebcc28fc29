// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/nottestedpane.h"

#include "widgets/plainlabel.h"
#include "wizard/pagescroll.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

NotTestedPane::NotTestedPane(QWidget *parent)
    : QWidget(parent), m_list(new FindingList(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("notTested"));
    m_list->setAccessibleName(tr("What was not tested"));
    m_layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void NotTestedPane::show(const QList<FindingEntry> &entries, const QList<AskPart> &offers)
{
    m_list->setEntries(entries);
    if (m_offers) {
        m_offers->hide();
        m_offers->deleteLater(); // one of its buttons may have led here
        m_offers = nullptr;
    }
    if (offers.isEmpty())
        return;
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const AskCatalogue catalogue = readAskCatalogue();
    for (const AskPart part : offers) {
        auto *button = new QPushButton(askPartAgain(part), content);
        button->setObjectName(QStringLiteral("checkAgain%1").arg(static_cast<int>(part)));
        button->setAutoDefault(true); // else Enter would press the dialog's own button
        const QString sentence = askPartSentence(part, catalogue);
        button->setAccessibleDescription(sentence);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(sentence, content), row, 1);
        connect(button, &QPushButton::clicked, this, [this, part] { Q_EMIT partRequested(part); });
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_offers = new PageScroll(content, this);
    m_layout->addWidget(m_offers, 1);
}
