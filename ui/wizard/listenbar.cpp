// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/listenbar.h"

#include "dns/address.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"
#include "wizard/helpline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

ListenBar::ListenBar(const QList<QHostAddress> &addresses, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addFields(addresses);
    addQuestion();
    auto *row = new QHBoxLayout;
    m_state = new HelpLine(QString(), this);
    m_state->setObjectName(QStringLiteral("listenState"));
    row->addWidget(m_state, 1);
    m_otherPort = new QPushButton(this);
    m_otherPort->setObjectName(QStringLiteral("otherPort"));
    row->addWidget(m_otherPort);
    layout->addLayout(row);
    connect(m_otherPort, &QPushButton::clicked, this, [this] {
        m_port->setValue(m_otherPort->property("port").toInt());
        request();
    });
    showStopped();
}

void ListenBar::addFields(const QList<QHostAddress> &addresses)
{
    auto *row = new QHBoxLayout;
    m_address = new QComboBox(this);
    m_address->setObjectName(QStringLiteral("listenAddress"));
    for (const QHostAddress &address : addresses) {
        const QString text = addressText(address);
        m_address->addItem(address.isLoopback() ? tr("%1 (this computer only)").arg(text) : text, text);
    }
    m_address->addItem(tr("all addresses of this computer"), addressText(QHostAddress(QHostAddress::AnyIPv4)));
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 14); // in a small window its names may be cut
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setMinimumContentsLength(30);
    auto *addressLabel = new QLabel(tr("Listen &at:"), this);
    addressLabel->setBuddy(m_address);
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("listenPort"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any", "port"));
    m_port->setValue(ListenSettings().port);
    auto *portLabel = new QLabel(tr("&Port:"), this);
    portLabel->setBuddy(m_port);
    m_startTls = new QCheckBox(tr("Offer &STARTTLS"), this);
    m_startTls->setObjectName(QStringLiteral("listenStartTls"));
    m_startTls->setToolTip(tr("For servers that send over TLS only; the certificate is made for this one time."));
    m_listen = new QPushButton(this);
    m_listen->setObjectName(QStringLiteral("listen"));
    row->addWidget(addressLabel);
    row->addWidget(m_address, 1);
    row->addWidget(portLabel);
    row->addWidget(m_port);
    row->addWidget(m_startTls);
    row->addWidget(m_listen);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_listen, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopRequested();
        else
            ask();
    });
    connect(m_address, &QComboBox::currentIndexChanged, this, &ListenBar::placeChanged);
    connect(m_port, &QSpinBox::valueChanged, this, &ListenBar::placeChanged);
}

void ListenBar::addQuestion()
{
    m_question = new QWidget(this);
    m_question->setObjectName(QStringLiteral("listenQuestion"));
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new GlyphLabel(State::Warning, m_question));
    m_questionText = plainLabel({}, m_question);
    m_questionText->setObjectName(QStringLiteral("listenQuestionText"));
    row->addWidget(m_questionText, 1);
    m_yes = new QPushButton(tr("&Yes, listen there"), m_question);
    m_yes->setObjectName(QStringLiteral("listenYes"));
    row->addWidget(m_yes);
    auto *no = new QPushButton(tr("No"), m_question);
    no->setObjectName(QStringLiteral("listenNo"));
    row->addWidget(no);
    layout()->addWidget(m_question);
    connect(m_yes, &QPushButton::clicked, this, &ListenBar::request);
    connect(no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_listen->setFocus();
    });
}

QHostAddress ListenBar::address() const
{
    return QHostAddress(m_address->currentData().toString());
}

quint16 ListenBar::port() const
{
    return static_cast<quint16>(m_port->value());
}

QWidget *ListenBar::firstFocus() const
{
    return m_listen;
}

/// Beyond this computer only after a yes to the address by name.
void ListenBar::ask()
{
    if (address().isLoopback()) {
        request();
        return;
    }
    const bool isAny = address() == QHostAddress(QHostAddress::AnyIPv4);
    m_questionText->setText(isAny
            ? tr("Other computers can connect to each address of this computer while it listens. They are heard and "
                 "refused; no mail is taken. Listen there?")
            : tr("Other computers can connect to %1 while it listens. They are heard and refused; no mail is taken. "
                 "Listen there?")
                  .arg(addressText(address())));
    m_question->show();
    m_yes->setAccessibleDescription(m_questionText->text());
    m_yes->setFocus();
}

void ListenBar::request()
{
    ListenSettings settings;
    settings.address = address();
    settings.port = port();
    settings.withStartTls = m_startTls->isChecked();
    Q_EMIT listenRequested(settings);
}

void ListenBar::showListening(const QHostAddress &address, quint16 port)
{
    m_state->setProblem({});
    const QString place = hostPortText(addressText(address), port);
    m_state->setHelp(tr("Listening on %1. Point your server there; what it says appears below.").arg(place));
    m_otherPort->hide();
    setRunning(true);
}

void ListenBar::showStopped()
{
    m_state->setProblem({});
    m_state->setHelp(tr("Not listening."));
    m_otherPort->hide();
    setRunning(false);
}

void ListenBar::showProblem(const QString &problem, quint16 otherPort)
{
    setRunning(false);
    m_state->setProblem(problem);
    m_otherPort->setVisible(otherPort != 0);
    m_otherPort->setText(tr("Ta&ke port %1").arg(otherPort));
    m_otherPort->setProperty("port", otherPort);
    if (otherPort != 0)
        m_otherPort->setFocus();
}

void ListenBar::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    const bool hadFocus = m_question->isAncestorOf(focusWidget());
    m_question->hide();
    m_listen->setText(isRunning ? tr("Stop &listening") : tr("Start &listening"));
    for (QWidget *field :
        {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_startTls)})
        field->setEnabled(!isRunning);
    if (hadFocus)
        m_listen->setFocus();
}
