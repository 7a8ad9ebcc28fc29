// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/readevidence.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

/// Why a file is nothing to read.
enum class TextFileFault
{
    NotFound,
    IsFolder,
    NotAFile, ///< a device or a pipe
    CannotBeRead, ///< detail: the system's words
    Empty,
    OutlookMessage, ///< a message as Outlook saves it (.msg)
    NotAText,
};

struct TextFileProblem
{
    TextFileFault fault = TextFileFault::NotFound;
    QString detail;
};

/// A text and what it tells.
struct ReadText
{
    InputText input; ///< each line ends with \n alone
    Evidence evidence;
    std::optional<TextFileProblem> problem; ///< of the file it should have come from
};

/// The same text with each line ended by \n, as the places of what is found in it shall be counted.
InputText withPlainLineEnds(InputText input);
/// Why a file cannot be read, and what to do; names the file. In the user's language.
QString textFileProblemWords(const TextFileProblem &problem, const QString &path);

/// Reads a file or a long text on a thread of its own, because either may take longer than a window may stand still. It
/// knows nothing of what is done with it. Whoever destroys it waits until it has ended.
class EvidenceReading final : public QObject
{
    Q_OBJECT

public:
    EvidenceReading(const QString &path, QObject *parent);
    EvidenceReading(const InputText &input, QObject *parent);
    ~EvidenceReading() override;

Q_SIGNALS:
    /// Once, from the event loop of this object's thread.
    void finished(const ReadText &outcome);

private:
    void start();

    ReadText m_outcome; ///< left by the thread, read when it has ended
    std::unique_ptr<QThread> m_thread;
};
