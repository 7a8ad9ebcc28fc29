// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/typedinputs.h"

#include <QWidget>

class QSpinBox;
class TypedField;

/// The settings of how to ask: DNS servers, time-outs. It knows nothing of the network.
class AskSettingsBox final : public QWidget
{
    Q_OBJECT

public:
    /// @p systemResolvers is what is asked if no server is named.
    AskSettingsBox(const AskSettings &settings, const QStringList &systemResolvers, QWidget *parent = nullptr);

    AskSettings settings() const;
    void setSettings(const AskSettings &settings);
    void setResolverProblem(const InputProblem &problem);

Q_SIGNALS:
    void changed();

private:
    QSpinBox *makeNumber(int least, int most, int value, int step, const QString &suffix);

    TypedField *m_resolvers;
    QSpinBox *m_attemptTimeout;
    QSpinBox *m_deadline;
};
