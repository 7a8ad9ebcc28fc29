// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/fixcard.h"

#include "widgets/artefactbox.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

FixCard::FixCard(const Change &change, const QString &headline, const QString &who, QWidget *parent)
    : QFrame(parent), m_change(change), m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(headline);
    addTop(headline, who);
    addChooser();
    showProcedure(change.procedures.isEmpty() ? -1 : 0);
}

void FixCard::addTop(const QString &headline, const QString &who)
{
    QLabel *title = plainLabel(headline, this);
    title->setObjectName(QStringLiteral("headline"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_layout->addWidget(title);
    if (!who.isEmpty())
        m_layout->addWidget(plainLabel(who, this));
}

void FixCard::addChooser()
{
    if (m_change.procedures.size() < 2)
        return;
    m_chooser = new QComboBox(this);
    m_chooser->setObjectName(QStringLiteral("procedure"));
    for (const Procedure &procedure : std::as_const(m_change.procedures))
        m_chooser->addItem(procedure.title);
    auto *label = new QLabel(tr("&With:"), this);
    label->setBuddy(m_chooser);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_chooser);
    row->addStretch(1);
    m_layout->addLayout(row);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &FixCard::showProcedure);
}

int FixCard::currentProcedure() const
{
    return m_current;
}

void FixCard::setCurrentProcedure(int index)
{
    if (index < 0 || index >= m_change.procedures.size())
        return;
    if (m_chooser)
        m_chooser->setCurrentIndex(index);
    else
        showProcedure(index);
}

void FixCard::showProcedure(int index)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may have led here
        m_body = nullptr;
    }
    m_current = index;
    if (index < 0 || index >= m_change.procedures.size())
        return;
    const Procedure &procedure = m_change.procedures.at(index);
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!m_chooser)
        layout->addWidget(plainLabel(procedure.title, m_body));
    addCautions(procedure, layout);
    addSteps(procedure, layout);
    for (const Artefact &artefact : procedure.artefacts) {
        auto *box = new ArtefactBox(artefact, m_body);
        connect(box, &ArtefactBox::copyRequested, this, &FixCard::copyRequested);
        connect(box, &ArtefactBox::saveRequested, this, &FixCard::saveRequested);
        layout->addWidget(box);
    }
    addEnding(procedure, layout);
    m_layout->addWidget(m_body);
    m_body->show(); // at once, not when the layout comes round to it
}

void FixCard::addSteps(const Procedure &procedure, QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const QString &step : procedure.steps) {
        auto *count = new QLabel(tr("%1.", "number of a step").arg(++number), m_body);
        grid->addWidget(count, number, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(plainLabel(step, m_body), number, 1);
    }
    layout->addLayout(grid);
}

void FixCard::addCautions(const Procedure &procedure, QVBoxLayout *layout)
{
    QStringList cautions = procedure.cautions;
    if (!procedure.isVerified)
        cautions.prepend(tr("Not verified: this has not been tried with the product itself. Check before use."));
    if (cautions.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < cautions.size(); ++row) {
        grid->addWidget(new GlyphLabel(State::Warning, m_body), row, 0, Qt::AlignTop);
        QLabel *caution = plainLabel(cautions[row], m_body);
        caution->setObjectName(QStringLiteral("caution"));
        grid->addWidget(caution, row, 1);
    }
    layout->addLayout(grid);
}

void FixCard::addEnding(const Procedure &procedure, QVBoxLayout *layout)
{
    if (!procedure.verify.isEmpty())
        layout->addWidget(plainLabel(tr("To verify: %1").arg(procedure.verify), m_body));
    if (!procedure.undo.isEmpty())
        layout->addWidget(plainLabel(tr("To undo: %1").arg(procedure.undo), m_body));
}
