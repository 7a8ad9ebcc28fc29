// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chainwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

QString words(const char *text, int number = -1)
{
    return QCoreApplication::translate("ChainPainter", text, nullptr, number);
}

QString failureWords(LookupStatus status)
{
    switch (status) {
    case LookupStatus::ServFail:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "server failure"));
    case LookupStatus::Refused:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "refused"));
    case LookupStatus::TimedOut:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "timed out"));
    case LookupStatus::Malformed:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "unreadable answer"));
    case LookupStatus::Cancelled:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "stopped"));
    case LookupStatus::Answered:
    case LookupStatus::NoData:
    case LookupStatus::NxDomain:
        return {};
    }
    return {};
}

QString endTitle(const PictureNode &node)
{
    switch (node.end) {
    case PictureEnd::None:
        return {};
    case PictureEnd::NoReverseName:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "no reverse name"));
    case PictureEnd::NoSuchName:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "no such name"));
    case PictureEnd::NoAddress:
        if (node.missing == RrType::A)
            return words(QT_TRANSLATE_NOOP("ChainPainter", "no IPv4 address"));
        if (node.missing == RrType::Aaaa)
            return words(QT_TRANSLATE_NOOP("ChainPainter", "no IPv6 address"));
        return words(QT_TRANSLATE_NOOP("ChainPainter", "no address"));
    case PictureEnd::NoAnswer:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "no answer"));
    case PictureEnd::NotFollowed:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "%n more, not followed"), node.unread);
    }
    return {};
}

QString specialWords(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Private:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "private"));
    case AddressKind::CarrierNat:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "provider's NAT"));
    case AddressKind::Loopback:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "loopback"));
    case AddressKind::LinkLocal:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "link-local"));
    case AddressKind::Synthetic:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "made by DNS64"));
    case AddressKind::Multicast:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "multicast"));
    case AddressKind::Public:
    case AddressKind::Documentation: // what every example uses; a finding says it where it matters
    case AddressKind::Reserved:
        return {};
    }
    return {};
}

QString arrowType(PictureArrow arrow)
{
    switch (arrow) {
    case PictureArrow::Ptr:
        return QStringLiteral("PTR");
    case PictureArrow::A:
        return QStringLiteral("A");
    case PictureArrow::Aaaa:
        return QStringLiteral("AAAA");
    case PictureArrow::Spf:
        return QStringLiteral("SPF");
    case PictureArrow::Helo:
        return QStringLiteral("HELO");
    case PictureArrow::End:
        return {};
    }
    return {};
}

QString domainStateWords(State state)
{
    switch (state) {
    case State::Pass:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "may send"));
    case State::Warning:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "warning"));
    case State::Fail:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "may not send"));
    case State::Unknown:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "unknown"));
    case State::NotApplicable:
        return {};
    }
    return {};
}

QString stateWords(const PictureNode &node)
{
    if (node.isPending)
        return words(QT_TRANSLATE_NOOP("ChainPainter", "being asked"));
    if (node.kind == PictureKind::Domain)
        return domainStateWords(node.state);
    switch (node.state) {
    case State::Pass:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "confirmed"));
    case State::Warning:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "warning"));
    case State::Fail:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "not confirmed"));
    case State::Unknown:
        return words(QT_TRANSLATE_NOOP("ChainPainter", "unknown"));
    case State::NotApplicable:
        return {};
    }
    return {};
}

/// What an arrow says, for lists in words.
QString arrowSentence(const ChainPicture &picture, const PictureEdge &edge)
{
    QString target = nodeTitle(picture.nodes[edge.to]);
    if (edge.arrow == PictureArrow::End)
        return target;
    if (edge.arrow == PictureArrow::Ptr)
        return words(QT_TRANSLATE_NOOP("ChainPainter", "reverse name %1")).arg(target);
    if (edge.arrow == PictureArrow::Spf)
        return QStringLiteral("%1: %2").arg(target, edge.verdict);
    if (edge.arrow == PictureArrow::Helo)
        return words(QT_TRANSLATE_NOOP("ChainPainter", "announces itself as %1")).arg(target);
    return words(QT_TRANSLATE_NOOP("ChainPainter", "address %1")).arg(target);
}

