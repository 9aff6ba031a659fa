<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Connections exported</source>
        <translation>Verbindungen exportiert</translation>
    </message>
    <message>
        <source>No secret is in the file %1.</source>
        <translation>In der Datei %1 steht kein Geheimnis.</translation>
    </message>
    <message>
        <source>The import was not finished.</source>
        <translation>Der Import wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is no list of connections, or it is damaged.</source>
        <translation>%1 ist keine Liste von Verbindungen, oder sie ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added</source>
        <translation>
            <numerusform>%n Verbindung hinzugefügt</numerusform>
            <numerusform>%n Verbindungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections of the file are there already.</source>
        <translation>Alle Verbindungen der Datei sind schon da.</translation>
    </message>
    <message>
        <source>They start read-only, and their secrets have to be entered once.</source>
        <translation>Sie beginnen schreibgeschützt, und ihre Geheimnisse müssen einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>Export connections without secrets</source>
        <translation>Verbindungen ohne Geheimnisse exportieren</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>This may not be left empty.</source>
        <translation>Dies darf nicht leer bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen, bitte.</numerusform>
            <numerusform>Mindestens %n Zeichen, bitte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s); this has %1.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen; dies hat %1.</numerusform>
            <numerusform>Höchstens %n Zeichen; dies hat %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>In diesem Text steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Dies sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and names a host.</source>
        <translation>Eine Webadresse beginnt mit http:// oder https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>This is no ORCID; one digit may be wrong.</source>
        <translation>Dies ist keine ORCID; eine Ziffer kann falsch sein.</translation>
    </message>
    <message>
        <source>This needs a whole number.</source>
        <translation>Hier ist eine ganze Zahl nötig.</translation>
    </message>
    <message>
        <source>This needs a number.</source>
        <translation>Hier ist eine Zahl nötig.</translation>
    </message>
    <message>
        <source>This needs yes or no.</source>
        <translation>Hier ist Ja oder Nein nötig.</translation>
    </message>
    <message>
        <source>The service offers no such choice.</source>
        <translation>Diese Auswahl bietet der Dienst nicht an.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>There is nothing to carry over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>This console does not know the field and cannot set it.</source>
        <translation>Diese Konsole kennt das Feld nicht und kann es nicht setzen.</translation>
    </message>
    <message>
        <source>Read both accounts again</source>
        <translation>Beide Konten erneut lesen</translation>
    </message>
    <message>
        <source>stops if either changed</source>
        <translation>hält an, wenn sich eines geändert hat</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>Look up %1 and %2</source>
        <translation>%1 und %2 nachschlagen</translation>
    </message>
    <message>
        <source>expected: no such person; still there</source>
        <translation>erwartet: keine solche Person; noch da</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>1 value kept from %1</source>
        <translation>1 Wert von %1 behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n values kept from %1</source>
        <translation>
            <numerusform>%n Wert von %1 behalten</numerusform>
            <numerusform>%n Werte von %1 behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 back and compare</source>
        <translation>%1 zurücklesen und vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>all %n fields</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>alle %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>This service cannot merge accounts.</source>
        <translation>Dieser Dienst kann keine Konten zusammenführen.</translation>
    </message>
    <message>
        <source>The two accounts are on different services. Only accounts of one service can be merged.</source>
        <translation>Die beiden Konten liegen bei verschiedenen Diensten. Nur Konten eines Dienstes können zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Both are the account %1. Upper and lower case count as the same.</source>
        <translation>Beide sind das Konto %1. Groß- und Kleinschreibung wird nicht unterschieden.</translation>
    </message>
    <message>
        <source>%1 was not found. There is nothing to merge.</source>
        <translation>%1 wurde nicht gefunden. Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>%1 was not found. Merging into it could create a new account of that name.</source>
        <translation>%1 wurde nicht gefunden. Ein Zusammenführen damit könnte ein neues Konto dieses Namens anlegen.</translation>
    </message>
    <message>
        <source>The accounts were read more than a minute ago.</source>
        <translation>Die Konten wurden vor mehr als einer Minute gelesen.</translation>
    </message>
    <message>
        <source>This console works in the name of %1. Give a reason for deleting it.</source>
        <translation>Diese Konsole arbeitet im Namen von %1. Geben Sie einen Grund für das Löschen an.</translation>
    </message>
    <message>
        <source>%1 is Yes for %2 and not for %3. Give a reason, or swap.</source>
        <translation>%1 ist Ja bei %2 und nicht bei %3. Geben Sie einen Grund an oder tauschen Sie.</translation>
    </message>
    <message>
        <source>1 field is equal: %1</source>
        <translation>1 Feld ist gleich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are equal: %1</source>
        <translation>
            <numerusform>%n Feld ist gleich: %1</numerusform>
            <numerusform>%n Felder sind gleich: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, behalten</translation>
    </message>
    <message>
        <source>will be lost: %1</source>
        <translation>geht verloren: %1</translation>
    </message>
    <message>
        <source>1 value lost</source>
        <translation>1 Wert verloren</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <translation>Gelöscht · %1</translation>
    </message>
    <message>
        <source>Stays · %1</source>
        <translation>Bleibt · %1</translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation>Ergebnis in %1</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>“%1” contains characters that nobody sees: %2.</source>
        <translation>„%1“ enthält Zeichen, die niemand sieht: %2.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several scripts that can look the same.</source>
        <translation>„%1“ mischt Buchstaben mehrerer Schriften, die gleich aussehen können.</translation>
    </message>
    <message>
        <source>1 value typed here</source>
        <translation>1 Wert hier eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n values typed here</source>
        <translation>
            <numerusform>%n Wert hier eingegeben</numerusform>
            <numerusform>%n Werte hier eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>The two identifiers look the same and are different. Make sure which one you mean.</source>
        <translation>Die beiden Kennungen sehen gleich aus und sind verschieden. Vergewissern Sie sich, welche Sie meinen.</translation>
    </message>
    <message>
        <source>%1: the two values look the same and are different.</source>
        <translation>%1: Die beiden Werte sehen gleich aus und sind verschieden.</translation>
    </message>
    <message>
        <source>Nothing can be typed here.</source>
        <translation>Hier kann nichts eingegeben werden.</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>künftig %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A console for identity services: look people up, correct profiles, merge accounts.</source>
        <translation>Eine Konsole für Identitätsdienste: Personen nachschlagen, Profile berichtigen, Konten zusammenführen.</translation>
    </message>
    <message>
        <source>Open on the practice service with invented people; nothing leaves this computer.</source>
        <translation>Mit dem Übungsdienst und erfundenen Personen öffnen; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Connect to this service for this run: SYSTEM=URL, or the URL of a rollcalld.</source>
        <translation>Für diesen Lauf mit diesem Dienst verbinden: SYSTEM=URL oder die URL eines rollcalld.</translation>
    </message>
    <message>
        <source>File (mode 0600) with what signing in to --backend-url needs, by system.</source>
        <translation>Datei (Modus 0600) mit dem, was die Anmeldung bei --backend-url braucht, nach System.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>Den Zertifizierungsstellen in dieser PEM-Datei vertrauen statt denen des Systems.</translation>
    </message>
    <message>
        <source>Language of the console, for example de.</source>
        <translation>Sprache der Konsole, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Scale all time-outs, 0.01 to 1; for tests, refused for production connections.</source>
        <translation>Alle Wartezeiten skalieren, 0.01 bis 1; für Tests, bei Produktionsverbindungen abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is not understood; see --help.</source>
        <translation>%1 wird nicht verstanden; siehe --help.</translation>
    </message>
    <message>
        <source>--backend-url takes an http or https address, with or without SYSTEM= before it; %1 is none.</source>
        <translation>--backend-url nimmt eine http- oder https-Adresse, mit oder ohne SYSTEM= davor; %1 ist keine.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--time-scale takes a number from 0.01 to 1.</source>
        <translation>--time-scale nimmt eine Zahl von 0.01 bis 1.</translation>
    </message>
    <message>
        <source>desktop, light, dark or high-contrast.</source>
        <translation>desktop (wie die Arbeitsumgebung), light (hell), dark (dunkel) oder high-contrast (hoher Kontrast).</translation>
    </message>
    <message>
        <source>--theme takes desktop, light, dark or high-contrast.</source>
        <translation>--theme nimmt desktop, light, dark oder high-contrast.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>the people directory</source>
        <translation>Personenverzeichnis</translation>
    </message>
    <message>
        <source>the HR system</source>
        <translation>Personalsystem</translation>
    </message>
    <message>
        <source>CIS itself</source>
        <translation>CIS selbst</translation>
    </message>
    <message>
        <source>the sign-in service</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>Mozilla confidential</source>
        <translation>vertraulich, Mozilla</translation>
    </message>
    <message>
        <source>workgroup confidential</source>
        <translation>vertraulich, Arbeitsgruppe</translation>
    </message>
    <message>
        <source>workgroup confidential, staff only</source>
        <translation>vertraulich, Arbeitsgruppe, nur Angestellte</translation>
    </message>
    <message>
        <source>individual confidential</source>
        <translation>vertraulich, persönlich</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>whoever is signed in</source>
        <translation>allen Angemeldeten</translation>
    </message>
    <message>
        <source>vouched people</source>
        <translation>Personen, für die jemand bürgt</translation>
    </message>
    <message>
        <source>people under an agreement (NDA)</source>
        <translation>Personen mit Vereinbarung (NDA)</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Angestellten</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>niemandem sonst</translation>
    </message>
    <message>
        <source>Published by %1, %2</source>
        <translation>Veröffentlicht: %1, %2</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>no display level</source>
        <translation>ohne Anzeigestufe</translation>
    </message>
    <message>
        <source>shown to %1</source>
        <translation>gezeigt: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What else follows could not be read. %1</source>
        <translation>Weitere Folgen konnten nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>Der Profilordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link or no folder. Give the folder itself.</source>
        <translation>Der Profilordner %1 ist eine Verknüpfung oder kein Ordner. Geben Sie den Ordner selbst an.</translation>
    </message>
    <message>
        <source>The profile folder %1 belongs to another user.</source>
        <translation>Der Profilordner %1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Other users may write to the profile folder %1. Take that right away first.</source>
        <translation>Andere Benutzer dürfen in den Profilordner %1 schreiben. Entziehen Sie zuerst dieses Recht.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to.</source>
        <translation>In den Profilordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation>vor Ihnen verborgen</translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation>nicht angeboten von %1</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>, gelöscht</translation>
    </message>
    <message>
        <source>, changed since it was listed</source>
        <translation>, geändert, seit es aufgelistet wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table of people</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column: when the record was read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>default</source>
        <comment>of several addresses</comment>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address and notes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The value of the sessionid cookie of your own sign-in. AMO takes nothing else for accounts and pictures.</source>
        <translation>Der Wert des Cookies sessionid Ihrer eigenen Anmeldung. Für Konten und Bilder nimmt AMO nichts anderes.</translation>
    </message>
    <message>
        <source>API key (JWT issuer)</source>
        <translation>API-Schlüssel (JWT-Aussteller)</translation>
    </message>
    <message>
        <source>For example user:12345:67. Only needed for the own profile.</source>
        <translation>Zum Beispiel user:12345:67. Nur für das eigene Profil nötig.</translation>
    </message>
    <message>
        <source>API secret (JWT secret)</source>
        <translation>API-Geheimnis (JWT-Geheimnis)</translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again.</source>
        <translation>Liegt im Schlüsselbund, wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Settings complete</source>
        <translation>Einstellungen vollständig</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Connection is private</source>
        <translation>Verbindung ist vertraulich</translation>
    </message>
    <message>
        <source>Connection stays on this computer</source>
        <translation>Verbindung bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation>Dienst erkannt</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Zugangsdaten angenommen</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>One record read</source>
        <translation>Einen Datensatz gelesen</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netz.</translation>
    </message>
    <message>
        <source>The name of the service is not known. Check the base URL and the network.</source>
        <translation>Der Name des Dienstes ist nicht bekannt. Prüfen Sie die Basis-URL und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Unter dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>Das Zertifikat des Dienstes wurde abgelehnt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The service points to another address. That is not followed, because the credentials would go along. Check the base URL.</source>
        <translation>Der Dienst verweist auf eine andere Adresse. Dem wird nicht gefolgt, weil die Zugangsdaten mitgingen. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>There is a web page at this address, not this kind of service. Check the base URL.</source>
        <translation>Unter dieser Adresse liegt eine Webseite, kein Dienst dieser Art. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Something else than data came back, perhaps the sign-in page of something in between.</source>
        <translation>Es kam etwas anderes als Daten zurück, vielleicht die Anmeldeseite von etwas, das dazwischen steht.</translation>
    </message>
    <message>
        <source>The answer is not what this kind of service sends. Check the base URL.</source>
        <translation>Die Antwort ist nicht das, was Dienste dieser Art senden. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation>Der Dienst nimmt die Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>The service knows the credentials, but does not let them in.</source>
        <translation>Der Dienst kennt die Zugangsdaten, lässt sie aber nicht zu.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>Der Dienst bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>Der Dienst hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>The service is being maintained.</source>
        <translation>Der Dienst wird gewartet.</translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation>Der Dienst kennt diese Adresse nicht. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The secret is not stored. Enter it again.</source>
        <translation>Das Geheimnis ist nicht gespeichert. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and connect again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Enter the secret again; it is kept until you quit.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Geben Sie das Geheimnis erneut ein; es wird bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>Enter the whole address of the service, beginning with https://.</source>
        <translation>Geben Sie die ganze Adresse des Dienstes ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Only https is used, except for services on this computer.</source>
        <translation>Nur https wird verwendet, außer bei Diensten auf diesem Computer.</translation>
    </message>
    <message>
        <source>The address must not carry a name or password.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end before any question mark or hash sign.</source>
        <translation>Die Adresse muss vor einem Frage- oder Rautezeichen enden.</translation>
    </message>
    <message>
        <source>Allocations process</source>
        <translation>Vergabeprozess</translation>
    </message>
    <message>
        <source>The process the key was given to, for example NCAR.</source>
        <translation>Der Prozess, für den der Schlüssel ausgegeben wurde, zum Beispiel NCAR.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Your XRAS username</source>
        <translation>Ihr XRAS-Benutzername</translation>
    </message>
    <message>
        <source>Sent with every request; it has to exist at the process.</source>
        <translation>Wird mit jeder Anfrage gesendet; er muss beim Prozess vorhanden sein.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>submit, report, review or admin; submit when left empty. Changes need submit.</source>
        <translation>submit, report, review oder admin; submit, wenn leer. Änderungen brauchen submit.</translation>
    </message>
    <message>
        <source>Account %1 was read. It has no right to edit others (Users:Edit): of other accounts little will be shown, and only this one can be changed.</source>
        <translation>Konto %1 wurde gelesen. Es darf andere nicht bearbeiten (Users:Edit): Von anderen Konten wird wenig angezeigt, und nur dieses kann geändert werden.</translation>
    </message>
    <message>
        <source>Account %1 was read.</source>
        <translation>Konto %1 wurde gelesen.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>%1 is an address; no name is needed.</source>
        <translation>%1 ist eine Adresse; ein Name ist nicht nötig.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Check the base URL and the network.</source>
        <translation>Niemand kennt den Namen %1. Prüfen Sie die Basis-URL und das Netz.</translation>
    </message>
    <message>
        <source>Looking up the name %1 took too long.</source>
        <translation>Das Nachschlagen des Namens %1 hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Encrypted; the certificate was accepted.</source>
        <translation>Verschlüsselt; das Zertifikat wurde angenommen.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s ahead of the service&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Dienstes %1 s vor.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s behind the service&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Dienstes %1 s nach.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate that can be read.</source>
        <translation>Die Datei %1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Diese Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>A connection needs a name and a kind of service.</source>
        <translation>Eine Verbindung braucht einen Namen und eine Dienstart.</translation>
    </message>
    <message>
        <source>A practice connection is made anew at every start and cannot be changed.</source>
        <translation>Eine Übungsverbindung wird bei jedem Start neu angelegt und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Choose a kind of service.</source>
        <translation>Wählen Sie eine Dienstart.</translation>
    </message>
    <message>
        <source>XRAS practice</source>
        <translation>XRAS-Übung</translation>
    </message>
    <message>
        <source>AMO practice</source>
        <translation>AMO-Übung</translation>
    </message>
    <message>
        <source>The service accepts the key, but does not know the user %1 (XA-USER). Looking people up works; check the username of this connection, because changes are made in its name.</source>
        <translation>Der Dienst nimmt den Schlüssel an, kennt aber den Benutzer %1 (XA-USER) nicht. Nachschlagen geht; prüfen Sie den Benutzernamen dieser Verbindung, denn Änderungen geschehen in seinem Namen.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 wurde gelesen.</translation>
    </message>
    <message>
        <source>It answers every question of XRAS with “not found”, so it is probably another service, or XRAS lies deeper: the base URL is what comes before /v1.</source>
        <translation>Er beantwortet jede Frage nach XRAS mit „nicht gefunden“; wahrscheinlich ist es ein anderer Dienst, oder XRAS liegt tiefer: Die Basis-URL ist das, was vor /v1 steht.</translation>
    </message>
    <message>
        <source>needs at least two letters of a name</source>
        <translation>braucht mindestens zwei Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>keeps no names; phone, e-mail or ID only</source>
        <translation>führt keine Namen; nur Telefon, E-Mail oder ID</translation>
    </message>
    <message>
        <source>this is no phone number</source>
        <translation>dies ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>The names of %1 details were read.</source>
        <translation>Die Namen von %1 Angaben wurden gelesen.</translation>
    </message>
    <message>
        <source>Seed practice</source>
        <translation>Seed-Übung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Forty letters and digits, given out by an administrator.</source>
        <translation>Vierzig Buchstaben und Ziffern; ein Administrator gibt sie aus.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land der Telefonnummern</translation>
    </message>
    <message>
        <source>Two letters, for example ZA: how numbers without country code are read. Empty: the country of this computer.</source>
        <translation>Zwei Buchstaben, zum Beispiel ZA: wie Nummern ohne Landesvorwahl gelesen werden. Leer: das Land dieses Computers.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Es hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in has ended; sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen; melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The answer to the renewal of the sign-in was lost; sign in again.</source>
        <translation>Die Antwort auf die Erneuerung der Anmeldung ging verloren; melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This connection has no audience for the first version of the Person API.</source>
        <translation>Diese Verbindung hat keine Audience für die erste Version der Person-API.</translation>
    </message>
    <message>
        <source>This connection has no audience for the second version of the Person API.</source>
        <translation>Diese Verbindung hat keine Audience für die zweite Version der Person-API.</translation>
    </message>
    <message>
        <source>With the scope read:email the first version shows nothing but the primary address.</source>
        <translation>Mit dem Scope read:email zeigt die erste Version nur die Hauptadresse.</translation>
    </message>
    <message>
        <source>The scope read:profile is missing, so the first version shows nothing.</source>
        <translation>Der Scope read:profile fehlt, daher zeigt die erste Version nichts.</translation>
    </message>
    <message>
        <source>Without the scopes read:fullprofile and display:all some attributes are hidden from you.</source>
        <translation>Ohne die Scopes read:fullprofile und display:all bleiben Ihnen manche Attribute verborgen.</translation>
    </message>
    <message>
        <source>The token allows %1.</source>
        <translation>Das Token erlaubt %1.</translation>
    </message>
    <message>
        <source>An audience is missing: of the first version, the second, or both.</source>
        <translation>Eine Audience fehlt: die der ersten Version, der zweiten oder beider.</translation>
    </message>
    <message>
        <source>CIS practice</source>
        <translation>CIS-Übung</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>As the people who run the service gave it to this console.</source>
        <translation>Wie sie die Betreiber des Dienstes dieser Konsole gegeben haben.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Where tokens are given out, for example https://auth.mozilla.auth0.com/oauth/token. Left empty: oauth/token below the base URL.</source>
        <translation>Wo Token ausgegeben werden, zum Beispiel https://auth.mozilla.auth0.com/oauth/token. Leer: oauth/token unter der Basis-URL.</translation>
    </message>
    <message>
        <source>Audience, second version</source>
        <translation>Audience, zweite Version</translation>
    </message>
    <message>
        <source>For example api.sso.mozilla.com. Left empty: not used.</source>
        <translation>Zum Beispiel api.sso.mozilla.com. Leer: wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Audience, first version</source>
        <translation>Audience, erste Version</translation>
    </message>
    <message>
        <source>For example https://person-api.sso.mozilla.com. Left empty: not used.</source>
        <translation>Zum Beispiel https://person-api.sso.mozilla.com. Leer: wird nicht benutzt.</translation>
    </message>
    <message>
        <source>This connection is not signed in to with a browser.</source>
        <translation>Bei dieser Verbindung meldet man sich nicht mit einem Browser an.</translation>
    </message>
    <message>
        <source>The sign-in does not have the scope update_profile, so that nothing can be corrected.</source>
        <translation>Der Anmeldung fehlt der Scope update_profile, daher kann nichts berichtigt werden.</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
    <message>
        <source>Passport practice</source>
        <translation>Passport-Übung</translation>
    </message>
    <message>
        <source>As it was given when this console was registered with Passport.</source>
        <translation>Wie sie bei der Registrierung dieser Konsole bei Passport vergeben wurde.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rücksprungadresse</translation>
    </message>
    <message>
        <source>As it is registered for the client; on 127.0.0.1. Left empty: http://127.0.0.1/ with any port.</source>
        <translation>Wie sie für den Client registriert ist; auf 127.0.0.1. Leer: http://127.0.0.1/ mit beliebigem Port.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What the sign-in shall allow. Left empty: update_profile, github, github_private.</source>
        <translation>Was die Anmeldung erlauben soll. Leer: update_profile, github, github_private.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Only for a computer without a browser: one that was given elsewhere. It is replaced when it is used.</source>
        <translation>Nur für einen Rechner ohne Browser: eines, das anderswo ausgegeben wurde. Es wird bei Gebrauch ersetzt.</translation>
    </message>
    <message>
        <source>needs the ID of an identity</source>
        <translation>braucht die ID einer Identität</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port, without a name or password.</source>
        <translation>Geben Sie den Proxy als http://host:port oder socks5://host:port an, ohne Namen und Kennwort.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Only where you have no token: the store is asked for it with your username and password.</source>
        <translation>Nur wenn Sie kein Token haben: Der Speicher wird mit Ihrem Benutzernamen und Kennwort danach gefragt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>cannot be asked for this condition</source>
        <translation>kann nach dieser Bedingung nicht gefragt werden</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>Upload a picture</source>
        <translation>Ein Bild hochladen</translation>
    </message>
    <message>
        <source>The present picture is replaced; AMO keeps no earlier one.</source>
        <translation>Das jetzige Bild wird ersetzt; AMO behält kein früheres.</translation>
    </message>
    <message>
        <source>AMO makes a small version of at most 200 × 200 in the background: it can take a moment to appear.</source>
        <translation>AMO erzeugt im Hintergrund eine kleine Fassung von höchstens 200 × 200: Es kann einen Moment dauern, bis sie erscheint.</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Das Bild löschen</translation>
    </message>
    <message>
        <source>The picture is removed; only uploading it again brings it back.</source>
        <translation>Das Bild wird entfernt; nur erneutes Hochladen bringt es zurück.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The account answers to nobody any more, administrators included.</source>
        <translation>Das Konto gehorcht niemandem mehr, auch keinem Administrator.</translation>
    </message>
    <message>
        <source>Display name, biography, homepage, location, occupation and picture are emptied; the username is replaced.</source>
        <translation>Anzeigename, Biografie, Homepage, Ort, Beruf und Bild werden geleert; der Benutzername wird ersetzt.</translation>
    </message>
    <message>
        <source>Collections and ratings go. Add-ons without another author are deleted; from the others only the name goes.</source>
        <translation>Sammlungen und Bewertungen gehen verloren. Add-ons ohne weiteren Autor werden gelöscht; bei den anderen entfällt nur der Name.</translation>
    </message>
    <message>
        <source>Every session of the person ends, and AMO may tell the person by e-mail.</source>
        <translation>Jede Sitzung der Person endet, und AMO benachrichtigt die Person vielleicht per E-Mail.</translation>
    </message>
    <message>
        <source>AMO keeps the e-mail address and the last sign-in address for a while: this is not an erasure.</source>
        <translation>AMO behält die E-Mail-Adresse und die letzte Anmeldeadresse eine Zeit lang: Dies ist keine endgültige Löschung.</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>Dies kann hier nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>AMO finds accounts by exact ID or username only. It does not say whether an account is missing or hidden from you.</source>
        <translation>AMO findet Konten nur über die genaue ID oder den genauen Benutzernamen. Es sagt nicht, ob ein Konto fehlt oder vor Ihnen verborgen ist.</translation>
    </message>
    <message>
        <source>cannot search; exact ID or username only</source>
        <translation>kann nicht suchen; nur genaue ID oder genauer Benutzername</translation>
    </message>
    <message>
        <source>AMO accounts</source>
        <translation>AMO-Konten</translation>
    </message>
    <message>
        <source>Reads one account by ID or username, corrects its profile, changes its picture and deletes it. It cannot search.</source>
        <translation>Liest ein Konto über ID oder Benutzernamen, berichtigt sein Profil, ändert sein Bild und löscht es. Suchen kann es nicht.</translation>
    </message>
    <message>
        <source>ID, exact</source>
        <translation>ID, genau</translation>
    </message>
    <message>
        <source>username, exact</source>
        <translation>Benutzername, genau</translation>
    </message>
    <message>
        <source>Merge into another person</source>
        <translation>Mit einer anderen Person zusammenführen</translation>
    </message>
    <message>
        <source>XRAS deletes the absorbed person; the username no longer leads anywhere.</source>
        <translation>XRAS löscht die aufgenommene Person; der Benutzername führt nirgends mehr hin.</translation>
    </message>
    <message>
        <source>Roles on requests move to the survivor.</source>
        <translation>Rollen in Anträgen gehen auf die bleibende Person über.</translation>
    </message>
    <message>
        <source>Person details are not copied: name, e-mail, phone and the rest of the absorbed person are lost.</source>
        <translation>Angaben zur Person werden nicht kopiert: Name, E-Mail, Telefon und alles Weitere der aufgenommenen Person gehen verloren.</translation>
    </message>
    <message>
        <source>Allocations and links in other systems are moved by the service, if at all; they are not visible here.</source>
        <translation>Zuteilungen und Verknüpfungen in anderen Systemen überträgt, wenn überhaupt, der Dienst; sie sind hier nicht sichtbar.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>XRAS searches names and usernames, from two characters on, and answers with 20 people at most. A longer text narrows it down.</source>
        <translation>XRAS sucht Namen und Benutzernamen ab zwei Zeichen und antwortet mit höchstens 20 Personen. Ein längerer Text grenzt ein.</translation>
    </message>
    <message>
        <source>name or username, part</source>
        <translation>Name oder Benutzername, Teil</translation>
    </message>
    <message>
        <source>XRAS people</source>
        <translation>XRAS-Personen</translation>
    </message>
    <message>
        <source>Searches people by name or username, corrects and creates them, and merges two into one. It has no pictures and no full list.</source>
        <translation>Sucht Personen über Namen oder Benutzernamen, berichtigt sie, legt sie an und führt zwei zu einer zusammen. Es hat keine Bilder und keine vollständige Liste.</translation>
    </message>
    <message>
        <source>e-mail, exact</source>
        <translation>E-Mail, genau</translation>
    </message>
    <message>
        <source>cannot search phone numbers</source>
        <translation>kann keine Telefonnummern suchen</translation>
    </message>
    <message>
        <source>cannot search ORCID iDs</source>
        <translation>kann keine ORCID-iDs suchen</translation>
    </message>
    <message>
        <source>XRAS cannot search e-mail addresses. The part before the @ was searched among names and usernames, and people with exactly this address were kept; others may have it too.</source>
        <translation>XRAS kann keine E-Mail-Adressen suchen. Der Teil vor dem @ wurde unter Namen und Benutzernamen gesucht, und Personen mit genau dieser Adresse wurden behalten; auch andere können sie haben.</translation>
    </message>
    <message>
        <source>XRAS has no numeric IDs; the digits were read as a username.</source>
        <translation>XRAS hat keine numerischen IDs; die Ziffern wurden als Benutzername gelesen.</translation>
    </message>
    <message>
        <source>XRAS has no such IDs; the text was read as a username.</source>
        <translation>XRAS hat keine solchen IDs; der Text wurde als Benutzername gelesen.</translation>
    </message>
    <message>
        <source>still connecting, not asked</source>
        <translation>verbindet noch, nicht gefragt</translation>
    </message>
    <message>
        <source>not reachable, not asked</source>
        <translation>nicht erreichbar, nicht gefragt</translation>
    </message>
    <message>
        <source>sign in first, not asked</source>
        <translation>erst anmelden, nicht gefragt</translation>
    </message>
    <message>
        <source>not connected, not asked</source>
        <translation>nicht verbunden, nicht gefragt</translation>
    </message>
    <message>
        <source>cannot look this up</source>
        <translation>kann dies nicht nachschlagen</translation>
    </message>
    <message>
        <source>username, part</source>
        <translation>Benutzername, Teil</translation>
    </message>
    <message>
        <source>last name, exact</source>
        <translation>Nachname, genau</translation>
    </message>
    <message>
        <source>last name, part</source>
        <translation>Nachname, Teil</translation>
    </message>
    <message>
        <source>first name, exact</source>
        <translation>Vorname, genau</translation>
    </message>
    <message>
        <source>first name, part</source>
        <translation>Vorname, Teil</translation>
    </message>
    <message>
        <source>middle name, exact</source>
        <translation>zweiter Vorname, genau</translation>
    </message>
    <message>
        <source>middle name, part</source>
        <translation>zweiter Vorname, Teil</translation>
    </message>
    <message>
        <source>display name, exact</source>
        <translation>Anzeigename, genau</translation>
    </message>
    <message>
        <source>name, exact</source>
        <translation>Name, genau</translation>
    </message>
    <message>
        <source>name, part</source>
        <translation>Name, Teil</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>The identity is removed from the store; no webhook reports it.</source>
        <translation>Die Identität wird aus dem Speicher entfernt; kein Webhook meldet es.</translation>
    </message>
    <message>
        <source>Its opt-outs and opt-ins stay, without saying whose they were.</source>
        <translation>Ihre Ab- und Anmeldungen bleiben, ohne zu sagen, wessen sie waren.</translation>
    </message>
    <message>
        <source>Identities that are reached through it, or that it registered, lose that link.</source>
        <translation>Identitäten, die über sie erreicht werden oder die sie angelegt hat, verlieren diese Verknüpfung.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>The receiver is told of nothing any more, whoever set it up.</source>
        <translation>Dem Empfänger wird nichts mehr gemeldet, wer auch immer ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>Reports that are on their way may still arrive.</source>
        <translation>Meldungen, die schon unterwegs sind, können noch ankommen.</translation>
    </message>
    <message>
        <source>phone, exact</source>
        <translation>Telefon, genau</translation>
    </message>
    <message>
        <source>Seed identities</source>
        <translation>Seed-Identitäten</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>knows no usernames; phone, e-mail, name or ID only</source>
        <translation>kennt keine Benutzernamen; nur Telefon, E-Mail, Name oder ID</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-outs are sent the identity with all its details, as it is before this.</source>
        <translation>Die Empfänger Ihrer eigenen Webhooks für Abmeldungen erhalten die Identität mit allen Angaben, so wie sie vorher ist.</translation>
    </message>
    <message>
        <source>Opt out an address</source>
        <translation>Eine Adresse abmelden</translation>
    </message>
    <message>
        <source>Nothing is sent to this address any more; the others stay as they are.</source>
        <translation>An diese Adresse wird nichts mehr gesendet; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Opting the address in again takes it back.</source>
        <translation>Die Adresse wieder anzumelden nimmt es zurück.</translation>
    </message>
    <message>
        <source>Opt in an address</source>
        <translation>Eine Adresse anmelden</translation>
    </message>
    <message>
        <source>The person can be written to at this address again.</source>
        <translation>Der Person kann an diese Adresse wieder geschrieben werden.</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-ins are sent the identity.</source>
        <translation>Die Empfänger Ihrer eigenen Webhooks für Anmeldungen erhalten die Identität.</translation>
    </message>
    <message>
        <source>Opt out every address</source>
        <translation>Jede Adresse abmelden</translation>
    </message>
    <message>
        <source>Nothing is sent to any address of this identity any more.</source>
        <translation>An keine Adresse dieser Identität wird mehr gesendet.</translation>
    </message>
    <message>
        <source>Each address can be opted in again, one after the other.</source>
        <translation>Jede Adresse kann wieder angemeldet werden, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Record that the person unsubscribed</source>
        <translation>Festhalten, dass die Person abbestellt hat</translation>
    </message>
    <message>
        <source>The store writes down the opt-out and changes nothing in the identity: its addresses stay in use.</source>
        <translation>Der Speicher hält die Abmeldung fest und ändert nichts an der Identität: Ihre Adressen bleiben in Gebrauch.</translation>
    </message>
    <message>
        <source>Forget the person</source>
        <translation>Die Person vergessen</translation>
    </message>
    <message>
        <source>Every detail is replaced by the word “redacted”, and every address is removed.</source>
        <translation>Jede Angabe wird durch das Wort „redacted“ ersetzt, und jede Adresse wird entfernt.</translation>
    </message>
    <message>
        <source>It is no longer reached through another identity.</source>
        <translation>Sie wird nicht mehr über eine andere Identität erreicht.</translation>
    </message>
    <message>
        <source>Opt-outs recorded before keep the address they name.</source>
        <translation>Früher festgehaltene Abmeldungen behalten die Adresse, die sie nennen.</translation>
    </message>
    <message>
        <source>This cannot be undone, neither here nor by the store.</source>
        <translation>Dies lässt sich nicht rückgängig machen, weder hier noch durch den Speicher.</translation>
    </message>
    <message>
        <source>Delete identity…</source>
        <translation>Identität löschen…</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Webhook löschen…</translation>
    </message>
    <message>
        <source>Finds identities by phone number, e-mail address, name or ID, corrects them, opts them out and in, deletes them; shows users, groups and webhooks.</source>
        <translation>Findet Identitäten über Telefonnummer, E-Mail-Adresse, Namen oder ID, berichtigt sie, meldet sie ab und an, löscht sie; zeigt Benutzer, Gruppen und Webhooks.</translation>
    </message>
    <message>
        <source>name, phone, e-mail or ID</source>
        <translation>Name, Telefon, E-Mail oder ID</translation>
    </message>
    <message>
        <source>Seed finds whole phone numbers and whole e-mail addresses, and parts of names.</source>
        <translation>Seed findet ganze Telefonnummern und ganze E-Mail-Adressen sowie Teile von Namen.</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>Name oder Benutzername</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>exact ID of an account</source>
        <translation>genaue ID eines Kontos</translation>
    </message>
    <message>
        <source>Use an unsubscribe link</source>
        <translation>Abmeldelink benutzen</translation>
    </message>
    <message>
        <source>The notification in the link is turned off for the account the link was sent to, whichever account is shown here.</source>
        <translation>Die Benachrichtigung im Link wird für das Konto abgestellt, an das der Link ging, welches Konto hier auch gezeigt wird.</translation>
    </message>
    <message>
        <source>It can be turned on again here.</source>
        <translation>Sie lässt sich hier wieder einschalten.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>exact e-mail, username or ID</source>
        <translation>genaue E-Mail, Benutzername oder ID</translation>
    </message>
    <message>
        <source>The list has active profiles only; looking somebody up finds the others as well.</source>
        <translation>Die Liste enthält nur aktive Profile; Nachschlagen findet auch die anderen.</translation>
    </message>
    <message>
        <source>CIS profiles</source>
        <translation>CIS-Profile</translation>
    </message>
    <message>
        <source>Shows profiles of Mozilla&apos;s Person API, who published each value and who may see it. It changes nothing.</source>
        <translation>Zeigt Profile der Person-API von Mozilla, wer jeden Wert veröffentlicht hat und wer ihn sehen darf. Es ändert nichts.</translation>
    </message>
    <message>
        <source>Profiles, first version</source>
        <translation>Profile, erste Version</translation>
    </message>
    <message>
        <source>exact user ID</source>
        <translation>genaue Benutzer-ID</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>exact e-mail</source>
        <translation>genaue E-Mail</translation>
    </message>
    <message>
        <source>user ID, exact</source>
        <translation>Benutzer-ID, genau</translation>
    </message>
    <message>
        <source>UUID, exact</source>
        <translation>UUID, genau</translation>
    </message>
    <message>
        <source>finds exact e-mail addresses, usernames and IDs only</source>
        <translation>findet nur genaue E-Mail-Adressen, Benutzernamen und IDs</translation>
    </message>
    <message>
        <source>CIS compares addresses with regard to case, and finds nobody by an address that is not the primary one.</source>
        <translation>CIS unterscheidet bei Adressen Groß- und Kleinschreibung und findet niemanden über eine Adresse, die nicht die Hauptadresse ist.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Andere Benutzer</translation>
    </message>
    <message>
        <source>exact ID</source>
        <translation>genaue ID</translation>
    </message>
    <message>
        <source>Passport has no list of users and finds nobody by name or e-mail. Of others it shows name and picture.</source>
        <translation>Passport hat keine Benutzerliste und findet niemanden über Namen oder E-Mail. Von anderen zeigt es Name und Bild.</translation>
    </message>
    <message>
        <source>Your accounts elsewhere</source>
        <translation>Ihre Konten anderswo</translation>
    </message>
    <message>
        <source>Disconnect account…</source>
        <translation>Konto trennen…</translation>
    </message>
    <message>
        <source>You can no longer sign in to Passport with this account.</source>
        <translation>Sie können sich mit diesem Konto nicht mehr bei Passport anmelden.</translation>
    </message>
    <message>
        <source>The account itself stays, and can be connected again.</source>
        <translation>Das Konto selbst bleibt und kann wieder verbunden werden.</translation>
    </message>
    <message>
        <source>Your GitHub tokens</source>
        <translation>Ihre GitHub-Token</translation>
    </message>
    <message>
        <source>The Grid Passport</source>
        <translation>The Grid Passport</translation>
    </message>
    <message>
        <source>Shows and corrects your own account, and the accounts elsewhere that belong to it; shows others by their ID.</source>
        <translation>Zeigt und berichtigt Ihr eigenes Konto und die zugehörigen Konten anderswo; zeigt andere anhand ihrer ID.</translation>
    </message>
    <message>
        <source>finds exact IDs only</source>
        <translation>findet nur genaue IDs</translation>
    </message>
    <message>
        <source>Show or create the token</source>
        <translation>Token zeigen oder anlegen</translation>
    </message>
    <message>
        <source>The token in use is shown to you: it is not renewed, and whoever has it acts as this user.</source>
        <translation>Das benutzte Token wird Ihnen gezeigt: Es wird nicht erneuert, und wer es hat, handelt als dieser Benutzer.</translation>
    </message>
    <message>
        <source>Where there is no token yet, one is made.</source>
        <translation>Wo es noch keines gibt, wird eines angelegt.</translation>
    </message>
    <message>
        <source>That you had it shown is written into the journal; the token is not.</source>
        <translation>Dass Sie es sich zeigen ließen, steht im Journal; das Token nicht.</translation>
    </message>
    <message>
        <source>Addresses in use</source>
        <translation>Benutzte Adressen</translation>
    </message>
    <message>
        <source>ID of an identity, then the kind of address</source>
        <translation>ID einer Identität, dann die Art der Adresse</translation>
    </message>
    <message>
        <source>The store leaves out an address that is opted out, and every address behind it. Look at the identity to see all of them.</source>
        <translation>Der Speicher lässt eine abgemeldete Adresse und jede dahinter weg. Alle zeigt die Identität.</translation>
    </message>
    <message>
        <source>The store itself</source>
        <translation>Der Speicher selbst</translation>
    </message>
    <message>
        <source>Start the scheduled metrics</source>
        <translation>Geplante Messwerte starten</translation>
    </message>
    <message>
        <source>The store is told to report its scheduled metrics now. Most stores have none.</source>
        <translation>Der Speicher soll seine geplanten Messwerte jetzt melden. Die meisten haben keine.</translation>
    </message>
    <message>
        <source>End your sessions</source>
        <translation>Eigene Sitzungen beenden</translation>
    </message>
    <message>
        <source>Every session of yours ends, in browsers as well, and this connection can do nothing more until a new session is typed in.</source>
        <translation>Alle Ihre Sitzungen enden, auch die in Browsern, und diese Verbindung kann nichts mehr tun, bis eine neue Sitzung eingegeben ist.</translation>
    </message>
    <message>
        <source>Make a test account</source>
        <translation>Testkonto anlegen</translation>
    </message>
    <message>
        <source>A new account is made that nobody signs in to; its session is shown once.</source>
        <translation>Ein neues Konto entsteht, bei dem sich niemand anmeldet; seine Sitzung wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Needs an API key and the right Accounts:SuperCreate.</source>
        <translation>Braucht einen API-Schlüssel und das Recht Accounts:SuperCreate.</translation>
    </message>
    <message>
        <source>Addresses that are removed:</source>
        <translation>Adressen, die entfernt werden:</translation>
    </message>
    <message>
        <source>Details that become “redacted”:</source>
        <translation>Angaben, die zu „redacted“ werden:</translation>
    </message>
    <message>
        <source>Addresses that are opted out:</source>
        <translation>Adressen, die abgemeldet werden:</translation>
    </message>
    <message>
        <source>Reached through this identity, and by no address any more:</source>
        <translation>Wird über diese Identität erreicht, danach über keine Adresse mehr:</translation>
    </message>
    <message>
        <source>Reached through this identity, and no longer:</source>
        <translation>Wird über diese Identität erreicht, danach nicht mehr:</translation>
    </message>
    <message>
        <source>Registered by this identity, which they no longer name:</source>
        <translation>Von dieser Identität registriert, die dann nicht mehr genannt wird:</translation>
    </message>
    <message>
        <source>Opt-outs recorded before, which keep their address:</source>
        <translation>Früher vermerkte Abmeldungen, die ihre Adresse behalten:</translation>
    </message>
    <message>
        <source>Opt-outs that stay, without saying whose they were:</source>
        <translation>Abmeldungen, die bleiben, ohne zu sagen, wessen sie waren:</translation>
    </message>
    <message>
        <source>Record what became of a message</source>
        <translation>Vermerken, was aus einer Nachricht wurde</translation>
    </message>
    <message>
        <source>The store counts messages in a row that did not arrive; one that arrived sets the count to nought.</source>
        <translation>Der Speicher zählt Nachrichten, die nacheinander nicht ankamen; eine, die ankam, setzt die Zahl auf null.</translation>
    </message>
    <message>
        <source>From the fifth failure on, receivers of your own webhooks for failures are told of each.</source>
        <translation>Ab dem fünften Fehlschlag erfahren die Empfänger Ihrer eigenen Webhooks für Fehlschläge von jedem.</translation>
    </message>
    <message>
        <source>The store does not show the count, so that it cannot be read back.</source>
        <translation>Der Speicher zeigt die Zahl nicht, sie lässt sich also nicht nachlesen.</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>address, or ID of an identity</source>
        <translation>Adresse oder ID einer Identität</translation>
    </message>
    <message>
        <source>The store tells at most the newest 1,000 opt-outs at once. It tells of no opt-ins.</source>
        <translation>Der Speicher nennt höchstens die neuesten 1.000 Abmeldungen auf einmal. Wiederanmeldungen nennt er nicht.</translation>
    </message>
    <message>
        <source>this cannot stand in an address</source>
        <translation>das kann in keiner Adresse stehen</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the details before they are blanked:</source>
        <translation>Von diesen Webhooks erhalten Ihre eigenen die Angaben, bevor sie geschwärzt werden:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours may be told of failures:</source>
        <translation>Von diesen Webhooks erfahren womöglich Ihre eigenen von Fehlschlägen:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the identity:</source>
        <translation>Von diesen Webhooks erhalten Ihre eigenen die Identität:</translation>
    </message>
    <message>
        <source>A token that is taken away in the store may go on working for some minutes.</source>
        <translation>Ein Token, das im Speicher entzogen wird, kann noch einige Minuten weiter gelten.</translation>
    </message>
    <message>
        <source>does not answer; seen here earlier</source>
        <translation>antwortet nicht; hier früher gesehen</translation>
    </message>
