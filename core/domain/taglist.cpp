// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/taglist.h"

#include <QSet>

#include <algorithm>

namespace {

/// Names are letters, digits and underscores, the first a letter (RFC 6376 §3.2).
bool isTagName(const QByteArray &name)
{
    const auto isLetter = [](char byte) { return byte >= 'a' && byte <= 'z'; };
    const auto isNameByte = [&](char byte) { return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '_'; };
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), isNameByte);
}

} // namespace

TagList TagList::fromText(const QByteArray &text)
{
    TagList list;
    for (const QByteArray &part : text.left(maxTagListBytes).split(';')) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals < 0 ? 0 : equals).trimmed().toLower();
        if (!isTagName(name) || list.m_tags.size() >= maxTags)
            ++list.m_unreadable;
        else
            list.m_tags.append({name, part.mid(equals + 1).trimmed()});
    }
    return list;
}

const RecordTag *TagList::find(QByteArrayView name) const
{
    const auto found
        = std::find_if(m_tags.begin(), m_tags.end(), [name](const RecordTag &tag) { return tag.name == name; });
    return found == m_tags.end() ? nullptr : &*found;
}

QByteArray TagList::value(QByteArrayView name) const
{
    const RecordTag *tag = find(name);
    return tag ? tag->value : QByteArray();
}

bool TagList::hasTwice() const
{
    QSet<QByteArray> names;
    for (const RecordTag &tag : m_tags)
        names.insert(tag.name);
    return names.size() < m_tags.size();
}
