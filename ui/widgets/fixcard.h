// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/change.h"

#include <QFrame>

class QComboBox;
class QVBoxLayout;

/// One change with everything needed to make it: who, how, what to paste, how to take it back and how to prove it. It
/// changes nothing itself and knows nothing of why the change is proposed.
class FixCard final : public QFrame
{
    Q_OBJECT

public:
    /// @p headline and @p who are whole phrases, ready to show.
    FixCard(const Change &change, const QString &headline, const QString &who, QWidget *parent = nullptr);

    int currentProcedure() const;
    void setCurrentProcedure(int index);

signals:
    void copyRequested(const Artefact &artefact);
    void saveRequested(const Artefact &artefact);

private:
    void addTop(const QString &headline, const QString &who);
    void addChooser();
    void showProcedure(int index);
    void addSteps(const Procedure &procedure, QVBoxLayout *layout);
    void addCautions(const Procedure &procedure, QVBoxLayout *layout);
    void addEnding(const Procedure &procedure, QVBoxLayout *layout);

    Change m_change;
    QVBoxLayout *m_layout;
    QComboBox *m_chooser = nullptr;
    QWidget *m_body = nullptr;
    int m_current = -1;
};
