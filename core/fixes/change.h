// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What kind of thing is changed; texts as in the JSON contract.
enum class ChangeKind
{
    Ptr,
    Address,
    Spf,
    Helo,
    Txt,
    Mx,
    Other
};
/// Who has to do it.
enum class Actor
{
    You,
    DnsHost,
    AddressOwner,
    SenderDomain
};

QString changeKindText(ChangeKind kind);
QString actorText(Actor actor);

/// Something to copy or to save: a script, a registry file, a zone line, a letter.
struct Artefact
{
    QString kind; ///< "reg", "regUndo", "command", "powershell", "zone", "letter", …
    QString title; ///< what it is, for the Copy button's label
    QString fileName; ///< proposed name, plain ASCII
    QString text;
    QByteArray fileBytes; ///< what a saved file holds if not the text in UTF-8 (a .reg file is UTF-16LE with BOM)
    bool isVerified = true; ///< false: shown to the user as not verified

    /// What a file of it holds.
    QByteArray savedBytes() const { return fileBytes.isEmpty() ? text.toUtf8() : fileBytes; }
    friend bool operator==(const Artefact &, const Artefact &) = default;
};

/// A way to make a change with one product or provider.
struct Procedure
{
    QString id; ///< recipe id, for example "easymail"
    QString title; ///< the product's name
    QStringList steps; ///< whole sentences, in order
    QStringList cautions; ///< what never to touch, what is not verified
    QList<Artefact> artefacts;
    QString undo;
    QString verify;
    QString source;
    bool isVerified = true;

    friend bool operator==(const Procedure &, const Procedure &) = default;
};

/// One thing to change, by one actor.
struct Change
{
    ChangeKind kind = ChangeKind::Other;
    Actor who = Actor::You;
    QString owner; ///< the address, name or server whose setting changes
    QStringList before;
    QStringList after;
    QList<Procedure> procedures; ///< one for each product or form, the likeliest first

    friend bool operator==(const Change &, const Change &) = default;
};

/// A set of changes that belong together.
struct PlanOption
{
    QString id;
    bool isRecommended = false;
    QString goal; ///< "iprev", "settles", "bounce", "all"
    QList<Change> changes;
    bool isSimulated = false;

    friend bool operator==(const PlanOption &, const PlanOption &) = default;
};

struct Plan
{
    QList<PlanOption> options;
    friend bool operator==(const Plan &, const Plan &) = default;
};
