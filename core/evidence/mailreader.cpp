// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailreader.h"

#include "evidence/charset.h"
#include "evidence/htmltext.h"
#include "evidence/mimedecoding.h"

#include <algorithm>
#include <array>

namespace {

using Name = QLatin1StringView;

bool isQuotedMailType(const QString &type)
{
    return type == u"message/rfc822" || type == u"message/global" || type == u"message/news";
}

/// RFC 6522 §3, RFC 6533 §4.3.
bool isQuotedHeadersType(const QString &type)
{
    return type == u"text/rfc822-headers" || type == u"message/rfc822-headers" || type == u"message/global-headers"
        || type == u"text/rfc822-header";
}

bool isTextType(const QString &type)
{
    constexpr std::array reports{Name("message/delivery-status"), Name("message/global-delivery-status"),
        Name("message/disposition-notification"), Name("message/global-disposition-notification"),
        Name("message/feedback-report")};
    return type.startsWith(u"text/") || std::find(reports.begin(), reports.end(), type) != reports.end();
}

/// Of a field whose value is one word, whatever else was put there: "base64; x", "8bit (as it came)".
QString firstWord(const QString &value)
{
    const auto isEnd = [](QChar c) { return c.isSpace() || c == u';' || c == u'('; };
    const auto end = std::find_if(value.begin(), value.end(), isEnd);
    return value.first(end - value.begin()).toLower();
}

bool isEncoding(const QString &encoding)
{
    return encoding == u"base64" || encoding == u"quoted-printable";
}

} // namespace

MailReader::MailReader(
    MailMessage &mail, const InputText &input, const TextSpan &region, const std::optional<TextSpan> &origin)
    : m_mail(mail), m_input(input), m_lines(input.text, region), m_origin(origin)
{ }

void MailReader::readMail()
{
    if (m_input.isCut)
        remark(QStringLiteral("tooLong"));
    const int part = appendPart(-1, true);
    if (isBareMultipart(m_lines)) {
        partAt(part).type = QStringLiteral("multipart/mixed");
        m_open.push_back(Container{ContainerKind::Multipart, part, m_lines.position(), {}});
    } else {
        if (goToPastedHeaders(m_lines))
            readHeaders(part);
        beginBody(part);
    }
    readParts();
}

void MailReader::readQuotedMail(int parent, bool hasHeadersOnly)
{
    if (!hasHeadersOnly) {
        beginPart(parent, true);
        readParts();
        return;
    }
    const int part = appendPart(parent, true);
    if (part < 0)
        return;
    if (goToHeaders(m_lines, [](const MailLine &) { return false; }))
        readHeaders(part);
    partAt(part).type = contentOf(part).type;
}

void MailReader::remark(const QString &code)
{
    if (!m_mail.remarks.contains(code))
        m_mail.remarks.append(code);
}

TextSpan MailReader::place(qsizetype begin, qsizetype end) const
{
    return m_origin.value_or(TextSpan{begin, end - begin});
}

/// Goes through the lines once. Each belongs to the leaf, or to nothing, or borders parts.
void MailReader::readParts()
{
    qsizetype end = m_lines.position();
    while (!m_lines.atEnd() && !m_isFull) {
        const MailLine line = m_lines.current();
        std::optional<Delimiter> delimiter = delimiterAt(line);
        if (!delimiter && adoptBoundary(line))
            delimiter = Delimiter{m_open.size() - 1, false};
        m_lines.seek(line.next);
        if (!delimiter) {
            end = line.end;
            continue;
        }
        endBody(end);
        endContainers(delimiter->level + 1, end);
        m_open.back().hasParts = true;
        if (delimiter->closes)
            endContainers(delimiter->level, line.end);
        else
            beginPart(m_open.back().part, false);
        end = m_lines.position();
    }
    endBody(m_isFull ? m_lines.end() : end);
    const bool isOwn = !m_origin && !m_isFull && (m_open.empty() || m_open.front().part == 0);
    if (isOwn && !m_open.empty() && m_open.front().kind == ContainerKind::Multipart && m_open.front().hasParts)
        remark(QStringLiteral("damaged"));
    endContainers(0, m_lines.end());
}

