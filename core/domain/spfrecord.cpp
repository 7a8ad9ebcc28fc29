// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfrecord.h"

#include "dns/address.h"
#include "domain/spfmacro.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr QByteArrayView version = "v=spf1";

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isAlpha(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isNameByte(char byte)
{
    return isAlpha(byte) || isDigit(byte) || byte == '-' || byte == '_' || byte == '.';
}

bool isSame(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

std::optional<SpfQualifier> qualifierOf(char byte)
{
    switch (byte) {
    case '+':
        return SpfQualifier::Pass;
    case '-':
        return SpfQualifier::Fail;
    case '~':
        return SpfQualifier::SoftFail;
    case '?':
        return SpfQualifier::Neutral;
    }
    return std::nullopt;
}

struct MechanismName
{
    const char *name;
    SpfTermKind kind;
};
constexpr std::array mechanismNames{
    MechanismName{"all", SpfTermKind::All},
    MechanismName{"include", SpfTermKind::Include},
    MechanismName{"a", SpfTermKind::A},
    MechanismName{"mx", SpfTermKind::Mx},
    MechanismName{"ptr", SpfTermKind::Ptr},
    MechanismName{"ip4", SpfTermKind::Ip4},
    MechanismName{"ip6", SpfTermKind::Ip6},
    MechanismName{"exists", SpfTermKind::Exists},
};

/// Reads one term; the first fault found is kept with its place.
class TermReader
{
public:
    TermReader(QByteArrayView record, QByteArrayView term) : m_record(record), m_text(term)
    {
        m_term.text = term.toByteArray();
        m_term.place = placeOf(term);
    }

    std::variant<SpfTerm, SpfSyntaxError> read()
    {
        if (!readModifier())
            readMechanism();
        if (m_error)
            return *m_error;
        return m_term;
    }

private:
    int placeOf(QByteArrayView part) const { return static_cast<int>(part.data() - m_record.data()) + 1; }

    void fail(SpfSyntaxFault fault, QByteArrayView from)
    {
        if (!m_error)
            m_error = SpfSyntaxError{fault, m_term.text, placeOf(from)};
    }

    /// modifier = name "=" macro-string; false if it is no modifier at all.
    bool readModifier()
    {
        qsizetype at = 0;
        while (at < m_text.size() && isNameByte(m_text[at]))
            ++at;
        if (at == 0 || at == m_text.size() || m_text[at] != '=' || !isAlpha(m_text.front()))
            return false;
        const QByteArrayView name = m_text.first(at);
        const QByteArrayView value = m_text.sliced(at + 1);
        m_term.kind = isSame(name, "redirect") ? SpfTermKind::Redirect
            : isSame(name, "exp")              ? SpfTermKind::Exp
                                               : SpfTermKind::OtherModifier;
        if (m_term.kind == SpfTermKind::OtherModifier) {
            if (const qsizetype fault = spfMacroFault(value, SpfMacroPlace::Modifier); fault >= 0)
                failAt(value.sliced(fault));
        } else {
            readDomain(value);
        }
        return true;
    }

    void readMechanism()
    {
        QByteArrayView text = m_text;
        if (const auto qualifier = qualifierOf(text.front())) {
            m_term.qualifier = *qualifier;
            text = text.sliced(1);
        }
        const auto end = std::find_if(text.cbegin(), text.cend(), [](char byte) { return byte == ':' || byte == '/'; });
        const QByteArrayView name = text.first(end - text.cbegin());
        const auto *found = std::find_if(mechanismNames.begin(), mechanismNames.end(),
            [&](const MechanismName &known) { return isSame(name, known.name); });
        if (found == mechanismNames.end()) {
            failInName(name);
            return;
        }
        m_term.kind = found->kind;
        readArguments(text.sliced(name.size()));
    }

    void readArguments(QByteArrayView rest)
    {
        switch (m_term.kind) {
        case SpfTermKind::All:
            if (!rest.isEmpty())
                fail(SpfSyntaxFault::ArgumentNotAllowed, rest);
            return;
        case SpfTermKind::Include:
        case SpfTermKind::Exists:
            if (rest.isEmpty())
                fail(SpfSyntaxFault::DomainMissing, rest);
            else
                readColonDomain(rest);
            return;
        case SpfTermKind::A:
        case SpfTermKind::Mx:
            readColonDomain(withoutPrefixes(rest));
            return;
        case SpfTermKind::Ptr:
            readColonDomain(rest);
            return;
        case SpfTermKind::Ip4:
        case SpfTermKind::Ip6:
            readNetwork(rest);
            return;
        case SpfTermKind::Redirect:
        case SpfTermKind::Exp:
        case SpfTermKind::OtherModifier:
            return;
        }
    }

    void readColonDomain(QByteArrayView rest)
    {
        if (rest.isEmpty())
            return;
        if (rest.front() == ':')
            readDomain(rest.sliced(1));
        else // what is left of a prefix length that is none, or is not allowed here
            fail(m_term.kind == SpfTermKind::A || m_term.kind == SpfTermKind::Mx ? SpfSyntaxFault::BadPrefix
                                                                                 : SpfSyntaxFault::ArgumentNotAllowed,
                rest);
    }

    void readDomain(QByteArrayView text)
    {
        m_term.domainSpec = text.toByteArray();
        if (text.isEmpty()) {
            fail(SpfSyntaxFault::DomainMissing, text);
            return;
        }
        const qsizetype fault = spfDomainSpecFault(text);
        if (fault < 0)
            return;
        if (parseAddress(QString::fromLatin1(text)))
            fail(SpfSyntaxFault::AddressAsDomain, text);
        else
            failAt(text.sliced(fault));
    }

    /// Names the fault at the first character that cannot stand where it is.
    void failAt(QByteArrayView from)
    {
        const bool isMacro = !from.isEmpty() && from.front() == '%';
        const bool isText = from.isEmpty() || (from.front() > 0x20 && from.front() < 0x7f);
        fail(isMacro     ? SpfSyntaxFault::BadMacro
                : isText ? SpfSyntaxFault::BadDomain
                         : SpfSyntaxFault::BadCharacter,
            from);
    }

    void failInName(QByteArrayView name)
    {
        const auto bad
            = std::find_if_not(name.cbegin(), name.cend(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
        if (bad == name.cend())
            fail(SpfSyntaxFault::UnknownMechanism, name);
        else
            fail(SpfSyntaxFault::BadCharacter, name.sliced(bad - name.cbegin()));
    }

    /// The argument without the dual-cidr-length at its end (§5.6), which is read.
    QByteArrayView withoutPrefixes(QByteArrayView rest)
    {
        QByteArrayView left = withoutDigits(rest);
        if (left.size() < rest.size() && left.endsWith("//")) {
            m_term.ipv6Prefix = readPrefix(rest.sliced(left.size()), 128);
            rest = left.chopped(2);
            left = withoutDigits(rest);
        }
        if (left.size() < rest.size() && left.endsWith('/')) {
            m_term.ipv4Prefix = readPrefix(rest.sliced(left.size()), 32);
            rest = left.chopped(1);
        }
        return rest;
    }

    static QByteArrayView withoutDigits(QByteArrayView text)
    {
        while (!text.isEmpty() && isDigit(text.back()))
            text.chop(1);
        return text;
    }

    /// "0", or up to three digits that do not begin with it.
    int readPrefix(QByteArrayView digits, int most)
    {
        const bool isNumber = !digits.isEmpty() && digits.size() <= 3
            && std::all_of(digits.cbegin(), digits.cend(), isDigit) && (digits.front() != '0' || digits.size() == 1);
        const int value = isNumber ? digits.toInt() : most + 1;
        if (value > most)
            fail(SpfSyntaxFault::BadPrefix, digits);
        return value;
    }

    void readNetwork(QByteArrayView rest)
    {
        const bool isIPv4 = m_term.kind == SpfTermKind::Ip4;
        if (rest.size() < 2 || rest.front() != ':') {
            fail(SpfSyntaxFault::AddressMissing, rest);
            return;
        }
        const QByteArrayView value = rest.sliced(1);
        const qsizetype slash = value.indexOf('/');
        const QByteArrayView address = slash < 0 ? value : value.first(slash);
        const QString text = QString::fromLatin1(address);
        if (!parseAddress(text) || text.contains(u':') == isIPv4)
            fail(SpfSyntaxFault::BadAddress, address);
        else
            m_term.network.setAddress(text); // an IPv4-mapped one stays IPv6: it never equals a sender (§5)
        if (slash >= 0)
            (isIPv4 ? m_term.ipv4Prefix : m_term.ipv6Prefix) = readPrefix(value.sliced(slash + 1), isIPv4 ? 32 : 128);
    }

    QByteArrayView m_record;
    QByteArrayView m_text;
    SpfTerm m_term;
    std::optional<SpfSyntaxError> m_error;
};

/// redirect and exp may each stand once only (§6).
bool isRepeated(const SpfRecord &record, const SpfTerm &term)
{
    return (term.kind == SpfTermKind::Redirect || term.kind == SpfTermKind::Exp) && record.find(term.kind);
}

} // namespace

bool SpfTerm::asksDns() const
{
    switch (kind) {
    case SpfTermKind::Include:
    case SpfTermKind::A:
    case SpfTermKind::Mx:
    case SpfTermKind::Ptr:
    case SpfTermKind::Exists:
    case SpfTermKind::Redirect:
        return true;
    case SpfTermKind::All:
    case SpfTermKind::Ip4:
    case SpfTermKind::Ip6:
    case SpfTermKind::Exp:
    case SpfTermKind::OtherModifier:
        return false;
    }
    return false;
}

const SpfTerm *SpfRecord::find(SpfTermKind kind) const
{
    const auto found
        = std::find_if(terms.cbegin(), terms.cend(), [&](const SpfTerm &term) { return term.kind == kind; });
    return found == terms.cend() ? nullptr : &*found;
}

QString spfSyntaxFaultText(SpfSyntaxFault fault)
{
    switch (fault) {
    case SpfSyntaxFault::UnknownMechanism:
        return QStringLiteral("unknownMechanism");
    case SpfSyntaxFault::DomainMissing:
        return QStringLiteral("domainMissing");
    case SpfSyntaxFault::ArgumentNotAllowed:
        return QStringLiteral("argumentNotAllowed");
    case SpfSyntaxFault::BadDomain:
        return QStringLiteral("badDomain");
    case SpfSyntaxFault::AddressAsDomain:
        return QStringLiteral("addressAsDomain");
    case SpfSyntaxFault::BadMacro:
        return QStringLiteral("badMacro");
    case SpfSyntaxFault::BadCharacter:
        return QStringLiteral("badCharacter");
    case SpfSyntaxFault::AddressMissing:
        return QStringLiteral("addressMissing");
    case SpfSyntaxFault::BadAddress:
        return QStringLiteral("badAddress");
    case SpfSyntaxFault::BadPrefix:
        return QStringLiteral("badPrefix");
    case SpfSyntaxFault::ModifierTwice:
        return QStringLiteral("modifierTwice");
    case SpfSyntaxFault::RecordTooLong:
        return QStringLiteral("recordTooLong");
    case SpfSyntaxFault::TooManyTerms:
        return QStringLiteral("tooManyTerms");
    }
    return {};
}

bool isSpfRecord(const QByteArray &text)
{
    const QByteArrayView view = text;
    return view.size() >= version.size() && isSame(view.first(version.size()), version)
        && (view.size() == version.size() || view[version.size()] == ' ');
}

std::variant<SpfRecord, SpfSyntaxError> parseSpfRecord(const QByteArray &text)
{
    if (text.size() > maxSpfRecordBytes)
        return SpfSyntaxError{SpfSyntaxFault::RecordTooLong, {}, static_cast<int>(maxSpfRecordBytes) + 1};
    const QByteArrayView view = text;
    SpfRecord record;
    qsizetype at = version.size();
    while (at < view.size()) {
        const qsizetype space = view.indexOf(' ', at);
        const QByteArrayView word = view.sliced(at, (space < 0 ? view.size() : space) - at);
        at += word.size() + 1;
        if (word.isEmpty())
            continue;
        const auto term = TermReader(view, word).read();
        if (const auto *error = std::get_if<SpfSyntaxError>(&term))
            return *error;
        const auto &read = std::get<SpfTerm>(term);
        if (isRepeated(record, read))
            return SpfSyntaxError{SpfSyntaxFault::ModifierTwice, read.text, read.place};
        if (record.terms.size() == maxSpfTerms)
            return SpfSyntaxError{SpfSyntaxFault::TooManyTerms, read.text, read.place};
        record.terms.append(read);
    }
    return record;
}
