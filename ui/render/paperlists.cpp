// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "paperlists.h"

#include "base/printable.h"

namespace {

constexpr int mostLines = 300;
constexpr int longestLine = 1000;

} // namespace

QStringList shortList(const QStringList &texts, int most)
{
    QStringList result = texts.mid(0, most);
    if (texts.size() > most)
        result.append(QStringLiteral("… (+%1)").arg(texts.size() - most));
    return result;
}

QString dateText(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QStringList printedLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.trimmed().split(u'\n')) {
        if (lines.size() >= mostLines) {
            lines.append(QString(QChar(0x2026)));
            break;
        }
        QString plain = line;
        plain.remove(u'\r').replace(u'\t', QStringLiteral("    "));
        lines.append(printable(plain, longestLine));
    }
    return lines;
}

QStringList zoneLines(const Change &change)
{
    for (const Procedure &procedure : change.procedures) {
        for (const Artefact &artefact : procedure.artefacts) {
            if (artefact.kind == u"zone")
                return printedLines(artefact.text);
        }
    }
    return {};
}
