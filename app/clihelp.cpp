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
  read         understand a bounce, a mail, headers, a log or any pasted text
  listen       show what your server says in HELO when it sends
  spf          evaluate SPF alone, with its trace
  --version    print the version
  --help       print this help; COMMAND --help tells more

Example:
  helodoctor-cli check --ip 203.0.113.100 --helo mail.example.com --server mail.example.com
  helodoctor-cli check --demo loop
  helodoctor-cli read bounce.eml
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
  --author ADDR|DOMAIN    of the From header, for DMARC (that of --mail-from)
  --dkim SEL._domainkey.DOMAIN
                          key that signs the mail; repeat for several
  --message-id DOMAIN     what stands behind the "@" of a Message-ID
  --from FILE             take what is not given from a bounce, a mail or a log,
                          as "read" does; - is standard input

How to test:
  --resolver ADDR[:PORT]  DNS server to ask; repeat for several (the system's)
  --no-smtp, --no-spf, --no-domain, --no-dnsbl, --no-owner, --no-rdap,
  --no-receivers          leave out: the server, SPF, MX and DMARC and DKIM, the
                          block lists, the reverse zone's owner, the registries,
                          what known receivers would answer
  --compare               compare the resolver's answers with those of the
                          zones' own name servers, each asked directly
  --compare-with ADDR[:PORT]
                          and with this resolver's; repeat for several
  --public-resolvers      and with those of Google, Cloudflare and Quad9, which
                          then hear what is asked
  --blocklists FILE       ask the block lists of this file (docs/blocklists.md)
  --receivers FILE        judge the receivers of this file too; repeat for
                          several (docs/receivers.md)
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
64 wrong option, 65 the file of --from tells nothing, 66 it or a file of
receivers cannot be read, 73 output cannot be written, 130 interrupted.
)");
}

QString readHelp()
{
    return QStringLiteral(R"(Usage: helodoctor-cli read [FILE|-] [options]

Says what a text tells of a sending mail server: who refused its mail, what that
means and what it does not mean, the name and address it was seen with.

FILE may be a bounce, a mail or its headers (.eml), a log of Exchange, IIS SMTP,
hMailServer or Postfix, an SMTP conversation, a line of an error, an address or a
name. Without it, or with -, standard input is read. At most 16 MiB are read.

  --format text|json      text
  --output FILE           written whole or not at all; - is standard output
  --language xx           of the text (the system's); JSON is English

Exit status: 0 understood, 64 wrong option, 65 nothing understood, 66 the file
cannot be read, 73 output cannot be written.
)");
}

QString listenHelp()
{
    return QStringLiteral(R"(Usage: helodoctor-cli listen [options]

A small mail server that refuses every mail: point your server, program or
script at it and see what it says in HELO or EHLO. Nothing is kept or passed on.

  --address ADDR   address of this computer to listen on (127.0.0.1);
                   0.0.0.0 is every IPv4 address, :: every address
  --port P         port to listen on (2525); 0 is any free one
  --expose         listen where others can connect, without asking
  --starttls       offer STARTTLS, with a certificate made for this run (not in
                   Windows, whose TLS would leave its key on the disk)
  --count N        end after N clients that said something
  --timeout S      end after S seconds
  --guide NAME     print how to point a product at this address and port;
                   --guide list names them
  --language xx    of the guide (the system's)
  --quiet          no words on standard error but errors

Prints one line of JSON for each client when its visit ends: at, ip, port,
verb, helo, mailFrom, rcptTo, tls, and in client who usually says this.

Exit status: 0 somebody was heard, 2 nobody came in time, 64 wrong option or
the port cannot be had, 73 output cannot be written, 130 interrupted.
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
