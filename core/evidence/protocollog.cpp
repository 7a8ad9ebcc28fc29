// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/protocollog.h"

#include "evidence/logforms.h"

#include <array>

std::optional<Evidence> readProtocolLog(const InputText &input, const RefusalBook &book)
{
    using Reader = QString (*)(QStringView, const LogLines &, FactGathering &);
    constexpr std::array<Reader, 6> readers{
        readExchangeLog, readIisLog, readHMailServerLog, readPostfixLog, readEximLog, readSendmailLog};
    const LogLines log = logLines(input.text);
    for (const Reader reader : readers) {
        FactGathering facts(FactSource::Log);
        const QString form = reader(input.text, log, facts);
        if (form.isEmpty() || facts.isEmpty())
            continue;
        Evidence evidence = facts.evidence(book);
        evidence.kind = EvidenceKind::Log;
        evidence.form = form;
        if (log.isCut || input.isCut)
            evidence.remarks.append(QStringLiteral("tooLong"));
        return evidence;
    }
    return std::nullopt;
}
