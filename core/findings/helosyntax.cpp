// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/helosyntax.h"

#include "dns/address.h"
#include "dns/hostname.h"

#include <QStringList>

namespace {

HeloForm formOfName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == u"localhost" || lower.endsWith(u".localhost") || lower.startsWith(u"localhost."))
        return HeloForm::Localhost;
    if (!lower.contains(u'.'))
        return HeloForm::NotQualified;
    // RFC 6762 (.local), RFC 8375 (home.arpa), .internal (ICANN 2024), and names that home routers and old domains use.
    static const QStringList internal{QStringLiteral("local"), QStringLiteral("lan"), QStringLiteral("internal"),
        QStringLiteral("localdomain"), QStringLiteral("intranet"), QStringLiteral("intern"), QStringLiteral("private"),
        QStringLiteral("corp"), QStringLiteral("home"), QStringLiteral("workgroup")};
    if (internal.contains(lower.section(u'.', -1)) || lower.endsWith(u".home.arpa"))
        return HeloForm::InternalName;
    return HeloForm::Qualified;
}

HeloForm formOfFault(HostnameFault fault, const QString &helo)
{
    switch (fault) {
    case HostnameFault::None:
        return formOfName(helo);
    case HostnameFault::LastDot: {
        const HeloForm form = formOfName(helo.chopped(1));
        return form == HeloForm::Qualified ? HeloForm::LastDot : form;
    }
    case HostnameFault::Empty:
        return HeloForm::None;
    case HostnameFault::TooLong:
    case HostnameFault::LabelTooLong:
        return HeloForm::TooLong;
    case HostnameFault::NonAscii:
        return HeloForm::NonAscii;
    case HostnameFault::Underscore:
        return HeloForm::Underscore;
    case HostnameFault::EmptyLabel:
    case HostnameFault::BadCharacter:
    case HostnameFault::HyphenAtEdge:
        return HeloForm::BadCharacter;
    case HostnameFault::AllNumericEnd:
        return HeloForm::NumericEnd;
    }
    return HeloForm::BadCharacter;
}

} // namespace

HeloForm heloForm(const QString &helo)
{
    if (helo.isEmpty())
        return HeloForm::None;
    if (helo.startsWith(u'['))
        return literalAddress(helo) ? HeloForm::Literal : HeloForm::LiteralMalformed;
    if (parseAddress(helo))
        return HeloForm::BareAddress;
    return formOfFault(hostnameFault(helo), helo);
}

std::optional<QHostAddress> literalAddress(const QString &helo)
{
    if (!helo.startsWith(u'[') || !helo.endsWith(u']'))
        return std::nullopt;
    const QString inside = helo.mid(1, helo.size() - 2);
    const QString tag = QStringLiteral("IPv6:");
    if (inside.startsWith(tag, Qt::CaseInsensitive)) {
        const QString text = inside.mid(tag.size());
        return text.contains(u':') ? parseAddress(text) : std::nullopt;
    }
    return inside.contains(u':') ? std::nullopt : parseAddress(inside);
}

bool isLookedUp(HeloForm form)
{
    return form == HeloForm::Qualified || form == HeloForm::LastDot || form == HeloForm::Underscore;
}
