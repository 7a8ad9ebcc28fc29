// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/sendersight.h"

QString sightWordName(SightWord word)
{
    switch (word) {
    case SightWord::Family:
        return QStringLiteral("family");
    case SightWord::AddressKind:
        return QStringLiteral("addressKind");
    case SightWord::Ptr:
        return QStringLiteral("ptr");
    case SightWord::PtrStatus:
        return QStringLiteral("ptr.status");
    case SightWord::Iprev:
        return QStringLiteral("iprev");
    case SightWord::Client:
        return QStringLiteral("client");
    case SightWord::HeloForm:
        return QStringLiteral("helo.form");
    case SightWord::HeloAddresses:
        return QStringLiteral("helo.addresses");
    case SightWord::HeloA:
        return QStringLiteral("helo.a");
    case SightWord::HeloAaaa:
        return QStringLiteral("helo.aaaa");
    case SightWord::HeloMx:
        return QStringLiteral("helo.mx");
    case SightWord::HeloMxAddresses:
        return QStringLiteral("helo.mxAddresses");
    case SightWord::HeloMatch:
        return QStringLiteral("helo.match");
    case SightWord::HeloLiteral:
        return QStringLiteral("helo.literal");
    case SightWord::HeloIsPtrName:
        return QStringLiteral("helo.isPtrName");
    case SightWord::HeloIsClientName:
        return QStringLiteral("helo.isClientName");
    case SightWord::GenericName:
        return QStringLiteral("name.generic");
    case SightWord::GenericHelo:
        return QStringLiteral("helo.generic");
    case SightWord::Sender:
        return QStringLiteral("sender");
    case SightWord::SenderAddresses:
        return QStringLiteral("sender.addresses");
    case SightWord::SenderA:
        return QStringLiteral("sender.a");
    case SightWord::SenderAaaa:
        return QStringLiteral("sender.aaaa");
    case SightWord::SenderMx:
        return QStringLiteral("sender.mx");
    case SightWord::SenderMxAddresses:
        return QStringLiteral("sender.mxAddresses");
    case SightWord::SpfMailFrom:
        return QStringLiteral("spf.mailFrom");
    case SightWord::SpfHelo:
        return QStringLiteral("spf.helo");
    case SightWord::SpfLenient:
        return QStringLiteral("spf.lenient");
    case SightWord::ClientForward:
        return QStringLiteral("client.forward");
    case SightWord::ClientAllNames:
        return QStringLiteral("client.allNames");
    case SightWord::DmarcPolicy:
        return QStringLiteral("dmarc.policy");
    case SightWord::DmarcSpfAligned:
        return QStringLiteral("dmarc.spfAligned");
    case SightWord::DkimKey:
        return QStringLiteral("dkim.key");
    case SightWord::Listed:
        return QStringLiteral("listed");
    case SightWord::Bulk:
        return QStringLiteral("bulk");
    case SightWord::HeloAlias:
        return QStringLiteral("helo.alias");
    case SightWord::SenderAlias:
        return QStringLiteral("sender.alias");
    case SightWord::SenderNullMx:
        return QStringLiteral("sender.nullMx");
    case SightWord::SpfHeloPtr:
        return QStringLiteral("spf.helo.ptr");
    case SightWord::SpfMailFromPtr:
        return QStringLiteral("spf.mailFrom.ptr");
    case SightWord::SpfHeloBeyond:
        return QStringLiteral("spf.helo.beyond");
    case SightWord::SpfMailFromBeyond:
        return QStringLiteral("spf.mailFrom.beyond");
    case SightWord::Untold:
        return QStringLiteral("untold");
    }
    return {};
}

