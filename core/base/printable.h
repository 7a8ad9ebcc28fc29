// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Text from the network made safe to show: control characters, DEL, C1 controls, bidirectional overrides and invalid
/// UTF-8 become \xNN (each byte of it); at most @p maxCharacters are kept, then an ellipsis stands.
QString printable(const QByteArray &bytes, int maxCharacters = 2000);
QString printable(const QString &text, int maxCharacters = 2000);
/// The system's words on a failure, as they stand inside a sentence: Windows ends them with a full stop, Linux does
/// not.
QString insideSentence(QString reason);
