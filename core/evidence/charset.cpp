// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/charset.h"

#include "evidence/charsettables.h"
#include "evidence/escapedcharset.h"
#include "evidence/systemcharset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace {

enum class CharsetKind
{
    Utf8,
    Utf16,
    Utf16Big,
    Utf16Little,
    Utf32,
    SystemKnown,
    Iso2022Jp,
    EucJp,
    Iso2022Kr,
    Hz,
    Table
};

struct KnownCharset
{
    QLatin1StringView key; ///< letters and digits of a name, lower case
    CharsetKind kind;
    SystemCharset system;
    QStringView table;
};

constexpr SystemCharset windows1252{"windows-1252", 1252};
constexpr SystemCharset shiftJis{"windows-31j", 932};
constexpr SystemCharset gbk{"gbk", 936};
constexpr SystemCharset korean{"windows-949", 949};
constexpr SystemCharset thai{"windows-874", 874};
constexpr SystemCharset none{nullptr, 0};

constexpr KnownCharset known(const char *key, CharsetKind kind, const SystemCharset &system = none)
{
    return {QLatin1StringView(key), kind, system, {}};
}

constexpr KnownCharset known(const char *key, const SystemCharset &system)
{
    return known(key, CharsetKind::SystemKnown, system);
}

constexpr KnownCharset known(const char *key, QStringView table)
{
    return {QLatin1StringView(key), CharsetKind::Table, none, table};
}

/// The names of the IANA register and those that mail programs use besides. US-ASCII is not here: who says that and
/// sends other bytes says nothing. UTF-7 is not here either: no mail needs it, and it hides what a text says.
constexpr std::array knownCharsets{
    known("utf8", CharsetKind::Utf8),
    known("unicode11utf8", CharsetKind::Utf8),
    known("utf16", CharsetKind::Utf16),
    known("utf16be", CharsetKind::Utf16Big),
    known("utf16le", CharsetKind::Utf16Little),
    known("ucs2", CharsetKind::Utf16),
    known("utf32", CharsetKind::Utf32),
    // Who says Latin-1 has always meant Windows' extension of it where it is one.
    known("iso88591", windows1252),
    known("latin1", windows1252),
    known("windows1252", windows1252),
    known("cp1252", windows1252),
    known("ansi", windows1252),
    known("iso88592", {"iso-8859-2", 28592}),
    known("latin2", {"iso-8859-2", 28592}),
    known("iso88593", {"iso-8859-3", 28593}),
    known("iso88594", {"iso-8859-4", 28594}),
    known("iso88595", {"iso-8859-5", 28595}),
    known("iso88596", {"iso-8859-6", 28596}),
    known("iso88597", charsettables::greek),
    known("iso88598", charsettables::hebrew),
    known("iso88598i", charsettables::hebrew),
    known("iso88598e", charsettables::hebrew),
    known("iso88599", {"iso-8859-9", 28599}),
    known("latin5", {"iso-8859-9", 28599}),
    known("iso885910", charsettables::latin6),
    known("latin6", charsettables::latin6),
    known("iso885911", thai),
    known("tis620", thai),
    known("windows874", thai),
    known("cp874", thai),
    known("iso885913", {"iso-8859-13", 28603}),
    known("iso885914", charsettables::latin8),
    known("iso885915", {"iso-8859-15", 28605}),
    known("latin9", {"iso-8859-15", 28605}),
    known("iso885916", charsettables::latin10),
    known("latin10", charsettables::latin10),
    known("windows1250", {"windows-1250", 1250}),
    known("cp1250", {"windows-1250", 1250}),
    known("windows1251", {"windows-1251", 1251}),
    known("cp1251", {"windows-1251", 1251}),
    known("windows1253", {"windows-1253", 1253}),
    known("cp1253", {"windows-1253", 1253}),
    known("windows1254", {"windows-1254", 1254}),
    known("cp1254", {"windows-1254", 1254}),
    known("windows1255", {"windows-1255", 1255}),
    known("cp1255", {"windows-1255", 1255}),
    known("windows1256", {"windows-1256", 1256}),
    known("cp1256", {"windows-1256", 1256}),
    known("windows1257", {"windows-1257", 1257}),
    known("cp1257", {"windows-1257", 1257}),
    known("windows1258", {"windows-1258", 1258}),
    known("cp1258", {"windows-1258", 1258}),
    known("koi8r", {"koi8-r", 20866}),
    known("koi8u", charsettables::koi8u),
    known("koi8ru", charsettables::koi8u),
    known("ibm437", {"ibm437", 437}),
    known("cp437", {"ibm437", 437}),
    known("ibm850", {"ibm850", 850}),
    known("cp850", {"ibm850", 850}),
    known("ibm852", {"ibm852", 852}),
    known("cp852", {"ibm852", 852}),
    known("ibm866", {"ibm866", 866}),
    known("cp866", {"ibm866", 866}),
    known("macintosh", charsettables::macRoman),
    known("shiftjis", shiftJis),
    known("sjis", shiftJis),
    known("xsjis", shiftJis),
    known("mskanji", shiftJis),
    known("windows31j", shiftJis),
    known("cp932", shiftJis),
    known("iso2022jp", CharsetKind::Iso2022Jp, shiftJis),
    known("iso2022jp1", CharsetKind::Iso2022Jp, shiftJis),
    known("iso2022jp2", CharsetKind::Iso2022Jp, shiftJis),
    known("iso2022jpms", CharsetKind::Iso2022Jp, shiftJis),
    known("csiso2022jp", CharsetKind::Iso2022Jp, shiftJis),
    known("cp50220", CharsetKind::Iso2022Jp, shiftJis),
    known("cp50221", CharsetKind::Iso2022Jp, shiftJis),
    known("eucjp", CharsetKind::EucJp, shiftJis),
    known("xeucjp", CharsetKind::EucJp, shiftJis),
    known("ujis", CharsetKind::EucJp, shiftJis),
    known("gb2312", gbk),
    known("gbk", gbk),
    known("cp936", gbk),
    known("xgbk", gbk),
    known("euccn", gbk),
    known("windows936", gbk),
    known("gb231280", gbk),
    known("chinese", gbk),
    known("gb18030", {"gb18030", 54936}),
    known("hzgb2312", CharsetKind::Hz, gbk),
    known("hz", CharsetKind::Hz, gbk),
    known("big5", {"windows-950", 950}),
    known("cp950", {"windows-950", 950}),
    known("xxbig5", {"windows-950", 950}),
    known("big5hkscs", {"windows-950", 950}),
    known("cnbig5", {"windows-950", 950}),
    known("euckr", korean),
    known("ksc56011987", korean),
    known("ksc5601", korean),
    known("korean", korean),
    known("ksc56011989", korean),
    known("cp949", korean),
    known("windows949", korean),
    known("uhc", korean),
    known("iso2022kr", CharsetKind::Iso2022Kr, korean),
};

