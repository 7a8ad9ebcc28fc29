// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/desktop.h"

class AppSettings;
class DiagnosisSession;
class Wording;

/// What every page is given; the owner keeps it alive longer than the wizard.
struct WizardContext
{
    DiagnosisSession &session;
    AppSettings &settings;
    const Wording &wording;
    Desktop desktop;
};
