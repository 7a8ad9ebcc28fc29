// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/rdapnetwork.h"

#include "base/printable.h"
#include "domain/mailcontact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace {

constexpr int deepestEntity = 4;
constexpr int mostEntities = 50;
constexpr qsizetype mostProperties = 100; ///< of one jCard
constexpr int longestText = 200;

struct Contact
{
    QString name;
    QString mailbox;
    QString phone;
};

QString shownText(const QJsonValue &value)
{
    return printable(value.toString().simplified(), longestText);
}

/// A property's value: RFC 7095 §3.3 puts it fourth; a structured one is a list, of which the first says most.
QString propertyText(const QJsonArray &property)
{
    const QJsonValue value = property.at(3);
    return value.isArray() ? value.toArray().at(0).toString() : value.toString();
}

QString checkedPhone(QString text)
{
    if (text.startsWith(u"tel:", Qt::CaseInsensitive)) // RFC 3966
        text = text.mid(4);
    static const QRegularExpression plain(QStringLiteral("\\A[+0-9][0-9 ().x/-]{2,39}\\z"));
    text = text.section(u';', 0, 0).simplified();
    return plain.match(text).hasMatch() ? text : QString();
}

Contact contactOf(const QJsonObject &entity)
{
    Contact contact;
    const QJsonArray properties = entity.value(u"vcardArray").toArray().at(1).toArray();
    for (qsizetype i = 0; i < qMin(properties.size(), mostProperties); ++i) {
        const QJsonArray property = properties.at(i).toArray();
        const QString name = property.at(0).toString();
        const QString text = propertyText(property);
        if (name == u"fn" && contact.name.isEmpty())
            contact.name = shownText(text);
        else if (name == u"email" && contact.mailbox.isEmpty())
            contact.mailbox = checkedMailAddress(text.trimmed());
        else if (name == u"tel" && contact.phone.isEmpty())
            contact.phone = checkedPhone(text);
    }
    return contact;
}

/// Collects the contacts by role, the outermost first.
class Contacts
{
public:
    void read(const QJsonArray &entities, int depth)
    {
        for (qsizetype i = 0; i < entities.size() && m_count < mostEntities; ++i) {
            ++m_count;
            const QJsonObject entity = entities.at(i).toObject();
            const Contact contact = contactOf(entity);
            const QJsonArray roles = entity.value(u"roles").toArray();
            for (qsizetype j = 0; j < qMin<qsizetype>(roles.size(), 10); ++j)
                m_byRole[roles.at(j).toString()].append(contact);
        }
        for (qsizetype i = 0; i < entities.size() && m_count < mostEntities && depth < deepestEntity; ++i)
            read(entities.at(i).toObject().value(u"entities").toArray(), depth + 1);
    }

    /// The first contact of the roles, in their order, that has what is wanted.
    template <std::size_t Count>
    QString first(QString Contact::*wanted, const std::array<const char *, Count> &roles) const
    {
        for (const char *role : roles) {
            for (const Contact &contact : m_byRole.value(QLatin1String(role))) {
                if (!(contact.*wanted).isEmpty())
                    return contact.*wanted;
            }
        }
        return {};
    }

private:
    QHash<QString, QList<Contact>> m_byRole;
    int m_count = 0;
};

} // namespace

bool RdapNetwork::contains(const QHostAddress &ip) const
{
    return familyOf(ip) == familyOf(first) && !addressLess(ip, first) && !addressLess(last, ip);
}

std::optional<RdapNetwork> readRdapNetwork(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::optional<QHostAddress> first = parseAddress(object.value(u"startAddress").toString());
    const std::optional<QHostAddress> last = parseAddress(object.value(u"endAddress").toString());
    if (object.value(u"objectClassName").toString() != u"ip network" || !first || !last
        || familyOf(*first) != familyOf(*last) || addressLess(*last, *first))
        return std::nullopt;
    Contacts contacts;
    contacts.read(object.value(u"entities").toArray(), 1);
    static constexpr std::array holders{"registrant", "administrative"};
    static constexpr std::array mailboxes{"technical", "administrative", "registrant"};
    static constexpr std::array abuse{"abuse"};
    RdapNetwork network{*first, *last, {}};
    HolderFacts &holder = network.holder;
    holder.kind = HolderFacts::Kind::Found;
    holder.httpStatus = 200;
    holder.networkName = shownText(object.value(u"name"));
    holder.range = QStringLiteral("%1 - %2").arg(addressText(*first), addressText(*last));
    holder.country = shownText(object.value(u"country")).left(40);
    holder.holder = contacts.first(&Contact::name, holders);
    holder.mailbox = contacts.first(&Contact::mailbox, mailboxes);
    holder.phone = contacts.first(&Contact::phone, mailboxes);
    holder.abuseMailbox = contacts.first(&Contact::mailbox, abuse);
    return network;
}
