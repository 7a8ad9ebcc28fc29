// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/rsakey.h"

#include <QLibrary>

#include <cstddef>

namespace {

/// The few functions of OpenSSL 3's libcrypto that are needed; Qt's TLS loads the same library, also while running.
struct Crypto
{
    Crypto() : m_library(QStringLiteral("crypto"), 3) { }

    bool load();

    void *(*generate)(void *context, const char *properties, const char *type, ...) = nullptr;
    int (*encodePrivate)(const void *key, unsigned char **out) = nullptr;
    int (*encodePublic)(const void *key, unsigned char **out) = nullptr;
    void (*freeKey)(void *key) = nullptr;
    void *(*newContext)() = nullptr;
    void (*freeContext)(void *context) = nullptr;
    int (*beginSigning)(void *context, void **keyContext, const void *digest, void *engine, void *key) = nullptr;
    int (*sign)(void *context, unsigned char *signature, std::size_t *size, const unsigned char *message,
        std::size_t messageSize)
        = nullptr;
    const void *(*sha256)() = nullptr;

private:
    template <typename Function>
    bool resolve(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function != nullptr;
    }

    QLibrary m_library;
};

bool Crypto::load()
{
    return m_library.load() && resolve(generate, "EVP_PKEY_Q_keygen") && resolve(encodePrivate, "i2d_PrivateKey")
        && resolve(encodePublic, "i2d_PUBKEY") && resolve(freeKey, "EVP_PKEY_free")
        && resolve(newContext, "EVP_MD_CTX_new") && resolve(freeContext, "EVP_MD_CTX_free")
        && resolve(beginSigning, "EVP_DigestSignInit") && resolve(sign, "EVP_DigestSign")
        && resolve(sha256, "EVP_sha256");
}

class OpenSslKey final : public RsaKey
{
public:
    OpenSslKey(std::unique_ptr<Crypto> crypto, void *key) : m_crypto(std::move(crypto)), m_key(key) { }
    ~OpenSslKey() override { m_crypto->freeKey(m_key); }

    QByteArray privateDer() const override { return encoded(m_crypto->encodePrivate); }
    QByteArray publicDer() const override { return encoded(m_crypto->encodePublic); }
    QByteArray signature(const QByteArray &message) const override;

private:
    QByteArray encoded(int (*encode)(const void *, unsigned char **)) const;

    std::unique_ptr<Crypto> m_crypto;
    void *m_key;
};

QByteArray OpenSslKey::encoded(int (*encode)(const void *, unsigned char **)) const
{
    const int size = encode(m_key, nullptr);
    if (size <= 0)
        return {};
    QByteArray bytes(size, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    return encode(m_key, &out) == size ? bytes : QByteArray();
}

QByteArray OpenSslKey::signature(const QByteArray &message) const
{
    const std::unique_ptr<void, void (*)(void *)> context(m_crypto->newContext(), m_crypto->freeContext);
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const auto messageSize = static_cast<std::size_t>(message.size());
    std::size_t size = 0;
    if (m_crypto->beginSigning(context.get(), nullptr, m_crypto->sha256(), nullptr, m_key) != 1
        || m_crypto->sign(context.get(), nullptr, &size, bytes, messageSize) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    if (m_crypto->sign(context.get(), out, &size, bytes, messageSize) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace

std::unique_ptr<RsaKey> RsaKey::make(int bits)
{
    auto crypto = std::make_unique<Crypto>();
    if (!crypto->load())
        return nullptr;
    void *key = crypto->generate(nullptr, nullptr, "RSA", static_cast<std::size_t>(bits));
    return key == nullptr ? nullptr : std::make_unique<OpenSslKey>(std::move(crypto), key);
}

QString RsaKey::reasonForNone()
{
    return QStringLiteral("OpenSSL's library libcrypto.so.3 is missing");
}
