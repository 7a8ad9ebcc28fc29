// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/rsakey.h"

/// Schannel works in a process of its own and takes a server's key only out of a key store on the disk, where Qt puts
/// it anew for each connection (PFXImportCertStore without PKCS12_NO_PERSIST_KEY) and never takes it away. A listener
/// that leaves nothing behind offers no TLS there.
std::unique_ptr<RsaKey> RsaKey::make(int)
{
    return nullptr;
}

QString RsaKey::reasonForNone()
{
    return QStringLiteral("the TLS of Windows would leave its key on the disk");
}