</context>
<context>
    <name>rollcall::ActionDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Reading what else follows…</source>
        <translation>Weitere Folgen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGrid</name>
    <message>
        <source>%1: yes</source>
        <comment>a state of an address</comment>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>a state of an address</comment>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>Opt an address out or in with Actions: then the store writes down who asked for it, and tells its webhooks.</source>
        <translation>Melden Sie eine Adresse über „Aktionen“ ab oder wieder an: Dann vermerkt der Speicher, wer darum bat, und benachrichtigt seine Webhooks.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGridView</name>
    <message>
        <source>%1: what is true of each address</source>
        <translation>%1: was für jede Adresse gilt</translation>
    </message>
    <message>
        <source>As JSON: %1</source>
        <translation>Als JSON: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Avatar</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
</context>
<context>
    <name>rollcall::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandModel</name>
    <message>
        <source>not possible here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <comment>what was typed, and what it is taken for</comment>
        <translation>%1 nachschlagen (%2)</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it cannot be run</comment>
        <translation>%1, jetzt nicht: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do, or whom to look up</source>
        <translation>Was zu tun ist oder wer nachzuschlagen ist</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Enter run · Esc close</source>
        <translation>Eingabe ausführen · Esc schließen</translation>
    </message>
</context>
<context>
    <name>rollcall::ConditionBar</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Field of the condition</source>
        <translation>Feld der Bedingung</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and relation of a condition</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>field, relation and value of a condition</comment>
        <translation>%1 %2 „%3“</translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation>hier gefiltert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>condition, and where it is looked at</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change this condition (Delete removes it)</source>
        <translation>Diese Bedingung ändern (Entf nimmt sie weg)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Type what it is compared with.</source>
        <translation>Geben Sie ein, womit verglichen wird.</translation>
    </message>
    <message>
        <source>%1 will be asked</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>looked at among the loaded rows</source>
        <translation>gilt unter den geladenen Zeilen</translation>
    </message>
