<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Connections exported</source>
        <translation>Connexions exportées</translation>
    </message>
    <message>
        <source>No secret is in the file %1.</source>
        <translation>Aucun secret ne figure dans le fichier %1.</translation>
    </message>
    <message>
        <source>The import was not finished.</source>
        <translation>L’importation n’a pas été menée à terme.</translation>
    </message>
    <message>
        <source>%1 is no list of connections, or it is damaged.</source>
        <translation>%1 n’est pas une liste de connexions, ou le fichier est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added</source>
        <translation>
            <numerusform>%n connexion ajoutée</numerusform>
            <numerusform>%n connexions ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections of the file are there already.</source>
        <translation>Toutes les connexions du fichier sont déjà présentes.</translation>
    </message>
    <message>
        <source>They start read-only, and their secrets have to be entered once.</source>
        <translation>Elles commencent en lecture seule, et leurs secrets doivent être saisis une fois.</translation>
    </message>
    <message>
        <source>Export connections without secrets</source>
        <translation>Exporter les connexions sans les secrets</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>This may not be left empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s); this has %1.</source>
        <translation>
            <numerusform>Au plus %n caractère&#x202f;; il y en a %1 ici.</numerusform>
            <numerusform>Au plus %n caractères&#x202f;; il y en a %1 ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>Ce texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Ceci ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and names a host.</source>
        <translation>Une adresse web commence par http:// ou https:// et nomme un hôte.</translation>
    </message>
    <message>
        <source>This is no ORCID; one digit may be wrong.</source>
        <translation>Ce n’est pas un ORCID&#x202f;; un chiffre est peut-être faux.</translation>
    </message>
    <message>
        <source>This needs a whole number.</source>
        <translation>Il faut ici un nombre entier.</translation>
    </message>
    <message>
        <source>This needs a number.</source>
        <translation>Il faut ici un nombre.</translation>
    </message>
    <message>
        <source>This needs yes or no.</source>
        <translation>Il faut ici oui ou non.</translation>
    </message>
    <message>
        <source>The service offers no such choice.</source>
        <translation>Le service ne propose pas ce choix.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“%1” contains characters that nobody sees: %2.</source>
        <translation>«&#xa0;%1&#xa0;» contient des caractères que personne ne voit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several scripts that can look the same.</source>
        <translation>«&#xa0;%1&#xa0;» mélange des lettres de plusieurs écritures qui peuvent se ressembler.</translation>
    </message>
    <message>
        <source>There is nothing to carry over.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>This console does not know the field and cannot set it.</source>
        <translation>Cette console ne connaît pas ce champ et ne peut pas le définir.</translation>
    </message>
    <message>
        <source>1 value kept from %1</source>
        <translation>1 valeur de %1 conservée</translation>
    </message>
    <message numerus="yes">
        <source>%n values kept from %1</source>
        <translation>
            <numerusform>%n valeur de %1 conservée</numerusform>
            <numerusform>%n valeurs de %1 conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value typed here</source>
        <translation>1 valeur saisie ici</translation>
    </message>
    <message numerus="yes">
        <source>%n values typed here</source>
        <translation>
            <numerusform>%n valeur saisie ici</numerusform>
            <numerusform>%n valeurs saisies ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Read both accounts again</source>
        <translation>Lire à nouveau les deux comptes</translation>
    </message>
    <message>
        <source>stops if either changed</source>
        <translation>s’arrête si l’un des deux a changé</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Fusionner %1 dans %2</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>Look up %1 and %2</source>
        <translation>Rechercher %1 et %2</translation>
    </message>
    <message>
        <source>expected: no such person; still there</source>
        <translation>attendu&#xa0;: introuvable&#x202f;; toujours là</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Définir %1 pour %2</translation>
    </message>
    <message>
        <source>Read %1 back and compare</source>
        <translation>Relire %1 et comparer</translation>
    </message>
    <message numerus="yes">
        <source>all %n fields</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>les %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>The two identifiers look the same and are different. Make sure which one you mean.</source>
        <translation>Les deux identifiants se ressemblent mais sont différents. Assurez-vous duquel il s’agit.</translation>
    </message>
    <message>
        <source>%1: the two values look the same and are different.</source>
        <translation>%1&#xa0;: les deux valeurs se ressemblent mais sont différentes.</translation>
    </message>
    <message>
        <source>This service cannot merge accounts.</source>
        <translation>Ce service ne peut pas fusionner de comptes.</translation>
    </message>
    <message>
        <source>The two accounts are on different services. Only accounts of one service can be merged.</source>
        <translation>Les deux comptes se trouvent sur des services différents. Seuls des comptes d’un même service peuvent être fusionnés.</translation>
    </message>
    <message>
        <source>Both are the account %1. Upper and lower case count as the same.</source>
        <translation>Les deux sont le compte %1. Majuscules et minuscules ne sont pas distinguées.</translation>
    </message>
    <message>
        <source>%1 was not found. There is nothing to merge.</source>
        <translation>%1 est introuvable. Il n’y a rien à fusionner.</translation>
    </message>
    <message>
        <source>%1 was not found. Merging into it could create a new account of that name.</source>
        <translation>%1 est introuvable. Une fusion vers ce nom pourrait créer un nouveau compte ainsi nommé.</translation>
    </message>
    <message>
        <source>The accounts were read more than a minute ago.</source>
        <translation>Les comptes ont été lus il y a plus d’une minute.</translation>
    </message>
    <message>
        <source>This console works in the name of %1. Give a reason for deleting it.</source>
        <translation>Cette console agit au nom de %1. Indiquez un motif pour supprimer ce compte.</translation>
    </message>
    <message>
        <source>%1 is Yes for %2 and not for %3. Give a reason, or swap.</source>
        <translation>%1 vaut Oui pour %2 mais pas pour %3. Indiquez un motif, ou permutez.</translation>
    </message>
    <message>
        <source>Nothing can be typed here.</source>
        <translation>Rien ne peut être saisi ici.</translation>
    </message>
    <message>
        <source>1 field is equal: %1</source>
        <translation>1 champ est identique&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are equal: %1</source>
        <translation>
            <numerusform>%n champ est identique&#xa0;: %1</numerusform>
            <numerusform>%n champs sont identiques&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, conservé</translation>
    </message>
    <message>
        <source>will be lost: %1</source>
        <translation>sera perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 value lost</source>
        <translation>1 valeur perdue</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>saisi ici</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <translation>Supprimé · %1</translation>
    </message>
    <message>
        <source>Stays · %1</source>
        <translation>Conservé · %1</translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation>Résultat dans %1</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>devient %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A console for identity services: look people up, correct profiles, merge accounts.</source>
        <translation>Une console pour les services d’identité&#xa0;: rechercher des personnes, corriger des profils, fusionner des comptes.</translation>
    </message>
    <message>
        <source>Open on the practice service with invented people; nothing leaves this computer.</source>
        <translation>Ouvrir avec le service d’entraînement et des personnes inventées&#x202f;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Connect to this service for this run: SYSTEM=URL, or the URL of a rollcalld.</source>
        <translation>Se connecter à ce service pour cette exécution&#xa0;: SYSTEM=URL, ou l’URL d’un rollcalld.</translation>
    </message>
    <message>
        <source>File (mode 0600) with what signing in to --backend-url needs, by system.</source>
        <translation>Fichier (mode 0600) contenant ce qu’il faut pour s’authentifier auprès de --backend-url, par système.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>Faire confiance aux autorités de ce fichier PEM plutôt qu’à celles du système.</translation>
    </message>
    <message>
        <source>Language of the console, for example de.</source>
        <translation>Langue de la console, par exemple de.</translation>
    </message>
    <message>
        <source>Scale all time-outs, 0.01 to 1; for tests, refused for production connections.</source>
        <translation>Mettre à l’échelle tous les délais d’attente, de 0.01 à 1&#x202f;; pour les tests, refusé pour les connexions de production.</translation>
    </message>
    <message>
        <source>%1 is not understood; see --help.</source>
        <translation>%1 n’est pas compris&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>--backend-url takes an http or https address, with or without SYSTEM= before it; %1 is none.</source>
        <translation>--backend-url accepte une adresse http ou https, précédée ou non de SYSTEM=&#x202f;; %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>--time-scale takes a number from 0.01 to 1.</source>
        <translation>--time-scale accepte un nombre de 0.01 à 1.</translation>
    </message>
    <message>
        <source>desktop, light, dark or high-contrast.</source>
        <translation>desktop (comme le bureau), light (clair), dark (sombre) ou high-contrast (contraste élevé).</translation>
    </message>
    <message>
        <source>--theme takes desktop, light, dark or high-contrast.</source>
        <translation>--theme accepte desktop, light, dark ou high-contrast.</translation>
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
        <translation>l’annuaire des personnes</translation>
    </message>
    <message>
        <source>the HR system</source>
        <translation>le système RH</translation>
    </message>
    <message>
        <source>CIS itself</source>
        <translation>CIS lui-même</translation>
    </message>
    <message>
        <source>the sign-in service</source>
        <translation>le service d’authentification</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Mozilla confidential</source>
        <translation>confidentiel, Mozilla</translation>
    </message>
    <message>
        <source>workgroup confidential</source>
        <translation>confidentiel, groupe de travail</translation>
    </message>
    <message>
        <source>workgroup confidential, staff only</source>
        <translation>confidentiel, groupe de travail, personnel uniquement</translation>
    </message>
    <message>
        <source>individual confidential</source>
        <translation>confidentiel, individuel</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>whoever is signed in</source>
        <translation>toute personne authentifiée</translation>
    </message>
    <message>
        <source>vouched people</source>
        <translation>les personnes cooptées</translation>
    </message>
    <message>
        <source>people under an agreement (NDA)</source>
        <translation>les personnes liées par un accord (NDA)</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>le personnel</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>personne d’autre</translation>
    </message>
    <message>
        <source>Published by %1, %2</source>
        <translation>Publié par %1, le %2</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publié par %1</translation>
    </message>
    <message>
        <source>no display level</source>
        <translation>sans niveau d’affichage</translation>
    </message>
    <message>
        <source>shown to %1</source>
        <translation>visible par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>What else follows could not be read. %1</source>
        <translation>Les autres conséquences n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres encore</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>Le dossier de profil %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link or no folder. Give the folder itself.</source>
        <translation>Le dossier de profil %1 est un lien ou n’est pas un dossier. Indiquez le dossier lui-même.</translation>
    </message>
    <message>
        <source>The profile folder %1 belongs to another user.</source>
        <translation>Le dossier de profil %1 appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Other users may write to the profile folder %1. Take that right away first.</source>
        <translation>D’autres utilisateurs peuvent écrire dans le dossier de profil %1. Retirez d’abord ce droit.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier de profil %1.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>default</source>
        <comment>of several addresses</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>désinscrite</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address and notes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>pas encore chargé</translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation>masqué pour vous</translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation>non proposé par %1</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>, supprimée</translation>
    </message>
    <message>
        <source>, changed since it was listed</source>
        <translation>, modifiée depuis son affichage dans la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table of people</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column: when the record was read</comment>
        <translation>Lue</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne ne s’est encore authentifié.</translation>
    </message>
    <message>
        <source>The sign-in has ended; sign in again.</source>
        <translation>L’authentification a expiré&#x202f;; authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The answer to the renewal of the sign-in was lost; sign in again.</source>
        <translation>La réponse au renouvellement de l’authentification a été perdue&#x202f;; authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Account %1 was read. It has no right to edit others (Users:Edit): of other accounts little will be shown, and only this one can be changed.</source>
        <translation>Le compte %1 a été lu. Il n’a pas le droit de modifier les autres (Users:Edit)&#xa0;: peu de choses seront affichées des autres comptes, et seul celui-ci peut être modifié.</translation>
    </message>
    <message>
        <source>Account %1 was read.</source>
        <translation>Le compte %1 a été lu.</translation>
    </message>
    <message>
        <source>AMO practice</source>
        <translation>Entraînement AMO</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>The value of the sessionid cookie of your own sign-in. AMO takes nothing else for accounts and pictures.</source>
        <translation>La valeur du cookie sessionid de votre propre authentification. AMO n’accepte rien d’autre pour les comptes et les images.</translation>
    </message>
    <message>
        <source>API key (JWT issuer)</source>
        <translation>Clé d’API (émetteur JWT)</translation>
    </message>
    <message>
        <source>For example user:12345:67. Only needed for the own profile.</source>
        <translation>Par exemple user:12345:67. Nécessaire uniquement pour votre propre profil.</translation>
    </message>
    <message>
        <source>API secret (JWT secret)</source>
        <translation>Secret d’API (secret JWT)</translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again.</source>
        <translation>Conservé dans le trousseau, jamais affiché à nouveau.</translation>
    </message>
    <message>
        <source>This connection has no audience for the first version of the Person API.</source>
        <translation>Cette connexion n’a pas d’audience pour la première version de la Person API.</translation>
    </message>
    <message>
        <source>This connection has no audience for the second version of the Person API.</source>
        <translation>Cette connexion n’a pas d’audience pour la deuxième version de la Person API.</translation>
    </message>
    <message>
        <source>With the scope read:email the first version shows nothing but the primary address.</source>
        <translation>Avec le scope read:email, la première version n’affiche que l’adresse principale.</translation>
    </message>
    <message>
        <source>The scope read:profile is missing, so the first version shows nothing.</source>
        <translation>Le scope read:profile manque, la première version n’affiche donc rien.</translation>
    </message>
    <message>
        <source>Without the scopes read:fullprofile and display:all some attributes are hidden from you.</source>
        <translation>Sans les scopes read:fullprofile et display:all, certains attributs sont masqués pour vous.</translation>
    </message>
    <message>
        <source>The token allows %1.</source>
        <translation>Le jeton autorise %1.</translation>
    </message>
    <message>
        <source>An audience is missing: of the first version, the second, or both.</source>
        <translation>Il manque une audience&#xa0;: celle de la première version, de la deuxième, ou des deux.</translation>
    </message>
    <message>
        <source>CIS practice</source>
        <translation>Entraînement CIS</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>As the people who run the service gave it to this console.</source>
        <translation>Tel que les exploitants du service l’ont attribué à cette console.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Where tokens are given out, for example https://auth.mozilla.auth0.com/oauth/token. Left empty: oauth/token below the base URL.</source>
        <translation>Où les jetons sont délivrés, par exemple https://auth.mozilla.auth0.com/oauth/token. Si laissé vide&#xa0;: oauth/token sous l’URL de base.</translation>
    </message>
    <message>
        <source>Audience, second version</source>
        <translation>Audience, deuxième version</translation>
    </message>
    <message>
        <source>For example api.sso.mozilla.com. Left empty: not used.</source>
        <translation>Par exemple api.sso.mozilla.com. Si laissé vide&#xa0;: non utilisée.</translation>
    </message>
    <message>
        <source>Audience, first version</source>
        <translation>Audience, première version</translation>
    </message>
    <message>
        <source>For example https://person-api.sso.mozilla.com. Left empty: not used.</source>
        <translation>Par exemple https://person-api.sso.mozilla.com. Si laissé vide&#xa0;: non utilisée.</translation>
    </message>
    <message>
        <source>This connection is not signed in to with a browser.</source>
        <translation>Cette connexion ne s’authentifie pas par un navigateur.</translation>
    </message>
    <message>
        <source>Settings complete</source>
        <translation>Réglages complets</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Connection is private</source>
        <translation>La connexion est confidentielle</translation>
    </message>
    <message>
        <source>Connection stays on this computer</source>
        <translation>La connexion reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation>Service reconnu</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Données d’accès acceptées</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Les horloges concordent</translation>
    </message>
    <message>
        <source>One record read</source>
        <translation>Une fiche lue</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is an address; no name is needed.</source>
        <translation>%1 est une adresse&#x202f;; aucun nom n’est nécessaire.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Check the base URL and the network.</source>
        <translation>Personne ne connaît le nom %1. Vérifiez l’URL de base et le réseau.</translation>
    </message>
    <message>
        <source>Looking up the name %1 took too long.</source>
        <translation>La recherche du nom %1 a pris trop de temps.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Encrypted; the certificate was accepted.</source>
        <translation>Chiffrée&#x202f;; le certificat a été accepté.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s ahead of the service&apos;s.</source>
        <translation>L’horloge de cet ordinateur avance de %1&#xa0;s sur celle du service.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s behind the service&apos;s.</source>
        <translation>L’horloge de cet ordinateur retarde de %1&#xa0;s sur celle du service.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>The name of the service is not known. Check the base URL and the network.</source>
        <translation>Le nom du service n’est pas connu. Vérifiez l’URL de base et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Rien ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>Le certificat du service a été refusé, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion a été interrompue.</translation>
    </message>
    <message>
        <source>The service points to another address. That is not followed, because the credentials would go along. Check the base URL.</source>
        <translation>Le service renvoie vers une autre adresse. Ce renvoi n’est pas suivi, car les données d’accès seraient transmises avec. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>There is a web page at this address, not this kind of service. Check the base URL.</source>
        <translation>À cette adresse se trouve une page web, et non un service de ce type. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>Something else than data came back, perhaps the sign-in page of something in between.</source>
        <translation>La réponse n’était pas constituée de données&#x202f;; c’est peut-être la page d’authentification d’un intermédiaire.</translation>
    </message>
    <message>
        <source>The answer is not what this kind of service sends. Check the base URL.</source>
        <translation>La réponse n’est pas celle qu’envoie un service de ce type. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation>Le service n’accepte pas les données d’accès.</translation>
    </message>
    <message>
        <source>The service knows the credentials, but does not let them in.</source>
        <translation>Le service connaît les données d’accès, mais n’autorise pas l’accès.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>Le service demande une pause.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>Le service rencontre une erreur interne.</translation>
    </message>
    <message>
        <source>The service is being maintained.</source>
        <translation>Le service est en maintenance.</translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation>Le service ne connaît pas cette adresse. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The secret is not stored. Enter it again.</source>
        <translation>Le secret n’est pas enregistré. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and connect again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Enter the secret again; it is kept until you quit.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur. Saisissez à nouveau le secret&#x202f;; il est conservé jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>Enter the whole address of the service, beginning with https://.</source>
        <translation>Saisissez l’adresse complète du service, en commençant par https://.</translation>
    </message>
    <message>
        <source>Only https is used, except for services on this computer.</source>
        <translation>Seul https est utilisé, sauf pour les services de cet ordinateur.</translation>
    </message>
    <message>
        <source>The address must not carry a name or password.</source>
        <translation>L’adresse ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must end before any question mark or hash sign.</source>
        <translation>L’adresse doit se terminer avant tout point d’interrogation ou signe dièse.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port, without a name or password.</source>
        <translation>Saisissez le proxy sous la forme http://host:port ou socks5://host:port, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate that can be read.</source>
        <translation>Le fichier %1 ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Cette connexion n’existe pas.</translation>
    </message>
    <message>
        <source>A connection needs a name and a kind of service.</source>
        <translation>Une connexion a besoin d’un nom et d’un type de service.</translation>
    </message>
    <message>
        <source>A practice connection is made anew at every start and cannot be changed.</source>
        <translation>Une connexion d’entraînement est recréée à chaque démarrage et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Choose a kind of service.</source>
        <translation>Choisissez un type de service.</translation>
    </message>
    <message>
        <source>The sign-in does not have the scope update_profile, so that nothing can be corrected.</source>
        <translation>L’authentification n’a pas le scope update_profile, rien ne peut donc être corrigé.</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 est authentifié.</translation>
    </message>
    <message>
        <source>Passport practice</source>
        <translation>Entraînement Passport</translation>
    </message>
    <message>
        <source>As it was given when this console was registered with Passport.</source>
        <translation>Tel qu’il a été attribué lors de l’enregistrement de cette console auprès de Passport.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>As it is registered for the client; on 127.0.0.1. Left empty: http://127.0.0.1/ with any port.</source>
        <translation>Telle qu’elle est enregistrée pour le client&#x202f;; sur 127.0.0.1. Si laissé vide&#xa0;: http://127.0.0.1/ avec n’importe quel port.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What the sign-in shall allow. Left empty: update_profile, github, github_private.</source>
        <translation>Ce que l’authentification doit autoriser. Si laissé vide&#xa0;: update_profile, github, github_private.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Only for a computer without a browser: one that was given elsewhere. It is replaced when it is used.</source>
        <translation>Uniquement pour un ordinateur sans navigateur&#xa0;: un jeton délivré ailleurs. Il est remplacé lorsqu’il est utilisé.</translation>
    </message>
    <message>
        <source>needs at least two letters of a name</source>
        <translation>exige au moins deux lettres d’un nom</translation>
    </message>
    <message>
        <source>keeps no names; phone, e-mail or ID only</source>
        <translation>ne contient pas de noms&#x202f;; téléphone, e-mail ou ID uniquement</translation>
    </message>
    <message>
        <source>this is no phone number</source>
        <translation>ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>needs the ID of an identity</source>
        <translation>exige l’ID d’une identité</translation>
    </message>
    <message>
        <source>cannot be asked for this condition</source>
        <translation>ne peut pas être interrogé sur cette condition</translation>
    </message>
    <message>
        <source>The names of %1 details were read.</source>
        <translation>Les noms de %1 détails ont été lus.</translation>
    </message>
    <message>
        <source>Seed practice</source>
        <translation>Entraînement Seed</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Forty letters and digits, given out by an administrator.</source>
        <translation>Quarante lettres et chiffres, délivrés par un administrateur.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Only where you have no token: the store is asked for it with your username and password.</source>
        <translation>Uniquement si vous n’avez pas de jeton&#xa0;: il est demandé au référentiel avec votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Pays des numéros de téléphone</translation>
    </message>
    <message>
        <source>Two letters, for example ZA: how numbers without country code are read. Empty: the country of this computer.</source>
        <translation>Deux lettres, par exemple ZA&#xa0;: comment lire les numéros sans indicatif de pays. Vide&#xa0;: le pays de cet ordinateur.</translation>
    </message>
    <message>
        <source>XRAS practice</source>
        <translation>Entraînement XRAS</translation>
    </message>
    <message>
        <source>Allocations process</source>
        <translation>Processus d’allocation</translation>
    </message>
    <message>
        <source>The process the key was given to, for example NCAR.</source>
        <translation>Le processus auquel la clé a été attribuée, par exemple NCAR.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Your XRAS username</source>
        <translation>Votre nom d’utilisateur XRAS</translation>
    </message>
    <message>
        <source>Sent with every request; it has to exist at the process.</source>
        <translation>Envoyé avec chaque requête&#x202f;; il doit exister auprès du processus.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>submit, report, review or admin; submit when left empty. Changes need submit.</source>
        <translation>submit, report, review ou admin&#x202f;; submit si laissé vide. Les modifications exigent submit.</translation>
    </message>
    <message>
        <source>The service accepts the key, but does not know the user %1 (XA-USER). Looking people up works; check the username of this connection, because changes are made in its name.</source>
        <translation>Le service accepte la clé, mais ne connaît pas l’utilisateur %1 (XA-USER). Rechercher des personnes fonctionne&#x202f;; vérifiez le nom d’utilisateur de cette connexion, car les modifications sont faites en son nom.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 a été lu.</translation>
    </message>
    <message>
        <source>It answers every question of XRAS with “not found”, so it is probably another service, or XRAS lies deeper: the base URL is what comes before /v1.</source>
        <translation>Il répond «&#xa0;introuvable&#xa0;» à toute question propre à XRAS&#x202f;; c’est donc probablement un autre service, ou XRAS se trouve plus loin&#xa0;: l’URL de base est ce qui précède /v1.</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>Upload a picture</source>
        <translation>Téléverser une image</translation>
    </message>
    <message>
        <source>The present picture is replaced; AMO keeps no earlier one.</source>
        <translation>L’image actuelle est remplacée&#x202f;; AMO n’en conserve pas d’antérieure.</translation>
    </message>
    <message>
        <source>AMO makes a small version of at most 200 × 200 in the background: it can take a moment to appear.</source>
        <translation>AMO crée en arrière-plan une version réduite d’au plus 200&#xa0;×&#xa0;200&#xa0;: son affichage peut prendre un moment.</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>The picture is removed; only uploading it again brings it back.</source>
        <translation>L’image est retirée&#x202f;; seul un nouveau téléversement la rétablit.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>exact ID of an account</source>
        <translation>ID exact d’un compte</translation>
    </message>
    <message>
        <source>Use an unsubscribe link</source>
        <translation>Utiliser un lien de désabonnement</translation>
    </message>
    <message>
        <source>The notification in the link is turned off for the account the link was sent to, whichever account is shown here.</source>
        <translation>La notification du lien est désactivée pour le compte auquel le lien a été envoyé, quel que soit le compte affiché ici.</translation>
    </message>
    <message>
        <source>It can be turned on again here.</source>
        <translation>Elle peut être réactivée ici.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>The account answers to nobody any more, administrators included.</source>
        <translation>Le compte ne répond plus à personne, administrateurs compris.</translation>
    </message>
    <message>
        <source>Display name, biography, homepage, location, occupation and picture are emptied; the username is replaced.</source>
        <translation>Le nom affiché, la biographie, la page d’accueil, le lieu, la profession et l’image sont vidés&#x202f;; le nom d’utilisateur est remplacé.</translation>
    </message>
    <message>
        <source>Collections and ratings go. Add-ons without another author are deleted; from the others only the name goes.</source>
        <translation>Les collections et les évaluations disparaissent. Les modules sans autre auteur sont supprimés&#x202f;; pour les autres, seul le nom disparaît.</translation>
    </message>
    <message>
        <source>Every session of the person ends, and AMO may tell the person by e-mail.</source>
        <translation>Toutes les sessions de la personne prennent fin, et AMO peut en informer la personne par e-mail.</translation>
    </message>
    <message>
        <source>AMO keeps the e-mail address and the last sign-in address for a while: this is not an erasure.</source>
        <translation>AMO conserve un certain temps l’adresse e-mail et l’adresse de la dernière authentification&#xa0;: ce n’est pas un effacement.</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>Cela ne peut pas être annulé ici.</translation>
    </message>
    <message>
        <source>AMO finds accounts by exact ID or username only. It does not say whether an account is missing or hidden from you.</source>
        <translation>AMO ne trouve les comptes que par ID exact ou nom d’utilisateur exact. Il ne dit pas si un compte n’existe pas ou s’il est masqué pour vous.</translation>
    </message>
    <message>
        <source>End your sessions</source>
        <translation>Mettre fin à vos sessions</translation>
    </message>
    <message>
        <source>Every session of yours ends, in browsers as well, and this connection can do nothing more until a new session is typed in.</source>
        <translation>Toutes vos sessions prennent fin, y compris dans les navigateurs, et cette connexion ne peut plus rien faire tant qu’une nouvelle session n’a pas été saisie.</translation>
    </message>
    <message>
        <source>Make a test account</source>
        <translation>Créer un compte de test</translation>
    </message>
    <message>
        <source>A new account is made that nobody signs in to; its session is shown once.</source>
        <translation>Un nouveau compte est créé, auquel personne ne s’authentifie&#x202f;; sa session est affichée une seule fois.</translation>
    </message>
    <message>
        <source>Needs an API key and the right Accounts:SuperCreate.</source>
        <translation>Exige une clé d’API et le droit Accounts:SuperCreate.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>cannot search; exact ID or username only</source>
        <translation>ne peut pas rechercher&#x202f;; ID exact ou nom d’utilisateur exact uniquement</translation>
    </message>
    <message>
        <source>AMO accounts</source>
        <translation>Comptes AMO</translation>
    </message>
    <message>
        <source>Reads one account by ID or username, corrects its profile, changes its picture and deletes it. It cannot search.</source>
        <translation>Lit un compte par ID ou nom d’utilisateur, corrige son profil, change son image et le supprime. Ne peut pas faire de recherche.</translation>
    </message>
    <message>
        <source>ID, exact</source>
        <translation>ID, exact</translation>
    </message>
    <message>
        <source>username, exact</source>
        <translation>nom d’utilisateur, exact</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>exact e-mail, username or ID</source>
        <translation>e-mail, nom d’utilisateur ou ID exact</translation>
    </message>
    <message>
        <source>The list has active profiles only; looking somebody up finds the others as well.</source>
        <translation>La liste ne contient que les profils actifs&#x202f;; rechercher une personne trouve aussi les autres.</translation>
    </message>
    <message>
        <source>CIS profiles</source>
        <translation>Profils CIS</translation>
    </message>
    <message>
        <source>Shows profiles of Mozilla&apos;s Person API, who published each value and who may see it. It changes nothing.</source>
        <translation>Affiche les profils de la Person API de Mozilla, qui a publié chaque valeur et qui peut la voir. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Profiles, first version</source>
        <translation>Profils, première version</translation>
    </message>
    <message>
        <source>exact user ID</source>
        <translation>ID utilisateur exact</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Moyens d’authentification</translation>
    </message>
    <message>
        <source>exact e-mail</source>
        <translation>e-mail exact</translation>
    </message>
    <message>
        <source>user ID, exact</source>
        <translation>ID utilisateur, exact</translation>
    </message>
    <message>
        <source>UUID, exact</source>
        <translation>UUID, exact</translation>
    </message>
    <message>
        <source>e-mail, exact</source>
        <translation>e-mail, exact</translation>
    </message>
    <message>
        <source>finds exact e-mail addresses, usernames and IDs only</source>
        <translation>ne trouve que des adresses e-mail, des noms d’utilisateur et des ID exacts</translation>
    </message>
    <message>
        <source>CIS compares addresses with regard to case, and finds nobody by an address that is not the primary one.</source>
        <translation>CIS distingue majuscules et minuscules dans les adresses, et ne trouve personne par une adresse qui n’est pas l’adresse principale.</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Autres utilisateurs</translation>
    </message>
    <message>
        <source>exact ID</source>
        <translation>ID exact</translation>
    </message>
    <message>
        <source>Passport has no list of users and finds nobody by name or e-mail. Of others it shows name and picture.</source>
        <translation>Passport n’a pas de liste d’utilisateurs et ne trouve personne par nom ou e-mail. Des autres, il affiche le nom et l’image.</translation>
    </message>
    <message>
        <source>Your accounts elsewhere</source>
        <translation>Vos comptes ailleurs</translation>
    </message>
    <message>
        <source>Disconnect account…</source>
        <translation>Déconnecter le compte…</translation>
    </message>
    <message>
        <source>You can no longer sign in to Passport with this account.</source>
        <translation>Vous ne pourrez plus vous authentifier auprès de Passport avec ce compte.</translation>
    </message>
    <message>
        <source>The account itself stays, and can be connected again.</source>
        <translation>Le compte lui-même reste, et peut être connecté à nouveau.</translation>
    </message>
    <message>
        <source>Your GitHub tokens</source>
        <translation>Vos jetons GitHub</translation>
    </message>
    <message>
        <source>The Grid Passport</source>
        <translation>The Grid Passport</translation>
    </message>
    <message>
        <source>Shows and corrects your own account, and the accounts elsewhere that belong to it; shows others by their ID.</source>
        <translation>Affiche et corrige votre propre compte, ainsi que les comptes ailleurs qui en dépendent&#x202f;; affiche les autres par leur ID.</translation>
    </message>
    <message>
        <source>finds exact IDs only</source>
        <translation>ne trouve que des ID exacts</translation>
    </message>
    <message>
        <source>Addresses that are removed:</source>
        <translation>Adresses qui sont retirées&#xa0;:</translation>
    </message>
    <message>
        <source>Details that become “redacted”:</source>
        <translation>Détails qui deviennent «&#xa0;redacted&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses that are opted out:</source>
        <translation>Adresses qui sont désinscrites&#xa0;:</translation>
    </message>
    <message>
        <source>Reached through this identity, and by no address any more:</source>
        <translation>Jointes à travers cette identité, et ensuite par aucune adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Reached through this identity, and no longer:</source>
        <translation>Jointes à travers cette identité, et ensuite plus&#xa0;:</translation>
    </message>
    <message>
        <source>Registered by this identity, which they no longer name:</source>
        <translation>Enregistrées par cette identité, qu’elles ne nommeront plus&#xa0;:</translation>
    </message>
    <message>
        <source>Opt-outs recorded before, which keep their address:</source>
        <translation>Désinscriptions consignées auparavant, qui conservent leur adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Opt-outs that stay, without saying whose they were:</source>
        <translation>Désinscriptions qui restent, sans dire à qui elles étaient&#xa0;:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the details before they are blanked:</source>
        <translation>Parmi ces webhooks, les vôtres reçoivent les détails avant leur effacement&#xa0;:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours may be told of failures:</source>
        <translation>Parmi ces webhooks, les vôtres peuvent être informés des échecs&#xa0;:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the identity:</source>
        <translation>Parmi ces webhooks, les vôtres reçoivent l’identité&#xa0;:</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-outs are sent the identity with all its details, as it is before this.</source>
        <translation>Les destinataires de vos propres webhooks de désinscription reçoivent l’identité avec tous ses détails, telle qu’elle est avant cette action.</translation>
    </message>
    <message>
        <source>Opt out an address</source>
        <translation>Désinscrire une adresse</translation>
    </message>
    <message>
        <source>Nothing is sent to this address any more; the others stay as they are.</source>
        <translation>Plus rien n’est envoyé à cette adresse&#x202f;; les autres restent comme elles sont.</translation>
    </message>
    <message>
        <source>Opting the address in again takes it back.</source>
        <translation>Réinscrire l’adresse annule cette action.</translation>
    </message>
    <message>
        <source>Opt in an address</source>
        <translation>Réinscrire une adresse</translation>
    </message>
    <message>
        <source>The person can be written to at this address again.</source>
        <translation>Il est de nouveau possible d’écrire à la personne à cette adresse.</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-ins are sent the identity.</source>
        <translation>Les destinataires de vos propres webhooks de réinscription reçoivent l’identité.</translation>
    </message>
    <message>
        <source>Opt out every address</source>
        <translation>Désinscrire toutes les adresses</translation>
    </message>
    <message>
        <source>Nothing is sent to any address of this identity any more.</source>
        <translation>Plus rien n’est envoyé à aucune adresse de cette identité.</translation>
    </message>
    <message>
        <source>Each address can be opted in again, one after the other.</source>
        <translation>Chaque adresse peut être réinscrite, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Record that the person unsubscribed</source>
        <translation>Consigner que la personne s’est désabonnée</translation>
    </message>
    <message>
        <source>The store writes down the opt-out and changes nothing in the identity: its addresses stay in use.</source>
        <translation>Le référentiel note la désinscription et ne change rien à l’identité&#xa0;: ses adresses restent utilisées.</translation>
    </message>
    <message>
        <source>Forget the person</source>
        <translation>Oublier la personne</translation>
    </message>
    <message>
        <source>Every detail is replaced by the word “redacted”, and every address is removed.</source>
        <translation>Chaque détail est remplacé par le mot «&#xa0;redacted&#xa0;», et chaque adresse est retirée.</translation>
    </message>
    <message>
        <source>It is no longer reached through another identity.</source>
        <translation>Elle n’est plus jointe à travers une autre identité.</translation>
    </message>
    <message>
        <source>Opt-outs recorded before keep the address they name.</source>
        <translation>Les désinscriptions consignées auparavant conservent l’adresse qu’elles nomment.</translation>
    </message>
    <message>
        <source>This cannot be undone, neither here nor by the store.</source>
        <translation>Cela ne peut pas être annulé, ni ici ni par le référentiel.</translation>
    </message>
    <message>
        <source>Record what became of a message</source>
        <translation>Consigner ce qu’est devenu un message</translation>
    </message>
    <message>
        <source>The store counts messages in a row that did not arrive; one that arrived sets the count to nought.</source>
        <translation>Le référentiel compte les messages consécutifs qui ne sont pas arrivés&#x202f;; un message arrivé remet le compte à zéro.</translation>
    </message>
    <message>
        <source>From the fifth failure on, receivers of your own webhooks for failures are told of each.</source>
        <translation>À partir du cinquième échec, les destinataires de vos propres webhooks d’échec sont informés de chacun.</translation>
    </message>
    <message>
        <source>The store does not show the count, so that it cannot be read back.</source>
        <translation>Le référentiel n’affiche pas le compte, qui ne peut donc pas être relu.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Delete identity…</source>
        <translation>Supprimer l’identité…</translation>
    </message>
    <message>
        <source>The identity is removed from the store; no webhook reports it.</source>
        <translation>L’identité est retirée du référentiel&#x202f;; aucun webhook ne le signale.</translation>
    </message>
    <message>
        <source>Its opt-outs and opt-ins stay, without saying whose they were.</source>
        <translation>Ses désinscriptions et réinscriptions restent, sans dire à qui elles étaient.</translation>
    </message>
    <message>
        <source>Identities that are reached through it, or that it registered, lose that link.</source>
        <translation>Les identités jointes à travers elle, ou qu’elle a enregistrées, perdent ce lien.</translation>
    </message>
    <message>
        <source>name, phone, e-mail or ID</source>
        <translation>nom, téléphone, e-mail ou ID</translation>
    </message>
    <message>
        <source>Seed finds whole phone numbers and whole e-mail addresses, and parts of names.</source>
        <translation>Seed trouve des numéros de téléphone entiers et des adresses e-mail entières, ainsi que des parties de noms.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Supprimer le webhook…</translation>
    </message>
    <message>
        <source>The receiver is told of nothing any more, whoever set it up.</source>
        <translation>Le destinataire n’est plus informé de rien, quelle que soit la personne qui l’a mis en place.</translation>
    </message>
    <message>
        <source>Reports that are on their way may still arrive.</source>
        <translation>Les signalements déjà en route peuvent encore arriver.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Show or create the token</source>
        <translation>Afficher ou créer le jeton</translation>
    </message>
    <message>
        <source>The token in use is shown to you: it is not renewed, and whoever has it acts as this user.</source>
        <translation>Le jeton utilisé vous est montré&#xa0;: il n’est pas renouvelé, et quiconque le détient agit comme cet utilisateur.</translation>
    </message>
    <message>
        <source>Where there is no token yet, one is made.</source>
        <translation>S’il n’y a pas encore de jeton, il en est créé un.</translation>
    </message>
    <message>
        <source>A token that is taken away in the store may go on working for some minutes.</source>
        <translation>Un jeton retiré dans le référentiel peut continuer à fonctionner quelques minutes.</translation>
    </message>
    <message>
        <source>That you had it shown is written into the journal; the token is not.</source>
        <translation>Le fait que vous l’avez affiché est inscrit dans le journal&#x202f;; le jeton ne l’est pas.</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Désinscriptions</translation>
    </message>
    <message>
        <source>address, or ID of an identity</source>
        <translation>adresse, ou ID d’une identité</translation>
    </message>
    <message>
        <source>The store tells at most the newest 1,000 opt-outs at once. It tells of no opt-ins.</source>
        <translation>Le référentiel indique au plus les 1&#x202f;000 désinscriptions les plus récentes à la fois. Il n’indique pas les réinscriptions.</translation>
    </message>
    <message>
        <source>Addresses in use</source>
        <translation>Adresses utilisées</translation>
    </message>
    <message>
        <source>ID of an identity, then the kind of address</source>
        <translation>ID d’une identité, puis type d’adresse</translation>
    </message>
    <message>
        <source>The store leaves out an address that is opted out, and every address behind it. Look at the identity to see all of them.</source>
        <translation>Le référentiel omet une adresse désinscrite, et toutes les adresses qui la suivent. Consultez l’identité pour les voir toutes.</translation>
    </message>
    <message>
        <source>The store itself</source>
        <translation>Le référentiel lui-même</translation>
    </message>
    <message>
        <source>Start the scheduled metrics</source>
        <translation>Lancer les mesures planifiées</translation>
    </message>
    <message>
        <source>The store is told to report its scheduled metrics now. Most stores have none.</source>
        <translation>Le référentiel est invité à transmettre maintenant ses mesures planifiées. La plupart n’en ont pas.</translation>
    </message>
    <message>
        <source>phone, exact</source>
        <translation>téléphone, exact</translation>
    </message>
    <message>
        <source>Seed identities</source>
        <translation>Identités Seed</translation>
    </message>
    <message>
        <source>Finds identities by phone number, e-mail address, name or ID, corrects them, opts them out and in, deletes them; shows users, groups and webhooks.</source>
        <translation>Trouve des identités par numéro de téléphone, adresse e-mail, nom ou ID, les corrige, les désinscrit et les réinscrit, les supprime&#x202f;; affiche les utilisateurs, les groupes et les webhooks.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>name, part</source>
        <translation>nom, partie</translation>
    </message>
    <message>
        <source>knows no usernames; phone, e-mail, name or ID only</source>
        <translation>ne connaît pas de noms d’utilisateur&#x202f;; téléphone, e-mail, nom ou ID uniquement</translation>
    </message>
    <message>
        <source>Merge into another person</source>
        <translation>Fusionner dans une autre personne</translation>
    </message>
    <message>
        <source>XRAS deletes the absorbed person; the username no longer leads anywhere.</source>
        <translation>XRAS supprime la personne absorbée&#x202f;; le nom d’utilisateur ne mène plus nulle part.</translation>
    </message>
    <message>
        <source>Roles on requests move to the survivor.</source>
        <translation>Les rôles dans les demandes passent à la personne conservée.</translation>
    </message>
    <message>
        <source>Person details are not copied: name, e-mail, phone and the rest of the absorbed person are lost.</source>
        <translation>Les informations sur la personne ne sont pas copiées&#xa0;: nom, e-mail, téléphone et tout le reste de la personne absorbée sont perdus.</translation>
    </message>
    <message>
        <source>Allocations and links in other systems are moved by the service, if at all; they are not visible here.</source>
        <translation>Les allocations et les liens dans d’autres systèmes sont transférés par le service, s’ils le sont&#x202f;; ils ne sont pas visibles ici.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>XRAS searches names and usernames, from two characters on, and answers with 20 people at most. A longer text narrows it down.</source>
        <translation>XRAS recherche dans les noms et les noms d’utilisateur, à partir de deux caractères, et répond par 20 personnes au plus. Un texte plus long affine la recherche.</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>name or username, part</source>
        <translation>nom ou nom d’utilisateur, partie</translation>
    </message>
    <message>
        <source>XRAS people</source>
        <translation>Personnes XRAS</translation>
    </message>
    <message>
        <source>Searches people by name or username, corrects and creates them, and merges two into one. It has no pictures and no full list.</source>
        <translation>Recherche des personnes par nom ou nom d’utilisateur, les corrige, en crée et en fusionne deux en une. N’a ni images ni liste complète.</translation>
    </message>
    <message>
        <source>cannot search phone numbers</source>
        <translation>ne peut pas rechercher de numéros de téléphone</translation>
    </message>
    <message>
        <source>cannot search ORCID iDs</source>
        <translation>ne peut pas rechercher d’ORCID iD</translation>
    </message>
    <message>
        <source>XRAS cannot search e-mail addresses. The part before the @ was searched among names and usernames, and people with exactly this address were kept; others may have it too.</source>
        <translation>XRAS ne peut pas rechercher d’adresses e-mail. La partie avant le @ a été recherchée parmi les noms et les noms d’utilisateur, et les personnes ayant exactement cette adresse ont été retenues&#x202f;; d’autres peuvent l’avoir aussi.</translation>
    </message>
    <message>
        <source>XRAS has no numeric IDs; the digits were read as a username.</source>
        <translation>XRAS n’a pas d’ID numériques&#x202f;; les chiffres ont été lus comme un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>XRAS has no such IDs; the text was read as a username.</source>
        <translation>XRAS n’a pas d’ID de ce genre&#x202f;; le texte a été lu comme un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>still connecting, not asked</source>
        <translation>connexion en cours, non interrogé</translation>
    </message>
    <message>
        <source>not reachable, not asked</source>
        <translation>injoignable, non interrogé</translation>
    </message>
    <message>
        <source>sign in first, not asked</source>
        <translation>authentification requise, non interrogé</translation>
    </message>
    <message>
        <source>not connected, not asked</source>
        <translation>non connecté, non interrogé</translation>
    </message>
    <message>
        <source>this cannot stand in an address</source>
        <translation>ceci ne peut pas figurer dans une adresse</translation>
    </message>
    <message>
        <source>cannot look this up</source>
        <translation>ne peut pas rechercher ceci</translation>
    </message>
    <message>
        <source>username, part</source>
        <translation>nom d’utilisateur, partie</translation>
    </message>
    <message>
        <source>last name, exact</source>
        <translation>nom de famille, exact</translation>
    </message>
    <message>
        <source>last name, part</source>
        <translation>nom de famille, partie</translation>
    </message>
    <message>
        <source>first name, exact</source>
        <translation>prénom, exact</translation>
    </message>
    <message>
        <source>first name, part</source>
        <translation>prénom, partie</translation>
    </message>
    <message>
        <source>middle name, exact</source>
        <translation>deuxième prénom, exact</translation>
    </message>
    <message>
        <source>middle name, part</source>
        <translation>deuxième prénom, partie</translation>
    </message>
    <message>
        <source>display name, exact</source>
        <translation>nom affiché, exact</translation>
    </message>
    <message>
        <source>name, exact</source>
        <translation>nom, exact</translation>
    </message>
    <message>
        <source>does not answer; seen here earlier</source>
        <translation>ne répond pas&#x202f;; vu ici plus tôt</translation>
    </message>