QString sightTextName(SightText text)
{
    switch (text) {
    case SightText::Helo:
        return QStringLiteral("helo");
    case SightText::ClientName:
        return QStringLiteral("client.name");
    case SightText::Sender:
        return QStringLiteral("sender");
    case SightText::SenderDomain:
        return QStringLiteral("sender.domain");
    case SightText::SenderLocal:
        return QStringLiteral("sender.local");
    case SightText::Ip:
        return QStringLiteral("ip");
    case SightText::ReceiverName:
        return QStringLiteral("receiver.name");
    case SightText::ReceiverDomain:
        return QStringLiteral("receiver.domain");
    case SightText::ClientReverse:
        return QStringLiteral("client.reverse");
    case SightText::SpfHeloExplanation:
        return QStringLiteral("spf.helo.explanation");
    case SightText::SpfMailFromExplanation:
        return QStringLiteral("spf.mailFrom.explanation");
    }
    return {};
}

QString sightListName(SightList list)
{
    switch (list) {
    case SightList::PtrNames:
        return QStringLiteral("ptr.names");
    case SightList::HeloAddresses:
        return QStringLiteral("helo.addresses");
    case SightList::ReceiverNames:
        return QStringLiteral("receiver.names");
    case SightList::ReceiverDomains:
        return QStringLiteral("receiver.domains");
    case SightList::ReceiverAddresses:
        return QStringLiteral("receiver.addresses");
    case SightList::ReceiverLiterals:
        return QStringLiteral("receiver.literals");
    }
    return {};
}

QString sightNumberName(SightNumber number)
{
    switch (number) {
    case SightNumber::PtrNames:
        return QStringLiteral("ptr.names");
    case SightNumber::HeloLength:
        return QStringLiteral("helo.length");
    }
    return {};
}

QStringList sightWordValues(SightWord word)
{
    const auto values = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    switch (word) {
    case SightWord::Family:
        return values("ipv4 ipv6");
    case SightWord::AddressKind:
        return values("public private carrierNat loopback linkLocal documentation synthetic multicast reserved");
    case SightWord::Ptr:
        return values("names none temporary");
    case SightWord::PtrStatus:
        return values("Answered NoData NxDomain ServFail Refused TimedOut Malformed");
    case SightWord::Iprev:
        return values("pass fail temperror permerror");
    case SightWord::Client:
        return values("confirmed differs noAddress temporary notAHost none ptrTemporary");
    case SightWord::ClientForward:
    case SightWord::ClientAllNames:
        return values("confirmed differs noAddress temporary none ptrTemporary");
    case SightWord::HeloForm:
        return values("qualified notQualified bareAddress literal literalMalformed localhost internalName underscore "
                      "badCharacter numericEnd lastDot nonAscii tooLong");
    case SightWord::HeloAddresses:
    case SightWord::HeloA:
    case SightWord::HeloAaaa:
    case SightWord::HeloMxAddresses:
    case SightWord::SenderAddresses:
    case SightWord::SenderA:
    case SightWord::SenderAaaa:
    case SightWord::SenderMxAddresses:
        return values("found none temporary");
    case SightWord::HeloMx:
    case SightWord::SenderMx:
        return values("found none temporary null");
    case SightWord::HeloMatch:
        return values("address differs none temporary");
    case SightWord::HeloLiteral:
        return values("own other malformed no");
    case SightWord::HeloIsPtrName:
    case SightWord::HeloIsClientName:
    case SightWord::GenericName:
    case SightWord::GenericHelo:
    case SightWord::DmarcSpfAligned:
    case SightWord::Listed:
    case SightWord::Bulk:
    case SightWord::SenderNullMx:
    case SightWord::SpfHeloBeyond:
    case SightWord::SpfMailFromBeyond:
    case SightWord::Untold:
        return values("yes no");
    case SightWord::HeloAlias:
    case SightWord::SenderAlias:
        return values("none host notAHost");
    case SightWord::SpfHeloPtr:
    case SightWord::SpfMailFromPtr:
        return values("no yes timedOut");
    case SightWord::Sender:
        return values("null domain address");
    case SightWord::SpfMailFrom:
    case SightWord::SpfHelo:
    case SightWord::SpfLenient:
        return values("none neutral pass fail softfail temperror permerror");
    case SightWord::DmarcPolicy:
        return values("missing none quarantine reject temporary faulty");
    case SightWord::DkimKey:
        return values("present missing temporary");
    }
    return {};
}