</context>
<context>
    <name>rollcall::ConfirmDialog</name>
    <message>
        <source>Type %1 to allow it</source>
        <translation>%1 eingeben, um es zu erlauben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The name has to be typed before this can go on.</source>
        <translation>Der Name muss eingegeben sein, bevor es weitergehen kann.</translation>
    </message>
    <message numerus="yes">
        <source>This is production: ready in %n second(s).</source>
        <translation>
            <numerusform>Dies ist Produktion: bereit in %n Sekunde.</numerusform>
            <numerusform>Dies ist Produktion: bereit in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictModel</name>
    <message>
        <source>Choose one of the two here; other values are typed in the field itself.</source>
        <translation>Wählen Sie hier einen der beiden; andere Werte werden im Feld selbst eingegeben.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>%1: you had seen %2; %3 has %4 now; you want %5.</source>
        <translation>%1: Sie sahen %2; %3 hat jetzt %4; Sie wollen %5.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>%1 will stand.</source>
        <comment>a value</comment>
        <translation>%1 wird gelten.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>You had seen</source>
        <translation>Sie sahen</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 hat jetzt</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>Sie wollen</translation>
    </message>
    <message>
        <source>Shall stand</source>
        <translation>Soll gelten</translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictView</name>
    <message>
        <source>Another value for %1</source>
        <translation>Ein anderer Wert für %1</translation>
    </message>
    <message>
        <source>Enter the other one · 1 theirs · 2 mine · 0 another value</source>
        <translation>Eingabe der andere · 1 fremder · 2 eigener · 0 ein anderer Wert</translation>
    </message>
    <message>
        <source>Go on with these values</source>
        <translation>Mit diesen Werten weiter</translation>
    </message>
    <message>
        <source>Somebody else changed what you are changing.</source>
        <translation>Jemand anders hat geändert, was Sie gerade ändern.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Choose what shall stand; it is shown for review before it is sent.</source>
        <translation>Nichts wurde gesendet. Wählen Sie, was gelten soll; es wird vor dem Senden noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>Was Sie beide geändert haben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Use theirs everywhere</source>
        <translation>Überall fremde nehmen</translation>
    </message>
    <message>
        <source>Keep mine everywhere</source>
        <translation>Überall eigene behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) still to be made</source>
        <translation>
            <numerusform>%n Wahl steht noch aus</numerusform>
            <numerusform>%n Wahlen stehen noch aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionForm</name>
    <message>
        <source>Start read-only</source>
        <translation>Schreibgeschützt beginnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>A PEM file, for a service with an authority of its own.</source>
        <translation>Eine PEM-Datei, für einen Dienst mit eigener Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again; type to replace it.</source>
        <translation>Gespeichert: %1. Es wird nie wieder angezeigt; zum Ersetzen eingeben.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the console cannot see whether it is stored.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann die Konsole nicht sehen, ob es gespeichert ist.</translation>
    </message>
    <message>
        <source>There is no usable keychain; what you type is kept until you quit.</source>
        <translation>Es gibt keinen brauchbaren Schlüsselbund; was Sie eingeben, wird bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the console cannot see whether it is stored.</source>
        <translation>Der Schlüsselbund antwortet nicht, daher kann die Konsole nicht sehen, ob es gespeichert ist.</translation>
    </message>
    <message>
        <source>Give it a name that tells you which service it is.</source>
        <translation>Geben Sie ihr einen Namen, der sagt, welcher Dienst es ist.</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Die Adresse des Dienstes fehlt.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>Dies ist keine Adresse. Sie beginnt mit https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>Only https:// and http:// are possible.</source>
        <translation>Nur https:// und http:// sind möglich.</translation>
    </message>
    <message>
        <source>Leave out names, passwords, “?” and “#”; only the address belongs here.</source>
        <translation>Lassen Sie Namen, Passwörter, „?“ und „#“ weg; nur die Adresse gehört hierher.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Zertifikat der Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Personen vergessen</translation>
    </message>
    <message>
        <source>People kept</source>
        <translation>Gespeicherte Personen</translation>
    </message>
    <message>
        <source>They can be found and looked at while the service does not answer, with the time of their reading.</source>
        <translation>Sie lassen sich finden und ansehen, während der Dienst nicht antwortet, mit dem Zeitpunkt, zu dem sie gelesen wurden.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Until Rollcall is closed</source>
        <translation>Bis Rollcall geschlossen wird</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s), encrypted on this computer</source>
        <translation>
            <numerusform>Für %n Tag, verschlüsselt auf diesem Computer</numerusform>
            <numerusform>Für %n Tage, verschlüsselt auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n of them</source>
        <translation>
            <numerusform>%n Person vergessen</numerusform>
            <numerusform>%n Personen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept.</source>
        <translation>Es sind keine Personen gespeichert.</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionListModel</name>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen …</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>Einstellungen der Verbindung</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Practice is made anew at every start; there is nothing to save or to remove.</source>
        <translation>Die Übung entsteht bei jedem Start neu; es gibt nichts zu speichern oder zu entfernen.</translation>
    </message>
    <message>
        <source>Saving now.</source>
        <translation>Wird gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A new connection is not saved.</source>
        <translation>Eine neue Verbindung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The settings of %1 are not saved.</source>
        <translation>Die Einstellungen von %1 sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>%1 will be removed from this console.</source>
        <translation>%1 wird aus dieser Konsole entfernt.</translation>
    </message>
    <message>
        <source>Its credentials are erased from the keychain.</source>
        <translation>Die Zugangsdaten werden aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>Nothing changes at the service.</source>
        <translation>Beim Dienst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Speichern Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Es wurde niemand angemeldet.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened there, then come back.</source>
        <translation>Melden Sie sich auf der Seite an, die dort geöffnet wurde, und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in one on this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie die Adresse und öffnen Sie sie in einem auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Verbindungen importieren…</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>Ohne Geheimnisse exportieren…</translation>
    </message>
