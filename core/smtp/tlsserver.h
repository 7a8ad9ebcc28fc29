// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

/// Whether this system's own TLS can play the server; without a system's own the answer is yes.
bool canServeTls();
