// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Charsets that switch between alphabets by escape sequences, brought into the form without them that every system
/// knows; so each system reads them alike. What has no place there becomes a question mark.

/// ISO-2022-JP (RFC 1468; half-width katakana too) → Shift_JIS.
QByteArray shiftJisOfIso2022(const QByteArray &bytes);
/// EUC-JP → Shift_JIS.
QByteArray shiftJisOfEuc(const QByteArray &bytes);
/// ISO-2022-KR (RFC 1557) → EUC-KR.
QByteArray eucOfIso2022Kr(const QByteArray &bytes);
/// HZ (RFC 1843) → GBK.
QByteArray gbkOfHz(const QByteArray &bytes);
