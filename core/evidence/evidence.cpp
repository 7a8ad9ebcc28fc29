// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/evidence.h"

QString evidenceKindText(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Bounce:
        return QStringLiteral("bounce");
    case EvidenceKind::Message:
        return QStringLiteral("message");
    case EvidenceKind::Headers:
        return QStringLiteral("headers");
    case EvidenceKind::Log:
        return QStringLiteral("log");
    case EvidenceKind::Transcript:
        return QStringLiteral("transcript");
    case EvidenceKind::Text:
        return QStringLiteral("text");
    }
    return {};
}

QString refusalLayerText(RefusalLayer layer)
{
    switch (layer) {
    case RefusalLayer::Helo:
        return QStringLiteral("helo");
    case RefusalLayer::Rdns:
        return QStringLiteral("rdns");
    case RefusalLayer::Spf:
        return QStringLiteral("spf");
    case RefusalLayer::Dmarc:
        return QStringLiteral("dmarc");
    case RefusalLayer::Sender:
        return QStringLiteral("sender");
    case RefusalLayer::Blocklist:
        return QStringLiteral("blocklist");
    case RefusalLayer::Reputation:
        return QStringLiteral("reputation");
    case RefusalLayer::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Exact:
        return QStringLiteral("exact");
    case Confidence::Pattern:
        return QStringLiteral("pattern");
    case Confidence::Guess:
        return QStringLiteral("guess");
    }
    return {};
}

QString factSourceText(const FoundFact &fact)
{
    switch (fact.source) {
    case FactSource::Received:
        return QStringLiteral("received[%1]").arg(fact.index);
    case FactSource::Refusal:
        return QStringLiteral("refusal");
    case FactSource::DeliveryReport:
        return QStringLiteral("deliveryReport");
    case FactSource::Header:
        return QStringLiteral("header");
    case FactSource::Log:
        return QStringLiteral("log");
    case FactSource::Transcript:
        return QStringLiteral("transcript");
    case FactSource::Text:
        return QStringLiteral("text");
    }
    return {};
}
