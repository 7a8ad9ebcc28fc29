// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "optionreader.h"
#include "receivers/receiverbook.h"

/// The receivers compiled in with those of the files of --receivers added, in their order; nothing if there is no such
/// option. A file that cannot be read or understood is a fault of the command line.
std::optional<ReceiverBook> readReceiverFiles(OptionReader &reader);