</context>
<context>
    <name>rollcall::Console</name>
    <message>
        <source>The list of connections cannot be read.</source>
        <translation>Die Liste der Verbindungen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>Die Datei blieb, wie sie war: %1</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>Kein Journal</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Looking people up works; nothing can be changed until it can. %1</source>
        <translation>Nachschlagen geht; ändern lässt sich erst etwas, wenn es wieder geschrieben werden kann. %1</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>Das Journal war beschädigt.</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one was begun.</source>
        <translation>Es liegt nun als %1, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>Journal broken</source>
        <translation>Journal beschädigt</translation>
    </message>
    <message>
        <source>Journal started today</source>
        <translation>Journal heute begonnen</translation>
    </message>
    <message>
        <source>Journal unbroken, checked %1</source>
        <translation>Journal lückenlos, geprüft %1</translation>
    </message>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved, and the journal&apos;s personal content cannot be read later.</source>
        <translation>Anmeldungen gelten bis zum Beenden; neue werden nicht gespeichert, und die persönlichen Inhalte des Journals sind später nicht lesbar.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Practice is starting</source>
        <translation>Die Übung startet</translation>
    </message>
    <message>
        <source>The practice service ended by itself.</source>
        <translation>Der Übungsdienst hat sich selbst beendet.</translation>
    </message>
    <message>
        <source>It is started again with the same people. What was being sent shows its outcome where it was sent.</source>
        <translation>Er wird mit denselben Personen neu gestartet. Was gerade gesendet wurde, zeigt sein Ergebnis dort, wo es gesendet wurde.</translation>
    </message>
    <message>
        <source>There is no practice service.</source>
        <translation>Es gibt keinen Übungsdienst.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>The file with the credentials cannot be used.</source>
        <translation>Die Datei mit den Zugangsdaten kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Connected for this run only</source>
        <translation>Nur für diesen Lauf verbunden</translation>
    </message>
    <message>
        <source>The practice service</source>
        <translation>Der Übungsdienst</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>Die Übung läuft</translation>
    </message>
</context>
<context>
    <name>rollcall::ContentsList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>rollcall::CreateStep</name>
    <message>
        <source>Check that it is free</source>
        <translation>Prüfen, ob frei</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>This cannot be changed later. It is looked up first, so that nobody&apos;s record is overwritten.</source>
        <translation>Dies kann später nicht geändert werden. Es wird zuerst nachgeschlagen, damit kein Datensatz überschrieben wird.</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Ein neuer Datensatz</translation>
    </message>
    <message>
        <source>This cannot be used. Type another one.</source>
        <translation>Dies kann nicht verwendet werden. Geben Sie etwas anderes ein.</translation>
    </message>
    <message>
        <source>There is no connection, so nothing could be looked up. Connect first.</source>
        <translation>Es gibt keine Verbindung, daher konnte nichts nachgeschlagen werden. Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>%1 is taken. Open that record, or type another one.</source>
        <translation>%1 ist vergeben. Öffnen Sie diesen Datensatz oder geben Sie etwas anderes ein.</translation>
    </message>
    <message>
        <source>%1 shows nobody of that name, but it may hide them from you, so this cannot be proven free.</source>
        <translation>%1 zeigt niemanden dieses Namens, kann aber jemanden vor Ihnen verbergen; daher ist nicht sicher, dass dies frei ist.</translation>
    </message>
</context>
<context>
    <name>rollcall::CropDialog</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Smaller cut-out</source>
        <translation>Kleinerer Ausschnitt</translation>
    </message>
    <message>
        <source>Larger cut-out</source>
        <translation>Größerer Ausschnitt</translation>
    </message>
    <message>
        <source>Size of the cut-out</source>
        <translation>Größe des Ausschnitts</translation>
    </message>
    <message>
        <source>Arrows move    Shift+Arrows move by 10    + and − resize    R turns</source>
        <translation>Pfeile verschieben    Umschalt+Pfeile verschieben um 10    + und − ändern die Größe    R dreht</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>%1, PNG or JPG, not animated</source>
        <translation>%1, PNG oder JPG, nicht animiert</translation>
    </message>
    <message>
        <source>As it will appear</source>
        <translation>So wird es erscheinen</translation>
    </message>
    <message>
        <source>on the page, in headers, in lists</source>
        <translation>auf der Seite, in Kopfzeilen, in Listen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei auswählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation>Bild vormerken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose a picture of %1</source>
        <translation>Ein Bild von %1 auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1, %2 × %3, %4</translation>
    </message>
    <message>
        <source>The picture is being opened.</source>
        <translation>Das Bild wird geöffnet.</translation>
    </message>
    <message>
        <source>No picture has been chosen.</source>
        <translation>Es wurde kein Bild ausgewählt.</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>Place and camera data will be removed</source>
        <translation>Orts- und Kameradaten werden entfernt</translation>
    </message>
    <message>
        <source>Larger than %1 takes, so it is made smaller</source>
        <translation>Größer, als %1 annimmt, daher wird es verkleinert</translation>
    </message>
    <message>
        <source>%1 needs a moment to show a new picture; yours is shown here meanwhile</source>
        <translation>%1 braucht einen Moment, um ein neues Bild zu zeigen; solange wird hier Ihres gezeigt</translation>
    </message>
</context>
<context>
    <name>rollcall::CropView</name>
    <message>
        <source>Cut-out of the picture</source>
        <translation>Ausschnitt des Bildes</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows move by ten, plus and minus resize, R turns</source>
        <translation>Pfeile verschieben, Umschalt und Pfeile verschieben um zehn, Plus und Minus ändern die Größe, R dreht</translation>
    </message>
</context>
<context>
    <name>rollcall::Environment</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>rollcall::EnvironmentBand</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Änderungen erlaubt</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock this connection for changes</source>
        <translation>Diese Verbindung für Änderungen entsperren</translation>
    </message>
    <message>
        <source>Lock this connection, read-only</source>
        <translation>Diese Verbindung sperren, nur lesen</translation>
    </message>
    <message>
        <source>%1, connection %2, %3</source>
        <translation>%1, Verbindung %2, %3</translation>
    </message>
</context>
<context>
    <name>rollcall::ErrorText</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Vor dem nächsten Versuch ist %n Sekunde zu warten.</numerusform>
            <numerusform>Vor dem nächsten Versuch sind %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Vor dem nächsten Versuch ist %n Minute zu warten.</numerusform>
            <numerusform>Vor dem nächsten Versuch sind %n Minuten zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 war nicht rechtzeitig zu erreichen.</translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again.</source>
        <translation>Prüfen Sie das Netz und die Basis-URL und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 accepted the question and then fell silent.</source>
        <translation>%1 nahm die Frage an und verstummte dann.</translation>
    </message>
    <message>
        <source>Try again; if it stays silent, tell the people who run it.</source>
        <translation>Versuchen Sie es erneut; bleibt es still, sagen Sie es den Betreibern.</translation>
    </message>
    <message>
        <source>%1 answered too slowly and the console stopped waiting.</source>
        <translation>%1 antwortete zu langsam, und die Konsole wartete nicht länger.</translation>
    </message>
    <message>
        <source>Try again later; asking for less may help.</source>
        <translation>Versuchen Sie es später erneut; weniger zu erfragen kann helfen.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 hat unter dieser Adresse nichts.</translation>
    </message>
    <message>
        <source>Check the base URL of the connection, with its path.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung samt Pfad.</translation>
    </message>
    <message>
        <source>%1 has no such person, or does not let you see them.</source>
        <translation>%1 hat keine solche Person oder lässt Sie sie nicht sehen.</translation>
    </message>
    <message>
        <source>Check the identifier, or look the person up by name.</source>
        <translation>Prüfen Sie die Kennung oder suchen Sie die Person über den Namen.</translation>
    </message>
    <message>
        <source>The question to %1 was stopped.</source>
        <translation>Die Frage an %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>Ask again when you need the answer.</source>
        <translation>Fragen Sie erneut, wenn Sie die Antwort brauchen.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 was not asked.</source>
        <translation>Dieser Computer hat kein Netz, daher wurde %1 nicht gefragt.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Verbinden Sie sich mit dem Netz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The address of %1 is not known to the network.</source>
        <translation>Die Adresse von %1 ist im Netz nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the host name in the base URL, or whether a VPN is needed.</source>
        <translation>Prüfen Sie den Hostnamen in der Basis-URL oder ob ein VPN nötig ist.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>Unter der Adresse von %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>Check host and port in the base URL, or ask whether the service is running.</source>
        <translation>Prüfen Sie Host und Port in der Basis-URL oder fragen Sie, ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wurde abgelehnt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the host name and, for a private authority, choose its certificate file in the connection.</source>
        <translation>Prüfen Sie den Hostnamen und wählen Sie bei eigener Zertifizierungsstelle deren Zertifikatsdatei in der Verbindung aus.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>Try again; what you typed is kept.</source>
        <translation>Versuchen Sie es erneut; was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, and the console does not follow with your credentials.</source>
        <translation>%1 verwies auf eine andere Adresse, und die Konsole folgt nicht mit Ihren Zugangsdaten.</translation>
    </message>
    <message>
        <source>Put the final address into the base URL of the connection.</source>
        <translation>Tragen Sie die endgültige Adresse als Basis-URL der Verbindung ein.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 is larger than it accepts.</source>
        <translation>Was an %1 gesendet werden sollte, ist größer, als dort angenommen wird.</translation>
    </message>
    <message>
        <source>Choose a smaller picture or a shorter text.</source>
        <translation>Wählen Sie ein kleineres Bild oder einen kürzeren Text.</translation>
    </message>
    <message>
        <source>%1 refused it because it is too large.</source>
        <translation>%1 lehnte ab, weil es zu groß ist.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the console accepts.</source>
        <translation>Die Antwort von %1 ist größer, als die Konsole annimmt.</translation>
    </message>
    <message>
        <source>Ask for less, or check that the base URL is that of the service.</source>
        <translation>Fragen Sie weniger ab oder prüfen Sie, ob die Basis-URL die des Dienstes ist.</translation>
    </message>
    <message>
        <source>The answer of %1 contains text that cannot be read.</source>
        <translation>Die Antwort von %1 enthält Text, der nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Nothing was changed here; tell the people who run the service.</source>
        <translation>Hier wurde nichts geändert; sagen Sie es den Betreibern des Dienstes.</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else instead of data.</source>
        <translation>%1 antwortete mit einer Webseite oder etwas anderem statt mit Daten.</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page or a proxy may stand in between.</source>
        <translation>Prüfen Sie die Basis-URL; eine Anmeldeseite oder ein Proxy kann dazwischen stehen.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete.</source>
        <translation>Die Antwort von %1 ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the people who run the service.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sagen Sie es den Betreibern des Dienstes.</translation>
    </message>
    <message>
        <source>The answer of %1 does not look as its interface describes it.</source>
        <translation>Die Antwort von %1 sieht nicht so aus, wie die Schnittstelle sie beschreibt.</translation>
    </message>
    <message>
        <source>Check the base URL and the kind of the connection.</source>
        <translation>Prüfen Sie die Basis-URL und die Art der Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not accept the key or the sign-in.</source>
        <translation>%1 nimmt den Schlüssel oder die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Open the connection and enter the credentials again; staged changes are kept.</source>
        <translation>Öffnen Sie die Verbindung und geben Sie die Zugangsdaten erneut ein; vorgemerkte Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your credentials.</source>
        <translation>%1 erlaubt dies mit Ihren Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of the service for the permission.</source>
        <translation>Bitten Sie einen Administrator des Dienstes um die Berechtigung.</translation>
    </message>
    <message>
        <source>%1 refused it because it does not fit what is there now.</source>
        <translation>%1 lehnte ab, weil es nicht zu dem passt, was jetzt dort steht.</translation>
    </message>
    <message>
        <source>Refresh, look at the difference, and decide again.</source>
        <translation>Aktualisieren Sie, sehen Sie sich den Unterschied an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Someone changed this at %1 after you had read it; nothing was changed.</source>
        <translation>Jemand hat dies bei %1 geändert, nachdem Sie es gelesen hatten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Refresh and compare; your edits are kept.</source>
        <translation>Aktualisieren und vergleichen Sie; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 did not accept a value; nothing was changed.</source>
        <translation>%1 hat einen Wert nicht angenommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Correct the marked field and send again.</source>
        <translation>Berichtigen Sie das markierte Feld und senden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>%1 wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation>%1 hat intern versagt.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the request number.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, melden Sie es mit der Anfragenummer.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance.</source>
        <translation>%1 ist wegen Wartung geschlossen.</translation>
    </message>
    <message>
        <source>Unknown whether %1 carried it out: the answer never came.</source>
        <translation>Unbekannt, ob %1 es ausgeführt hat: Die Antwort kam nie.</translation>
    </message>
    <message>
        <source>Look again at the record before you send anything twice.</source>
        <translation>Sehen Sie sich den Datensatz noch einmal an, bevor Sie etwas zweimal senden.</translation>
    </message>
    <message>
        <source>The console could not write to its own disk, so nothing was sent to %1.</source>
        <translation>Die Konsole konnte nicht auf den eigenen Datenträger schreiben, daher wurde nichts an %1 gesendet.</translation>
    </message>
    <message>
        <source>Make room or check the permissions of the profile folder, then try again.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie die Rechte des Profilordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder antwortet nicht, daher ist keine Anmeldung bei %1 möglich.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key for this session only.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie den Schlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>%1 could not do it.</source>
        <translation>%1 konnte es nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>%n-mal gefragt</numerusform>
            <numerusform>%n-mal gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldEditor</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldRow</name>
    <message>
        <source>Undo this change</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>was</source>
        <comment>followed by the old value</comment>
        <translation>war</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Vor Ihnen verborgen</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>Nicht angeboten von %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>geändert, war %1</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>nur lesen: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Änderung von %1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>rollcall::Help</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Über Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A console for identity services.</source>
        <translation>Eine Konsole für Identitätsdienste.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Uses Qt under the LGPL.</source>
        <translation>Lizenz: Apache-2.0. Verwendet Qt unter der LGPL.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeyMap</name>
    <message>
        <source>It needs Ctrl or Alt, or a function key: letters alone are for typing.</source>
        <translation>Nötig ist Strg oder Alt oder eine Funktionstaste: Buchstaben allein sind zum Schreiben da.</translation>
    </message>
    <message>
        <source>%1 is for moving and editing in fields and lists.</source>
        <translation>%1 dient zum Bewegen und Bearbeiten in Feldern und Listen.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
    <message>
        <source>%1 is the key of an action on a page that is not open.</source>
        <translation>%1 ist die Taste einer Aktion auf einer Seite, die nicht offen ist.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeysDialog</name>
    <message>
        <source>Sections of a person</source>
        <translation>Abschnitte einer Person</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Aktuelle Zeile öffnen</translation>
    </message>
    <message>
        <source>Open the current row in a new tab</source>
        <translation>Aktuelle Zeile in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Close the results of a look-up</source>
        <translation>Ergebnisse der Suche schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Übliche Tasten für alle</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Diese Taste ist immer dieselbe.</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Drücken Sie die neuen Tasten im Feld.</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>Drücken Sie zuerst die neuen Tasten im Feld.</translation>
    </message>
    <message>
        <source>These are the usual keys.</source>
        <translation>Das sind die üblichen Tasten.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Alle Tasten sind die üblichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and its new key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::LeaveDialog</name>
    <message>
        <source>Changes have not been sent</source>
        <translation>Änderungen sind nicht gesendet</translation>
    </message>
    <message>
        <source>What you changed has not been sent.</source>
        <translation>Was Sie geändert haben, ist nicht gesendet.</translation>
    </message>
    <message>
        <source>Closing throws it away. Nothing has left this computer.</source>
        <translation>Schließen verwirft es. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>Prüfen und senden …</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Nothing has left this computer. A draft is there again when the record is opened.</source>
        <translation>Nichts hat diesen Rechner verlassen. Ein Entwurf ist wieder da, wenn der Datensatz geöffnet wird.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
