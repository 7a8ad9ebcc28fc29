// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

/// A new RSA key of the system's library for such things. It never leaves memory.
class RsaKey
{
public:
    /// Nothing if there is no library that keeps keys in memory alone.
    static std::unique_ptr<RsaKey> make(int bits);
    /// Why there was none, as it stands inside a sentence.
    static QString reasonForNone();
    RsaKey() = default;
    RsaKey(const RsaKey &) = delete;
    RsaKey &operator=(const RsaKey &) = delete;
    virtual ~RsaKey() = default;

    /// RSAPrivateKey (RFC 8017 appendix A.1.2); empty if it cannot be told.
    virtual QByteArray privateDer() const = 0;
    /// SubjectPublicKeyInfo (RFC 5280 §4.1); empty if it cannot be told.
    virtual QByteArray publicDer() const = 0;
    /// sha256WithRSAEncryption (RFC 8017 §8.2); empty if it failed.
    virtual QByteArray signature(const QByteArray &message) const = 0;
};
