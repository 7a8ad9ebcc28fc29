// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "blocklistwords.h"

QString blocklistTroubleWords(BlocklistTrouble trouble, const Wording &wording)
{
    switch (trouble) {
    case BlocklistTrouble::None:
        return {};
    case BlocklistTrouble::Declined:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "declined to answer this resolver"));
    case BlocklistTrouble::Rewritten:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "answers are changed on the way"));
    case BlocklistTrouble::ListsEverything:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "lists even what must never be listed"));
    case BlocklistTrouble::NoTestEntry:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "did not show its own test entry"));
    case BlocklistTrouble::Unanswered:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "gave no answer"));
    case BlocklistTrouble::UnknownCode:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "answered with a code that it does not document"));
    }
    return {};
}

QString blocklistRemovalWords(const QString &removal, const QString &delist, const Wording &wording)
{
    const QMap<QString, QString> arguments{{QStringLiteral("delist"), delist}};
    if (removal == blocklistRemovalText(BlocklistRemoval::Request))
        return wording.text(QT_TRANSLATE_NOOP("Wording", "Then ask for removal (see {delist})."), arguments);
    if (removal == blocklistRemovalText(BlocklistRemoval::Expires))
        return wording.text(
            QT_TRANSLATE_NOOP("Wording", "The entry then ends by itself, without a request (see {delist})."),
            arguments);
    if (removal == blocklistRemovalText(BlocklistRemoval::Provider))
        return wording.text(
            QT_TRANSLATE_NOOP("Wording", "Only the owner of the network can have it removed (see {delist})."),
            arguments);
    return {};
}

QString blocklistLocalText(const QMap<QString, QString> &texts, const Wording &wording)
{
    return texts.value(wording.language(), texts.value(QStringLiteral("en")));
}

void addBlocklistWords(const Wording &wording, QMap<QString, QString> &arguments)
{
    arguments.insert(QStringLiteral("removalWords"),
        blocklistRemovalWords(
            arguments.value(QStringLiteral("removal")), arguments.value(QStringLiteral("delist")), wording));
    const QString reason = arguments.value(QStringLiteral("reason"));
    if (!reason.isEmpty()) {
        arguments.insert(QStringLiteral("says"),
            u' '
                + wording.text(QT_TRANSLATE_NOOP("Wording", "The list gives as its reason: \"{reason}\"."),
                    {{QStringLiteral("reason"), reason}}));
    }
    QStringList troubles;
    for (const BlocklistTrouble trouble :
        {BlocklistTrouble::Declined, BlocklistTrouble::Rewritten, BlocklistTrouble::ListsEverything,
            BlocklistTrouble::NoTestEntry, BlocklistTrouble::Unanswered, BlocklistTrouble::UnknownCode}) {
        const QString lists = arguments.value(blocklistTroubleText(trouble));
        if (!lists.isEmpty())
            troubles.append(QStringLiteral("%1 (%2)").arg(lists, blocklistTroubleWords(trouble, wording)));
    }
    arguments.insert(QStringLiteral("troubles"), troubles.join(QStringLiteral("; ")));
}