</context>
<context>
    <name>rollcall::LinkedRecord</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Looking up who this is…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known who this is.</source>
        <translation>%1 ist nicht verbunden, daher ist nicht bekannt, wer das ist.</translation>
    </message>
    <message>
        <source>It is not known who this is. %1</source>
        <translation>Es ist nicht bekannt, wer das ist. %1</translation>
    </message>
    <message>
        <source>Nobody has this ID, or they are hidden from you.</source>
        <translation>Niemand hat diese ID, oder Sie dürfen die Person nicht sehen.</translation>
    </message>
    <message>
        <source>Nobody has this ID.</source>
        <translation>Niemand hat diese ID.</translation>
    </message>
</context>
<context>
    <name>rollcall::LoadingView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rollcall::Lookup</name>
    <message>
        <source>that name</source>
        <translation>diesem Namen</translation>
    </message>
    <message>
        <source>that e-mail address</source>
        <translation>dieser E-Mail-Adresse</translation>
    </message>
    <message>
        <source>that name or username</source>
        <translation>diesem Namen oder Benutzernamen</translation>
    </message>
    <message>
        <source>that number</source>
        <translation>dieser Nummer</translation>
    </message>
    <message>
        <source>that UUID</source>
        <translation>dieser UUID</translation>
    </message>
    <message>
        <source>that user ID</source>
        <translation>dieser Benutzer-ID</translation>
    </message>
    <message>
        <source>that phone number</source>
        <translation>dieser Telefonnummer</translation>
    </message>
    <message>
        <source>that ORCID iD</source>
        <translation>dieser ORCID-iD</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>Name oder Benutzername</translation>
    </message>
    <message>
        <source>number of an account</source>
        <translation>Nummer eines Kontos</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>ORCID iD</source>
        <translation>ORCID-iD</translation>
    </message>
    <message>
        <source>As a %1: %2</source>
        <translation>Als %1: %2</translation>
    </message>
    <message>
        <source>%1 did not answer yet.</source>
        <translation>%1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>%1 wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 was not asked: %2.</source>
        <translation>%1 wurde nicht gefragt: %2.</translation>
    </message>
    <message>
        <source>No service is connected, so no one was asked.</source>
        <translation>Kein Dienst ist verbunden, daher wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>No one with %1 in %2.</source>
        <translation>Niemand mit %1 in %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>%n Person gefunden.</numerusform>
            <numerusform>%n Personen gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupBox</name>
    <message>
        <source>Look someone up</source>
        <translation>Jemanden nachschlagen</translation>
    </message>
    <message>
        <source>Look up a name, e-mail, phone, username or ID</source>
        <translation>Name, E-Mail, Telefon, Benutzername oder ID nachschlagen</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupModel</name>
    <message>
        <source>asking…</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n people, there may be more</source>
        <translation>
            <numerusform>%n Person, vielleicht mehr</numerusform>
            <numerusform>%n Personen, vielleicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like another name in this list, and is not the same letters: %1</source>
        <translation>Sieht aus wie ein anderer Name in dieser Liste und hat andere Buchstaben: %1</translation>
    </message>
    <message>
        <source>check the letters</source>
        <translation>Buchstaben prüfen</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>gelesen %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupPopup</name>
    <message>
        <source>Taken for a</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation>Anders lesen</translation>
    </message>
    <message>
        <source>Enter open · Ctrl+Enter new tab · Esc close</source>
        <translation>Eingabe öffnen · Strg+Eingabe neuer Tab · Esc schließen</translation>
    </message>
    <message>
        <source>Results of the look-up</source>
        <translation>Ergebnisse der Suche</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Others are still being asked.</source>
        <translation>Andere werden noch gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation>Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo change</source>
        <translation>Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>Diese Tabelle &amp;filtern</translation>
    </message>
    <message>
        <source>Re&amp;view changes, then send</source>
        <translation>Änderungen &amp;prüfen, dann senden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Open a person to see what can be done</source>
        <translation>Öffnen Sie eine Person, um zu sehen, was möglich ist</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Look &amp;someone up</source>
        <translation>&amp;Jemanden nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the connection</source>
        <translation>Verbindung &amp;sperren oder entsperren</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Vo&amp;riger Tab</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Voriger Bereic&amp;h</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>Ü&amp;ber Rollcall</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>Start practice &amp;over…</source>
        <translation>Übung &amp;neu beginnen …</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>&amp;Befehl ausführen…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>An der &amp;Seite anheften</translation>
    </message>
    <message>
        <source>&amp;Why is it slow?</source>
        <translation>&amp;Warum ist es langsam?</translation>
    </message>
    <message>
        <source>P&amp;hone desk</source>
        <translation>&amp;Telefonplatz</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Persönliche Daten &amp;verdecken</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Wie die &amp;Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Unlock %1 for changes</source>
        <translation>%1 für Änderungen &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Lock %1, read-only</source>
        <translation>%1 &amp;sperren, nur lesen</translation>
    </message>
    <message>
        <source>Read-only: this kind offers no changes</source>
        <translation>Nur lesen: Diese Art bietet keine Änderungen an</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>%1 offers no new records.</source>
        <translation>%1 bietet kein Anlegen neuer Datensätze an.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The practice people will be thrown away.</source>
        <translation>Die Übungspersonen werden verworfen.</translation>
    </message>
    <message>
        <source>Everything that was changed in practice is gone; the people are invented anew.</source>
        <translation>Alles, was in der Übung geändert wurde, ist dann weg; die Personen werden neu erfunden.</translation>
    </message>
    <message>
        <source>Real connections are not touched.</source>
        <translation>Echte Verbindungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Start practice over</source>
        <translation>Übung neu beginnen</translation>
    </message>
    <message>
        <source>&amp;New in %1…</source>
        <comment>a kind of record</comment>
        <translation>&amp;Neu in %1…</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>This tab stays open.</source>
        <translation>Dieser Reiter bleibt offen.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin es zurückginge.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Es gibt nichts, wohin es weiterginge.</translation>
    </message>
    <message>
        <source>This tab has no preview.</source>
        <translation>Dieser Reiter hat keine Vorschau.</translation>
    </message>
    <message>
        <source>Open a person, or choose one in the list.</source>
        <translation>Öffnen Sie eine Person, oder wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Nicht mehr an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>An der &amp;Seite anheften</translation>
    </message>
    <message>
        <source>Sections of a person</source>
        <translation>Abschnitte einer Person</translation>
    </message>
</context>
<context>
    <name>rollcall::Manual</name>
    <message>
        <source>Using Rollcall</source>
        <translation>Rollcall benutzen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeCard</name>
    <message>
        <source>WILL BE DELETED</source>
        <translation>WIRD GELÖSCHT</translation>
    </message>
    <message>
        <source>STAYS</source>
        <comment>this account is kept</comment>
        <translation>BLEIBT</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>%1 · no e-mail</source>
        <translation>%1 · keine E-Mail</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>Wird gelöscht: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>GELÖSCHT</translation>
    </message>
    <message>
        <source>STAYED</source>
        <comment>this account was kept</comment>
        <translation>GEBLIEBEN</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Stayed: %1</source>
        <translation>Geblieben: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePage</name>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Zusammenführen: %1</translation>
    </message>
    <message>
        <source>Merge: %1 into %2</source>
        <translation>Zusammenführen: %1 mit %2</translation>
    </message>
    <message>
        <source>The merge of %1 into %2 is running</source>
        <translation>Das Zusammenführen von %1 mit %2 läuft</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht ausgewählt</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Konto wird gelesen …</translation>
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation>Beide Konten werden gelesen …</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Both accounts must be read before they can be merged.</source>
        <translation>Beide Konten müssen gelesen sein, bevor sie zusammengeführt werden können.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>Anderes Konto auswählen …</translation>
    </message>
    <message>
        <source>Both accounts must be read first.</source>
        <translation>Zuerst müssen beide Konten gelesen sein.</translation>
    </message>
    <message>
        <source>Waits for %1 to be typed.</source>
        <translation>Wartet auf die Eingabe von %1.</translation>
    </message>
    <message>
        <source>Merge %1 with another account.</source>
        <translation>%1 mit einem anderen Konto zusammenführen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 stayed.</source>
        <translation>%1 ist geblieben.</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 wird gelöscht.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>%1 bleibt.</translation>
    </message>
    <message>
        <source>%1 cannot undo this.</source>
        <translation>%1 kann dies nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>no such account, or not visible to you</source>
        <translation>kein solches Konto oder für Sie nicht sichtbar</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>kein solches Konto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It runs; what has been sent cannot be called back.</source>
        <translation>Es läuft; was gesendet wurde, kann nicht zurückgerufen werden.</translation>
    </message>
    <message>
        <source>Running; the window stays usable.</source>
        <translation>Läuft; das Fenster bleibt bedienbar.</translation>
    </message>
    <message>
        <source>Type %1 to allow</source>
        <translation>Zum Erlauben %1 eingeben</translation>
    </message>
    <message>
        <source>Type %1 to allow its deletion</source>
        <translation>%1 eingeben, um das Löschen zu erlauben</translation>
    </message>
    <message>
        <source>Delete %1, keep %2</source>
        <translation>%1 löschen, %2 behalten</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Reading both accounts again…</source>
        <translation>Beide Konten werden erneut gelesen …</translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation>%1 wird mit %2 zusammengeführt …</translation>
    </message>
    <message>
        <source>An account changed while you were looking.</source>
        <translation>Ein Konto hat sich geändert, während Sie es ansahen.</translation>
    </message>
    <message>
        <source>Nothing was sent. The comparison shows what is there now; look again, then type the name again.</source>
        <translation>Nichts wurde gesendet. Der Vergleich zeigt, was jetzt dort steht; sehen Sie ihn erneut an und geben Sie dann den Namen noch einmal ein.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 did not merge the accounts.</source>
        <translation>%1 hat die Konten nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>Not merged. %1</source>
        <translation>Nicht zusammengeführt. %1</translation>
    </message>
    <message>
        <source>Both accounts are as they were.</source>
        <translation>Beide Konten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Merged, verified: %1 is gone, %2 is there.</source>
        <translation>Zusammengeführt, geprüft: %1 ist weg, %2 ist da.</translation>
    </message>
    <message>
        <source>Journal entry %1.</source>
        <translation>Journaleintrag %1.</translation>
    </message>
    <message>
        <source>Carried over and verified: %1.</source>
        <translation>Übernommen und geprüft: %1.</translation>
    </message>
    <message>
        <source>Carried over, but not as intended: %1. Open the account to see the difference.</source>
        <translation>Übernommen, aber nicht wie beabsichtigt: %1. Öffnen Sie das Konto, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>Not carried over: %1. Open the account to set it by hand.</source>
        <translation>Nicht übernommen: %1. Öffnen Sie das Konto, um es von Hand zu setzen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was carried over. It will not be sent again.</source>
        <translation>Es ist nicht bekannt, ob %1 übernommen wurde. Es wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Left as it is, because it changed meanwhile: %1.</source>
        <translation>Belassen, weil es sich inzwischen geändert hat: %1.</translation>
    </message>
    <message>
        <source>deleted, verified %1</source>
        <translation>gelöscht, geprüft %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Not known whether it was merged</source>
        <translation>Nicht bekannt, ob zusammengeführt wurde</translation>
    </message>
    <message>
        <source>It is not known whether %1 was merged into %2.</source>
        <translation>Es ist nicht bekannt, ob %1 mit %2 zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>The request may have reached %1. It will not be sent again.</source>
        <translation>Die Anfrage hat %1 vielleicht erreicht. Sie wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Looking both accounts up…</source>
        <translation>Beide Konten werden nachgeschlagen …</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>exchange the two accounts</comment>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchanges which account is deleted and which stays</source>
        <translation>Tauscht, welches Konto gelöscht wird und welches bleibt</translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation>Die beiden Konten tauschen</translation>
    </message>
    <message>
        <source>Fields and plan</source>
        <translation>Felder und Plan</translation>
    </message>
    <message>
        <source>What is lost and what follows</source>
        <translation>Was verloren geht und was folgt</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Grund oder Ticket</translation>
    </message>
    <message>
        <source>1 / 2 choose    0 types another value    Space opens equal fields    Arrows move</source>
        <translation>1 / 2 wählen    0 gibt einen anderen Wert ein    Leertaste öffnet gleiche Felder    Pfeile bewegen</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it with %2.</source>
        <comment>the service, the keys</comment>
        <translation>%1 ist schreibgeschützt. Entsperren Sie mit %2.</translation>
    </message>
    <message>
        <source>You can compare and choose; unlock the connection with %1 to merge.</source>
        <translation>Sie können vergleichen und auswählen; zum Zusammenführen entsperren Sie die Verbindung mit %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePicker</name>
    <message>
        <source>Which account is the same person?</source>
        <translation>Welches Konto ist dieselbe Person?</translation>
    </message>
    <message>
        <source>The other account: exact identifier, or a name to search</source>
        <translation>Das andere Konto: genaue Kennung oder ein Name zum Suchen</translation>
    </message>
    <message>
        <source>Exact identifier, or a name</source>
        <translation>Genaue Kennung oder ein Name</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Accounts that may be the same person</source>
        <translation>Konten, die dieselbe Person sein können</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>%1 is the account you started from. Name the other one.</source>
        <translation>%1 ist das Konto, von dem Sie ausgingen. Nennen Sie das andere.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Der Dienst ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>identifier, exact</source>
        <translation>Kennung, genau</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>gefunden über „%1“</translation>
    </message>
    <message>
        <source>%1 found nobody else for “%2”.</source>
        <translation>%1 hat für „%2“ niemand anderen gefunden.</translation>
    </message>
    <message>
        <source>For “%1”; %2 returns at most %3, there may be more. Choose one; nothing is chosen for you.</source>
        <translation>Für „%1“; %2 liefert höchstens %3, es kann mehr geben. Wählen Sie eines aus; nichts wird für Sie ausgewählt.</translation>
    </message>
    <message>
        <source>For “%1”. Choose one; nothing is chosen for you.</source>
        <translation>Für „%1“. Wählen Sie eines aus; nichts wird für Sie ausgewählt.</translation>
    </message>
    <message>
        <source>Choose an account in the list.</source>
        <translation>Wählen Sie ein Konto in der Liste aus.</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePlan</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, one after another; stops at the first surprise</source>
        <translation>
            <numerusform>%n Schritt; hält bei der ersten Überraschung an</numerusform>
            <numerusform>%n Schritte nacheinander; hält bei der ersten Überraschung an</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier angehalten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>a step that was not reached</comment>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>number, step, note</comment>
        <translation>%1. %2, %3</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeSide</name>
    <message>
        <source>No value will be lost</source>
        <translation>Kein Wert geht verloren</translation>
    </message>
    <message>
        <source>1 value will be lost</source>
        <translation>1 Wert geht verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n values will be lost</source>
        <translation>
            <numerusform>%n Wert geht verloren</numerusform>
            <numerusform>%n Werte gehen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>will be lost: %1: %2</source>
        <comment>field and value</comment>
        <translation>geht verloren: %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <comment>fields and the reason</comment>
        <translation>%1 kann nicht übernommen werden: %2</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>No value was lost</source>
        <translation>Kein Wert ging verloren</translation>
    </message>
    <message>
        <source>1 value was lost</source>
        <translation>1 Wert ging verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n values were lost</source>
        <translation>
            <numerusform>%n Wert ging verloren</numerusform>
            <numerusform>%n Werte gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau hinsehen</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTable</name>
    <message>
        <source>Fields of both accounts</source>
        <translation>Felder beider Konten</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Anderer Wert für %1</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTrail</name>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle Schritte erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::NotOfferedRow</name>
    <message>
        <source>Not offered by %1</source>
        <translation>Nicht angeboten von %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Notices</name>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved.</source>
        <translation>Anmeldungen gelten bis zum Beenden; neue werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>This computer has no usable keychain.</source>
        <translation>Dieser Computer hat keinen brauchbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund hat versagt.</translation>
    </message>
    <message numerus="yes">
        <source>Unknown whether %n change(s) took effect.</source>
        <translation>
            <numerusform>Unbekannt, ob %n Änderung wirksam wurde.</numerusform>
            <numerusform>Unbekannt, ob %n Änderungen wirksam wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was sent for %1 at %2; the answer never came. Reading the record again tells.</source>
        <translation>Die letzte wurde für %1 gesendet, %2; die Antwort kam nie. Erneutes Lesen des Datensatzes gibt Auskunft.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>Wird nachgesehen.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Reading what became of the changes</source>
        <translation>Es wird gelesen, was aus den Änderungen wurde</translation>
    </message>
    <message>
        <source>The change to %1 took effect.</source>
        <translation>Die Änderung an %1 wurde wirksam.</translation>
    </message>
    <message>
        <source>The change to %1 did not take effect.</source>
        <translation>Die Änderung an %1 wurde nicht wirksam.</translation>
    </message>
    <message>
        <source>Found by reading the record again.</source>
        <translation>Festgestellt durch erneutes Lesen des Datensatzes.</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>ein neuer Datensatz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer.</source>
        <translation>Sie liegen verschlüsselt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Without a keychain they are kept until you quit.</source>
        <translation>Ohne Schlüsselbund bleiben sie, bis Sie das Programm beenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not sent.</source>
        <translation>
            <numerusform>%n Entwurf nicht gesendet.</numerusform>
            <numerusform>%n Entwürfe nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>rollcall::PersonPage</name>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Ein neuer Datensatz</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>This connection cannot show this record.</source>
        <translation>Diese Verbindung kann diesen Datensatz nicht anzeigen.</translation>
    </message>
    <message>
        <source>It may have been removed, or it is of another kind by now.</source>
        <translation>Er kann entfernt worden oder inzwischen von anderer Art sein.</translation>
    </message>
    <message>
        <source>This connection is locked.</source>
        <translation>Diese Verbindung ist gesperrt.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>Das Senden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing has been sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy value of the current field</source>
        <translation>Wert des aktuellen Feldes kopieren</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The record appears as soon as the connection is there.</source>
        <translation>Der Datensatz erscheint, sobald die Verbindung da ist.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Reading %1 from %2</source>
        <translation>%1 wird aus %2 gelesen</translation>
    </message>
    <message>
        <source>No such person, or %1 does not let you see them.</source>
        <translation>Keine solche Person, oder %1 lässt Sie sie nicht sehen.</translation>
    </message>
    <message>
        <source>The service gives the same answer in both cases, so this cannot be told apart.</source>
        <translation>Der Dienst antwortet in beiden Fällen gleich, daher ist dies nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%2 gibt es bei %1 nicht.</translation>
    </message>
    <message>
        <source>The record may have been merged or deleted, or the name may be misspelt.</source>
        <translation>Der Datensatz kann zusammengeführt oder gelöscht worden oder der Name falsch geschrieben sein.</translation>
    </message>
    <message>
        <source>Reading again was cancelled.</source>
        <translation>Das erneute Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What is shown may be out of date. %1</source>
        <translation>Was gezeigt wird, kann veraltet sein. %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>the one shown now</source>
        <translation>das jetzt gezeigte</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>new picture, %1</source>
        <translation>neues Bild, %1</translation>
    </message>
    <message>
        <source>It is not known whether the last change was made. Check that first.</source>
        <translation>Es ist nicht bekannt, ob die letzte Änderung ausgeführt wurde. Prüfen Sie das zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>%n Feld kann so nicht gesendet werden.</numerusform>
            <numerusform>%n Felder können so nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offers no changes of these records</source>
        <translation>%1 bietet keine Änderungen dieser Datensätze an</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 (%2, %3)</source>
        <translation>
            <numerusform>%n Änderung an %1 (%2, %3)</numerusform>
            <numerusform>%n Änderungen an %1 (%2, %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>a change of %1 that is being sent</source>
        <translation>eine Änderung von %1, die gerade gesendet wird</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Nothing has been sent. What you typed stays here.</source>
        <translation>Nichts wurde gesendet. Was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Checking what %1 has now…</source>
        <translation>Es wird geprüft, was %1 jetzt hat …</translation>
    </message>
    <message>
        <source>Looking whether the change was made…</source>
        <translation>Es wird nachgesehen, ob die Änderung ausgeführt wurde …</translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3…</source>
        <translation>%1 von %2 wird gesendet: %3 …</translation>
    </message>
    <message>
        <source>Sending: %1…</source>
        <translation>Wird gesendet: %1 …</translation>
    </message>
    <message>
        <source>%1 exists by now.</source>
        <translation>%1 gibt es inzwischen.</translation>
    </message>
    <message>
        <source>Nothing has been sent, so that nobody&apos;s record is overwritten.</source>
        <translation>Nichts wurde gesendet, damit kein Datensatz überschrieben wird.</translation>
    </message>
    <message>
        <source>%1 does not show %2 any more.</source>
        <translation>%1 zeigt %2 nicht mehr.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 has these values already.</source>
        <translation>%1 hat diese Werte schon.</translation>
    </message>
    <message>
        <source>Somebody else made the same change. Nothing was sent.</source>
        <translation>Jemand anderes hat dieselbe Änderung vorgenommen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Verified %1: %2 was asked again and has no such record any more.</source>
        <translation>Geprüft %1: %2 wurde erneut gefragt und hat keinen solchen Datensatz mehr.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>Deleted, verified %1</source>
        <translation>Gelöscht, geprüft %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Sent and verified: %1.</source>
        <translation>Gesendet und geprüft: %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Sent %1, not as intended</source>
        <translation>Gesendet %1, nicht wie beabsichtigt</translation>
    </message>
    <message>
        <source>Sent and read back %1.</source>
        <translation>Gesendet und zurückgelesen %1.</translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation>Nicht wie beabsichtigt</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Accept what it has</source>
        <translation>Vorhandenes übernehmen</translation>
    </message>
    <message>
        <source>Not sent or refused; nothing was changed</source>
        <translation>Nicht gesendet oder abgelehnt; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed stays here.</source>
        <translation>Nichts wurde geändert; was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made</source>
        <translation>Unbekannt, ob die Änderung ausgeführt wurde</translation>
    </message>
    <message>
        <source>It is not sent again by itself; checking reads the record and compares.</source>
        <translation>Es wird nicht von selbst erneut gesendet; das Prüfen liest den Datensatz und vergleicht.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made.</source>
        <translation>Unbekannt, ob die Änderung ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Unknown whether an earlier change was made.</source>
        <translation>Unbekannt, ob eine frühere Änderung ausgeführt wurde.</translation>
    </message>
    <message>
        <source>It was sent %1 and never answered. Checking reads the record and compares.</source>
        <translation>Sie wurde gesendet (%1) und nie beantwortet. Das Prüfen liest den Datensatz und vergleicht.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted from %3.</source>
        <translation>%1 (%2) wird aus %3 gelöscht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a count and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) that were not sent are dropped.</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung, die nicht gesendet wurde, entfällt.</numerusform>
            <numerusform>%n vorgemerkte Änderungen, die nicht gesendet wurden, entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an act that asks first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The new record was made.</source>
        <translation>Der neue Datensatz wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 did not say under which name, so that it cannot be shown.</source>
        <translation>%1 hat nicht gesagt, unter welchem Namen; er kann daher nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 has answered with this. It is kept nowhere here: copy it before you close the message.</source>
        <translation>%1 hat dies geantwortet. Es wird hier nirgends aufbewahrt: Kopieren Sie es, bevor Sie die Meldung schließen.</translation>
    </message>
    <message>
        <source>Reading what follows from the deletion…</source>
        <translation>Folgen des Löschens werden gelesen…</translation>
    </message>
    <message>
        <source>The draft is kept in memory alone: %1</source>
        <translation>Der Entwurf liegt nur im Arbeitsspeicher: %1</translation>
    </message>
    <message>
        <source>These changes have not been sent.</source>
        <translation>Diese Änderungen wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>They were kept as a draft, %1. Review and send them, or throw them away.</source>
        <translation>Sie wurden als Entwurf behalten, %1. Prüfen und senden Sie sie, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The text of the record has to be put right first.</source>
        <translation>Der Text des Datensatzes muss zuerst berichtigt werden.</translation>
    </message>
    <message>
        <source>Copy request for curl</source>
        <translation>Anfrage für curl kopieren</translation>
    </message>
    <message>
        <source>Copy link for this console</source>
        <translation>Verweis für diese Konsole kopieren</translation>
    </message>
    <message>
        <source>%1 does not answer; read %2</source>
        <comment>service, followed by &quot;20 s ago&quot;</comment>
        <translation>%1 antwortet nicht; gelesen %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>This is the record as it was read %1. What you change is kept as a draft on this computer; it is not sent.</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>Dies ist der Datensatz, wie er %1 gelesen wurde. Was Sie ändern, wird als Entwurf auf diesem Computer behalten; es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 does not answer. The draft is kept on this computer; it is not sent.</source>
        <translation>%1 antwortet nicht. Der Entwurf wird auf diesem Computer behalten; er wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing has been sent. Unlock it with %1.</source>
        <translation>Nichts wurde gesendet. Entsperren Sie mit %1.</translation>
    </message>
    <message>
        <source>locked: read-only (%1)</source>
        <translation>gesperrt: nur lesen (%1)</translation>
    </message>
    <message>
        <source>Nothing can be changed until you unlock it (%1).</source>
        <translation>Nichts kann geändert werden, bis Sie sie entsperren (%1).</translation>
    </message>