</context>
<context>
    <name>rollcall::ActionDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading what else follows…</source>
        <translation>Lecture des autres conséquences…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGrid</name>
    <message>
        <source>%1: yes</source>
        <comment>a state of an address</comment>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>a state of an address</comment>
        <translation>%1&#xa0;: non</translation>
    </message>
    <message>
        <source>Opt an address out or in with Actions: then the store writes down who asked for it, and tells its webhooks.</source>
        <translation>Désinscrivez ou réinscrivez une adresse par Actions&#xa0;: le référentiel note alors qui l’a demandé et en informe ses webhooks.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrite</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGridView</name>
    <message>
        <source>%1: what is true of each address</source>
        <translation>%1&#xa0;: ce qui vaut pour chaque adresse</translation>
    </message>
    <message>
        <source>As JSON: %1</source>
        <translation>En JSON&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Avatar</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>aucune image</translation>
    </message>
</context>
<context>
    <name>rollcall::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandModel</name>
    <message>
        <source>not possible here</source>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <comment>what was typed, and what it is taken for</comment>
        <translation>Rechercher %1 (%2)</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it cannot be run</comment>
        <translation>%1, pas maintenant&#xa0;: %2</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to do, or whom to look up</source>
        <translation>Que faire, ou qui rechercher</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Pas maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter run · Esc close</source>
        <translation>Entrée exécuter · Échap fermer</translation>
    </message>
