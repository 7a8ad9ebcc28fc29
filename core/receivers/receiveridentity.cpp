// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiveridentity.h"

#include "dns/address.h"

ReceiverIdentity receiverIdentity(const Facts &facts)
{
    const QString domain = facts.request.recipientDomain.toLower();
    if (domain.isEmpty())
        return {QStringLiteral("receiver.example"), {QStringLiteral("mx.receiver.example")}, {}, true};
    ReceiverIdentity receiver{domain, {}, {}, false};
    const auto add = [&receiver](const NameFacts &name) {
        if (!receiver.names.contains(name.name))
            receiver.names.append(name.name);
        for (const QHostAddress &address : name.addresses) {
            if (const QString text = addressText(address); !receiver.addresses.contains(text))
                receiver.addresses.append(text);
        }
    };
    if (facts.receiver) {
        for (const NameFacts &exchanger : facts.receiver->exchangers)
            add(exchanger);
    }
    // The server to connect to is usually the sender's own; below the recipient's domain it is the receiver's.
    if (facts.server && (facts.server->name == domain || facts.server->name.endsWith(u'.' + domain)))
        add(*facts.server);
    if (receiver.names.isEmpty())
        receiver.names.append(QStringLiteral("mx.") + domain);
    return receiver;
}
