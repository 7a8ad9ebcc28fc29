// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "evidence/inputtext.h"

/// One header field, unfolded (RFC 5322 §2.2.3).
struct MailHeader
{
    QString name; ///< as it stands there
    QString value; ///< unfolded, RFC 2047 not decoded
    TextSpan where; ///< the whole field

    friend bool operator==(const MailHeader &, const MailHeader &) = default;
};

/// One part of a mail; the mail itself is the first. Parts stand in the order of the text.
struct MailPart
{
    int parent = -1; ///< index of the part this stands in
    int depth = 0;
    bool isMessage = false; ///< the headers are those of a mail: the mail itself or one quoted within it
    QList<MailHeader> headers; ///< of a part inside a multipart these are its Content-* fields
    QString type; ///< "text/plain", lower case
    QString text; ///< what it says, decoded; empty if the part is no text or has parts of its own
    TextSpan body; ///< where it stands, encoded or not
    bool isVerbatim = false; ///< text is the body as it stands: a place in it is a place in the input

    /// The first such field, in any case of letters; nothing if there is none.
    const MailHeader *header(QStringView name) const;
    /// Where a piece of the text stands in the input; the whole body if it was encoded.
    TextSpan spanOf(qsizetype begin, qsizetype length) const;

    friend bool operator==(const MailPart &, const MailPart &) = default;
};

/// A mail taken apart (RFC 5322, 2045-2047, 3462), damaged or not. It never fails: what cannot be read is named in the
/// remarks. It knows nothing of what the mail means.
struct MailMessage
{
    QList<MailPart> parts; ///< at least one
    QStringList remarks; ///< see Evidence::remarks

    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

constexpr int mostMailDepth = 16;
constexpr int mostMailParts = 256;
constexpr int mostMailHeaders = 1000; ///< of one part
constexpr qsizetype mostHeaderCharacters = 65'536; ///< of one field

/// True if the text begins as a mail or as mail headers do, quoted and indented ones too: with a field that tells by
/// itself, as "Received: from ..." does, or with two fields, usual ones or one of them such as only mails have.
bool looksLikeMail(QStringView text);
MailMessage readMail(const InputText &input);
/// Reads a mail that is a piece of the text, such as the one that a bounce quotes; all places are those in the text.
MailMessage readMail(const InputText &input, const TextSpan &region);
/// Finds the mail, or its headers, that a text quotes under words in any language, such as "Below this line is a copy
/// of the message": from the first of its fields to the end of the region. Nothing if there is none; fields that other
/// texts have too, such as "From:" and "Subject:", are not enough.
std::optional<TextSpan> findQuotedMail(QStringView text, const TextSpan &region);
/// Decodes the encoded words of a header value (RFC 2047).
QString decodedHeader(const QString &value);