QString edgeMark(const PictureEdge &edge)
{
    if (edge.arrow == PictureArrow::Spf)
        return {}; // its label says it all
    QStringList marks;
    if (edge.state == State::Pass)
        marks.append(words(QT_TRANSLATE_NOOP("ChainPainter", "confirms")));
    else if (edge.state == State::Fail)
        marks.append(words(QT_TRANSLATE_NOOP("ChainPainter", "does not confirm")));
    else if (edge.state == State::Unknown)
        marks.append(words(QT_TRANSLATE_NOOP("ChainPainter", "unknown")));
    if (edge.closesLoop)
        marks.append(words(QT_TRANSLATE_NOOP("ChainPainter", "closes the loop")));
    return marks.isEmpty() ? QString() : QStringLiteral("   [%1]").arg(marks.join(QStringLiteral(", ")));
}

} // namespace

QString nodeTitle(const PictureNode &node)
{
    if (node.kind == PictureKind::Domain)
        return words(QT_TRANSLATE_NOOP("ChainPainter", "SPF of %1")).arg(node.text);
    return node.kind == PictureKind::End ? endTitle(node) : node.text;
}

QString nodeNote(const PictureNode &node)
{
    if (node.end == PictureEnd::NoAnswer) {
        const QString failure = failureWords(node.status);
        return node.missing ? QStringLiteral("%1: %2").arg(rrTypeText(*node.missing), failure) : failure;
    }
    if (node.kind == PictureKind::End)
        return {};
    QStringList notes;
    if (node.isStart)
        notes.append(words(QT_TRANSLATE_NOOP("ChainPainter", "sending address")));
    if (node.isSender)
        notes.append(words(QT_TRANSLATE_NOOP("ChainPainter", "sender's domain")));
    if (node.isHelo)
        notes.append(words(QT_TRANSLATE_NOOP("ChainPainter", "HELO name")));
    if (const QString special = specialWords(node.addressKind); !special.isEmpty() && node.kind == PictureKind::Address)
        notes.append(special);
    if (node.isPending && notes.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("ChainPainter", "asking…")));
    return notes.join(QStringLiteral(" · "));
}

QString arrowLabel(const PictureEdge &edge)
{
    QString label = arrowType(edge.arrow);
    if (!edge.verdict.isEmpty())
        label += QStringLiteral(": ") + edge.verdict;
    if (!edge.cnames.isEmpty())
        label = words(QT_TRANSLATE_NOOP("ChainPainter", "%1 via CNAME")).arg(label);
    if (edge.closesLoop)
        label = words(QT_TRANSLATE_NOOP("ChainPainter", "%1 · back: a loop")).arg(label);
    return label;
}

QString spokenNode(const ChainPicture &picture, int node)
{
    const PictureNode &at = picture.nodes[node];
    QStringList parts{nodeTitle(at)};
    if (at.kind == PictureKind::End)
        parts.prepend(at.text);
    if (const QString note = nodeNote(at); !note.isEmpty())
        parts.append(note);
    if (const QString state = stateWords(at); !state.isEmpty() && at.kind != PictureKind::End)
        parts.append(state);
    QString text = parts.join(QStringLiteral(", "));
    for (const PictureEdge &edge : picture.edges) {
        if (edge.from == node)
            text += QStringLiteral("; ") + arrowSentence(picture, edge);
    }
    return text;
}

QString chainText(const ChainPicture &picture)
{
    QString text;
    for (qsizetype node = 0; node < picture.nodes.size(); ++node) {
        const PictureNode &at = picture.nodes[node];
        if (at.kind == PictureKind::End)
            continue;
        QStringList about{nodeNote(at), stateWords(at)};
        about.removeAll(QString());
        const QString title = nodeTitle(at);
        text += about.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, about.join(QStringLiteral(", ")));
        text += QLatin1Char('\n');
        for (const PictureEdge &edge : picture.edges) {
            if (edge.from != node)
                continue;
            const PictureNode &to = picture.nodes[edge.to];
            const QString label = arrowLabel(edge);
            const QString note = to.kind == PictureKind::End ? nodeNote(to) : QString();
            text += QStringLiteral("    ") + (label.isEmpty() ? QStringLiteral("→ ") : label + QStringLiteral(" → "));
            text += nodeTitle(to) + (note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(note)) + edgeMark(edge);
            text += QLatin1Char('\n');
        }
    }
    return text;
}
