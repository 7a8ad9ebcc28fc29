// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/helolistener.h"

/// A visit in the command line's forms.

/// False for one that connected and sent nothing, as port scanners and health checks do.
bool hasSpoken(const HeloVisit &visit);
/// One line of JSON with its line end; the same in every language.
QByteArray visitJson(const HeloVisit &visit);
/// One or two sentences for people, without a line end.
QString visitSentence(const HeloVisit &visit);
