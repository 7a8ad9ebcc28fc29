// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/typedinputs.h"

#include <QWidget>

class TypedField;

/// The five fields about a sending identity, each with its line of help. It decides nothing about what stands in them.
class IdentityFields final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityFields(QWidget *parent);

    TypedIdentity identity() const;
    /// Fills all at once; @p origins are words on where each value was found.
    void setIdentity(const TypedIdentity &identity, const TypedIdentity &origins);
    void setProblems(const ReadIdentity &read);
    QWidget *firstEdit() const;

Q_SIGNALS:
    void edited();

private:
    TypedField *m_addresses;
    TypedField *m_helo;
    TypedField *m_sender;
    TypedField *m_server;
    TypedField *m_recipient;
    bool m_isFilling = false;
};
