// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/caseload.h"

#include "report/casereading.h"

#include <QThread>

CaseLoad::CaseLoad(const QString &path, QObject *parent)
    : QObject(parent), m_thread(QThread::create([this, path] { m_outcome = readCaseFile(path); }))
{
    // Sent by the other thread and so delivered by this one's event loop, or not at all once this is gone.
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        Q_EMIT finished(m_outcome);
    });
    m_thread->start();
}

CaseLoad::~CaseLoad()
{
    m_thread->wait();
}
