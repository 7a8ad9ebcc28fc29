# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Results on which pyspf departs from the standards: title -> (section, what it wants). Mail::SPF must agree with them."""

DNS_FAILURE = "RFC 7208 section 4.4 and 5: a server failure (RCODE 2) is a temperror"
A_LABELS = "RFC 8616 section 4, RFC 7208 section 4.3: a domain of A-labels is a domain like any other"

DECIDED = {
    "mailfrom: A-label, 198.51.100.1": (A_LABELS, "pass"),
    "mailfrom: A-label, 198.51.100.2": (A_LABELS, "fail"),
    "mailfrom: capitals, 198.51.100.1": (A_LABELS, "pass"),
    "mailfrom: capitals, 198.51.100.2": (A_LABELS, "fail"),
    "mailfrom: SERVFAIL of the record, 198.51.100.1": (DNS_FAILURE, "temperror"),
    "mailfrom: SERVFAIL of an include, 198.51.100.1": (DNS_FAILURE, "temperror"),
    "mailfrom: SERVFAIL of an include, 198.51.100.2": (DNS_FAILURE, "temperror"),
    "mailfrom: SERVFAIL of an include, 2001:db8:5::1": (DNS_FAILURE, "temperror"),
    "mailfrom: SERVFAIL of an address, 198.51.100.1": (DNS_FAILURE, "temperror"),
    "mailfrom: SERVFAIL behind the match, 198.51.100.2": (DNS_FAILURE, "temperror"),
    "mailfrom: SERVFAIL of mx, 198.51.100.1": (DNS_FAILURE, "temperror"),
}
