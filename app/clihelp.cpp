// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "clihelp.h"

#include "exitstatus.h"

QString mainHelp()
{
    return QStringLiteral(R"(Usage: helodoctor-cli COMMAND [options]

Finds out why mail is refused for its HELO name or reverse DNS, and what to change.

Commands:
  check        diagnose one sending identity
  spf          evaluate SPF alone, with its trace
  --version    print the version
  --help       print this help; COMMAND --help tells more

Example:
  helodoctor-cli check --ip 203.0.113.100 --helo mail.example.com --server mail.example.com
  helodoctor-cli check --demo loop
)");
}

QString checkHelp()
{
    return QStringLiteral(R"(Usage: helodoctor-cli check [options]

What your server shows the world:
  --ip ADDR               address it sends from; repeat for several
  --helo NAME             name it announces (HELO/EHLO) when it sends
  --mail-from ADDR|DOMAIN envelope sender; "" is the null sender
  --server HOST[:PORT]    server to connect to for greeting and STARTTLS (port 25)
  --recipient DOMAIN      receiver's domain, to recognise a HELO that is its own

How to test:
  --resolver ADDR[:PORT]  DNS server to ask; repeat for several (the system's)
  --no-smtp, --no-dnsbl, --no-rdap
                          leave that part out
  --dns-timeout MS        one DNS attempt (2000)
  --deadline S            the whole diagnosis (60)
  --demo NAME             a case built into the program, without any network;
                          --demo list names them

What to print:
  --format text|json|pdf|letter
                          pdf needs --output; letter is for the address's owner
  --output FILE           written whole or not at all; - is standard output
  --write-fixes DIR       every script, record and letter as a file
  --paper a4|letter       paper of the PDF (a4)
  --language xx           of text, pdf and letter (the system's); JSON is English
  --quiet                 no progress on standard error

Exit status: 0 nothing to repair, 1 something to repair, 2 could not tell,
64 wrong option, 73 output cannot be written, 130 interrupted.
)");
}

QString spfHelp()
{
    return QStringLiteral(R"(Usage: helodoctor-cli spf [options]

Evaluates SPF (RFC 7208) as a receiver does, and shows which term of which
record decided and how many DNS look-ups it took.

  --ip ADDR               address the mail comes from; repeat for several
  --mail-from ADDR|DOMAIN envelope sender; "" is the null sender, for which the
                          HELO name alone counts
  --helo NAME             name announced in HELO or EHLO

  --resolver ADDR[:PORT]  DNS server to ask; repeat for several (the system's)
  --dns-timeout MS        one DNS attempt (2000)
  --deadline S            the whole evaluation (20)
  --demo NAME             a case built into the program, without any network;
                          --demo list names them
  --format text|json      (text)
  --output FILE           written whole or not at all; - is standard output
  --language xx           of the text (the system's); JSON is English

Exit status: 0 evaluated, whatever the result, 2 a look-up failed for now
(temperror), 64 wrong option, 73 output cannot be written, 130 interrupted.
)");
}

CliMessage usageMessage(const QString &command, const QString &problem)
{
    const QString help = command.isEmpty() ? QStringLiteral("--help") : command + QStringLiteral(" --help");
    return {QStringLiteral("helodoctor-cli: %1\nTry 'helodoctor-cli %2'.\n").arg(problem, help), exitstatus::usage};
}
