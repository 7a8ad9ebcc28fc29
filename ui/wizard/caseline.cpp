// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/caseline.h"

#include "wizard/helpline.h"

#include <QHBoxLayout>
#include <QPushButton>

CaseLine::CaseLine(QWidget *parent)
    : QWidget(parent), m_line(new HelpLine(QString(), this)), m_back(new QPushButton(this))
{
    m_line->setObjectName(QStringLiteral("caseLine"));
    m_back->setObjectName(QStringLiteral("caseBack"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &CaseLine::backRequested);
}

void CaseLine::showSentence(const QString &sentence, const QString &action)
{
    m_line->setProblem({});
    m_line->setHelp(sentence);
    m_back->setText(action);
    m_back->setVisible(!action.isEmpty());
    m_back->setAccessibleDescription(sentence);
    show();
}

void CaseLine::clearProblem()
{
    m_line->setProblem({});
    setVisible(!m_line->text().isEmpty());
}

QWidget *CaseLine::backButton() const
{
    return m_back;
}

/// The way back from what was opened before stays.
void CaseLine::showProblem(const QString &problem)
{
    m_line->setProblem(problem);
    m_back->setVisible(!m_back->text().isEmpty());
    show();
}
