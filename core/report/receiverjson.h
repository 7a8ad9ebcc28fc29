// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/receiveridentity.h"
#include "receivers/receiververdict.h"

#include <QJsonObject>

/// An entry of the member "receivers" of the report for scripts; its words are English whatever the user reads.
QJsonObject receiverToJson(const ReceiverVerdict &verdict);
/// The member "receiver": who the receiver was taken to be.
QJsonObject receiverIdentityToJson(const ReceiverIdentity &receiver);