</context>
<context>
    <name>rollcall::ConditionBar</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>n’a pas de valeur</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>a une valeur</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Ajouter la condition</translation>
    </message>
    <message>
        <source>Field of the condition</source>
        <translation>Champ de la condition</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Valeur de comparaison</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser inchangé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and relation of a condition</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>field, relation and value of a condition</comment>
        <translation>%1 %2 «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation>demandé à %1</translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation>filtré ici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>condition, and where it is looked at</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change this condition (Delete removes it)</source>
        <translation>Modifier cette condition (Suppr la retire)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Type what it is compared with.</source>
        <translation>Saisissez la valeur de comparaison.</translation>
    </message>
    <message>
        <source>%1 will be asked</source>
        <translation>%1 sera interrogé</translation>
    </message>
    <message>
        <source>looked at among the loaded rows</source>
        <translation>examiné parmi les lignes chargées</translation>
    </message>
</context>
<context>
    <name>rollcall::ConfirmDialog</name>
    <message>
        <source>Type %1 to allow it</source>
        <translation>Saisissez %1 pour autoriser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The name has to be typed before this can go on.</source>
        <translation>Le nom doit être saisi avant de pouvoir continuer.</translation>
    </message>
    <message numerus="yes">
        <source>This is production: ready in %n second(s).</source>
        <translation>
            <numerusform>Environnement de production&#xa0;: prêt dans %n seconde.</numerusform>
            <numerusform>Environnement de production&#xa0;: prêt dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictModel</name>
    <message>
        <source>Choose one of the two here; other values are typed in the field itself.</source>
        <translation>Choisissez ici l’une des deux&#x202f;; d’autres valeurs se saisissent dans le champ lui-même.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>%1: you had seen %2; %3 has %4 now; you want %5.</source>
        <translation>%1&#xa0;: vous aviez vu %2&#x202f;; %3 a maintenant %4&#x202f;; vous voulez %5.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>%1 will stand.</source>
        <comment>a value</comment>
        <translation>%1 sera retenu.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>You had seen</source>
        <translation>Vous aviez vu</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 a maintenant</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>Vous voulez</translation>
    </message>
    <message>
        <source>Shall stand</source>
        <translation>À retenir</translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictView</name>
    <message>
        <source>Another value for %1</source>
        <translation>Une autre valeur pour %1</translation>
    </message>
    <message>
        <source>Enter the other one · 1 theirs · 2 mine · 0 another value</source>
        <translation>Entrée l’autre · 1 la leur · 2 la mienne · 0 une autre valeur</translation>
    </message>
    <message>
        <source>Go on with these values</source>
        <translation>Continuer avec ces valeurs</translation>
    </message>
    <message>
        <source>Somebody else changed what you are changing.</source>
        <translation>Quelqu’un d’autre a modifié ce que vous êtes en train de modifier.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Choose what shall stand; it is shown for review before it is sent.</source>
        <translation>Rien n’a été envoyé. Choisissez ce qui doit être retenu&#x202f;; le résultat est présenté pour examen avant l’envoi.</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>Ce que vous avez tous deux modifié</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Use theirs everywhere</source>
        <translation>Prendre partout les leurs</translation>
    </message>
    <message>
        <source>Keep mine everywhere</source>
        <translation>Garder partout les miennes</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) still to be made</source>
        <translation>
            <numerusform>%n choix reste à faire</numerusform>
            <numerusform>%n choix restent à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionForm</name>
    <message>
        <source>Start read-only</source>
        <translation>Commencer en lecture seule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Les autorités du système</translation>
    </message>
    <message>
        <source>A PEM file, for a service with an authority of its own.</source>
        <translation>Un fichier PEM, pour un service ayant sa propre autorité.</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again; type to replace it.</source>
        <translation>Enregistré&#xa0;: %1. Il n’est plus jamais affiché&#x202f;; saisissez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the console cannot see whether it is stored.</source>
        <translation>Le trousseau est verrouillé, la console ne peut donc pas voir si le secret est enregistré.</translation>
    </message>
    <message>
        <source>There is no usable keychain; what you type is kept until you quit.</source>
        <translation>Il n’y a pas de trousseau utilisable&#x202f;; ce que vous saisissez est conservé jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the console cannot see whether it is stored.</source>
        <translation>Le trousseau ne répond pas, la console ne peut donc pas voir si le secret est enregistré.</translation>
    </message>
    <message>
        <source>Give it a name that tells you which service it is.</source>
        <translation>Donnez-lui un nom qui indique de quel service il s’agit.</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>L’adresse du service manque.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>Ce n’est pas une adresse. Elle commence par https:// et nomme un hôte.</translation>
    </message>
    <message>
        <source>Only https:// and http:// are possible.</source>
        <translation>Seuls https:// et http:// sont possibles.</translation>
    </message>
    <message>
        <source>Leave out names, passwords, “?” and “#”; only the address belongs here.</source>
        <translation>Omettez les noms, les mots de passe, «&#xa0;?&#xa0;» et «&#xa0;#&#xa0;»&#x202f;; seule l’adresse a sa place ici.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Choisir le certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>People kept</source>
        <translation>Personnes conservées</translation>
    </message>
    <message>
        <source>They can be found and looked at while the service does not answer, with the time of their reading.</source>
        <translation>Elles peuvent être trouvées et consultées tant que le service ne répond pas, avec l’heure de leur lecture.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Until Rollcall is closed</source>
        <translation>Jusqu’à la fermeture de Rollcall</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s), encrypted on this computer</source>
        <translation>
            <numerusform>Pendant %n&#xa0;jour, sous forme chiffrée sur cet ordinateur</numerusform>
            <numerusform>Pendant %n&#xa0;jours, sous forme chiffrée sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n of them</source>
        <translation>
            <numerusform>Oublier %n personne</numerusform>
            <numerusform>Oublier %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept.</source>
        <translation>Aucune personne n’est conservée.</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionListModel</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importer des connexions…</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>Exporter sans les secrets…</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>Réglages de la connexion</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Enregistrer la connexion</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’authentifier…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Practice is made anew at every start; there is nothing to save or to remove.</source>
        <translation>L’entraînement est recréé à chaque démarrage&#x202f;; il n’y a rien à enregistrer ni à retirer.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Enregistrez d’abord la connexion.</translation>
    </message>
    <message>
        <source>Saving now.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentifié</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Personne n’a été authentifié.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened there, then come back.</source>
        <translation>Authentifiez-vous sur la page qui s’y est ouverte, puis revenez.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in one on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez l’adresse et ouvrez-la dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>A new connection is not saved.</source>
        <translation>Une nouvelle connexion n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The settings of %1 are not saved.</source>
        <translation>Les réglages de %1 ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>%1 will be removed from this console.</source>
        <translation>%1 sera retiré de cette console.</translation>
    </message>
    <message>
        <source>Its credentials are erased from the keychain.</source>
        <translation>Ses données d’accès sont effacées du trousseau.</translation>
    </message>
    <message>
        <source>Nothing changes at the service.</source>
        <translation>Rien ne change du côté du service.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Console</name>
    <message>
        <source>The list of connections cannot be read.</source>
        <translation>La liste des connexions ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>Le fichier a été laissé tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>Aucun journal</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Looking people up works; nothing can be changed until it can. %1</source>
        <translation>Rechercher des personnes fonctionne&#x202f;; rien ne peut être modifié tant que le journal ne peut pas être écrit. %1</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>Le journal était endommagé.</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one was begun.</source>
        <translation>Il est conservé sous le nom %1, et un nouveau journal a été commencé.</translation>
    </message>
    <message>
        <source>Journal broken</source>
        <translation>Journal rompu</translation>
    </message>
    <message>
        <source>Journal started today</source>
        <translation>Journal commencé aujourd’hui</translation>
    </message>
    <message>
        <source>Journal unbroken, checked %1</source>
        <translation>Journal intact, contrôlé à %1</translation>
    </message>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved, and the journal&apos;s personal content cannot be read later.</source>
        <translation>Les authentifications valent jusqu’à ce que vous quittiez&#x202f;; les nouvelles ne sont pas enregistrées, et le contenu personnel du journal ne pourra pas être lu plus tard.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>Il n’y a pas de trousseau dans cet environnement de bureau.</translation>
    </message>
    <message>
        <source>Practice is starting</source>
        <translation>L’entraînement démarre</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>L’entraînement est en cours</translation>
    </message>
    <message>
        <source>The practice service ended by itself.</source>
        <translation>Le service d’entraînement s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>It is started again with the same people. What was being sent shows its outcome where it was sent.</source>
        <translation>Il est redémarré avec les mêmes personnes. Le résultat de ce qui était en cours d’envoi s’affiche là où l’envoi a eu lieu.</translation>
    </message>
    <message>
        <source>There is no practice service.</source>
        <translation>Il n’y a pas de service d’entraînement.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>The file with the credentials cannot be used.</source>
        <translation>Le fichier des données d’accès ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Connected for this run only</source>
        <translation>Connecté pour cette exécution uniquement</translation>
    </message>
    <message>
        <source>The practice service</source>
        <translation>Le service d’entraînement</translation>
    </message>
