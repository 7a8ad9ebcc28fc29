// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/tlsserver.h"

bool canServeTls()
{
    return true; // OpenSSL always can
}