</context>
<context>
    <name>rollcall::PhoneDesk</name>
    <message>
        <source>Type or paste the number of the caller, in any form, then Enter. A name, an e-mail address, a username or an ID will do as well.</source>
        <translation>Geben Sie die Nummer des Anrufers in beliebiger Form ein oder fügen Sie sie ein, dann drücken Sie Eingabe. Ein Name, eine E-Mail-Adresse, ein Benutzername oder eine ID geht auch.</translation>
    </message>
    <message>
        <source>Ask the caller</source>
        <translation>Den Anrufer fragen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Note and ticket</source>
        <translation>Notiz und Ticket</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>Telefonplatz</translation>
    </message>
    <message>
        <source>Goes into the journal with every change of this call</source>
        <translation>Kommt mit jeder Änderung dieses Anrufs ins Journal</translation>
    </message>
    <message>
        <source>This has not been sent.</source>
        <translation>Dies wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1. It cannot be kept as a draft; send it or undo it first.</source>
        <translation>%1. Es lässt sich nicht als Entwurf behalten; senden Sie es zuerst oder machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>Kept as a draft, not sent.</source>
        <translation>Als Entwurf behalten, nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 – Phone desk</source>
        <comment>a person</comment>
        <translation>%1 – Telefonplatz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick it when the caller answered right.</source>
        <translation>Setzen Sie den Haken, wenn der Anrufer richtig geantwortet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 question(s) answered right</source>
        <translation>
            <numerusform>%n von %1 Fragen richtig beantwortet</numerusform>
            <numerusform>%n von %1 Fragen richtig beantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::PictureLoader</name>
    <message>
        <source>The service&apos;s picture cannot be shown: it is neither PNG nor JPG, or damaged.</source>
        <translation>Das Bild des Dienstes kann nicht gezeigt werden: Es ist weder PNG noch JPG oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture was not fetched: there is no connection.</source>
        <translation>Das Bild wurde nicht geholt: Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The service names a picture and does not have it.</source>
        <translation>Der Dienst nennt ein Bild und hat es nicht.</translation>
    </message>
</context>
<context>
    <name>rollcall::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Undo the change of the picture</source>
        <translation>Änderung des Bildes rückgängig machen</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>Nicht angeboten von %1</translation>
    </message>
    <message>
        <source>This service keeps no pictures of people.</source>
        <translation>Dieser Dienst führt keine Bilder von Personen.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>New, not sent</source>
        <translation>Neu, nicht gesendet</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Sent after the other changes, once you send them.</source>
        <translation>Wird nach den anderen Änderungen gesendet, sobald Sie diese senden.</translation>
    </message>
    <message>
        <source>The picture goes once you send the change.</source>
        <translation>Das Bild entfällt, sobald Sie die Änderung senden.</translation>
    </message>
    <message>
        <source>%1 does not show the new picture yet.</source>
        <translation>%1 zeigt das neue Bild noch nicht.</translation>
    </message>
    <message>
        <source>Asked %1 of %2 times; the one you sent is shown meanwhile.</source>
        <translation>%1 von %2 Mal gefragt; solange wird das von Ihnen gesendete gezeigt.</translation>
    </message>
    <message>
        <source>The one you sent is shown.</source>
        <translation>Das von Ihnen gesendete wird gezeigt.</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4, %5</source>
        <comment>service, width, height, format, size</comment>
        <translation>%1, %2 × %3, %4, %5</translation>
    </message>
    <message>
        <source>No picture. Choose one, drop a file here or paste one (Ctrl+V).</source>
        <translation>Kein Bild. Wählen Sie eines aus, legen Sie eine Datei hier ab oder fügen Sie eines ein (Strg+V).</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Kein Bild.</translation>
    </message>
</context>
<context>
    <name>rollcall::PictureStage</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Diese Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG or JPG file.</source>
        <translation>Dies ist kein Bild, das gesendet werden kann. Wählen Sie eine PNG- oder JPG-Datei.</translation>
    </message>
    <message>
        <source>This is an SVG drawing, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>Dies ist eine SVG-Zeichnung, was auch immer der Name sagt. Wählen Sie eine PNG- oder JPG-Datei.</translation>
    </message>
    <message>
        <source>This is a GIF, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>Dies ist ein GIF, was auch immer der Name sagt. Wählen Sie eine PNG- oder JPG-Datei.</translation>
    </message>
    <message>
        <source>This is a picture, but neither PNG nor JPG, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>Dies ist ein Bild, aber weder PNG noch JPG, was auch immer der Name sagt. Wählen Sie eine PNG- oder JPG-Datei.</translation>
    </message>
    <message>
        <source>This PNG is animated, and pictures of people may not move. Choose a still picture.</source>
        <translation>Dieses PNG ist animiert, und Bilder von Personen dürfen sich nicht bewegen. Wählen Sie ein Standbild.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Choose a smaller one.</source>
        <translation>Dieses Bild hat mehr als %1 Millionen Pixel. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>This file is larger than %1. Choose a smaller one.</source>
        <translation>Diese Datei ist größer als %1. Wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Choose another one.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht geöffnet werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be gone, or not yours to open.</source>
        <translation>Diese Datei kann nicht gelesen werden. Sie ist vielleicht weg, oder Sie dürfen sie nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>rollcall::PracticeService</name>
    <message>
        <source>The practice service could not be started: %1 is missing or cannot be run.</source>
        <translation>Der Übungsdienst konnte nicht gestartet werden: %1 fehlt oder kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The practice service started in a way that is not understood.</source>
        <translation>Der Übungsdienst hat sich beim Start unverständlich gemeldet.</translation>
    </message>
    <message>
        <source>The practice service ended %1 times and is not started again.</source>
        <translation>Der Übungsdienst hat sich %1 Mal beendet und wird nicht erneut gestartet.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>A record is an object: it begins with { and ends with }.</source>
        <translation>Ein Datensatz ist ein Objekt: er beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service decides what a record has beside its fields.</source>
        <translation>Was ein Datensatz neben seinen Feldern hat, bestimmt der Dienst.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>Hierher gehört ein Wert anderer Art.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawView</name>
    <message>
        <source>The record as text; what is changed here is changed in the fields above</source>
        <translation>Der Datensatz als Text; was hier geändert wird, ändert sich in den Feldern oben</translation>
    </message>
    <message>
        <source>The record as text</source>
        <translation>Der Datensatz als Text</translation>
    </message>
