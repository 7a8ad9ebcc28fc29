// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/askpartsbox.h"

#include "widgets/plainlabel.h"
#include "wizard/helpline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace {

const char *objectNameOf(AskPart part)
{
    switch (part) {
    case AskPart::Spf:
        return "askSpf";
    case AskPart::SenderDomain:
        return "askSenderDomain";
    case AskPart::ReverseZones:
        return "askReverseZones";
    case AskPart::Blocklists:
        return "askBlocklists";
    case AskPart::Rdap:
        return "askRdap";
    case AskPart::Comparison:
        return "askComparison";
    }
    return "";
}

int indentOf(const QWidget &widget)
{
    return widget.style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + widget.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

} // namespace

AskPartsBox::AskPartsBox(const AskedParts &parts, const AskCatalogue &catalogue, bool hasAgreed, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_hasAgreed(hasAgreed)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 6);
    for (const AskPart part : allAskParts())
        addSwitch(part, *layout);
    setParts(parts);
}

void AskPartsBox::addSwitch(AskPart part, QVBoxLayout &layout)
{
    auto *box = new QCheckBox(askPartLabel(part), this);
    box->setObjectName(QLatin1String(objectNameOf(part)));
    const QString sentence = askPartSentence(part, m_catalogue);
    box->setAccessibleDescription(sentence);
    layout.addWidget(box);
    auto *help = new HelpLine(sentence, this);
    help->setIndent(0);
    QMargins margins = help->contentsMargins();
    margins.setLeft(indentOf(*this));
    help->setContentsMargins(margins);
    layout.addWidget(help);
    m_switches.insert(part, box);
    if (part == AskPart::Rdap)
        addQuestion(layout);
    if (part == AskPart::Comparison && !m_catalogue.resolvers.isEmpty())
        addResolvers(layout);
    connect(box, &QCheckBox::toggled, this, [this, part] { noteSwitch(part); });
}

void AskPartsBox::addQuestion(QVBoxLayout &layout)
{
    m_question = new QWidget(this);
    m_question->setObjectName(QStringLiteral("rdapQuestion"));
    auto *inner = new QVBoxLayout(m_question);
    inner->setContentsMargins(indentOf(*this), 0, 0, fontMetrics().height() / 3);
    QLabel *question = plainLabel(
        tr("This leaves the DNS: the registries learn that somebody at this computer’s address asks about yours. May "
           "they be asked, now and in later tests? You can switch it off at any time."),
        m_question);
    inner->addWidget(question);
    auto *row = new QHBoxLayout;
    auto *yes = new QPushButton(tr("Yes, ask the registries"), m_question);
    yes->setObjectName(QStringLiteral("rdapYes"));
    yes->setAccessibleDescription(question->text());
    auto *no = new QPushButton(tr("No"), m_question);
    no->setObjectName(QStringLiteral("rdapNo"));
    for (QPushButton *button : {yes, no}) {
        button->setAutoDefault(true); // else Enter would press the dialog's own button
        row->addWidget(button);
    }
    row->addStretch(1);
    inner->addLayout(row);
    m_question->hide();
    layout.addWidget(m_question);
    connect(yes, &QPushButton::clicked, this, [this] { answerQuestion(true); });
    connect(no, &QPushButton::clicked, this, [this] { answerQuestion(false); });
}

void AskPartsBox::addResolvers(QVBoxLayout &layout)
{
    m_resolverBox = new QWidget(this);
    auto *inner = new QVBoxLayout(m_resolverBox);
    inner->setContentsMargins(indentOf(*this), 0, 0, 0);
    inner->setSpacing(fontMetrics().height() / 6);
    for (const ListedResolver &resolver : m_catalogue.resolvers) {
        auto *box = new QCheckBox(
            tr("%1 (%2)", "name and address of a public resolver").arg(resolver.name, resolver.address), m_resolverBox);
        box->setObjectName(QStringLiteral("resolver ") + resolver.address);
        inner->addWidget(box);
        m_resolvers.insert(resolver.address, box);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_isFilling)
                Q_EMIT changed();
        });
    }
    layout.addWidget(m_resolverBox);
}

AskedParts AskPartsBox::parts() const
{
    AskedParts parts;
    for (auto part = m_switches.cbegin(); part != m_switches.cend(); ++part)
        parts.*switchOf(part.key()) = part.value()->isChecked();
    for (const ListedResolver &resolver : m_catalogue.resolvers) {
        if (m_resolvers.value(resolver.address)->isChecked())
            parts.otherResolvers.append(resolver.address);
    }
    return parts;
}

void AskPartsBox::setParts(const AskedParts &parts)
{
    m_isFilling = true;
    for (auto part = m_switches.cbegin(); part != m_switches.cend(); ++part)
        part.value()->setChecked(parts.*switchOf(part.key()) && (part.key() != AskPart::Rdap || m_hasAgreed));
    for (auto box = m_resolvers.cbegin(); box != m_resolvers.cend(); ++box)
        box.value()->setChecked(parts.otherResolvers.contains(box.key()));
    if (m_resolverBox)
        m_resolverBox->setEnabled(parts.comparison);
    m_question->hide();
    m_isFilling = false;
}

void AskPartsBox::askForRdap()
{
    m_switches.value(AskPart::Rdap)->setChecked(true);
}

void AskPartsBox::noteSwitch(AskPart part)
{
    if (m_isFilling)
        return;
    QCheckBox *box = m_switches.value(part);
    if (part == AskPart::Comparison && m_resolverBox)
        m_resolverBox->setEnabled(box->isChecked());
    if (part == AskPart::Rdap && !m_hasAgreed && box->isChecked()) {
        m_isFilling = true;
        box->setChecked(false); // until the user says yes
        m_isFilling = false;
        m_question->show();
        return;
    }
    Q_EMIT changed();
}

void AskPartsBox::answerQuestion(bool isAllowed)
{
    QCheckBox *box = m_switches.value(AskPart::Rdap);
    box->setFocus(); // the button that has it goes away
    m_question->hide();
    if (!isAllowed)
        return;
    m_hasAgreed = true;
    Q_EMIT agreedToRdap();
    box->setChecked(true);
}
