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
    <name>AskPartWords</name>
    <message>
        <source>SP&amp;F: who may send for the domain</source>
        <translation>SPF: wer für die Domain senden darf</translation>
    </message>
    <message>
        <source>The sender’s do&amp;main: MX, DMARC, DKIM</source>
        <translation>Die Domain des Absenders: MX, DMARC, DKIM</translation>
    </message>
    <message>
        <source>Who can change the re&amp;verse name</source>
        <translation>Wer den Rückwärtsnamen ändern kann</translation>
    </message>
    <message>
        <source>B&amp;lock lists</source>
        <translation>Sperr&amp;listen</translation>
    </message>
    <message>
        <source>Who holds the address (RDA&amp;P)</source>
        <translation>Wem die Adresse gehört (RDAP)</translation>
    </message>
    <message>
        <source>Compar&amp;e what different servers answer</source>
        <translation>Vergleichen, was verschiedene Server antworten</translation>
    </message>
    <message>
        <source>Your DNS servers are asked for the SPF records of the sender’s domain and of the HELO name, and for the names in them.</source>
        <translation>Ihre DNS-Server werden nach den SPF-Einträgen der Absenderdomain und des HELO-Namens gefragt und nach den Namen darin.</translation>
    </message>
    <message>
        <source>Your DNS servers are asked who takes the sender’s mail, and for its DMARC record and DKIM keys.</source>
        <translation>Ihre DNS-Server werden gefragt, wer die Post des Absenders annimmt, und nach seinem DMARC-Eintrag und seinen DKIM-Schlüsseln.</translation>
    </message>
    <message>
        <source>Your DNS servers are asked which zone holds the reverse name, and who runs it.</source>
        <translation>Ihre DNS-Server werden gefragt, welche Zone den Rückwärtsnamen enthält und wer sie betreibt.</translation>
    </message>
    <message>
        <source>Your addresses and names are sent to the operators of block lists, as DNS questions through your DNS servers.</source>
        <translation>Ihre Adressen und Namen gehen an die Betreiber von Sperrlisten, als DNS-Fragen über Ihre DNS-Server.</translation>
    </message>
    <message>
        <source>Your addresses and names are sent to the operators of %1 block lists, as DNS questions through your DNS servers: %2.</source>
        <translation>Ihre Adressen und Namen gehen an die Betreiber von %1 Sperrlisten, als DNS-Fragen über Ihre DNS-Server: %2.</translation>
    </message>
    <message>
        <source>Your addresses are sent over HTTPS to IANA’s server and to that of the address registry, to learn who holds them.</source>
        <translation>Ihre Adressen gehen über HTTPS an den Server der IANA und an den des Adressregisters, um zu erfahren, wem sie gehören.</translation>
    </message>
    <message>
        <source>This computer itself asks the root servers and the zones’ own servers for your names and addresses.</source>
        <translation>Dieser Computer selbst fragt die Root-Server und die eigenen Server der Zonen nach Ihren Namen und Adressen.</translation>
    </message>
    <message>
        <source>This computer itself asks the root servers and the zones’ own servers for your names and addresses, and each public resolver that you tick here.</source>
        <translation>Dieser Computer selbst fragt die Root-Server und die eigenen Server der Zonen nach Ihren Namen und Adressen, und jeden öffentlichen Resolver, den Sie hier ankreuzen.</translation>
    </message>
    <message>
        <source>Check again with SPF</source>
        <translation>Noch einmal mit SPF prüfen</translation>
    </message>
    <message>
        <source>Check again with the sender’s domain</source>
        <translation>Noch einmal mit der Absenderdomain prüfen</translation>
    </message>
    <message>
        <source>Check again with the reverse zone</source>
        <translation>Noch einmal mit der Reverse-Zone prüfen</translation>
    </message>
    <message>
        <source>Check again with block lists</source>
        <translation>Noch einmal mit Sperrlisten prüfen</translation>
    </message>
    <message>
        <source>Check again with RDAP</source>
        <translation>Noch einmal mit RDAP prüfen</translation>
    </message>
    <message>
        <source>Check again and compare servers</source>
        <translation>Noch einmal prüfen und Server vergleichen</translation>
    </message>
    <message>
        <source>The operators of block lists get your addresses and names through them.</source>
        <translation>Über sie erhalten die Betreiber von Sperrlisten Ihre Adressen und Namen.</translation>
    </message>
    <message>
        <source>IANA and the address registry are asked who holds the addresses (HTTPS).</source>
        <translation>IANA und das Adressregister werden gefragt, wem die Adressen gehören (HTTPS).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and address of a public resolver</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The root servers and the zones’ own servers are asked directly.</source>
        <translation>Die Root-Server und die eigenen Server der Zonen werden direkt gefragt.</translation>
    </message>
    <message>
        <source>The root servers, the zones’ own servers and %1 are asked directly.</source>
        <translation>Die Root-Server, die eigenen Server der Zonen und %1 werden direkt gefragt.</translation>
    </message>
