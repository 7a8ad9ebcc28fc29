// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/settingsfile.h"
#include "wizard/typedinputs.h"

/// What the wizard remembers from one time to the next, in one file. It knows nothing of windows and networks.
class AppSettings
{
public:
    /// @p file need not exist yet.
    explicit AppSettings(const QString &file);

    TypedIdentity identity() const;
    void setIdentity(const TypedIdentity &identity);
    /// Numbers out of their range come back as the default.
    AskSettings askSettings() const;
    void setAskSettings(const AskSettings &settings);
    /// Whether the user has once allowed the registries to be asked who holds an address.
    bool hasAgreedToRdap() const;
    void setAgreedToRdap();
    /// Where something was saved last; the documents folder at first.
    QString folder() const;
    void setFolder(const QString &folder);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// Writes what has changed; else it is written when this is destroyed.
    void write();

private:
    AskedParts askedParts() const;

    mutable SettingsFile m_file;
};
