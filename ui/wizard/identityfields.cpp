// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/identityfields.h"

#include "wizard/typedfield.h"

#include <QGridLayout>

IdentityFields::IdentityFields(QWidget *parent) : QWidget(parent)
{
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setColumnStretch(1, 1);
    form->setVerticalSpacing(fontMetrics().height() / 5);
    m_addresses = new TypedField(tr("Sending &address(es)"),
        tr("The public address your mail leaves from, like 203.0.113.5; several with spaces between."),
        QStringLiteral("addressesEdit"), *form);
    m_helo = new TypedField(tr("&Hello name (HELO)"),
        tr("The name your server introduces itself with when it sends; it often stands in the bounce."),
        QStringLiteral("heloEdit"), *form);
    m_sender = new TypedField(tr("&Sender"), tr("The mail address, or only the domain, that the mail comes from."),
        QStringLiteral("senderEdit"), *form);
    m_server = new TypedField(tr("Server to &call"),
        tr("A mail server of yours, to hear how it answers, like mail.example.com; another port behind a colon."),
        QStringLiteral("serverEdit"), *form);
    m_recipient = new TypedField(tr("&Recipient’s domain"),
        tr("Where the refused mail was going, to notice a server that introduces itself with the receiver’s name."),
        QStringLiteral("recipientEdit"), *form);
    for (TypedField *field : {m_addresses, m_helo, m_sender, m_server, m_recipient}) {
        connect(field, &TypedField::edited, this, [this] {
            if (!m_isFilling)
                Q_EMIT edited();
        });
    }
}

TypedIdentity IdentityFields::identity() const
{
    return {m_addresses->text(), m_helo->text(), m_sender->text(), m_server->text(), m_recipient->text()};
}

void IdentityFields::setIdentity(const TypedIdentity &identity, const TypedIdentity &origins)
{
    m_isFilling = true;
    const auto fill = [&](TypedField &field, QString TypedIdentity::*value) {
        field.setText(identity.*value);
        field.setOrigin(origins.*value);
    };
    fill(*m_addresses, &TypedIdentity::addresses);
    fill(*m_helo, &TypedIdentity::helo);
    fill(*m_sender, &TypedIdentity::sender);
    fill(*m_server, &TypedIdentity::server);
    fill(*m_recipient, &TypedIdentity::recipient);
    m_isFilling = false;
    Q_EMIT edited();
}

void IdentityFields::setProblems(const ReadIdentity &read)
{
    m_addresses->setProblem(read.addresses);
    m_helo->setProblem(read.helo);
    m_sender->setProblem(read.sender);
    m_server->setProblem(read.server);
    m_recipient->setProblem(read.recipient);
}

QWidget *IdentityFields::firstEdit() const
{
    return m_addresses->edit();
}