</context>
<context>
    <name>AskPartsBox</name>
    <message>
        <source>This leaves the DNS: the registries learn that somebody at this computer’s address asks about yours. May they be asked, now and in later tests? You can switch it off at any time.</source>
        <translation>Das geht über das DNS hinaus: Die Register erfahren, dass jemand unter der Adresse dieses Computers nach der Ihren fragt. Dürfen sie gefragt werden, jetzt und bei späteren Prüfungen? Sie können es jederzeit ausschalten.</translation>
    </message>
    <message>
        <source>Yes, ask the registries</source>
        <translation>Ja, die Register fragen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and address of a public resolver</comment>
        <translation>%1 (%2)</translation>
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
    <name>BlocklistRows</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>no accusation</source>
        <translation>kein Vorwurf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Sie sagt: „%1“</translation>
    </message>
    <message>
        <source>Many receivers refuse mail by this list.</source>
        <translation>Viele Empfänger weisen nach dieser Liste Post ab.</translation>
    </message>
    <message>
        <source>Few receivers refuse mail by this list alone.</source>
        <translation>Wenige Empfänger weisen allein nach dieser Liste Post ab.</translation>
    </message>
    <message>
        <source>Whole networks are listed here; you can do nothing about it, and few refuse mail for it.</source>
        <translation>Hier stehen ganze Netze; Sie können nichts daran ändern, und wenige weisen deshalb Post ab.</translation>
    </message>
    <message>
        <source>The list does not answer your DNS servers: %1.</source>
        <comment>a reason in the list&apos;s own words</comment>
        <translation>Die Liste antwortet Ihren DNS-Servern nicht: %1.</translation>
    </message>
    <message>
        <source>Somebody on the way rewrites the answers; this one does not come from the list.</source>
        <translation>Jemand auf dem Weg schreibt die Antworten um; diese kommt nicht von der Liste.</translation>
    </message>
    <message>
        <source>The list answered with a code that it does not explain.</source>
        <translation>Die Liste antwortete mit einem Code, den sie nicht erklärt.</translation>
    </message>
    <message>
        <source>The list’s own test entry could not be looked up.</source>
        <translation>Der eigene Testeintrag der Liste konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The list’s own test entry is missing, so its answers say nothing.</source>
        <translation>Der eigene Testeintrag der Liste fehlt, also besagen ihre Antworten nichts.</translation>
    </message>
    <message>
        <source>The list answers “listed” to everything, so its answers say nothing.</source>
        <translation>Die Liste antwortet auf alles „gelistet“, also besagen ihre Antworten nichts.</translation>
    </message>
    <message>
        <source>The list does not answer your DNS servers.</source>
        <translation>Die Liste antwortet Ihren DNS-Servern nicht.</translation>
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
    <message>
        <source>may send</source>
        <translation>darf senden</translation>
    </message>
    <message>
        <source>may not send</source>
        <translation>darf nicht senden</translation>
    </message>
    <message>
        <source>announces itself as %1</source>
        <translation>nennt sich %1</translation>
    </message>
    <message>
        <source>SPF of %1</source>
        <translation>SPF von %1</translation>
    </message>
    <message>
        <source>sender&apos;s domain</source>
        <translation>Domain des Absenders</translation>
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
    <name>ChecklistRows</name>
    <message>
        <source>%1 (for senders of many messages)</source>
        <comment>a requirement</comment>
        <translation>%1 (für Absender vieler Nachrichten)</translation>
    </message>
    <message>
        <source>required since %1</source>
        <comment>a date</comment>
        <translation>verlangt seit %1</translation>
    </message>
    <message>
        <source>source read %1</source>
        <comment>a date</comment>
        <translation>Quelle gelesen am %1</translation>
    </message>
    <message>
        <source>not verified: source read %1</source>
        <comment>a date</comment>
        <translation>nicht geprüft: Quelle gelesen am %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>met in part</source>
        <translation>teilweise erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>cannot be seen from here</source>
        <translation>von hier aus nicht zu sehen</translation>
    </message>
    <message>
        <source>does not concern you</source>
        <translation>betrifft Sie nicht</translation>
    </message>
    <message>
        <source>What %1 asks of senders</source>
        <translation>Was %1 von Absendern verlangt</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
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
    <name>DomainTabs</name>
    <message>
        <source>Do&amp;main</source>
        <translation>Do&amp;main</translation>
    </message>
    <message>
        <source>Block &amp;lists</source>
        <translation>Sperr&amp;listen</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Reverse zone</source>
        <translation>&amp;Reverse-Zone</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Wie es ist</translation>
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
        <source>DNS questions go to %1.</source>
        <translation>DNS-Fragen gehen an %1.</translation>
    </message>
    <message>
        <source>DNS questions go to the servers this computer uses.</source>
        <translation>DNS-Fragen gehen an die Server, die dieser Computer benutzt.</translation>
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
    <message>
        <source>What to as&amp;k, and how</source>
        <translation>Was ge&amp;fragt wird, und wie</translation>
    </message>
    <message>
        <source>What will be asked: %1 Nobody else is asked.</source>
        <comment>whole sentences</comment>
        <translation>Was gefragt wird: %1 Sonst wird niemand gefragt.</translation>
    </message>
    <message>
        <source>This computer has no DNS server set up: name one under “What to ask, and how”.</source>
        <translation>Auf diesem Computer ist kein DNS-Server eingerichtet: Nennen Sie einen unter „Was gefragt wird, und wie“.</translation>
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
    <name>NotTestedPane</name>
    <message>
        <source>What was not tested</source>
        <translation>Was nicht geprüft wurde</translation>
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
    <name>ReverseZoneRows</name>
    <message>
        <source>Reverse name of %1</source>
        <translation>Rückwärtsname von %1</translation>
    </message>
    <message>
        <source>whoever runs the zone %1, but its servers do not answer for it</source>
        <translation>wer die Zone %1 betreibt; doch ihre Server antworten nicht für sie</translation>
    </message>
    <message>
        <source>whoever runs the zone %1 can change it</source>
        <translation>wer die Zone %1 betreibt, kann ihn ändern</translation>
    </message>
    <message>
        <source>it could not be found out for now who can change it: %1</source>
        <translation>wer ihn ändern kann, ließ sich zurzeit nicht feststellen: %1</translation>
    </message>
    <message>
        <source>nobody can give it a public one: it is a private address, used inside many networks</source>
        <translation>niemand kann ihr einen öffentlichen geben: Es ist eine private Adresse, die es in vielen Netzen gibt</translation>
    </message>
    <message>
        <source>nobody can give it a public one: it is shared inside a provider’s network</source>
        <translation>niemand kann ihr einen öffentlichen geben: Sie wird im Netz eines Anbieters geteilt</translation>
    </message>
    <message>
        <source>nobody can give it one: it is reserved for examples</source>
        <translation>niemand kann ihr einen geben: Sie ist für Beispiele reserviert</translation>
    </message>
    <message>
        <source>nobody can give it a public one: it never leaves its computer or network</source>
        <translation>niemand kann ihr einen öffentlichen geben: Sie verlässt ihren Computer oder ihr Netz nie</translation>
    </message>
    <message>
        <source>nobody can give it one: it is made up on the way from IPv6 to IPv4</source>
        <translation>niemand kann ihr einen geben: Sie entsteht erst auf dem Weg von IPv6 zu IPv4</translation>
    </message>
    <message>
        <source>nobody can give it one: such addresses belong to no computer</source>
        <translation>niemand kann ihr einen geben: Solche Adressen gehören zu keinem Computer</translation>
    </message>
    <message>
        <source>Record to change (PTR)</source>
        <translation>Zu ändernder Eintrag (PTR)</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>In der Zone</translation>
    </message>
    <message>
        <source>Reached from the zone, by an alias (RFC 2317)</source>
        <translation>Erreicht über einen Alias aus der Zone (RFC 2317)</translation>
    </message>
    <message>
        <source>Mail contact of the zone</source>
        <translation>Mailkontakt der Zone</translation>
    </message>
    <message>
        <source>none that can be written to (%1)</source>
        <translation>keiner, dem man schreiben kann (%1)</translation>
    </message>
    <message>
        <source>First server</source>
        <translation>Erster Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and addresses of a server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Holder of the address (RDAP)</source>
        <translation>Inhaber der Adresse (RDAP)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail about abuse</source>
        <translation>Mail bei Missbrauch</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Auskunft von</translation>
    </message>
    <message>
        <source>the registry names nobody</source>
        <translation>das Register nennt niemanden</translation>
    </message>
    <message>
        <source>the registry has no entry for it</source>
        <translation>das Register hat keinen Eintrag dazu</translation>
    </message>
    <message>
        <source>the registry wants to be asked again in %1 s</source>
        <translation>das Register möchte in %1 s noch einmal gefragt werden</translation>
    </message>
    <message>
        <source>the registry wants to be asked again later</source>
        <translation>das Register möchte später noch einmal gefragt werden</translation>
    </message>
    <message>
        <source>the registry’s answer could not be read</source>
        <translation>die Antwort des Registers war nicht zu lesen</translation>
    </message>
    <message>
        <source>the registry answered with HTTP status %1</source>
        <translation>das Register antwortete mit HTTP-Status %1</translation>
    </message>
    <message>
        <source>the registry did not answer in time</source>
        <translation>das Register antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the registry could not be reached</source>
        <translation>das Register war nicht zu erreichen</translation>
    </message>
    <message>
        <source>no trusted connection to the registry came about</source>
        <translation>es kam keine vertrauenswürdige Verbindung zum Register zustande</translation>
    </message>
    <message>
        <source>the registry’s answer was too long</source>
        <translation>die Antwort des Registers war zu lang</translation>
    </message>
    <message>
        <source>the registry led to a place that is not asked</source>
        <translation>das Register verwies auf eine Stelle, die nicht gefragt wird</translation>
    </message>
    <message>
        <source>the connection to the registry broke</source>
        <translation>die Verbindung zum Register brach ab</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
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
    <name>SenderRows</name>
    <message>
        <source>Where replies to %1 go (MX)</source>
        <translation>Wohin Antworten an %1 gehen (MX)</translation>
    </message>
    <message>
        <source>More servers, not looked up</source>
        <translation>Weitere Server, nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>servers that take its mail: %1</source>
        <translation>Server, die seine Post annehmen: %1</translation>
    </message>
    <message>
        <source>no MX record: the domain’s own address takes its mail</source>
        <translation>kein MX-Eintrag: Die eigene Adresse der Domain nimmt ihre Post an</translation>
    </message>
    <message>
        <source>the domain says that it takes no mail, so replies come back</source>
        <translation>die Domain sagt, dass sie keine Post annimmt; Antworten kommen also zurück</translation>
    </message>
    <message>
        <source>“takes no mail” stands beside other servers, which contradicts itself</source>
        <translation>„nimmt keine Post an“ steht neben anderen Servern, was sich widerspricht</translation>
    </message>
    <message>
        <source>neither MX record nor address: replies cannot be delivered</source>
        <translation>weder MX-Eintrag noch Adresse: Antworten sind unzustellbar</translation>
    </message>
    <message>
        <source>there is no such domain</source>
        <translation>es gibt keine solche Domain</translation>
    </message>
    <message>
        <source>%1 (preference %2)</source>
        <translation>%1 (Präferenz %2)</translation>
    </message>
    <message>
        <source>an address where a name belongs; many servers cannot use it</source>
        <translation>eine Adresse, wo ein Name hingehört; viele Server können damit nichts anfangen</translation>
    </message>
    <message>
        <source>an alias (CNAME), which an MX record must not name</source>
        <translation>ein Alias (CNAME), den ein MX-Eintrag nicht nennen darf</translation>
    </message>
    <message>
        <source>this name has no address</source>
        <translation>dieser Name hat keine Adresse</translation>
    </message>
    <message>
        <source>this is no host name</source>
        <translation>das ist kein Hostname</translation>
    </message>
    <message>
        <source>its addresses could not be found out for now</source>
        <translation>seine Adressen ließen sich zurzeit nicht feststellen</translation>
    </message>
    <message>
        <source>What %1 says of forged mail (DMARC)</source>
        <translation>Was %1 über gefälschte Post sagt (DMARC)</translation>
    </message>
    <message>
        <source>Record at %1</source>
        <translation>Eintrag bei %1</translation>
    </message>
    <message>
        <source>No From header was given: its domain is taken to be the sender’s.</source>
        <translation>Eine From-Zeile wurde nicht angegeben: Als ihre Domain gilt die des Absenders.</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Berichte gehen an</translation>
    </message>
    <message>
        <source>could not be found out for now</source>
        <translation>ließ sich derzeit nicht feststellen</translation>
    </message>
    <message>
        <source>no record; large receivers ask for one</source>
        <translation>kein Eintrag; große Empfänger verlangen einen</translation>
    </message>
    <message>
        <source>%1 (testing)</source>
        <translation>%1 (im Test)</translation>
    </message>
    <message>
        <source>several records at one name, so none counts</source>
        <translation>mehrere Einträge unter einem Namen, also zählt keiner</translation>
    </message>
    <message>
        <source>the record cannot be read, so it does not count</source>
        <translation>der Eintrag ist nicht zu lesen, also zählt er nicht</translation>
    </message>
    <message>
        <source>this is no domain that could have a record</source>
        <translation>das ist keine Domain, die einen Eintrag haben könnte</translation>
    </message>
    <message>
        <source>forged mail is only watched (p=none)</source>
        <translation>gefälschte Post wird nur beobachtet (p=none)</translation>
    </message>
    <message>
        <source>forged mail is to be treated as spam (p=quarantine)</source>
        <translation>gefälschte Post soll als Spam behandelt werden (p=quarantine)</translation>
    </message>
    <message>
        <source>forged mail is to be refused (p=reject)</source>
        <translation>gefälschte Post soll abgewiesen werden (p=reject)</translation>
    </message>
    <message>
        <source>the very same domain is asked for</source>
        <translation>verlangt wird genau dieselbe Domain</translation>
    </message>
    <message>
        <source>the same organisation is enough</source>
        <translation>dieselbe Organisation genügt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an identity and its domain</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>counts for it (%1)</source>
        <translation>zählt dafür (%1)</translation>
    </message>
    <message>
        <source>does not count for it (%1)</source>
        <translation>zählt nicht dafür (%1)</translation>
    </message>
    <message>
        <source>DKIM key %1 of %2</source>
        <translation>DKIM-Schlüssel %1 von %2</translation>
    </message>
    <message>
        <source>there is no such key, so its signatures do not count</source>
        <translation>es gibt keinen solchen Schlüssel, also zählen seine Signaturen nicht</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <comment>a kind of key</comment>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>%1: too short to count</source>
        <translation>%1: zu kurz, um zu zählen</translation>
    </message>
    <message>
        <source>revoked by its owner</source>
        <translation>vom Inhaber widerrufen</translation>
    </message>
    <message>
        <source>several records at one name</source>
        <translation>mehrere Einträge unter einem Namen</translation>
    </message>
    <message>
        <source>the record cannot be read as a key</source>
        <translation>der Eintrag ist nicht als Schlüssel zu lesen</translation>
    </message>
    <message>
        <source>selector and domain make no name that can be asked for</source>
        <translation>Selektor und Domain ergeben keinen Namen, nach dem man fragen kann</translation>
    </message>
    <message>
        <source>Domain in the Message-ID: %1</source>
        <translation>Domain in der Message-ID: %1</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>type and name of a DNS question, and how the servers differ</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The way from the root to %1 %2%3</source>
        <comment>type and name of a DNS question; what follows it</comment>
        <translation>Der Weg von der Root zu %1 %2%3</translation>
    </message>
    <message>
        <source> (it breaks off)</source>
        <translation> (er bricht ab)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>TTL</source>
        <comment>how long an answer is valid</comment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>AA</source>
        <comment>authoritative answer: said by the zone itself</comment>
        <translation>AA</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <comment>an answer that others do not give</comment>
        <translation>weicht ab: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and address of a server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>in Gebrauch: %1</translation>
    </message>
    <message>
        <source>public: %1</source>
        <translation>öffentlich: %1</translation>
    </message>
    <message>
        <source>of the zone: %1</source>
        <translation>der Zone: %1</translation>
    </message>
    <message>
        <source>points elsewhere instead of answering</source>
        <translation>verweist weiter, statt zu antworten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a zone and the server asked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>points to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>asked before, in vain: %1</source>
        <translation>vorher vergeblich gefragt: %1</translation>
    </message>
    <message>
        <source>the servers differ</source>
        <translation>die Server weichen voneinander ab</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>alle stimmen überein</translation>
    </message>
    <message>
        <source>inside your network something else is answered than outside (split horizon)</source>
        <translation>in Ihrem Netz wird etwas anderes geantwortet als außerhalb (Split Horizon)</translation>
    </message>
    <message>
        <source>an old answer lives on for %1 s more</source>
        <translation>eine alte Antwort lebt noch %1 s</translation>
    </message>
    <message>
        <source>one of the zone’s own servers has an older version</source>
        <translation>einer der eigenen Server der Zone hat eine ältere Fassung</translation>
    </message>
    <message>
        <source>a server that is named for the zone does not answer for it</source>
        <translation>ein für die Zone genannter Server antwortet nicht für sie</translation>
    </message>
    <message>
        <source>a resolver answers with an address where the name does not exist</source>
        <translation>ein Resolver antwortet mit einer Adresse, wo es den Namen nicht gibt</translation>
    </message>
    <message>
        <source>the table of this computer (hosts) says something else</source>
        <translation>die Tabelle dieses Computers (hosts) sagt etwas anderes</translation>
    </message>
    <message>
        <source>the zone’s own servers contradict each other</source>
        <translation>die eigenen Server der Zone widersprechen einander</translation>
    </message>
    <message>
        <source>the servers differ, and it cannot be seen why</source>
        <translation>die Server weichen voneinander ab; warum, ist nicht zu sehen</translation>
    </message>
