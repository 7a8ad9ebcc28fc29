// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdfsummary.h"

#include "base/printable.h"
#include "base/version.h"
#include "dns/address.h"
#include "findings/rules.h"
#include "paperlists.h"

namespace {

constexpr int shownNames = 6; ///< on the first sheet; all of them are among the look-ups
constexpr int longestName = 100; ///< likewise
constexpr int longestValue = 300;

QColor tint(const QColor &colour)
{
    return QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF() * 0.6F, 0.965F);
}

} // namespace

QString reportSubject(const Report &report)
{
    QStringList parts;
    for (const QHostAddress &ip : report.facts.request.ips)
        parts.append(addressText(ip));
    QString subject = shortList(parts, 4).join(QStringLiteral(", "));
    if (!report.facts.request.helo.isEmpty()) {
        subject += (subject.isEmpty() ? QString() : QStringLiteral(", ")) + QStringLiteral("HELO ")
            + printable(report.facts.request.helo, 100);
    }
    return subject;
}

void PdfSummary::write()
{
    writeTitle();
    writeConclusion();
    writeTested();
    writeAddresses();
    writeWords();
    writeAsked();
}

void PdfSummary::writeTitle()
{
    ParagraphLook title;
    title.role = TextRole::Title;
    title.keepsNext = true;
    m_writer.paragraph(m_wording.text(QT_TRANSLATE_NOOP("Wording", "How this mail server appears to others")), title);
    m_writer.space(1.5);
    ParagraphLook intro;
    intro.colour = m_writer.type().theme().mutedText;
    m_writer.paragraph(
        m_wording.text(QT_TRANSLATE_NOOP("Wording",
                           "Report of {date} (UTC), made by HELO Doctor {version}. The program asks the public DNS "
                           "about a mail server's address and name and judges the answers by the standards it names. "
                           "Every question, its answer and the command that repeats it stand in this report, so that "
                           "each statement can be checked by hand."),
            {{QStringLiteral("version"), versionText()}, {QStringLiteral("date"), dateText(m_report.facts.startedAt)}}),
        intro);
}

void PdfSummary::writeConclusion()
{
    const State state = m_report.judgement.conclusion;
    const QColor colour = m_writer.type().theme().colourOf(state);
    m_writer.space(5);
    const Panel panel = m_writer.panel(tint(colour), colour, colour);
    m_writer.panelSpace(panel, 3, true);
    ParagraphLook word;
    word.role = TextRole::Heading;
    word.panel = panel;
    word.colour = colour;
    word.glyph = state;
    word.markWidth = PaperType::mm(8);
    word.keepsNext = true;
    QString text = m_wording.stateWord(state);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    m_writer.paragraph(text, word);
    ParagraphLook sentence;
    sentence.panel = panel;
    sentence.left = PaperType::mm(8);
    sentence.keepsNext = true;
    m_writer.paragraph(printable(m_wording.conclusion(m_report.judgement), longestSentence), sentence);
    m_writer.panelSpace(panel, 3, false);
}

void PdfSummary::addFact(QList<std::pair<QString, QString>> &facts, const QString &label, const QString &value) const
{
    if (!value.isEmpty())
        facts.append({label, printable(value, longestValue)});
}

void PdfSummary::writeTested()
{
    const Facts &facts = m_report.facts;
    QStringList ips;
    for (const QHostAddress &ip : facts.request.ips)
        ips.append(addressText(ip));
    QList<std::pair<QString, QString>> rows;
    addFact(rows, m_wording.text(QT_TRANSLATE_NOOP("Wording", "Sending address")),
        shortList(ips, 16).join(QStringLiteral(", ")));
    addFact(rows, m_wording.text(QT_TRANSLATE_NOOP("Wording", "Hello name (HELO)")), facts.request.helo);
    addFact(rows, m_wording.text(QT_TRANSLATE_NOOP("Wording", "Sender")), facts.request.mailFrom.value_or(QString()));
    if (!facts.request.serverHost.isEmpty()) {
        addFact(rows, m_wording.text(QT_TRANSLATE_NOOP("Wording", "Server connected to")),
            hostPortText(facts.request.serverHost, facts.request.serverPort));
    }
    addFact(rows, m_wording.text(QT_TRANSLATE_NOOP("Wording", "Receiver's domain")), facts.request.recipientDomain);
    addFact(rows, m_wording.text(QT_TRANSLATE_NOOP("Wording", "DNS servers asked")),
        shortList(facts.resolvers, 8).join(QStringLiteral(", ")));
    addFact(rows, m_wording.text(QT_TRANSLATE_NOOP("Wording", "Extent")),
        m_wording.text(facts.wasStopped
                ? QT_TRANSLATE_NOOP("Wording", "{lookups} look-ups in {seconds} s; stopped before its end")
                : QT_TRANSLATE_NOOP("Wording", "{lookups} look-ups in {seconds} s"),
            {{QStringLiteral("lookups"), QString::number(facts.lookups.size())},
                {QStringLiteral("seconds"), QString::number(facts.elapsedMs / 1000.0, 'f', 1)}}));
    m_writer.subheading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "What was tested")));
    for (const auto &[label, value] : rows) {
        ParagraphLook look;
        look.mark = label;
        look.markWidth = PaperType::mm(42);
        m_writer.paragraph(value, look);
    }
}

