// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spflookups.h"

const DnsAnswer *SpfLookups::find(const DnsQuestion &question)
{
    const DnsAnswer *answer = m_answers.find(question);
    if (!answer && !m_wanted.contains(question))
        m_wanted.append(question);
    return answer;
}

void SpfLookups::prepare(const QList<DnsName> &names, RrType type)
{
    for (const DnsName &name : names)
        find({name, type});
}

bool SpfLookups::countVoid(const DnsAnswer &answer)
{
    if (m_isCounting && !hasTooManyVoids()
        && (answer.status == LookupStatus::NoData || answer.status == LookupStatus::NxDomain))
        ++m_voids;
    return !hasTooManyVoids();
}