int MailReader::appendPart(int parent, bool isMessage)
{
    if (m_mail.parts.size() >= mostMailParts) {
        remark(QStringLiteral("tooManyParts"));
        m_isFull = true;
        return -1;
    }
    MailPart part;
    part.parent = parent;
    part.depth = parent < 0 ? 0 : m_mail.parts.at(parent).depth + 1;
    part.isMessage = isMessage;
    m_mail.parts.append(part);
    return static_cast<int>(m_mail.parts.size()) - 1;
}

void MailReader::beginPart(int parent, bool isMessage)
{
    const int part = appendPart(parent, isMessage);
    if (part < 0)
        return;
    if (!isMessage || goToHeaders(m_lines, [this](const MailLine &line) { return isBorder(line); }))
        readHeaders(part);
    beginBody(part);
}

void MailReader::readHeaders(int part)
{
    HeaderBlock block = readHeaderBlock(m_lines, [this](const MailLine &line) { return isBorder(line); });
    if (block.isTooLong)
        remark(QStringLiteral("tooLong"));
    if (block.isDamaged)
        remark(QStringLiteral("damaged"));
    for (MailHeader &header : block.headers) {
        if (m_origin)
            header.where = *m_origin;
        // A file that is no UTF-8 as a whole may well be in its headers.
        if (m_input.isBytes)
            header.value = decodedBytes(header.value.toLatin1(), {});
    }
    partAt(part).headers = std::move(block.headers);
}

/// What the headers of a part say of its body, or else what RFC 2045 §5.2 and RFC 2046 §5.1.5 say.
ContentType MailReader::contentOf(int part) const
{
    const MailHeader *field = m_mail.parts.at(part).header(u"Content-Type");
    ContentType content = field ? readContentType(field->value) : ContentType();
    if (content.type.isEmpty()) {
        const int parent = m_mail.parts.at(part).parent;
        const bool isDigest = !m_mail.parts.at(part).isMessage && m_mail.parts.at(parent).type == u"multipart/digest";
        content.type = isDigest ? QStringLiteral("message/rfc822") : QStringLiteral("text/plain");
    }
    return content;
}

/// Decides by the headers of a part how its body is read.
void MailReader::beginBody(int part)
{
    const MailHeader *encodingField = m_mail.parts.at(part).header(u"Content-Transfer-Encoding");
    const QString encoding = encodingField ? firstWord(encodingField->value) : QString();
    const ContentType content = contentOf(part);
    partAt(part).type = content.type;
    const bool isMultipart = content.type.startsWith(u"multipart/");
    const bool isQuotedMail = isQuotedMailType(content.type) && !isEncoding(encoding);
    const bool isTooDeep = m_mail.parts.at(part).depth >= mostMailDepth;
    if ((isMultipart || isQuotedMail) && isTooDeep)
        remark(QStringLiteral("tooDeep"));
    const qsizetype begin = m_lines.position();
    if (isTooDeep || (!isMultipart && !isQuotedMail)) {
        m_leaf = Leaf{part, begin, content, encoding};
        return;
    }
    m_leaf.reset();
    const QString boundary = isMultipart ? content.boundary.trimmed() : QString();
    m_open.push_back(
        Container{isMultipart ? ContainerKind::Multipart : ContainerKind::QuotedMail, part, begin, boundary});
    if (isQuotedMail)
        beginPart(part, true);
}

/// RFC 2046 §5.1.1: blanks may follow. The innermost multipart is asked first; the end of an outer one ends it too.
std::optional<MailReader::Delimiter> MailReader::delimiterAt(const MailLine &line) const
{
    QStringView view = m_lines.view(line);
    if (!view.startsWith(u"--") || m_open.empty())
        return {};
    view = view.sliced(2);
    while (!view.isEmpty() && view.back().isSpace())
        view.chop(1);
    for (size_t level = m_open.size(); level-- > 0;) {
        const Container &container = m_open.at(level);
        if (container.boundary.isEmpty() || !view.startsWith(container.boundary))
            continue;
        const QStringView ending = view.sliced(container.boundary.size());
        if (ending.isEmpty() || ending == u"--")
            return Delimiter{level, !ending.isEmpty()};
    }
    return {};
}

/// The boundary that a multipart names may be missing, or not be the one that is used. A line that looks like one, with
/// the fields of a part below, is then taken for it.
bool MailReader::adoptBoundary(const MailLine &line)
{
    if (m_leaf || m_open.empty() || m_open.back().kind != ContainerKind::Multipart || m_open.back().hasParts
        || line.next >= m_lines.end())
        return false;
    const QStringView view = m_lines.view(line);
    if (!isBoundaryOfPart(view, m_lines.view(m_lines.lineAt(line.next))))
        return false;
    m_open.back().boundary = view.sliced(2).trimmed().toString();
    remark(QStringLiteral("damaged"));
    return true;
}

