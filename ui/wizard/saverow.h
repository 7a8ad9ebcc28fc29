// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// One thing that can be saved or copied: its button, what it is for, and below what became of it. It saves nothing
/// itself.
class SaveRow final : public QWidget
{
    Q_OBJECT

public:
    SaveRow(const QString &action, const QString &purpose, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }
    /// Puts one more control behind the purpose.
    void addOption(QWidget *option);
    void setActionWidth(int width);
    int actionWidthHint() const;

    void showSaved(const QString &path);
    void showDone(const QString &sentence);
    void showProblem(const QString &problem);
    void clearOutcome();

Q_SIGNALS:
    void requested();
    void openRequested(const QString &path);

private:
    void showOutcome(const QString &sentence, const QString &path, bool isProblem);

    QPushButton *m_button;
    QHBoxLayout *m_options;
    QLabel *m_outcome;
    QPushButton *m_open;
    QString m_path;
    bool m_isProblem = false;
};
