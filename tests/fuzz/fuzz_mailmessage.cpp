// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailmessage.h"

#include <cstdlib>

namespace {

/// A character may be three bytes, and each of these a character of its own in the charset that a part claims.
constexpr qsizetype mostGrowth = 3;

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

bool isWithin(const TextSpan &span, const InputText &input)
{
    return span.begin >= 0 && span.length >= 0 && span.begin + span.length <= input.text.size();
}

/// @returns how much text the part says.
qsizetype checkPart(const MailMessage &mail, qsizetype index, const InputText &input)
{
    const MailPart &part = mail.parts.at(index);
    require((part.parent < 0) == (index == 0) && part.parent < index);
    require(part.depth == (index == 0 ? 0 : mail.parts.at(part.parent).depth + 1) && part.depth <= mostMailDepth);
    require(part.headers.size() <= mostMailHeaders);
    require(isWithin(part.body, input));
    require(isWithin(part.spanOf(1, part.text.size()), input));
    require(!part.isVerbatim || part.text.size() == part.body.length);
    for (const MailHeader &header : part.headers) {
        require(isWithin(header.where, input) && !header.name.isEmpty());
        require(header.value.size() <= mostHeaderCharacters);
        require(decodedHeader(header.value).size() <= mostGrowth * header.value.size());
    }
    for (const MailPart &other : mail.parts)
        require(part.text.isEmpty() || other.parent != index);
    return part.text.size();
}

} // namespace

/// Any bytes: a mail with one part at least, within its limits, whose places are all in the input.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const InputText input = inputText(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const MailMessage mail = readMail(input);
    require(!mail.parts.isEmpty() && mail.parts.size() <= mostMailParts);
    qsizetype said = 0;
    for (qsizetype i = 0; i < mail.parts.size(); ++i)
        said += checkPart(mail, i, input);
    require(said <= mostGrowth * input.text.size());
    for (const QString &remark : mail.remarks)
        require(mail.remarks.count(remark) == 1);
    looksLikeMail(input.text);
    const std::optional<TextSpan> quoted = findQuotedMail(input.text, {0, input.text.size()});
    require(!quoted || (isWithin(*quoted, input) && !readMail(input, *quoted).parts.at(0).headers.isEmpty()));
    return 0;
}
