// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/casefile.h"

#include <QObject>

#include <memory>

class QThread;

/// Reads one case on a thread of its own, because the file may lie on another computer and be large. It knows nothing
/// of what is done with it. Whoever destroys it waits until it is read.
class CaseLoad final : public QObject
{
    Q_OBJECT

public:
    CaseLoad(const QString &path, QObject *parent);
    ~CaseLoad() override;

Q_SIGNALS:
    /// Once, from the event loop of this object's thread.
    void finished(const std::variant<CaseFile, CaseProblem> &outcome);

private:
    std::variant<CaseFile, CaseProblem> m_outcome; ///< left by the thread, read when it has ended
    std::unique_ptr<QThread> m_thread;
};