</context>
<context>
    <name>SpfRows</name>
    <message>
        <source>SPF of the sender’s domain %1, from %2</source>
        <translation>SPF der Absenderdomain %1, von %2</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1, from %2</source>
        <translation>SPF des HELO-Namens %1, von %2</translation>
    </message>
    <message>
        <source>The domain’s owner says: “%1”</source>
        <translation>Der Inhaber der Domain sagt: „%1“</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Eintrag von %1</translation>
    </message>
    <message>
        <source>%1 (asks %2)</source>
        <comment>a term, and the name it asks for</comment>
        <translation>%1 (fragt nach %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a term came out, and the result of its record</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>DNS look-ups</source>
        <translation>DNS-Abfragen</translation>
    </message>
    <message>
        <source>%1 of at most %2; of those made, %3 gave nothing (at most %4)</source>
        <translation>%1 von höchstens %2; von den gestellten ergaben %3 nichts (höchstens %4)</translation>
    </message>
    <message>
        <source>at least %1; its record was not read</source>
        <translation>mindestens %1; sein Eintrag wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>look-ups of a record</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, of these %2 of its own</source>
        <translation>%1, davon %2 eigene</translation>
    </message>
    <message>
        <source>Proposed change of the TXT record of %1</source>
        <translation>Vorgeschlagene Änderung des TXT-Eintrags von %1</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>ein neuer Eintrag</translation>
    </message>
    <message>
        <source>one more term</source>
        <translation>ein Term mehr</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
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
    <message>
        <source>{subject} is on the block list {list} ({meanings}). Many receivers refuse mail for that. First repair what this report names (reverse name, HELO), and make sure that nobody sends unwanted mail through your server, else the entry comes back. {removalWords}{says}</source>
        <translation>{subject} steht auf der Sperrliste {list} ({meanings}). Viele Empfänger weisen Mail deswegen ab. Beheben Sie zuerst, was dieser Bericht nennt (Rückwärtsname, HELO), und stellen Sie sicher, dass niemand unerwünschte Mail über Ihren Server verschickt, sonst kommt der Eintrag wieder. {removalWords}{says}</translation>
    </message>
    <message>
        <source>{subject} is on the block list {list} ({meanings}). Few receivers refuse mail for this list alone, but filters count it. First repair what this report names (reverse name, HELO), and make sure that nobody sends unwanted mail through your server. {removalWords}{says}</source>
        <translation>{subject} steht auf der Sperrliste {list} ({meanings}). Wenige Empfänger weisen Mail allein wegen dieser Liste ab, aber Filter rechnen sie an. Beheben Sie zuerst, was dieser Bericht nennt (Rückwärtsname, HELO), und stellen Sie sicher, dass niemand unerwünschte Mail über Ihren Server verschickt. {removalWords}{says}</translation>
    </message>
    <message>
        <source>{subject} is on the list {list} ({meanings}). This list takes in whole networks, not single servers, and hardly any receiver refuses mail for it. You need not do anything. {removalWords}{says}</source>
        <translation>{subject} steht auf der Liste {list} ({meanings}). Diese Liste nimmt ganze Netze auf, nicht einzelne Server, und kaum ein Empfänger weist Mail ihretwegen ab. Sie müssen nichts tun. {removalWords}{says}</translation>
    </message>
    <message>
        <source>{subject} is on the list {list} as an address that should not send mail directly ({meanings}). That is no accusation: the owner of the network wants it so, as for home lines. Receivers refuse its mail all the same. Send through your provider&apos;s mail server; or, if a mail server of yours is meant to stand at this address, give it a fixed reverse name of its own first. {removalWords}{says}</source>
        <translation>{subject} steht auf der Liste {list} als Adresse, die keine Mail direkt versenden soll ({meanings}). Das ist kein Vorwurf: Der Inhaber des Netzes will es so, wie bei Privatanschlüssen. Empfänger weisen ihre Mail trotzdem ab. Senden Sie über den Mailserver Ihres Providers; oder geben Sie der Adresse, wenn dort Ihr Mailserver stehen soll, zuerst einen festen eigenen Rückwärtsnamen. {removalWords}{says}</translation>
    </message>
    <message>
        <source>{subject} is on the white list {list} ({meanings}), which speaks for it.</source>
        <translation>{subject} steht auf der Positivliste {list} ({meanings}), was dafür spricht.</translation>
    </message>
    <message>
        <source>{subject} is known to the list {list} ({meanings}). That is no accusation.</source>
        <translation>{subject} ist der Liste {list} bekannt ({meanings}). Das ist kein Vorwurf.</translation>
    </message>
    <message>
        <source>Some block lists told nothing, neither good nor bad: {troubles}. Many lists answer only resolvers of one&apos;s own, not the public ones that thousands use. Ask through a resolver of your own (for example Unbound on your server), or look at the pages of these lists.</source>
        <translation>Einige Sperrlisten haben nichts ausgesagt, weder Gutes noch Schlechtes: {troubles}. Viele Listen antworten nur eigenen Resolvern, nicht den öffentlichen, die Tausende benutzen. Fragen Sie über einen eigenen Resolver (etwa Unbound auf Ihrem Server), oder sehen Sie auf den Seiten dieser Listen nach.</translation>
    </message>
    <message>
        <source>No entry was found on {count} block lists that passed their self-test and answered: {lists}.</source>
        <translation>Kein Eintrag auf {count} Sperrlisten, die ihren Selbsttest bestanden und geantwortet haben: {lists}.</translation>
    </message>
    <message>
        <source>No block list was asked about {subjects}: it is no address of the public Internet, and an entry would mean nothing.</source>
        <translation>Keine Sperrliste wurde nach {subjects} gefragt: Das ist keine Adresse des öffentlichen Internets, und ein Eintrag würde nichts bedeuten.</translation>
    </message>
    <message>
        <source>No block list was asked about {subjects}: nobody can own such a name on the Internet, and an entry would mean nothing.</source>
        <translation>Keine Sperrliste wurde nach {subjects} gefragt: Einen solchen Namen kann im Internet niemand besitzen, und ein Eintrag würde nichts bedeuten.</translation>
    </message>
    <message>
        <source>No block list was asked about {subjects}, for the lists&apos; operators allow only few questions. Test them by themselves.</source>
        <translation>Keine Sperrliste wurde nach {subjects} gefragt, denn die Betreiber der Listen erlauben nur wenige Fragen. Prüfen Sie sie für sich.</translation>
    </message>
    <message>
        <source>Asked through: </source>
        <translation>Gefragt über: </translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Known, but not accused</source>
        <translation>Bekannt, aber nicht beschuldigt</translation>
    </message>
    <message>
        <source>Unknown: these lists told nothing</source>
        <translation>Unbekannt: Diese Listen haben nichts ausgesagt</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Its page: </source>
        <translation>Ihre Seite: </translation>
    </message>
    <message>
        <source>Terms: </source>
        <translation>Bedingungen: </translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Hinweis: </translation>
    </message>
    <message>
        <source>The list says: </source>
        <translation>Die Liste sagt: </translation>
    </message>
    <message>
        <source>Not asked about: {subjects}</source>
        <translation>Nicht gefragt nach: {subjects}</translation>
    </message>
    <message>
        <source>declined to answer this resolver</source>
        <translation>verweigert diesem Resolver die Antwort</translation>
    </message>
    <message>
        <source>answers are changed on the way</source>
        <translation>Antworten werden unterwegs verändert</translation>
    </message>
    <message>
        <source>lists even what must never be listed</source>
        <translation>listet selbst, was nie gelistet sein darf</translation>
    </message>
    <message>
        <source>did not show its own test entry</source>
        <translation>zeigt ihren eigenen Testeintrag nicht</translation>
    </message>
    <message>
        <source>gave no answer</source>
        <translation>gab keine Antwort</translation>
    </message>
    <message>
        <source>answered with a code that it does not document</source>
        <translation>antwortete mit einem Code, den sie nicht dokumentiert</translation>
    </message>
    <message>
        <source>Then ask for removal (see {delist}).</source>
        <translation>Bitten Sie danach um Entfernung (siehe {delist}).</translation>
    </message>
    <message>
        <source>The entry then ends by itself, without a request (see {delist}).</source>
        <translation>Der Eintrag endet dann von selbst, ohne Antrag (siehe {delist}).</translation>
    </message>
    <message>
        <source>Only the owner of the network can have it removed (see {delist}).</source>
        <translation>Nur der Inhaber des Netzes kann ihn entfernen lassen (siehe {delist}).</translation>
    </message>
    <message>
        <source>The list gives as its reason: &quot;{reason}&quot;.</source>
        <translation>Die Liste nennt als Grund: „{reason}“.</translation>
    </message>
    <message>
        <source>The resolver in use tells what the world sees: it and the zones&apos; own name servers, {count} servers in all, say the same.</source>
        <translation>Der benutzte Resolver sagt, was die Welt sieht: Er und die eigenen Nameserver der Zonen, zusammen {count} Server, antworten dasselbe.</translation>
    </message>
    <message>
        <source>The resolver in use says something else than the zones&apos; own name servers. The verdicts on names and addresses in this report follow the zones&apos; own answers, as the rest of the world does.</source>
        <translation>Der benutzte Resolver sagt etwas anderes als die eigenen Nameserver der Zonen. Die Urteile über Namen und Adressen in diesem Bericht folgen den Antworten der Zonen selbst, wie es auch die übrige Welt tut.</translation>
    </message>
    <message>
        <source>The resolver {server} has an answer of its own for {name} ({type}): {answer}. The world sees {zoneAnswer}. A network may mean its own users to see something else than the world does (split DNS); receivers of your mail see what the world sees.</source>
        <translation>Der Resolver {server} hat für {name} ({type}) eine eigene Antwort: {answer}. Die Welt sieht {zoneAnswer}. Ein Netz kann wollen, dass seine eigenen Benutzer etwas anderes sehen als die Welt (geteiltes DNS); Empfänger Ihrer Mail sehen, was die Welt sieht.</translation>
    </message>
    <message>
        <source>The resolver {server} still has an old answer for {name} ({type}): {answer}. The zone says {zoneAnswer} by now. The old answer may live on for {minutes} more minutes ({seconds} seconds) there, and as long in other networks; wait, nothing has to be repaired.</source>
        <translation>Der Resolver {server} hat für {name} ({type}) noch eine alte Antwort: {answer}. Die Zone sagt inzwischen {zoneAnswer}. Die alte Antwort kann dort noch {minutes} Minuten ({seconds} Sekunden) leben und in anderen Netzen ebenso lange; warten Sie, zu reparieren ist nichts.</translation>
    </message>
    <message>
        <source>The name server {server} has an older copy of the zone {zone} (serial {serial} instead of {newest}): for {name} ({type}) it says {answer} and the others {zoneAnswer}. Whoever asks it sees the past. Have the operator of the zone find out why it does not fetch the zone.</source>
        <translation>Der Nameserver {server} hat eine ältere Kopie der Zone {zone} (Seriennummer {serial} statt {newest}): Für {name} ({type}) sagt er {answer} und die anderen {zoneAnswer}. Wer ihn fragt, sieht die Vergangenheit. Lassen Sie den Betreiber der Zone herausfinden, warum er die Zone nicht holt.</translation>
    </message>
    <message>
        <source>The name server {server} is named for the zone {zone} but refuses to answer for it. Look-ups that come to it are slow or fail. Have the operator of the zone correct that server or take it out of the zone.</source>
        <translation>Der Nameserver {server} ist für die Zone {zone} eingetragen, verweigert aber Antworten für sie. Abfragen, die bei ihm landen, dauern lange oder scheitern. Lassen Sie den Betreiber der Zone diesen Server in Ordnung bringen oder aus der Zone nehmen.</translation>
    </message>
    <message>
        <source>The name server {server} is named for the zone {zone} but reports a fault (SERVFAIL). Look-ups that come to it are slow or fail. Have the operator of the zone correct that server or take it out of the zone.</source>
        <translation>Der Nameserver {server} ist für die Zone {zone} eingetragen, meldet aber einen Fehler (SERVFAIL). Abfragen, die bei ihm landen, dauern lange oder scheitern. Lassen Sie den Betreiber der Zone diesen Server in Ordnung bringen oder aus der Zone nehmen.</translation>
    </message>
    <message>
        <source>The name server {server} is named for the zone {zone} but points to other servers instead of answering. It does not have the zone. Have the operator of the zone correct that server or take it out of the zone.</source>
        <translation>Der Nameserver {server} ist für die Zone {zone} eingetragen, verweist aber auf andere Server, statt zu antworten. Er hat die Zone nicht. Lassen Sie den Betreiber der Zone diesen Server in Ordnung bringen oder aus der Zone nehmen.</translation>
    </message>
    <message>
        <source>The name server {server} is named for the zone {zone} but answers only from hearsay (without the AA mark). It does not have the zone. Have the operator of the zone correct that server or take it out of the zone.</source>
        <translation>Der Nameserver {server} ist für die Zone {zone} eingetragen, antwortet aber nur vom Hörensagen (ohne das Kennzeichen AA). Er hat die Zone nicht. Lassen Sie den Betreiber der Zone diesen Server in Ordnung bringen oder aus der Zone nehmen.</translation>
    </message>
    <message>
        <source>The resolver {server} has an address for names that do not exist: {answer} for {name}. It replaces &quot;no such name&quot; (NXDOMAIN), often to show advertisements. A mail server must not use it: block lists and checks of names give wrong results there.</source>
        <translation>Der Resolver {server} hat eine Adresse für Namen, die es nicht gibt: {answer} für {name}. Er ersetzt „kein solcher Name“ (NXDOMAIN), oft um Werbung zu zeigen. Ein Mailserver darf ihn nicht benutzen: Sperrlisten und Prüfungen von Namen liefern dort falsche Ergebnisse.</translation>
    </message>
    <message>
        <source>The hosts file of this computer says {addresses} for {name}, the DNS does not. Only programs on this computer follow that file; receivers of your mail do not, and neither does this report.</source>
        <translation>Die Hosts-Datei dieses Computers sagt {addresses} für {name}, das DNS sagt es nicht. Nur Programme auf diesem Computer folgen dieser Datei; Empfänger Ihrer Mail tun es nicht, und dieser Bericht auch nicht.</translation>
    </message>
    <message>
        <source>The resolver {server} answers {answer} for {name}, which is what the hosts file of this computer says. The zone itself says {zoneAnswer}, and that is what receivers of your mail see.</source>
        <translation>Der Resolver {server} antwortet {answer} für {name}, und das steht in der Hosts-Datei dieses Computers. Die Zone selbst sagt {zoneAnswer}, und das sehen die Empfänger Ihrer Mail.</translation>
    </message>
    <message>
        <source>The name servers of the zone {zone} contradict each other about {name} ({type}): {answers}. So the verdict depends on whom one asks; this report follows the resolver in use. Have the operator of the zone bring its servers into agreement.</source>
        <translation>Die Nameserver der Zone {zone} widersprechen einander über {name} ({type}): {answers}. Das Urteil hängt also davon ab, wen man fragt; dieser Bericht folgt dem benutzten Resolver. Lassen Sie den Betreiber der Zone seine Server in Übereinstimmung bringen.</translation>
    </message>
    <message>
        <source>The resolver {server} says {answer} for {name} ({type}), others say something else: {zoneAnswer}. Why it does so could not be found out.</source>
        <translation>Der Resolver {server} sagt {answer} für {name} ({type}), andere sagen etwas anderes: {zoneAnswer}. Warum er das tut, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>The resolver {server} fails (SERVFAIL) for {name} ({type}), although the zone&apos;s own servers answer {zoneAnswer}. The zone&apos;s signatures (DNSSEC) may be broken, or the resolver cannot reach those servers.</source>
        <translation>Der Resolver {server} scheitert (SERVFAIL) bei {name} ({type}), obwohl die eigenen Server der Zone {zoneAnswer} antworten. Vielleicht sind die Signaturen der Zone (DNSSEC) fehlerhaft, oder der Resolver erreicht diese Server nicht.</translation>
    </message>
    <message>
        <source>These servers gave no answer, so what they say is unknown: {servers}. They may be down, or questions to them (port 53) may be blocked on the way from here.</source>
        <translation>Diese Server gaben keine Antwort, was sie sagen, ist also unbekannt: {servers}. Vielleicht sind sie ausgefallen, oder Fragen an sie (Port 53) werden auf dem Weg von hier gesperrt.</translation>
    </message>
    <message>
        <source>No server but the resolver in use could be asked: {servers}. Questions to other name servers (outgoing port 53) seem to be blocked from here, so whether the world sees the same is unknown.</source>
        <translation>Außer dem benutzten Resolver konnte kein Server gefragt werden: {servers}. Fragen an andere Nameserver (ausgehend, Port 53) scheinen von hier aus gesperrt zu sein; ob die Welt dasselbe sieht, ist also unbekannt.</translation>
    </message>
    <message>
        <source>Whichever name server is asked, a resolver on the way answers in its place. So what the zones&apos; own servers say cannot be found out from here.</source>
        <translation>Welcher Nameserver auch gefragt wird, ein Resolver auf dem Weg antwortet an seiner Stelle. Was die eigenen Server der Zonen sagen, lässt sich von hier aus also nicht herausfinden.</translation>
    </message>
    <message>
        <source>The zones&apos; own name servers could not be found out through the resolver in use, so whether the world sees the same is unknown.</source>
        <translation>Die eigenen Nameserver der Zonen ließen sich über den benutzten Resolver nicht herausfinden; ob die Welt dasselbe sieht, ist also unbekannt.</translation>
    </message>
    <message>
        <source>resolver in use ({address})</source>
        <translation>benutzter Resolver ({address})</translation>
    </message>
    <message>
        <source>points to other servers</source>
        <translation>verweist auf andere Server</translation>
    </message>
    <message>
        <source>{name} ({type}), in the zone {zone}:</source>
        <translation>{name} ({type}), in der Zone {zone}:</translation>
    </message>
    <message>
        <source>serial {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>an answer of its own</source>
        <translation>eine eigene Antwort</translation>
    </message>
    <message>
        <source>an old answer</source>
        <translation>eine alte Antwort</translation>
    </message>
    <message>
        <source>an older copy of the zone</source>
        <translation>eine ältere Kopie der Zone</translation>
    </message>
    <message>
        <source>does not answer for the zone</source>
        <translation>antwortet nicht für die Zone</translation>
    </message>
    <message>
        <source>an address for a name that does not exist</source>
        <translation>eine Adresse für einen Namen, den es nicht gibt</translation>
    </message>
    <message>
        <source>from the hosts file</source>
        <translation>aus der Hosts-Datei</translation>
    </message>
    <message>
        <source>contradicts the other servers of the zone</source>
        <translation>widerspricht den anderen Servern der Zone</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>The way from the root to {name} ({type}):</source>
        <translation>Der Weg von der Wurzel zu {name} ({type}):</translation>
    </message>
    <message>
        <source>The way from the root to {name} ({type}), which could not be followed to its end:</source>
        <translation>Der Weg von der Wurzel zu {name} ({type}), der sich nicht bis zum Ende verfolgen ließ:</translation>
    </message>
    <message>
        <source>The reverse name of {ip} stands in the zone {zone}, whose name servers are {servers}. Only whoever runs that zone can change it: write to {mailbox}.</source>
        <translation>Der Rückwärtsname von {ip} steht in der Zone {zone}, deren Nameserver {servers} sind. Nur wer diese Zone betreibt, kann ihn ändern: Schreiben Sie an {mailbox}.</translation>
    </message>
    <message>
        <source>The reverse name of {ip} stands in the zone {zone}, whose name servers are {servers}. Only whoever runs that zone can change it; the zone names no usable mail address, so ask the owner of the address, usually your Internet provider.</source>
        <translation>Der Rückwärtsname von {ip} steht in der Zone {zone}, deren Nameserver {servers} sind. Nur wer diese Zone betreibt, kann ihn ändern; die Zone nennt keine brauchbare Mailadresse. Fragen Sie daher den Inhaber der Adresse, meist Ihren Internetanbieter.</translation>
    </message>
    <message>
        <source>The reverse name of {ip} is handed on: in the zone {parent} it is only an alias. The record to change is {record} in the zone {zone}, whose name servers are {servers}. If that zone is yours, change it there; otherwise write to {mailbox}.</source>
        <translation>Der Rückwärtsname von {ip} ist weitergegeben: In der Zone {parent} ist er nur ein Alias. Zu ändern ist der Eintrag {record} in der Zone {zone}, deren Nameserver {servers} sind. Gehört diese Zone Ihnen, ändern Sie ihn dort; sonst schreiben Sie an {mailbox}.</translation>
    </message>
    <message>
        <source>The reverse name of {ip} is handed on: in the zone {parent} it is only an alias. The record to change is {record} in the zone {zone}, whose name servers are {servers}. If that zone is yours, change it there; otherwise ask whoever runs these name servers.</source>
        <translation>Der Rückwärtsname von {ip} ist weitergegeben: In der Zone {parent} ist er nur ein Alias. Zu ändern ist der Eintrag {record} in der Zone {zone}, deren Nameserver {servers} sind. Gehört diese Zone Ihnen, ändern Sie ihn dort; sonst fragen Sie den Betreiber dieser Nameserver.</translation>
    </message>
    <message>
        <source>The reverse name of {ip} belongs in the zone {zone}, but no answer can be had for that zone, while the zone {above} above it answers: the name servers it is handed to do not serve it, or serve it faultily. Receivers wait for the reverse name in vain and put mail off or refuse it. Tell the owner of the address, usually your Internet provider, that the zone {zone} does not answer.</source>
        <translation>Der Rückwärtsname von {ip} gehört in die Zone {zone}, aber für diese Zone ist keine Antwort zu bekommen, während die Zone {above} darüber antwortet: Die Nameserver, denen sie übergeben ist, führen sie nicht oder fehlerhaft. Empfänger warten vergeblich auf den Rückwärtsnamen und stellen Post zurück oder weisen sie ab. Sagen Sie dem Inhaber der Adresse, meist Ihrem Internetanbieter, dass die Zone {zone} nicht antwortet.</translation>
    </message>
    <message>
        <source>The reverse name of {ip} belongs in the zone {zone}, but the name servers it is handed to say that they do not have it. Answers can only come from old copies; when these are gone, receivers wait for the reverse name in vain. Tell the owner of the address, usually your Internet provider, that the zone {zone} is not served.</source>
        <translation>Der Rückwärtsname von {ip} gehört in die Zone {zone}, aber die Nameserver, denen sie übergeben ist, sagen, dass sie sie nicht haben. Antworten können nur aus alten Kopien kommen; sind diese verfallen, warten Empfänger vergeblich auf den Rückwärtsnamen. Sagen Sie dem Inhaber der Adresse, meist Ihrem Internetanbieter, dass niemand die Zone {zone} führt.</translation>
    </message>
    <message>
        <source>Not every name server of the zone {zone} answers for it: {lame} do not. Receivers that happen to ask these get the reverse name of {ip} late or not at all. Tell whoever runs the zone.</source>
        <translation>Nicht jeder Nameserver der Zone {zone} antwortet für sie. Diese nicht: {lame}. Empfänger, die zufällig dort fragen, bekommen den Rückwärtsnamen von {ip} spät oder gar nicht. Sagen Sie es dem Betreiber der Zone.</translation>
    </message>
    <message>
        <source>Who can change the reverse name of {ip} could not be found out: {statusWords}. This does not mean that nobody can.</source>
        <translation>Wer den Rückwärtsnamen von {ip} ändern kann, ließ sich nicht feststellen: {statusWords}. Das heißt nicht, dass es niemand kann.</translation>
    </message>
    <message>
        <source>Nobody can give {ip} a public reverse name: it is a private address that countless networks use at the same time. Ask for the public address that receivers see instead.</source>
        <translation>Niemand kann {ip} einen öffentlichen Rückwärtsnamen geben: Es ist eine private Adresse, die unzählige Netze zugleich verwenden. Fragen Sie stattdessen nach der öffentlichen Adresse, die Empfänger sehen.</translation>
    </message>
    <message>
        <source>Nobody can give {ip} a public reverse name: it belongs to the range that providers share among their customers. For mail you need a public address of your own; ask your provider for one.</source>
        <translation>Niemand kann {ip} einen öffentlichen Rückwärtsnamen geben: Die Adresse gehört zu dem Bereich, den Anbieter unter ihren Kunden aufteilen. Für Mail brauchen Sie eine eigene öffentliche Adresse; bitten Sie Ihren Anbieter darum.</translation>
    </message>
    <message>
        <source>Nobody can give {ip} a public reverse name: by it every computer talks to itself. Ask for the public address that receivers see instead.</source>
        <translation>Niemand kann {ip} einen öffentlichen Rückwärtsnamen geben: Mit dieser Adresse spricht jeder Rechner mit sich selbst. Fragen Sie stattdessen nach der öffentlichen Adresse, die Empfänger sehen.</translation>
    </message>
    <message>
        <source>Nobody can give {ip} a public reverse name: it is valid only on one cable or wireless network. Ask for the public address that receivers see instead.</source>
        <translation>Niemand kann {ip} einen öffentlichen Rückwärtsnamen geben: Die Adresse gilt nur in einem Kabel- oder Funknetz. Fragen Sie stattdessen nach der öffentlichen Adresse, die Empfänger sehen.</translation>
    </message>
    <message>
        <source>Nobody can give {ip} a public reverse name: it is a made-up IPv6 address that stands for an IPv4 one (DNS64). Ask for the IPv4 address instead.</source>
        <translation>Niemand kann {ip} einen öffentlichen Rückwärtsnamen geben: Es ist eine erdachte IPv6-Adresse, die für eine IPv4-Adresse steht (DNS64). Fragen Sie stattdessen nach der IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Nobody can give {ip} a reverse name for mail: it is an address for groups (multicast), from which no mail can come.</source>
        <translation>Niemand kann {ip} einen Rückwärtsnamen für Mail geben: Es ist eine Gruppenadresse (Multicast), von der keine Mail kommen kann.</translation>
    </message>
    <message>
        <source>Nobody can give {ip} a public reverse name: it is reserved for special use. Ask for the public address that receivers see instead.</source>
        <translation>Niemand kann {ip} einen öffentlichen Rückwärtsnamen geben: Die Adresse ist für besondere Zwecke vorbehalten. Fragen Sie stattdessen nach der öffentlichen Adresse, die Empfänger sehen.</translation>
    </message>
    <message>
        <source>According to {registry}, the addresses {range} are held by {holder}. If the reverse name has to be changed and you do not know whom to ask, write to {mailbox}.</source>
        <translation>Nach Auskunft von {registry} gehören die Adressen {range} zu {holder}. Muss der Rückwärtsname geändert werden und Sie wissen nicht, wen Sie fragen sollen, schreiben Sie an {mailbox}.</translation>
    </message>
    <message>
        <source>According to {registry}, the addresses {range} are held by {holder}. The registry shows no mail address of theirs.</source>
        <translation>Nach Auskunft von {registry} gehören die Adressen {range} zu {holder}. Eine Mailadresse zeigt das Register nicht.</translation>
    </message>
    <message>
        <source>The address registry {registry} has no entry for {ip}.</source>
        <translation>Das Adressregister {registry} hat keinen Eintrag für {ip}.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be asked: the address registry {registry} has had too many questions from here. Ask again in {seconds} seconds.</source>
        <translation>Wem {ip} gehört, konnte nicht gefragt werden: Das Adressregister {registry} hat von hier zu viele Fragen bekommen. Fragen Sie in {seconds} Sekunden wieder.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be asked: the address registry {registry} has had too many questions from here. Ask again later.</source>
        <translation>Wem {ip} gehört, konnte nicht gefragt werden: Das Adressregister {registry} hat von hier zu viele Fragen bekommen. Fragen Sie später wieder.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: what {registry} sent is no answer of an address registry.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: Was {registry} gesendet hat, ist keine Antwort eines Adressregisters.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: {registry} answered with the error {how}.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: {registry} antwortete mit dem Fehler {how}.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: {registry} did not answer in time.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: {registry} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: {registry} could not be reached from this computer. Perhaps only the browser may use the web here.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: {registry} war von diesem Rechner aus nicht zu erreichen. Vielleicht darf hier nur der Browser ins Web.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: no secure connection to {registry} came about, or its certificate is not trusted.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: Es kam keine sichere Verbindung zu {registry} zustande, oder dem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: {registry} sent more than an answer can hold.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: {registry} sendete mehr, als eine Antwort enthalten kann.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: {registry} points to other places without end, or to one that is not secure.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: {registry} verweist endlos auf andere Stellen oder auf eine unsichere.</translation>
    </message>
    <message>
        <source>Who holds {ip} could not be found out: the connection to {registry} broke.</source>
        <translation>Wem {ip} gehört, ließ sich nicht feststellen: Die Verbindung zu {registry} brach ab.</translation>
    </message>
    <message>
        <source>Who may send (SPF)</source>
        <translation>Wer senden darf (SPF)</translation>
    </message>
    <message>
        <source>The sender&apos;s domain</source>
        <translation>Die Domain des Absenders</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Who can change the reverse name</source>
        <translation>Wer den Rückwärtsnamen ändern kann</translation>
    </message>
    <message>
        <source>What other servers answer</source>
        <translation>Was andere Server antworten</translation>
    </message>
    <message>
        <source>Nobody can give this address a public reverse name.</source>
        <translation>Niemand kann dieser Adresse einen öffentlichen Rückwärtsnamen geben.</translation>
    </message>
    <message>
        <source>Could not be found out: {value}</source>
        <translation>Ließ sich nicht feststellen: {value}</translation>
    </message>
    <message>
        <source>The record: {value}</source>
        <translation>Der Eintrag: {value}</translation>
    </message>
    <message>
        <source>In the zone: {value}</source>
        <translation>In der Zone: {value}</translation>
    </message>
    <message>
        <source>Handed on by the zone: {value}</source>
        <translation>Weitergegeben von der Zone: {value}</translation>
    </message>
    <message>
        <source>The name servers it is handed to do not answer for it.</source>
        <translation>Die Nameserver, denen sie übergeben ist, antworten nicht für sie.</translation>
    </message>
    <message>
        <source>Mail address of the zone: {value}</source>
        <translation>Mailadresse der Zone: {value}</translation>
    </message>
    <message>
        <source>Name server that does not have the zone: {value}</source>
        <translation>Nameserver, der die Zone nicht hat: {value}</translation>
    </message>
    <message>
        <source>Name server: {value}</source>
        <translation>Nameserver: {value}</translation>
    </message>
    <message>
        <source>The addresses: {value}</source>
        <translation>Die Adressen: {value}</translation>
    </message>
    <message>
        <source>Called: {value}</source>
        <translation>Genannt: {value}</translation>
    </message>
    <message>
        <source>Held by: {value}</source>
        <translation>Inhaber: {value}</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <translation>Land: {value}</translation>
    </message>
    <message>
        <source>Mail address of the holder: {value}</source>
        <translation>Mailadresse des Inhabers: {value}</translation>
    </message>
    <message>
        <source>Mail address for abuse: {value}</source>
        <translation>Mailadresse für Missbrauch: {value}</translation>
    </message>
    <message>
        <source>Telephone of the holder: {value}</source>
        <translation>Telefon des Inhabers: {value}</translation>
    </message>
    <message>
        <source>According to: {value}</source>
        <translation>Auskunft von: {value}</translation>
    </message>
    <message>
        <source>Mail to {domain}, replies and bounces among it, goes to {names}.</source>
        <translation>Mail an {domain}, darunter Antworten und Rückläufer, geht an {names}.</translation>
    </message>
    <message>
        <source>{domain} has no mail exchanger (MX), but an address: replies and bounces go to that machine. Make sure that it takes mail, or set an MX record.</source>
        <translation>{domain} hat keinen Mailserver-Eintrag (MX), aber eine Adresse: Antworten und Rückläufer gehen an diesen Rechner. Stellen Sie sicher, dass er Mail annimmt, oder setzen Sie einen MX-Eintrag.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail at all (null MX), yet it is the sender&apos;s domain. Replies and bounces cannot be delivered, and some receivers refuse mail from such a domain. Set a mail exchanger (MX), or send from another domain.</source>
        <translation>{domain} sagt, dass sie gar keine Mail annimmt (Null-MX), ist aber die Domain des Absenders. Antworten und Rückläufer sind nicht zustellbar, und manche Empfänger lehnen Mail von einer solchen Domain ab. Setzen Sie einen MX-Eintrag, oder senden Sie von einer anderen Domain.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX), and names mail exchangers beside it: {names}. Only one can be true; remove the record whose name is a single dot.</source>
        <translation>{domain} sagt, dass sie keine Mail annimmt (Null-MX), und nennt daneben Mailserver: {names}. Nur eines kann stimmen; entfernen Sie den Eintrag, dessen Name nur ein Punkt ist.</translation>
    </message>
    <message>
        <source>{domain} has neither a mail exchanger (MX) nor an address. Replies and bounces cannot be delivered, and some receivers refuse mail from such a domain. Set an MX record.</source>
        <translation>{domain} hat weder einen Mailserver-Eintrag (MX) noch eine Adresse. Antworten und Rückläufer sind nicht zustellbar, und manche Empfänger lehnen Mail von einer solchen Domain ab. Setzen Sie einen MX-Eintrag.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain {domain} does not exist in the DNS. Many receivers refuse such mail. Check the spelling of the sender&apos;s address, and whether the domain is still registered.</source>
        <translation>Die Domain des Absenders, {domain}, gibt es im DNS nicht. Viele Empfänger lehnen solche Mail ab. Prüfen Sie die Schreibweise der Absenderadresse und ob die Domain noch registriert ist.</translation>
    </message>
    <message>
        <source>Where mail to {domain} goes could not be found out: {statusWords}. This does not mean that it goes nowhere.</source>
        <translation>Wohin Mail an {domain} geht, ließ sich nicht feststellen: {statusWords}. Das heißt nicht, dass sie nirgendwohin geht.</translation>
    </message>
    <message>
        <source>{domain} has {unread} more mail exchangers (MX) than the 16 that were looked at.</source>
        <translation>{domain} hat {unread} weitere Mailserver (MX) über die 16 hinaus, die angesehen wurden.</translation>
    </message>
    <message>
        <source>{address}, where {name} takes the mail of {domain}, is not confirmed by its own name. For taking mail that does not matter; if the same machine also sends, give it a reverse name (PTR) that leads back.</source>
        <translation>{address}, wo {name} die Mail von {domain} annimmt, wird vom eigenen Namen nicht bestätigt. Für das Annehmen von Mail ist das gleichgültig; falls derselbe Rechner auch sendet, geben Sie ihm einen Rückwärtsnamen (PTR), der zurückführt.</translation>
    </message>
    <message>
        <source>An MX record of {domain} holds the address {name} where a name belongs. Mail cannot be delivered by it; put a host name there.</source>
        <translation>Ein MX-Eintrag von {domain} enthält die Adresse {name}, wo ein Name hingehört. Damit lässt sich keine Mail zustellen; setzen Sie dort einen Hostnamen ein.</translation>
    </message>
    <message>
        <source>The mail exchanger {name} of {domain} is an alias (CNAME). An MX record must name the host itself; some servers do not deliver to an alias.</source>
        <translation>Der Mailserver {name} von {domain} ist ein Alias (CNAME). Ein MX-Eintrag muss den Rechner selbst nennen; manche Server stellen an einen Alias nicht zu.</translation>
    </message>
    <message>
        <source>The mail exchanger {name} of {domain} has no address, so no mail reaches it. Give the name an address, or remove it from the MX records.</source>
        <translation>Der Mailserver {name} von {domain} hat keine Adresse, also erreicht ihn keine Mail. Geben Sie dem Namen eine Adresse, oder entfernen Sie ihn aus den MX-Einträgen.</translation>
    </message>
    <message>
        <source>An MX record of {domain} holds {name}, which is not a host name of letters, digits and hyphens. Mail may not be delivered by it.</source>
        <translation>Ein MX-Eintrag von {domain} enthält {name}, was kein Hostname aus Buchstaben, Ziffern und Bindestrichen ist. Damit wird Mail womöglich nicht zugestellt.</translation>
    </message>
    <message>
        <source>Whether the mail exchanger {name} of {domain} has an address could not be found out for now.</source>
        <translation>Ob der Mailserver {name} von {domain} eine Adresse hat, ließ sich vorerst nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether {domain} has a DMARC record could not be found out for now. This does not mean that there is none.</source>
        <translation>Ob {domain} einen DMARC-Eintrag hat, ließ sich vorerst nicht feststellen. Das heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>{domain} has no DMARC record. Nothing is refused for that alone, but Gmail, Yahoo and Microsoft ask it of those who send many messages; &quot;v=DMARC1; p=none&quot; as TXT at _dmarc.{domain} is enough to begin with.</source>
        <translation>{domain} hat keinen DMARC-Eintrag. Allein deswegen wird nichts abgelehnt, aber Gmail, Yahoo und Microsoft verlangen ihn von denen, die viele Nachrichten senden; &quot;v=DMARC1; p=none&quot; als TXT bei _dmarc.{domain} genügt für den Anfang.</translation>
    </message>
    <message>
        <source>There is more than one DMARC record at _dmarc.{foundAt}, so none of them counts. Leave only one.</source>
        <translation>Bei _dmarc.{foundAt} steht mehr als ein DMARC-Eintrag, also zählt keiner davon. Lassen Sie nur einen stehen.</translation>
    </message>
    <message>
        <source>{domain} is no domain that could have a DMARC record.</source>
        <translation>{domain} ist keine Domain, die einen DMARC-Eintrag haben könnte.</translation>
    </message>
    <message>
        <source>The TXT record at _dmarc.{foundAt} is meant for DMARC, but it does not begin with exactly &quot;v=DMARC1&quot;, so receivers pass over it.</source>
        <translation>Der TXT-Eintrag bei _dmarc.{foundAt} ist für DMARC gedacht, beginnt aber nicht genau mit &quot;v=DMARC1&quot;; Empfänger übergehen ihn daher.</translation>
    </message>
    <message>
        <source>The DMARC record at _dmarc.{foundAt} asks for a policy that does not exist, so it does not count. Only none, quarantine and reject are known.</source>
        <translation>Der DMARC-Eintrag bei _dmarc.{foundAt} verlangt eine Richtlinie, die es nicht gibt, und zählt deshalb nicht. Bekannt sind nur none, quarantine und reject.</translation>
    </message>
    <message>
        <source>The DMARC record at _dmarc.{foundAt} is far too long to be read.</source>
        <translation>Der DMARC-Eintrag bei _dmarc.{foundAt} ist viel zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The DMARC record at _dmarc.{foundAt} names no policy (p=). Newer receivers read it as &quot;none&quot;, older ones pass over it. Add p=none, p=quarantine or p=reject.</source>
        <translation>Der DMARC-Eintrag bei _dmarc.{foundAt} nennt keine Richtlinie (p=). Neuere Empfänger lesen ihn als &quot;none&quot;, ältere übergehen ihn. Ergänzen Sie p=none, p=quarantine oder p=reject.</translation>
    </message>
    <message>
        <source>The DMARC record at _dmarc.{foundAt} asks for a policy that does not exist, and is read as &quot;none&quot;. Only none, quarantine and reject are known.</source>
        <translation>Der DMARC-Eintrag bei _dmarc.{foundAt} verlangt eine Richtlinie, die es nicht gibt, und wird als &quot;none&quot; gelesen. Bekannt sind nur none, quarantine und reject.</translation>
    </message>
    <message>
        <source>The DMARC record at _dmarc.{foundAt} says the same thing twice. Some receivers then pass over all of it; each tag may stand there once.</source>
        <translation>Der DMARC-Eintrag bei _dmarc.{foundAt} sagt dasselbe zweimal. Manche Empfänger übergehen ihn dann ganz; jede Angabe darf nur einmal dastehen.</translation>
    </message>
    <message>
        <source>{domain} has a DMARC record (at _dmarc.{foundAt}) that asks receivers to refuse nothing (p=none). That is in order; it protects nobody from forged mail yet.</source>
        <translation>{domain} hat einen DMARC-Eintrag (bei _dmarc.{foundAt}), der Empfänger bittet, nichts abzulehnen (p=none). Das ist in Ordnung; vor gefälschter Mail schützt es noch niemanden.</translation>
    </message>
    <message>
        <source>{domain} has a DMARC record (at _dmarc.{foundAt}) with the policy {policy}, but it is marked as a test (t=y): receivers are asked not to apply it.</source>
        <translation>{domain} hat einen DMARC-Eintrag (bei _dmarc.{foundAt}) mit der Richtlinie {policy}, aber er ist als Probe gekennzeichnet (t=y): Empfänger werden gebeten, sie nicht anzuwenden.</translation>
    </message>
    <message>
        <source>{domain} asks receivers to protect it from forged mail: its DMARC policy is {policy} (at _dmarc.{foundAt}).</source>
        <translation>{domain} bittet Empfänger um Schutz vor gefälschter Mail: Ihre DMARC-Richtlinie ist {policy} (bei _dmarc.{foundAt}).</translation>
    </message>
    <message>
        <source>The DMARC record at _dmarc.{foundAt} wants its policy applied to {percent} percent of the mail only. The newer standard no longer knows this; do not rely on it.</source>
        <translation>Der DMARC-Eintrag bei _dmarc.{foundAt} will seine Richtlinie nur auf {percent} Prozent der Mail angewandt haben. Die neuere Norm kennt das nicht mehr; verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>SPF passes for a domain that belongs to {domain} in the From header: DMARC passes by it.</source>
        <translation>SPF besteht für eine Domain, die zu {domain} im From-Feld gehört: DMARC besteht dadurch.</translation>
    </message>
    <message>
        <source>The signing domain (DKIM) {names} belongs to {domain} in the From header: DMARC passes by it as long as the signature is valid.</source>
        <translation>Die unterschreibende Domain (DKIM) {names} gehört zu {domain} im From-Feld: DMARC besteht dadurch, solange die Signatur gültig ist.</translation>
    </message>
    <message>
        <source>Whether this mail passes DMARC for {domain} could not be told: a look-up failed, SPF was not tested, or no signature is known.</source>
        <translation>Ob diese Mail DMARC für {domain} besteht, ließ sich nicht sagen: Eine Abfrage scheiterte, SPF wurde nicht getestet, oder es ist keine Signatur bekannt.</translation>
    </message>
    <message>
        <source>SPF does not vouch for {domain} in the From header, and its DMARC policy is {policy}. Unless a valid DKIM signature of {domain} is on the mail, receivers treat it so. Let the server sign, or bring SPF in order.</source>
        <translation>SPF bürgt nicht für {domain} im From-Feld, und deren DMARC-Richtlinie ist {policy}. Wenn keine gültige DKIM-Signatur von {domain} auf der Mail ist, behandeln Empfänger sie so. Lassen Sie den Server signieren, oder bringen Sie SPF in Ordnung.</translation>
    </message>
    <message>
        <source>Neither SPF nor the DKIM signatures given vouch for {domain} in the From header, and its DMARC policy is {policy}. Receivers that heed it treat this mail so. Sign with a key of {domain}, or bring SPF in order.</source>
        <translation>Weder SPF noch die angegebenen DKIM-Signaturen bürgen für {domain} im From-Feld, und deren DMARC-Richtlinie ist {policy}. Empfänger, die sie beachten, behandeln diese Mail so. Signieren Sie mit einem Schlüssel von {domain}, oder bringen Sie SPF in Ordnung.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is there and usable ({algorithm}, {bits} bits).</source>
        <translation>Der DKIM-Schlüssel bei {name} ist da und brauchbar ({algorithm}, {bits} Bit).</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits. Receivers count a signature by it as none; make a key of 2048 bits.</source>
        <translation>Der DKIM-Schlüssel bei {name} hat nur {bits} Bit. Empfänger werten eine Signatur damit als keine; erzeugen Sie einen Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits. It is still accepted, but 2048 bits are asked for; make a new key when you can.</source>
        <translation>Der DKIM-Schlüssel bei {name} hat {bits} Bit. Er wird noch angenommen, verlangt werden aber 2048 Bit; erzeugen Sie bei Gelegenheit einen neuen.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is marked as a test (t=y): signatures by it may count for nothing. Remove t=y once all is well.</source>
        <translation>Der DKIM-Schlüssel bei {name} ist als Probe gekennzeichnet (t=y): Signaturen damit zählen womöglich nicht. Entfernen Sie t=y, sobald alles stimmt.</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}, so no receiver can verify the signature. Publish the key that the server signs with, or correct the selector.</source>
        <translation>Bei {name} gibt es keinen DKIM-Schlüssel, also kann kein Empfänger die Signatur prüfen. Veröffentlichen Sie den Schlüssel, mit dem der Server signiert, oder berichtigen Sie den Selektor.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} was withdrawn (p= is empty), so signatures by it are invalid. Let the server sign with a current key.</source>
        <translation>Der DKIM-Schlüssel bei {name} wurde zurückgezogen (p= ist leer), Signaturen damit sind also ungültig. Lassen Sie den Server mit einem gültigen Schlüssel signieren.</translation>
    </message>
    <message>
        <source>There is more than one DKIM key at {name}, and which one a receiver takes is a matter of luck. Leave only one; a second key needs a selector of its own.</source>
        <translation>Bei {name} gibt es mehr als einen DKIM-Schlüssel, und welchen ein Empfänger nimmt, ist Glückssache. Lassen Sie nur einen stehen; ein zweiter Schlüssel braucht einen eigenen Selektor.</translation>
    </message>
    <message>
        <source>Whether there is a DKIM key at {name} could not be found out for now. This does not mean that there is none.</source>
        <translation>Ob es bei {name} einen DKIM-Schlüssel gibt, ließ sich vorerst nicht feststellen. Das heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>{name} is no name at which a DKIM key could stand.</source>
        <translation>{name} ist kein Name, bei dem ein DKIM-Schlüssel stehen könnte.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has characters in it that belong to no key, or lacks some. Publish it again, in one record and without gaps.</source>
        <translation>Der DKIM-Schlüssel bei {name} enthält Zeichen, die zu keinem Schlüssel gehören, oder es fehlen welche. Veröffentlichen Sie ihn neu, in einem Eintrag und ohne Lücken.</translation>
    </message>
    <message>
        <source>What stands as DKIM key at {name} cannot be read as a key; often a piece of it was lost. Publish it again.</source>
        <translation>Was bei {name} als DKIM-Schlüssel steht, ist nicht als Schlüssel lesbar; oft ging ein Stück davon verloren. Veröffentlichen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The record at {name} holds no DKIM key (p= is missing).</source>
        <translation>Der Eintrag bei {name} enthält keinen DKIM-Schlüssel (p= fehlt).</translation>
    </message>
    <message>
        <source>The record at {name} is of another kind or version: a DKIM key begins with &quot;v=DKIM1&quot; or with no version at all.</source>
        <translation>Der Eintrag bei {name} ist von anderer Art oder Version: Ein DKIM-Schlüssel beginnt mit &quot;v=DKIM1&quot; oder ganz ohne Version.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is not meant for mail (s=).</source>
        <translation>Der DKIM-Schlüssel bei {name} ist nicht für Mail bestimmt (s=).</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is for a method of signing that is not known; rsa and ed25519 are.</source>
        <translation>Der DKIM-Schlüssel bei {name} gehört zu einem unbekannten Signierverfahren; bekannt sind rsa und ed25519.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} says the same thing twice, which makes all of it invalid. Each tag may stand there once.</source>
        <translation>Der DKIM-Eintrag bei {name} sagt dasselbe zweimal, was ihn ganz ungültig macht. Jede Angabe darf nur einmal dastehen.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} is far too long to be read.</source>
        <translation>Der DKIM-Eintrag bei {name} ist viel zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The name in the Message-ID, {name}, has an address: {addresses}.</source>
        <translation>Der Name in der Message-ID, {name}, hat eine Adresse: {addresses}.</translation>
    </message>
    <message>
        <source>The name in the Message-ID, {name}, has no address. It needs none, but some filters count it against the mail; the server&apos;s full name is best there.</source>
        <translation>Der Name in der Message-ID, {name}, hat keine Adresse. Er braucht keine, aber manche Filter legen es der Mail zur Last; am besten steht dort der volle Name des Servers.</translation>
    </message>
    <message>
        <source>The name in the Message-ID, {name}, does not exist. Some filters count that against the mail; let the program that writes the mail use the server&apos;s full name.</source>
        <translation>Den Namen in der Message-ID, {name}, gibt es nicht. Manche Filter legen das der Mail zur Last; lassen Sie das Programm, das die Mail schreibt, den vollen Namen des Servers verwenden.</translation>
    </message>
    <message>
        <source>Whether the name in the Message-ID, {name}, exists could not be found out for now.</source>
        <translation>Ob es den Namen in der Message-ID, {name}, gibt, ließ sich vorerst nicht feststellen.</translation>
    </message>
    <message>
        <source>The mail is sent as {domain} by a server of another domain, {server}. That is common and allowed. Replies and bounces do not come back to this server: they go to {names}, where the mail of {domain} is taken.</source>
        <translation>Die Mail wird als {domain} von einem Server einer anderen Domain gesendet, {server}. Das ist üblich und erlaubt. Antworten und Rückläufer kommen nicht zu diesem Server zurück: Sie gehen an {names}, wo die Mail von {domain} angenommen wird.</translation>
    </message>
    <message>
        <source>Because the mail is sent as {domain}, nothing has to change at the server {server}: its reverse name (PTR) and its hello name (HELO) stay its own. The mail exchangers (MX) of {domain} stay as they are, too.</source>
        <translation>Weil die Mail als {domain} gesendet wird, muss sich am Server {server} nichts ändern: Sein Rückwärtsname (PTR) und sein Hello-Name (HELO) bleiben seine eigenen. Auch die Mailserver (MX) von {domain} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} lets {addresses} send for it, so nothing has to change there either. A DKIM key of {domain} on this server helps where mail is forwarded.</source>
        <translation>Der SPF-Eintrag von {domain} lässt {addresses} für sie senden, also muss sich auch dort nichts ändern. Ein DKIM-Schlüssel von {domain} auf diesem Server hilft, wo Mail weitergeleitet wird.</translation>
    </message>
    <message>
        <source>What has to change is with {domain} alone: its SPF record must let {addresses} send for it. A DKIM key of {domain} on this server helps as well.</source>
        <translation>Ändern muss sich nur etwas bei {domain}: Ihr SPF-Eintrag muss {addresses} für sie senden lassen. Auch ein DKIM-Schlüssel von {domain} auf diesem Server hilft.</translation>
    </message>
    <message>
        <source>If anything has to change, it is with {domain} alone: its SPF record must let {addresses} send for it. Whether it does was not found out here.</source>
        <translation>Falls sich etwas ändern muss, dann nur bei {domain}: Ihr SPF-Eintrag muss {addresses} für sie senden lassen. Ob er das tut, wurde hier nicht festgestellt.</translation>
    </message>
    <message>
        <source>(for many messages a day)</source>
        <translation>(bei vielen Nachrichten am Tag)</translation>
    </message>
    <message>
        <source>What {receiver} asks of senders, as of {date} ({source}):</source>
        <translation>Was {receiver} von Absendern verlangt, Stand {date} ({source}):</translation>
    </message>
    <message>
        <source>Every sending address is confirmed by its own name.</source>
        <translation>Jede sendende Adresse wird vom eigenen Namen bestätigt.</translation>
    </message>
    <message>
        <source>A sending address is not confirmed by its own name.</source>
        <translation>Eine sendende Adresse wird vom eigenen Namen nicht bestätigt.</translation>
    </message>
    <message>
        <source>A look-up of the reverse name was not completed.</source>
        <translation>Eine Abfrage des Rückwärtsnamens kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>No sending address was given.</source>
        <translation>Es wurde keine sendende Adresse angegeben.</translation>
    </message>
    <message>
        <source>Every sending IPv6 address has a reverse name.</source>
        <translation>Jede sendende IPv6-Adresse hat einen Rückwärtsnamen.</translation>
    </message>
    <message>
        <source>A sending IPv6 address has no reverse name.</source>
        <translation>Eine sendende IPv6-Adresse hat keinen Rückwärtsnamen.</translation>
    </message>
    <message>
        <source>This server sends over IPv4 only.</source>
        <translation>Dieser Server sendet nur über IPv4.</translation>
    </message>
    <message>
        <source>SPF passes for every sending address.</source>
        <translation>SPF besteht für jede sendende Adresse.</translation>
    </message>
    <message>
        <source>SPF does not pass for every sending address.</source>
        <translation>SPF besteht nicht für jede sendende Adresse.</translation>
    </message>
    <message>
        <source>A look-up for SPF was not completed.</source>
        <translation>Eine Abfrage für SPF kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>SPF was not tested.</source>
        <translation>SPF wurde nicht getestet.</translation>
    </message>
    <message>
        <source>SPF does not pass for every sending address, and no DKIM key could be looked at.</source>
        <translation>SPF besteht nicht für jede sendende Adresse, und kein DKIM-Schlüssel konnte angesehen werden.</translation>
    </message>
    <message>
        <source>SPF does not pass for every sending address, and there is no usable DKIM key.</source>
        <translation>SPF besteht nicht für jede sendende Adresse, und es gibt keinen brauchbaren DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>SPF passes, and the DKIM key is usable. Whether the signature itself is valid cannot be seen from here.</source>
        <translation>SPF besteht, und der DKIM-Schlüssel ist brauchbar. Ob die Signatur selbst gültig ist, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>The DKIM key is usable. Whether the signature itself is valid cannot be seen from here.</source>
        <translation>Der DKIM-Schlüssel ist brauchbar. Ob die Signatur selbst gültig ist, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>There is no usable DKIM key.</source>
        <translation>Es gibt keinen brauchbaren DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>The look-up of the DKIM key was not completed.</source>
        <translation>Die Abfrage des DKIM-Schlüssels kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>Whether the mail is signed is not known: paste the headers of one that was sent.</source>
        <translation>Ob die Mail signiert ist, ist nicht bekannt: Fügen Sie die Kopfzeilen einer gesendeten ein.</translation>
    </message>
    <message>
        <source>There is a DMARC record.</source>
        <translation>Es gibt einen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>There is no DMARC record.</source>
        <translation>Es gibt keinen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>The DMARC record cannot be used.</source>
        <translation>Der DMARC-Eintrag ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A look-up of the DMARC record was not completed.</source>
        <translation>Eine Abfrage des DMARC-Eintrags kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain was not tested.</source>
        <translation>Die Domain des Absenders wurde nicht getestet.</translation>
    </message>
    <message>
        <source>SPF passes for a domain that belongs to it.</source>
        <translation>SPF besteht für eine Domain, die dazugehört.</translation>
    </message>
    <message>
        <source>The signing domain belongs to it.</source>
        <translation>Die unterschreibende Domain gehört dazu.</translation>
    </message>
    <message>
        <source>Neither SPF nor the signing domain belongs to it.</source>
        <translation>Weder SPF noch die unterschreibende Domain gehört dazu.</translation>
    </message>
    <message>
        <source>The From header or the signature of a mail is needed to tell: paste the headers of one that was sent.</source>
        <translation>Dafür braucht es das From-Feld oder die Signatur einer Mail: Fügen Sie die Kopfzeilen einer gesendeten ein.</translation>
    </message>
    <message>
        <source>How your server hands mail over cannot be seen from here.</source>
        <translation>Wie Ihr Server Mail übergibt, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>Only the receiver knows; it tells registered senders.</source>
        <translation>Das weiß nur der Empfänger; er sagt es angemeldeten Absendern.</translation>
    </message>
    <message>
        <source>What is in your mail cannot be seen from here.</source>
        <translation>Was in Ihrer Mail steht, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>an address where a name belongs</source>
        <translation>eine Adresse, wo ein Name hingehört</translation>
    </message>
    <message>
        <source>an alias (CNAME)</source>
        <translation>ein Alias (CNAME)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>not a host name</source>
        <translation>kein Hostname</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>{algorithm} key of {bits} bits</source>
        <translation>{algorithm}-Schlüssel mit {bits} Bit</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>more than one key</source>
        <translation>mehr als ein Schlüssel</translation>
    </message>
    <message>
        <source>not a usable key</source>
        <translation>kein brauchbarer Schlüssel</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>{identity} of {domain} does not count for DMARC.</source>
        <translation>{identity} von {domain} zählt nicht für DMARC.</translation>
    </message>
    <message>
        <source>Whether {identity} of {domain} counts for DMARC is not known.</source>
        <translation>Ob {identity} von {domain} für DMARC zählt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{identity} of {domain} counts for DMARC if it passes.</source>
        <translation>{identity} von {domain} zählt für DMARC, wenn es besteht.</translation>
    </message>
    <message>
        <source>SPF: {domain} allows {ip} to send its mail (&quot;{mechanism}&quot;).</source>
        <translation>SPF: {domain} erlaubt {ip}, seine Mail zu senden (&quot;{mechanism}&quot;).</translation>
    </message>
    <message>
        <source>SPF: {domain} does not allow {ip} to send its mail (&quot;{mechanism}&quot;). Many receivers refuse such mail.</source>
        <translation>SPF: {domain} erlaubt {ip} nicht, seine Mail zu senden (&quot;{mechanism}&quot;). Viele Empfänger lehnen solche Mail ab.</translation>
    </message>
    <message>
        <source>SPF: {domain} does not allow {ip} to send its mail (&quot;{mechanism}&quot;). Many receivers refuse such mail. If it is to come from there, the TXT record of {domain} must also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: {domain} erlaubt {ip} nicht, seine Mail zu senden (&quot;{mechanism}&quot;). Viele Empfänger lehnen solche Mail ab. Soll sie von dort kommen, muss der TXT-Eintrag von {domain} auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: {domain} says that {ip} probably may not send its mail (&quot;{mechanism}&quot;). Many receivers treat such mail as spam.</source>
        <translation>SPF: {domain} sagt, dass {ip} seine Mail wahrscheinlich nicht senden darf (&quot;{mechanism}&quot;). Viele Empfänger behandeln solche Mail als Spam.</translation>
    </message>
    <message>
        <source>SPF: {domain} says that {ip} probably may not send its mail (&quot;{mechanism}&quot;). Many receivers treat such mail as spam. If it is to come from there, the TXT record of {domain} must also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: {domain} sagt, dass {ip} seine Mail wahrscheinlich nicht senden darf (&quot;{mechanism}&quot;). Viele Empfänger behandeln solche Mail als Spam. Soll sie von dort kommen, muss der TXT-Eintrag von {domain} auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: {domain} does not say whether {ip} may send its mail (&quot;{mechanism}&quot;). To receivers that is as good as no record.</source>
        <translation>SPF: {domain} sagt nicht, ob {ip} seine Mail senden darf (&quot;{mechanism}&quot;). Für Empfänger ist das so gut wie kein Eintrag.</translation>
    </message>
    <message>
        <source>SPF: {domain} does not say whether {ip} may send its mail (&quot;{mechanism}&quot;). To receivers that is as good as no record. If mail is to come from there, the TXT record of {domain} must also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: {domain} sagt nicht, ob {ip} seine Mail senden darf (&quot;{mechanism}&quot;). Für Empfänger ist das so gut wie kein Eintrag. Soll Mail von dort kommen, muss der TXT-Eintrag von {domain} auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: {domain} does not say whether {ip} may send its mail: no term of its record matches, and it has no end such as -all. To receivers that is as good as no record. If mail is to come from there, the TXT record of {domain} must also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: {domain} sagt nicht, ob {ip} seine Mail senden darf: Kein Teil des Eintrags passt, und er hat kein Ende wie -all. Für Empfänger ist das so gut wie kein Eintrag. Soll Mail von dort kommen, muss der TXT-Eintrag von {domain} auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: the record of the Hello name (HELO) {domain} does not say whether {ip} may use it: no term matches, and it has no end such as -all. It could also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: Der Eintrag des Hello-Namens (HELO) {domain} sagt nicht, ob {ip} ihn verwenden darf: Kein Teil passt, und er hat kein Ende wie -all. Er könnte auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: {domain} has no record that says who may send its mail. Large receivers refuse mail from such domains or treat it as spam. Its TXT record must name everything that sends for the domain.</source>
        <translation>SPF: {domain} hat keinen Eintrag, der sagt, wer seine Mail senden darf. Große Empfänger lehnen Mail von solchen Domains ab oder behandeln sie als Spam. Der TXT-Eintrag muss alles nennen, was für die Domain sendet.</translation>
    </message>
    <message>
        <source>SPF: {domain} has no record that says who may send its mail. Large receivers refuse mail from such domains or treat it as spam. If nothing else sends for the domain, this TXT record is enough: &quot;{after}&quot;. Whatever else sends must be in it as well, such as mx for the servers that receive, or the include: that a mailing service names.</source>
        <translation>SPF: {domain} hat keinen Eintrag, der sagt, wer seine Mail senden darf. Große Empfänger lehnen Mail von solchen Domains ab oder behandeln sie als Spam. Wenn sonst nichts für die Domain sendet, genügt dieser TXT-Eintrag: &quot;{after}&quot;. Was sonst noch sendet, muss auch darin stehen, etwa mx für die Server, die empfangen, oder das include:, das ein Versanddienst nennt.</translation>
    </message>
    <message>
        <source>SPF: {domain} is no domain that could have a record, so nothing says who may send mail for it.</source>
        <translation>SPF: {domain} ist keine Domain, die einen Eintrag haben könnte; so sagt nichts, wer für sie Mail senden darf.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} may be used by {ip} (&quot;{mechanism}&quot;).</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} darf von {ip} verwendet werden (&quot;{mechanism}&quot;).</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} must not be used by {ip} (&quot;{mechanism}&quot;). Receivers that check it refuse the mail, whoever its sender is.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} darf von {ip} nicht verwendet werden (&quot;{mechanism}&quot;). Empfänger, die das prüfen, lehnen die Mail ab, wer auch immer der Absender ist.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} must not be used by {ip} (&quot;{mechanism}&quot;). Receivers that check it refuse the mail, whoever its sender is. If the name is right, its TXT record must also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} darf von {ip} nicht verwendet werden (&quot;{mechanism}&quot;). Empfänger, die das prüfen, lehnen die Mail ab, wer auch immer der Absender ist. Ist der Name richtig, muss sein TXT-Eintrag auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} should probably not be used by {ip} (&quot;{mechanism}&quot;). Receivers may count that as a sign of spam.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} soll von {ip} wahrscheinlich nicht verwendet werden (&quot;{mechanism}&quot;). Empfänger können das als Anzeichen von Spam werten.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} should probably not be used by {ip} (&quot;{mechanism}&quot;). Receivers may count that as a sign of spam. If the name is right, its TXT record must also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} soll von {ip} wahrscheinlich nicht verwendet werden (&quot;{mechanism}&quot;). Empfänger können das als Anzeichen von Spam werten. Ist der Name richtig, muss sein TXT-Eintrag auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: the record of the Hello name (HELO) {domain} does not say whether {ip} may use it (&quot;{mechanism}&quot;).</source>
        <translation>SPF: Der Eintrag des Hello-Namens (HELO) {domain} sagt nicht, ob {ip} ihn verwenden darf (&quot;{mechanism}&quot;).</translation>
    </message>
    <message>
        <source>SPF: the record of the Hello name (HELO) {domain} does not say whether {ip} may use it (&quot;{mechanism}&quot;). Its TXT record could also have {added}: &quot;{after}&quot;.</source>
        <translation>SPF: Der Eintrag des Hello-Namens (HELO) {domain} sagt nicht, ob {ip} ihn verwenden darf (&quot;{mechanism}&quot;). Sein TXT-Eintrag könnte auch {added} enthalten: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} has no record of its own. That is no fault, but with one nobody else could use the name.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} hat keinen eigenen Eintrag. Das ist kein Fehler, doch mit einem könnte niemand sonst den Namen verwenden.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} has no record of its own. Bounces and other mail with an empty sender (MAIL FROM:&lt;&gt;) have no other name that SPF could check.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} hat keinen eigenen Eintrag. Rückläufer und andere Mail mit leerem Absender (MAIL FROM:&lt;&gt;) haben keinen anderen Namen, den SPF prüfen könnte.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} has no record of its own. That is no fault, but with one nobody else could use the name: &quot;{after}&quot;.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} hat keinen eigenen Eintrag. Das ist kein Fehler, doch mit einem könnte niemand sonst den Namen verwenden: &quot;{after}&quot;.</translation>
    </message>
    <message>
        <source>SPF: the Hello name (HELO) {domain} is no domain that could have a record, so SPF says nothing about it.</source>
        <translation>SPF: Der Hello-Name (HELO) {domain} ist keine Domain, die einen Eintrag haben könnte; SPF sagt darum nichts über ihn.</translation>
    </message>
    <message>
        <source>SPF: whether {domain} allows {ip} to send could not be found out, because the look-up of {name} ({type}) failed: {statusWords}. Receivers put such mail off; test again later.</source>
        <translation>SPF: Ob {domain} es {ip} erlaubt zu senden, war nicht herauszufinden, weil die Abfrage von {name} ({type}) misslang: {statusWords}. Empfänger stellen solche Mail zurück; testen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>SPF: the record of {domain} cannot be evaluated, so it allows nobody. Some receivers refuse such mail.</source>
        <translation>SPF: Der Eintrag von {domain} lässt sich nicht auswerten und erlaubt darum niemandem etwas. Manche Empfänger lehnen solche Mail ab.</translation>
    </message>
    <message>
        <source>SPF: {domain} has more than one record, and so none of them counts. Join them into a single TXT record that begins with v=spf1.</source>
        <translation>SPF: {domain} hat mehr als einen Eintrag, und darum gilt keiner davon. Fassen Sie sie zu einem einzigen TXT-Eintrag zusammen, der mit v=spf1 beginnt.</translation>
    </message>
    <message>
        <source>SPF: {owner} has more than one record, and so none counts. The record of {domain} leads there and does not work either. Tell whoever runs {owner}, or take it out.</source>
        <translation>SPF: {owner} hat mehr als einen Eintrag, und darum gilt keiner. Der Eintrag von {domain} führt dorthin und wirkt auch nicht. Sagen Sie es dem Betreiber von {owner}, oder nehmen Sie den Verweis heraus.</translation>
    </message>
    <message>
        <source>SPF: the record of {domain} has a fault at character {place}, in &quot;{term}&quot;: {faultWords} Until it is mended the whole record does not count, and some receivers refuse such mail.</source>
        <translation>SPF: Der Eintrag von {domain} hat beim Zeichen {place} einen Fehler, in &quot;{term}&quot;: {faultWords} Bis er behoben ist, gilt der ganze Eintrag nicht, und manche Empfänger lehnen solche Mail ab.</translation>
    </message>
    <message>
        <source>SPF: the record of {domain} cannot be read: {faultWords} The whole record does not count, and some receivers refuse such mail.</source>
        <translation>SPF: Der Eintrag von {domain} ist nicht lesbar: {faultWords} Der ganze Eintrag gilt nicht, und manche Empfänger lehnen solche Mail ab.</translation>
    </message>
    <message>
        <source>SPF: the record of {owner} has a fault at character {place}, in &quot;{term}&quot;: {faultWords} The record of {domain} leads there and does not work either. Tell whoever runs {owner}, or take it out.</source>
        <translation>SPF: Der Eintrag von {owner} hat beim Zeichen {place} einen Fehler, in &quot;{term}&quot;: {faultWords} Der Eintrag von {domain} führt dorthin und wirkt auch nicht. Sagen Sie es dem Betreiber von {owner}, oder nehmen Sie den Verweis heraus.</translation>
    </message>
    <message>
        <source>SPF: &quot;{term}&quot; in the record of {owner} leads to a name without an SPF record. That makes the whole SPF of {domain} void, and some receivers refuse such mail. Correct the name or take the term out.</source>
        <translation>SPF: &quot;{term}&quot; im Eintrag von {owner} führt zu einem Namen ohne SPF-Eintrag. Damit ist das ganze SPF von {domain} ungültig, und manche Empfänger lehnen solche Mail ab. Berichtigen Sie den Namen, oder nehmen Sie den Teil heraus.</translation>
    </message>
    <message>
        <source>SPF: the record of {domain} needs {count} DNS look-ups, and only {limit} are allowed, all includes together. So it does not count at all, and some receivers refuse such mail. What it needs: {costs}. Take out what is not used any more, or list addresses (ip4:, ip6:) instead.</source>
        <translation>SPF: Der Eintrag von {domain} braucht {count} DNS-Abfragen, und nur {limit} sind erlaubt, alle Includes zusammen. Er gilt darum überhaupt nicht, und manche Empfänger lehnen solche Mail ab. Was er braucht: {costs}. Nehmen Sie heraus, was nicht mehr gebraucht wird, oder führen Sie stattdessen Adressen auf (ip4:, ip6:).</translation>
    </message>
    <message>
        <source>SPF: the record of {domain} needs {count} DNS look-ups or more, and only {limit} are allowed, all includes together. So it does not count at all, and some receivers refuse such mail. What it needs at least: {costs}. Take out what is not used any more, or list addresses (ip4:, ip6:) instead.</source>
        <translation>SPF: Der Eintrag von {domain} braucht {count} DNS-Abfragen oder mehr, und nur {limit} sind erlaubt, alle Includes zusammen. Er gilt darum überhaupt nicht, und manche Empfänger lehnen solche Mail ab. Was er mindestens braucht: {costs}. Nehmen Sie heraus, was nicht mehr gebraucht wird, oder führen Sie stattdessen Adressen auf (ip4:, ip6:).</translation>
    </message>
    <message>
        <source>SPF: &quot;{term}&quot; in the record of {owner} is one more term that leads to nothing; only {limit} such look-ups are allowed. So the SPF of {domain} does not count at all, and some receivers refuse such mail. Take out the names that no longer exist.</source>
        <translation>SPF: &quot;{term}&quot; im Eintrag von {owner} ist ein Teil zu viel, der zu nichts führt; nur {limit} solche Abfragen sind erlaubt. Das SPF von {domain} gilt darum überhaupt nicht, und manche Empfänger lehnen solche Mail ab. Nehmen Sie die Namen heraus, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>SPF: &quot;{term}&quot; in the record of {owner} leads to more than {limit} mail servers. So the SPF of {domain} does not count at all. List their addresses (ip4:, ip6:) instead.</source>
        <translation>SPF: &quot;{term}&quot; im Eintrag von {owner} führt zu mehr als {limit} Mailservern. Das SPF von {domain} gilt darum überhaupt nicht. Führen Sie stattdessen deren Adressen auf (ip4:, ip6:).</translation>
    </message>
    <message>
        <source>SPF: {owner} has more than {limit} TXT records. No receiver reads so many, so the SPF of {domain} does not work.</source>
        <translation>SPF: {owner} hat mehr als {limit} TXT-Einträge. So viele liest kein Empfänger; das SPF von {domain} wirkt darum nicht.</translation>
    </message>
    <message>
        <source>SPF: &quot;{term}&quot; in the record of {owner} allows everybody in the world to send mail as {domain}. The record protects nothing; its end should be ~all or -all.</source>
        <translation>SPF: &quot;{term}&quot; im Eintrag von {owner} erlaubt aller Welt, als {domain} Mail zu senden. Der Eintrag schützt nichts; sein Ende sollte ~all oder -all sein.</translation>
    </message>
    <message>
        <source>SPF: the record of {owner} ends in &quot;{term}&quot;, which says nothing about all other senders. So anybody can send as {domain}; better is ~all or -all.</source>
        <translation>SPF: Der Eintrag von {owner} endet mit &quot;{term}&quot;, was nichts über alle anderen Absender sagt. Jeder kann so als {domain} senden; besser ist ~all oder -all.</translation>
    </message>
    <message>
        <source>SPF: the record of {owner} has no &quot;all&quot; at its end, so it says nothing about all other senders. Better is ~all or -all at the end.</source>
        <translation>SPF: Der Eintrag von {owner} hat am Ende kein &quot;all&quot; und sagt darum nichts über alle anderen Absender. Besser steht ~all oder -all am Ende.</translation>
    </message>
    <message>
        <source>SPF: the record of {owner} uses &quot;{term}&quot;. It is slow and unreliable, and the standard says not to use it any more; list the addresses (ip4:, ip6:) or names (a:) instead.</source>
        <translation>SPF: Der Eintrag von {owner} verwendet &quot;{term}&quot;. Das ist langsam und unzuverlässig, und die Norm rät davon ab; führen Sie stattdessen die Adressen (ip4:, ip6:) oder Namen (a:) auf.</translation>
    </message>
    <message>
        <source>SPF: evaluating the record of {domain} took {count} look-ups that led to nothing, for {terms}. One more and the record would not count at all; take out the names that no longer exist.</source>
        <translation>SPF: Die Auswertung des Eintrags von {domain} brauchte {count} Abfragen, die zu nichts führten, für {terms}. Noch eine, und der Eintrag gälte überhaupt nicht; nehmen Sie die Namen heraus, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>SPF: one look-up for the record of {domain} led to nothing, for {terms}. Two are allowed.</source>
        <translation>SPF: Eine Abfrage für den Eintrag von {domain} führte zu nichts, für {terms}. Zwei sind erlaubt.</translation>
    </message>
    <message>
        <source>SPF: the record of {domain} needs {count} DNS look-ups to its end, and only 10 are allowed. This address is found before; for others further on the record does not count at all. What it needs: {costs}.</source>
        <translation>SPF: Der Eintrag von {domain} braucht bis zu seinem Ende {count} DNS-Abfragen, und nur 10 sind erlaubt. Diese Adresse wird vorher gefunden; für andere weiter hinten gilt der Eintrag überhaupt nicht. Was er braucht: {costs}.</translation>
    </message>
    <message>
        <source>SPF: the record of {domain} needs {count} DNS look-ups or more to its end, and only 10 are allowed. This address is found before; for others further on the record does not count at all. What it needs at least: {costs}.</source>
        <translation>SPF: Der Eintrag von {domain} braucht bis zu seinem Ende {count} DNS-Abfragen oder mehr, und nur 10 sind erlaubt. Diese Adresse wird vorher gefunden; für andere weiter hinten gilt der Eintrag überhaupt nicht. Was er mindestens braucht: {costs}.</translation>
    </message>
    <message>
        <source>SPF: the record of {owner} has {count} characters. Above 450 some receivers cannot read it in one answer, and each string of it may have 255 at most; a shorter record is safer.</source>
        <translation>SPF: Der Eintrag von {owner} hat {count} Zeichen. Über 450 können ihn manche Empfänger nicht in einer Antwort lesen, und jede Zeichenkette darin darf höchstens 255 haben; ein kürzerer Eintrag ist sicherer.</translation>
    </message>
    <message>
        <source>Mail of {domain} is sent by the server {helo}, which belongs to another domain. For SPF that is in order as long as the record of {domain} itself allows {ip}.</source>
        <translation>Mail von {domain} sendet der Server {helo}, der zu einer anderen Domain gehört. Für SPF ist das in Ordnung, solange der Eintrag von {domain} selbst {ip} erlaubt.</translation>
    </message>
    <message>
        <source>To send as {domain}, nothing must change on the server: its Hello name (HELO) {helo} and its reverse name stay as they are, for they need not agree with the domain of the sender.</source>
        <translation>Um als {domain} zu senden, muss sich am Server nichts ändern: Sein Hello-Name (HELO) {helo} und sein Rückwärtsname bleiben, wie sie sind, denn sie müssen nicht zur Domain des Absenders passen.</translation>
    </message>
    <message>
        <source>Look-ups needed to the end of every record:</source>
        <translation>Abfragen, die bis zum Ende aller Einträge nötig sind:</translation>
    </message>
    <message>
        <source>{what}: {count} or more; its record was not read</source>
        <translation>{what}: {count} oder mehr; der Eintrag wurde nicht gelesen</translation>
    </message>
    <message>
        <source>So that this address may send, the TXT record of {domain} would have {added}:</source>
        <translation>Damit diese Adresse senden darf, enthielte der TXT-Eintrag von {domain} {added}:</translation>
    </message>
    <message>
        <source>Whatever else sends for the domain must be in it as well, for example mx or an include:.</source>
        <translation>Was sonst noch für die Domain sendet, muss auch darin stehen, zum Beispiel mx oder ein include:.</translation>
    </message>
    <message>
        <source>the sender&apos;s domain</source>
        <translation>die Domain des Absenders</translation>
    </message>
    <message>
        <source>SPF of the sender&apos;s domain</source>
        <translation>SPF der Domain des Absenders</translation>
    </message>
    <message>
        <source>who can change the reverse name</source>
        <translation>wer den Rückwärtsnamen ändern kann</translation>
    </message>
    <message>
        <source>what other servers answer</source>
        <translation>was andere Server antworten</translation>
    </message>
    <message>
        <source>no sender&apos;s address or domain was given</source>
        <translation>keine Absenderadresse oder Domain wurde angegeben</translation>
    </message>
    <message>
        <source>no address and no name was given that a list could hold</source>
        <translation>weder eine Adresse noch ein Name wurde angegeben, den eine Liste führen könnte</translation>
    </message>
    <message>
        <source>nobody asked for it</source>
        <translation>niemand hat danach gefragt</translation>
    </message>
    <message>
        <source>no public address was given</source>
        <translation>es wurde keine öffentliche Adresse angegeben</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>without an address</source>
        <translation>ohne Adresse</translation>
    </message>
    <message>
        <source>{receiver} (recognised in your refusal)</source>
        <translation>{receiver} (in Ihrer Abweisung wiedererkannt)</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Reply, why, and how that is known</source>
        <translation>Wortlaut, Grund, und woher das bekannt ist</translation>
    </message>
    <message>
        <source>What would have to be known</source>
        <translation>Was man dazu wissen müsste</translation>
    </message>
    <message>
        <source>Mail from {address}</source>
        <translation>Mail von {address}</translation>
    </message>
    <message>
        <source>Recognised in the refusal that you got</source>
        <translation>In der Abweisung wiedererkannt, die Sie bekamen</translation>
    </message>
    <message>
        <source>Not known: {symbols}. {why}</source>
        <translation>Nicht bekannt: {symbols}. {why}</translation>
    </message>
    <message>
        <source>Who would refuse this server</source>
        <translation>Wer diesen Server abweisen würde</translation>
    </message>
    <message>
        <source>The address that mail is sent from is not known.</source>
        <translation>Die Adresse, von der gesendet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The reverse name of the sending address is not known.</source>
        <translation>Der Rückwärtsname der sendenden Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the reverse name leads back to the address is not known.</source>
        <translation>Ob der Rückwärtsname zur Adresse zurückführt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The address has several reverse names; which of them it reads first is chance.</source>
        <translation>Die Adresse hat mehrere Rückwärtsnamen; welchen davon er zuerst liest, ist Zufall.</translation>
    </message>
    <message>
        <source>The HELO name is not known.</source>
        <translation>Der HELO-Name ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the DNS says of the HELO name is not known.</source>
        <translation>Was das DNS zum HELO-Namen sagt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the HELO name leads to the sending address is not known.</source>
        <translation>Ob der HELO-Name zur sendenden Adresse führt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the HELO name is the sending address itself is not known.</source>
        <translation>Ob der HELO-Name die sendende Adresse selbst ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the HELO name is a reverse name is not known.</source>
        <translation>Ob der HELO-Name einer der Rückwärtsnamen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the HELO name looks like one of a provider&apos;s customers is not known.</source>
        <translation>Ob der HELO-Name wie der eines Provider-Anschlusses aussieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The sender (MAIL FROM) is not known.</source>
        <translation>Der Absender (MAIL FROM) ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the DNS says of the sender&apos;s domain is not known.</source>
        <translation>Was das DNS zur Domain des Absenders sagt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The result of SPF for the sender is not known.</source>
        <translation>Das SPF-Ergebnis für den Absender ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The result of SPF for the HELO name is not known.</source>
        <translation>Das SPF-Ergebnis für den HELO-Namen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The DMARC record of the sender&apos;s domain is not known.</source>
        <translation>Der DMARC-Eintrag der Domain des Absenders ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the sender belongs to the domain of the From header is not known.</source>
        <translation>Ob der Absender zur Domain der From-Zeile gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the messages carry a valid DKIM signature is not known.</source>
        <translation>Ob die Nachrichten eine gültige DKIM-Signatur tragen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How many messages this sender sends to it in a day is not known.</source>
        <translation>Wie viele Nachrichten dieser Absender ihm am Tag sendet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own name is not known.</source>
        <translation>Der eigene Name des Empfängers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own addresses are not known.</source>
        <translation>Die eigenen Adressen des Empfängers sind nicht bekannt.</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>puts off</source>
        <translation>vertröstet</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>weist ab</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>counts points</source>
        <translation>zählt Punkte</translation>
    </message>
    <message>
        <source>These accept it</source>
        <translation>Diese nehmen die Mail an</translation>
    </message>
    <message>
        <source>These put it off until the sender gives up</source>
        <translation>Diese vertrösten, bis der sendende Server aufgibt</translation>
    </message>
    <message>
        <source>These refuse it</source>
        <translation>Diese weisen die Mail ab</translation>
    </message>
    <message>
        <source>Of these it cannot be told</source>
        <translation>Bei diesen lässt es sich nicht sagen</translation>
    </message>
    <message>
        <source>These count points and decide by the whole message</source>
        <translation>Diese zählen Punkte und entscheiden nach der ganzen Nachricht</translation>
    </message>
    <message>
        <source>as soon as your server connects</source>
        <translation>gleich beim Verbindungsaufbau</translation>
    </message>
    <message>
        <source>when your server says HELO</source>
        <translation>beim HELO Ihres Servers</translation>
    </message>
    <message>
        <source>when the sender is named (MAIL FROM)</source>
        <translation>beim Absender (MAIL FROM)</translation>
    </message>
    <message>
        <source>when the recipient is named (RCPT TO)</source>
        <translation>beim Empfänger (RCPT TO)</translation>
    </message>
    <message>
        <source>after the message itself (DATA)</source>
        <translation>nach der Nachricht selbst (DATA)</translation>
    </message>
    <message>
        <source>It answers so {stage}.</source>
        <translation>So antwortet er {stage}.</translation>
    </message>
    <message>
        <source>measured with the real program</source>
        <translation>am echten Programm gemessen</translation>
    </message>
    <message>
        <source>from its own documentation</source>
        <translation>nach eigener Dokumentation</translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation>von anderen berichtet</translation>
    </message>
    <message>
        <source>versions {value}</source>
        <translation>Versionen {value}</translation>
    </message>
    <message>
        <source>since {value}</source>
        <translation>seit {value}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>as of {value}</source>
        <translation>Stand {value}</translation>
    </message>
    <message>
        <source>Whether {zone} lists the sending address is not known.</source>
        <translation>Ob {zone} die sendende Adresse führt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A fact is not known: {fact}.</source>
        <translation>Eine Angabe ist nicht bekannt: {fact}.</translation>
    </message>
    <message>
        <source>This ends by itself: your server tries again, and as soon as the DNS answers, its mail is judged anew.</source>
        <translation>Das endet von selbst: Ihr Server versucht es wieder, und sobald das DNS antwortet, wird seine Mail neu beurteilt.</translation>
    </message>
    <message>
        <source>Your server tries again. If nothing changes, the message comes back after some days: Exchange gives up after 2 days, Postfix and most others after 5.</source>
        <translation>Ihr Server versucht es wieder. Ändert sich nichts, kommt die Nachricht nach einigen Tagen zurück: Exchange gibt nach 2 Tagen auf, Postfix und die meisten anderen nach 5.</translation>
    </message>
    <message>
        <source>{points} point</source>
        <translation>{points} Punkt</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>No recipient&apos;s domain was given: where a receiver compares with its own name, {domain} with the server {server} is assumed.</source>
        <translation>Es wurde keine Domain des Empfängers angegeben: Wo ein Empfänger mit seinem eigenen Namen vergleicht, wird {domain} mit dem Server {server} angenommen.</translation>
    </message>
    <message>
        <source>To accept means here: nothing in the names and addresses of your server makes it refuse. What it thinks of the message, of its sender and of the past is not judged.</source>
        <translation>Annehmen heißt hier: An den Namen und Adressen Ihres Servers liegt nichts, weswegen er abweist. Was er von der Nachricht, ihrem Absender und der Vorgeschichte hält, wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>What it does in this case is not published.</source>
        <translation>Was er in diesem Fall tut, ist nicht veröffentlicht.</translation>
    </message>
</context>
</TS>
