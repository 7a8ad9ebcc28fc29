// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/contenttype.h"

#include <QByteArray>
#include <QMap>

#include <array>

namespace {

constexpr int mostPieces = 64;

bool isTokenCharacter(QChar c)
{
    return c > u' ' && c < u'\x7f' && !QStringView(u"()<>@,;:\\\"/[]?=").contains(c);
}

/// Takes the words of a structured field one after another; white space and comments count for nothing.
class FieldScanner
{
public:
    explicit FieldScanner(QStringView value) : m_value(value) { }

    bool atEnd() const { return m_at >= m_value.size(); }
    QString token();
    bool take(char16_t wanted);
    QString parameterValue();
    void skipToNextParameter();

private:
    void skipBlanks();
    QString quotedString();

    QStringView m_value;
    qsizetype m_at = 0;
};

void FieldScanner::skipBlanks()
{
    int depth = 0;
    for (; !atEnd(); ++m_at) {
        const QChar c = m_value.at(m_at);
        if (c == u'(')
            ++depth;
        else if (c == u')' && depth > 0)
            --depth;
        else if (depth == 0 && !c.isSpace())
            return;
    }
}

QString FieldScanner::token()
{
    skipBlanks();
    const qsizetype begin = m_at;
    while (!atEnd() && isTokenCharacter(m_value.at(m_at)))
        ++m_at;
    return m_value.sliced(begin, m_at - begin).toString();
}

bool FieldScanner::take(char16_t wanted)
{
    skipBlanks();
    if (atEnd() || m_value.at(m_at) != wanted)
        return false;
    ++m_at;
    return true;
}

QString FieldScanner::quotedString()
{
    QString text;
    for (; !atEnd() && m_value.at(m_at) != u'"'; ++m_at) {
        if (m_value.at(m_at) == u'\\' && m_at + 1 < m_value.size())
            ++m_at;
        text += m_value.at(m_at);
    }
    if (!atEnd())
        ++m_at;
    return text;
}

/// Programs leave out the quotes that '/', '=' and '?' of a boundary would need.
QString FieldScanner::parameterValue()
{
    if (take(u'"'))
        return quotedString();
    const qsizetype begin = m_at;
    while (!atEnd() && m_value.at(m_at) != u';' && !m_value.at(m_at).isSpace())
        ++m_at;
    return m_value.sliced(begin, m_at - begin).toString();
}

void FieldScanner::skipToNextParameter()
{
    while (!atEnd() && !take(u';')) {
        if (take(u'"'))
            quotedString();
        else if (!atEnd())
            ++m_at;
    }
}

QString percentDecoded(const QString &text)
{
    return QString::fromLatin1(QByteArray::fromPercentEncoding(text.toLatin1()));
}

/// One parameter that may come in pieces and with a charset (RFC 2231 §3 and §4).
class Parameter
{
public:
    explicit Parameter(QLatin1StringView name) : m_name(name) { }

    void accept(const QString &name, const QString &value);
    QString value() const;

private:
    QLatin1StringView m_name;
    QString m_plain;
    QMap<int, QString> m_pieces;
};

void Parameter::accept(const QString &name, const QString &value)
{
    if (name.compare(m_name, Qt::CaseInsensitive) == 0) {
        if (m_plain.isEmpty())
            m_plain = value;
        return;
    }
    if (!name.startsWith(m_name, Qt::CaseInsensitive) || name.at(m_name.size()) != u'*')
        return;
    QStringView ending = QStringView(name).sliced(m_name.size() + 1);
    const bool isEncoded = ending.isEmpty() || ending.endsWith(u'*');
    if (ending.endsWith(u'*'))
        ending.chop(1);
    bool isNumber = ending.isEmpty();
    const int number = isNumber ? 0 : ending.toInt(&isNumber);
    if (!isNumber || number < 0 || number >= mostPieces || m_pieces.contains(number))
        return;
    // The first encoded piece begins with charset'language'.
    QString piece = value;
    if (isEncoded && number == 0 && value.count(u'\'') >= 2)
        piece = value.sliced(value.indexOf(u'\'', value.indexOf(u'\'') + 1) + 1);
    m_pieces.insert(number, isEncoded ? percentDecoded(piece) : piece);
}

QString Parameter::value() const
{
    if (!m_plain.isEmpty())
        return m_plain;
    QString joined;
    for (int number = 0; m_pieces.contains(number); ++number)
        joined += m_pieces.value(number);
    return joined;
}

} // namespace

ContentType readContentType(QStringView value)
{
    FieldScanner scanner(value);
    ContentType content;
    const QString type = scanner.token();
    if (!type.isEmpty() && scanner.take(u'/')) {
        const QString subtype = scanner.token();
        if (!subtype.isEmpty())
            content.type = (type + u'/' + subtype).toLower();
    }
    std::array parameters{Parameter(QLatin1StringView("boundary")), Parameter(QLatin1StringView("charset"))};
    scanner.skipToNextParameter();
    while (!scanner.atEnd()) {
        const QString name = scanner.token();
        if (!name.isEmpty() && scanner.take(u'=')) {
            const QString found = scanner.parameterValue();
            for (Parameter &parameter : parameters)
                parameter.accept(name, found);
        }
        scanner.skipToNextParameter();
    }
    content.boundary = parameters.at(0).value();
    content.charset = parameters.at(1).value().trimmed();
    return content;
}
