// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/casedrop.h"

#include "report/casefile.h"

#include <QMimeData>
#include <QUrl>

QString draggedCase(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(u'.' + QString(caseSuffix), Qt::CaseInsensitive) ? path : QString();
}
