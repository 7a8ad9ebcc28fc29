// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/tlsserver.h"

#define SECURITY_WIN32
#include <windows.h>

#include <sspi.h>

#include <schannel.h>

namespace {

/// Offers nothing to read: whatever is said to that but "not supported" means that somebody would listen.
bool accepts(CredHandle *credentials)
{
    char nothing = 0;
    SecBuffer in{0, SECBUFFER_TOKEN, &nothing};
    SecBufferDesc inputs{SECBUFFER_VERSION, 1, &in};
    SecBuffer out{0, SECBUFFER_TOKEN, nullptr};
    SecBufferDesc outputs{SECBUFFER_VERSION, 1, &out};
    CtxtHandle context{};
    ULONG attributes = 0;
    TimeStamp expiry{};
    const SECURITY_STATUS status = AcceptSecurityContext(credentials, nullptr, &inputs,
        ASC_REQ_ALLOCATE_MEMORY | ASC_REQ_STREAM, 0, &context, &outputs, &attributes, &expiry);
    if (SUCCEEDED(status))
        DeleteSecurityContext(&context);
    if (out.pvBuffer != nullptr)
        FreeContextBuffer(out.pvBuffer);
    return status != SEC_E_UNSUPPORTED_FUNCTION;
}

} // namespace

/// Windows always can, its imitators not all.
bool canServeTls()
{
    wchar_t provider[] = UNISP_NAME_W;
    CredHandle credentials{};
    TimeStamp expiry{};
    if (AcquireCredentialsHandleW(
            nullptr, provider, SECPKG_CRED_OUTBOUND, nullptr, nullptr, nullptr, nullptr, &credentials, &expiry)
        != SEC_E_OK)
        return false;
    const bool isServer = accepts(&credentials);
    FreeCredentialsHandle(&credentials);
    return isServer;
}
