// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

Language::Language(const QString &code)
{
    const QString wanted
        = (code.isEmpty() ? QLocale::system().name() : code).section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    m_code = m_own.load(QStringLiteral(":/i18n/helodoctor_%1.qm").arg(wanted)) ? wanted : QStringLiteral("en");
}

void Language::install()
{
    if (m_code == u"en")
        return;
    const QString name = QStringLiteral("qtbase_") + m_code;
    if (m_qt.load(QStringLiteral(":/i18n/%1.qm").arg(name))
        || m_qt.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}
