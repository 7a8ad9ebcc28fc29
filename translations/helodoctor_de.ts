<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About HELO Doctor</source>
        <translation>Über HELO Doctor</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>HELO Doctor %1</source>
        <translation>HELO Doctor %1</translation>
    </message>
    <message>
        <source>Finds out why mail is refused for its HELO name or its reverse DNS, and says what to change.</source>
        <translation>Findet heraus, warum Post wegen des HELO-Namens oder des Reverse-DNS abgewiesen wird, und sagt, was zu ändern ist.</translation>
    </message>
    <message>
        <source>© 2026 The HELO Doctor authors. Free software under the MIT licence: use it, change it, pass it on. There is no warranty.</source>
        <translation>© 2026 The HELO Doctor authors. Freie Software unter der MIT-Lizenz: nutzen, ändern und weitergeben ist erlaubt. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>Woraus das Programm besteht</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, so you may put another Qt in its place. The source package of HELO Doctor holds all that is needed: its sources and the script installer/windows/build-sysroot, which builds Qt and c-ares for Windows; docs/building.md says how to link the program with a Qt of your own.</source>
        <translation>Qt wird unter der LGPL verwendet; Sie dürfen daher ein anderes Qt an seine Stelle setzen. Das Quellpaket von HELO Doctor enthält alles dafür: die Quellen und das Skript installer/windows/build-sysroot, das Qt und c-ares für Windows baut; docs/building.md sagt, wie das Programm mit einem eigenen Qt gebunden wird.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Copyright: %1</source>
        <translation>Urheber: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>ArtefactBox</name>
    <message>
        <source>%1 (not verified: check before use)</source>
        <translation>%1 (nicht erprobt: vor Gebrauch prüfen)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Speichern: %1</translation>
    </message>
</context>
<context>
    <name>AskSettingsBox</name>
    <message>
        <source>&amp;DNS servers</source>
        <translation>&amp;DNS-Server</translation>
    </message>
    <message>
        <source>Leave empty to ask the servers this computer uses.</source>
        <translation>Lassen Sie das Feld leer, um die Server zu fragen, die dieser Computer benutzt.</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Time-out of one DNS attempt</source>
        <translation>Warteze&amp;it je DNS-Versuch</translation>
    </message>
    <message>
        <source>Time for the &amp;whole test</source>
        <translation>Zeit für die &amp;ganze Prüfung</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>“{file}” is not there. Look whether it was moved or renamed.</source>
        <translation>„{file}“ ist nicht vorhanden. Sehen Sie nach, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a case file in it.</source>
        <translation>„{file}“ ist ein Ordner. Wählen Sie eine Falldatei darin.</translation>
    </message>
    <message>
        <source>“{file}” is a device, not a file. Choose a case file.</source>
        <translation>„{file}“ ist ein Gerät, keine Datei. Wählen Sie eine Falldatei.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {detail}. Look whether you may open it.</source>
        <translation>„{file}“ kann nicht gelesen werden: {detail}. Prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any case (16 MB). Choose another file.</source>
        <translation>„{file}“ ist größer, als ein Fall je ist (16 MB). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file, or save the case once more.</source>
        <translation>„{file}“ ist leer. Wählen Sie eine andere Datei, oder speichern Sie den Fall noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” is no case, or it is damaged in line {line} (byte {byte}). Choose another file, or an older copy.</source>
        <translation>„{file}“ ist kein Fall oder in Zeile {line} (Byte {byte}) beschädigt. Wählen Sie eine andere Datei oder eine ältere Kopie.</translation>
    </message>
    <message>
        <source>“{file}” was not saved as a case. Choose a file that “Save case” has written (*.helodoctor).</source>
        <translation>„{file}“ wurde nicht als Fall gespeichert. Wählen Sie eine Datei, die „Fall speichern“ geschrieben hat (*.helodoctor).</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of HELO Doctor ({detail}). Install that version to open it.</source>
        <translation>„{file}“ wurde von einer neueren Version von HELO Doctor gespeichert ({detail}). Installieren Sie diese, um den Fall zu öffnen.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {detail} is missing. Choose an older copy.</source>
        <translation>„{file}“ ist beschädigt: {detail} fehlt. Wählen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {detail} holds something of another kind. Choose an older copy.</source>
        <translation>„{file}“ ist beschädigt: {detail} enthält etwas anderer Art. Wählen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the text in {detail} is too long. Choose an older copy.</source>
        <translation>„{file}“ ist beschädigt: Der Text in {detail} ist zu lang. Wählen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the number in {detail} is out of its range. Choose an older copy.</source>
        <translation>„{file}“ ist beschädigt: Die Zahl in {detail} liegt außerhalb ihres Bereichs. Wählen Sie eine ältere Kopie.</translation>
    </message>
</context>
<context>
    <name>ChainCanvas</name>
    <message>
        <source>Chain of reverse names and addresses</source>
        <translation>Kette der Rückwärtsnamen und Adressen</translation>
    </message>
</context>
<context>
    <name>ChainPainter</name>
    <message>
        <source>server failure</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>Antwort unlesbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>no reverse name</source>
        <translation>kein Rückwärtsname</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>Name nicht vorhanden</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>no IPv6 address</source>
        <translation>keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%n more, not followed</source>
        <translation>noch %n, nicht verfolgt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>provider&apos;s NAT</source>
        <translation>NAT des Anbieters</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>link-lokal</translation>
    </message>
    <message>
        <source>made by DNS64</source>
        <translation>von DNS64 erzeugt</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird gerade abgefragt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation>Rückwärtsname %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>does not confirm</source>
        <translation>bestätigt nicht</translation>
    </message>
    <message>
        <source>closes the loop</source>
        <translation>schließt die Schleife</translation>
    </message>
    <message>
        <source>sending address</source>
        <translation>sendende Adresse</translation>
    </message>
    <message>
        <source>HELO name</source>
        <translation>HELO-Name</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>Abfrage läuft…</translation>
    </message>
    <message>
        <source>%1 via CNAME</source>
        <translation>%1 über CNAME</translation>
    </message>
    <message>
        <source>%1 · back: a loop</source>
        <translation>%1 · zurück: Schleife</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain as a picture</source>
        <translation>Kette als Bild</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Keeps what is known and goes on to the result.</source>
        <translation>Behält, was bekannt ist, und geht weiter zum Ergebnis.</translation>
    </message>
    <message>
        <source>No sending address was given, so there is no chain of names to follow.</source>
        <translation>Es wurde keine sendende Adresse angegeben; deshalb gibt es keine Kette von Namen zu verfolgen.</translation>
    </message>
    <message>
        <source>Waiting for the first answer …</source>
        <translation>Warten auf die erste Antwort …</translation>
    </message>
    <message>
        <source>No server to call was given, so there is no conversation.</source>
        <translation>Es wurde kein Mailserver angegeben; deshalb gibt es keinen SMTP-Dialog.</translation>
    </message>
    <message>
        <source>Waiting for the mail server’s addresses …</source>
        <translation>Warten auf die Adressen des Mailservers …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type and name of a DNS question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asking: %1 · %2 answered · %3 waiting · %4 s</source>
        <translation>Gefragt wird: %1 · %2 beantwortet · %3 offen · %4 s</translation>
    </message>
    <message>
        <source>Listening to the mail server · %1 answered · %2 s</source>
        <translation>Dialog mit dem Mailserver · %1 beantwortet · %2 s</translation>
    </message>
    <message>
        <source>The chain of names and addresses grows as answers come in; below it is what the mail server says.</source>
        <translation>Die Kette der Namen und Adressen wächst mit jeder Antwort; darunter steht, was der Mailserver sagt.</translation>
    </message>
    <message>
        <source>Stopped after %1 s · %2 answered. Next shows what is known.</source>
        <translation>Nach %1 s angehalten · %2 beantwortet. „Weiter“ zeigt, was bekannt ist.</translation>
    </message>
    <message>
        <source>Finished after %1 s · %2 answered. Next shows the result.</source>
        <translation>Nach %1 s fertig · %2 beantwortet. „Weiter“ zeigt das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>ConclusionBanner</name>
    <message>
        <source>Conclusion: %1. %2</source>
        <translation>Ergebnis: %1. %2</translation>
    </message>
