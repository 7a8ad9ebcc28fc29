#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What pyspf makes of SPF cases: JSON lists [ip, helo, sender] a line in, a JSON list [result, explanation] a line out."""
import json
import sys
import warnings

warnings.simplefilter("ignore")
import spf  # noqa: E402, it warns on being loaded

for line in sys.stdin:
    ip, helo, sender = json.loads(line)
    try:
        result, explanation = spf.check2(ip, sender, helo)
    except Exception as fault:  # the judge's own faults are shown, never taken for a result
        result, explanation = "crash", repr(fault)
    print(json.dumps([result, explanation]), flush=True)
