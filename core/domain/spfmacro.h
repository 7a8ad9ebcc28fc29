// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>

/// SPF's macro language (RFC 7208 §7): whether a text is written in it, and what it expands to.

/// Where a macro string stands; it decides what may be in it.
enum class SpfMacroPlace
{
    DomainSpec, ///< no spaces, and neither %{c}, %{r} nor %{t} (§7.2)
    Modifier, ///< the value of an unknown modifier: no spaces
    Explanation, ///< the text that exp= leads to
};

/// The place of the first character that is no macro string, from 0 on; -1 if all of it is one.
qsizetype spfMacroFault(QByteArrayView text, SpfMacroPlace place);
/// The same for a domain-spec, which must also end in a top label or a macro (§7.1).
qsizetype spfDomainSpecFault(QByteArrayView text);
/// True if %{p} is in a valid macro string: its value must be looked up first.
bool spfUsesValidatedName(QByteArrayView text);

/// What the macro letters stand for, as bytes.
struct SpfMacroValues
{
    QHostAddress ip; ///< normalised
    QByteArray local; ///< of the sender
    QByteArray senderDomain;
    QByteArray domain; ///< of the record being evaluated
    QByteArray heloName;
    QByteArray validatedName = "unknown"; ///< %{p}
    QByteArray receiver = "unknown"; ///< %{r}
    qint64 time = 0; ///< %{t}, seconds since 1970
};

/// Expands a valid domain-spec: without the last dot, and cut from the left, label by label, to 253 bytes (§7.3). The
/// result may still be no name that can be asked for.
QByteArray expandSpfDomain(QByteArrayView domainSpec, const SpfMacroValues &values);
/// Expands a valid explanation; nothing is added once @p maxBytes are there.
QByteArray expandSpfExplanation(QByteArrayView text, const SpfMacroValues &values, qsizetype maxBytes);
