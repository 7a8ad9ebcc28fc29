// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/filesave.h"

#include "wizard/wholefile.h"

#include <QThread>

FileSave::FileSave(const QString &path, const std::function<QByteArray()> &render, QObject *parent)
    : QObject(parent), m_thread(QThread::create([this, path, render] { m_problem = saveWholeFile(path, render()); }))
{
    // Sent by the other thread and so delivered by this one's event loop, or not at all once this is gone.
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        Q_EMIT finished(m_problem);
    });
    m_thread->start();
}

FileSave::~FileSave()
{
    m_thread->wait();
}
