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

void SaveRow::setOption(QWidget *option)
{
    m_option = option;
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

void SaveRow::showBusy(const QString &sentence)
{
    setBusy(true);
    showOutcome(sentence, {}, palette().color(QPalette::WindowText));
}

void SaveRow::showSaved(const QString &path)
{
    setBusy(false);
    showOutcome(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), path, Theme::fromPalette(palette(), font()).pass);
}

void SaveRow::showDone(const QString &sentence)
{
    setBusy(false);
    showOutcome(sentence, {}, Theme::fromPalette(palette(), font()).pass);
}

void SaveRow::showProblem(const QString &problem)
{
    setBusy(false);
    showOutcome(problem, {}, Theme::fromPalette(palette(), font()).fail);
}

void SaveRow::clearOutcome()
{
    if (m_isBusy)
        return;
    m_outcome->hide();
    m_open->hide();
}

/// Qt takes the focus from what is disabled; whoever did not go elsewhere meanwhile gets it back. The window need not
/// be the active one yet: the system's own dialog has only just closed.
void SaveRow::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    const bool hadFocus = window()->focusWidget() == m_button;
    m_button->setEnabled(!isBusy);
    if (m_option)
        m_option->setEnabled(!isBusy);
    if (isBusy)
        m_movedTo = hadFocus ? window()->focusWidget() : nullptr;
    else if (m_movedTo && m_movedTo == window()->focusWidget())
        m_button->setFocus();
}

void SaveRow::showOutcome(const QString &sentence, const QString &path, const QColor &colour)
{
    m_path = path;
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_outcome->setPalette(coloured);
    m_outcome->setText(sentence);
    m_outcome->show();
    m_open->setVisible(!path.isEmpty());
    m_open->setAccessibleName(tr("Open %1").arg(path));
}