</context>
<context>
    <name>rollcall::ContentsList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>rollcall::CreateStep</name>
    <message>
        <source>Check that it is free</source>
        <translation>Vérifier qu’il est libre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>This cannot be changed later. It is looked up first, so that nobody&apos;s record is overwritten.</source>
        <translation>Ceci ne pourra pas être modifié plus tard. Une recherche est faite d’abord, afin que la fiche de personne ne soit écrasée.</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Une nouvelle fiche</translation>
    </message>
    <message>
        <source>This cannot be used. Type another one.</source>
        <translation>Ceci ne peut pas être utilisé. Saisissez autre chose.</translation>
    </message>
    <message>
        <source>There is no connection, so nothing could be looked up. Connect first.</source>
        <translation>Il n’y a pas de connexion, rien n’a donc pu être recherché. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>%1 is taken. Open that record, or type another one.</source>
        <translation>%1 est déjà pris. Ouvrez cette fiche, ou saisissez autre chose.</translation>
    </message>
    <message>
        <source>%1 shows nobody of that name, but it may hide them from you, so this cannot be proven free.</source>
        <translation>%1 n’affiche personne de ce nom, mais pourrait masquer quelqu’un pour vous&#x202f;; il n’est donc pas certain que ce nom soit libre.</translation>
    </message>
</context>
<context>
    <name>rollcall::CropDialog</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Smaller cut-out</source>
        <translation>Réduire le cadrage</translation>
    </message>
    <message>
        <source>Larger cut-out</source>
        <translation>Agrandir le cadrage</translation>
    </message>
    <message>
        <source>Size of the cut-out</source>
        <translation>Taille du cadrage</translation>
    </message>
    <message>
        <source>Arrows move    Shift+Arrows move by 10    + and − resize    R turns</source>
        <translation>Flèches&#xa0;: déplacer    Maj+Flèches&#xa0;: déplacer de 10    + et −&#xa0;: redimensionner    R&#xa0;: tourner</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyée en</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>%1, PNG or JPG, not animated</source>
        <translation>%1, PNG ou JPG, non animée</translation>
    </message>
    <message>
        <source>As it will appear</source>
        <translation>Telle qu’elle apparaîtra</translation>
    </message>
    <message>
        <source>on the page, in headers, in lists</source>
        <translation>sur la page, dans les en-têtes, dans les listes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation>Préparer l’image</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose a picture of %1</source>
        <translation>Choisir une image de %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1, %2 × %3, %4</translation>
    </message>
    <message>
        <source>The picture is being opened.</source>
        <translation>L’image est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>No picture has been chosen.</source>
        <translation>Aucune image n’a été choisie.</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>ouverture en cours</translation>
    </message>
    <message>
        <source>Place and camera data will be removed</source>
        <translation>Les données de lieu et d’appareil photo seront retirées</translation>
    </message>
    <message>
        <source>Larger than %1 takes, so it is made smaller</source>
        <translation>Plus grande que ce que %1 accepte, elle est donc réduite</translation>
    </message>
    <message>
        <source>%1 needs a moment to show a new picture; yours is shown here meanwhile</source>
        <translation>%1 a besoin d’un moment pour afficher une nouvelle image&#x202f;; en attendant, la vôtre est affichée ici</translation>
    </message>
</context>
<context>
    <name>rollcall::CropView</name>
    <message>
        <source>Cut-out of the picture</source>
        <translation>Cadrage de l’image</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows move by ten, plus and minus resize, R turns</source>
        <translation>Les flèches déplacent, Maj et les flèches déplacent de dix, plus et moins redimensionnent, R tourne</translation>
    </message>
</context>
<context>
    <name>rollcall::Environment</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>rollcall::EnvironmentBand</name>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Modifications autorisées</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock this connection for changes</source>
        <translation>Déverrouiller cette connexion pour modification</translation>
    </message>
    <message>
        <source>Lock this connection, read-only</source>
        <translation>Verrouiller cette connexion, lecture seule</translation>
    </message>
    <message>
        <source>%1, connection %2, %3</source>
        <translation>%1, connexion %2, %3</translation>
    </message>
</context>
<context>
    <name>rollcall::ErrorText</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Attente demandée avant le prochain essai&#xa0;: %n seconde.</numerusform>
            <numerusform>Attente demandée avant le prochain essai&#xa0;: %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Attente demandée avant le prochain essai&#xa0;: %n minute.</numerusform>
            <numerusform>Attente demandée avant le prochain essai&#xa0;: %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again.</source>
        <translation>Vérifiez le réseau et l’URL de base, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 accepted the question and then fell silent.</source>
        <translation>%1 a accepté la question, puis n’a plus répondu.</translation>
    </message>
    <message>
        <source>Try again; if it stays silent, tell the people who run it.</source>
        <translation>Réessayez&#x202f;; si le service reste muet, prévenez ses exploitants.</translation>
    </message>
    <message>
        <source>%1 answered too slowly and the console stopped waiting.</source>
        <translation>%1 a répondu trop lentement et la console a cessé d’attendre.</translation>
    </message>
    <message>
        <source>Try again later; asking for less may help.</source>
        <translation>Réessayez plus tard&#x202f;; demander moins peut aider.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Check the base URL of the connection, with its path.</source>
        <translation>Vérifiez l’URL de base de la connexion, avec son chemin.</translation>
    </message>
    <message>
        <source>%1 has no such person, or does not let you see them.</source>
        <translation>%1 n’a pas cette personne, ou ne vous laisse pas la voir.</translation>
    </message>
    <message>
        <source>Check the identifier, or look the person up by name.</source>
        <translation>Vérifiez l’identifiant, ou recherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>The question to %1 was stopped.</source>
        <translation>La question à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>Ask again when you need the answer.</source>
        <translation>Redemandez lorsque vous aurez besoin de la réponse.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 was not asked.</source>
        <translation>Cet ordinateur n’a pas de réseau, %1 n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of %1 is not known to the network.</source>
        <translation>L’adresse de %1 n’est pas connue du réseau.</translation>
    </message>
    <message>
        <source>Check the host name in the base URL, or whether a VPN is needed.</source>
        <translation>Vérifiez le nom d’hôte dans l’URL de base, ou si un VPN est nécessaire.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>Rien ne répond à l’adresse de %1.</translation>
    </message>
    <message>
        <source>Check host and port in the base URL, or ask whether the service is running.</source>
        <translation>Vérifiez l’hôte et le port dans l’URL de base, ou demandez si le service fonctionne.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused, so nothing was sent.</source>
        <translation>Le certificat de %1 a été refusé, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the host name and, for a private authority, choose its certificate file in the connection.</source>
        <translation>Vérifiez le nom d’hôte et, pour une autorité privée, choisissez son fichier de certificat dans la connexion.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 s’est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>Try again; what you typed is kept.</source>
        <translation>Réessayez&#x202f;; ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, and the console does not follow with your credentials.</source>
        <translation>%1 a renvoyé vers une autre adresse, et la console ne suit pas avec vos données d’accès.</translation>
    </message>
    <message>
        <source>Put the final address into the base URL of the connection.</source>
        <translation>Indiquez l’adresse finale comme URL de base de la connexion.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 is larger than it accepts.</source>
        <translation>Ce qui devait être envoyé à %1 dépasse la taille acceptée.</translation>
    </message>
    <message>
        <source>Choose a smaller picture or a shorter text.</source>
        <translation>Choisissez une image plus petite ou un texte plus court.</translation>
    </message>
    <message>
        <source>%1 refused it because it is too large.</source>
        <translation>%1 a refusé l’envoi, car il est trop volumineux.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the console accepts.</source>
        <translation>La réponse de %1 dépasse la taille que la console accepte.</translation>
    </message>
    <message>
        <source>Ask for less, or check that the base URL is that of the service.</source>
        <translation>Demandez moins, ou vérifiez que l’URL de base est bien celle du service.</translation>
    </message>
    <message>
        <source>The answer of %1 contains text that cannot be read.</source>
        <translation>La réponse de %1 contient du texte qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was changed here; tell the people who run the service.</source>
        <translation>Rien n’a été modifié ici&#x202f;; prévenez les exploitants du service.</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else instead of data.</source>
        <translation>%1 a répondu par une page web ou autre chose au lieu de données.</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page or a proxy may stand in between.</source>
        <translation>Vérifiez l’URL de base&#x202f;; une page d’authentification ou un proxy se trouve peut-être entre les deux.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete.</source>
        <translation>La réponse de %1 est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the people who run the service.</source>
        <translation>Réessayez&#x202f;; si cela persiste, prévenez les exploitants du service.</translation>
    </message>
    <message>
        <source>The answer of %1 does not look as its interface describes it.</source>
        <translation>La réponse de %1 n’est pas conforme à la description de son interface.</translation>
    </message>
    <message>
        <source>Check the base URL and the kind of the connection.</source>
        <translation>Vérifiez l’URL de base et le type de la connexion.</translation>
    </message>
    <message>
        <source>%1 does not accept the key or the sign-in.</source>
        <translation>%1 n’accepte pas la clé ou l’authentification.</translation>
    </message>
    <message>
        <source>Open the connection and enter the credentials again; staged changes are kept.</source>
        <translation>Ouvrez la connexion et saisissez à nouveau les données d’accès&#x202f;; les modifications préparées sont conservées.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your credentials.</source>
        <translation>%1 ne l’autorise pas avec vos données d’accès.</translation>
    </message>
    <message>
        <source>Ask an administrator of the service for the permission.</source>
        <translation>Demandez l’autorisation à un administrateur du service.</translation>
    </message>
    <message>
        <source>%1 refused it because it does not fit what is there now.</source>
        <translation>%1 a refusé, car cela ne correspond pas à ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Refresh, look at the difference, and decide again.</source>
        <translation>Actualisez, examinez la différence et décidez à nouveau.</translation>
    </message>
    <message>
        <source>Someone changed this at %1 after you had read it; nothing was changed.</source>
        <translation>Quelqu’un a modifié ceci sur %1 après votre lecture&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Refresh and compare; your edits are kept.</source>
        <translation>Actualisez et comparez&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>%1 did not accept a value; nothing was changed.</source>
        <translation>%1 n’a pas accepté une valeur&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Correct the marked field and send again.</source>
        <translation>Corrigez le champ marqué et envoyez à nouveau.</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>%1 a été interrogé trop souvent.</translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation>%1 a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the request number.</source>
        <translation>Réessayez plus tard&#x202f;; si cela persiste, signalez-le avec le numéro de requête.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance.</source>
        <translation>%1 est fermé pour maintenance.</translation>
    </message>
    <message>
        <source>Unknown whether %1 carried it out: the answer never came.</source>
        <translation>On ignore si %1 l’a exécuté&#xa0;: la réponse n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>Look again at the record before you send anything twice.</source>
        <translation>Consultez à nouveau la fiche avant d’envoyer quoi que ce soit deux fois.</translation>
    </message>
    <message>
        <source>The console could not write to its own disk, so nothing was sent to %1.</source>
        <translation>La console n’a pas pu écrire sur son propre disque, rien n’a donc été envoyé à %1.</translation>
    </message>
    <message>
        <source>Make room or check the permissions of the profile folder, then try again.</source>
        <translation>Libérez de l’espace ou vérifiez les droits du dossier de profil, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou ne répond pas&#x202f;; l’authentification auprès de %1 est donc impossible.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key for this session only.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou saisissez la clé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>%1 could not do it.</source>
        <translation>%1 n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>interrogé %n fois</numerusform>
            <numerusform>interrogé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldEditor</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldRow</name>
    <message>
        <source>Undo this change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>was</source>
        <comment>followed by the old value</comment>
        <translation>avant&#xa0;:</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Masqué pour vous</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>Non proposé par %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Pas encore chargé</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>modifié, était %1</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>lecture seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Annuler la modification de %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Help</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>À propos de Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A console for identity services.</source>
        <translation>Une console pour les services d’identité.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Uses Qt under the LGPL.</source>
        <translation>Licence&#xa0;: Apache-2.0. Utilise Qt sous la LGPL.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeyMap</name>
    <message>
        <source>It needs Ctrl or Alt, or a function key: letters alone are for typing.</source>
        <translation>Il faut Ctrl ou Alt, ou une touche de fonction : les lettres seules servent à écrire.</translation>
    </message>
    <message>
        <source>%1 is for moving and editing in fields and lists.</source>
        <translation>%1 sert à se déplacer et à modifier dans les champs et les listes.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 est le raccourci de « %2 ».</translation>
    </message>
    <message>
        <source>%1 is the key of an action on a page that is not open.</source>
        <translation>%1 est le raccourci d’une action d’une page qui n’est pas ouverte.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeysDialog</name>
    <message>
        <source>Sections of a person</source>
        <translation>Sections d’une personne</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Ouvrir la ligne actuelle</translation>
    </message>
    <message>
        <source>Open the current row in a new tab</source>
        <translation>Ouvrir la ligne actuelle dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Close the results of a look-up</source>
        <translation>Fermer les résultats d’une recherche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Touches habituelles pour tout</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Cette touche est toujours la même.</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Appuyez sur les nouvelles touches dans le champ.</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>Appuyez d’abord sur les nouvelles touches dans le champ.</translation>
    </message>
    <message>
        <source>These are the usual keys.</source>
        <translation>Ce sont les touches habituelles.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Toutes les touches sont les habituelles.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and its new key</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::LeaveDialog</name>
    <message>
        <source>Changes have not been sent</source>
        <translation>Des modifications n’ont pas été envoyées</translation>
    </message>
    <message>
        <source>What you changed has not been sent.</source>
        <translation>Ce que vous avez modifié n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Nothing has left this computer. A draft is there again when the record is opened.</source>
        <translation>Rien n’a quitté cet ordinateur. Un brouillon est de nouveau présent à l’ouverture de la fiche.</translation>
    </message>
    <message>
        <source>Closing throws it away. Nothing has left this computer.</source>
        <translation>La fermeture l’abandonne. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Conserver comme brouillon</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>Examiner et envoyer…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la modification</translation>
    </message>