</context>
<context>
    <name>rollcall::ReceiptTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Beabsichtigt</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 hat jetzt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Datensatz</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>nicht berührt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>changed although you did not touch it</source>
        <translation>geändert, obwohl Sie es nicht berührt haben</translation>
    </message>
    <message>
        <source>not kept by %1</source>
        <translation>von %1 nicht übernommen</translation>
    </message>
    <message>
        <source>not changed as you wanted</source>
        <translation>nicht wie gewünscht geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 value(s) differ(s).</source>
        <translation>
            <numerusform>%n von %1 Werten weicht ab.</numerusform>
            <numerusform>%n von %1 Werten weichen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you did not touch changed as well.</source>
        <translation>
            <numerusform>%n Wert, den Sie nicht berührt haben, hat sich ebenfalls geändert.</numerusform>
            <numerusform>%n Werte, die Sie nicht berührt haben, haben sich ebenfalls geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RecordForm</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>this service has no phone numbers</source>
        <translation>dieser Dienst hat keine Telefonnummern</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Weitere</translation>
    </message>
    <message>
        <source>The service sent nothing beyond the fields above.</source>
        <translation>Der Dienst hat außer den Feldern oben nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation>Wählen Sie eine Zeile aus, um den Datensatz hier zu sehen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read from %1 %2</source>
        <comment>service and when, &quot;Read from XRAS 2 min ago&quot;</comment>
        <translation>Gelesen von %1 %2</translation>
    </message>
    <message>
        <source>— empty</source>
        <translation>— leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordTableView</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Nach %1 sortieren, aufsteigend</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Nach %1 sortieren, absteigend</translation>
    </message>
    <message>
        <source>In the order of the service</source>
        <translation>In der Reihenfolge des Dienstes</translation>
    </message>
    <message>
        <source>Sorting waits for a complete list</source>
        <translation>Sortieren wartet auf eine vollständige Liste</translation>
    </message>
    <message>
        <source>Move %1 towards the start</source>
        <translation>%1 zum Anfang verschieben</translation>
    </message>
    <message>
        <source>Move %1 towards the end</source>
        <translation>%1 zum Ende verschieben</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>%1 an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordsPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation>Geladene Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter here</source>
        <translation>Hier filtern</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht weiter fragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection and kind of record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Exact username or ID in %1</source>
        <translation>Genauer Benutzername oder genaue ID in %1</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing is loaded that could be filtered.</source>
        <translation>Es ist nichts geladen, was gefiltert werden könnte.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen …</translation>
    </message>
    <message>
        <source>Open its settings…</source>
        <translation>Einstellungen öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows contains “%1”.</source>
        <translation>
            <numerusform>Die %n geladene Zeile enthält „%1“ nicht.</numerusform>
            <numerusform>Keine der %n geladenen Zeilen enthält „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all loaded rows</source>
        <translation>Alle geladenen Zeilen zeigen</translation>
    </message>
    <message>
        <source>%1 has nobody with “%2”, or does not let you see them.</source>
        <translation>%1 hat niemanden mit „%2“ oder lässt Sie ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>%1 offers no list; an exact username or ID finds one person.</source>
        <translation>%1 bietet keine Liste an; ein genauer Benutzername oder eine genaue ID findet eine Person.</translation>
    </message>
    <message>
        <source>Type an identifier</source>
        <translation>Kennung eingeben</translation>
    </message>
    <message>
        <source>%1 says there are %2; scrolling loads more</source>
        <translation>%1 nennt %2; Blättern lädt mehr</translation>
    </message>
    <message>
        <source>More exist; scrolling loads them</source>
        <translation>Es gibt mehr; Blättern lädt sie</translation>
    </message>
    <message>
        <source>%1 returns at most %2, refine your search</source>
        <translation>%1 liefert höchstens %2, grenzen Sie die Suche ein</translation>
    </message>
    <message>
        <source>%1 cut the list; there may be more</source>
        <translation>%1 hat die Liste abgeschnitten; es kann mehr geben</translation>
    </message>
    <message>
        <source>Everyone %1 found</source>
        <translation>Alle, die %1 gefunden hat</translation>
    </message>
    <message>
        <source>There may be more; the last question was not answered</source>
        <translation>Es kann mehr geben; die letzte Frage blieb unbeantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 loaded match</source>
        <translation>%1 von %2 geladenen passen</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Not sorted: %1 cut the list, so the order of a part would mislead</source>
        <translation>Nicht sortiert: %1 hat die Liste abgeschnitten, die Reihenfolge eines Teils würde täuschen</translation>
    </message>
    <message>
        <source>Not sorted: the list is not complete yet</source>
        <translation>Nicht sortiert: Die Liste ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>Search %1 by %2</source>
        <translation>%1 durchsuchen: %2</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>%1 cannot search these; the filter narrows what is loaded.</source>
        <translation>%1 kann diese nicht durchsuchen; der Filter grenzt ein, was geladen ist.</translation>
    </message>
    <message>
        <source>%1 has none of these.</source>
        <translation>%1 hat keine davon.</translation>
    </message>
    <message>
        <source>%1 found nobody by “%2”.</source>
        <translation>%1 hat niemanden mit „%2“ gefunden.</translation>
    </message>
    <message>
        <source>Search %1 by %2; who is found is listed here.</source>
        <translation>Durchsuchen Sie %1 nach: %2. Wer gefunden wird, steht dann hier.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows fits the conditions.</source>
        <translation>
            <numerusform>Auf die %n geladene Zeile treffen die Bedingungen nicht zu.</numerusform>
            <numerusform>Auf keine der %n geladenen Zeilen treffen die Bedingungen zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has none that fits the conditions.</source>
        <translation>%1 hat niemanden, auf den die Bedingungen zutreffen.</translation>
    </message>
    <message>
        <source>Sorting out %1 rows…</source>
        <translation>%1 Zeilen werden durchgesehen…</translation>
    </message>
    <message>
        <source>All %1 that match are selected</source>
        <translation>Alle %1 passenden sind ausgewählt</translation>
    </message>
    <message>
        <source>All %1 are selected</source>
        <translation>Alle %1 sind ausgewählt</translation>
    </message>
    <message>
        <source>All %1 loaded so far are selected</source>
        <translation>Alle %1 bisher geladenen sind ausgewählt</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Diese Ansicht ausgeben…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Eine Bedingung hinzufügen…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht merken…</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Rows, as a table</source>
        <translation>Zeilen, als Tabelle</translation>
    </message>
    <message>
        <source>Records, as JSON</source>
        <translation>Datensätze, als JSON</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Links for this console</source>
        <translation>Verweise für diese Konsole</translation>
    </message>
    <message>
        <source>Requests, for curl</source>
        <translation>Anfragen, für curl</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>These are people who were read here earlier, as they were then. It is asked again by itself; meanwhile nothing can be sent, and what you change is kept as a draft.</source>
        <translation>Dies sind Personen, die hier früher gelesen wurden, auf dem damaligen Stand. Der Dienst wird von selbst erneut gefragt; bis dahin kann nichts gesendet werden, und was Sie ändern, wird als Entwurf behalten.</translation>
    </message>
    <message>
        <source>Everyone of %1 who was read here</source>
        <translation>Alle von %1, die hier gelesen wurden</translation>
    </message>
    <message>
        <source>Shows only loaded rows that contain these words (%1)</source>
        <translation>Zeigt nur geladene Zeilen, die diese Wörter enthalten (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestLog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 on the way, %2 at the service, %3 here</source>
        <comment>durations</comment>
        <translation>%1 unterwegs, %2 beim Dienst, %3 hier</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>answer of a service</comment>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestStrip</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Warum ist es langsam?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>on the way: finding the service and connecting</source>
        <translation>unterwegs: den Dienst finden und verbinden</translation>
    </message>
    <message>
        <source>at the service</source>
        <translation>beim Dienst</translation>
    </message>
    <message>
        <source>here: waiting for a turn or a pause, and reading the answer</source>
        <translation>hier: anstehen oder eine Pause abwarten und die Antwort lesen</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Die letzten Anfragen</translation>
    </message>
    <message>
        <source>Nothing has been asked of a service yet.</source>
        <translation>Noch wurde kein Dienst gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n request(s): %1 on the way, %2 at the services, %3 here.</source>
        <comment>durations</comment>
        <translation>
            <numerusform>Die %n letzte Anfrage: %1 unterwegs, %2 bei den Diensten, %3 hier.</numerusform>
            <numerusform>Die letzten %n Anfragen: %1 unterwegs, %2 bei den Diensten, %3 hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ReviewStrip</name>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Grund oder Ticket</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Review of the staged changes</source>
        <translation>Prüfung der vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and connection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sensitive, always reviewed</source>
        <translation>heikel, wird immer geprüft</translation>
    </message>
    <message>
        <source>Review the new record of</source>
        <translation>Prüfung des neuen Datensatzes von</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s) to</source>
        <translation>
            <numerusform>Prüfung von %n Änderung an</numerusform>
            <numerusform>Prüfung von %n Änderungen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>Datensatz anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>%n Änderung senden</numerusform>
            <numerusform>%n Änderungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the new record</source>
        <translation>Neuen Datensatz prüfen</translation>
    </message>
    <message>
        <source>%1, was %2, becomes %3</source>
        <comment>a field and its values</comment>
        <translation>%1, bisher %2, künftig %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht merken</translation>
    </message>
    <message>
        <source>Name of the view; one that has the name is replaced</source>
        <translation>Name der Ansicht; eine mit diesem Namen wird ersetzt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht merken…</translation>
    </message>
    <message>
        <source>Export all views…</source>
        <translation>Alle Ansichten ausgeben…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Ansichten einlesen…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten ausgeben</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Views exported</source>
        <translation>Ansichten ausgegeben</translation>
    </message>
    <message>
        <source>What is searched for stands in the file as it was typed: %1</source>
        <translation>Wonach gesucht wird, steht in der Datei, wie es eingegeben wurde: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten einlesen</translation>
    </message>
    <message>
        <source>The views were not imported.</source>
        <translation>Die Ansichten wurden nicht eingelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added</source>
        <translation>
            <numerusform>%n Ansicht hinzugefügt</numerusform>
            <numerusform>%n Ansichten hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no list of views, or it is damaged.</source>
        <translation>%1 ist keine Liste von Ansichten, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>All loaded</source>
        <translation>Alle geladenen</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Diese Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1: nicht gezeigt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>rollcall::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>Dienst verbinden …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>People you open appear here.</source>
        <translation>Personen, die Sie öffnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>Zuletzt geöffnete Personen</translation>
    </message>
    <message>
        <source>Connections, views and people</source>
        <translation>Verbindungen, Ansichten und Personen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht merken</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned people</source>
        <translation>Angeheftete Personen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
</context>
<context>
    <name>rollcall::StartPage</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Look someone up</source>
        <translation>Jemanden nachschlagen</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>Dienst verbinden …</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>Oder eines davon ausprobieren</translation>
    </message>
    <message>
        <source>a name: everyone who has it</source>
        <translation>ein Name: alle, die ihn haben</translation>
    </message>
    <message>
        <source>a username: two services know it</source>
        <translation>ein Benutzername: zwei Dienste kennen ihn</translation>
    </message>
    <message>
        <source>the number of an account, from a ticket</source>
        <translation>die Nummer eines Kontos, aus einem Ticket</translation>
    </message>
    <message>
        <source>a name with two accounts of one person</source>
        <translation>ein Name mit zwei Konten einer Person</translation>
    </message>
    <message>
        <source>First five steps</source>
        <translation>Die ersten fünf Schritte</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>Die Übung läuft</translation>
    </message>
    <message>
        <source>started with the console</source>
        <translation>mit der Konsole gestartet</translation>
    </message>
    <message>
        <source>Look up a person</source>
        <translation>Eine Person nachschlagen</translation>
    </message>
    <message>
        <source>Change one field, review it, send it</source>
        <translation>Ein Feld ändern, prüfen, senden</translation>
    </message>
    <message>
        <source>Merge two accounts</source>
        <translation>Zwei Konten zusammenführen</translation>
    </message>
    <message>
        <source>Person menu</source>
        <translation>Menü Person</translation>
    </message>
    <message>
        <source>Connect your own service</source>
        <translation>Den eigenen Dienst verbinden</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>Menü Datei</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Mit der Übung beginnen</translation>
    </message>
    <message>
        <source>Invented people with planted duplicates. Nothing leaves this computer.</source>
        <translation>Erfundene Personen mit absichtlichen Dubletten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>By name, e-mail address, username or number, in all connected services at once.</source>
        <translation>Nach Name, E-Mail-Adresse, Benutzername oder Nummer, in allen verbundenen Diensten zugleich.</translation>
    </message>
