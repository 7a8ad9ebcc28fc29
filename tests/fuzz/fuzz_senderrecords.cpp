// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dkimkey.h"
#include "domain/dmarcrecord.h"

#include <cstdlib>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

/// A DMARC or DKIM record of any bytes: it is read or has a fault, and the numbers are possible ones.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    require(!isDmarcRecord(text) || !isNearlyDmarcRecord(text));
    const DmarcRecord record = parseDmarcRecord(text);
    require(record.isUsable || !record.fault.isEmpty());
    require(record.percent >= 0 && record.percent <= 100);
    const DkimKeyFacts key = parseDkimKey(text);
    require((key.kind == DkimKeyKind::Faulty) == !key.fault.isEmpty());
    require((key.kind == DkimKeyKind::Present) == (key.bits > 0));
    const int bits = rsaKeyBits(text);
    require(bits >= 0 && bits <= 8 * static_cast<int>(size));
    return 0;
}
