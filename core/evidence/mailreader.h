// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/contenttype.h"
#include "evidence/headerblock.h"

#include <optional>
#include <vector>

/// Takes a mail apart into parts, line by line and once: the multiparts that are open stand in a stack, and a line can
/// only be the boundary of one of those. What was transfer-encoded is read by a reader of its own.
class MailReader
{
public:
    /// @param origin where in the input the text was decoded from; nothing if it is the input itself.
    MailReader(
        MailMessage &mail, const InputText &input, const TextSpan &region, const std::optional<TextSpan> &origin);

    void readMail();
    /// Reads a mail that a part quotes.
    void readQuotedMail(int parent, bool hasHeadersOnly);

private:
    enum class ContainerKind
    {
        Multipart,
        QuotedMail
    };

    struct Container
    {
        ContainerKind kind;
        int part;
        qsizetype bodyBegin;
        QString boundary;
        bool hasParts = false;
    };

    /// A boundary line, and of which open multipart.
    struct Delimiter
    {
        size_t level;
        bool closes;
    };

    /// The part whose lines are being read; it has no parts of its own.
    struct Leaf
    {
        int part;
        qsizetype bodyBegin;
        ContentType content;
        QString encoding;
    };

    void readParts();
    void beginPart(int parent, bool isMessage);
    int appendPart(int parent, bool isMessage);
    void readHeaders(int part);
    ContentType contentOf(int part) const;
    void beginBody(int part);
    std::optional<Delimiter> delimiterAt(const MailLine &line) const;
    bool adoptBoundary(const MailLine &line);
    void endBody(qsizetype end);
    void endLeaf(const Leaf &leaf, qsizetype end);
    void endContainers(size_t level, qsizetype end);
    void decodeText(MailPart &part, const Leaf &leaf, QStringView body);
    void readEncodedMail(const Leaf &leaf, QStringView body);
    QString bodyText(qsizetype begin, qsizetype end) const;
    QByteArray decodedBody(const Leaf &leaf, QStringView body);
    bool isBorder(const MailLine &line) const { return delimiterAt(line).has_value(); }
    TextSpan place(qsizetype begin, qsizetype end) const;
    MailPart &partAt(int index) { return m_mail.parts.data()[index]; }
    void remark(const QString &code);

    MailMessage &m_mail;
    const InputText &m_input;
    MailLines m_lines;
    std::optional<TextSpan> m_origin;
    std::vector<Container> m_open;
    std::optional<Leaf> m_leaf;
    bool m_isFull = false;
};