</context>
<context>
    <name>DiagnosisWizard</name>
    <message>
        <source>HELO Doctor</source>
        <translation>HELO Doctor</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was Sie wissen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Ab&amp;out</source>
        <translation>Inf&amp;o</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>HELO Doctor cases (*.%1)</source>
        <translation>HELO-Doctor-Fälle (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>FindingEntries</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the standard behind it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>type, name and result of a DNS question</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>    said by %1 after %2 ms, valid for %3 s (TTL)</source>
        <translation>    Antwort von %1 nach %2 ms, gültig für %3 s (TTL)</translation>
    </message>
    <message>
        <source>… more under “Conversation”</source>
        <translation>… mehr unter „SMTP-Dialog“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was not tested, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>About %1</source>
        <translation>Betrifft %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>Copy evidence</source>
        <translation>Belege kopieren</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>&amp;With:</source>
        <translation>&amp;Mit:</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not verified: this has not been tried with the product itself. Check before use.</source>
        <translation>Nicht erprobt: Das wurde mit dem Produkt selbst noch nicht versucht. Prüfen Sie es vor dem Gebrauch.</translation>
    </message>
    <message>
        <source>To verify: %1</source>
        <translation>Nachprüfen: %1</translation>
    </message>
    <message>
        <source>To undo: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>HeardPane</name>
    <message>
        <source>Clients that called</source>
        <translation>Wer sich gemeldet hat</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>Namen &amp;verwenden</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It has not said a name yet.</source>
        <translation>Es wurde noch kein Name genannt.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an address</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>verschlüsselt (STARTTLS)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>connection ended</source>
        <translation>Verbindung beendet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Sending &amp;address(es)</source>
        <translation>Sendende &amp;Adresse(n)</translation>
    </message>
    <message>
        <source>The public address your mail leaves from, like 203.0.113.5; several with spaces between.</source>
        <translation>Die öffentliche Adresse, von der Ihre Post ausgeht, etwa 203.0.113.5; mehrere mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>&amp;Hello name (HELO)</source>
        <translation>&amp;Hello-Name (HELO)</translation>
    </message>
    <message>
        <source>The name your server introduces itself with when it sends; it often stands in the bounce.</source>
        <translation>Der Name, mit dem sich Ihr Server beim Senden meldet; er steht oft in der Unzustellbarkeitsmeldung.</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>Ab&amp;sender</translation>
    </message>
    <message>
        <source>The mail address, or only the domain, that the mail comes from.</source>
        <translation>Die Mailadresse, oder nur die Domain, von der die Post kommt.</translation>
    </message>
    <message>
        <source>Server to &amp;call</source>
        <translation>Ihr Mailser&amp;ver</translation>
    </message>
    <message>
        <source>A mail server of yours, to hear how it answers, like mail.example.com; another port behind a colon.</source>
        <translation>Einer Ihrer Mailserver, um zu hören, wie er antwortet, etwa mail.example.com; anderer Port nach Doppelpunkt.</translation>
    </message>
    <message>
        <source>&amp;Recipient’s domain</source>
        <translation>Domain des &amp;Empfängers</translation>
    </message>
    <message>
        <source>Where the refused mail was going, to notice a server that introduces itself with the receiver’s name.</source>
        <translation>Wohin die abgewiesene Post gehen sollte. So fällt ein Server auf, der sich mit dem Namen des Empfängers meldet.</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>What you know</source>
        <translation>Was Sie wissen</translation>
    </message>
    <message>
        <source>Fill in what you know of the server that sends your mail. One field is enough to begin; each more lets more be tested.</source>
        <translation>Tragen Sie ein, was Sie über den Server wissen, der Ihre Post sendet. Ein Feld genügt für den Anfang; mit jedem weiteren lässt sich mehr prüfen.</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>Wie ge&amp;fragt wird</translation>
    </message>
    <message>
        <source>Example: no network is used.</source>
        <translation>Beispiel: Es wird kein Netz benutzt.</translation>
    </message>
    <message>
        <source>Changed, so no example any more: the real network will be asked.</source>
        <translation>Geändert, also kein Beispiel mehr: Gefragt wird das wirkliche Netz.</translation>
    </message>
    <message>
        <source>What will be asked: the program plays the whole network itself; nothing leaves this computer.</source>
        <translation>Was gefragt wird: Das Programm spielt das ganze Netz selbst; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>No mail server is connected to.</source>
        <translation>Es wird kein Mailserver kontaktiert.</translation>
    </message>
    <message>
        <source>The mail server %1 is connected to and greeted (SMTP); no message is sent.</source>
        <translation>Der Mailserver %1 wird kontaktiert und begrüßt (SMTP); eine Nachricht wird nicht gesendet.</translation>
    </message>
    <message>
        <source>What will be asked: %1 %2 Nobody else is asked.</source>
        <translation>Was gefragt wird: %1 %2 Sonst wird niemand gefragt.</translation>
    </message>
    <message>
        <source>DNS questions go to %1.</source>
        <translation>DNS-Fragen gehen an %1.</translation>
    </message>
    <message>
        <source>DNS questions go to the servers this computer uses.</source>
        <translation>DNS-Fragen gehen an die Server, die dieser Computer benutzt.</translation>
    </message>
    <message>
        <source>This computer has no DNS server set up: name one under “How to ask”.</source>
        <translation>Auf diesem Computer ist kein DNS-Server eingerichtet: Nennen Sie einen unter „Wie gefragt wird“.</translation>
    </message>
    <message>
        <source>DNS questions go to the servers this computer uses: %1.</source>
        <translation>DNS-Fragen gehen an die Server, die dieser Computer benutzt: %1.</translation>
    </message>
    <message>
        <source>Opened: %1, saved %2.</source>
        <translation>Geöffnet: %1, gespeichert am %2.</translation>
    </message>
    <message>
        <source>Opened: %1.</source>
        <translation>Geöffnet: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>What stood here before %1 was opened is back.</source>
        <translation>Was hier stand, bevor %1 geöffnet wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>No&amp;chmals öffnen</translation>
    </message>
    <message>
        <source>Filled in with what was found in your text.</source>
        <translation>Eingetragen ist, was in Ihrem Text gefunden wurde.</translation>
    </message>
    <message>
        <source>Filled in with the example.</source>
        <translation>Das Beispiel ist eingetragen.</translation>
    </message>
    <message>
        <source>What stood here before is back.</source>
        <translation>Was vorher hier stand, ist wieder da.</translation>
    </message>
    <message>
        <source>Fill in a&amp;gain</source>
        <translation>Wieder ein&amp;tragen</translation>
    </message>
    <message>
        <source>your server said it to HELO Doctor</source>
        <translation>Ihr Server hat es HELO Doctor genannt</translation>
    </message>
    <message>
        <source>Filled in with what your server said.</source>
        <translation>Eingetragen ist, was Ihr Server genannt hat.</translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>the value is empty. Give one, or leave it out.</source>
        <translation>Der Wert ist leer. Geben Sie einen an, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>this is no IP address. Write it like 203.0.113.5 or 2001:db8::5.</source>
        <translation>Das ist keine IP-Adresse. Schreiben Sie sie wie 203.0.113.5 oder 2001:db8::5.</translation>
    </message>
    <message>
        <source>an address has no underscore. Write it like 203.0.113.5 or 2001:db8::5.</source>
        <translation>Eine Adresse enthält keinen Unterstrich. Schreiben Sie sie wie 203.0.113.5 oder 2001:db8::5.</translation>
    </message>
    <message>
        <source>leave out the port behind the address.</source>
        <translation>Lassen Sie den Port hinter der Adresse weg.</translation>
    </message>
    <message>
        <source>the numbers of an address go from 0 to 255 only.</source>
        <translation>Die Zahlen einer Adresse gehen nur von 0 bis 255.</translation>
    </message>
    <message>
        <source>an address has four numbers without leading zeros, like 203.0.113.5.</source>
        <translation>Eine Adresse hat vier Zahlen ohne führende Nullen, wie 203.0.113.5.</translation>
    </message>
    <message>
        <source>this is neither a host name like mail.example.com nor an address (IPv6 with a port in brackets).</source>
        <translation>Das ist weder ein Hostname wie mail.example.com noch eine Adresse (IPv6 mit Port in eckigen Klammern).</translation>
    </message>
    <message>
        <source>it contains a space or a control character. Remove it.</source>
        <translation>Darin steht ein Leerzeichen oder ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>it is longer than any name or address can be (512 characters).</source>
        <translation>Das ist länger, als ein Name oder eine Adresse sein kann (512 Zeichen).</translation>
    </message>
    <message>
        <source>the port behind the colon is a number from 1 to 65535.</source>
        <translation>Der Port hinter dem Doppelpunkt ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>this is neither a mail address like user@example.com nor a domain.</source>
        <translation>Das ist weder eine Mailadresse wie user@example.com noch eine Domain.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>%1 (this computer only)</source>
        <translation>%1 (nur dieser Rechner)</translation>
    </message>
    <message>
        <source>all addresses of this computer</source>
        <translation>alle Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>Listen &amp;at:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Offer &amp;STARTTLS</source>
        <translation>&amp;STARTTLS anbieten</translation>
    </message>
    <message>
        <source>For servers that send over TLS only; the certificate is made for this one time.</source>
        <translation>Für Server, die nur über TLS senden; das Zertifikat wird für dieses eine Mal erzeugt.</translation>
    </message>
    <message>
        <source>&amp;Yes, listen there</source>
        <translation>&amp;Ja, dort zuhören</translation>
    </message>
    <message>
        <source>Other computers can connect to each address of this computer while it listens. They are heard and refused; no mail is taken. Listen there?</source>
        <translation>Andere Rechner können sich mit jeder Adresse dieses Rechners verbinden, solange er zuhört. Sie werden angehört und abgewiesen; Post wird nicht angenommen. Dort zuhören?</translation>
    </message>
    <message>
        <source>Other computers can connect to %1 while it listens. They are heard and refused; no mail is taken. Listen there?</source>
        <translation>Andere Rechner können sich mit %1 verbinden, solange dort zugehört wird. Sie werden angehört und abgewiesen; Post wird nicht angenommen. Dort zuhören?</translation>
    </message>
    <message>
        <source>Listening on %1. Point your server there; what it says appears below.</source>
        <translation>Hört auf %1 zu. Lassen Sie Ihren Server dorthin senden; was er sagt, erscheint unten.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Es wird nicht zugehört.</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>Zu&amp;hören beenden</translation>
    </message>
    <message>
        <source>Start &amp;listening</source>
        <translation>Zu&amp;hören beginnen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>Po&amp;rt %1 nehmen</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>Listen to my server</source>
        <translation>Meinem Server zuhören</translation>
    </message>
    <message>
        <source>HELO Doctor waits like a mail server, hears the name your server announces, and refuses every mail. Point your server here for one test mail.</source>
        <translation>HELO Doctor wartet wie ein Mailserver, hört, mit welchem Namen sich Ihr Server meldet, und weist jede Mail ab. Lassen Sie Ihren Server eine Testmail hierher senden.</translation>
    </message>
    <message>
        <source>Parts of listening</source>
        <translation>Teile des Zuhörens</translation>
    </message>
    <message>
        <source>How to point your server &amp;here</source>
        <translation>So stellen Sie Ihren Server &amp;ein</translation>
    </message>
    <message>
        <source>Hear&amp;d (%1)</source>
        <translation>&amp;Gehört (%1)</translation>
    </message>
    <message>
        <source>Another program already listens on %1. End it, or take another port.</source>
        <translation>Auf %1 hört schon ein anderes Programm. Beenden Sie es oder nehmen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 (process %2) already listens on %3. End it, or take another port.</source>
        <translation>%1 (Prozess %2) hört schon auf %3. Beenden Sie das Programm oder nehmen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system lets only an administrator listen on port %1. Take a port above 1023, or start HELO Doctor as administrator.</source>
        <translation>An Port %1 lässt das System nur Administratoren zuhören. Nehmen Sie einen Port über 1023 oder starten Sie HELO Doctor als Administrator.</translation>
    </message>
    <message>
        <source>The system does not permit listening on %1: %2. Look at this computer’s firewall.</source>
        <translation>Das System erlaubt das Zuhören auf %1 nicht: %2. Sehen Sie in der Firewall dieses Rechners nach.</translation>
    </message>
    <message>
        <source>%1 is no address of this computer any more. Choose another.</source>
        <translation>%1 ist keine Adresse dieses Rechners mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No certificate for STARTTLS could be made: %1. Listen without it.</source>
        <translation>Ein Zertifikat für STARTTLS ließ sich nicht erzeugen: %1. Hören Sie ohne STARTTLS zu.</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2. Take another address or port.</source>
        <translation>Das Zuhören auf %1 ist gescheitert: %2. Nehmen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>How to send one test mail to %1</source>
        <translation>So senden Sie eine Testmail an %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (nicht geprüft)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>RecognisedView</name>
    <message>
        <source>Sending address</source>
        <translation>Sendende Adresse</translation>
    </message>
    <message>
        <source>Hello name (HELO)</source>
        <translation>Hello-Name (HELO)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>from the line that %1 wrote</source>
        <comment>the name of a server</comment>
        <translation>aus der Zeile, die %1 geschrieben hat</translation>
    </message>
    <message>
        <source>What was foun&amp;d (ticked: what the test will be about):</source>
        <translation>&amp;Gefunden wurde (mit Haken: darum geht es in der Prüfung):</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <comment>one or two sentences</comment>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a mail server said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It means: %1</source>
        <comment>whole sentences</comment>
        <translation>Das heißt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value, and where it was found</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found, worst first. Choose a finding to see where in the chain it lies; open it for its evidence.</source>
        <translation>Was gefunden wurde, das Schlimmste zuerst. Wählen Sie einen Befund, um seine Stelle in der Kette zu sehen; öffnen Sie ihn, um seine Belege zu lesen.</translation>
    </message>
    <message>
        <source>No sending address was given, so there is no chain of names to show.</source>
        <translation>Es wurde keine sendende Adresse angegeben; deshalb gibt es keine Kette von Namen zu zeigen.</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>SMTP-&amp;Dialog</translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>&amp;Befunde (%1)</translation>
    </message>
    <message>
        <source>There was no conversation with a mail server.</source>
        <translation>Es gab keinen Dialog mit einem Mailserver.</translation>
    </message>
    <message>
        <source>Not &amp;tested (%1)</source>
        <translation>&amp;Nicht geprüft (%1)</translation>
    </message>
    <message>
        <source>Nothing has to be changed.</source>
        <translation>Es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Nothing can be proposed as long as too little is known.</source>
        <translation>Solange zu wenig bekannt ist, lässt sich nichts vorschlagen.</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>What to &amp;do (%1)</source>
        <translation>Was zu &amp;tun ist (%1)</translation>
    </message>
    <message>
        <source>You were told: “%1” It means: %2</source>
        <comment>a receiver&apos;s words; whole sentences</comment>
        <translation>Ihnen wurde gesagt: „%1“ Das heißt: %2</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the result with you, or give it to whoever has to change something.</source>
        <translation>Nehmen Sie das Ergebnis mit, oder geben Sie es weiter an alle, die etwas ändern müssen.</translation>
    </message>
    <message>
        <source>Save &amp;PDF report…</source>
        <translation>&amp;PDF-Bericht speichern…</translation>
    </message>
    <message>
        <source>For your Internet provider or your files: everything, with the evidence and what has to be changed.</source>
        <translation>Für Ihren Internetanbieter oder Ihre Akten: alles, mit den Belegen und dem, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>For a mail or a ticket: the chain of names and addresses as a PNG image.</source>
        <translation>Für eine Mail oder ein Ticket: die Kette der Namen und Adressen als PNG-Bild.</translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation>&amp;Daten speichern…</translation>
    </message>
    <message>
        <source>For scripts and other programs: the whole report as JSON, always in English.</source>
        <translation>Für Skripte und andere Programme: der ganze Bericht als JSON, immer auf Englisch.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>For pasting into a mail or a forum: the whole report as plain text.</source>
        <translation>Zum Einfügen in eine Mail oder ein Forum: der ganze Bericht als einfacher Text.</translation>
    </message>
    <message>
        <source>Save PDF report</source>
        <translation>PDF-Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Asks the same once more, for example after a change.</source>
        <translation>Fragt noch einmal dasselbe, etwa nach einer Änderung.</translation>
    </message>
    <message>
        <source>Test something &amp;else</source>
        <translation>&amp;Etwas anderes prüfen</translation>
    </message>
    <message>
        <source>Paper of the PDF report</source>
        <translation>Papier des PDF-Berichts</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papier A4</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Papier US Letter</translation>
    </message>
    <message>
        <source>No program was found that opens it. The file is here: %1</source>
        <translation>Es wurde kein Programm gefunden, das sie öffnet. Die Datei liegt hier: %1</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>HELO Doctor cases (*.%1)</source>
        <translation>HELO-Doctor-Fälle (*.%1)</translation>
    </message>
    <message>
        <source>Sa&amp;ve case…</source>
        <translation>&amp;Fall speichern…</translation>
    </message>
    <message>
        <source>For going on later or elsewhere: what you typed, how it was asked, and the result, to be opened here.</source>
        <translation>Zum Weitermachen, später oder anderswo: was Sie eingetippt haben, wie gefragt wurde und das Ergebnis; hier wieder zu öffnen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Paste or drop here what you have; the more of it, the better. Nothing of it leaves this computer.</source>
        <translation>Fügen Sie ein oder ziehen Sie hierher, was Sie haben; je mehr, desto besser. Nichts davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Paste the bounce, the error line, the message headers, a log, or just an address or a name. You can drop an .eml file here.</source>
        <translation>Fügen Sie die Unzustellbarkeitsmeldung, die Fehlerzeile, die Kopfzeilen einer Mail oder ein Protokoll ein, oder nur eine Adresse oder einen Namen. Auch eine .eml-Datei lässt sich hierher ziehen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>&amp;Paste from clipboard</source>
        <translation>Aus Zwischenablag&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Listen to my server…</source>
        <translation>&amp;Server zuhören…</translation>
    </message>
    <message>
        <source>Hears the name that your server announces when it sends; no checker on the Internet can.</source>
        <translation>Hört, mit welchem Namen sich Ihr Server beim Senden meldet; das kann keine Prüfseite im Internet.</translation>
    </message>
    <message>
        <source>Op&amp;en a case…</source>
        <translation>&amp;Fall öffnen…</translation>
    </message>
    <message>
        <source>Fills in what “Save case” has written; the file can be dropped here too.</source>
        <translation>Füllt ein, was „Fall speichern“ geschrieben hat; die Datei lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose a case …</source>
        <translation>Fall auswählen …</translation>
    </message>
    <message>
        <source>Try an e&amp;xample:</source>
        <translation>Beis&amp;piel:</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the bounce first, all of it.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst die Unzustellbarkeitsmeldung, und zwar ganz.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Mails, logs and texts (*.eml *.txt *.log *.mbox *.msg)</source>
        <translation>Mails, Protokolle und Texte (*.eml *.txt *.log *.mbox *.msg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Only the first 16 MB were read.</source>
        <translation>Nur die ersten 16 MB wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; the rest was read too.</source>
        <translation>Nur der Anfang wird gezeigt; auch der Rest wurde gelesen.</translation>
    </message>
    <message>
        <source>To test, an address, a Hello name or a server is needed too: Next asks for it.</source>
        <translation>Zum Prüfen fehlt noch eine Adresse, ein Hello-Name oder ein Server: „Weiter“ fragt danach.</translation>
    </message>
    <message>
        <source>Example: no network is used.</source>
        <translation>Beispiel: Es wird kein Netz benutzt.</translation>
    </message>
    <message>
        <source>To see what a test looks like, without any network.</source>
        <translation>So sehen Sie ganz ohne Netz, wie eine Prüfung aussieht.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2, shown now: %3</source>
        <translation>Schritt %1 von %2, wird gerade gezeigt: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2, done: %3</source>
        <translation>Schritt %1 von %2, erledigt: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2, to come: %3</source>
        <translation>Schritt %1 von %2, kommt noch: %3</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“{file}” is not there. Look whether it was moved or renamed.</source>
        <translation>„{file}“ ist nicht vorhanden. Sehen Sie nach, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>„{file}“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{file}” is a device, not a file. Choose a file.</source>
        <translation>„{file}“ ist ein Gerät und keine Datei. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {detail}. Look whether you may open it.</source>
        <translation>„{file}“ kann nicht gelesen werden: {detail}. Prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file.</source>
        <translation>„{file}“ ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{file}” is in Outlook’s own format. Open it in Outlook, choose File &gt; Save As &gt; Text Only, and open that file; or select all of the message, copy it and paste it here.</source>
        <translation>„{file}“ ist im eigenen Format von Outlook. Öffnen Sie die Mail in Outlook, wählen Sie Datei &gt; Speichern unter &gt; Nur Text, und öffnen Sie jene Datei; oder markieren Sie die ganze Mail, kopieren Sie sie und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>“{file}” is no text, so there is nothing to read in it. Choose a saved mail (.eml), a log or a text file.</source>
        <translation>„{file}“ ist kein Text, darin gibt es nichts zu lesen. Wählen Sie eine gespeicherte Mail (.eml), ein Protokoll oder eine Textdatei.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(… %1 bytes not shown)</source>
        <translation>(… %1 Bytes nicht gezeigt)</translation>
    </message>
    <message>
        <source>(… %1 further lines not shown)</source>
        <translation>(… weitere nicht gezeigte Zeilen: %1)</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>SMTP conversation</source>
        <translation>SMTP-Dialog</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>At most %1 addresses are tested at once.</source>
        <translation>Es werden höchstens %1 Adressen auf einmal geprüft.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a piece of what was typed, and what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” cannot be written: %2. Choose another file or folder; nothing is lost.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Wählen Sie eine andere Datei oder einen anderen Ordner; nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{ip} belongs to a range kept for examples. No real server on the Internet has it.</source>
        <translation>{ip} gehört zu einem Bereich, der Beispielen vorbehalten ist. Kein wirklicher Server im Internet hat diese Adresse.</translation>
    </message>
    <message>
        <source>{ip} is a private address, used only inside a network. Receivers see the public address of your router or provider instead: test that one.</source>
        <translation>{ip} ist eine private Adresse, die nur innerhalb eines Netzes benutzt wird. Empfänger sehen stattdessen die öffentliche Adresse Ihres Routers oder Anbieters: Prüfen Sie diese.</translation>
    </message>
    <message>
        <source>{ip} belongs to your provider&apos;s shared address range. Receivers see another, public address, and nobody can set a public reverse name for this one.</source>
        <translation>{ip} gehört zum gemeinsam genutzten Adressbereich Ihres Anbieters. Empfänger sehen eine andere, öffentliche Adresse, und für diese hier kann niemand einen öffentlichen Rückwärtsnamen setzen.</translation>
    </message>
    <message>
        <source>{ip} is the address by which a computer talks to itself. Receivers see another address: test that one.</source>
        <translation>{ip} ist die Adresse, unter der ein Computer mit sich selbst spricht. Empfänger sehen eine andere Adresse: Prüfen Sie diese.</translation>
    </message>
    <message>
        <source>{ip} is valid only on one cable or wireless network. Receivers see another address: test that one.</source>
        <translation>{ip} gilt nur auf einem einzelnen Kabel oder in einem einzelnen Funknetz. Empfänger sehen eine andere Adresse: Prüfen Sie diese.</translation>
    </message>
    <message>
        <source>{ip} is a made-up IPv6 address that stands for an IPv4 one (DNS64). Test the IPv4 address instead.</source>
        <translation>{ip} ist eine künstliche IPv6-Adresse, die für eine IPv4-Adresse steht (DNS64). Prüfen Sie stattdessen die IPv4-Adresse.</translation>
    </message>
    <message>
        <source>{ip} is an address for groups (multicast). No mail can come from it.</source>
        <translation>{ip} ist eine Adresse für Gruppen (Multicast). Von ihr kann keine Post kommen.</translation>
    </message>
    <message>
        <source>{ip} is reserved for special use. Mail on the Internet does not come from it.</source>
        <translation>{ip} ist für besondere Zwecke reserviert. Post im Internet kommt nicht von dort.</translation>
    </message>
    <message>
        <source>{ip} has one reverse name (PTR): {names}.</source>
        <translation>{ip} hat einen einzigen Rückwärtsnamen (PTR): {names}.</translation>
    </message>
    <message>
        <source>{ip} has no reverse name (PTR). Many receivers refuse mail from an address without one; whoever owns the address, usually your Internet provider, can set it.</source>
        <translation>{ip} hat keinen Rückwärtsnamen (PTR). Viele Empfänger weisen Post von einer Adresse ohne Rückwärtsnamen ab; setzen kann ihn der Inhaber der Adresse, meist Ihr Internetanbieter.</translation>
    </message>
    <message>
        <source>Whether {ip} has a reverse name (PTR) could not be found out: {statusWords}. This does not mean that there is none.</source>
        <translation>Ob {ip} einen Rückwärtsnamen (PTR) hat, ließ sich nicht feststellen: {statusWords}. Das heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>{ip} has {count} reverse names (PTR): {names}. Many receivers look at the first one only, and the order changes; one name is best.</source>
        <translation>{ip} hat {count} Rückwärtsnamen (PTR): {names}. Viele Empfänger sehen nur den ersten an, und die Reihenfolge wechselt; am besten ist ein einziger Name.</translation>
    </message>
    <message>
        <source>{ip} has {count} reverse names (PTR): {names}. Many receivers look at the first name only, others at no more than ten, so whether a good one is seen is a matter of luck; one name is best.</source>
        <translation>{ip} hat {count} Rückwärtsnamen (PTR): {names}. Viele Empfänger sehen nur den ersten Namen an, andere höchstens zehn; ob ein guter gesehen wird, ist also Glückssache. Am besten ist ein einziger Name.</translation>
    </message>
    <message>
        <source>{unread} of the {count} reverse names of {ip} were not looked at: 32 are read at the most.</source>
        <translation>Von den {count} Rückwärtsnamen der Adresse {ip} werden höchstens 32 gelesen; nicht angesehen: {unread}.</translation>
    </message>
    <message>
        <source>The reverse name (PTR) of {ip} is {name}, which is not a full host name of letters, digits and hyphens. Receivers treat it as if there were no name.</source>
        <translation>Der Rückwärtsname (PTR) von {ip} ist {name}. Das ist kein vollständiger Hostname aus Buchstaben, Ziffern und Bindestrichen. Empfänger behandeln ihn, als gäbe es keinen Namen.</translation>
    </message>
    <message>
        <source>The reverse name (PTR) of {ip} is {name}. It looks like a name that a provider gives to every line, and some receivers refuse such names or count them as a sign of spam.</source>
        <translation>Der Rückwärtsname (PTR) von {ip} ist {name}. Er sieht aus wie ein Name, den ein Anbieter jedem Anschluss gibt, und manche Empfänger weisen solche Namen ab oder werten sie als Zeichen für Spam.</translation>
    </message>
    <message>
        <source>The reverse name (PTR) of {ip} is kept under another name, {alias}, as is usual when a provider hands small blocks to customers. That is in order; the record must be changed there.</source>
        <translation>Der Rückwärtsname (PTR) von {ip} wird unter einem anderen Namen geführt, {alias}, wie es üblich ist, wenn ein Anbieter kleine Adressblöcke an Kunden vergibt. Das ist in Ordnung; geändert werden muss der Eintrag dort.</translation>
    </message>
    <message>
        <source>{ip} is confirmed by its own name: its reverse name {name} leads back to it (iprev passes).</source>
        <translation>{ip} ist durch den eigenen Namen bestätigt: Der Rückwärtsname {name} führt zu dieser Adresse zurück (Gegenprobe iprev bestanden).</translation>
    </message>
    <message>
        <source>{ip} is not confirmed by its own name: its reverse name {name} leads to {addresses} and not back (iprev fails). Strict receivers refuse mail from it.</source>
        <translation>{ip} ist nicht durch den eigenen Namen bestätigt: Der Rückwärtsname {name} führt zu {addresses} und nicht zurück (Gegenprobe iprev nicht bestanden). Strenge Empfänger weisen Post von dort ab.</translation>
    </message>
    <message>
        <source>{ip} is not confirmed by its own name: its reverse name {name} has no address (iprev fails). Strict receivers refuse mail from it.</source>
        <translation>{ip} ist nicht durch den eigenen Namen bestätigt: Der Rückwärtsname {name} hat keine Adresse (Gegenprobe iprev nicht bestanden). Strenge Empfänger weisen Post von dort ab.</translation>
    </message>
    <message>
        <source>Whether {ip} is confirmed by its own name could not be found out, because a look-up was not completed (iprev: temporary error). Receivers put such mail off; test again later.</source>
        <translation>Ob {ip} durch den eigenen Namen bestätigt ist, ließ sich nicht feststellen, weil eine Abfrage nicht zu Ende kam (iprev: vorübergehender Fehler). Empfänger stellen solche Post zurück; prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>{ip} cannot be confirmed by its own name, because it has no reverse name (iprev: permanent error).</source>
        <translation>{ip} kann nicht durch den eigenen Namen bestätigt werden, denn es gibt keinen Rückwärtsnamen (iprev: dauerhafter Fehler).</translation>
    </message>
    <message>
        <source>{name}, the reverse name of {ip}, has no address of its own. A reverse name must lead back to the address.</source>
        <translation>{name}, der Rückwärtsname von {ip}, hat selbst keine Adresse. Ein Rückwärtsname muss zur Adresse zurückführen.</translation>
    </message>
    <message>
        <source>{name}, the reverse name of {ip}, is an alias (CNAME) of {alias}. A reverse name should be a name with its own address; some receivers do not follow aliases here.</source>
        <translation>{name}, der Rückwärtsname von {ip}, ist ein Alias (CNAME) für {alias}. Ein Rückwärtsname sollte ein Name mit eigener Adresse sein; manche Empfänger folgen hier keinem Alias.</translation>
    </message>
    <message>
        <source>{name} also leads to {addresses}, which is valid only inside a network. Perhaps your own name server answers otherwise than the world&apos;s; ask a public one as well.</source>
        <translation>{name} führt auch zu {addresses}; das gilt nur innerhalb eines Netzes. Vielleicht antwortet Ihr eigener Nameserver anders als die der übrigen Welt; fragen Sie auch einen öffentlichen.</translation>
    </message>
    <message>
        <source>For {name} your name server made up the IPv6 address {addresses} (DNS64). The world does not see it.</source>
        <translation>Ihr Nameserver hat für {name} eine IPv6-Adresse selbst erzeugt (DNS64): {addresses}. Von außen ist sie nicht zu sehen.</translation>
    </message>
    <message>
        <source>{ip} and {name} point at each other, so the chain of names settles at once.</source>
        <translation>{ip} und {name} zeigen aufeinander; die Kette der Namen kommt also sofort zur Ruhe.</translation>
    </message>
    <message>
        <source>The chain settles, but elsewhere: {path}. Old filters are content when {name} and {address} point at each other; it does not confirm {ip} itself.</source>
        <translation>Die Kette kommt zur Ruhe, aber an anderer Stelle: {path}. Alte Filter sind zufrieden, wenn {name} und {address} aufeinander zeigen; {ip} selbst wird dadurch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The chain of names and addresses from {ip} runs in a circle: {path}. No pair of name and address in it points at each other.</source>
        <translation>Die Kette der Namen und Adressen von {ip} aus läuft im Kreis: {path}. Kein Paar aus Name und Adresse darin zeigt aufeinander.</translation>
    </message>
    <message>
        <source>The chain of names and addresses from {ip} breaks off: {path}.</source>
        <translation>Die Kette der Namen und Adressen von {ip} aus bricht ab: {path}.</translation>
    </message>
    <message>
        <source>Where the chain of names and addresses from {ip} ends could not be found out, because a look-up was not completed: {path}.</source>
        <translation>Wo die Kette der Namen und Adressen von {ip} aus endet, ließ sich nicht feststellen, weil eine Abfrage nicht zu Ende kam: {path}.</translation>
    </message>
    <message>
        <source>The chain of names and addresses from {ip} was not followed to its end, because it has too many names or addresses: {path}.</source>
        <translation>Die Kette der Namen und Adressen von {ip} aus wurde nicht bis zum Ende verfolgt, weil sie zu viele Namen oder Adressen hat: {path}.</translation>
    </message>
    <message>
        <source>Over IPv4 ({ipv4}) your server is confirmed, over IPv6 ({ip}) it is not. Receivers that your server reaches over IPv6 refuse its mail while all others accept it.</source>
        <translation>Über IPv4 ({ipv4}) ist Ihr Server bestätigt, über IPv6 ({ip}) ist er es nicht. Empfänger, die Ihr Server über IPv6 erreicht, weisen seine Post ab, während alle anderen sie annehmen.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) that your server announces when it sends was not given, so it was not tested. The greeting seen when connecting to the server is not that name.</source>
        <translation>Der Hello-Name (HELO), mit dem sich Ihr Server beim Senden meldet, wurde nicht angegeben und deshalb nicht geprüft. Die Begrüßung, die man beim Verbinden mit dem Server sieht, ist nicht dieser Name.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is a full host name.</source>
        <translation>Der Hello-Name (HELO) {helo} ist ein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO). That is only a computer&apos;s short name; receivers want a full name such as mail.example.com.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO). Das ist nur der kurze Name eines Computers; Empfänger wollen einen vollständigen Namen wie mail.example.com.</translation>
    </message>
    <message>
        <source>Your server introduces itself by its own address {helo} (HELO) where a name belongs. Receivers call this a bogus HELO.</source>
        <translation>Ihr Server meldet sich mit seiner eigenen Adresse {helo} (HELO), wo ein Name hingehört. Empfänger nennen das „bogus HELO“.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), a bare address where a name belongs. Receivers call this a bogus HELO.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO), also mit einer bloßen Adresse, wo ein Name hingehört. Empfänger nennen das „bogus HELO“.</translation>
    </message>
    <message>
        <source>Your server introduces itself by its address in brackets, {helo} (HELO). That is allowed, but many receivers refuse it; a full host name is better.</source>
        <translation>Ihr Server meldet sich mit seiner Adresse in eckigen Klammern, {helo} (HELO). Das ist erlaubt, aber viele Empfänger weisen es ab; besser ist ein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), but {address} is not the address it sends from.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO), doch {address} ist nicht die Adresse, von der er sendet.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO). It begins like an address in brackets but is not written as one, such as [192.0.2.1] or [IPv6:2001:db8::1].</source>
        <translation>Ihr Server meldet sich als {helo} (HELO). Das beginnt wie eine Adresse in eckigen Klammern, ist aber nicht so geschrieben wie [192.0.2.1] oder [IPv6:2001:db8::1].</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the name every computer has for itself. It says nothing about your server, and receivers refuse it.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO). So nennt jeder Computer sich selbst; der Name sagt nichts über Ihren Server, und Empfänger weisen ihn ab.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), a name that exists only inside your network. Receivers cannot find it and refuse it.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO). Diesen Namen gibt es nur in Ihrem eigenen Netz. Empfänger können ihn nicht finden und weisen ihn ab.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} contains an underscore. Host names have letters, digits and hyphens only.</source>
        <translation>Der Hello-Name (HELO) {helo} enthält einen Unterstrich. Hostnamen bestehen nur aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is not written as a host name: between its dots there must be letters, digits and hyphens, and no part may be empty or begin or end with a hyphen.</source>
        <translation>Der Hello-Name (HELO) {helo} ist nicht wie ein Hostname geschrieben: Zwischen den Punkten dürfen nur Buchstaben, Ziffern und Bindestriche stehen, und kein Teil darf leer sein oder mit einem Bindestrich beginnen oder enden.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} ends in digits only, so it looks like a broken address. A host name ends in letters.</source>
        <translation>Der Hello-Name (HELO) {helo} endet mit einem Teil nur aus Ziffern und sieht deshalb aus wie eine fehlerhafte Adresse. Ein Hostname endet mit Buchstaben.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} has a dot at its end. Most receivers overlook it, but it does not belong there.</source>
        <translation>Der Hello-Name (HELO) {helo} hat einen Punkt am Ende. Die meisten Empfänger sehen darüber hinweg, aber er gehört dort nicht hin.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} contains characters other than plain letters, digits and hyphens. A name with accents must be announced in its xn-- form.</source>
        <translation>Der Hello-Name (HELO) {helo} enthält andere Zeichen als einfache Buchstaben, Ziffern und Bindestriche. Ein Name mit Umlauten oder Akzenten muss in seiner Form mit xn-- gemeldet werden.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is too long: a host name has at most 253 characters, and 63 between two dots.</source>
        <translation>Der Hello-Name (HELO) {helo} ist zu lang: Ein Hostname hat höchstens 253 Zeichen, und höchstens 63 zwischen zwei Punkten.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the receiver&apos;s own domain. The receiver takes that for a forgery; no change of DNS records will cure it.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO). Das ist die eigene Domain des Empfängers. Der Empfänger hält das für eine Fälschung; keine Änderung an DNS-Einträgen kann das beheben.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the name of the mail server of {domain} itself. The receiver takes that for a forgery; no change of DNS records will cure it.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO). So heißt der Mailserver von {domain} selbst. Der Empfänger hält das für eine Fälschung; keine Änderung an DNS-Einträgen kann das beheben.</translation>
    </message>
    <message>
        <source>Your server introduces itself as {helo} (HELO), the address of {exchanger}, which receives for {domain}. The receiver takes that for a forgery; no change of DNS records will cure it.</source>
        <translation>Ihr Server meldet sich als {helo} (HELO). Das ist die Adresse von {exchanger}, dem Server, der die Post für {domain} annimmt. Der Empfänger hält das für eine Fälschung; keine Änderung an DNS-Einträgen kann das beheben.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} has no address in the DNS. Receivers that check it refuse the mail.</source>
        <translation>Der Hello-Name (HELO) {helo} hat keine Adresse im DNS. Empfänger, die ihn prüfen, weisen die Post ab.</translation>
    </message>
    <message>
        <source>Whether the Hello name (HELO) {helo} has the right address could not be found out, because a look-up was not completed.</source>
        <translation>Ob der Hello-Name (HELO) {helo} die richtige Adresse hat, ließ sich nicht feststellen, weil eine Abfrage nicht zu Ende kam.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is an alias (CNAME) of {alias}. It should be a name with its own address.</source>
        <translation>Der Hello-Name (HELO) {helo} ist ein Alias (CNAME) für {alias}. Er sollte ein Name mit eigener Adresse sein.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} leads to {ip}, the address it is sent from.</source>
        <translation>Der Hello-Name (HELO) {helo} führt zu {ip}, der Adresse, von der er gesendet wird.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} leads to {addresses} and not to {ip}, the address mail is sent from. No receiver should refuse for this alone, but some do or count it as a sign of spam.</source>
        <translation>Der Hello-Name (HELO) {helo} führt zu {addresses} und nicht zu {ip}, der Adresse, von der die Post ausgeht. Allein deshalb sollte kein Empfänger abweisen, aber manche tun es oder werten es als Zeichen für Spam.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} is the reverse name of {ip} as well.</source>
        <translation>Der Hello-Name (HELO) {helo} ist zugleich der Rückwärtsname von {ip}.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} differs from the reverse name of {ip}, which is {names}. No rule asks for the same name, but filters like it best.</source>
        <translation>Der Hello-Name (HELO) {helo} ist ein anderer als der Rückwärtsname von {ip}, nämlich {names}. Keine Regel verlangt denselben Namen, aber Filtern ist er am liebsten.</translation>
    </message>
    <message>
        <source>The Hello name (HELO) {helo} looks like a name that a provider gives to every line. Some receivers refuse such names.</source>
        <translation>Der Hello-Name (HELO) {helo} sieht aus wie ein Name, den ein Anbieter jedem Anschluss gibt. Manche Empfänger weisen solche Namen ab.</translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, which is not a full host name. This greeting is not the HELO; it matters only to people and checkers that connect in.</source>
        <translation>Wer sich mit {address} verbindet, wird mit dem Namen {name} begrüßt. Das ist kein vollständiger Hostname. Diese Begrüßung ist nicht der HELO; sie ist nur für Menschen und Prüfprogramme wichtig, die sich von außen verbinden.</translation>
    </message>
    <message>
        <source>Whether {name}, the name in the greeting of {address}, has an address could not be found out.</source>
        <translation>Ob {name}, der Name in der Begrüßung von {address}, eine Adresse hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, a name without an address. This greeting is not the HELO.</source>
        <translation>Wer sich mit {address} verbindet, wird mit dem Namen {name} begrüßt. Dieser Name hat keine Adresse. Diese Begrüßung ist nicht der HELO.</translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, which leads to another address. This greeting is not the HELO.</source>
        <translation>Wer sich mit {address} verbindet, wird mit dem Namen {name} begrüßt. Dieser Name führt zu einer anderen Adresse. Diese Begrüßung ist nicht der HELO.</translation>
    </message>
    <message>
        <source>When others connect to {address}, it greets them as {name}, and that name leads to it. This greeting is not the HELO.</source>
        <translation>Wer sich mit {address} verbindet, wird mit dem Namen {name} begrüßt, und dieser Name führt dorthin. Diese Begrüßung ist nicht der HELO.</translation>
    </message>
    <message>
        <source>{name}, the name in the greeting of {address}, is its reverse name as well.</source>
        <translation>{name}, der Name in der Begrüßung von {address}, ist zugleich der Rückwärtsname dieser Adresse.</translation>
    </message>
    <message>
        <source>{name}, the name in the greeting of {address}, is not its reverse name. That matters little: the greeting is what others see on connecting in.</source>
        <translation>{name}, der Name in der Begrüßung von {address}, ist nicht der Rückwärtsname dieser Adresse. Das ist kaum von Belang: Die Begrüßung sehen nur die, die sich von außen verbinden.</translation>
    </message>
    <message>
        <source>{server} at {address}, port {port}, answered and held a whole SMTP conversation.</source>
        <translation>{server} ({address}, Port {port}) hat geantwortet und einen vollständigen SMTP-Dialog geführt.</translation>
    </message>
    <message>
        <source>{server} at {address}, port {port}, answered with {code} and does not want to talk to this computer.</source>
        <translation>{server} ({address}, Port {port}) hat mit {code} geantwortet und will mit diesem Computer nicht sprechen.</translation>
    </message>
    <message>
        <source>{server} at {address} refused the connection to port {port}. Either no mail server runs there, or a firewall turns this computer away.</source>
        <translation>{server} ({address}) hat die Verbindung zu Port {port} abgelehnt. Entweder läuft dort kein Mailserver, oder eine Firewall weist diesen Computer zurück.</translation>
    </message>
    <message>
        <source>{server} at {address} gave no answer on port {port}. Most providers block this port for home and office lines, so this may be true only from here.</source>
        <translation>{server} ({address}) hat auf Port {port} nicht geantwortet. Die meisten Anbieter sperren diesen Port für Privat- und Büroanschlüsse; vielleicht ist das also nur von hier aus so.</translation>
    </message>
    <message>
        <source>{server} at {address} took the connection but sent no greeting in time. Some servers make strangers wait for minutes on purpose.</source>
        <translation>{server} ({address}) hat die Verbindung angenommen, aber nicht rechtzeitig eine Begrüßung geschickt. Manche Server lassen Fremde absichtlich minutenlang warten.</translation>
    </message>
    <message>
        <source>{server} at {address} stopped answering in the middle of the conversation (at the step &quot;{stage}&quot;).</source>
        <translation>{server} ({address}) hat mitten im Dialog aufgehört zu antworten (beim Schritt „{stage}“).</translation>
    </message>
    <message>
        <source>{address} ({server}) cannot be reached from this computer.</source>
        <translation>{address} ({server}) ist von diesem Computer aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{server} at {address} hung up in the middle of the conversation (at the step &quot;{stage}&quot;).</source>
        <translation>{server} ({address}) hat mitten im Dialog die Verbindung getrennt (beim Schritt „{stage}“).</translation>
    </message>
    <message>
        <source>{server} at {address} offered encryption (STARTTLS), but the encrypted connection could not be set up: {detail}.</source>
        <translation>{server} ({address}) hat Verschlüsselung (STARTTLS) angeboten, aber die verschlüsselte Verbindung kam nicht zustande: {detail}.</translation>
    </message>
    <message>
        <source>What answers at {address}, port {port}, does not speak SMTP, the language of mail servers.</source>
        <translation>Was unter {address}, Port {port}, antwortet, spricht nicht SMTP, die Sprache der Mailserver.</translation>
    </message>
    <message>
        <source>The conversation with {server} at {address} was stopped before its end.</source>
        <translation>Der Dialog mit {server} ({address}) wurde vor seinem Ende angehalten.</translation>
    </message>
    <message>
        <source>The server {server} has no address in the DNS, so it could not be connected to. Check the spelling of its name.</source>
        <translation>Der Server {server} hat keine Adresse im DNS; deshalb war keine Verbindung möglich. Prüfen Sie, ob der Name richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>The address of the server {server} could not be found out, so it was not connected to.</source>
        <translation>Die Adresse des Servers {server} ließ sich nicht feststellen; deshalb wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>{server} at {address} offers encryption (STARTTLS) and it works: {protocol}.</source>
        <translation>{server} ({address}) bietet Verschlüsselung (STARTTLS) an, und sie funktioniert: {protocol}.</translation>
    </message>
    <message>
        <source>{server} at {address} offers no encryption (STARTTLS). Mail to it travels in the clear.</source>
        <translation>{server} ({address}) bietet keine Verschlüsselung (STARTTLS) an. Post dorthin wird unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>{server} at {address} offers encryption (STARTTLS) but declined to begin it when asked.</source>
        <translation>{server} ({address}) bietet Verschlüsselung (STARTTLS) an, hat es aber auf Anfrage abgelehnt, damit zu beginnen.</translation>
    </message>
    <message>
        <source>{server} at {address} sent unencrypted text behind its consent to encrypt. The text was dropped; it is the mark of a faulty server or of somebody in between.</source>
        <translation>{server} ({address}) hat nach seiner Zustimmung zur Verschlüsselung noch unverschlüsselten Text geschickt. Der Text wurde verworfen; so etwas deutet auf einen fehlerhaften Server oder auf jemanden dazwischen hin.</translation>
    </message>
    <message>
        <source>{server} at {address} encrypts with {protocol}, which is no longer considered safe.</source>
        <translation>{server} ({address}) verschlüsselt mit {protocol}. Das gilt nicht mehr als sicher.</translation>
    </message>
    <message>
        <source>The certificate of {server} at {address} ran out on {date}.</source>
        <translation>Das Zertifikat von {server} ({address}) ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {server} at {address} is valid only from {date} on.</source>
        <translation>Das Zertifikat von {server} ({address}) gilt erst ab {date}.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of {server} at {address}. Between mail servers that is common; the connection is encrypted all the same.</source>
        <translation>Für das Zertifikat von {server} ({address}) bürgt niemand, dem dieser Computer vertraut. Zwischen Mailservern ist das häufig; verschlüsselt ist die Verbindung trotzdem.</translation>
    </message>
    <message>
        <source>The certificate of {server} at {address} is made out to {names} and not to {server}.</source>
        <translation>Das Zertifikat von {server} ({address}) ist auf {names} ausgestellt und nicht auf {server}.</translation>
    </message>
    <message>
        <source>alias (CNAME) of {names}</source>
        <translation>Alias (CNAME) für {names}</translation>
    </message>
    <message>
        <source>Conversation {number}: {server} ({address})</source>
        <translation>Dialog {number}: {server} ({address})</translation>
    </message>
    <message>
        <source>(… {count} further lines are not printed)</source>
        <translation>(… weitere nicht gedruckte Zeilen: {count})</translation>
    </message>
    <message>
        <source>Every look-up, and the command that repeats it</source>
        <translation>Jede Abfrage und der Befehl, der sie wiederholt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>TTL s</source>
        <translation>TTL s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>({count} further look-ups are not printed)</source>
        <translation>(weitere nicht gedruckte Abfragen: {count})</translation>
    </message>
    <message>
        <source>SMTP conversations</source>
        <translation>SMTP-Dialoge</translation>
    </message>
    <message>
        <source>Seconds since the connection was begun; &lt; the server, &gt; this program, * remarks; TLS marks what travelled encrypted. No message was sent. What a server says on being connected to need not be what it says when it sends mail.</source>
        <translation>Sekunden seit Beginn der Verbindung; &lt; der Server, &gt; dieses Programm, * Anmerkungen; TLS kennzeichnet, was verschlüsselt übertragen wurde. Es wurde keine Nachricht gesendet. Was ein Server sagt, wenn man sich mit ihm verbindet, muss nicht dasselbe sein wie das, was er beim Senden sagt.</translation>
    </message>
    <message>
        <source>look-ups: {numbers}</source>
        <translation>Abfragen: {numbers}</translation>
    </message>
    <message>
        <source>SMTP conversation {number}</source>
        <translation>SMTP-Dialog {number}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>One of these {count} ways is enough; the likeliest stands first.</source>
        <translation>Einer dieser {count} Wege genügt; der wahrscheinlichste steht an erster Stelle.</translation>
    </message>
    <message>
        <source>Not everything in these instructions has been tried on a real system.</source>
        <translation>Nicht alles in dieser Anleitung wurde an einem wirklichen System erprobt.</translation>
    </message>
    <message>
        <source>To undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>- not verified</source>
        <translation>- nicht erprobt</translation>
    </message>
    <message>
        <source>Chain of names and addresses</source>
        <translation>Kette der Namen und Adressen</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>How this mail server appears to others</source>
        <translation>Wie dieser Mailserver nach außen erscheint</translation>
    </message>
    <message>
        <source>Report of {date} (UTC), made by HELO Doctor {version}. The program asks the public DNS about a mail server&apos;s address and name and judges the answers by the standards it names. Every question, its answer and the command that repeats it stand in this report, so that each statement can be checked by hand.</source>
        <translation>Bericht vom {date} (UTC), erstellt mit HELO Doctor {version}. Das Programm befragt das öffentliche DNS nach Adresse und Namen eines Mailservers und beurteilt die Antworten nach den Standards, die es nennt. Jede Frage, die Antwort darauf und der Befehl, der sie wiederholt, stehen in diesem Bericht, so dass sich jede Aussage von Hand nachprüfen lässt.</translation>
    </message>
    <message>
        <source>Sending address</source>
        <translation>Sendende Adresse</translation>
    </message>
    <message>
        <source>Hello name (HELO)</source>
        <translation>Hello-Name (HELO)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Server connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Receiver&apos;s domain</source>
        <translation>Empfängerdomain</translation>
    </message>
    <message>
        <source>DNS servers asked</source>
        <translation>Gefragte DNS-Server</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>{lookups} look-ups in {seconds} s; stopped before its end</source>
        <translation>Abfragen: {lookups}, Dauer: {seconds} s; vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>{lookups} look-ups in {seconds} s</source>
        <translation>Abfragen: {lookups}, Dauer: {seconds} s</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Way: </source>
        <translation>Weg: </translation>
    </message>
    <message>
        <source>What the DNS says about it</source>
        <translation>Was das DNS darüber sagt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reverse name (PTR)</source>
        <translation>Rückwärtsname (PTR)</translation>
    </message>
    <message>
        <source>iprev</source>
        <translation>iprev</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>iprev (RFC 8601 §3): the receiver looks up the reverse name (PTR) of the sending address and then the addresses of that name. Only if the sending address is among them is it confirmed; many receivers refuse mail from an address that is not.</source>
        <translation>iprev (RFC 8601 §3), die Gegenprobe: Der Empfänger schlägt den Rückwärtsnamen (PTR) der sendenden Adresse nach und dann die Adressen dieses Namens. Nur wenn die sendende Adresse darunter ist, ist sie bestätigt; viele Empfänger weisen Post von einer nicht bestätigten Adresse ab.</translation>
    </message>
    <message>
        <source>Chain: the older, laxer test of some filters. It goes on from address to name to address; it settles at a name and an address that point at each other, runs in a circle, or breaks off.</source>
        <translation>Kette: die ältere, weniger strenge Prüfung mancher Filter. Sie geht immer weiter von der Adresse zum Namen und vom Namen zur Adresse; sie kommt bei einem Namen und einer Adresse zur Ruhe, die aufeinander zeigen, läuft im Kreis oder bricht ab.</translation>
    </message>
    <message>
        <source>What is asked for, and of whom</source>
        <translation>Was gewünscht wird, und von wem</translation>
    </message>
    <message>
        <source>whoever runs the mail server</source>
        <translation>wer den Mailserver betreibt</translation>
    </message>
    <message>
        <source>Please set the reverse name (PTR) of {owner} to {after}</source>
        <translation>Bitte setzen Sie den Rückwärtsnamen (PTR) von {owner} auf {after}</translation>
    </message>
    <message>
        <source>Who can do it: {who}</source>
        <translation>Zuständig: {who}</translation>
    </message>
    <message>
        <source>Sending address: </source>
        <translation>Sendende Adresse: </translation>
    </message>
    <message>
        <source>Hello name (HELO): </source>
        <translation>Hello-Name (HELO): </translation>
    </message>
    <message>
        <source>iprev: {iprev} ({iprevWords}); chain: {chain}</source>
        <translation>iprev: {iprev} ({iprevWords}); Kette: {chain}</translation>
    </message>
    <message>
        <source>   Who: </source>
        <translation>   Zuständig: </translation>
    </message>
    <message>
        <source>   Other ways (in the PDF, and as files by --write-fixes): </source>
        <translation>   Andere Wege (im PDF und mit --write-fixes als Dateien): </translation>
    </message>
    <message>
        <source>     To undo: </source>
        <translation>     Zurücknehmen: </translation>
    </message>
    <message>
        <source>     To verify: </source>
        <translation>     Nachprüfen: </translation>
    </message>
    <message>
        <source>SMTP conversation</source>
        <translation>SMTP-Dialog</translation>
    </message>
    <message>
        <source>Repair first: {sentence}</source>
        <translation>Zuerst beheben: {sentence}</translation>
    </message>
    <message>
        <source>Too little was given to say whether mail from your server is accepted.</source>
        <translation>Es wurde zu wenig angegeben, um zu sagen, ob Post von Ihrem Server angenommen wird.</translation>
    </message>
    <message>
        <source>Nothing to repair was found, but not everything could be tested: {sentence}</source>
        <translation>Es wurde nichts gefunden, das zu beheben wäre, aber es ließ sich nicht alles prüfen: {sentence}</translation>
    </message>
    <message>
        <source>Nothing must be repaired. Worth improving: {sentence}</source>
        <translation>Nichts muss behoben werden. Zu verbessern wäre: {sentence}</translation>
    </message>
    <message>
        <source>All is well: your server&apos;s addresses and names agree, and nothing has to be repaired.</source>
        <translation>Alles ist gut: Die Adressen und Namen Ihres Servers passen zusammen, und nichts muss behoben werden.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>beheben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>the name exists, but has no such record</source>
        <translation>Name vorhanden, aber ohne solchen Eintrag</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>Name nicht vorhanden</translation>
    </message>
    <message>
        <source>the name server reported a fault (SERVFAIL)</source>
        <translation>Nameserver meldete einen Fehler (SERVFAIL)</translation>
    </message>
    <message>
        <source>the name server refused to answer</source>
        <translation>Nameserver verweigerte die Antwort</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>keine Antwort innerhalb der Wartezeit</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>the look-up was stopped</source>
        <translation>Abfrage wurde angehalten</translation>
    </message>
    <message>
        <source>reverse names</source>
        <translation>Rückwärtsnamen</translation>
    </message>
    <message>
        <source>the Hello name (HELO)</source>
        <translation>Hello-Name (HELO)</translation>
    </message>
    <message>
        <source>the SMTP conversation</source>
        <translation>SMTP-Dialog</translation>
    </message>
    <message>
        <source>some look-ups</source>
        <translation>einige Abfragen</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>the owner of the address (RDAP)</source>
        <translation>Inhaber der Adresse (RDAP)</translation>
    </message>
    <message>
        <source>what particular receivers would answer</source>
        <translation>was bestimmte Empfänger antworten würden</translation>
    </message>
    <message>
        <source>no sending address was given</source>
        <translation>keine sendende Adresse angegeben</translation>
    </message>
    <message>
        <source>no HELO name was given</source>
        <translation>kein HELO-Name angegeben</translation>
    </message>
    <message>
        <source>no server to connect to was given</source>
        <translation>kein Mailserver angegeben</translation>
    </message>
    <message>
        <source>left out on request</source>
        <translation>auf Wunsch ausgelassen</translation>
    </message>
    <message>
        <source>the test was stopped or ran out of time</source>
        <translation>Prüfung angehalten oder Zeit abgelaufen</translation>
    </message>
    <message>
        <source>not part of this version</source>
        <translation>nicht in dieser Version enthalten</translation>
    </message>
    <message>
        <source>confirmed by its own name</source>
        <translation>durch den eigenen Namen bestätigt</translation>
    </message>
    <message>
        <source>not confirmed by its own name</source>
        <translation>nicht durch den eigenen Namen bestätigt</translation>
    </message>
    <message>
        <source>could not be found out for now</source>
        <translation>ließ sich zurzeit nicht feststellen</translation>
    </message>
    <message>
        <source>no reverse name</source>
        <translation>kein Rückwärtsname</translation>
    </message>
    <message>
        <source>settles</source>
        <translation>kommt zur Ruhe</translation>
    </message>
    <message>
        <source>runs in a circle</source>
        <translation>läuft im Kreis</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>could not be followed to its end</source>
        <translation>ließ sich nicht bis zum Ende verfolgen</translation>
    </message>
    <message>
        <source>too long to follow</source>
        <translation>zu lang, um ihr zu folgen</translation>
    </message>
    <message>
        <source>Give {owner} the reverse name (PTR) {after}</source>
        <translation>Geben Sie {owner} den Rückwärtsnamen (PTR) {after}</translation>
    </message>
    <message>
        <source>Give the name {owner} the address {after}</source>
        <translation>Geben Sie dem Namen {owner} die Adresse {after}</translation>
    </message>
    <message>
        <source>Let your server introduce itself as {after} (HELO)</source>
        <translation>Lassen Sie Ihren Server sich als {after} melden (HELO)</translation>
    </message>
    <message>
        <source>Change {owner} to {after}</source>
        <translation>Ändern Sie {owner} in {after}</translation>
    </message>
    <message>
        <source>you, on your server</source>
        <translation>Sie selbst, auf Ihrem Server</translation>
    </message>
    <message>
        <source>whoever runs the DNS of your domain</source>
        <translation>wer das DNS Ihrer Domain führt</translation>
    </message>
    <message>
        <source>the owner of the address, usually your Internet provider</source>
        <translation>der Inhaber der Adresse, meist Ihr Internetanbieter</translation>
    </message>
    <message>
        <source>the owner of the sender&apos;s domain</source>
        <translation>der Inhaber der Absenderdomain</translation>
    </message>
    <message>
        <source>This proposal follows from the findings; it was not simulated. Test again after each change.</source>
        <translation>Dieser Vorschlag folgt aus den Befunden; er wurde nicht durchgespielt. Prüfen Sie nach jeder Änderung noch einmal.</translation>
    </message>
    <message>
        <source>A loop of names, and a machine&apos;s name as HELO</source>
        <translation>Namen im Kreis und ein Computername als HELO</translation>
    </message>
    <message>
        <source>The loop after one change: settled, yet not confirmed</source>
        <translation>Nach einer Änderung: zur Ruhe gekommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>A perfect server</source>
        <translation>Ein Server ohne jeden Fehler</translation>
    </message>
    <message>
        <source>No reverse name</source>
        <translation>Kein Rückwärtsname</translation>
    </message>
    <message>
        <source>A machine&apos;s name as HELO</source>
        <translation>Ein Computername als HELO</translation>
    </message>
    <message>
        <source>IPv6 broken beside good IPv4</source>
        <translation>IPv6 gestört, IPv4 in Ordnung</translation>
    </message>
    <message>
        <source>A name server that does not answer</source>
        <translation>Ein Nameserver, der nicht antwortet</translation>
    </message>
    <message>
        <source>That leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>This computer does not let HELO Doctor connect to port {port}, so nothing is known of {server} from here. The firewall of this computer or its virus scanner (many keep port 25 shut for programs they do not know) is in the way: allow HELO Doctor there, or run it on another computer.</source>
        <translation>Dieser Computer lässt HELO Doctor keine Verbindung zu Port {port} aufbauen; über {server} ist von hier aus darum nichts bekannt. Die Firewall dieses Computers oder sein Virenscanner (viele halten Port 25 für unbekannte Programme geschlossen) ist im Weg: Erlauben Sie HELO Doctor dort, oder starten Sie es auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>The name that your server announces when it sends (HELO) is not written as a host name: it has an underscore, a character that does not belong there, or an empty part between dots.</source>
        <translation>Der Name, mit dem sich Ihr Server beim Senden meldet (HELO), ist nicht wie ein Hostname geschrieben: Er enthält einen Unterstrich, ein unzulässiges Zeichen oder einen leeren Teil zwischen Punkten.</translation>
    </message>
    <message>
        <source>Your server introduces itself by a computer&apos;s short name (HELO) and not by a full host name such as mail.example.com. Change the name that it announces when it sends.</source>
        <translation>Ihr Server meldet sich mit dem kurzen Namen eines Computers (HELO) statt mit einem vollständigen Hostnamen wie mail.example.com. Ändern Sie den Namen, mit dem er sich beim Senden meldet.</translation>
    </message>
    <message>
        <source>Your server introduces itself by a bare IP address (HELO) where a host name belongs. This is one of three faults that receivers call a bogus HELO.</source>
        <translation>Ihr Server meldet sich mit einer bloßen IP-Adresse (HELO), wo ein Hostname hingehört. Das ist einer von drei Fehlern, die Empfänger „bogus HELO“ nennen.</translation>
    </message>
    <message>
        <source>Your server introduces itself by an address in brackets (HELO) that is not written as one, such as [192.0.2.1] or [IPv6:2001:db8::1]. A full host name is better.</source>
        <translation>Ihr Server meldet sich mit einer Adresse in eckigen Klammern (HELO), die nicht so geschrieben ist wie [192.0.2.1] oder [IPv6:2001:db8::1]. Besser ist ein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>Your server introduces itself by an address in brackets (HELO) that is not the address it sends from. A full host name is better.</source>
        <translation>Ihr Server meldet sich mit einer Adresse in eckigen Klammern (HELO), von der er nicht sendet. Besser ist ein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>Your server introduces itself by an address in brackets (HELO). That is allowed, but this receiver does not want it: announce a full host name.</source>
        <translation>Ihr Server meldet sich mit einer Adresse in eckigen Klammern (HELO). Das ist erlaubt, aber dieser Empfänger will es nicht: Melden Sie sich mit einem vollständigen Hostnamen.</translation>
    </message>
    <message>
        <source>Your server introduces itself as localhost (HELO), the name every computer has for itself. Let it announce a full host name.</source>
        <translation>Ihr Server meldet sich als localhost (HELO). So nennt jeder Computer sich selbst. Lassen Sie ihn sich mit einem vollständigen Hostnamen melden.</translation>
    </message>
    <message>
        <source>Your server introduces itself by a name that exists only inside your network (HELO), such as one under .local or .lan. Let it announce a name that the Internet knows.</source>
        <translation>Ihr Server meldet sich mit einem Namen, den es nur in Ihrem eigenen Netz gibt (HELO), etwa unter .local oder .lan. Lassen Sie ihn sich mit einem Namen melden, den das Internet kennt.</translation>
    </message>
    <message>
        <source>The name that your server announces (HELO) looks like one that a provider gives to every connection. Let it announce a name of your own domain.</source>
        <translation>Der Name, mit dem sich Ihr Server meldet (HELO), sieht aus wie einer, den ein Anbieter jedem Anschluss gibt. Lassen Sie ihn sich mit einem Namen Ihrer eigenen Domain melden.</translation>
    </message>
    <message>
        <source>Your server introduces itself by the receiver&apos;s own name, domain or address (HELO). The receiver takes that for a forgery without looking anything up, so no change of DNS records will cure it: change the name that is announced.</source>
        <translation>Ihr Server meldet sich mit dem Namen, der Domain oder der Adresse des Empfängers selbst (HELO). Der Empfänger hält das ohne jede Nachfrage im DNS für eine Fälschung; keine Änderung an DNS-Einträgen kann das beheben: Ändern Sie den Namen, mit dem sich der Server meldet.</translation>
    </message>
    <message>
        <source>The name that your server announces (HELO) is none of those that the relay knows you by. Announce one of your registered domains to it.</source>
        <translation>Der Name, mit dem sich Ihr Server meldet (HELO), ist keiner von denen, unter denen das Relay Sie kennt. Melden Sie sich dort mit einer Ihrer angemeldeten Domains.</translation>
    </message>
    <message>
        <source>Your server introduces itself by a name that belongs to somebody else (HELO). Let it announce its own name.</source>
        <translation>Ihr Server meldet sich mit einem Namen, der jemand anderem gehört (HELO). Lassen Sie ihn sich mit seinem eigenen Namen melden.</translation>
    </message>
    <message>
        <source>The name that your server announces (HELO) has no address in DNS. Announce a name that has one, or give this name an address record.</source>
        <translation>Der Name, mit dem sich Ihr Server meldet (HELO), hat im DNS keine Adresse. Melden Sie sich mit einem Namen, der eine hat, oder geben Sie diesem Namen einen Adresseintrag.</translation>
    </message>
    <message>
        <source>The receiver could not look up the name that your server announces (HELO) at that moment. This may pass; if it does not, look at the name servers of that domain.</source>
        <translation>Der Empfänger konnte den Namen, mit dem sich Ihr Server meldet (HELO), in diesem Augenblick nicht nachschlagen. Das kann vorübergehen; wenn nicht, sehen Sie nach den Nameservern dieser Domain.</translation>
    </message>
    <message>
        <source>The name that your server announces (HELO) has another address in DNS than the one it sends from.</source>
        <translation>Der Name, mit dem sich Ihr Server meldet (HELO), hat im DNS eine andere Adresse als die, von der er sendet.</translation>
    </message>
    <message>
        <source>The name that your server announces (HELO) is not the reverse name (PTR) of the address it sends from. Make the two the same.</source>
        <translation>Der Name, mit dem sich Ihr Server meldet (HELO), ist nicht der Rückwärtsname (PTR) der Adresse, von der er sendet. Machen Sie beide gleich.</translation>
    </message>
    <message>
        <source>The name that your server announces (HELO) is on a list of names that this receiver refuses.</source>
        <translation>Der Name, mit dem sich Ihr Server meldet (HELO), steht auf einer Liste von Namen, die dieser Empfänger abweist.</translation>
    </message>
    <message>
        <source>Your address announced too many different names (HELO) one after the other. Let everything that sends from it announce one name.</source>
        <translation>Von Ihrer Adresse aus wurden nacheinander zu viele verschiedene Namen gemeldet (HELO). Lassen Sie alles, was von ihr sendet, denselben Namen melden.</translation>
    </message>
    <message>
        <source>The receiver hung up when your server introduced itself (HELO), without a word. The name or the address may be refused; the full check tells more.</source>
        <translation>Der Empfänger hat wortlos aufgelegt, als sich Ihr Server meldete (HELO). Vielleicht wird der Name oder die Adresse abgewiesen; die ganze Prüfung sagt mehr.</translation>
    </message>
    <message>
        <source>The program that sends did not introduce itself (HELO) before it handed over mail. A mail server always does: look for a script or device that sends by itself.</source>
        <translation>Das sendende Programm hat sich nicht gemeldet (HELO), bevor es Post übergab. Ein Mailserver tut das immer: Suchen Sie nach einem Skript oder Gerät, das selbst sendet.</translation>
    </message>
    <message>
        <source>The program that sends announced no name behind HELO. Set the name it announces.</source>
        <translation>Das sendende Programm hat hinter HELO keinen Namen genannt. Stellen Sie den Namen ein, mit dem es sich meldet.</translation>
    </message>
    <message>
        <source>The program that sends introduced itself (HELO) in the wrong order or form. A proxy or firewall in between may change the conversation.</source>
        <translation>Das sendende Programm hat sich in falscher Reihenfolge oder Form gemeldet (HELO). Vielleicht verändert ein Proxy oder eine Firewall dazwischen das Gespräch.</translation>
    </message>
    <message>
        <source>The address your server sends from has no reverse name (PTR). Whoever owns the address, usually your Internet provider, can set one.</source>
        <translation>Die Adresse, von der Ihr Server sendet, hat keinen Rückwärtsnamen (PTR). Setzen kann ihn der Inhaber der Adresse, meist Ihr Internetanbieter.</translation>
    </message>
    <message>
        <source>The address your server sends from has no reverse name (PTR), or that name does not lead back to the address. The check finds out which.</source>
        <translation>Die Adresse, von der Ihr Server sendet, hat keinen Rückwärtsnamen (PTR), oder dieser Name führt nicht zu ihr zurück. Die Prüfung findet heraus, was davon zutrifft.</translation>
    </message>
    <message>
        <source>The address your server sends from has a reverse name (PTR), but that name does not lead back to the address.</source>
        <translation>Die Adresse, von der Ihr Server sendet, hat einen Rückwärtsnamen (PTR), aber dieser Name führt nicht zu ihr zurück.</translation>
    </message>
    <message>
        <source>The reverse name (PTR) of the address your server sends from looks like one that a provider gives to every connection. Ask the owner of the address for a name of your own domain.</source>
        <translation>Der Rückwärtsname (PTR) der Adresse, von der Ihr Server sendet, sieht aus wie einer, den ein Anbieter jedem Anschluss gibt. Bitten Sie den Inhaber der Adresse um einen Namen Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>The reverse name (PTR) of the address your server sends from is not written as a host name.</source>
        <translation>Der Rückwärtsname (PTR) der Adresse, von der Ihr Server sendet, ist nicht wie ein Hostname geschrieben.</translation>
    </message>
    <message>
        <source>The reverse name (PTR) of the address your server sends from is on a list of names that this receiver refuses.</source>
        <translation>Der Rückwärtsname (PTR) der Adresse, von der Ihr Server sendet, steht auf einer Liste von Namen, die dieser Empfänger abweist.</translation>
    </message>
    <message>
        <source>Your server sent over IPv6, and its IPv6 address has no reverse name (PTR). Give it one, or send over IPv4.</source>
        <translation>Ihr Server hat über IPv6 gesendet, und seine IPv6-Adresse hat keinen Rückwärtsnamen (PTR). Geben Sie ihr einen, oder senden Sie über IPv4.</translation>
    </message>
    <message>
        <source>The receiver could not look up the reverse name (PTR) of your server&apos;s address at that moment. This may pass, and it does not mean that there is none.</source>
        <translation>Der Empfänger konnte den Rückwärtsnamen (PTR) der Adresse Ihres Servers in diesem Augenblick nicht nachschlagen. Das kann vorübergehen und heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain does not allow your server&apos;s address to send for it. The owner of that domain has to add the address.</source>
        <translation>Der SPF-Eintrag der Absenderdomain erlaubt der Adresse Ihres Servers nicht, für sie zu senden. Der Inhaber dieser Domain muss die Adresse eintragen.</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain says that your server&apos;s address probably may not send for it. The owner of that domain has to add the address.</source>
        <translation>Der SPF-Eintrag der Absenderdomain sagt, dass die Adresse Ihres Servers wohl nicht für sie senden darf. Der Inhaber dieser Domain muss die Adresse eintragen.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain has no SPF record, and this receiver wants one.</source>
        <translation>Die Absenderdomain hat keinen SPF-Eintrag, und dieser Empfänger verlangt einen.</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain is faulty or needs too many look-ups, so that no receiver can use it.</source>
        <translation>Der SPF-Eintrag der Absenderdomain ist fehlerhaft oder braucht zu viele Abfragen; kein Empfänger kann ihn so verwenden.</translation>
    </message>
    <message>
        <source>The receiver could not look up the SPF record of the sender&apos;s domain at that moment. This may pass.</source>
        <translation>Der Empfänger konnte den SPF-Eintrag der Absenderdomain in diesem Augenblick nicht nachschlagen. Das kann vorübergehen.</translation>
    </message>
    <message>
        <source>The name that your server announces (HELO) has an SPF record which does not allow your server&apos;s address. Correct the SPF record of that name.</source>
        <translation>Der Name, mit dem sich Ihr Server meldet (HELO), hat einen SPF-Eintrag, der die Adresse Ihres Servers nicht erlaubt. Berichtigen Sie den SPF-Eintrag dieses Namens.</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain has entries that this receiver does not trust. Make it shorter and name only what really sends.</source>
        <translation>Der SPF-Eintrag der Absenderdomain enthält Angaben, denen dieser Empfänger nicht traut. Kürzen Sie ihn und nennen Sie nur, was wirklich sendet.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM could prove that the mail comes from the sender&apos;s domain. One of the two has to pass.</source>
        <translation>Weder SPF noch DKIM konnte belegen, dass die Mail von der Absenderdomain kommt. Eines von beiden muss gelingen.</translation>
    </message>
    <message>
        <source>The mail did not pass the DMARC policy of the sender&apos;s domain: neither SPF nor DKIM passed for the domain that stands in From.</source>
        <translation>Die Mail hat die DMARC-Richtlinie der Absenderdomain nicht bestanden: Weder SPF noch DKIM gelang für die Domain, die unter „Von“ steht.</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address (MAIL FROM) was not found in DNS, or can receive no mail. Use a sender&apos;s domain that exists.</source>
        <translation>Die Domain der Absenderadresse (MAIL FROM) wurde im DNS nicht gefunden oder kann keine Post empfangen. Verwenden Sie eine Absenderdomain, die es gibt.</translation>
    </message>
    <message>
        <source>The sender&apos;s address (MAIL FROM) has no full domain behind the @. Correct the address that your program sends with.</source>
        <translation>Die Absenderadresse (MAIL FROM) hat hinter dem @ keine vollständige Domain. Berichtigen Sie die Adresse, mit der Ihr Programm sendet.</translation>
    </message>
    <message>
        <source>The address your server sends from is on a block list that this receiver asks. Find out why, cure that, and ask the list to remove it.</source>
        <translation>Die Adresse, von der Ihr Server sendet, steht auf einer Sperrliste, die dieser Empfänger befragt. Finden Sie heraus, warum, stellen Sie das ab und bitten Sie die Liste um Streichung.</translation>
    </message>
    <message>
        <source>The receiver trusts your server&apos;s address or your mail too little, because of what it has seen or counted. Repairing DNS alone will not cure this; ask the receiver&apos;s postmaster.</source>
        <translation>Der Empfänger traut der Adresse Ihres Servers oder Ihrer Post zu wenig, nach dem, was er gesehen oder gezählt hat. DNS-Einträge zu berichtigen genügt hier nicht; fragen Sie den Postmaster des Empfängers.</translation>
    </message>
    <message>
        <source>The receiver takes the address your server sends from for one of a home or dial-up connection and accepts no mail from such. Send through your provider&apos;s server, or get a fixed address.</source>
        <translation>Der Empfänger hält die Adresse, von der Ihr Server sendet, für die eines Privat- oder Einwahlanschlusses und nimmt von solchen keine Post an. Senden Sie über den Server Ihres Anbieters, oder besorgen Sie sich eine feste Adresse.</translation>
    </message>
    <message>
        <source>The receiver does not want this mail over IPv6. Repair your server&apos;s IPv6 identity, or send to this receiver over IPv4.</source>
        <translation>Der Empfänger will diese Mail nicht über IPv6. Bringen Sie Namen und Adresse Ihres Servers für IPv6 in Ordnung, oder senden Sie an diesen Empfänger über IPv4.</translation>
    </message>
    <message>
        <source>This refusal is not one that the program knows. Read its own words; the full check shows whether names and addresses are in order.</source>
        <translation>Diese Abweisung kennt das Programm nicht. Lesen Sie ihre eigenen Worte; die ganze Prüfung zeigt, ob Namen und Adressen in Ordnung sind.</translation>
    </message>
    <message>
        <source>What was refused, and what it means</source>
        <translation>Was abgewiesen wurde, und was es bedeutet</translation>
    </message>
    <message>
        <source>It came {stage}.</source>
        <translation>Das kam {stage}.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>Your server as the world saw it</source>
        <translation>Ihr Server, wie die Welt ihn sah</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Domain of the Message-ID</source>
        <translation>Domain der Message-ID</translation>
    </message>
    <message>
        <source>(none: a bounce has no sender)</source>
        <translation>(keiner: eine Unzustellbarkeitsmeldung hat keinen Absender)</translation>
    </message>
    <message>
        <source>What was not given was taken from standard input. {text}</source>
        <translation>Was nicht angegeben war, stammt aus der Standardeingabe. {text}</translation>
    </message>
    <message>
        <source>What was not given was taken from {file}. {text}</source>
        <translation>Was nicht angegeben war, stammt aus {file}. {text}</translation>
    </message>
    <message>
        <source>A bounce written by {program}: {receiver} refused the mail.</source>
        <translation>Eine Unzustellbarkeitsmeldung von {program}: {receiver} hat die Mail abgewiesen.</translation>
    </message>
    <message>
        <source>A bounce: {receiver} refused the mail.</source>
        <translation>Eine Unzustellbarkeitsmeldung: {receiver} hat die Mail abgewiesen.</translation>
    </message>
    <message>
        <source>A bounce written by {program}.</source>
        <translation>Eine Unzustellbarkeitsmeldung von {program}.</translation>
    </message>
    <message>
        <source>A bounce.</source>
        <translation>Eine Unzustellbarkeitsmeldung.</translation>
    </message>
    <message>
        <source>The words of a refusal.</source>
        <translation>Der Wortlaut einer Abweisung.</translation>
    </message>
    <message>
        <source>Addresses or names.</source>
        <translation>Adressen oder Namen.</translation>
    </message>
    <message>
        <source>A mail.</source>
        <translation>Eine Mail.</translation>
    </message>
    <message>
        <source>The headers of a mail.</source>
        <translation>Die Kopfzeilen einer Mail.</translation>
    </message>
    <message>
        <source>A mail server&apos;s log.</source>
        <translation>Das Protokoll eines Mailservers.</translation>
    </message>
    <message>
        <source>A log of {program}.</source>
        <translation>Ein Protokoll von {program}.</translation>
    </message>
    <message>
        <source>An SMTP conversation.</source>
        <translation>Ein SMTP-Gespräch.</translation>
    </message>
    <message>
        <source>It is not about the reverse name (PTR) nor the name announced (HELO): repairing those will not cure this.</source>
        <translation>Es geht weder um den Rückwärtsnamen (PTR) noch um den gemeldeten Namen (HELO): Diese zu berichtigen hilft hier nicht.</translation>
    </message>
    <message>
        <source>It is not about the reverse name (PTR): repairing that will not cure this.</source>
        <translation>Es geht nicht um den Rückwärtsnamen (PTR): Ihn zu berichtigen hilft hier nicht.</translation>
    </message>
    <message>
        <source>It is not about the name announced (HELO): changing that will not cure this.</source>
        <translation>Es geht nicht um den gemeldeten Namen (HELO): Ihn zu ändern hilft hier nicht.</translation>
    </message>
    <message>
        <source>It is not about SPF: changing that record will not cure this.</source>
        <translation>Es geht nicht um SPF: Diesen Eintrag zu ändern hilft hier nicht.</translation>
    </message>
    <message>
        <source>Certain: these words are known.</source>
        <translation>Sicher: Dieser Wortlaut ist bekannt.</translation>
    </message>
    <message>
        <source>Certain: these are the very words of {product}.</source>
        <translation>Sicher: Das ist genau der Wortlaut von {product}.</translation>
    </message>
    <message>
        <source>Very likely: other receivers say the same in such words.</source>
        <translation>Sehr wahrscheinlich: Andere Empfänger sagen mit solchen Worten dasselbe.</translation>
    </message>
    <message>
        <source>Only likely: the words leave it open, and the code usually means this.</source>
        <translation>Nur wahrscheinlich: Die Worte lassen es offen, und der Code bedeutet meist dies.</translation>
    </message>
    <message>
        <source>The mail was refused for the time being: your server tries again, and if nothing changes it gives up after some days and sends a bounce (often with 4.4.7, which tells nothing of the cause).</source>
        <translation>Die Mail wurde vorläufig abgewiesen: Ihr Server versucht es weiter; ändert sich nichts, gibt er nach einigen Tagen auf und sendet eine Unzustellbarkeitsmeldung (oft mit 4.4.7, was über die Ursache nichts sagt).</translation>
    </message>
    <message>
        <source>at once, before your server could say its name</source>
        <translation>sofort, noch ehe Ihr Server seinen Namen nennen konnte</translation>
    </message>
    <message>
        <source>when your server said its name (HELO)</source>
        <translation>als Ihr Server seinen Namen nannte (HELO)</translation>
    </message>
    <message>
        <source>when your server named the sender (MAIL FROM)</source>
        <translation>als Ihr Server den Absender nannte (MAIL FROM)</translation>
    </message>
    <message>
        <source>when your server named the recipient (RCPT TO), where many receivers report every earlier fault</source>
        <translation>als Ihr Server den Empfänger nannte (RCPT TO), wo viele Empfänger auch alle früheren Fehler melden</translation>
    </message>
    <message>
        <source>when your server handed over the mail (DATA)</source>
        <translation>als Ihr Server die Mail übergab (DATA)</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>{by} wrote down what it saw: your server came from {ip}.</source>
        <translation>{by} hat aufgeschrieben, was er sah: Ihr Server kam von {ip}.</translation>
    </message>
    <message>
        <source>{by} wrote down what it saw: your server called itself {helo} (HELO) and came from {ip}.</source>
        <translation>{by} hat aufgeschrieben, was er sah: Ihr Server nannte sich {helo} (HELO) und kam von {ip}.</translation>
    </message>
    <message>
        <source>It found the reverse name (PTR) {rdns} and did not believe it.</source>
        <translation>Er fand den Rückwärtsnamen (PTR) {rdns} und glaubte ihm nicht.</translation>
    </message>
    <message>
        <source>The reverse name (PTR) was {rdns}.</source>
        <translation>Der Rückwärtsname (PTR) war {rdns}.</translation>
    </message>
    <message>
        <source>from a Received header</source>
        <translation>aus einer Received-Kopfzeile</translation>
    </message>
    <message>
        <source>from the bounce</source>
        <translation>aus der Unzustellbarkeitsmeldung</translation>
    </message>
    <message>
        <source>from the refusal</source>
        <translation>aus der Abweisung</translation>
    </message>
    <message>
        <source>from the mail&apos;s headers</source>
        <translation>aus den Kopfzeilen der Mail</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>aus dem Protokoll</translation>
    </message>
    <message>
        <source>from the conversation</source>
        <translation>aus dem Gespräch</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>Mails stand within mails too often; the innermost were not read.</source>
        <translation>Zu oft stehen hier Mails in Mails; die innersten wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The mail has very many parts; the last were not read.</source>
        <translation>Die Mail hat sehr viele Teile; die letzten wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The mail is damaged; what could still be read was read.</source>
        <translation>Die Mail ist beschädigt; gelesen wurde, was noch zu lesen war.</translation>
    </message>
    <message>
        <source>Nothing in this text tells of a mail server. Take the whole bounce, the line with the error, the headers of a mail, a log, an address or a host name.</source>
        <translation>Nichts in diesem Text erzählt von einem Mailserver. Nehmen Sie die ganze Unzustellbarkeitsmeldung, die Zeile mit dem Fehler, die Kopfzeilen einer Mail, ein Protokoll, eine Adresse oder einen Hostnamen.</translation>
    </message>
    <message>
        <source>Explanation of the domain&apos;s owner: &quot;{text}&quot;</source>
        <translation>Erklärung des Domaininhabers: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>DNS look-ups used: {lookups} of 10; of these without any result: {voids} of 2</source>
        <translation>Verbrauchte DNS-Abfragen: {lookups} von 10; ohne jedes Ergebnis: {voids} von 2</translation>
    </message>
    <message>
        <source>SPF of the envelope sender&apos;s domain {domain}, from {ip}: {result}</source>
        <translation>SPF der Absenderdomain {domain} (MAIL FROM) von {ip} aus: {result}</translation>
    </message>
    <message>
        <source>SPF of the hello name (HELO) {domain}, from {ip}: {result}</source>
        <translation>SPF des Hello-Namens (HELO) {domain} von {ip} aus: {result}</translation>
    </message>
    <message>
        <source>{domain} allows {ip} to send its mail (&quot;{mechanism}&quot;).</source>
        <translation>{domain} erlaubt {ip}, seine Post zu senden (&quot;{mechanism}&quot;).</translation>
    </message>
    <message>
        <source>{domain} does not allow {ip} to send its mail (&quot;{mechanism}&quot;); receivers may refuse it.</source>
        <translation>{domain} erlaubt {ip} nicht, seine Post zu senden (&quot;{mechanism}&quot;); Empfänger dürfen sie abweisen.</translation>
    </message>
    <message>
        <source>{domain} says that {ip} probably may not send its mail (&quot;{mechanism}&quot;); receivers may treat it as spam.</source>
        <translation>{domain} sagt, dass {ip} seine Post wahrscheinlich nicht senden darf (&quot;{mechanism}&quot;); Empfänger behandeln sie womöglich als Spam.</translation>
    </message>
    <message>
        <source>{domain} does not say whether {ip} may send its mail (&quot;{mechanism}&quot;).</source>
        <translation>{domain} sagt nicht, ob {ip} seine Post senden darf (&quot;{mechanism}&quot;).</translation>
    </message>
    <message>
        <source>The SPF of {domain} does not work, so it protects nothing: {problem}</source>
        <translation>Das SPF von {domain} funktioniert nicht und schützt deshalb nichts: {problem}</translation>
    </message>
    <message>
        <source>&quot;{domain}&quot; is no domain that could have an SPF record.</source>
        <translation>&quot;{domain}&quot; ist keine Domain, die einen SPF-Eintrag haben könnte.</translation>
    </message>
    <message>
        <source>{domain} has no SPF record.</source>
        <translation>{domain} hat keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} could not be looked up ({status}).</source>
        <translation>Der SPF-Eintrag von {domain} ließ sich nicht abfragen ({status}).</translation>
    </message>
    <message>
        <source>The look-up of {name} ({type}), which &quot;{term}&quot; in the record of {domain} needs, failed ({status}).</source>
        <translation>Die Abfrage von {name} ({type}), die &quot;{term}&quot; im Eintrag von {domain} braucht, kam nicht zu Ende ({status}).</translation>
    </message>
    <message>
        <source>Time was over before the look-up of {name} ({type}) was answered.</source>
        <translation>Die Zeit war um, bevor die Abfrage von {name} ({type}) beantwortet wurde.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record; only one is allowed.</source>
        <translation>{domain} hat mehr als einen SPF-Eintrag; erlaubt ist nur einer.</translation>
    </message>
    <message>
        <source>The record of {domain} has a fault at character {place}, in &quot;{term}&quot;: {fault}</source>
        <translation>Der Eintrag von {domain} hat bei Zeichen {place} einen Fehler, in &quot;{term}&quot;: {fault}</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; in the record of {domain} leads to a name without an SPF record.</source>
        <translation>&quot;{term}&quot; im Eintrag von {domain} führt zu einem Namen ohne SPF-Eintrag.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; in the record of {domain} is one DNS look-up too many; {limit} are allowed, all includes together.</source>
        <translation>&quot;{term}&quot; im Eintrag von {domain} ist eine DNS-Abfrage zu viel; erlaubt sind {limit}, alle include zusammengezählt.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; in the record of {domain} asks for a name that gives nothing; only {limit} such look-ups are allowed, all includes together.</source>
        <translation>&quot;{term}&quot; im Eintrag von {domain} fragt nach einem Namen, der nichts ergibt; erlaubt sind nur {limit} solche Abfragen, alle include zusammengezählt.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; in the record of {domain} leads to more than {limit} mail servers.</source>
        <translation>&quot;{term}&quot; im Eintrag von {domain} führt zu mehr als {limit} Mailservern.</translation>
    </message>
    <message>
        <source>{domain} has more than {limit} TXT records.</source>
        <translation>{domain} hat mehr als {limit} TXT-Einträge.</translation>
    </message>
    <message>
        <source>there is no such word. Allowed are all, include, a, mx, ptr, ip4, ip6, exists, redirect= and exp=.</source>
        <translation>dieses Wort gibt es nicht. Erlaubt sind all, include, a, mx, ptr, ip4, ip6, exists, redirect= und exp=.</translation>
    </message>
    <message>
        <source>a domain is missing.</source>
        <translation>eine Domain fehlt.</translation>
    </message>
    <message>
        <source>nothing like this may stand here.</source>
        <translation>so etwas darf hier nicht stehen.</translation>
    </message>
    <message>
        <source>this is no domain with a proper ending.</source>
        <translation>das ist keine Domain mit einer gültigen Endung.</translation>
    </message>
    <message>
        <source>an IP address needs ip4: or ip6: before it.</source>
        <translation>vor eine IP-Adresse gehört ip4: oder ip6:.</translation>
    </message>
    <message>
        <source>a percent sign begins a macro, and this is none.</source>
        <translation>mit einem Prozentzeichen beginnt ein Makro, und das hier ist keines.</translation>
    </message>
    <message>
        <source>this character is not allowed; often it comes from copying out of a text.</source>
        <translation>dieses Zeichen ist nicht erlaubt; oft stammt es vom Kopieren aus einem Text.</translation>
    </message>
    <message>
        <source>an address is missing.</source>
        <translation>eine Adresse fehlt.</translation>
    </message>
    <message>
        <source>this is no address of that kind.</source>
        <translation>das ist keine Adresse dieser Art.</translation>
    </message>
    <message>
        <source>the number behind the slash is wrong: at most 32 for IPv4, behind two slashes or ip6 at most 128.</source>
        <translation>die Zahl hinter dem Schrägstrich ist falsch: für IPv4 höchstens 32, hinter zwei Schrägstrichen oder ip6 höchstens 128.</translation>
    </message>
    <message>
        <source>this may stand in a record only once.</source>
        <translation>das darf in einem Eintrag nur einmal stehen.</translation>
    </message>
    <message>
        <source>it is longer than any record that works.</source>
        <translation>er ist länger als jeder Eintrag, der funktioniert.</translation>
    </message>
    <message>
        <source>it has more terms than any record that works.</source>
        <translation>er hat mehr Teile als jeder Eintrag, der funktioniert.</translation>
    </message>
    <message>
        <source>{domain} does not say whether {ip} may send its mail: no term matches, and there is no &quot;all&quot; at the end.</source>
        <translation>{domain} sagt nicht, ob {ip} seine Post senden darf: Kein Teil trifft zu, und am Ende steht kein &quot;all&quot;.</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>decides instead</source>
        <translation>entscheidet stattdessen</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not known for now</source>
        <translation>vorläufig unbekannt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>The record of {domain} cannot be read: {fault}</source>
        <translation>Der Eintrag von {domain} ist nicht lesbar: {fault}</translation>
    </message>
    <message>
        <source>Something here is longer than is read (16 MiB in all); the rest was left out.</source>
        <translation>Etwas hier ist länger, als gelesen wird (16 MiB insgesamt); der Rest wurde ausgelassen.</translation>
    </message>
</context>
</TS>