</context>
<context>
    <name>rollcall::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) with unknown outcome</source>
        <translation>
            <numerusform>%n Änderung mit unbekanntem Ergebnis</numerusform>
            <numerusform>%n Änderungen mit unbekanntem Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 s</source>
        <translation>
            <numerusform>%n Anfrage, %1 s</numerusform>
            <numerusform>%n Anfragen, %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in to %1 for %n minute(s)</source>
        <translation>
            <numerusform>Noch %n Minute bei %1 angemeldet</numerusform>
            <numerusform>Noch %n Minuten bei %1 angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <translation>Warum ist es langsam?</translation>
    </message>
    <message>
        <source>Personal data is masked (%1)</source>
        <translation>Persönliche Daten sind verdeckt (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::TabArea</name>
    <message>
        <source>has unsent changes</source>
        <translation>hat nicht gesendete Änderungen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>not as intended</source>
        <translation>nicht wie beabsichtigt</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>rollcall::TestPanel</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test asks step by step and says what it finds. It only reads.</source>
        <translation>Der Test fragt Schritt für Schritt und sagt, was er findet. Er liest nur.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>Ein Test läuft.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2 s. Only reads were sent.</source>
        <translation>%1, %2 s. Es wurde nur gelesen.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Not usable like this. The step with the red sign says what to change.</source>
        <translation>So nicht verwendbar. Der Schritt mit dem roten Zeichen sagt, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Usable, with the restrictions named above.</source>
        <translation>Verwendbar, mit den oben genannten Einschränkungen.</translation>
    </message>
    <message>
        <source>Usable.</source>
        <translation>Verwendbar.</translation>
    </message>
</context>
<context>
    <name>rollcall::Timeline</name>
    <message>
        <source>outcome not known yet</source>
        <translation>Ausgang noch nicht bekannt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht geschehen</translation>
    </message>
    <message>
        <source>outcome unknown for good</source>
        <translation>Ausgang bleibt unbekannt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n früheres Ereignis</numerusform>
            <numerusform>%n frühere Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed from this computer.</source>
        <translation>Von diesem Rechner wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an account of this computer</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, as the service says</source>
        <comment>a date it keeps</comment>
        <translation>%1, laut Dienst</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ViewExport</name>
    <message>
        <source>Export this view</source>
        <translation>Diese Ansicht ausgeben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Alle passenden (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Ausgewählte (%1)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV: the columns as they are shown</source>
        <translation>CSV: die Spalten, wie sie zu sehen sind</translation>
    </message>
    <message>
        <source>JSON Lines: whole records</source>
        <translation>JSON Lines: ganze Datensätze</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as older spreadsheets need it</source>
        <translation>Mit einer Bytereihenfolge-Marke beginnen, wie ältere Tabellenprogramme sie brauchen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt der Ausgabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>More exist than are loaded; they are loaded first.</source>
        <translation>Es gibt mehr, als geladen ist; der Rest wird erst geladen.</translation>
    </message>
    <message>
        <source>The service cut the list; what it left out is not in the file.</source>
        <translation>Der Dienst hat die Liste gekürzt; was er wegließ, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>The file holds personal data as it is, readable for everyone who has it.</source>
        <translation>In der Datei stehen persönliche Angaben, lesbar für alle, die sie haben.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.jsonl)</source>
        <translation>Datensätze (*.jsonl)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>The rest of the list could not be loaded; ask again, then export.</source>
        <translation>Der Rest der Liste konnte nicht geladen werden; fragen Sie noch einmal, dann geben Sie aus.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>%1 geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n Zeile ausgegeben</numerusform>
            <numerusform>%n Zeilen ausgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>2 to 50 characters with at least one letter or number. Once set, AMO cannot make it empty again.</source>
        <translation>2 bis 50 Zeichen mit mindestens einem Buchstaben oder einer Ziffer. Einmal gesetzt, kann AMO ihn nicht wieder leeren.</translation>
    </message>
    <message>
        <source>A web address outside AMO, beginning with http:// or https://.</source>
        <translation>Eine Webadresse außerhalb von AMO, beginnend mit http:// oder https://.</translation>
    </message>
    <message>
        <source>AMO ignores changes of the username</source>
        <translation>AMO beachtet Änderungen des Benutzernamens nicht</translation>
    </message>
    <message>
        <source>AMO makes the small version in the background: a new picture can take a moment to appear.</source>
        <translation>AMO erzeugt die kleine Fassung im Hintergrund: Es kann einen Moment dauern, bis ein neues Bild erscheint.</translation>
    </message>
    <message>
        <source>About the service, not the person: whether it only reads at the moment, and its notice.</source>
        <translation>Über den Dienst, nicht die Person: ob er zurzeit nur liest, und sein Hinweis.</translation>
    </message>
    <message>
        <source>Academic status</source>
        <translation>Akademischer Status</translation>
    </message>
    <message>
        <source>Add-on developer</source>
        <translation>Add-on-Entwickler</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>Any wording is accepted; the list holds the usual ones.</source>
        <translation>Jeder Wortlaut wird angenommen; die Liste enthält die üblichen.</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Durchschnittliche Bewertung</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Changed by the person in the Mozilla account</source>
        <translation>Von der Person im Mozilla-Konto geändert</translation>
    </message>
    <message>
        <source>Changed by uploading or deleting the picture</source>
        <translation>Geändert durch Hochladen oder Löschen des Bildes</translation>
    </message>
    <message>
        <source>Changed only by deleting the account</source>
        <translation>Nur durch Löschen des Kontos geändert</translation>
    </message>
    <message>
        <source>Come from the groups the person is in</source>
        <translation>Ergeben sich aus den Gruppen der Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Counted by AMO</source>
        <translation>Von AMO gezählt</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Wohnsitzland</translation>
    </message>
    <message>
        <source>Counts only when the person is created; XRAS ignores it afterwards</source>
        <translation>Zählt nur beim Anlegen der Person; XRAS beachtet es danach nicht</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Follows the display name</source>
        <translation>Folgt dem Anzeigenamen</translation>
    </message>
    <message>
        <source>Free text; XRAS keeps it as it is typed.</source>
        <translation>Freitext; XRAS behält ihn, wie er eingegeben wird.</translation>
    </message>
    <message>
        <source>Given by AMO when the account was made</source>
        <translation>Von AMO beim Anlegen des Kontos vergeben</translation>
    </message>
    <message>
        <source>Given by the person at ORCID; XRAS has no way to set it</source>
        <translation>Von der Person bei ORCID angegeben; XRAS kann es nicht setzen</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Kept by the identity service; XRAS has no way to set it</source>
        <translation>Vom Identitätsdienst geführt; XRAS kann es nicht setzen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Linked by the person through ORCID; XRAS has no way to set it</source>
        <translation>Von der Person über ORCID verknüpft; XRAS kann es nicht setzen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Made by AMO from the ID</source>
        <translation>Von AMO aus der ID gebildet</translation>
    </message>
    <message>
        <source>Made by AMO from the Mozilla account</source>
        <translation>Von AMO aus dem Mozilla-Konto gebildet</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>No display name chosen</source>
        <translation>Kein Anzeigename gewählt</translation>
    </message>
    <message>
        <source>No username chosen</source>
        <translation>Kein Benutzername gewählt</translation>
    </message>
    <message>
        <source>No: a placeholder that is not yet linked to a real identity and waits in the reconcile queue.</source>
        <translation>Nein: ein Platzhalter, der noch mit keiner wirklichen Identität verknüpft ist und in der Warteschlange für den Abgleich steht.</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>ORCID permission</source>
        <translation>ORCID-Erlaubnis</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>Public add-ons</source>
        <translation>Öffentliche Add-ons</translation>
    </message>
    <message>
        <source>Read the developer agreement</source>
        <translation>Entwicklervereinbarung gelesen</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Recorded by AMO at sign-in</source>
        <translation>Von AMO bei der Anmeldung festgehalten</translation>
    </message>
    <message>
        <source>Recorded by AMO when the account was made</source>
        <translation>Von AMO beim Anlegen des Kontos festgehalten</translation>
    </message>
    <message>
        <source>Recorded by AMO when the person accepted it</source>
        <translation>Von AMO festgehalten, als die Person sie annahm</translation>
    </message>
    <message>
        <source>Recorded by AMO when the picture was uploaded</source>
        <translation>Von AMO beim Hochladen des Bildes festgehalten</translation>
    </message>
    <message>
        <source>Set when the person is created; merge to change it</source>
        <translation>Beim Anlegen der Person gesetzt; zum Ändern zusammenführen</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Sign-in and permissions</source>
        <translation>Anmeldung und Berechtigungen</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>Angemeldet von</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>Zustand des Dienstes</translation>
    </message>
    <message>
        <source>Tells of the service itself, not of the person</source>
        <translation>Betrifft den Dienst selbst, nicht die Person</translation>
    </message>
    <message>
        <source>The name XRAS knows the person by. Upper and lower case count as the same.</source>
        <translation>Der Name, unter dem XRAS die Person kennt. Groß- und Kleinschreibung wird nicht unterschieden.</translation>
    </message>
    <message>
        <source>The name of the country, in English.</source>
        <translation>Der Name des Landes, auf Englisch.</translation>
    </message>
    <message>
        <source>Theme artist</source>
        <translation>Theme-Gestalter</translation>
    </message>
    <message>
        <source>Up to 255 characters. AMO refuses links in it.</source>
        <translation>Bis zu 255 Zeichen. Links darin lehnt AMO ab.</translation>
    </message>
    <message>
        <source>Uploaded as</source>
        <translation>Hochgeladen als</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What visitors see: the display name, or a stand-in made from the ID.</source>
        <translation>Was Besucher sehen: den Anzeigenamen oder einen aus der ID gebildeten Ersatz.</translation>
    </message>
    <message>
        <source>Where the person changes it</source>
        <translation>Wo die Person es ändert</translation>
    </message>
    <message>
        <source>Whether the person has let XRAS read the ORCID record.</source>
        <translation>Ob die Person XRAS erlaubt hat, den ORCID-Datensatz zu lesen.</translation>
    </message>
    <message>
        <source>Worked out by AMO from the display name</source>
        <translation>Von AMO aus dem Anzeigenamen ermittelt</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s add-ons</source>
        <translation>Von AMO aus den Add-ons der Person ermittelt</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s themes</source>
        <translation>Von AMO aus den Themes der Person ermittelt</translation>
    </message>
    <message>
        <source>Worked out by AMO from the ratings</source>
        <translation>Von AMO aus den Bewertungen ermittelt</translation>
    </message>
    <message>
        <source>Worked out by AMO from the username</source>
        <translation>Von AMO aus dem Benutzernamen ermittelt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Communicate through</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Created by user</source>
        <translation>Angelegt von Benutzer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Given by the store</source>
        <translation>Vom Speicher vergeben</translation>
    </message>
    <message>
        <source>Given by the store when the identity is created</source>
        <translation>Vom Speicher vergeben, wenn die Identität angelegt wird</translation>
    </message>
    <message>
        <source>Given by the store when the webhook is created</source>
        <translation>Vom Speicher vergeben, wenn der Webhook angelegt wird</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>ID of the identity that registered this one.</source>
        <translation>ID der Identität, die diese angelegt hat.</translation>
    </message>
    <message>
        <source>ID of the identity whose addresses are used instead of the own ones.</source>
        <translation>ID der Identität, deren Adressen statt der eigenen verwendet werden.</translation>
    </message>
    <message>
        <source>IDs of the groups.</source>
        <translation>IDs der Gruppen.</translation>
    </message>
    <message>
        <source>Kept by the store</source>
        <translation>Vom Speicher geführt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and country, as eng_ZA.</source>
        <translation>Sprache und Land, wie eng_ZA.</translation>
    </message>
    <message>
        <source>Layout of the details, not a count of changes. Set by the programs that write them.</source>
        <translation>Aufbau der Angaben, keine Zählung von Änderungen. Gesetzt von den Programmen, die sie schreiben.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Eine Adresse je Zeile.</translation>
    </message>
    <message>
        <source>One number a line, with + and country code. What the store knows of a number (default, opted out) stays with it.</source>
        <translation>Eine Nummer je Zeile, mit + und Landesvorwahl. Was der Speicher von einer Nummer weiß (bevorzugt, abgemeldet), bleibt bei ihr.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Angelegt durch Identität</translation>
    </message>
    <message>
        <source>Opt-outs, opt-ins and failures are reported only when this user causes them.</source>
        <translation>Abmeldungen, Anmeldungen und Fehlschläge werden nur gemeldet, wenn dieser Benutzer sie auslöst.</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Preferred address</source>
        <translation>Bevorzugte Adresse</translation>
    </message>
    <message>
        <source>Receives the reports, with personal data in them.</source>
        <translation>Erhält die Meldungen, mit personenbezogenen Daten darin.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Datensatz</translation>
    </message>
    <message>
        <source>The store does not check it: one that does not exist is never reported.</source>
        <translation>Der Speicher prüft es nicht: Eines, das es nicht gibt, wird nie gemeldet.</translation>
    </message>
    <message>
        <source>The store only lets groups be read</source>
        <translation>Der Speicher lässt Gruppen nur lesen</translation>
    </message>
    <message>
        <source>The store only lets users be read</source>
        <translation>Der Speicher lässt Benutzer nur lesen</translation>
    </message>
    <message>
        <source>The store sets it to whoever saves</source>
        <translation>Der Speicher setzt hier ein, wer speichert</translation>
    </message>
    <message>
        <source>The whole name, in stores that do not keep its parts.</source>
        <translation>Der ganze Name, in Speichern, die seine Teile nicht führen.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Updated by user</source>
        <translation>Geändert von Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Version of the layout</source>
        <translation>Version des Aufbaus</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Where the person was registered.</source>
        <translation>Wo die Person angelegt wurde.</translation>
    </message>
    <message>
        <source>Whether the person has agreed to be written to.</source>
        <translation>Ob die Person eingewilligt hat, dass ihr geschrieben wird.</translation>
    </message>
    <message>
        <source>Which kind of address is used first.</source>
        <translation>Welche Art von Adresse zuerst verwendet wird.</translation>
    </message>
    <message>
        <source>Whoever created the webhook</source>
        <translation>Wer den Webhook angelegt hat</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Nummer bei der Quelle</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Grund oder Ticket</translation>
    </message>
    <message>
        <source>Source of the wish</source>
        <translation>Quelle des Wunsches</translation>
    </message>
    <message>
        <source>The number of the call, message or ticket there.</source>
        <translation>Die Nummer des Anrufs, der Nachricht oder des Tickets dort.</translation>
    </message>
    <message>
        <source>Where the wish came from; the store keeps it.</source>
        <translation>Woher der Wunsch kam; der Speicher bewahrt es auf.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Welche Adresse</translation>
    </message>
    <message>
        <source>A developer answers my review</source>
        <translation>Ein Entwickler antwortet auf meine Bewertung</translation>
    </message>
    <message>
        <source>A reviewer has looked at my add-on</source>
        <translation>Ein Prüfer hat mein Add-on angesehen</translation>
    </message>
    <message>
        <source>AMO sends this in any case</source>
        <translation>AMO schickt dies in jedem Fall</translation>
    </message>
    <message>
        <source>AMO would change it for whoever is signed in, not for this account</source>
        <translation>AMO würde es für den Angemeldeten ändern, nicht für dieses Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts elsewhere</source>
        <translation>Konten anderswo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Aktiv seit</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Authoritative groups</source>
        <translation>Maßgebliche Gruppen</translation>
    </message>
    <message>
        <source>Bugzilla ID</source>
        <translation>Bugzilla-ID</translation>
    </message>
    <message>
        <source>Bugzilla e-mail</source>
        <translation>Bugzilla-E-Mail</translation>
    </message>
    <message>
        <source>Change it at the identity</source>
        <translation>Ändern Sie es bei der Identität</translation>
    </message>
    <message>
        <source>Chosen at the sign-in</source>
        <translation>Bei der Anmeldung gewählt</translation>
    </message>
    <message>
        <source>Chosen when the account is connected</source>
        <translation>Beim Verbinden des Kontos gewählt</translation>
    </message>
    <message>
        <source>Comes from the provider</source>
        <translation>Kommt vom Anbieter</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Firefox account ID</source>
        <translation>Firefox-Konto-ID</translation>
    </message>
    <message>
        <source>Firefox account e-mail</source>
        <translation>Firefox-Konto-E-Mail</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Für Entwickler</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>Gründungsmitglied</translation>
    </message>
    <message>
        <source>From a letter of AMO: …/users/unsubscribe/…</source>
        <translation>Aus einem Brief von AMO: …/users/unsubscribe/…</translation>
    </message>
    <message>
        <source>Fun title</source>
        <translation>Spaßtitel</translation>
    </message>
    <message>
        <source>Further e-mail 1</source>
        <translation>Weitere E-Mail 1</translation>
    </message>
    <message>
        <source>Further e-mail 2</source>
        <translation>Weitere E-Mail 2</translation>
    </message>
    <message>
        <source>Further e-mail 3</source>
        <translation>Weitere E-Mail 3</translation>
    </message>
    <message>
        <source>GitHub ID (version 3)</source>
        <translation>GitHub-ID (Version 3)</translation>
    </message>
    <message>
        <source>GitHub ID (version 4)</source>
        <translation>GitHub-ID (Version 4)</translation>
    </message>
    <message>
        <source>GitHub e-mail</source>
        <translation>GitHub-E-Mail</translation>
    </message>
    <message>
        <source>Given by Passport when the account is connected</source>
        <translation>Von Passport beim Verbinden des Kontos vergeben</translation>
    </message>
    <message>
        <source>Given by Passport when the account was made</source>
        <translation>Von Passport beim Anlegen des Kontos vergeben</translation>
    </message>
    <message>
        <source>Google ID</source>
        <translation>Google-ID</translation>
    </message>
    <message>
        <source>Google e-mail</source>
        <translation>Google-E-Mail</translation>
    </message>
    <message>
        <source>Groups and access</source>
        <translation>Gruppen und Zugriff</translation>
    </message>
    <message>
        <source>HR system groups</source>
        <translation>Gruppen im Personalsystem</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Kept by Passport</source>
        <translation>Von Passport geführt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind of worker</source>
        <translation>Art der Beschäftigung</translation>
    </message>
    <message>
        <source>LDAP ID</source>
        <translation>LDAP-ID</translation>
    </message>
    <message>
        <source>LDAP e-mail</source>
        <translation>LDAP-E-Mail</translation>
    </message>
    <message>
        <source>LDAP groups</source>
        <translation>LDAP-Gruppen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>May use: calls to action in media</source>
        <translation>Darf nutzen: Handlungsaufrufe in Medien</translation>
    </message>
    <message>
        <source>May use: calls to action in the editor</source>
        <translation>Darf nutzen: Handlungsaufrufe im Editor</translation>
    </message>
    <message>
        <source>May use: embedding in the editor</source>
        <translation>Darf nutzen: Einbetten im Editor</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Mozilla needs to reach me about my add-on</source>
        <translation>Mozilla muss mich wegen meines Add-ons erreichen</translation>
    </message>
    <message>
        <source>Mozillians ID</source>
        <translation>Mozillians-ID</translation>
    </message>
    <message>
        <source>Mozillians groups</source>
        <translation>Mozillians-Gruppen</translation>
    </message>
    <message>
        <source>My add-on could not be made compatible</source>
        <translation>Mein Add-on ließ sich nicht kompatibel machen</translation>
    </message>
    <message>
        <source>My add-on was made compatible</source>
        <translation>Mein Add-on wurde kompatibel gemacht</translation>
    </message>
    <message>
        <source>Names of details</source>
        <translation>Namen der Angaben</translation>
    </message>
    <message>
        <source>Needed for every change; nobody else may have it.</source>
        <translation>Für jede Änderung nötig; niemand sonst darf sie haben.</translation>
    </message>
    <message>
        <source>New add-ons or features of Firefox</source>
        <translation>Neue Add-ons oder Funktionen von Firefox</translation>
    </message>
    <message>
        <source>News for developers</source>
        <translation>Neuigkeiten für Entwickler</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Spitznamen</translation>
    </message>
    <message>
        <source>Of the account at the provider. Passport keeps it and does not show it again.</source>
        <translation>Des Kontos beim Anbieter. Passport behält es und zeigt es nicht wieder.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Other usernames</source>
        <translation>Weitere Benutzernamen</translation>
    </message>
    <message>
        <source>PGP fingerprints</source>
        <translation>PGP-Fingerabdrücke</translation>
    </message>
    <message>
        <source>PGP public keys</source>
        <translation>Öffentliche PGP-Schlüssel</translation>
    </message>
    <message>
        <source>POSIX ID</source>
        <translation>POSIX-ID</translation>
    </message>
    <message>
        <source>Passport changes nobody but yourself</source>
        <translation>Passport ändert nur Sie selbst</translation>
    </message>
    <message>
        <source>Passport does not show it again</source>
        <translation>Passport zeigt es nicht wieder</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Plan and features</source>
        <translation>Tarif und Funktionen</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>SSH fingerprints</source>
        <translation>SSH-Fingerabdrücke</translation>
    </message>
    <message>
        <source>SSH public keys</source>
        <translation>Öffentliche SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Shirt size</source>
        <translation>Hemdgröße</translation>
    </message>
    <message>
        <source>Sign-in groups</source>
        <translation>Gruppen der Anmeldung</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Sites at most</source>
        <translation>Höchstzahl der Sites</translation>
    </message>
    <message>
        <source>Somebody reviews my add-on</source>
        <translation>Jemand bewertet mein Add-on</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Angestellt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The Person API only reads</source>
        <translation>Die Person-API liest nur</translation>
    </message>
    <message>
        <source>The application the token belongs to</source>
        <translation>Die Anwendung, zu der das Token gehört</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Der Speicher</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Token-Geheimnis</translation>
    </message>
    <message>
        <source>Told by the store</source>
        <translation>Vom Speicher gemeldet</translation>
    </message>
    <message>
        <source>Twitter alone has one.</source>
        <translation>Das gibt es nur bei Twitter.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>Abmeldelink</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>What the present sign-in allows.</source>
        <translation>Was die jetzige Anmeldung erlaubt.</translation>
    </message>
    <message>
        <source>Whoever has it can act on GitHub in your name.</source>
        <translation>Wer es hat, kann bei GitHub in Ihrem Namen handeln.</translation>
    </message>
    <message>
        <source>Whose notifications these are</source>
        <translation>Wessen Benachrichtigungen das sind</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>ad (LDAP), github, google-oauth2, oauth2 (Firefox account) or email.</source>
        <translation>ad (LDAP), github, google-oauth2, oauth2 (Firefox-Konto) oder email.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>The last part of the link.</source>
        <translation>Der letzte Teil des Links.</translation>
    </message>
    <message>
        <source>Left empty, AMO makes one up.</source>
        <translation>Bleibt es leer, denkt AMO sich eine aus.</translation>
    </message>
    <message>
        <source>Left empty, the account has no rights.</source>
        <translation>Bleibt es leer, hat das Konto keine Rechte.</translation>
    </message>
    <message>
        <source>Mozilla account ID</source>
        <translation>ID des Mozilla-Kontos</translation>
    </message>
    <message>
        <source>Nobody else has it; the account is found by it.</source>
        <translation>Niemand sonst hat ihn; unter ihm wird das Konto gefunden.</translation>
    </message>
    <message>
        <source>Of a Mozilla account, where there is one for tests.</source>
        <translation>Die eines Mozilla-Kontos, wenn es eines für Tests gibt.</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Testkonto</translation>
    </message>
    <message>
        <source>An opt-out that was recorded stays as it is</source>
        <translation>Eine vermerkte Abmeldung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Die Nachricht kam an</translation>
    </message>
    <message>
        <source>The wish</source>
        <translation>Der Wunsch</translation>
    </message>
    <message>
        <source>Whose it is. Empty once the identity was deleted.</source>
        <translation>Wessen sie ist. Leer, sobald die Identität gelöscht wurde.</translation>
    </message>
    <message>
        <source>stop: one address; stopall: every one; unsubscribe: only written down; forget: the person was blanked.</source>
        <translation>stop: eine Adresse; stopall: jede; unsubscribe: nur vermerkt; forget: die Person wurde geschwärzt.</translation>
    </message>
    <message>
        <source>Type of address</source>
        <translation>Art der Adresse</translation>
    </message>
</context>
</TS>
