// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// One "name=value" of a record.
struct RecordTag
{
    QByteArray name; ///< lower case
    QByteArray value; ///< without the white space around it

    friend bool operator==(const RecordTag &, const RecordTag &) = default;
};

/// The tags of a DKIM or DMARC record (RFC 6376 §3.2, RFC 9989 §4.7) in their order. It never knows what a tag means.
class TagList
{
public:
    /// Reads generously: what is no "name=value" is left out, and counted.
    static TagList fromText(const QByteArray &text);

    const QList<RecordTag> &tags() const { return m_tags; }
    /// The first such tag; nullptr if there is none.
    const RecordTag *find(QByteArrayView name) const;
    /// The value of the first such tag; empty if there is none.
    QByteArray value(QByteArrayView name) const;
    bool hasTwice() const;
    int unreadable() const { return m_unreadable; }

    static constexpr int maxTags = 100;

private:
    QList<RecordTag> m_tags;
    int m_unreadable = 0;
};

/// Longer than any record that works; a longer one is not read.
constexpr qsizetype maxTagListBytes = 16'384;
