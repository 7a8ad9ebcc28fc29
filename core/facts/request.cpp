// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "facts/request.h"

QString heloSourceText(HeloSource source)
{
    switch (source) {
    case HeloSource::Typed:
        return QStringLiteral("typed");
    case HeloSource::Received:
        return QStringLiteral("received");
    case HeloSource::Bounce:
        return QStringLiteral("bounce");
    case HeloSource::Log:
        return QStringLiteral("log");
    case HeloSource::Listener:
        return QStringLiteral("listener");
    case HeloSource::Local:
        return QStringLiteral("local");
    case HeloSource::Assumed:
        return QStringLiteral("assumed");
    }
    return {};
}
