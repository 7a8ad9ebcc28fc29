// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/factgathering.h"
#include "evidence/loglines.h"

/// One reader for each product's log. Each takes what it knows and leaves all other lines; it returns the form's name,
/// empty if there was nothing of its own.

/// CSV files of Exchange 2007 and newer, of sending ("exchange-smtpsend") or receiving ("exchange-smtpreceive").
QString readExchangeLog(QStringView text, const LogLines &log, FactGathering &facts);
/// W3C files of the SMTP service of IIS: "iis-smtp".
QString readIisLog(QStringView text, const LogLines &log, FactGathering &facts);
/// "hmailserver".
QString readHMailServerLog(QStringView text, const LogLines &log, FactGathering &facts);
/// "postfix".
QString readPostfixLog(QStringView text, const LogLines &log, FactGathering &facts);
/// Main log and reject log: "exim".
QString readEximLog(QStringView text, const LogLines &log, FactGathering &facts);
/// "sendmail".
QString readSendmailLog(QStringView text, const LogLines &log, FactGathering &facts);
