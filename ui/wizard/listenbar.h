// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/helolistener.h"

#include <QWidget>

class HelpLine;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

/// Where to listen, the button that begins and ends it, and the line that tells how it stands. Before it asks for
/// anything that other computers can reach, it asks back. It listens to nothing itself.
class ListenBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p addresses are this computer's own.
    ListenBar(const QList<QHostAddress> &addresses, QWidget *parent);

    QHostAddress address() const;
    quint16 port() const;
    QWidget *firstFocus() const;
    void showListening(const QHostAddress &address, quint16 port);
    void showStopped();
    /// @p otherPort is offered in its place; 0: none is.
    void showProblem(const QString &problem, quint16 otherPort);

Q_SIGNALS:
    void listenRequested(const ListenSettings &settings);
    void stopRequested();
    /// Address or port.
    void placeChanged();

private:
    void addFields(const QList<QHostAddress> &addresses);
    void addQuestion();
    void ask();
    void request();
    void setRunning(bool isRunning);

    QComboBox *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_startTls = nullptr;
    QPushButton *m_listen = nullptr;
    QPushButton *m_otherPort = nullptr;
    HelpLine *m_state = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_yes = nullptr;
    bool m_isRunning = false;
};
