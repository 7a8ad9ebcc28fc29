// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/charset.h"

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
    /// Latin alphabets that Windows has no code page for
    Latin6,
    Latin8,
    Latin10
};

struct KnownCharset
{
    QLatin1StringView key; ///< letters and digits of a name, lower case
    CharsetKind kind;
    SystemCharset system;
};

constexpr SystemCharset windows1252{"windows-1252", 1252};
constexpr SystemCharset shiftJis{"windows-31j", 932};
constexpr SystemCharset gbk{"gbk", 936};
constexpr SystemCharset korean{"windows-949", 949};
constexpr SystemCharset thai{"windows-874", 874};
constexpr SystemCharset none{nullptr, 0};

constexpr KnownCharset known(const char *key, CharsetKind kind, const SystemCharset &system = none)
{
    return {QLatin1StringView(key), kind, system};
}

constexpr KnownCharset known(const char *key, const SystemCharset &system)
{
    return known(key, CharsetKind::SystemKnown, system);
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
    known("iso88597", {"iso-8859-7", 28597}),
    known("iso88598", {"iso-8859-8", 28598}),
    known("iso88598i", {"iso-8859-8", 28598}),
    known("iso88598e", {"iso-8859-8", 28598}),
    known("iso88599", {"iso-8859-9", 28599}),
    known("latin5", {"iso-8859-9", 28599}),
    known("iso885910", CharsetKind::Latin6),
    known("latin6", CharsetKind::Latin6),
    known("iso885911", thai),
    known("tis620", thai),
    known("windows874", thai),
    known("cp874", thai),
    known("iso885913", {"iso-8859-13", 28603}),
    known("iso885914", CharsetKind::Latin8),
    known("iso885915", {"iso-8859-15", 28605}),
    known("latin9", {"iso-8859-15", 28605}),
    known("iso885916", CharsetKind::Latin10),
    known("latin10", CharsetKind::Latin10),
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
    known("koi8u", {"koi8-u", 21866}),
    known("koi8ru", {"koi8-u", 21866}),
    known("ibm437", {"ibm437", 437}),
    known("cp437", {"ibm437", 437}),
    known("ibm850", {"ibm850", 850}),
    known("cp850", {"ibm850", 850}),
    known("ibm852", {"ibm852", 852}),
    known("cp852", {"ibm852", 852}),
    known("ibm866", {"ibm866", 866}),
    known("cp866", {"ibm866", 866}),
    known("macintosh", {"macintosh", 10000}),
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

/// ISO 8859 parts are ASCII, control characters and 96 characters of their own.
QString decodedLatin(const QByteArray &bytes, QStringView upper)
{
    constexpr char16_t firstUpper = 0xA0;
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= firstUpper)
            c = upper.at(c.unicode() - firstUpper);
    }
    return text;
}

constexpr QStringView latin6
    = u"\u00a0\u0104\u0112\u0122\u012a\u0128\u0136\u00a7\u013b\u0110\u0160\u0166\u017d\u00ad\u016a\u014a"
      u"\u00b0\u0105\u0113\u0123\u012b\u0129\u0137\u00b7\u013c\u0111\u0161\u0167\u017e\u2015\u016b\u014b"
      u"\u0100\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u012e\u010c\u00c9\u0118\u00cb\u0116\u00cd\u00ce\u00cf"
      u"\u00d0\u0145\u014c\u00d3\u00d4\u00d5\u00d6\u0168\u00d8\u0172\u00da\u00db\u00dc\u00dd\u00de\u00df"
      u"\u0101\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u012f\u010d\u00e9\u0119\u00eb\u0117\u00ed\u00ee\u00ef"
      u"\u00f0\u0146\u014d\u00f3\u00f4\u00f5\u00f6\u0169\u00f8\u0173\u00fa\u00fb\u00fc\u00fd\u00fe\u0138";
constexpr QStringView latin8
    = u"\u00a0\u1e02\u1e03\u00a3\u010a\u010b\u1e0a\u00a7\u1e80\u00a9\u1e82\u1e0b\u1ef2\u00ad\u00ae\u0178"
      u"\u1e1e\u1e1f\u0120\u0121\u1e40\u1e41\u00b6\u1e56\u1e81\u1e57\u1e83\u1e60\u1ef3\u1e84\u1e85\u1e61"
      u"\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf"
      u"\u0174\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u1e6a\u00d8\u00d9\u00da\u00db\u00dc\u00dd\u0176\u00df"
      u"\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef"
      u"\u0175\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u1e6b\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u0177\u00ff";
constexpr QStringView latin10
    = u"\u00a0\u0104\u0105\u0141\u20ac\u201e\u0160\u00a7\u0161\u00a9\u0218\u00ab\u0179\u00ad\u017a\u017b"
      u"\u00b0\u00b1\u010c\u0142\u017d\u201d\u00b6\u00b7\u017e\u010d\u0219\u00bb\u0152\u0153\u0178\u017c"
      u"\u00c0\u00c1\u00c2\u0102\u00c4\u0106\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf"
      u"\u0110\u0143\u00d2\u00d3\u00d4\u0150\u00d6\u015a\u0170\u00d9\u00da\u00db\u00dc\u0118\u021a\u00df"
      u"\u00e0\u00e1\u00e2\u0103\u00e4\u0107\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef"
      u"\u0111\u0144\u00f2\u00f3\u00f4\u0151\u00f6\u015b\u0171\u00f9\u00fa\u00fb\u00fc\u0119\u021b\u00ff";

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
    case CharsetKind::Latin6:
        return decodedLatin(bytes, latin6);
    case CharsetKind::Latin8:
        return decodedLatin(bytes, latin8);
    case CharsetKind::Latin10:
        return decodedLatin(bytes, latin10);
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
