// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/saverow.h"

#include "theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

SaveRow::SaveRow(const QString &action, const QString &purpose, QWidget *parent)
    : QWidget(parent),
      m_button(new QPushButton(action, this)),
      m_options(new QHBoxLayout),
      m_outcome(new QLabel(this)),
      m_open(new QPushButton(tr("Open"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().height());
    auto *label = new QLabel(purpose, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_button->setAccessibleDescription(purpose);
    grid->addWidget(m_button, 0, 0, Qt::AlignVCenter);
    m_options->addWidget(label, 1);
    grid->addLayout(m_options, 0, 1);
    auto *result = new QHBoxLayout;
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    result->addWidget(m_outcome, 1);
    result->addWidget(m_open);
    grid->addLayout(result, 1, 1);
    clearOutcome();
    connect(m_button, &QPushButton::clicked, this, &SaveRow::requested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
}

void SaveRow::addOption(QWidget *option)
{
    m_options->addWidget(option);
}

void SaveRow::setActionWidth(int width)
{
    m_button->setFixedWidth(width);
}

int SaveRow::actionWidthHint() const
{
    return m_button->sizeHint().width();
}

void SaveRow::showSaved(const QString &path)
{
    showOutcome(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), path, false);
}

void SaveRow::showDone(const QString &sentence)
{
    showOutcome(sentence, {}, false);
}

void SaveRow::showProblem(const QString &problem)
{
    showOutcome(problem, {}, true);
}

void SaveRow::clearOutcome()
{
    m_outcome->hide();
    m_open->hide();
}

void SaveRow::showOutcome(const QString &sentence, const QString &path, bool isProblem)
{
    m_path = path;
    const Theme theme = Theme::fromPalette(palette(), font());
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, isProblem ? theme.fail : theme.pass);
    m_outcome->setPalette(coloured);
    m_outcome->setText(sentence);
    m_outcome->show();
    m_open->setVisible(!path.isEmpty());
    m_open->setAccessibleName(tr("Open %1").arg(path));
}
