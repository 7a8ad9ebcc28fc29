// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

/// A domain name as the wire has it: raw label bytes of any value, compared without regard to ASCII case (RFC 4343).
/// It knows nothing of what a host name may look like; see hostname.h for that.
class DnsName
{
public:
    /// The root.
    DnsName() = default;

    /// Reads presentation form (RFC 1035 §5.1: "\." "\\" "\DDD"); one last dot is allowed. Non-ASCII characters,
    /// empty labels, labels over 63 and names over 255 bytes give nothing.
    static std::optional<DnsName> fromText(QStringView text);
    /// Labels without the root; nothing if a label is empty or over 63 bytes or the name over 255.
    static std::optional<DnsName> fromLabels(const QByteArrayList &labels);

    bool isRoot() const { return m_labels.isEmpty(); }
    const QByteArrayList &labels() const { return m_labels; }
    /// The one presentation form: lower case, no last dot, anything but letters, digits, '-', '_', '/' and '*' escaped;
    /// the root is ".". Safe to print: ASCII without control characters.
    QString toText() const;
    /// Uncompressed wire form, bytes as they came.
    QByteArray toWire() const;
    /// True if this name is @p ancestor or below it.
    bool isAtOrBelow(const DnsName &ancestor) const;
    /// Lower-case wire form: equal exactly for equal names.
    QByteArray key() const;

    friend bool operator==(const DnsName &left, const DnsName &right) { return left.key() == right.key(); }
    friend bool operator<(const DnsName &left, const DnsName &right) { return left.toText() < right.toText(); }
    friend size_t qHash(const DnsName &name, size_t seed = 0) { return qHash(name.key(), seed); }

private:
    QByteArrayList m_labels;
};
