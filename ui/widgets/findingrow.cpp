// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/findingrow.h"

#include "theme.h"
#include "widgets/findingheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

FindingRow::FindingRow(const FindingEntry &entry, QWidget *parent)
    : QWidget(parent), m_header(new FindingHeader(entry.state, entry.word, entry.sentence, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    if (!entry.subject.isEmpty())
        m_header->setAccessibleDescription(tr("About %1").arg(entry.subject));
    m_header->setOpenable(!entry.evidence.isEmpty());
    if (entry.evidence.isEmpty())
        return;
    m_evidence = makeEvidence(entry);
    m_evidence->hide();
    layout->addWidget(m_evidence);
    connect(m_header, &FindingHeader::toggled, this, [this](bool isOpen) {
        m_evidence->setVisible(isOpen);
        emit toggled();
    });
}

QWidget *FindingRow::makeEvidence(const FindingEntry &entry)
{
    auto *evidence = new QWidget(this);
    auto *layout = new QVBoxLayout(evidence);
    const int indent = fontMetrics().height() * 2;
    layout->setContentsMargins(indent, 0, fontMetrics().height() / 2, fontMetrics().height() / 2);
    const QString lines = entry.evidence.join(QLatin1Char('\n'));
    auto *text = new QLabel(lines, evidence);
    text->setObjectName(QStringLiteral("evidence"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(fixedFont());
    text->setAccessibleName(tr("Evidence: %1").arg(lines));
    layout->addWidget(text);
    auto *copy = new QPushButton(tr("Copy evidence"), evidence);
    copy->setObjectName(QStringLiteral("copyEvidence"));
    copy->setAutoDefault(true); // else Enter would press the dialog's own button
    layout->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [sentence = entry.sentence, lines] {
        QGuiApplication::clipboard()->setText(sentence + QLatin1Char('\n') + lines + QLatin1Char('\n'));
    });
    return evidence;
}

bool FindingRow::isOpen() const
{
    return m_evidence && m_header->isChecked();
}

void FindingRow::setOpen(bool isOpen)
{
    if (m_evidence)
        m_header->setChecked(isOpen);
}
