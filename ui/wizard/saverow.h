// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
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
    void setOption(QWidget *option);
    void setActionWidth(int width);
    int actionWidthHint() const;

    /// Nothing can be pressed until one of the others below is called.
    void showBusy(const QString &sentence);
    void showSaved(const QString &path);
    void showDone(const QString &sentence);
    void showProblem(const QString &problem);
    /// Except while busy.
    void clearOutcome();

Q_SIGNALS:
    void requested();
    void openRequested(const QString &path);

private:
    void setBusy(bool isBusy);
    void showOutcome(const QString &sentence, const QString &path, const QColor &colour);

    QPushButton *m_button;
    QHBoxLayout *m_options;
    QWidget *m_option = nullptr;
    QLabel *m_outcome;
    QPushButton *m_open;
    QString m_path;
    QPointer<QWidget> m_movedTo; ///< had the focus after the button lost it by being disabled
    bool m_isBusy = false;
};
