// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/comparisonfacts.h"

QString serverRoleText(ServerRole role)
{
    switch (role) {
    case ServerRole::System:
        return QStringLiteral("system");
    case ServerRole::Named:
        return QStringLiteral("named");
    case ServerRole::Authoritative:
        return QStringLiteral("authoritative");
    }
    return {};
}

QString differenceCauseText(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::None:
        return QStringLiteral("none");
    case DifferenceCause::SplitHorizon:
        return QStringLiteral("splitHorizon");
    case DifferenceCause::StaleCache:
        return QStringLiteral("staleCache");
    case DifferenceCause::LaggingServer:
        return QStringLiteral("laggingServer");
    case DifferenceCause::LameServer:
        return QStringLiteral("lameServer");
    case DifferenceCause::Rewriting:
        return QStringLiteral("rewriting");
    case DifferenceCause::HostsFile:
        return QStringLiteral("hostsFile");
    case DifferenceCause::AuthoritativeDisagree:
        return QStringLiteral("authoritativeDisagree");
    case DifferenceCause::Unexplained:
        return QStringLiteral("unexplained");
    }
    return {};
}
