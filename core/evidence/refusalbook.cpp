// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusalbook.h"

class RefusalBook::Rules
{ };

RefusalBook::RefusalBook() : m_rules(std::make_unique<const Rules>()) { }

RefusalBook::~RefusalBook() = default;

RefusalMeaning RefusalBook::meaningOf(const QuotedReply &) const
{
    return {};
}

bool RefusalBook::isKnown(const QString &) const
{
    return false;
}