</context>
<context>
    <name>rollcall::LinkedRecord</name>
    <message>
        <source>Looking up who this is…</source>
        <translation>Recherche de cette personne…</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known who this is.</source>
        <translation>%1 n’est pas connecté, on ne sait donc pas de qui il s’agit.</translation>
    </message>
    <message>
        <source>It is not known who this is. %1</source>
        <translation>On ne sait pas de qui il s’agit. %1</translation>
    </message>
    <message>
        <source>Nobody has this ID, or they are hidden from you.</source>
        <translation>Personne n’a cet ID, ou la personne est masquée pour vous.</translation>
    </message>
    <message>
        <source>Nobody has this ID.</source>
        <translation>Personne n’a cet ID.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LoadingView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rollcall::Lookup</name>
    <message>
        <source>that name</source>
        <translation>ce nom</translation>
    </message>
    <message>
        <source>that e-mail address</source>
        <translation>cette adresse e-mail</translation>
    </message>
    <message>
        <source>that name or username</source>
        <translation>ce nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>that number</source>
        <translation>ce numéro</translation>
    </message>
    <message>
        <source>that UUID</source>
        <translation>cet UUID</translation>
    </message>
    <message>
        <source>that user ID</source>
        <translation>cet ID utilisateur</translation>
    </message>
    <message>
        <source>that phone number</source>
        <translation>ce numéro de téléphone</translation>
    </message>
    <message>
        <source>that ORCID iD</source>
        <translation>cet ORCID iD</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>number of an account</source>
        <translation>numéro de compte</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>ORCID iD</source>
        <translation>ORCID iD</translation>
    </message>
    <message>
        <source>As a %1: %2</source>
        <translation>Comme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 did not answer yet.</source>
        <translation>%1 n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>%1 n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>%1 was not asked: %2.</source>
        <translation>%1 n’a pas été interrogé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No service is connected, so no one was asked.</source>
        <translation>Aucun service n’est connecté, personne n’a donc été interrogé.</translation>
    </message>
    <message>
        <source>No one with %1 in %2.</source>
        <translation>Personne avec %1 dans %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>%n personne trouvée.</numerusform>
            <numerusform>%n personnes trouvées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupBox</name>
    <message>
        <source>Look someone up</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Look up a name, e-mail, phone, username or ID</source>
        <translation>Rechercher un nom, un e-mail, un téléphone, un nom d’utilisateur ou un ID</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupModel</name>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people, there may be more</source>
        <translation>
            <numerusform>%n personne, peut-être plus</numerusform>
            <numerusform>%n personnes, peut-être plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like another name in this list, and is not the same letters: %1</source>
        <translation>Ressemble à un autre nom de cette liste, avec d’autres lettres : %1</translation>
    </message>
    <message>
        <source>check the letters</source>
        <translation>vérifier les lettres</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>lue %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupPopup</name>
    <message>
        <source>Taken for a</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation>Lire autrement</translation>
    </message>
    <message>
        <source>Enter open · Ctrl+Enter new tab · Esc close</source>
        <translation>Entrée ouvrir · Ctrl+Entrée nouvel onglet · Échap fermer</translation>
    </message>
    <message>
        <source>Results of the look-up</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Others are still being asked.</source>
        <translation>D’autres sont encore interrogés.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation>&amp;Annuler la modification</translation>
    </message>
    <message>
        <source>&amp;Redo change</source>
        <translation>&amp;Rétablir la modification</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>&amp;Filtrer ce tableau</translation>
    </message>
    <message>
        <source>Re&amp;view changes, then send</source>
        <translation>&amp;Examiner les modifications, puis envoyer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nouvelle personne…</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>Épin&amp;gler dans la barre latérale</translation>
    </message>
    <message>
        <source>Open a person to see what can be done</source>
        <translation>Ouvrez une personne pour voir ce qui est possible</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Look &amp;someone up</source>
        <translation>&amp;Rechercher une personne</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>Exécuter une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the connection</source>
        <translation>&amp;Verrouiller ou déverrouiller la connexion</translation>
    </message>
    <message>
        <source>Start practice &amp;over…</source>
        <translation>Recommencer l’&amp;entraînement…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet p&amp;récédent</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>À propos &amp;de Rollcall</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Why is it slow?</source>
        <translation>Pourquoi est-ce &amp;lent&#x202f;?</translation>
    </message>
    <message>
        <source>P&amp;hone desk</source>
        <translation>Accueil &amp;téléphonique</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Masquer les données personnelles</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Comme le &amp;bureau</translation>
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
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>Read-only: this kind offers no changes</source>
        <translation>Lecture seule&#xa0;: ce type n’offre aucune modification</translation>
    </message>
    <message>
        <source>&amp;Unlock %1 for changes</source>
        <translation>&amp;Déverrouiller %1 pour modification</translation>
    </message>
    <message>
        <source>&amp;Lock %1, read-only</source>
        <translation>&amp;Verrouiller %1, lecture seule</translation>
    </message>
    <message>
        <source>%1 offers no new records.</source>
        <translation>%1 ne propose pas de créer de fiches.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>&amp;New in %1…</source>
        <comment>a kind of record</comment>
        <translation>&amp;Nouveau dans %1…</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nouvelle personne…</translation>
    </message>
    <message>
        <source>This tab stays open.</source>
        <translation>Cet onglet reste ouvert.</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>Open a person, or choose one in the list.</source>
        <translation>Ouvrez une personne, ou choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désépin&amp;gler</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>Épin&amp;gler dans la barre latérale</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n’y a aucune page précédente.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Il n’y a aucune page suivante.</translation>
    </message>
    <message>
        <source>This tab has no preview.</source>
        <translation>Cet onglet n’a pas d’aperçu.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The practice people will be thrown away.</source>
        <translation>Les personnes d’entraînement seront supprimées.</translation>
    </message>
    <message>
        <source>Everything that was changed in practice is gone; the people are invented anew.</source>
        <translation>Tout ce qui a été modifié dans l’entraînement disparaît&#x202f;; les personnes sont inventées à nouveau.</translation>
    </message>
    <message>
        <source>Real connections are not touched.</source>
        <translation>Les connexions réelles ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Start practice over</source>
        <translation>Recommencer l’entraînement</translation>
    </message>
    <message>
        <source>Sections of a person</source>
        <translation>Sections d’une personne</translation>
    </message>
</context>
<context>
    <name>rollcall::Manual</name>
    <message>
        <source>Using Rollcall</source>
        <translation>Utiliser Rollcall</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeCard</name>
    <message>
        <source>WILL BE DELETED</source>
        <translation>SERA SUPPRIMÉ</translation>
    </message>
    <message>
        <source>STAYS</source>
        <comment>this account is kept</comment>
        <translation>CONSERVÉ</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>%1 · no e-mail</source>
        <translation>%1 · aucun e-mail</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>SUPPRIMÉ</translation>
    </message>
    <message>
        <source>STAYED</source>
        <comment>this account was kept</comment>
        <translation>A ÉTÉ CONSERVÉ</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>Sera supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stayed: %1</source>
        <translation>A été conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Est conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePage</name>
    <message>
        <source>Not possible: %1</source>
        <translation>Impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Fusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merge: %1 into %2</source>
        <translation>Fusion&#xa0;: %1 dans %2</translation>
    </message>
    <message>
        <source>The merge of %1 into %2 is running</source>
        <translation>La fusion de %1 dans %2 est en cours</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Lecture du compte…</translation>
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation>Lecture des deux comptes…</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>Both accounts must be read before they can be merged.</source>
        <translation>Les deux comptes doivent être lus avant de pouvoir être fusionnés.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>Choisir un autre compte…</translation>
    </message>
    <message>
        <source>Both accounts must be read first.</source>
        <translation>Les deux comptes doivent d’abord être lus.</translation>
    </message>
    <message>
        <source>Waits for %1 to be typed.</source>
        <translation>En attente de la saisie de %1.</translation>
    </message>
    <message>
        <source>Merge %1 with another account.</source>
        <translation>Fusionner %1 avec un autre compte.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 stayed.</source>
        <translation>%1 a été conservé.</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 sera supprimé.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>%1 est conservé.</translation>
    </message>
    <message>
        <source>%1 cannot undo this.</source>
        <translation>%1 ne peut pas annuler cette opération.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>no such account, or not visible to you</source>
        <translation>aucun compte de ce nom, ou non visible pour vous</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>aucun compte de ce nom</translation>
    </message>
    <message>
        <source>1 / 2 choose    0 types another value    Space opens equal fields    Arrows move</source>
        <translation>1 / 2&#xa0;: choisir    0&#xa0;: saisir une autre valeur    Espace&#xa0;: ouvrir les champs identiques    Flèches&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It runs; what has been sent cannot be called back.</source>
        <translation>L’opération est en cours&#x202f;; ce qui a été envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Running; the window stays usable.</source>
        <translation>En cours&#x202f;; la fenêtre reste utilisable.</translation>
    </message>
    <message>
        <source>Type %1 to allow</source>
        <translation>Saisissez %1 pour autoriser</translation>
    </message>
    <message>
        <source>Type %1 to allow its deletion</source>
        <translation>Saisissez %1 pour autoriser sa suppression</translation>
    </message>
    <message>
        <source>Delete %1, keep %2</source>
        <translation>Supprimer %1, conserver %2</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 est en lecture seule.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Reading both accounts again…</source>
        <translation>Nouvelle lecture des deux comptes…</translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation>Fusion de %1 dans %2…</translation>
    </message>
    <message>
        <source>An account changed while you were looking.</source>
        <translation>Un compte a changé pendant que vous le consultiez.</translation>
    </message>
    <message>
        <source>Nothing was sent. The comparison shows what is there now; look again, then type the name again.</source>
        <translation>Rien n’a été envoyé. La comparaison montre ce qui s’y trouve maintenant&#x202f;; consultez-la à nouveau, puis saisissez encore une fois le nom.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>Non fusionné.</translation>
    </message>
    <message>
        <source>%1 did not merge the accounts.</source>
        <translation>%1 n’a pas fusionné les comptes.</translation>
    </message>
    <message>
        <source>Not merged. %1</source>
        <translation>Non fusionné. %1</translation>
    </message>
    <message>
        <source>Both accounts are as they were.</source>
        <translation>Les deux comptes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consulter à nouveau</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Vérifié à %1</translation>
    </message>
    <message>
        <source>Merged, verified: %1 is gone, %2 is there.</source>
        <translation>Fusionné, vérifié&#xa0;: %1 n’existe plus, %2 est présent.</translation>
    </message>
    <message>
        <source>Journal entry %1.</source>
        <translation>Entrée de journal %1.</translation>
    </message>
    <message>
        <source>Carried over and verified: %1.</source>
        <translation>Repris et vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Carried over, but not as intended: %1. Open the account to see the difference.</source>
        <translation>Repris, mais pas comme prévu&#xa0;: %1. Ouvrez le compte pour voir la différence.</translation>
    </message>
    <message>
        <source>Not carried over: %1. Open the account to set it by hand.</source>
        <translation>Non repris&#xa0;: %1. Ouvrez le compte pour le définir à la main.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was carried over. It will not be sent again.</source>
        <translation>On ignore si %1 a été repris. Il ne sera pas envoyé à nouveau.</translation>
    </message>
    <message>
        <source>Left as it is, because it changed meanwhile: %1.</source>
        <translation>Laissé tel quel, car modifié entre-temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>deleted, verified %1</source>
        <translation>supprimé, vérifié à %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Not known whether it was merged</source>
        <translation>On ignore si la fusion a eu lieu</translation>
    </message>
    <message>
        <source>It is not known whether %1 was merged into %2.</source>
        <translation>On ignore si %1 a été fusionné dans %2.</translation>
    </message>
    <message>
        <source>The request may have reached %1. It will not be sent again.</source>
        <translation>La requête a peut-être atteint %1. Elle ne sera pas envoyée à nouveau.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Looking both accounts up…</source>
        <translation>Recherche des deux comptes…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>exchange the two accounts</comment>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Exchanges which account is deleted and which stays</source>
        <translation>Permute le compte supprimé et le compte conservé</translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation>Permuter les deux comptes</translation>
    </message>
    <message>
        <source>Fields and plan</source>
        <translation>Champs et plan</translation>
    </message>
    <message>
        <source>What is lost and what follows</source>
        <translation>Ce qui est perdu et ce qui s’ensuit</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motif ou ticket</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it with %2.</source>
        <comment>the service, the keys</comment>
        <translation>%1 est en lecture seule. Déverrouillez avec %2.</translation>
    </message>
    <message>
        <source>You can compare and choose; unlock the connection with %1 to merge.</source>
        <translation>Vous pouvez comparer et choisir&#x202f;; pour fusionner, déverrouillez la connexion avec %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePicker</name>
    <message>
        <source>Which account is the same person?</source>
        <translation>Quel compte correspond à la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>The other account: exact identifier, or a name to search</source>
        <translation>L’autre compte&#xa0;: identifiant exact, ou nom à rechercher</translation>
    </message>
    <message>
        <source>Exact identifier, or a name</source>
        <translation>Identifiant exact, ou nom</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Accounts that may be the same person</source>
        <translation>Comptes qui peuvent correspondre à la même personne</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>%1 is the account you started from. Name the other one.</source>
        <translation>%1 est le compte dont vous êtes parti. Indiquez l’autre.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Le service n’est pas connecté.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>identifier, exact</source>
        <translation>identifiant, exact</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>trouvé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 found nobody else for “%2”.</source>
        <translation>%1 n’a trouvé personne d’autre pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>For “%1”; %2 returns at most %3, there may be more. Choose one; nothing is chosen for you.</source>
        <translation>Pour «&#xa0;%1&#xa0;»&#x202f;; %2 renvoie au plus %3 résultats, il peut y en avoir davantage. Choisissez-en un&#x202f;; rien n’est choisi à votre place.</translation>
    </message>
    <message>
        <source>For “%1”. Choose one; nothing is chosen for you.</source>
        <translation>Pour «&#xa0;%1&#xa0;». Choisissez-en un&#x202f;; rien n’est choisi à votre place.</translation>
    </message>
    <message>
        <source>Choose an account in the list.</source>
        <translation>Choisissez un compte dans la liste.</translation>
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
            <numerusform>%n étape&#x202f;; arrêt à la première surprise</numerusform>
            <numerusform>%n étapes, l’une après l’autre&#x202f;; arrêt à la première surprise</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>arrêté ici</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>a step that was not reached</comment>
        <translation>non fait</translation>
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
        <source>Look closely</source>
        <translation>Regardez de près</translation>
    </message>
    <message>
        <source>No value was lost</source>
        <translation>Aucune valeur n’a été perdue</translation>
    </message>
    <message>
        <source>1 value was lost</source>
        <translation>1 valeur a été perdue</translation>
    </message>
    <message numerus="yes">
        <source>%n values were lost</source>
        <translation>
            <numerusform>%n valeur a été perdue</numerusform>
            <numerusform>%n valeurs ont été perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>No value will be lost</source>
        <translation>Aucune valeur ne sera perdue</translation>
    </message>
    <message>
        <source>1 value will be lost</source>
        <translation>1 valeur sera perdue</translation>
    </message>
    <message numerus="yes">
        <source>%n values will be lost</source>
        <translation>
            <numerusform>%n valeur sera perdue</numerusform>
            <numerusform>%n valeurs seront perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>will be lost: %1: %2</source>
        <comment>field and value</comment>
        <translation>sera perdu&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <comment>fields and the reason</comment>
        <translation>%1 ne peut pas être repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui s’ensuit</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTable</name>
    <message>
        <source>Another value for %1</source>
        <translation>Une autre valeur pour %1</translation>
    </message>
    <message>
        <source>Fields of both accounts</source>
        <translation>Champs des deux comptes</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTrail</name>
    <message>
        <source>Choose</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui s’ensuit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::NotOfferedRow</name>
    <message>
        <source>Not offered by %1</source>
        <translation>Non proposé par %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Notices</name>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved.</source>
        <translation>Les authentifications valent jusqu’à ce que vous quittiez&#x202f;; les nouvelles ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>This computer has no usable keychain.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Le trousseau a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>Unknown whether %n change(s) took effect.</source>
        <translation>
            <numerusform>On ignore si %n modification a pris effet.</numerusform>
            <numerusform>On ignore si %n modifications ont pris effet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was sent for %1 at %2; the answer never came. Reading the record again tells.</source>
        <translation>La dernière a été envoyée pour %1 à %2&#x202f;; la réponse n’est jamais arrivée. Une nouvelle lecture de la fiche l’indiquera.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consulter à nouveau</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>Consultation en cours.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>une nouvelle fiche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer.</source>
        <translation>Conservé sous forme chiffrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Without a keychain they are kept until you quit.</source>
        <translation>Sans trousseau, conservation jusqu’à ce que vous quittiez.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not sent.</source>
        <translation>
            <numerusform>%n brouillon non envoyé.</numerusform>
            <numerusform>%n brouillons non envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reading what became of the changes</source>
        <translation>Lecture de ce que sont devenues les modifications</translation>
    </message>
    <message>
        <source>The change to %1 took effect.</source>
        <translation>La modification de %1 a pris effet.</translation>
    </message>
    <message>
        <source>The change to %1 did not take effect.</source>
        <translation>La modification de %1 n’a pas pris effet.</translation>
    </message>
    <message>
        <source>Found by reading the record again.</source>
        <translation>Constaté par une nouvelle lecture de la fiche.</translation>
    </message>