TableRow PdfSummary::addressRow(const AddressFacts &address) const
{
    QStringList names;
    for (const DnsName &name : address.ptrNames)
        names.append(printable(name.toText(), longestName));
    QStringList forwards;
    for (const AddressFacts::Forward &forward : address.forwards) {
        for (const QHostAddress &ip : forward.addresses) {
            const QString text = addressText(ip);
            if (!forwards.contains(text))
                forwards.append(text);
        }
    }
    const QString none = address.ptrStatus == LookupStatus::NxDomain || address.ptrStatus == LookupStatus::NoData
        ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "none"))
        : m_wording.statusWords(address.ptrStatus);
    const State state = stateOf(address.iprev);
    TableRow row;
    row.cells = {{addressText(address.ip), TextRole::SmallStrong, {}, std::nullopt},
        {names.isEmpty() ? none : shortList(names, shownNames).join(u'\n'), TextRole::Small, {}, std::nullopt},
        {forwards.isEmpty() ? QStringLiteral("-") : shortList(forwards, shownNames).join(u'\n'), TextRole::Small, {},
            std::nullopt},
        {QStringLiteral("%1: %2").arg(iprevText(address.iprev), m_wording.iprevWords(address.iprev)), TextRole::Small,
            m_writer.type().theme().colourOf(state), state},
        {m_wording.outcomeWords(address.chain.outcome), TextRole::Small, {}, std::nullopt}};
    const QList<ChainNode> path = address.chain.path.mid(0, 12);
    QStringList nodes;
    for (const ChainNode &node : path)
        nodes.append(printable(chainNodeText(node), longestName));
    if (address.chain.path.size() > path.size())
        nodes.append(QString(QChar(0x2026)));
    const QString arrow = u' ' + m_writer.type().arrow() + u' ';
    row.below = {{m_wording.text(QT_TRANSLATE_NOOP("Wording", "Way: ")) + nodes.join(arrow), TextRole::Small,
        m_writer.type().theme().mutedText, std::nullopt}};
    return row;
}

void PdfSummary::writeAddresses()
{
    if (m_report.facts.addresses.isEmpty())
        return;
    m_writer.subheading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "What the DNS says about it")));
    QList<TableRow> rows;
    for (const AddressFacts &address : m_report.facts.addresses)
        rows.append(addressRow(address));
    m_writer.table({{m_wording.text(QT_TRANSLATE_NOOP("Wording", "Address")), 4.4},
                       {m_wording.text(QT_TRANSLATE_NOOP("Wording", "Reverse name (PTR)")), 6.2},
                       {m_wording.text(QT_TRANSLATE_NOOP("Wording", "That leads to")), 4.4},
                       {m_wording.text(QT_TRANSLATE_NOOP("Wording", "iprev")), 5.2},
                       {m_wording.text(QT_TRANSLATE_NOOP("Wording", "Chain")), 3.2}},
        rows);
}

void PdfSummary::writeWords()
{
    if (m_report.facts.addresses.isEmpty())
        return;
    m_writer.space(1.5);
    ParagraphLook look;
    look.role = TextRole::Small;
    look.colour = m_writer.type().theme().mutedText;
    m_writer.paragraph(
        m_wording.text(QT_TRANSLATE_NOOP("Wording",
            "iprev (RFC 8601 §3): the receiver looks up the reverse name (PTR) of the sending address and then the "
            "addresses of that name. Only if the sending address is among them is it confirmed; many receivers refuse "
            "mail from an address that is not.")),
        look);
    m_writer.paragraph(
        m_wording.text(QT_TRANSLATE_NOOP("Wording",
            "Chain: the older, laxer test of some filters. It goes on from address to name to address; it settles at a "
            "name and an address that point at each other, runs in a circle, or breaks off.")),
        look);
}

void PdfSummary::writeAsked()
{
    if (m_report.plan.options.isEmpty() || m_report.plan.options.first().changes.isEmpty())
        return;
    m_writer.subheading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "What is asked for, and of whom")));
    int number = 0;
    for (const Change &change : m_report.plan.options.first().changes)
        writeChange(++number, change);
    ParagraphLook note;
    note.role = TextRole::Small;
    note.colour = m_writer.type().theme().mutedText;
    m_writer.space(1);
    m_writer.paragraph(m_wording.notSimulatedNote(), note);
}

QString PdfSummary::whoWords(Actor actor) const
{
    // Elsewhere "you" is the server's administrator; whoever reads this sheet may be somebody else.
    if (actor == Actor::You)
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "whoever runs the mail server"));
    return m_wording.actorWords(actor);
}

void PdfSummary::writeChange(int number, const Change &change)
{
    const bool isForOwner = change.who == Actor::AddressOwner;
    const Theme &theme = m_writer.type().theme();
    const Panel panel = m_writer.panel(
        isForOwner ? tint(theme.accent) : QColor(0xf5, 0xf6, 0xf8), {}, isForOwner ? theme.accent : theme.mutedText);
    const QMap<QString, QString> arguments{
        {QStringLiteral("owner"), change.owner}, {QStringLiteral("after"), change.after.join(QStringLiteral(", "))}};
    const QString request = change.kind == ChangeKind::Ptr
        ? m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "Please set the reverse name (PTR) of {owner} to {after}"), arguments)
        : m_wording.changeHeadline(change);
    m_writer.panelSpace(panel, 1.6, true);
    ParagraphLook look;
    look.panel = panel;
    look.role = TextRole::Strong;
    look.mark = QString::number(number) + u'.';
    look.markWidth = PaperType::mm(6);
    look.keepsNext = true;
    m_writer.paragraph(printable(request, longestSentence), look);
    look.mark.clear();
    look.role = TextRole::Small;
    look.colour = theme.mutedText;
    m_writer.paragraph(m_wording.text(QT_TRANSLATE_NOOP("Wording", "Who can do it: {who}"),
                           {{QStringLiteral("who"), whoWords(change.who)}}),
        look);
    look.role = TextRole::Mono;
    look.colour = theme.text;
    for (const QString &line : zoneLines(change))
        m_writer.paragraph(line, look);
    m_writer.panelSpace(panel, 1.6, false);
    m_writer.space(1.6);
}
