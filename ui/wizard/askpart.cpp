// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/askpart.h"

#include "domain/blocklistbook.h"
#include "facts/publicresolvers.h"

#include <QCoreApplication>

namespace {

class AskPartWords
{
    Q_DECLARE_TR_FUNCTIONS(AskPartWords)

public:
    static QString label(AskPart part)
    {
        switch (part) {
        case AskPart::Spf:
            return tr("SP&F: who may send for the domain");
        case AskPart::SenderDomain:
            return tr("The sender’s do&main: MX, DMARC, DKIM");
        case AskPart::ReverseZones:
            return tr("Who can change the re&verse name");
        case AskPart::Blocklists:
            return tr("B&lock lists");
        case AskPart::Rdap:
            return tr("Who holds the address (RDA&P)");
        case AskPart::Comparison:
            return tr("Compar&e what different servers answer");
        }
        return {};
    }

    static QString sentence(AskPart part, const AskCatalogue &catalogue)
    {
        switch (part) {
        case AskPart::Spf:
            return tr("Your DNS servers are asked for the SPF records of the sender’s domain and of the HELO name, and "
                      "for the names in them.");
        case AskPart::SenderDomain:
            return tr("Your DNS servers are asked who takes the sender’s mail, and for its DMARC record and DKIM "
                      "keys.");
        case AskPart::ReverseZones:
            return tr("Your DNS servers are asked which zone holds the reverse name, and who runs it.");
        case AskPart::Blocklists:
            return catalogue.blocklists.isEmpty()
                ? tr("Your addresses and names are sent to the operators of block lists, as DNS questions through your "
                     "DNS servers.")
                : tr("Your addresses and names are sent to the operators of %1 block lists, as DNS questions through "
                     "your DNS servers: %2.")
                      .arg(catalogue.blocklists.size())
                      .arg(catalogue.blocklists.join(QStringLiteral(", ")));
        case AskPart::Rdap:
            return tr("Your addresses are sent over HTTPS to IANA’s server and to that of the address registry, to "
                      "learn who holds them.");
        case AskPart::Comparison:
            return catalogue.resolvers.isEmpty()
                ? tr("This computer itself asks the root servers and the zones’ own servers for your names and "
                     "addresses.")
                : tr("This computer itself asks the root servers and the zones’ own servers for your names and "
                     "addresses, and each public resolver that you tick here.");
        }
        return {};
    }

    static QString again(AskPart part)
    {
        switch (part) {
        case AskPart::Spf:
            return tr("Check again with SPF");
        case AskPart::SenderDomain:
            return tr("Check again with the sender’s domain");
        case AskPart::ReverseZones:
            return tr("Check again with the reverse zone");
        case AskPart::Blocklists:
            return tr("Check again with block lists");
        case AskPart::Rdap:
            return tr("Check again with RDAP");
        case AskPart::Comparison:
            return tr("Check again and compare servers");
        }
        return {};
    }

    static QString summary(const AskedParts &parts, const AskCatalogue &catalogue)
    {
        QStringList sentences;
        if (parts.blocklists)
            sentences.append(tr("The operators of block lists get your addresses and names through them."));
        if (parts.rdap)
            sentences.append(tr("IANA and the address registry are asked who holds the addresses (HTTPS)."));
        if (parts.comparison) {
            QStringList names;
            for (const ListedResolver &resolver : catalogue.resolvers) {
                if (parts.otherResolvers.contains(resolver.address))
                    names.append(
                        tr("%1 (%2)", "name and address of a public resolver").arg(resolver.name, resolver.address));
            }
            sentences.append(names.isEmpty() ? tr("The root servers and the zones’ own servers are asked directly.")
                                             : tr("The root servers, the zones’ own servers and %1 are asked directly.")
                                                   .arg(names.join(QStringLiteral(", "))));
        }
        return sentences.join(u' ');
    }
};

} // namespace

QList<AskPart> allAskParts()
{
    return {AskPart::Spf, AskPart::SenderDomain, AskPart::ReverseZones, AskPart::Blocklists, AskPart::Rdap,
        AskPart::Comparison};
}

bool AskedParts::*switchOf(AskPart part)
{
    switch (part) {
    case AskPart::Spf:
        return &AskedParts::spf;
    case AskPart::SenderDomain:
        return &AskedParts::senderDomain;
    case AskPart::ReverseZones:
        return &AskedParts::reverseZones;
    case AskPart::Blocklists:
        return &AskedParts::blocklists;
    case AskPart::Rdap:
        return &AskedParts::rdap;
    case AskPart::Comparison:
        return &AskedParts::comparison;
    }
    return nullptr;
}

AskCatalogue readAskCatalogue()
{
    AskCatalogue catalogue;
    for (const Blocklist &list : builtInBlocklists().lists)
        catalogue.blocklists.append(list.name);
    for (const PublicResolver &resolver : publicResolvers()) {
        if (!resolver.servers.isEmpty())
            catalogue.resolvers.append({resolver.name, resolver.servers.first().text()});
    }
    return catalogue;
}

QString askPartLabel(AskPart part)
{
    return AskPartWords::label(part);
}

QString askPartSentence(AskPart part, const AskCatalogue &catalogue)
{
    return AskPartWords::sentence(part, catalogue);
}

QString askPartAgain(AskPart part)
{
    return AskPartWords::again(part);
}

QString askedPartsSummary(const AskedParts &parts, const AskCatalogue &catalogue)
{
    return AskPartWords::summary(parts, catalogue);
}