</context>
<context>
    <name>rollcall::PersonPage</name>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy value of the current field</source>
        <translation>Copier la valeur du champ actuel</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an act that asks first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>This connection is locked.</source>
        <translation>Cette connexion est verrouillée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading what follows from the deletion…</source>
        <translation>Lecture des conséquences de la suppression…</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted from %3.</source>
        <translation>%1 (%2) sera supprimé de %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a count and its number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) that were not sent are dropped.</source>
        <translation>
            <numerusform>%n modification préparée et non envoyée est abandonnée.</numerusform>
            <numerusform>%n modifications préparées et non envoyées sont abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Une nouvelle fiche</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>This connection cannot show this record.</source>
        <translation>Cette connexion ne peut pas afficher cette fiche.</translation>
    </message>
    <message>
        <source>It may have been removed, or it is of another kind by now.</source>
        <translation>Elle a peut-être été retirée, ou elle est désormais d’un autre type.</translation>
    </message>
    <message>
        <source>The draft is kept in memory alone: %1</source>
        <translation>Le brouillon est conservé uniquement en mémoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent or refused; nothing was changed</source>
        <translation>Non envoyé ou refusé&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>L’envoi a été annulé.</translation>
    </message>
    <message>
        <source>Nothing has been sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>The record appears as soon as the connection is there.</source>
        <translation>La fiche apparaît dès que la connexion est établie.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Reading %1 from %2</source>
        <translation>Lecture de %1 depuis %2</translation>
    </message>
    <message>
        <source>No such person, or %1 does not let you see them.</source>
        <translation>Cette personne n’existe pas, ou %1 ne vous laisse pas la voir.</translation>
    </message>
    <message>
        <source>The service gives the same answer in both cases, so this cannot be told apart.</source>
        <translation>Le service donne la même réponse dans les deux cas, on ne peut donc pas les distinguer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consulter à nouveau</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%2 n’existe pas dans %1.</translation>
    </message>
    <message>
        <source>The record may have been merged or deleted, or the name may be misspelt.</source>
        <translation>La fiche a peut-être été fusionnée ou supprimée, ou le nom est mal orthographié.</translation>
    </message>
    <message>
        <source>Reading again was cancelled.</source>
        <translation>La nouvelle lecture a été annulée.</translation>
    </message>
    <message>
        <source>What is shown may be out of date. %1</source>
        <translation>Ce qui est affiché n’est peut-être plus à jour. %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lue à %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>the one shown now</source>
        <translation>l’image affichée actuellement</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>new picture, %1</source>
        <translation>nouvelle image, %1</translation>
    </message>
    <message>
        <source>It is not known whether the last change was made. Check that first.</source>
        <translation>On ignore si la dernière modification a été faite. Vérifiez cela d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>%n champ ne peut pas être envoyé tel quel.</numerusform>
            <numerusform>%n champs ne peuvent pas être envoyés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the record has to be put right first.</source>
        <translation>Le texte de la fiche doit d’abord être corrigé.</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>%1 offers no changes of these records</source>
        <translation>%1 n’offre aucune modification de ces fiches</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 (%2, %3)</source>
        <translation>
            <numerusform>%n modification pour %1 (%2, %3)</numerusform>
            <numerusform>%n modifications pour %1 (%2, %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>a change of %1 that is being sent</source>
        <translation>une modification de %1 en cours d’envoi</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Aucune modification n’est préparée.</translation>
    </message>
    <message>
        <source>Nothing has been sent. What you typed stays here.</source>
        <translation>Rien n’a été envoyé. Ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>Checking what %1 has now…</source>
        <translation>Vérification de l’état actuel sur %1…</translation>
    </message>
    <message>
        <source>Looking whether the change was made…</source>
        <translation>Vérification de la modification…</translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3…</source>
        <translation>Envoi de %1 sur %2&#xa0;: %3…</translation>
    </message>
    <message>
        <source>Sending: %1…</source>
        <translation>Envoi&#xa0;: %1…</translation>
    </message>
    <message>
        <source>%1 exists by now.</source>
        <translation>%1 existe désormais.</translation>
    </message>
    <message>
        <source>Nothing has been sent, so that nobody&apos;s record is overwritten.</source>
        <translation>Rien n’a été envoyé, afin que la fiche de personne ne soit écrasée.</translation>
    </message>
    <message>
        <source>%1 does not show %2 any more.</source>
        <translation>%1 n’affiche plus %2.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 has these values already.</source>
        <translation>%1 a déjà ces valeurs.</translation>
    </message>
    <message>
        <source>Somebody else made the same change. Nothing was sent.</source>
        <translation>Quelqu’un d’autre a fait la même modification. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Verified %1: %2 was asked again and has no such record any more.</source>
        <translation>Vérifié à %1&#xa0;: %2 a été interrogé à nouveau et n’a plus cette fiche.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Fermer cette page</translation>
    </message>
    <message>
        <source>Deleted, verified %1</source>
        <translation>Supprimée, vérifié à %1</translation>
    </message>
    <message>
        <source>The new record was made.</source>
        <translation>La nouvelle fiche a été créée.</translation>
    </message>
    <message>
        <source>%1 did not say under which name, so that it cannot be shown.</source>
        <translation>%1 n’a pas indiqué sous quel nom, elle ne peut donc pas être affichée.</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Vérifié à %1</translation>
    </message>
    <message>
        <source>%1 has answered with this. It is kept nowhere here: copy it before you close the message.</source>
        <translation>%1 a répondu ceci. Rien n’en est conservé ici&#xa0;: copiez-le avant de fermer le message.</translation>
    </message>
    <message>
        <source>Sent and verified: %1.</source>
        <translation>Envoyé et vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Non envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sent %1, not as intended</source>
        <translation>Envoyé à %1, pas comme prévu</translation>
    </message>
    <message>
        <source>Sent and read back %1.</source>
        <translation>Envoyé et relu à %1.</translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation>Pas comme prévu</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Accept what it has</source>
        <translation>Accepter l’état actuel</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed stays here.</source>
        <translation>Rien n’a été modifié&#x202f;; ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made</source>
        <translation>On ignore si la modification a été faite</translation>
    </message>
    <message>
        <source>It is not sent again by itself; checking reads the record and compares.</source>
        <translation>Elle n’est pas renvoyée d’elle-même&#x202f;; la vérification lit la fiche et compare.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made.</source>
        <translation>On ignore si la modification a été faite.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Unknown whether an earlier change was made.</source>
        <translation>On ignore si une modification antérieure a été faite.</translation>
    </message>
    <message>
        <source>It was sent %1 and never answered. Checking reads the record and compares.</source>
        <translation>Elle a été envoyée à %1 et n’a jamais reçu de réponse. La vérification lit la fiche et compare.</translation>
    </message>
    <message>
        <source>These changes have not been sent.</source>
        <translation>Ces modifications n’ont pas été envoyées.</translation>
    </message>
    <message>
        <source>They were kept as a draft, %1. Review and send them, or throw them away.</source>
        <translation>Elles ont été conservées comme brouillon, %1. Examinez-les et envoyez-les, ou abandonnez-les.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Copy request for curl</source>
        <translation>Copier la requête pour curl</translation>
    </message>
    <message>
        <source>Copy link for this console</source>
        <translation>Copier le lien pour cette console</translation>
    </message>
    <message>
        <source>%1 does not answer; read %2</source>
        <comment>service, followed by &quot;20 s ago&quot;</comment>
        <translation>%1 ne répond pas&#x202f;; fiche lue %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>This is the record as it was read %1. What you change is kept as a draft on this computer; it is not sent.</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>Voici la fiche telle qu’elle a été lue %1. Ce que vous modifiez est conservé comme brouillon sur cet ordinateur&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 does not answer. The draft is kept on this computer; it is not sent.</source>
        <translation>%1 ne répond pas. Le brouillon est conservé sur cet ordinateur&#x202f;; il n’est pas envoyé.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Nothing has been sent. Unlock it with %1.</source>
        <translation>Rien n’a été envoyé. Déverrouillez avec %1.</translation>
    </message>
    <message>
        <source>locked: read-only (%1)</source>
        <translation>verrouillé&#xa0;: lecture seule (%1)</translation>
    </message>
    <message>
        <source>Nothing can be changed until you unlock it (%1).</source>
        <translation>Rien ne peut être modifié tant que vous ne l’avez pas déverrouillée (%1).</translation>
    </message>
</context>
<context>
    <name>rollcall::PhoneDesk</name>
    <message>
        <source>Type or paste the number of the caller, in any form, then Enter. A name, an e-mail address, a username or an ID will do as well.</source>
        <translation>Saisissez ou collez le numéro de l’appelant, sous n’importe quelle forme, puis appuyez sur Entrée. Un nom, une adresse e-mail, un nom d’utilisateur ou un ID conviennent aussi.</translation>
    </message>
    <message>
        <source>Ask the caller</source>
        <translation>Demander à l’appelant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Note and ticket</source>
        <translation>Note et ticket</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>Accueil téléphonique</translation>
    </message>
    <message>
        <source>Goes into the journal with every change of this call</source>
        <translation>Inscrits dans le journal avec chaque modification de cet appel</translation>
    </message>
    <message>
        <source>This has not been sent.</source>
        <translation>Ceci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1. It cannot be kept as a draft; send it or undo it first.</source>
        <translation>%1. Impossible de conserver ceci comme brouillon&#x202f;; envoyez-le ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Kept as a draft, not sent.</source>
        <translation>Conservé comme brouillon, non envoyé.</translation>
    </message>
    <message>
        <source>%1 – Phone desk</source>
        <comment>a person</comment>
        <translation>%1 – Accueil téléphonique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tick it when the caller answered right.</source>
        <translation>Cochez la case lorsque l’appelant a répondu correctement.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 question(s) answered right</source>
        <translation>
            <numerusform>%n bonne réponse sur %1</numerusform>
            <numerusform>%n bonnes réponses sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::PictureLoader</name>
    <message>
        <source>The service&apos;s picture cannot be shown: it is neither PNG nor JPG, or damaged.</source>
        <translation>L’image du service ne peut pas être affichée&#xa0;: elle n’est ni PNG ni JPG, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>The picture was not fetched: there is no connection.</source>
        <translation>L’image n’a pas été récupérée&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>The service names a picture and does not have it.</source>
        <translation>Le service nomme une image et ne l’a pas.</translation>
    </message>
</context>
<context>
    <name>rollcall::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger à nouveau</translation>
    </message>
    <message>
        <source>Undo the change of the picture</source>
        <translation>Annuler la modification de l’image</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>Non proposé par %1</translation>
    </message>
    <message>
        <source>This service keeps no pictures of people.</source>
        <translation>Ce service ne conserve pas d’images de personnes.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retirée</translation>
    </message>
    <message>
        <source>New, not sent</source>
        <translation>Nouvelle, non envoyée</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Sent after the other changes, once you send them.</source>
        <translation>Envoyée après les autres modifications, une fois que vous les envoyez.</translation>
    </message>
    <message>
        <source>The picture goes once you send the change.</source>
        <translation>L’image disparaît une fois que vous envoyez la modification.</translation>
    </message>
    <message>
        <source>%1 does not show the new picture yet.</source>
        <translation>%1 n’affiche pas encore la nouvelle image.</translation>
    </message>
    <message>
        <source>Asked %1 of %2 times; the one you sent is shown meanwhile.</source>
        <translation>Interrogé %1 fois sur %2&#x202f;; en attendant, l’image que vous avez envoyée est affichée.</translation>
    </message>
    <message>
        <source>The one you sent is shown.</source>
        <translation>L’image que vous avez envoyée est affichée.</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Récupération en cours</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4, %5</source>
        <comment>service, width, height, format, size</comment>
        <translation>%1, %2 × %3, %4, %5</translation>
    </message>
    <message>
        <source>No picture. Choose one, drop a file here or paste one (Ctrl+V).</source>
        <translation>Aucune image. Choisissez-en une, déposez un fichier ici ou collez-en une (Ctrl+V).</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Aucune image.</translation>
    </message>
</context>
<context>
    <name>rollcall::PictureStage</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG or JPG file.</source>
        <translation>Ce n’est pas une image qui peut être envoyée. Choisissez un fichier PNG ou JPG.</translation>
    </message>
    <message>
        <source>This is an SVG drawing, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>C’est un dessin SVG, quoi qu’en dise son nom. Choisissez un fichier PNG ou JPG.</translation>
    </message>
    <message>
        <source>This is a GIF, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>C’est un GIF, quoi qu’en dise son nom. Choisissez un fichier PNG ou JPG.</translation>
    </message>
    <message>
        <source>This is a picture, but neither PNG nor JPG, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>C’est une image, mais ni PNG ni JPG, quoi qu’en dise son nom. Choisissez un fichier PNG ou JPG.</translation>
    </message>
    <message>
        <source>This PNG is animated, and pictures of people may not move. Choose a still picture.</source>
        <translation>Ce PNG est animé, et les images de personnes ne doivent pas bouger. Choisissez une image fixe.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Choose a smaller one.</source>
        <translation>Cette image compte plus de %1 millions de pixels. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This file is larger than %1. Choose a smaller one.</source>
        <translation>Ce fichier dépasse %1. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Choose another one.</source>
        <translation>Cette image est endommagée et ne peut pas être ouverte. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be gone, or not yours to open.</source>
        <translation>Ce fichier ne peut pas être lu. Il a peut-être disparu, ou vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>rollcall::PracticeService</name>
    <message>
        <source>The practice service could not be started: %1 is missing or cannot be run.</source>
        <translation>Le service d’entraînement n’a pas pu être démarré&#xa0;: %1 est absent ou ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>The practice service started in a way that is not understood.</source>
        <translation>Le service d’entraînement a démarré d’une manière qui n’est pas comprise.</translation>
    </message>
    <message>
        <source>The practice service ended %1 times and is not started again.</source>
        <translation>Le service d’entraînement s’est arrêté %1 fois et n’est plus redémarré.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A record is an object: it begins with { and ends with }.</source>
        <translation>Une fiche est un objet&#xa0;: elle commence par { et se termine par }.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The service decides what a record has beside its fields.</source>
        <translation>C’est le service qui décide de ce qu’une fiche contient en dehors de ses champs.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>Ce type de valeur n’a pas sa place ici.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawView</name>
    <message>
        <source>The record as text; what is changed here is changed in the fields above</source>
        <translation>La fiche sous forme de texte&#x202f;; ce qui est modifié ici est modifié dans les champs ci-dessus</translation>
    </message>
    <message>
        <source>The record as text</source>
        <translation>La fiche sous forme de texte</translation>
    </message>
</context>
<context>
    <name>rollcall::ReceiptTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 a maintenant</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>non touché</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>changed although you did not touch it</source>
        <translation>modifié, bien que vous n’y ayez pas touché</translation>
    </message>
    <message>
        <source>not kept by %1</source>
        <translation>non conservé par %1</translation>
    </message>
    <message>
        <source>not changed as you wanted</source>
        <translation>non modifié comme vous le vouliez</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 value(s) differ(s).</source>
        <translation>
            <numerusform>%n valeur sur %1 diffère.</numerusform>
            <numerusform>%n valeurs sur %1 diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you did not touch changed as well.</source>
        <translation>
            <numerusform>%n valeur à laquelle vous n’avez pas touché a également changé.</numerusform>
            <numerusform>%n valeurs auxquelles vous n’avez pas touché ont également changé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RecordForm</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>this service has no phone numbers</source>
        <translation>ce service n’a pas de numéros de téléphone</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>The service sent nothing beyond the fields above.</source>
        <translation>Le service n’a rien envoyé d’autre que les champs ci-dessus.</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation>Choisissez une ligne pour voir la fiche ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de la fiche</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read from %1 %2</source>
        <comment>service and when, &quot;Read from XRAS 2 min ago&quot;</comment>
        <translation>Lue depuis %1 %2</translation>
    </message>
    <message>
        <source>— empty</source>
        <translation>— vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordTableView</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Trier par %1, croissant</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Trier par %1, décroissant</translation>
    </message>
    <message>
        <source>In the order of the service</source>
        <translation>Dans l’ordre du service</translation>
    </message>
    <message>
        <source>Sorting waits for a complete list</source>
        <translation>Le tri attend que la liste soit complète</translation>
    </message>
    <message>
        <source>Move %1 towards the start</source>
        <translation>Déplacer %1 vers le début</translation>
    </message>
    <message>
        <source>Move %1 towards the end</source>
        <translation>Déplacer %1 vers la fin</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>Ajuster %1 à son contenu</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordsPage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection and kind of record</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search %1 by %2</source>
        <translation>Rechercher dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>Exact username or ID in %1</source>
        <translation>Nom d’utilisateur ou ID exact dans %1</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>%1 cannot search these; the filter narrows what is loaded.</source>
        <translation>%1 ne peut pas y rechercher&#x202f;; le filtre restreint ce qui est chargé.</translation>
    </message>
    <message>
        <source>Nothing is loaded that could be filtered.</source>
        <translation>Rien n’est chargé qui pourrait être filtré.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Open its settings…</source>
        <translation>Ouvrir ses réglages…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows contains “%1”.</source>
        <translation>
            <numerusform>La seule ligne chargée (%n) ne contient pas «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Aucune des %n lignes chargées ne contient «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows fits the conditions.</source>
        <translation>
            <numerusform>La seule ligne chargée (%n) ne remplit pas les conditions.</numerusform>
            <numerusform>Aucune des %n lignes chargées ne remplit les conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all loaded rows</source>
        <translation>Afficher toutes les lignes chargées</translation>
    </message>
    <message>
        <source>%1 has none that fits the conditions.</source>
        <translation>%1 n’en a aucun qui remplisse les conditions.</translation>
    </message>
    <message>
        <source>%1 has none of these.</source>
        <translation>%1 n’en a aucun.</translation>
    </message>
    <message>
        <source>%1 found nobody by “%2”.</source>
        <translation>%1 n’a trouvé personne par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has nobody with “%2”, or does not let you see them.</source>
        <translation>%1 n’a personne avec «&#xa0;%2&#xa0;», ou ne vous laisse pas voir cette personne.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Search %1 by %2; who is found is listed here.</source>
        <translation>Recherchez dans %1 (%2)&#x202f;; les personnes trouvées apparaissent ici.</translation>
    </message>
    <message>
        <source>%1 offers no list; an exact username or ID finds one person.</source>
        <translation>%1 n’offre pas de liste&#x202f;; un nom d’utilisateur ou un ID exact trouve une personne.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type an identifier</source>
        <translation>Saisir un identifiant</translation>
    </message>
    <message>
        <source>Sorting out %1 rows…</source>
        <translation>Filtrage de %1 lignes…</translation>
    </message>
    <message>
        <source>%1 says there are %2; scrolling loads more</source>
        <translation>%1 en annonce %2&#x202f;; faire défiler en charge davantage</translation>
    </message>
    <message>
        <source>More exist; scrolling loads them</source>
        <translation>Il y en a d’autres&#x202f;; faire défiler les charge</translation>
    </message>
    <message>
        <source>%1 returns at most %2, refine your search</source>
        <translation>%1 renvoie au plus %2 résultats, affinez votre recherche</translation>
    </message>
    <message>
        <source>%1 cut the list; there may be more</source>
        <translation>%1 a tronqué la liste&#x202f;; il peut y en avoir d’autres</translation>
    </message>
    <message>
        <source>Everyone %1 found</source>
        <translation>Toutes les personnes trouvées par %1</translation>
    </message>
    <message>
        <source>There may be more; the last question was not answered</source>
        <translation>Il peut y en avoir d’autres&#x202f;; la dernière question est restée sans réponse</translation>
    </message>
    <message>
        <source>%1 of %2 loaded match</source>
        <translation>Correspondances&#xa0;: %1 sur %2 lignes chargées</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>Chargées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélectionnées&#xa0;: %1</translation>
    </message>
    <message>
        <source>All %1 that match are selected</source>
        <translation>Toutes les lignes correspondantes (%1) sont sélectionnées</translation>
    </message>
    <message>
        <source>All %1 are selected</source>
        <translation>Toutes les lignes (%1) sont sélectionnées</translation>
    </message>
    <message>
        <source>All %1 loaded so far are selected</source>
        <translation>Toutes les lignes chargées jusqu’ici (%1) sont sélectionnées</translation>
    </message>
    <message>
        <source>Not sorted: %1 cut the list, so the order of a part would mislead</source>
        <translation>Non trié&#xa0;: %1 a tronqué la liste, l’ordre d’une partie serait trompeur</translation>
    </message>
    <message>
        <source>Not sorted: the list is not complete yet</source>
        <translation>Non trié&#xa0;: la liste n’est pas encore complète</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation>Filtrer les lignes chargées</translation>
    </message>
    <message>
        <source>Filter here</source>
        <translation>Filtrer ici</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger à nouveau</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Arrêter l’interrogation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copier comme…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exporter cette vue…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Ajouter une condition…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Rows, as a table</source>
        <translation>Lignes, sous forme de tableau</translation>
    </message>
    <message>
        <source>Records, as JSON</source>
        <translation>Fiches, en JSON</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Links for this console</source>
        <translation>Liens pour cette console</translation>
    </message>
    <message>
        <source>Requests, for curl</source>
        <translation>Requêtes, pour curl</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>These are people who were read here earlier, as they were then. It is asked again by itself; meanwhile nothing can be sent, and what you change is kept as a draft.</source>
        <translation>Ces personnes ont été lues ici plus tôt et sont affichées telles qu’elles étaient alors. Le service est interrogé à nouveau automatiquement&#x202f;; en attendant, rien ne peut être envoyé, et ce que vous modifiez est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Everyone of %1 who was read here</source>
        <translation>Toutes les personnes de %1 lues ici</translation>
    </message>
    <message>
        <source>Shows only loaded rows that contain these words (%1)</source>
        <translation>N’affiche que les lignes chargées qui contiennent ces mots (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestLog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 on the way, %2 at the service, %3 here</source>
        <comment>durations</comment>
        <translation>%1 en chemin, %2 côté service, %3 ici</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>answer of a service</comment>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestStrip</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Pourquoi est-ce lent&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>on the way: finding the service and connecting</source>
        <translation>en chemin&#xa0;: recherche du service et connexion</translation>
    </message>
    <message>
        <source>at the service</source>
        <translation>côté service</translation>
    </message>
    <message>
        <source>here: waiting for a turn or a pause, and reading the answer</source>
        <translation>ici&#xa0;: attente de son tour ou de la fin d’une pause, et lecture de la réponse</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Les dernières requêtes</translation>
    </message>
    <message>
        <source>Nothing has been asked of a service yet.</source>
        <translation>Aucun service n’a encore été interrogé.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n request(s): %1 on the way, %2 at the services, %3 here.</source>
        <comment>durations</comment>
        <translation>
            <numerusform>En dernier, %n requête&#xa0;: %1 en chemin, %2 côté service, %3 ici.</numerusform>
            <numerusform>Les %n dernières requêtes&#xa0;: %1 en chemin, %2 côté services, %3 ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ReviewStrip</name>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motif ou ticket</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Review of the staged changes</source>
        <translation>Examen des modifications préparées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and connection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>sensitive, always reviewed</source>
        <translation>sensible, toujours examiné</translation>
    </message>
    <message>
        <source>Review the new record</source>
        <translation>Examiner la nouvelle fiche</translation>
    </message>
    <message>
        <source>Review the new record of</source>
        <translation>Examiner la nouvelle fiche de</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s) to</source>
        <translation>
            <numerusform>Examiner %n modification pour</numerusform>
            <numerusform>Examiner %n modifications pour</numerusform>
        </translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>Créer la fiche</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Envoyer %n modification</numerusform>
            <numerusform>Envoyer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was %2, becomes %3</source>
        <comment>a field and its values</comment>
        <translation>%1, était %2, devient %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view; one that has the name is replaced</source>
        <translation>Nom de la vue&#x202f;; une vue portant déjà ce nom est remplacée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Export all views…</source>
        <translation>Exporter toutes les vues…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importer des vues…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter les vues</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Views exported</source>
        <translation>Vues exportées</translation>
    </message>
    <message>
        <source>What is searched for stands in the file as it was typed: %1</source>
        <translation>Ce qui est recherché figure dans le fichier tel qu’il a été saisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>The views were not imported.</source>
        <translation>Les vues n’ont pas été importées.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added</source>
        <translation>
            <numerusform>%n vue ajoutée</numerusform>
            <numerusform>%n vues ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no list of views, or it is damaged.</source>
        <translation>%1 n’est pas une liste de vues, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>All loaded</source>
        <translation>Tout ce qui est chargé</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Renommer cette vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1&#xa0;: non affiché</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Sidebar</name>
    <message>
        <source>Connections, views and people</source>
        <translation>Connexions, vues et personnes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>Connecter un service…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Pinned people</source>
        <translation>Personnes épinglées</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>People you open appear here.</source>
        <translation>Les personnes que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>Personnes récentes</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>rollcall::StartPage</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Look someone up</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>Connecter un service…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>Ou essayez l’un de ces exemples</translation>
    </message>
    <message>
        <source>a name: everyone who has it</source>
        <translation>un nom&#xa0;: toutes les personnes qui le portent</translation>
    </message>
    <message>
        <source>a username: two services know it</source>
        <translation>un nom d’utilisateur&#xa0;: deux services le connaissent</translation>
    </message>
    <message>
        <source>the number of an account, from a ticket</source>
        <translation>le numéro d’un compte, tiré d’un ticket</translation>
    </message>
    <message>
        <source>a name with two accounts of one person</source>
        <translation>un nom avec deux comptes d’une même personne</translation>
    </message>
    <message>
        <source>First five steps</source>
        <translation>Cinq premiers pas</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>L’entraînement est en cours</translation>
    </message>
    <message>
        <source>started with the console</source>
        <translation>démarré avec la console</translation>
    </message>
    <message>
        <source>Look up a person</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Change one field, review it, send it</source>
        <translation>Modifier un champ, l’examiner, l’envoyer</translation>
    </message>
    <message>
        <source>Merge two accounts</source>
        <translation>Fusionner deux comptes</translation>
    </message>
    <message>
        <source>Person menu</source>
        <translation>menu Personne</translation>
    </message>
    <message>
        <source>Connect your own service</source>
        <translation>Connecter votre propre service</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>menu Fichier</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Commencer par l’entraînement</translation>
    </message>
    <message>
        <source>Invented people with planted duplicates. Nothing leaves this computer.</source>
        <translation>Des personnes inventées, avec des doublons placés à dessein. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>By name, e-mail address, username or number, in all connected services at once.</source>
        <translation>Par nom, adresse e-mail, nom d’utilisateur ou numéro, dans tous les services connectés à la fois.</translation>
    </message>
</context>
<context>
    <name>rollcall::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) with unknown outcome</source>
        <translation>
            <numerusform>%n modification au résultat inconnu</numerusform>
            <numerusform>%n modifications au résultat inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Aucune réponse de %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in to %1 for %n minute(s)</source>
        <translation>
            <numerusform>Authentifié auprès de %1 pour encore %n minute</numerusform>
            <numerusform>Authentifié auprès de %1 pour encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 s</source>
        <translation>
            <numerusform>%n requête, %1&#xa0;s</numerusform>
            <numerusform>%n requêtes, %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <translation>Pourquoi est-ce lent&#x202f;?</translation>
    </message>
    <message>
        <source>Personal data is masked (%1)</source>
        <translation>Les données personnelles sont masquées (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::TabArea</name>
    <message>
        <source>has unsent changes</source>
        <translation>contient des modifications non envoyées</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>not as intended</source>
        <translation>pas comme prévu</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
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
        <translation>Le test interroge pas à pas et dit ce qu’il trouve. Il ne fait que lire.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>Un test est en cours.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1, %2 s. Only reads were sent.</source>
        <translation>%1, %2&#xa0;s. Seules des lectures ont été envoyées.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Not usable like this. The step with the red sign says what to change.</source>
        <translation>Inutilisable en l’état. L’étape marquée du signe rouge indique ce qu’il faut modifier.</translation>
    </message>
    <message>
        <source>Usable, with the restrictions named above.</source>
        <translation>Utilisable, avec les restrictions indiquées ci-dessus.</translation>
    </message>
    <message>
        <source>Usable.</source>
        <translation>Utilisable.</translation>
    </message>
</context>
<context>
    <name>rollcall::Timeline</name>
    <message>
        <source>outcome not known yet</source>
        <translation>résultat pas encore connu</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>outcome unknown for good</source>
        <translation>résultat définitivement inconnu</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n événement antérieur</numerusform>
            <numerusform>%n événements antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed from this computer.</source>
        <translation>Rien n’a été modifié depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an account of this computer</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1, as the service says</source>
        <comment>a date it keeps</comment>
        <translation>%1, selon le service</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ViewExport</name>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Toutes celles qui correspondent (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Sélectionnées (%1)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV: the columns as they are shown</source>
        <translation>CSV&#xa0;: les colonnes telles qu’elles sont affichées</translation>
    </message>
    <message>
        <source>JSON Lines: whole records</source>
        <translation>JSON Lines&#xa0;: les fiches entières</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as older spreadsheets need it</source>
        <translation>Commencer par un indicateur d’ordre des octets (BOM), nécessaire aux tableurs anciens</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>More exist than are loaded; they are loaded first.</source>
        <translation>Il en existe plus que ce qui est chargé&#x202f;; le reste est chargé d’abord.</translation>
    </message>
    <message>
        <source>The service cut the list; what it left out is not in the file.</source>
        <translation>Le service a tronqué la liste&#x202f;; ce qu’il a omis n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The file holds personal data as it is, readable for everyone who has it.</source>
        <translation>Le fichier contient les données personnelles telles quelles, lisibles par quiconque le possède.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.jsonl)</source>
        <translation>Fiches (*.jsonl)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>The rest of the list could not be loaded; ask again, then export.</source>
        <translation>Le reste de la liste n’a pas pu être chargé&#x202f;; interrogez à nouveau, puis exportez.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>Chargées&#xa0;: %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n ligne exportée</numerusform>
            <numerusform>%n lignes exportées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>2 to 50 characters with at least one letter or number. Once set, AMO cannot make it empty again.</source>
        <translation>De 2 à 50 caractères, dont au moins une lettre ou un chiffre. Une fois défini, AMO ne peut plus le vider.</translation>
    </message>
    <message>
        <source>A developer answers my review</source>
        <translation>Un développeur répond à mon avis</translation>
    </message>
    <message>
        <source>A reviewer has looked at my add-on</source>
        <translation>Un relecteur a examiné mon module</translation>
    </message>
    <message>
        <source>A web address outside AMO, beginning with http:// or https://.</source>
        <translation>Une adresse web hors d’AMO, commençant par http:// ou https://.</translation>
    </message>
    <message>
        <source>AMO ignores changes of the username</source>
        <translation>AMO ignore les modifications du nom d’utilisateur</translation>
    </message>
    <message>
        <source>AMO makes the small version in the background: a new picture can take a moment to appear.</source>
        <translation>AMO crée la version réduite en arrière-plan&#xa0;: une nouvelle image peut mettre un moment à apparaître.</translation>
    </message>
    <message>
        <source>AMO sends this in any case</source>
        <translation>AMO envoie ceci dans tous les cas</translation>
    </message>
    <message>
        <source>AMO would change it for whoever is signed in, not for this account</source>
        <translation>AMO le modifierait pour la personne authentifiée, pas pour ce compte</translation>
    </message>
    <message>
        <source>About the service, not the person: whether it only reads at the moment, and its notice.</source>
        <translation>Concerne le service, pas la personne&#xa0;: s’il est actuellement en lecture seule, et son avis.</translation>
    </message>
    <message>
        <source>Academic status</source>
        <translation>Statut universitaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts elsewhere</source>
        <translation>Comptes ailleurs</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Add-on developer</source>
        <translation>Développeur de modules</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Modules complémentaires</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>An opt-out that was recorded stays as it is</source>
        <translation>Une désinscription consignée reste telle quelle</translation>
    </message>
    <message>
        <source>Any wording is accepted; the list holds the usual ones.</source>
        <translation>Toute formulation est acceptée&#x202f;; la liste contient les plus courantes.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Authoritative groups</source>
        <translation>Groupes faisant autorité</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Note moyenne</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Bugzilla ID</source>
        <translation>ID Bugzilla</translation>
    </message>
    <message>
        <source>Bugzilla e-mail</source>
        <translation>E-mail Bugzilla</translation>
    </message>
    <message>
        <source>Change it at the identity</source>
        <translation>Modifiez-le auprès de l’identité</translation>
    </message>
    <message>
        <source>Changed by the person in the Mozilla account</source>
        <translation>Modifié par la personne dans le compte Mozilla</translation>
    </message>
    <message>
        <source>Changed by uploading or deleting the picture</source>
        <translation>Modifié en téléversant ou en supprimant l’image</translation>
    </message>
    <message>
        <source>Changed only by deleting the account</source>
        <translation>Modifié uniquement en supprimant le compte</translation>
    </message>
    <message>
        <source>Chosen at the sign-in</source>
        <translation>Choisi lors de l’authentification</translation>
    </message>
    <message>
        <source>Chosen when the account is connected</source>
        <translation>Choisi lors de la connexion du compte</translation>
    </message>
    <message>
        <source>Come from the groups the person is in</source>
        <translation>Découlent des groupes dont la personne fait partie</translation>
    </message>
    <message>
        <source>Comes from the provider</source>
        <translation>Provient du fournisseur</translation>
    </message>
    <message>
        <source>Communicate through</source>
        <translation>Joindre par l’intermédiaire de</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Counted by AMO</source>
        <translation>Compté par AMO</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Pays de résidence</translation>
    </message>
    <message>
        <source>Counts only when the person is created; XRAS ignores it afterwards</source>
        <translation>Ne compte qu’à la création de la personne&#x202f;; XRAS l’ignore ensuite</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Created by user</source>
        <translation>Créé par l’utilisateur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste de travail</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Directeur</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Firefox account ID</source>
        <translation>ID du compte Firefox</translation>
    </message>
    <message>
        <source>Firefox account e-mail</source>
        <translation>E-mail du compte Firefox</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Follows the display name</source>
        <translation>Suit le nom affiché</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Pour les développeurs</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>Membre fondateur</translation>
    </message>
    <message>
        <source>Free text; XRAS keeps it as it is typed.</source>
        <translation>Texte libre&#x202f;; XRAS le conserve tel qu’il est saisi.</translation>
    </message>
    <message>
        <source>From a letter of AMO: …/users/unsubscribe/…</source>
        <translation>Tiré d’un message d’AMO&#xa0;: …/users/unsubscribe/…</translation>
    </message>
    <message>
        <source>Fun title</source>
        <translation>Titre fantaisiste</translation>
    </message>
    <message>
        <source>Further e-mail 1</source>
        <translation>E-mail supplémentaire 1</translation>
    </message>
    <message>
        <source>Further e-mail 2</source>
        <translation>E-mail supplémentaire 2</translation>
    </message>
    <message>
        <source>Further e-mail 3</source>
        <translation>E-mail supplémentaire 3</translation>
    </message>
    <message>
        <source>GitHub ID (version 3)</source>
        <translation>ID GitHub (version 3)</translation>
    </message>
    <message>
        <source>GitHub ID (version 4)</source>
        <translation>ID GitHub (version 4)</translation>
    </message>
    <message>
        <source>GitHub e-mail</source>
        <translation>E-mail GitHub</translation>
    </message>
    <message>
        <source>Given by AMO when the account was made</source>
        <translation>Attribué par AMO à la création du compte</translation>
    </message>
    <message>
        <source>Given by Passport when the account is connected</source>
        <translation>Attribué par Passport lors de la connexion du compte</translation>
    </message>
    <message>
        <source>Given by Passport when the account was made</source>
        <translation>Attribué par Passport à la création du compte</translation>
    </message>
    <message>
        <source>Given by the person at ORCID; XRAS has no way to set it</source>
        <translation>Donné par la personne auprès d’ORCID&#x202f;; XRAS n’a aucun moyen de le définir</translation>
    </message>
    <message>
        <source>Given by the store</source>
        <translation>Attribué par le référentiel</translation>
    </message>
    <message>
        <source>Given by the store when the identity is created</source>
        <translation>Attribué par le référentiel à la création de l’identité</translation>
    </message>
    <message>
        <source>Given by the store when the webhook is created</source>
        <translation>Attribué par le référentiel à la création du webhook</translation>
    </message>
    <message>
        <source>Google ID</source>
        <translation>ID Google</translation>
    </message>
    <message>
        <source>Google e-mail</source>
        <translation>E-mail Google</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups and access</source>
        <translation>Groupes et accès</translation>
    </message>
    <message>
        <source>HR system groups</source>
        <translation>Groupes du système RH</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID of the identity that registered this one.</source>
        <translation>ID de l’identité qui a enregistré celle-ci.</translation>
    </message>
    <message>
        <source>ID of the identity whose addresses are used instead of the own ones.</source>
        <translation>ID de l’identité dont les adresses sont utilisées à la place des siennes.</translation>
    </message>
    <message>
        <source>IDs of the groups.</source>
        <translation>ID des groupes.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Kept by Passport</source>
        <translation>Tenu par Passport</translation>
    </message>
    <message>
        <source>Kept by the identity service; XRAS has no way to set it</source>
        <translation>Tenu par le service d’identité&#x202f;; XRAS n’a aucun moyen de le définir</translation>
    </message>
    <message>
        <source>Kept by the store</source>
        <translation>Tenu par le référentiel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Kind of worker</source>
        <translation>Type d’emploi</translation>
    </message>
    <message>
        <source>LDAP ID</source>
        <translation>ID LDAP</translation>
    </message>
    <message>
        <source>LDAP e-mail</source>
        <translation>E-mail LDAP</translation>
    </message>
    <message>
        <source>LDAP groups</source>
        <translation>Groupes LDAP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and country, as eng_ZA.</source>
        <translation>Langue et pays, comme eng_ZA.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière authentification</translation>
    </message>
    <message>
        <source>Layout of the details, not a count of changes. Set by the programs that write them.</source>
        <translation>Structure des détails, et non un décompte des modifications. Définie par les programmes qui les écrivent.</translation>
    </message>
    <message>
        <source>Left empty, AMO makes one up.</source>
        <translation>Si laissé vide, AMO en invente une.</translation>
    </message>
    <message>
        <source>Left empty, the account has no rights.</source>
        <translation>Si laissé vide, le compte n’a aucun droit.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Linked by the person through ORCID; XRAS has no way to set it</source>
        <translation>Lié par la personne via ORCID&#x202f;; XRAS n’a aucun moyen de le définir</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Made by AMO from the ID</source>
        <translation>Formé par AMO à partir de l’ID</translation>
    </message>
    <message>
        <source>Made by AMO from the Mozilla account</source>
        <translation>Formé par AMO à partir du compte Mozilla</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>May use: calls to action in media</source>
        <translation>Peut utiliser&#xa0;: appels à l’action dans les médias</translation>
    </message>
    <message>
        <source>May use: calls to action in the editor</source>
        <translation>Peut utiliser&#xa0;: appels à l’action dans l’éditeur</translation>
    </message>
    <message>
        <source>May use: embedding in the editor</source>
        <translation>Peut utiliser&#xa0;: intégration dans l’éditeur</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Mozilla account ID</source>
        <translation>ID du compte Mozilla</translation>
    </message>
    <message>
        <source>Mozilla needs to reach me about my add-on</source>
        <translation>Mozilla doit me joindre au sujet de mon module</translation>
    </message>
    <message>
        <source>Mozillians ID</source>
        <translation>ID Mozillians</translation>
    </message>
    <message>
        <source>Mozillians groups</source>
        <translation>Groupes Mozillians</translation>
    </message>
    <message>
        <source>My add-on could not be made compatible</source>
        <translation>Mon module n’a pas pu être rendu compatible</translation>
    </message>
    <message>
        <source>My add-on was made compatible</source>
        <translation>Mon module a été rendu compatible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names of details</source>
        <translation>Noms des détails</translation>
    </message>
    <message>
        <source>Needed for every change; nobody else may have it.</source>
        <translation>Nécessaire pour toute modification&#x202f;; personne d’autre ne peut l’avoir.</translation>
    </message>
    <message>
        <source>New add-ons or features of Firefox</source>
        <translation>Nouveaux modules ou nouvelles fonctions de Firefox</translation>
    </message>
    <message>
        <source>News for developers</source>
        <translation>Nouvelles pour les développeurs</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Surnoms</translation>
    </message>
    <message>
        <source>No display name chosen</source>
        <translation>Aucun nom affiché choisi</translation>
    </message>
    <message>
        <source>No username chosen</source>
        <translation>Aucun nom d’utilisateur choisi</translation>
    </message>
    <message>
        <source>No: a placeholder that is not yet linked to a real identity and waits in the reconcile queue.</source>
        <translation>Non&#xa0;: un substitut qui n’est pas encore lié à une identité réelle et attend dans la file de rapprochement.</translation>
    </message>
    <message>
        <source>Nobody else has it; the account is found by it.</source>
        <translation>Personne d’autre ne l’a&#x202f;; le compte est trouvé grâce à lui.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Numéro à la source</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>ORCID permission</source>
        <translation>Autorisation ORCID</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Of a Mozilla account, where there is one for tests.</source>
        <translation>Celui d’un compte Mozilla, s’il en existe un pour les tests.</translation>
    </message>
    <message>
        <source>Of the account at the provider. Passport keeps it and does not show it again.</source>
        <translation>Celui du compte auprès du fournisseur. Passport le conserve et ne l’affiche plus.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Une adresse par ligne.</translation>
    </message>
    <message>
        <source>One number a line, with + and country code. What the store knows of a number (default, opted out) stays with it.</source>
        <translation>Un numéro par ligne, avec + et indicatif de pays. Ce que le référentiel sait d’un numéro (par défaut, désinscrit) y reste attaché.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Désinscription</translation>
    </message>
    <message>
        <source>Opt-outs, opt-ins and failures are reported only when this user causes them.</source>
        <translation>Désinscriptions, réinscriptions et échecs ne sont signalés que si cet utilisateur en est la cause.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other usernames</source>
        <translation>Autres noms d’utilisateur</translation>
    </message>
    <message>
        <source>PGP fingerprints</source>
        <translation>Empreintes PGP</translation>
    </message>
    <message>
        <source>PGP public keys</source>
        <translation>Clés publiques PGP</translation>
    </message>
    <message>
        <source>POSIX ID</source>
        <translation>ID POSIX</translation>
    </message>
    <message>
        <source>Passport changes nobody but yourself</source>
        <translation>Passport ne modifie personne d’autre que vous</translation>
    </message>
    <message>
        <source>Passport does not show it again</source>
        <translation>Passport ne l’affiche plus</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Plan and features</source>
        <translation>Formule et fonctions</translation>
    </message>
    <message>
        <source>Preferred address</source>
        <translation>Adresse préférée</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Page de profil</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Public add-ons</source>
        <translation>Modules publics</translation>
    </message>
    <message>
        <source>Read the developer agreement</source>
        <translation>Accord des développeurs lu</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motif ou ticket</translation>
    </message>
    <message>
        <source>Receives the reports, with personal data in them.</source>
        <translation>Reçoit les signalements, qui contiennent des données personnelles.</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Date de consignation</translation>
    </message>
    <message>
        <source>Recorded by AMO at sign-in</source>
        <translation>Enregistré par AMO lors de l’authentification</translation>
    </message>
    <message>
        <source>Recorded by AMO when the account was made</source>
        <translation>Enregistré par AMO à la création du compte</translation>
    </message>
    <message>
        <source>Recorded by AMO when the person accepted it</source>
        <translation>Enregistré par AMO lorsque la personne l’a accepté</translation>
    </message>
    <message>
        <source>Recorded by AMO when the picture was uploaded</source>
        <translation>Enregistré par AMO lorsque l’image a été téléversée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>SSH fingerprints</source>
        <translation>Empreintes SSH</translation>
    </message>
    <message>
        <source>SSH public keys</source>
        <translation>Clés publiques SSH</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Set when the person is created; merge to change it</source>
        <translation>Défini à la création de la personne&#x202f;; fusionnez pour le modifier</translation>
    </message>
    <message>
        <source>Shirt size</source>
        <translation>Taille de tee-shirt</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Sign-in and permissions</source>
        <translation>Authentification et autorisations</translation>
    </message>
    <message>
        <source>Sign-in groups</source>
        <translation>Groupes d’authentification</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>Authentifié depuis</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>S’authentifie avec</translation>
    </message>
    <message>
        <source>Sites at most</source>
        <translation>Nombre maximal de sites</translation>
    </message>
    <message>
        <source>Somebody reviews my add-on</source>
        <translation>Quelqu’un donne un avis sur mon module</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the wish</source>
        <translation>Source de la demande</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>État du service</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Tells of the service itself, not of the person</source>
        <translation>Concerne le service lui-même, pas la personne</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Compte de test</translation>
    </message>
    <message>
        <source>The Person API only reads</source>
        <translation>La Person API ne fait que lire</translation>
    </message>
    <message>
        <source>The application the token belongs to</source>
        <translation>L’application à laquelle appartient le jeton</translation>
    </message>
    <message>
        <source>The last part of the link.</source>
        <translation>La dernière partie du lien.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Le message est arrivé</translation>
    </message>
    <message>
        <source>The name XRAS knows the person by. Upper and lower case count as the same.</source>
        <translation>Le nom sous lequel XRAS connaît la personne. Majuscules et minuscules ne sont pas distinguées.</translation>
    </message>
    <message>
        <source>The name of the country, in English.</source>
        <translation>Le nom du pays, en anglais.</translation>
    </message>
    <message>
        <source>The number of the call, message or ticket there.</source>
        <translation>Le numéro de l’appel, du message ou du ticket à cette source.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Le référentiel</translation>
    </message>
    <message>
        <source>The store does not check it: one that does not exist is never reported.</source>
        <translation>Le référentiel ne le vérifie pas&#xa0;: un événement qui n’existe pas n’est jamais signalé.</translation>
    </message>
    <message>
        <source>The store only lets groups be read</source>
        <translation>Le référentiel ne permet que de lire les groupes</translation>
    </message>
    <message>
        <source>The store only lets users be read</source>
        <translation>Le référentiel ne permet que de lire les utilisateurs</translation>
    </message>
    <message>
        <source>The store sets it to whoever saves</source>
        <translation>Le référentiel y inscrit la personne qui enregistre</translation>
    </message>
    <message>
        <source>The whole name, in stores that do not keep its parts.</source>
        <translation>Le nom entier, dans les référentiels qui n’en tiennent pas les parties.</translation>
    </message>
    <message>
        <source>The wish</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>Theme artist</source>
        <translation>Créateur de thèmes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secret du jeton</translation>
    </message>
    <message>
        <source>Told by the store</source>
        <translation>Indiqué par le référentiel</translation>
    </message>
    <message>
        <source>Twitter alone has one.</source>
        <translation>Seul Twitter en a un.</translation>
    </message>
    <message>
        <source>Type of address</source>
        <translation>Type d’adresse</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>Lien de désabonnement</translation>
    </message>
    <message>
        <source>Up to 255 characters. AMO refuses links in it.</source>
        <translation>Jusqu’à 255 caractères. AMO y refuse les liens.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Updated by user</source>
        <translation>Modifié par l’utilisateur</translation>
    </message>
    <message>
        <source>Uploaded as</source>
        <translation>Téléversé comme</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the layout</source>
        <translation>Version de la structure</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Adresses web</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What the present sign-in allows.</source>
        <translation>Ce que l’authentification actuelle autorise.</translation>
    </message>
    <message>
        <source>What visitors see: the display name, or a stand-in made from the ID.</source>
        <translation>Ce que voient les visiteurs&#xa0;: le nom affiché, ou un substitut formé à partir de l’ID.</translation>
    </message>
    <message>
        <source>Where the person changes it</source>
        <translation>Où la personne le modifie</translation>
    </message>
    <message>
        <source>Where the person was registered.</source>
        <translation>Où la personne a été enregistrée.</translation>
    </message>
    <message>
        <source>Where the wish came from; the store keeps it.</source>
        <translation>D’où vient la demande&#x202f;; le référentiel le conserve.</translation>
    </message>
    <message>
        <source>Whether the person has agreed to be written to.</source>
        <translation>Indique si la personne accepte qu’on lui écrive.</translation>
    </message>
    <message>
        <source>Whether the person has let XRAS read the ORCID record.</source>
        <translation>Indique si la personne a autorisé XRAS à lire la fiche ORCID.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Quelle adresse</translation>
    </message>
    <message>
        <source>Which kind of address is used first.</source>
        <translation>Quel type d’adresse est utilisé en premier.</translation>
    </message>
    <message>
        <source>Whoever created the webhook</source>
        <translation>La personne qui a créé le webhook</translation>
    </message>
    <message>
        <source>Whoever has it can act on GitHub in your name.</source>
        <translation>Quiconque le détient peut agir sur GitHub en votre nom.</translation>
    </message>
    <message>
        <source>Whose it is. Empty once the identity was deleted.</source>
        <translation>À qui elle appartient. Vide une fois l’identité supprimée.</translation>
    </message>
    <message>
        <source>Whose notifications these are</source>
        <translation>À qui sont ces notifications</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Worked out by AMO from the display name</source>
        <translation>Déterminé par AMO à partir du nom affiché</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s add-ons</source>
        <translation>Déterminé par AMO à partir des modules de la personne</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s themes</source>
        <translation>Déterminé par AMO à partir des thèmes de la personne</translation>
    </message>
    <message>
        <source>Worked out by AMO from the ratings</source>
        <translation>Déterminé par AMO à partir des évaluations</translation>
    </message>
    <message>
        <source>Worked out by AMO from the username</source>
        <translation>Déterminé par AMO à partir du nom d’utilisateur</translation>
    </message>
    <message>
        <source>ad (LDAP), github, google-oauth2, oauth2 (Firefox account) or email.</source>
        <translation>ad (LDAP), github, google-oauth2, oauth2 (compte Firefox) ou email.</translation>
    </message>
    <message>
        <source>stop: one address; stopall: every one; unsubscribe: only written down; forget: the person was blanked.</source>
        <translation>stop&#xa0;: une adresse&#x202f;; stopall&#xa0;: toutes&#x202f;; unsubscribe&#xa0;: seulement noté&#x202f;; forget&#xa0;: les données de la personne ont été effacées.</translation>
    </message>
</context>
</TS>
