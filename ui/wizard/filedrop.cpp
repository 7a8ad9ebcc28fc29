// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/filedrop.h"

#include "report/casefile.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

bool isCaseName(const QString &path)
{
    return QFileInfo(path).suffix().compare(caseSuffix, Qt::CaseInsensitive) == 0;
}

QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    // A message of Outlook's own form is taken to say what to do with it.
    const bool isReadable
        = suffix == u"eml" || suffix == u"txt" || suffix == u"log" || suffix == u"mbox" || suffix == u"msg";
    return isReadable || isCaseName(path) ? path : QString();
}