std::optional<KnownCharset> charsetOf(QStringView name)
{
    constexpr qsizetype mostNameCharacters = 64;
    QString key;
    for (const QChar c : name.first(std::min(name.size(), mostNameCharacters))) {
        if (c < u'\u0080' && c.isLetterOrNumber())
            key += c.toLower();
    }
    const auto *found = std::find_if(
        knownCharsets.begin(), knownCharsets.end(), [&](const auto &charset) { return charset.key == key; });
    if (found == knownCharsets.end())
        return {};
    return *found;
}

QString qtDecoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

QString decodedByGuess(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? systemDecoded(bytes, windows1252) : text;
}

QString decodedByTable(const QByteArray &bytes, QStringView table)
{
    constexpr int byteValues = 256;
    const auto first = static_cast<char16_t>(byteValues - table.size());
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= first)
            c = table.at(c.unicode() - first);
    }
    return text;
}

} // namespace

QString decodedBytes(const QByteArray &bytes, QStringView charset)
{
    const std::optional<KnownCharset> found = charsetOf(charset);
    if (!found)
        return decodedByGuess(bytes);
    switch (found->kind) {
    case CharsetKind::Utf8:
        return qtDecoded(bytes, QStringConverter::Utf8);
    case CharsetKind::Utf16:
        return qtDecoded(bytes, QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf16BE));
    case CharsetKind::Utf16Big:
        return qtDecoded(bytes, QStringConverter::Utf16BE);
    case CharsetKind::Utf16Little:
        return qtDecoded(bytes, QStringConverter::Utf16LE);
    case CharsetKind::Utf32:
        return qtDecoded(bytes, QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf32BE));
    case CharsetKind::SystemKnown:
        return systemDecoded(bytes, found->system);
    case CharsetKind::Iso2022Jp:
        return systemDecoded(shiftJisOfIso2022(bytes), found->system);
    case CharsetKind::EucJp:
        return systemDecoded(shiftJisOfEuc(bytes), found->system);
    case CharsetKind::Iso2022Kr:
        return systemDecoded(eucOfIso2022Kr(bytes), found->system);
    case CharsetKind::Hz:
        return systemDecoded(gbkOfHz(bytes), found->system);
    case CharsetKind::Table:
        return decodedByTable(bytes, found->table);
    }
    return {};
}

bool isSevenBitCharset(QStringView charset)
{
    const std::optional<KnownCharset> found = charsetOf(charset);
    return found
        && (found->kind == CharsetKind::Iso2022Jp || found->kind == CharsetKind::Iso2022Kr
            || found->kind == CharsetKind::Hz);
}

bool isWideCharset(QStringView charset)
{
    const std::optional<KnownCharset> found = charsetOf(charset);
    return found
        && (found->kind == CharsetKind::Utf16 || found->kind == CharsetKind::Utf16Big
            || found->kind == CharsetKind::Utf16Little || found->kind == CharsetKind::Utf32);
}
