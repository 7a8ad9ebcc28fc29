// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/evidencereading.h"

#include "base/printable.h"
#include "casewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace {

constexpr char compoundFileMark[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // of Outlook's messages and old Office files

ReadText failed(TextFileFault fault, const QString &detail = {})
{
    return {{}, {}, TextFileProblem{fault, detail}};
}

ReadText readText(const InputText &input)
{
    ReadText read;
    read.input = withPlainLineEnds(input);
    read.evidence = readEvidence(read.input, RefusalBook());
    return read;
}

ReadText readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(TextFileFault::NotFound);
    if (info.isDir())
        return failed(TextFileFault::IsFolder);
    if (!info.isFile()) // opening a pipe would wait for its other end
        return failed(TextFileFault::NotAFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(TextFileFault::CannotBeRead, insideSentence(file.errorString()));
    // Not by its size, which may grow while it is read; one byte more tells that there is more.
    const QByteArray bytes = file.read(mostInputBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(TextFileFault::CannotBeRead, insideSentence(file.errorString()));
    if (bytes.trimmed().isEmpty())
        return failed(TextFileFault::Empty);
    if (bytes.startsWith(compoundFileMark))
        return failed(TextFileFault::OutlookMessage);
    const InputText input = inputText(bytes);
    // Mails and logs hold none (RFC 5322 §2.2); programs, pictures and archives do.
    if (input.text.contains(QChar(u'\0')))
        return failed(TextFileFault::NotAText);
    return readText(input);
}

const char *sourceOf(TextFileFault fault)
{
    switch (fault) {
    case TextFileFault::NotFound:
        return QT_TRANSLATE_NOOP("TextFile", "“{file}” is not there. Look whether it was moved or renamed.");
    case TextFileFault::IsFolder:
        return QT_TRANSLATE_NOOP("TextFile", "“{file}” is a folder. Choose a file in it.");
    case TextFileFault::NotAFile:
        return QT_TRANSLATE_NOOP("TextFile", "“{file}” is a device, not a file. Choose a file.");
    case TextFileFault::CannotBeRead:
        return QT_TRANSLATE_NOOP("TextFile", "“{file}” cannot be read: {detail}. Look whether you may open it.");
    case TextFileFault::Empty:
        return QT_TRANSLATE_NOOP("TextFile", "“{file}” is empty. Choose another file.");
    case TextFileFault::OutlookMessage:
        return QT_TRANSLATE_NOOP("TextFile",
            "“{file}” is in Outlook’s own format. Open it in Outlook, choose File > Save As > Text Only, and open that "
            "file; or select all of the message, copy it and paste it here.");
    case TextFileFault::NotAText:
        return QT_TRANSLATE_NOOP("TextFile",
            "“{file}” is no text, so there is nothing to read in it. Choose a saved mail (.eml), a log or a text "
            "file.");
    }
    return "";
}

} // namespace

InputText withPlainLineEnds(InputText input)
{
    input.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    input.text.replace(u'\r', u'\n');
    return input;
}

QString textFileProblemWords(const TextFileProblem &problem, const QString &path)
{
    QString text = QCoreApplication::translate("TextFile", sourceOf(problem.fault));
    text.replace(QLatin1String("{detail}"), problem.detail);
    // Last, because a file may have any name.
    return text.replace(QLatin1String("{file}"), shownPath(path));
}

EvidenceReading::EvidenceReading(const QString &path, QObject *parent)
    : QObject(parent), m_thread(QThread::create([this, path] { m_outcome = readFile(path); }))
{
    start();
}

EvidenceReading::EvidenceReading(const InputText &input, QObject *parent)
    : QObject(parent), m_thread(QThread::create([this, input] { m_outcome = readText(input); }))
{
    start();
}

EvidenceReading::~EvidenceReading()
{
    m_thread->wait();
}

void EvidenceReading::start()
{
    // Sent by the other thread and so delivered by this one's event loop, or not at all once this is gone.
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        Q_EMIT finished(m_outcome);
    });
    m_thread->start();
}
