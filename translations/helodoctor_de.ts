<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ArtefactBox</name>
    <message>
        <source>%1 (not verified: check before use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskSettingsBox</name>
    <message>
        <source>&amp;DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to ask the servers this computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time-out of one DNS attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the &amp;whole test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainCanvas</name>
    <message>
        <source>Chain of reverse names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainPainter</name>
    <message>
        <source>server failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n more, not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider&apos;s NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link-local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by DNS64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELO name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 via CNAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · back: a loop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of names and addresses grows as answers come in; beside it is what the mail server says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what is known and goes on to the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sending address was given, so there is no chain of names to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server to call was given, so there is no conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the mail server’s addresses …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type and name of a DNS question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 s: %n question(s) answered. Next shows what is known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished after %1 s: %n question(s) answered. Next shows the result.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking: %1 · %2 answered · %3 waiting · %4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the mail server · %1 answered · %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionBanner</name>
    <message>
        <source>Conclusion: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisWizard</name>
    <message>
        <source>HELO Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingEntries</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the standard behind it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>type, name and result of a DNS question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    said by %1 after %2 ms, valid for %3 s (TTL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… more under “Conversation”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was not tested, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>&amp;With:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: this has not been tried with the product itself. Check before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>What you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what you know of the server that sends your mail. One field is enough to begin; each more lets more be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an &amp;example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending &amp;address(es)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address your mail leaves from, like 203.0.113.5; several with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hello name (HELO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name your server introduces itself with when it sends; it often stands in the bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address, or only the domain, that the mail comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server to &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server of yours, to hear how it answers, like mail.example.com; another port behind a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recipient’s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the refused mail was going, to notice a server that introduces itself with the receiver’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: no network is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, so no example any more: the real network will be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be asked: the program plays the whole network itself; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 is connected to and greeted (SMTP); no message is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be asked: %1 %2 Nobody else is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS questions go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS questions go to the servers this computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no DNS server set up: name one under “How to ask”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS questions go to the servers this computer uses: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>the value is empty. Give one, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no IP address. Write it like 203.0.113.5 or 2001:db8::5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address has no underscore. Write it like 203.0.113.5 or 2001:db8::5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the port behind the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of an address go from 0 to 255 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address has four numbers without leading zeros, like 203.0.113.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a host name like mail.example.com nor an address (IPv6 with a port in brackets).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a space or a control character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than any name or address can be (512 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port behind the colon is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a mail address like user@example.com nor a domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, worst first. Choose a finding to see where in the chain it lies; open it for its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sending address was given, so there is no chain of names to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no conversation with a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;tested (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to do (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be proposed as long as too little is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the result with you, or give it to whoever has to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;PDF report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your Internet provider or your files: everything, with the evidence and what has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a mail or a ticket: the chain of names and addresses as a PNG image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts and other programs: the whole report as JSON, always in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pasting into a mail or a forum: the whole report as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the same once more, for example after a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test something &amp;else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program was found that opens it. The file is here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, shown now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, done: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, to come: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(… %1 bytes not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(… %1 further lines not shown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>SMTP conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>At most %1 addresses are tested at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a piece of what was typed, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” cannot be written: %2. Choose another file or folder; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{ip} belongs to a range kept for examples. No real server on the Internet has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is a private address, used only inside a network. Receivers see the public address of your router or provider instead: test that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} belongs to your provider&apos;s shared address range. Receivers see another, public address, and nobody can set a public reverse name for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is the address by which a computer talks to itself. Receivers see another address: test that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is valid only on one cable or wireless network. Receivers see another address: test that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is a made-up IPv6 address that stands for an IPv4 one (DNS64). Test the IPv4 address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is an address for groups (multicast). No mail can come from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is reserved for special use. Mail on the Internet does not come from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} has one reverse name (PTR): {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} has no reverse name (PTR). Many receivers refuse mail from an address without one; whoever owns the address, usually your Internet provider, can set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {ip} has a reverse name (PTR) could not be found out: {statusWords}. This does not mean that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} has {count} reverse names (PTR): {names}. Many receivers look at the first one only, and the order changes; one name is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} has {count} reverse names (PTR): {names}. Many receivers look at the first name only, others at no more than ten, so whether a good one is seen is a matter of luck; one name is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread} of the {count} reverse names of {ip} were not looked at: 32 are read at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name (PTR) of {ip} is {name}, which is not a full host name of letters, digits and hyphens. Receivers treat it as if there were no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name (PTR) of {ip} is {name}. It looks like a name that a provider gives to every line, and some receivers refuse such names or count them as a sign of spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name (PTR) of {ip} is kept under another name, {alias}, as is usual when a provider hands small blocks to customers. That is in order; the record must be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is confirmed by its own name: its reverse name {name} leads back to it (iprev passes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is not confirmed by its own name: its reverse name {name} leads to {addresses} and not back (iprev fails). Strict receivers refuse mail from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} is not confirmed by its own name: its reverse name {name} has no address (iprev fails). Strict receivers refuse mail from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {ip} is confirmed by its own name could not be found out, because a look-up was not completed (iprev: temporary error). Receivers put such mail off; test again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} cannot be confirmed by its own name, because it has no reverse name (iprev: permanent error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the reverse name of {ip}, has no address of its own. A reverse name must lead back to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the reverse name of {ip}, is an alias (CNAME) of {alias}. A reverse name should be a name with its own address; some receivers do not follow aliases here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} also leads to {addresses}, which is valid only inside a network. Perhaps your own name server answers otherwise than the world&apos;s; ask a public one as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name} your name server made up the IPv6 address {addresses} (DNS64). The world does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ip} and {name} point at each other, so the chain of names settles at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain settles, but elsewhere: {path}. Old filters are content when {name} and {address} point at each other; it does not confirm {ip} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of names and addresses from {ip} runs in a circle: {path}. No pair of name and address in it points at each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of names and addresses from {ip} breaks off: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the chain of names and addresses from {ip} ends could not be found out, because a look-up was not completed: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of names and addresses from {ip} was not followed to its end, because it has too many names or addresses: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over IPv4 ({ipv4}) your server is confirmed, over IPv6 ({ip}) it is not. Receivers that your server reaches over IPv6 refuse its mail while all others accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) that your server announces when it sends was not given, so it was not tested. The greeting seen when connecting to the server is not that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is a full host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO). That is only a computer&apos;s short name; receivers want a full name such as mail.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself by its own address {helo} (HELO) where a name belongs. Receivers call this a bogus HELO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), a bare address where a name belongs. Receivers call this a bogus HELO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself by its address in brackets, {helo} (HELO). That is allowed, but many receivers refuse it; a full host name is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), but {address} is not the address it sends from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO). It begins like an address in brackets but is not written as one, such as [192.0.2.1] or [IPv6:2001:db8::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the name every computer has for itself. It says nothing about your server, and receivers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), a name that exists only inside your network. Receivers cannot find it and refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} contains an underscore. Host names have letters, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is not written as a host name: between its dots there must be letters, digits and hyphens, and no part may be empty or begin or end with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} ends in digits only, so it looks like a broken address. A host name ends in letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} has a dot at its end. Most receivers overlook it, but it does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} contains characters other than plain letters, digits and hyphens. A name with accents must be announced in its xn-- form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is too long: a host name has at most 253 characters, and 63 between two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the receiver&apos;s own domain. The receiver takes that for a forgery; no change of DNS records will cure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the name of the mail server of {domain} itself. The receiver takes that for a forgery; no change of DNS records will cure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the address of {exchanger}, which receives for {domain}. The receiver takes that for a forgery; no change of DNS records will cure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} has no address in the DNS. Receivers that check it refuse the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the Hello name (HELO) {helo} has the right address could not be found out, because a look-up was not completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is an alias (CNAME) of {alias}. It should be a name with its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} leads to {ip}, the address it is sent from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} leads to {addresses} and not to {ip}, the address mail is sent from. No receiver should refuse for this alone, but some do or count it as a sign of spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is the reverse name of {ip} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} differs from the reverse name of {ip}, which is {names}. No rule asks for the same name, but filters like it best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} looks like a name that a provider gives to every line. Some receivers refuse such names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, which is not a full host name. This greeting is not the HELO; it matters only to people and checkers that connect in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {name}, the name in the greeting of {address}, has an address could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, a name without an address. This greeting is not the HELO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, which leads to another address. This greeting is not the HELO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, and that name leads to it. This greeting is not the HELO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the name in the greeting of {address}, is its reverse name as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the name in the greeting of {address}, is not its reverse name. That matters little: the greeting is what others see on connecting in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address}, port {port}, answered and held a whole SMTP conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address}, port {port}, answered with {code} and does not want to talk to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} refused the connection to port {port}. Either no mail server runs there, or a firewall turns this computer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} gave no answer on port {port}. Most providers block this port for home and office lines, so this may be true only from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} took the connection but sent no greeting in time. Some servers make strangers wait for minutes on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} stopped answering in the middle of the conversation (at the step &quot;{stage}&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} ({server}) cannot be reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} hung up in the middle of the conversation (at the step &quot;{stage}&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} offered encryption (STARTTLS), but the encrypted connection could not be set up: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {address}, port {port}, does not speak SMTP, the language of mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with {server} at {address} was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {server} has no address in the DNS, so it could not be connected to. Check the spelling of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server {server} could not be found out, so it was not connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} offers encryption (STARTTLS) and it works: {protocol}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} offers no encryption (STARTTLS). Mail to it travels in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} offers encryption (STARTTLS) but declined to begin it when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} sent unencrypted text behind its consent to encrypt. The text was dropped; it is the mark of a faulty server or of somebody in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} at {address} encrypts with {protocol}, which is no longer considered safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} at {address} ran out on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} at {address} is valid only from {date} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of {server} at {address}. Between mail servers that is common; the connection is encrypted all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} at {address} is made out to {names} and not to {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias (CNAME) of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation {number}: {server} ({address})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(… {count} further lines are not printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every look-up, and the command that repeats it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({count} further look-ups are not printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the connection was begun; &lt; the server, &gt; this program, * remarks; TLS marks what travelled encrypted. No message was sent. What a server says on being connected to need not be what it says when it sends mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-ups: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP conversation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these {count} ways is enough; the likeliest stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in these instructions has been tried on a real system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this mail server appears to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {date} (UTC), made by HELO Doctor {version}. The program asks the public DNS about a mail server&apos;s address and name and judges the answers by the standards it names. Every question, its answer and the command that repeats it stand in this report, so that each statement can be checked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello name (HELO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS servers asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lookups} look-ups in {seconds} s; stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lookups} look-ups in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the DNS says about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name (PTR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iprev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iprev (RFC 8601 §3): the receiver looks up the reverse name (PTR) of the sending address and then the addresses of that name. Only if the sending address is among them is it confirmed; many receivers refuse mail from an address that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain: the older, laxer test of some filters. It goes on from address to name to address; it settles at a name and an address that point at each other, runs in a circle, or breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for, and of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever runs the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set the reverse name (PTR) of {owner} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do it: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending address: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello name (HELO): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iprev: {iprev} ({iprevWords}); chain: {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   Who: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   Other ways (in the PDF, and as files by --write-fixes): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     To undo: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     To verify: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair first: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was given to say whether mail from your server is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to repair was found, but not everything could be tested: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing must be repaired. Worth improving: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: your server&apos;s addresses and names agree, and nothing has to be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name exists, but has no such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server reported a fault (SERVFAIL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server refused to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look-up was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Hello name (HELO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of the address (RDAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what particular receivers would answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sending address was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no HELO name was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server to connect to was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test was stopped or ran out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed by its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be found out for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be followed to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {owner} the reverse name (PTR) {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name {owner} the address {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your server introduce itself as {after} (HELO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {owner} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, on your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever runs the DNS of your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of the address, usually your Internet provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of the sender&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal follows from the findings; it was not simulated. Test again after each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop of names, and a machine&apos;s name as HELO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop after one change: settled, yet not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A perfect server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine&apos;s name as HELO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 broken beside good IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name server that does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leads to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
