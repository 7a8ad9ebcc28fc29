// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/asksettingsbox.h"

#include "wizard/typedfield.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

AskSettingsBox::AskSettingsBox(const AskSettings &settings, const QStringList &systemResolvers, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QGridLayout(this);
    form->setColumnStretch(1, 1);
    form->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    form->setVerticalSpacing(fontMetrics().height() / 5);
    m_resolvers = new TypedField(tr("&DNS servers"), tr("Leave empty to ask the servers this computer uses."),
        QStringLiteral("resolversEdit"), *form);
    m_resolvers->setText(settings.resolvers);
    m_resolvers->setPlaceholder(systemResolvers.join(u' '));
    connect(m_resolvers, &TypedField::edited, this, &AskSettingsBox::changed);

    m_attemptTimeout = makeNumber(
        leastAttemptTimeoutMs, mostAttemptTimeoutMs, settings.attemptTimeoutMs, 100, tr(" ms", "milliseconds"));
    m_attemptTimeout->setObjectName(QStringLiteral("attemptTimeoutBox"));
    m_deadline = makeNumber(leastDeadlineS, mostDeadlineS, settings.deadlineS, 5, tr(" s", "seconds"));
    m_deadline->setObjectName(QStringLiteral("deadlineBox"));
    const auto addRow = [&](const QString &text, QSpinBox *box) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        const int row = form->rowCount();
        form->addWidget(label, row, 0);
        form->addWidget(box, row, 1, Qt::AlignLeft);
    };
    addRow(tr("&Time-out of one DNS attempt"), m_attemptTimeout);
    addRow(tr("Time for the &whole test"), m_deadline);
}

AskSettings AskSettingsBox::settings() const
{
    return {m_resolvers->text().trimmed(), m_attemptTimeout->value(), m_deadline->value()};
}

/// Each field tells of its change, so all are there only after the last.
void AskSettingsBox::setSettings(const AskSettings &settings)
{
    m_resolvers->setText(settings.resolvers);
    m_attemptTimeout->setValue(settings.attemptTimeoutMs);
    m_deadline->setValue(settings.deadlineS);
}

void AskSettingsBox::setResolverProblem(const InputProblem &problem)
{
    m_resolvers->setProblem(problem);
}

QSpinBox *AskSettingsBox::makeNumber(int least, int most, int value, int step, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    box->setValue(value);
    connect(box, &QSpinBox::valueChanged, this, &AskSettingsBox::changed);
    return box;
}
