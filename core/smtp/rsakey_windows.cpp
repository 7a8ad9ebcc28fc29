// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/rsakey.h"

#include "smtp/derwriter.h"

#include <QCryptographicHash>
#include <QList>

#include <windows.h>

#include <bcrypt.h>

#include <cstring>

namespace {

/// The numbers of an exported key, as Windows lists them: public exponent, modulus, both primes, and for a whole one
/// both exponents, the coefficient and the private exponent.
QByteArrayList numbersOf(const QByteArray &blob)
{
    BCRYPT_RSAKEY_BLOB header{};
    if (blob.size() < static_cast<qsizetype>(sizeof header))
        return {};
    std::memcpy(&header, blob.constData(), sizeof header);
    QList<ULONG> sizes{header.cbPublicExp, header.cbModulus};
    if (header.Magic == BCRYPT_RSAFULLPRIVATE_MAGIC)
        sizes
            += {header.cbPrime1, header.cbPrime2, header.cbPrime1, header.cbPrime2, header.cbPrime1, header.cbModulus};
    QByteArrayList numbers;
    auto at = static_cast<qsizetype>(sizeof header);
    for (const ULONG size : sizes) {
        numbers.append(blob.mid(at, size));
        at += size;
    }
    return at == blob.size() ? numbers : QByteArrayList();
}

class WindowsKey final : public RsaKey
{
public:
    ~WindowsKey() override;

    bool generate(int bits);
    QByteArray privateDer() const override;
    QByteArray publicDer() const override;
    QByteArray signature(const QByteArray &message) const override;

private:
    QByteArray blob(const wchar_t *kind) const;

    BCRYPT_ALG_HANDLE m_provider = nullptr;
    BCRYPT_KEY_HANDLE m_key = nullptr;
};

WindowsKey::~WindowsKey()
{
    if (m_key != nullptr)
        BCryptDestroyKey(m_key);
    if (m_provider != nullptr)
        BCryptCloseAlgorithmProvider(m_provider, 0);
}

bool WindowsKey::generate(int bits)
{
    return BCRYPT_SUCCESS(BCryptOpenAlgorithmProvider(&m_provider, BCRYPT_RSA_ALGORITHM, nullptr, 0))
        && BCRYPT_SUCCESS(BCryptGenerateKeyPair(m_provider, &m_key, static_cast<ULONG>(bits), 0))
        && BCRYPT_SUCCESS(BCryptFinalizeKeyPair(m_key, 0));
}

QByteArray WindowsKey::blob(const wchar_t *kind) const
{
    ULONG size = 0;
    if (!BCRYPT_SUCCESS(BCryptExportKey(m_key, nullptr, kind, nullptr, 0, &size, 0)))
        return {};
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    auto *out = reinterpret_cast<PUCHAR>(bytes.data());
    if (!BCRYPT_SUCCESS(BCryptExportKey(m_key, nullptr, kind, out, size, &size, 0)))
        return {};
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

QByteArray WindowsKey::privateDer() const
{
    const QByteArrayList numbers = numbersOf(blob(BCRYPT_RSAFULLPRIVATE_BLOB));
    if (numbers.size() != 8)
        return {};
    QByteArray content = der::unsignedInteger({});
    for (const int number : {1, 0, 7, 2, 3, 4, 5, 6}) // RFC 8017 appendix A.1.2's order
        content += der::unsignedInteger(numbers[number]);
    return der::sequence(content);
}

QByteArray WindowsKey::publicDer() const
{
    const QByteArrayList numbers = numbersOf(blob(BCRYPT_RSAPUBLIC_BLOB));
    if (numbers.size() != 2)
        return {};
    // rsaEncryption, 1.2.840.113549.1.1.1 (RFC 3279 §2.3.1).
    const QByteArray algorithm
        = der::sequence(der::objectIdentifier(QByteArray::fromHex("2a864886f70d010101")) + der::null());
    return der::sequence(
        algorithm + der::bitString(der::sequence(der::unsignedInteger(numbers[1]) + der::unsignedInteger(numbers[0]))));
}

QByteArray WindowsKey::signature(const QByteArray &message) const
{
    QByteArray hash = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
    auto *in = reinterpret_cast<PUCHAR>(hash.data());
    const auto inSize = static_cast<ULONG>(hash.size());
    ULONG size = 0;
    if (!BCRYPT_SUCCESS(BCryptSignHash(m_key, &padding, in, inSize, nullptr, 0, &size, BCRYPT_PAD_PKCS1)))
        return {};
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    auto *out = reinterpret_cast<PUCHAR>(signature.data());
    if (!BCRYPT_SUCCESS(BCryptSignHash(m_key, &padding, in, inSize, out, size, &size, BCRYPT_PAD_PKCS1)))
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace

std::unique_ptr<RsaKey> RsaKey::make(int bits)
{
    auto key = std::make_unique<WindowsKey>();
    return key->generate(bits) ? std::move(key) : nullptr;
}
