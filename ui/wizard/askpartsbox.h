// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/askpart.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

/// The switches of the parts of a test, each with what it sends to whom. It asks before the registries are asked for
/// the first time; it asks nobody itself.
class AskPartsBox final : public QWidget
{
    Q_OBJECT

public:
    /// @p hasAgreed: the user has allowed the registries to be asked before.
    AskPartsBox(const AskedParts &parts, const AskCatalogue &catalogue, bool hasAgreed, QWidget *parent = nullptr);

    AskedParts parts() const;
    void setParts(const AskedParts &parts);
    /// The user has allowed it elsewhere.
    void setAgreed() { m_hasAgreed = true; }
    /// As if the user had pressed the switch of the registries.
    void askForRdap();

Q_SIGNALS:
    void changed();
    /// For the first time, and for good.
    void agreedToRdap();

private:
    void addSwitch(AskPart part, QVBoxLayout &layout);
    void addQuestion(QVBoxLayout &layout);
    void addResolvers(QVBoxLayout &layout);
    void answerQuestion(bool isAllowed);
    void noteSwitch(AskPart part);

    AskCatalogue m_catalogue;
    bool m_hasAgreed;
    QMap<AskPart, QCheckBox *> m_switches;
    QMap<QString, QCheckBox *> m_resolvers; ///< by address
    QWidget *m_question = nullptr; ///< there while it waits for an answer
    QWidget *m_resolverBox = nullptr;
    bool m_isFilling = false;
};
