// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class HelpLine;
class QPushButton;

/// The line that tells what became of opening a case, with the way back. It opens nothing itself.
class CaseLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseLine(QWidget *parent);

    /// @p action empty: there is nothing to go back to.
    void showSentence(const QString &sentence, const QString &action = {});
    void showProblem(const QString &problem);
    void clearProblem();
    QWidget *backButton() const;

Q_SIGNALS:
    /// The other way round: what stood there before.
    void backRequested();

private:
    HelpLine *m_line;
    QPushButton *m_back;
};
