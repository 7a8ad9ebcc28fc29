// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QThread;

/// Renders and writes one file on a thread of its own, because a document takes ten times as long as a window may stand
/// still. It knows nothing of what it writes. Whoever destroys it waits until the file is whole.
class FileSave final : public QObject
{
    Q_OBJECT

public:
    /// @p render is called on the other thread, so it must own all it needs.
    FileSave(const QString &path, const std::function<QByteArray()> &render, QObject *parent);
    ~FileSave() override;

Q_SIGNALS:
    /// Once, from the event loop of this object's thread. @p problem is in the user's language; empty if there is none.
    void finished(const QString &problem);

private:
    QString m_problem; ///< left by the thread, read when it has ended
    std::unique_ptr<QThread> m_thread;
};
