// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

/// The small line below a field: how to fill it, or what is wrong with what stands there. It decides neither.
class HelpLine final : public QLabel
{
    Q_OBJECT

public:
    explicit HelpLine(const QString &help, QWidget *parent = nullptr);

    void setHelp(const QString &help);
    /// An empty text shows the help again.
    void setProblem(const QString &problem);
    bool hasProblem() const { return !m_problem.isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showColour();

    QString m_help;
    QString m_problem;
};