void MailReader::endBody(qsizetype end)
{
    if (!m_leaf)
        return;
    const Leaf leaf = *std::exchange(m_leaf, std::nullopt);
    endLeaf(leaf, std::max(leaf.bodyBegin, end));
}

/// Closes the containers from a level on; a multipart without any part is read as text.
void MailReader::endContainers(size_t level, qsizetype end)
{
    while (m_open.size() > level) {
        const Container container = m_open.back();
        m_open.pop_back();
        const qsizetype bodyEnd = std::max(container.bodyBegin, end);
        MailPart &part = partAt(container.part);
        part.body = place(container.bodyBegin, bodyEnd);
        if (container.kind == ContainerKind::Multipart && !container.hasParts) {
            const QString body = bodyText(container.bodyBegin, bodyEnd);
            decodeText(part, Leaf{container.part, container.bodyBegin, {}, {}}, body);
        }
    }
}

void MailReader::endLeaf(const Leaf &leaf, qsizetype end)
{
    const QString body = bodyText(leaf.bodyBegin, end);
    MailPart &part = partAt(leaf.part);
    part.body = place(leaf.bodyBegin, end);
    if (isQuotedMailType(part.type) && isEncoding(leaf.encoding)) {
        readEncodedMail(leaf, body);
    } else if (isQuotedHeadersType(part.type)) {
        if (isEncoding(leaf.encoding)) {
            readEncodedMail(leaf, body);
        } else {
            MailReader reader(m_mail, m_input, {leaf.bodyBegin, end - leaf.bodyBegin}, m_origin);
            reader.m_lines.setPrefix(m_lines.prefix());
            reader.readQuotedMail(leaf.part, true);
        }
    } else if (isTextType(part.type)) {
        decodeText(part, leaf, body);
    }
}

QString MailReader::bodyText(qsizetype begin, qsizetype end) const
{
    if (m_lines.prefix().isEmpty())
        return m_lines.text().sliced(begin, end - begin).toString();
    QString text;
    for (qsizetype at = begin; at < end;) {
        const MailLine line = m_lines.lineAt(at);
        if (at > begin)
            text += u'\n';
        text += m_lines.view(line);
        at = line.next;
    }
    return text;
}

QByteArray MailReader::decodedBody(const Leaf &leaf, QStringView body)
{
    const QByteArray bytes = m_input.bytes(body);
    const DecodedBytes decoded = leaf.encoding == u"base64" ? base64Decoded(bytes) : quotedPrintableDecoded(bytes);
    if (decoded.isDamaged && !m_origin)
        remark(QStringLiteral("damaged"));
    return decoded.bytes;
}

void MailReader::decodeText(MailPart &part, const Leaf &leaf, QStringView body)
{
    const QString &charset = leaf.content.charset;
    if (isEncoding(leaf.encoding))
        part.text = decodedBytes(decodedBody(leaf, body), charset);
    else if (m_input.isBytes || isSevenBitCharset(charset))
        part.text = decodedBytes(m_input.bytes(body), isWideCharset(charset) ? QStringView() : charset);
    else
        part.text = body.toString();
    // No charset makes two characters of a byte, so that texts of one length have their characters at the same places.
    part.isVerbatim = !isEncoding(leaf.encoding) && !m_origin && m_lines.prefix().isEmpty() && part.type != u"text/html"
        && part.text.size() == body.size();
    if (part.type == u"text/html")
        part.text = plainTextOfHtml(part.text);
}

/// A quoted mail may not be encoded (RFC 2046 §5.2.1), but some are. Only one that is so within another is not read:
/// each layer costs a copy of all that is in it.
void MailReader::readEncodedMail(const Leaf &leaf, QStringView body)
{
    if (m_origin || m_mail.parts.at(leaf.part).depth >= mostMailDepth) {
        remark(QStringLiteral("tooDeep"));
        return;
    }
    const InputText decoded = inputText(decodedBody(leaf, body));
    MailReader reader(m_mail, decoded, {0, decoded.text.size()}, m_mail.parts.at(leaf.part).body);
    reader.readQuotedMail(leaf.part, isQuotedHeadersType(m_mail.parts.at(leaf.part).type));
}
