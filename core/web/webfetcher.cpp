// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "web/webfetcher.h"

QString webStatusText(WebStatus status)
{
    switch (status) {
    case WebStatus::Answered:
        return QStringLiteral("answered");
    case WebStatus::TimedOut:
        return QStringLiteral("timedOut");
    case WebStatus::Unreachable:
        return QStringLiteral("unreachable");
    case WebStatus::TlsFailed:
        return QStringLiteral("tlsFailed");
    case WebStatus::TooLong:
        return QStringLiteral("tooLong");
    case WebStatus::BadRedirect:
        return QStringLiteral("badRedirect");
    case WebStatus::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}
