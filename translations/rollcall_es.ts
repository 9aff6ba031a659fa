<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Connections exported</source>
        <translation>Conexiones exportadas</translation>
    </message>
    <message>
        <source>No secret is in the file %1.</source>
        <translation>El archivo %1 no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>The import was not finished.</source>
        <translation>La importación no se completó.</translation>
    </message>
    <message>
        <source>%1 is no list of connections, or it is damaged.</source>
        <translation>%1 no es una lista de conexiones, o está dañado.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added</source>
        <translation>
            <numerusform>%n conexión añadida</numerusform>
            <numerusform>%n conexiones añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections of the file are there already.</source>
        <translation>Todas las conexiones del archivo ya existen.</translation>
    </message>
    <message>
        <source>They start read-only, and their secrets have to be entered once.</source>
        <translation>Empiezan en solo lectura, y sus secretos deben introducirse una vez.</translation>
    </message>
    <message>
        <source>Export connections without secrets</source>
        <translation>Exportar conexiones sin secretos</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>This may not be left empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Se necesita al menos %n carácter.</numerusform>
            <numerusform>Se necesitan al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s); this has %1.</source>
        <translation>
            <numerusform>Como máximo %n carácter; este texto tiene %1.</numerusform>
            <numerusform>Como máximo %n caracteres; este texto tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>Este texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Esto no parece una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and names a host.</source>
        <translation>Una dirección web empieza por http:// o https:// e indica un servidor.</translation>
    </message>
    <message>
        <source>This is no ORCID; one digit may be wrong.</source>
        <translation>Esto no es un ORCID; puede que un dígito sea incorrecto.</translation>
    </message>
    <message>
        <source>This needs a whole number.</source>
        <translation>Aquí se necesita un número entero.</translation>
    </message>
    <message>
        <source>This needs a number.</source>
        <translation>Aquí se necesita un número.</translation>
    </message>
    <message>
        <source>This needs yes or no.</source>
        <translation>Aquí se necesita sí o no.</translation>
    </message>
    <message>
        <source>The service offers no such choice.</source>
        <translation>El servicio no ofrece esa opción.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“%1” contains characters that nobody sees: %2.</source>
        <translation>«%1» contiene caracteres que nadie ve: %2.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several scripts that can look the same.</source>
        <translation>«%1» mezcla letras de varios alfabetos que pueden parecer iguales.</translation>
    </message>
    <message>
        <source>There is nothing to carry over.</source>
        <translation>No hay nada que trasladar.</translation>
    </message>
    <message>
        <source>This console does not know the field and cannot set it.</source>
        <translation>Esta consola no conoce el campo y no puede establecerlo.</translation>
    </message>
    <message>
        <source>1 value kept from %1</source>
        <translation>1 valor conservado de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values kept from %1</source>
        <translation>
            <numerusform>%n valor conservado de %1</numerusform>
            <numerusform>%n valores conservados de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value typed here</source>
        <translation>1 valor escrito aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n values typed here</source>
        <translation>
            <numerusform>%n valor escrito aquí</numerusform>
            <numerusform>%n valores escritos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Read both accounts again</source>
        <translation>Leer de nuevo ambas cuentas</translation>
    </message>
    <message>
        <source>stops if either changed</source>
        <translation>se detiene si alguna ha cambiado</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Fusionar %1 en %2</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 se elimina</translation>
    </message>
    <message>
        <source>Look up %1 and %2</source>
        <translation>Buscar %1 y %2</translation>
    </message>
    <message>
        <source>expected: no such person; still there</source>
        <translation>se esperaba: no existe esa persona; sigue existiendo</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Establecer %1 de %2</translation>
    </message>
    <message>
        <source>Read %1 back and compare</source>
        <translation>Releer %1 y comparar</translation>
    </message>
    <message numerus="yes">
        <source>all %n fields</source>
        <translation>
            <numerusform>todos los campos (%n)</numerusform>
            <numerusform>todos los campos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The two identifiers look the same and are different. Make sure which one you mean.</source>
        <translation>Los dos identificadores parecen iguales y son distintos. Asegúrese de a cuál se refiere.</translation>
    </message>
    <message>
        <source>%1: the two values look the same and are different.</source>
        <translation>%1: los dos valores parecen iguales y son distintos.</translation>
    </message>
    <message>
        <source>This service cannot merge accounts.</source>
        <translation>Este servicio no puede fusionar cuentas.</translation>
    </message>
    <message>
        <source>The two accounts are on different services. Only accounts of one service can be merged.</source>
        <translation>Las dos cuentas están en servicios distintos. Solo se pueden fusionar cuentas de un mismo servicio.</translation>
    </message>
    <message>
        <source>Both are the account %1. Upper and lower case count as the same.</source>
        <translation>Ambas son la cuenta %1. No se distingue entre mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>%1 was not found. There is nothing to merge.</source>
        <translation>No se encontró %1. No hay nada que fusionar.</translation>
    </message>
    <message>
        <source>%1 was not found. Merging into it could create a new account of that name.</source>
        <translation>No se encontró %1. Fusionar en ella podría crear una cuenta nueva con ese nombre.</translation>
    </message>
    <message>
        <source>The accounts were read more than a minute ago.</source>
        <translation>Las cuentas se leyeron hace más de un minuto.</translation>
    </message>
    <message>
        <source>This console works in the name of %1. Give a reason for deleting it.</source>
        <translation>Esta consola trabaja en nombre de %1. Indique un motivo para eliminarla.</translation>
    </message>
    <message>
        <source>%1 is Yes for %2 and not for %3. Give a reason, or swap.</source>
        <translation>%1 es Sí en %2 y no en %3. Indique un motivo o intercambie las cuentas.</translation>
    </message>
    <message>
        <source>Nothing can be typed here.</source>
        <translation>Aquí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>1 field is equal: %1</source>
        <translation>1 campo es igual: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are equal: %1</source>
        <translation>
            <numerusform>%n campo es igual: %1</numerusform>
            <numerusform>%n campos son iguales: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, conservado</translation>
    </message>
    <message>
        <source>will be lost: %1</source>
        <translation>se perderá: %1</translation>
    </message>
    <message>
        <source>1 value lost</source>
        <translation>1 valor perdido</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <translation>Eliminada · %1</translation>
    </message>
    <message>
        <source>Stays · %1</source>
        <translation>Se conserva · %1</translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation>Resultado en %1</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>se conserva %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>pasa a ser %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A console for identity services: look people up, correct profiles, merge accounts.</source>
        <translation>Una consola para servicios de identidad: buscar personas, corregir perfiles, fusionar cuentas.</translation>
    </message>
    <message>
        <source>Open on the practice service with invented people; nothing leaves this computer.</source>
        <translation>Abrir con el servicio de práctica y personas inventadas; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>Connect to this service for this run: SYSTEM=URL, or the URL of a rollcalld.</source>
        <translation>Conectar con este servicio durante esta ejecución: SYSTEM=URL, o la URL de un rollcalld.</translation>
    </message>
    <message>
        <source>File (mode 0600) with what signing in to --backend-url needs, by system.</source>
        <translation>Archivo (modo 0600) con lo necesario para iniciar sesión en --backend-url, por sistema.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>Confiar en las autoridades de este archivo PEM en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>Language of the console, for example de.</source>
        <translation>Idioma de la consola, por ejemplo de.</translation>
    </message>
    <message>
        <source>Scale all time-outs, 0.01 to 1; for tests, refused for production connections.</source>
        <translation>Escalar todos los tiempos de espera, de 0.01 a 1; para pruebas, se rechaza en conexiones de producción.</translation>
    </message>
    <message>
        <source>%1 is not understood; see --help.</source>
        <translation>No se entiende %1; consulte --help.</translation>
    </message>
    <message>
        <source>--backend-url takes an http or https address, with or without SYSTEM= before it; %1 is none.</source>
        <translation>--backend-url admite una dirección http o https, con o sin SYSTEM= delante; %1 no lo es.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>--time-scale takes a number from 0.01 to 1.</source>
        <translation>--time-scale admite un número de 0.01 a 1.</translation>
    </message>
    <message>
        <source>desktop, light, dark or high-contrast.</source>
        <translation>desktop (como el escritorio), light (claro), dark (oscuro) o high-contrast (alto contraste).</translation>
    </message>
    <message>
        <source>--theme takes desktop, light, dark or high-contrast.</source>
        <translation>--theme acepta desktop, light, dark o high-contrast.</translation>
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
        <translation>el directorio de personas</translation>
    </message>
    <message>
        <source>the HR system</source>
        <translation>el sistema de recursos humanos</translation>
    </message>
    <message>
        <source>CIS itself</source>
        <translation>el propio CIS</translation>
    </message>
    <message>
        <source>the sign-in service</source>
        <translation>el servicio de inicio de sesión</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>Mozilla confidential</source>
        <translation>confidencial de Mozilla</translation>
    </message>
    <message>
        <source>workgroup confidential</source>
        <translation>confidencial del grupo de trabajo</translation>
    </message>
    <message>
        <source>workgroup confidential, staff only</source>
        <translation>confidencial del grupo de trabajo, solo personal</translation>
    </message>
    <message>
        <source>individual confidential</source>
        <translation>confidencial individual</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>whoever is signed in</source>
        <translation>quien haya iniciado sesión</translation>
    </message>
    <message>
        <source>vouched people</source>
        <translation>las personas avaladas</translation>
    </message>
    <message>
        <source>people under an agreement (NDA)</source>
        <translation>las personas con un acuerdo (NDA)</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>el personal</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>nadie más</translation>
    </message>
    <message>
        <source>Published by %1, %2</source>
        <translation>Publicado por %1, %2</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>no display level</source>
        <translation>sin nivel de visibilidad</translation>
    </message>
    <message>
        <source>shown to %1</source>
        <translation>visible para %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>What else follows could not be read. %1</source>
        <translation>No se pudieron leer las demás consecuencias. %1</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta de perfil %1.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link or no folder. Give the folder itself.</source>
        <translation>La carpeta de perfil %1 es un enlace o no es una carpeta. Indique la carpeta misma.</translation>
    </message>
    <message>
        <source>The profile folder %1 belongs to another user.</source>
        <translation>La carpeta de perfil %1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Other users may write to the profile folder %1. Take that right away first.</source>
        <translation>Otros usuarios pueden escribir en la carpeta de perfil %1. Retire primero ese permiso.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de perfil %1.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>default</source>
        <comment>of several addresses</comment>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>de baja</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
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
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>aún sin cargar</translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation>oculto para usted</translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation>%1 no lo ofrece</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>, eliminada</translation>
    </message>
    <message>
        <source>, changed since it was listed</source>
        <translation>, modificada desde que se listó</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table of people</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column: when the record was read</comment>
        <translation>Leída</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Nadie ha iniciado sesión todavía.</translation>
    </message>
    <message>
        <source>The sign-in has ended; sign in again.</source>
        <translation>La sesión ha terminado; inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The answer to the renewal of the sign-in was lost; sign in again.</source>
        <translation>Se perdió la respuesta a la renovación de la sesión; inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Account %1 was read. It has no right to edit others (Users:Edit): of other accounts little will be shown, and only this one can be changed.</source>
        <translation>Se leyó la cuenta %1. No tiene permiso para editar otras (Users:Edit): de otras cuentas se mostrará poco, y solo esta se puede cambiar.</translation>
    </message>
    <message>
        <source>Account %1 was read.</source>
        <translation>Se leyó la cuenta %1.</translation>
    </message>
    <message>
        <source>AMO practice</source>
        <translation>Práctica de AMO</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The value of the sessionid cookie of your own sign-in. AMO takes nothing else for accounts and pictures.</source>
        <translation>El valor de la cookie sessionid de su propio inicio de sesión. AMO no admite otra cosa para cuentas e imágenes.</translation>
    </message>
    <message>
        <source>API key (JWT issuer)</source>
        <translation>Clave de API (emisor JWT)</translation>
    </message>
    <message>
        <source>For example user:12345:67. Only needed for the own profile.</source>
        <translation>Por ejemplo, user:12345:67. Solo se necesita para el perfil propio.</translation>
    </message>
    <message>
        <source>API secret (JWT secret)</source>
        <translation>Secreto de API (secreto JWT)</translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again.</source>
        <translation>Se guarda en el llavero y no se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>This connection has no audience for the first version of the Person API.</source>
        <translation>Esta conexión no tiene audiencia para la primera versión de la Person API.</translation>
    </message>
    <message>
        <source>This connection has no audience for the second version of the Person API.</source>
        <translation>Esta conexión no tiene audiencia para la segunda versión de la Person API.</translation>
    </message>
    <message>
        <source>With the scope read:email the first version shows nothing but the primary address.</source>
        <translation>Con el ámbito read:email, la primera versión solo muestra la dirección principal.</translation>
    </message>
    <message>
        <source>The scope read:profile is missing, so the first version shows nothing.</source>
        <translation>Falta el ámbito read:profile, por lo que la primera versión no muestra nada.</translation>
    </message>
    <message>
        <source>Without the scopes read:fullprofile and display:all some attributes are hidden from you.</source>
        <translation>Sin los ámbitos read:fullprofile y display:all, algunos atributos quedan ocultos para usted.</translation>
    </message>
    <message>
        <source>The token allows %1.</source>
        <translation>El token permite %1.</translation>
    </message>
    <message>
        <source>An audience is missing: of the first version, the second, or both.</source>
        <translation>Falta una audiencia: la de la primera versión, la de la segunda o ambas.</translation>
    </message>
    <message>
        <source>CIS practice</source>
        <translation>Práctica de CIS</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>As the people who run the service gave it to this console.</source>
        <translation>Tal como lo entregaron a esta consola los responsables del servicio.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>Where tokens are given out, for example https://auth.mozilla.auth0.com/oauth/token. Left empty: oauth/token below the base URL.</source>
        <translation>Dónde se entregan los tokens, por ejemplo https://auth.mozilla.auth0.com/oauth/token. Si queda vacío: oauth/token bajo la URL base.</translation>
    </message>
    <message>
        <source>Audience, second version</source>
        <translation>Audiencia, segunda versión</translation>
    </message>
    <message>
        <source>For example api.sso.mozilla.com. Left empty: not used.</source>
        <translation>Por ejemplo, api.sso.mozilla.com. Si queda vacío: no se usa.</translation>
    </message>
    <message>
        <source>Audience, first version</source>
        <translation>Audiencia, primera versión</translation>
    </message>
    <message>
        <source>For example https://person-api.sso.mozilla.com. Left empty: not used.</source>
        <translation>Por ejemplo, https://person-api.sso.mozilla.com. Si queda vacío: no se usa.</translation>
    </message>
    <message>
        <source>This connection is not signed in to with a browser.</source>
        <translation>En esta conexión no se inicia sesión con un navegador.</translation>
    </message>
    <message>
        <source>Settings complete</source>
        <translation>Ajustes completos</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Connection is private</source>
        <translation>La conexión es privada</translation>
    </message>
    <message>
        <source>Connection stays on this computer</source>
        <translation>La conexión no sale de este equipo</translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation>Servicio reconocido</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Credenciales aceptadas</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Los relojes coinciden</translation>
    </message>
    <message>
        <source>One record read</source>
        <translation>Una ficha leída</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>%1 is an address; no name is needed.</source>
        <translation>%1 es una dirección; no hace falta un nombre.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Check the base URL and the network.</source>
        <translation>Nadie conoce el nombre %1. Compruebe la URL base y la red.</translation>
    </message>
    <message>
        <source>Looking up the name %1 took too long.</source>
        <translation>La búsqueda del nombre %1 tardó demasiado.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Encrypted; the certificate was accepted.</source>
        <translation>Cifrada; se aceptó el certificado.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s ahead of the service&apos;s.</source>
        <translation>El reloj de este equipo va %1 s adelantado respecto al del servicio.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s behind the service&apos;s.</source>
        <translation>El reloj de este equipo va %1 s atrasado respecto al del servicio.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Este equipo no tiene red.</translation>
    </message>
    <message>
        <source>The name of the service is not known. Check the base URL and the network.</source>
        <translation>No se conoce el nombre del servicio. Compruebe la URL base y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Nada responde en esta dirección.</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>Se rechazó el certificado del servicio, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Se cortó la conexión.</translation>
    </message>
    <message>
        <source>The service points to another address. That is not followed, because the credentials would go along. Check the base URL.</source>
        <translation>El servicio remite a otra dirección. No se sigue, porque las credenciales irían con ella. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>There is a web page at this address, not this kind of service. Check the base URL.</source>
        <translation>En esta dirección hay una página web, no un servicio de este tipo. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>Something else than data came back, perhaps the sign-in page of something in between.</source>
        <translation>Llegó algo que no son datos, quizá la página de inicio de sesión de un intermediario.</translation>
    </message>
    <message>
        <source>The answer is not what this kind of service sends. Check the base URL.</source>
        <translation>La respuesta no es la que envía un servicio de este tipo. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation>El servicio no acepta las credenciales.</translation>
    </message>
    <message>
        <source>The service knows the credentials, but does not let them in.</source>
        <translation>El servicio conoce las credenciales, pero no les permite el acceso.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>El servicio pide una pausa.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>El servicio tiene un error propio.</translation>
    </message>
    <message>
        <source>The service is being maintained.</source>
        <translation>El servicio está en mantenimiento.</translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation>El servicio no conoce esta dirección. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The secret is not stored. Enter it again.</source>
        <translation>El secreto no está guardado. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and connect again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y conecte de nuevo.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Enter the secret again; it is kept until you quit.</source>
        <translation>En este equipo no hay llavero. Introduzca el secreto de nuevo; se conserva hasta que salga.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero lo rechazó.</translation>
    </message>
    <message>
        <source>Enter the whole address of the service, beginning with https://.</source>
        <translation>Introduzca la dirección completa del servicio, empezando por https://.</translation>
    </message>
    <message>
        <source>Only https is used, except for services on this computer.</source>
        <translation>Solo se usa https, salvo para servicios de este equipo.</translation>
    </message>
    <message>
        <source>The address must not carry a name or password.</source>
        <translation>La dirección no debe llevar ni nombre ni contraseña.</translation>
    </message>
    <message>
        <source>The address must end before any question mark or hash sign.</source>
        <translation>La dirección debe terminar antes de cualquier signo de interrogación o almohadilla.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port, without a name or password.</source>
        <translation>Introduzca el proxy como http://host:port o socks5://host:port, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate that can be read.</source>
        <translation>El archivo %1 no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>No existe esa conexión.</translation>
    </message>
    <message>
        <source>A connection needs a name and a kind of service.</source>
        <translation>Una conexión necesita un nombre y un tipo de servicio.</translation>
    </message>
    <message>
        <source>A practice connection is made anew at every start and cannot be changed.</source>
        <translation>Una conexión de práctica se crea de nuevo en cada inicio y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Choose a kind of service.</source>
        <translation>Elija un tipo de servicio.</translation>
    </message>
    <message>
        <source>The sign-in does not have the scope update_profile, so that nothing can be corrected.</source>
        <translation>La sesión no tiene el ámbito update_profile, por lo que no se puede corregir nada.</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Passport practice</source>
        <translation>Práctica de Passport</translation>
    </message>
    <message>
        <source>As it was given when this console was registered with Passport.</source>
        <translation>Tal como se entregó al registrar esta consola en Passport.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>As it is registered for the client; on 127.0.0.1. Left empty: http://127.0.0.1/ with any port.</source>
        <translation>Tal como está registrada para el cliente; en 127.0.0.1. Si queda vacío: http://127.0.0.1/ con cualquier puerto.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>What the sign-in shall allow. Left empty: update_profile, github, github_private.</source>
        <translation>Lo que debe permitir la sesión. Si queda vacío: update_profile, github, github_private.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>Only for a computer without a browser: one that was given elsewhere. It is replaced when it is used.</source>
        <translation>Solo para un equipo sin navegador: uno entregado en otro lugar. Se sustituye al usarse.</translation>
    </message>
    <message>
        <source>needs at least two letters of a name</source>
        <translation>necesita al menos dos letras de un nombre</translation>
    </message>
    <message>
        <source>keeps no names; phone, e-mail or ID only</source>
        <translation>no guarda nombres; solo teléfono, correo o ID</translation>
    </message>
    <message>
        <source>this is no phone number</source>
        <translation>esto no es un número de teléfono</translation>
    </message>
    <message>
        <source>needs the ID of an identity</source>
        <translation>necesita el ID de una identidad</translation>
    </message>
    <message>
        <source>cannot be asked for this condition</source>
        <translation>no se puede consultar con esta condición</translation>
    </message>
    <message>
        <source>The names of %1 details were read.</source>
        <translation>Se leyeron los nombres de %1 datos.</translation>
    </message>
    <message>
        <source>Seed practice</source>
        <translation>Práctica de Seed</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Forty letters and digits, given out by an administrator.</source>
        <translation>Cuarenta letras y dígitos, entregados por un administrador.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Only where you have no token: the store is asked for it with your username and password.</source>
        <translation>Solo si no tiene token: se le pide al almacén con su nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>País de los números de teléfono</translation>
    </message>
    <message>
        <source>Two letters, for example ZA: how numbers without country code are read. Empty: the country of this computer.</source>
        <translation>Dos letras, por ejemplo ZA: cómo se leen los números sin prefijo de país. Vacío: el país de este equipo.</translation>
    </message>
    <message>
        <source>XRAS practice</source>
        <translation>Práctica de XRAS</translation>
    </message>
    <message>
        <source>Allocations process</source>
        <translation>Proceso de asignaciones</translation>
    </message>
    <message>
        <source>The process the key was given to, for example NCAR.</source>
        <translation>El proceso para el que se dio la clave, por ejemplo NCAR.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Your XRAS username</source>
        <translation>Su nombre de usuario de XRAS</translation>
    </message>
    <message>
        <source>Sent with every request; it has to exist at the process.</source>
        <translation>Se envía con cada solicitud; tiene que existir en el proceso.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>submit, report, review or admin; submit when left empty. Changes need submit.</source>
        <translation>submit, report, review o admin; submit si queda vacío. Los cambios requieren submit.</translation>
    </message>
    <message>
        <source>The service accepts the key, but does not know the user %1 (XA-USER). Looking people up works; check the username of this connection, because changes are made in its name.</source>
        <translation>El servicio acepta la clave, pero no conoce al usuario %1 (XA-USER). La búsqueda de personas funciona; compruebe el nombre de usuario de esta conexión, porque los cambios se hacen en su nombre.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>Se leyó %1.</translation>
    </message>
    <message>
        <source>It answers every question of XRAS with “not found”, so it is probably another service, or XRAS lies deeper: the base URL is what comes before /v1.</source>
        <translation>Responde «no encontrado» a todas las consultas de XRAS, por lo que probablemente es otro servicio, o XRAS está más adentro: la URL base es lo que va antes de /v1.</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>Upload a picture</source>
        <translation>Subir una imagen</translation>
    </message>
    <message>
        <source>The present picture is replaced; AMO keeps no earlier one.</source>
        <translation>La imagen actual se sustituye; AMO no conserva ninguna anterior.</translation>
    </message>
    <message>
        <source>AMO makes a small version of at most 200 × 200 in the background: it can take a moment to appear.</source>
        <translation>AMO crea en segundo plano una versión pequeña de 200 × 200 como máximo: puede tardar un momento en aparecer.</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Eliminar la imagen</translation>
    </message>
    <message>
        <source>The picture is removed; only uploading it again brings it back.</source>
        <translation>La imagen se quita; solo se recupera subiéndola de nuevo.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>exact ID of an account</source>
        <translation>ID exacto de una cuenta</translation>
    </message>
    <message>
        <source>Use an unsubscribe link</source>
        <translation>Usar un enlace para cancelar la suscripción</translation>
    </message>
    <message>
        <source>The notification in the link is turned off for the account the link was sent to, whichever account is shown here.</source>
        <translation>La notificación del enlace se desactiva para la cuenta a la que se envió el enlace, sea cual sea la cuenta mostrada aquí.</translation>
    </message>
    <message>
        <source>It can be turned on again here.</source>
        <translation>Se puede volver a activar aquí.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Eliminar cuenta…</translation>
    </message>
    <message>
        <source>The account answers to nobody any more, administrators included.</source>
        <translation>La cuenta deja de responder a cualquiera, incluidos los administradores.</translation>
    </message>
    <message>
        <source>Display name, biography, homepage, location, occupation and picture are emptied; the username is replaced.</source>
        <translation>Se vacían el nombre visible, la biografía, la página personal, la ubicación, la ocupación y la imagen; el nombre de usuario se sustituye.</translation>
    </message>
    <message>
        <source>Collections and ratings go. Add-ons without another author are deleted; from the others only the name goes.</source>
        <translation>Desaparecen las colecciones y las valoraciones. Los complementos sin otro autor se eliminan; en los demás solo desaparece el nombre.</translation>
    </message>
    <message>
        <source>Every session of the person ends, and AMO may tell the person by e-mail.</source>
        <translation>Terminan todas las sesiones de la persona, y AMO puede avisarla por correo electrónico.</translation>
    </message>
    <message>
        <source>AMO keeps the e-mail address and the last sign-in address for a while: this is not an erasure.</source>
        <translation>AMO conserva durante un tiempo la dirección de correo y la última dirección de inicio de sesión: esto no es un borrado definitivo.</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>Aquí esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>AMO finds accounts by exact ID or username only. It does not say whether an account is missing or hidden from you.</source>
        <translation>AMO encuentra cuentas solo por ID o nombre de usuario exactos. No indica si una cuenta no existe o está oculta para usted.</translation>
    </message>
    <message>
        <source>End your sessions</source>
        <translation>Terminar sus sesiones</translation>
    </message>
    <message>
        <source>Every session of yours ends, in browsers as well, and this connection can do nothing more until a new session is typed in.</source>
        <translation>Terminan todas sus sesiones, también en los navegadores, y esta conexión no puede hacer nada más hasta que se introduzca una sesión nueva.</translation>
    </message>
    <message>
        <source>Make a test account</source>
        <translation>Crear una cuenta de prueba</translation>
    </message>
    <message>
        <source>A new account is made that nobody signs in to; its session is shown once.</source>
        <translation>Se crea una cuenta nueva en la que nadie inicia sesión; su sesión se muestra una vez.</translation>
    </message>
    <message>
        <source>Needs an API key and the right Accounts:SuperCreate.</source>
        <translation>Requiere una clave de API y el permiso Accounts:SuperCreate.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>cannot search; exact ID or username only</source>
        <translation>no puede buscar; solo ID o nombre de usuario exactos</translation>
    </message>
    <message>
        <source>AMO accounts</source>
        <translation>Cuentas de AMO</translation>
    </message>
    <message>
        <source>Reads one account by ID or username, corrects its profile, changes its picture and deletes it. It cannot search.</source>
        <translation>Lee una cuenta por ID o nombre de usuario, corrige su perfil, cambia su imagen y la elimina. No puede buscar.</translation>
    </message>
    <message>
        <source>ID, exact</source>
        <translation>ID, exacto</translation>
    </message>
    <message>
        <source>username, exact</source>
        <translation>nombre de usuario, exacto</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>exact e-mail, username or ID</source>
        <translation>correo electrónico, nombre de usuario o ID exactos</translation>
    </message>
    <message>
        <source>The list has active profiles only; looking somebody up finds the others as well.</source>
        <translation>La lista solo tiene perfiles activos; al buscar a alguien se encuentran también los demás.</translation>
    </message>
    <message>
        <source>CIS profiles</source>
        <translation>Perfiles de CIS</translation>
    </message>
    <message>
        <source>Shows profiles of Mozilla&apos;s Person API, who published each value and who may see it. It changes nothing.</source>
        <translation>Muestra perfiles de la Person API de Mozilla, quién publicó cada valor y quién puede verlo. No cambia nada.</translation>
    </message>
    <message>
        <source>Profiles, first version</source>
        <translation>Perfiles, primera versión</translation>
    </message>
    <message>
        <source>exact user ID</source>
        <translation>ID de usuario exacto</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>exact e-mail</source>
        <translation>correo electrónico exacto</translation>
    </message>
    <message>
        <source>user ID, exact</source>
        <translation>ID de usuario, exacto</translation>
    </message>
    <message>
        <source>UUID, exact</source>
        <translation>UUID, exacto</translation>
    </message>
    <message>
        <source>e-mail, exact</source>
        <translation>correo electrónico, exacto</translation>
    </message>
    <message>
        <source>finds exact e-mail addresses, usernames and IDs only</source>
        <translation>solo encuentra direcciones de correo, nombres de usuario e ID exactos</translation>
    </message>
    <message>
        <source>CIS compares addresses with regard to case, and finds nobody by an address that is not the primary one.</source>
        <translation>CIS distingue mayúsculas y minúsculas en las direcciones, y no encuentra a nadie por una dirección que no sea la principal.</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Otros usuarios</translation>
    </message>
    <message>
        <source>exact ID</source>
        <translation>ID exacto</translation>
    </message>
    <message>
        <source>Passport has no list of users and finds nobody by name or e-mail. Of others it shows name and picture.</source>
        <translation>Passport no tiene lista de usuarios y no encuentra a nadie por nombre o correo. De los demás muestra el nombre y la imagen.</translation>
    </message>
    <message>
        <source>Your accounts elsewhere</source>
        <translation>Sus cuentas en otros servicios</translation>
    </message>
    <message>
        <source>Disconnect account…</source>
        <translation>Desconectar cuenta…</translation>
    </message>
    <message>
        <source>You can no longer sign in to Passport with this account.</source>
        <translation>Ya no podrá iniciar sesión en Passport con esta cuenta.</translation>
    </message>
    <message>
        <source>The account itself stays, and can be connected again.</source>
        <translation>La cuenta en sí permanece y se puede conectar de nuevo.</translation>
    </message>
    <message>
        <source>Your GitHub tokens</source>
        <translation>Sus tokens de GitHub</translation>
    </message>
    <message>
        <source>The Grid Passport</source>
        <translation>The Grid Passport</translation>
    </message>
    <message>
        <source>Shows and corrects your own account, and the accounts elsewhere that belong to it; shows others by their ID.</source>
        <translation>Muestra y corrige su propia cuenta y las cuentas de otros servicios que le pertenecen; muestra a otros por su ID.</translation>
    </message>
    <message>
        <source>finds exact IDs only</source>
        <translation>solo encuentra ID exactos</translation>
    </message>
    <message>
        <source>Addresses that are removed:</source>
        <translation>Direcciones que se quitan:</translation>
    </message>
    <message>
        <source>Details that become “redacted”:</source>
        <translation>Datos que pasan a ser «redacted»:</translation>
    </message>
    <message>
        <source>Addresses that are opted out:</source>
        <translation>Direcciones que se dan de baja:</translation>
    </message>
    <message>
        <source>Reached through this identity, and by no address any more:</source>
        <translation>Se llega a través de esta identidad, y después por ninguna dirección:</translation>
    </message>
    <message>
        <source>Reached through this identity, and no longer:</source>
        <translation>Se llega a través de esta identidad, y después ya no:</translation>
    </message>
    <message>
        <source>Registered by this identity, which they no longer name:</source>
        <translation>Registradas por esta identidad, que dejarán de nombrarla:</translation>
    </message>
    <message>
        <source>Opt-outs recorded before, which keep their address:</source>
        <translation>Bajas anotadas antes, que conservan su dirección:</translation>
    </message>
    <message>
        <source>Opt-outs that stay, without saying whose they were:</source>
        <translation>Bajas que permanecen, sin indicar de quién eran:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the details before they are blanked:</source>
        <translation>De estos webhooks, los suyos reciben los datos antes de que se borren:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours may be told of failures:</source>
        <translation>De estos webhooks, es posible que a los suyos se les comuniquen los fallos:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the identity:</source>
        <translation>De estos webhooks, los suyos reciben la identidad:</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-outs are sent the identity with all its details, as it is before this.</source>
        <translation>Los receptores de sus propios webhooks de bajas reciben la identidad con todos sus datos, tal como está antes de esto.</translation>
    </message>
    <message>
        <source>Opt out an address</source>
        <translation>Dar de baja una dirección</translation>
    </message>
    <message>
        <source>Nothing is sent to this address any more; the others stay as they are.</source>
        <translation>A esta dirección ya no se envía nada; las demás quedan como están.</translation>
    </message>
    <message>
        <source>Opting the address in again takes it back.</source>
        <translation>Se revierte dando de alta la dirección de nuevo.</translation>
    </message>
    <message>
        <source>Opt in an address</source>
        <translation>Dar de alta una dirección</translation>
    </message>
    <message>
        <source>The person can be written to at this address again.</source>
        <translation>Se puede volver a escribir a la persona a esta dirección.</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-ins are sent the identity.</source>
        <translation>Los receptores de sus propios webhooks de altas reciben la identidad.</translation>
    </message>
    <message>
        <source>Opt out every address</source>
        <translation>Dar de baja todas las direcciones</translation>
    </message>
    <message>
        <source>Nothing is sent to any address of this identity any more.</source>
        <translation>Ya no se envía nada a ninguna dirección de esta identidad.</translation>
    </message>
    <message>
        <source>Each address can be opted in again, one after the other.</source>
        <translation>Cada dirección se puede dar de alta de nuevo, una tras otra.</translation>
    </message>
    <message>
        <source>Record that the person unsubscribed</source>
        <translation>Anotar que la persona canceló la suscripción</translation>
    </message>
    <message>
        <source>The store writes down the opt-out and changes nothing in the identity: its addresses stay in use.</source>
        <translation>El almacén anota la baja y no cambia nada en la identidad: sus direcciones siguen en uso.</translation>
    </message>
    <message>
        <source>Forget the person</source>
        <translation>Olvidar a la persona</translation>
    </message>
    <message>
        <source>Every detail is replaced by the word “redacted”, and every address is removed.</source>
        <translation>Cada dato se sustituye por la palabra «redacted», y se quitan todas las direcciones.</translation>
    </message>
    <message>
        <source>It is no longer reached through another identity.</source>
        <translation>Ya no se llega a ella a través de otra identidad.</translation>
    </message>
    <message>
        <source>Opt-outs recorded before keep the address they name.</source>
        <translation>Las bajas anotadas antes conservan la dirección que nombran.</translation>
    </message>
    <message>
        <source>This cannot be undone, neither here nor by the store.</source>
        <translation>Esto no se puede deshacer, ni aquí ni en el almacén.</translation>
    </message>
    <message>
        <source>Record what became of a message</source>
        <translation>Anotar qué ocurrió con un mensaje</translation>
    </message>
    <message>
        <source>The store counts messages in a row that did not arrive; one that arrived sets the count to nought.</source>
        <translation>El almacén cuenta los mensajes seguidos que no llegaron; uno que llegó pone la cuenta a cero.</translation>
    </message>
    <message>
        <source>From the fifth failure on, receivers of your own webhooks for failures are told of each.</source>
        <translation>A partir del quinto fallo, a los receptores de sus propios webhooks de fallos se les comunica cada uno.</translation>
    </message>
    <message>
        <source>The store does not show the count, so that it cannot be read back.</source>
        <translation>El almacén no muestra la cuenta, por lo que no se puede releer.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Delete identity…</source>
        <translation>Eliminar identidad…</translation>
    </message>
    <message>
        <source>The identity is removed from the store; no webhook reports it.</source>
        <translation>La identidad se quita del almacén; ningún webhook lo comunica.</translation>
    </message>
    <message>
        <source>Its opt-outs and opt-ins stay, without saying whose they were.</source>
        <translation>Sus bajas y altas permanecen, sin indicar de quién eran.</translation>
    </message>
    <message>
        <source>Identities that are reached through it, or that it registered, lose that link.</source>
        <translation>Las identidades a las que se llega a través de ella, o que ella registró, pierden ese vínculo.</translation>
    </message>
    <message>
        <source>name, phone, e-mail or ID</source>
        <translation>nombre, teléfono, correo o ID</translation>
    </message>
    <message>
        <source>Seed finds whole phone numbers and whole e-mail addresses, and parts of names.</source>
        <translation>Seed encuentra números de teléfono y direcciones de correo completos, y partes de nombres.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Eliminar webhook…</translation>
    </message>
    <message>
        <source>The receiver is told of nothing any more, whoever set it up.</source>
        <translation>Al receptor ya no se le comunica nada, sea quien sea quien lo configuró.</translation>
    </message>
    <message>
        <source>Reports that are on their way may still arrive.</source>
        <translation>Los avisos que ya están en camino aún pueden llegar.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Show or create the token</source>
        <translation>Mostrar o crear el token</translation>
    </message>
    <message>
        <source>The token in use is shown to you: it is not renewed, and whoever has it acts as this user.</source>
        <translation>Se le muestra el token en uso: no se renueva, y quien lo tenga actúa como este usuario.</translation>
    </message>
    <message>
        <source>Where there is no token yet, one is made.</source>
        <translation>Donde aún no hay token, se crea uno.</translation>
    </message>
    <message>
        <source>A token that is taken away in the store may go on working for some minutes.</source>
        <translation>Un token retirado en el almacén puede seguir funcionando unos minutos.</translation>
    </message>
    <message>
        <source>That you had it shown is written into the journal; the token is not.</source>
        <translation>En el registro de cambios se anota que usted lo hizo mostrar; el token no se anota.</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>address, or ID of an identity</source>
        <translation>dirección o ID de una identidad</translation>
    </message>
    <message>
        <source>The store tells at most the newest 1,000 opt-outs at once. It tells of no opt-ins.</source>
        <translation>El almacén indica como máximo las 1000 bajas más recientes a la vez. No indica las altas.</translation>
    </message>
    <message>
        <source>Addresses in use</source>
        <translation>Direcciones en uso</translation>
    </message>
    <message>
        <source>ID of an identity, then the kind of address</source>
        <translation>ID de una identidad y después el tipo de dirección</translation>
    </message>
    <message>
        <source>The store leaves out an address that is opted out, and every address behind it. Look at the identity to see all of them.</source>
        <translation>El almacén omite una dirección dada de baja y todas las que siguen. Para verlas todas, consulte la identidad.</translation>
    </message>
    <message>
        <source>The store itself</source>
        <translation>El propio almacén</translation>
    </message>
    <message>
        <source>Start the scheduled metrics</source>
        <translation>Iniciar las métricas programadas</translation>
    </message>
    <message>
        <source>The store is told to report its scheduled metrics now. Most stores have none.</source>
        <translation>Se indica al almacén que comunique ahora sus métricas programadas. La mayoría no tiene ninguna.</translation>
    </message>
    <message>
        <source>phone, exact</source>
        <translation>teléfono, exacto</translation>
    </message>
    <message>
        <source>Seed identities</source>
        <translation>Identidades de Seed</translation>
    </message>
    <message>
        <source>Finds identities by phone number, e-mail address, name or ID, corrects them, opts them out and in, deletes them; shows users, groups and webhooks.</source>
        <translation>Encuentra identidades por número de teléfono, dirección de correo, nombre o ID, las corrige, las da de baja y de alta, las elimina; muestra usuarios, grupos y webhooks.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>name, part</source>
        <translation>nombre, parte</translation>
    </message>
    <message>
        <source>knows no usernames; phone, e-mail, name or ID only</source>
        <translation>no conoce nombres de usuario; solo teléfono, correo, nombre o ID</translation>
    </message>
    <message>
        <source>Merge into another person</source>
        <translation>Fusionar en otra persona</translation>
    </message>
    <message>
        <source>XRAS deletes the absorbed person; the username no longer leads anywhere.</source>
        <translation>XRAS elimina la persona absorbida; el nombre de usuario ya no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Roles on requests move to the survivor.</source>
        <translation>Las funciones en las solicitudes pasan a la persona que se conserva.</translation>
    </message>
    <message>
        <source>Person details are not copied: name, e-mail, phone and the rest of the absorbed person are lost.</source>
        <translation>Los datos personales no se copian: se pierden el nombre, el correo, el teléfono y todo lo demás de la persona absorbida.</translation>
    </message>
    <message>
        <source>Allocations and links in other systems are moved by the service, if at all; they are not visible here.</source>
        <translation>Las asignaciones y los vínculos en otros sistemas los traslada el servicio, si acaso; aquí no son visibles.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>XRAS searches names and usernames, from two characters on, and answers with 20 people at most. A longer text narrows it down.</source>
        <translation>XRAS busca nombres y nombres de usuario a partir de dos caracteres y responde con 20 personas como máximo. Un texto más largo acota la búsqueda.</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>nombre o nombre de usuario</translation>
    </message>
    <message>
        <source>name or username, part</source>
        <translation>nombre o nombre de usuario, parte</translation>
    </message>
    <message>
        <source>XRAS people</source>
        <translation>Personas de XRAS</translation>
    </message>
    <message>
        <source>Searches people by name or username, corrects and creates them, and merges two into one. It has no pictures and no full list.</source>
        <translation>Busca personas por nombre o nombre de usuario, las corrige y las crea, y fusiona dos en una. No tiene imágenes ni lista completa.</translation>
    </message>
    <message>
        <source>cannot search phone numbers</source>
        <translation>no puede buscar números de teléfono</translation>
    </message>
    <message>
        <source>cannot search ORCID iDs</source>
        <translation>no puede buscar ORCID iD</translation>
    </message>
    <message>
        <source>XRAS cannot search e-mail addresses. The part before the @ was searched among names and usernames, and people with exactly this address were kept; others may have it too.</source>
        <translation>XRAS no puede buscar direcciones de correo. La parte anterior a @ se buscó entre nombres y nombres de usuario, y se conservaron las personas con exactamente esta dirección; puede que otras también la tengan.</translation>
    </message>
    <message>
        <source>XRAS has no numeric IDs; the digits were read as a username.</source>
        <translation>XRAS no tiene ID numéricos; los dígitos se leyeron como nombre de usuario.</translation>
    </message>
    <message>
        <source>XRAS has no such IDs; the text was read as a username.</source>
        <translation>XRAS no tiene esos ID; el texto se leyó como nombre de usuario.</translation>
    </message>
    <message>
        <source>still connecting, not asked</source>
        <translation>aún conectando, no consultado</translation>
    </message>
    <message>
        <source>not reachable, not asked</source>
        <translation>inaccesible, no consultado</translation>
    </message>
    <message>
        <source>sign in first, not asked</source>
        <translation>falta iniciar sesión, no consultado</translation>
    </message>
    <message>
        <source>not connected, not asked</source>
        <translation>sin conexión, no consultado</translation>
    </message>
    <message>
        <source>this cannot stand in an address</source>
        <translation>esto no puede formar parte de una dirección</translation>
    </message>
    <message>
        <source>cannot look this up</source>
        <translation>no puede buscar esto</translation>
    </message>
    <message>
        <source>username, part</source>
        <translation>nombre de usuario, parte</translation>
    </message>
    <message>
        <source>last name, exact</source>
        <translation>apellidos, exacto</translation>
    </message>
    <message>
        <source>last name, part</source>
        <translation>apellidos, parte</translation>
    </message>
    <message>
        <source>first name, exact</source>
        <translation>nombre de pila, exacto</translation>
    </message>
    <message>
        <source>first name, part</source>
        <translation>nombre de pila, parte</translation>
    </message>
    <message>
        <source>middle name, exact</source>
        <translation>segundo nombre, exacto</translation>
    </message>
    <message>
        <source>middle name, part</source>
        <translation>segundo nombre, parte</translation>
    </message>
    <message>
        <source>display name, exact</source>
        <translation>nombre visible, exacto</translation>
    </message>
    <message>
        <source>name, exact</source>
        <translation>nombre, exacto</translation>
    </message>
    <message>
        <source>does not answer; seen here earlier</source>
        <translation>no responde; visto aquí anteriormente</translation>
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
        <source>Reading what else follows…</source>
        <translation>Leyendo las demás consecuencias…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGrid</name>
    <message>
        <source>%1: yes</source>
        <comment>a state of an address</comment>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>a state of an address</comment>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Opt an address out or in with Actions: then the store writes down who asked for it, and tells its webhooks.</source>
        <translation>Dé de baja o de alta una dirección con Acciones: así el almacén anota quién lo pidió y avisa a sus webhooks.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGridView</name>
    <message>
        <source>%1: what is true of each address</source>
        <translation>%1: lo que vale para cada dirección</translation>
    </message>
    <message>
        <source>As JSON: %1</source>
        <translation>Como JSON: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Avatar</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
</context>
<context>
    <name>rollcall::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandModel</name>
    <message>
        <source>not possible here</source>
        <translation>no es posible aquí</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <comment>what was typed, and what it is taken for</comment>
        <translation>Buscar %1 (%2)</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it cannot be run</comment>
        <translation>%1, ahora no: %2</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do, or whom to look up</source>
        <translation>Qué hacer o a quién buscar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
    <message>
        <source>Enter run · Esc close</source>
        <translation>Intro ejecutar · Esc cerrar</translation>
    </message>
</context>
<context>
    <name>rollcall::ConditionBar</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tiene valor</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Field of the condition</source>
        <translation>Campo de la condición</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and relation of a condition</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>field, relation and value of a condition</comment>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation>se consulta a %1</translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation>se filtra aquí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>condition, and where it is looked at</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change this condition (Delete removes it)</source>
        <translation>Cambiar esta condición (Supr la quita)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Type what it is compared with.</source>
        <translation>Escriba con qué se compara.</translation>
    </message>
    <message>
        <source>%1 will be asked</source>
        <translation>se consultará a %1</translation>
    </message>
    <message>
        <source>looked at among the loaded rows</source>
        <translation>se busca entre las filas cargadas</translation>
    </message>
</context>
<context>
    <name>rollcall::ConfirmDialog</name>
    <message>
        <source>Type %1 to allow it</source>
        <translation>Escriba %1 para permitirlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The name has to be typed before this can go on.</source>
        <translation>Hay que escribir el nombre antes de continuar.</translation>
    </message>
    <message numerus="yes">
        <source>This is production: ready in %n second(s).</source>
        <translation>
            <numerusform>Esto es producción: disponible en %n segundo.</numerusform>
            <numerusform>Esto es producción: disponible en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictModel</name>
    <message>
        <source>Choose one of the two here; other values are typed in the field itself.</source>
        <translation>Elija aquí uno de los dos; otros valores se escriben en el propio campo.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>%1: you had seen %2; %3 has %4 now; you want %5.</source>
        <translation>%1: usted había visto %2; %3 tiene ahora %4; usted quiere %5.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>%1 will stand.</source>
        <comment>a value</comment>
        <translation>Quedará %1.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>You had seen</source>
        <translation>Usted había visto</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 tiene ahora</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>Usted quiere</translation>
    </message>
    <message>
        <source>Shall stand</source>
        <translation>Debe quedar</translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictView</name>
    <message>
        <source>Another value for %1</source>
        <translation>Otro valor para %1</translation>
    </message>
    <message>
        <source>Enter the other one · 1 theirs · 2 mine · 0 another value</source>
        <translation>Intro el otro · 1 el ajeno · 2 el propio · 0 otro valor</translation>
    </message>
    <message>
        <source>Go on with these values</source>
        <translation>Continuar con estos valores</translation>
    </message>
    <message>
        <source>Somebody else changed what you are changing.</source>
        <translation>Otra persona ha cambiado lo que usted está cambiando.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Choose what shall stand; it is shown for review before it is sent.</source>
        <translation>No se ha enviado nada. Elija lo que debe quedar; se muestra para revisarlo antes de enviarlo.</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>Lo que ambos cambiaron</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Use theirs everywhere</source>
        <translation>Usar siempre el ajeno</translation>
    </message>
    <message>
        <source>Keep mine everywhere</source>
        <translation>Conservar siempre el propio</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) still to be made</source>
        <translation>
            <numerusform>Queda %n elección por hacer</numerusform>
            <numerusform>Quedan %n elecciones por hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionForm</name>
    <message>
        <source>Start read-only</source>
        <translation>Empezar en solo lectura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Al abrir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Las autoridades del sistema</translation>
    </message>
    <message>
        <source>A PEM file, for a service with an authority of its own.</source>
        <translation>Un archivo PEM, para un servicio con autoridad propia.</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again; type to replace it.</source>
        <translation>Guardado: %1. No se vuelve a mostrar nunca; escriba para sustituirlo.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the console cannot see whether it is stored.</source>
        <translation>El llavero está bloqueado, por lo que la consola no puede ver si está guardado.</translation>
    </message>
    <message>
        <source>There is no usable keychain; what you type is kept until you quit.</source>
        <translation>No hay ningún llavero utilizable; lo que escriba se conserva hasta que salga.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the console cannot see whether it is stored.</source>
        <translation>El llavero no responde, por lo que la consola no puede ver si está guardado.</translation>
    </message>
    <message>
        <source>Give it a name that tells you which service it is.</source>
        <translation>Dele un nombre que le indique qué servicio es.</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Falta la dirección del servicio.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>Esto no es una dirección. Empieza por https:// e indica un servidor.</translation>
    </message>
    <message>
        <source>Only https:// and http:// are possible.</source>
        <translation>Solo son posibles https:// y http://.</translation>
    </message>
    <message>
        <source>Leave out names, passwords, “?” and “#”; only the address belongs here.</source>
        <translation>Omita nombres, contraseñas, «?» y «#»; aquí solo va la dirección.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Elegir el certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>People kept</source>
        <translation>Personas conservadas</translation>
    </message>
    <message>
        <source>They can be found and looked at while the service does not answer, with the time of their reading.</source>
        <translation>Se pueden encontrar y consultar mientras el servicio no responde, con la hora en que se leyeron.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Until Rollcall is closed</source>
        <translation>Hasta que se cierre Rollcall</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s), encrypted on this computer</source>
        <translation>
            <numerusform>Durante %n día, cifradas en este equipo</numerusform>
            <numerusform>Durante %n días, cifradas en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n of them</source>
        <translation>
            <numerusform>Olvidar a %n persona</numerusform>
            <numerusform>Olvidar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept.</source>
        <translation>No se conserva a nadie.</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionListModel</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importar conexiones…</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>Exportar sin secretos…</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>Ajustes de la conexión</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Guardar conexión</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>Practice is made anew at every start; there is nothing to save or to remove.</source>
        <translation>La práctica se crea de nuevo en cada inicio; no hay nada que guardar ni que quitar.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Guarde primero la conexión.</translation>
    </message>
    <message>
        <source>Saving now.</source>
        <translation>Guardando.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>No se inició ninguna sesión.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened there, then come back.</source>
        <translation>Inicie sesión en la página que se ha abierto allí y después vuelva.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in one on this computer.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección y ábrala en uno de este equipo.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>A new connection is not saved.</source>
        <translation>Hay una conexión nueva sin guardar.</translation>
    </message>
    <message>
        <source>The settings of %1 are not saved.</source>
        <translation>Los ajustes de %1 no están guardados.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardada</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Probando %1</translation>
    </message>
    <message>
        <source>%1 will be removed from this console.</source>
        <translation>%1 se quitará de esta consola.</translation>
    </message>
    <message>
        <source>Its credentials are erased from the keychain.</source>
        <translation>Sus credenciales se borran del llavero.</translation>
    </message>
    <message>
        <source>Nothing changes at the service.</source>
        <translation>En el servicio no cambia nada.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Console</name>
    <message>
        <source>The list of connections cannot be read.</source>
        <translation>No se puede leer la lista de conexiones.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>El archivo se dejó como está: %1</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>Sin registro de cambios</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>No se puede escribir el registro de cambios.</translation>
    </message>
    <message>
        <source>Looking people up works; nothing can be changed until it can. %1</source>
        <translation>La búsqueda de personas funciona; no se puede cambiar nada hasta que vuelva a poder escribirse. %1</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>El registro de cambios estaba dañado.</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one was begun.</source>
        <translation>Se conserva como %1, y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Journal broken</source>
        <translation>Registro de cambios dañado</translation>
    </message>
    <message>
        <source>Journal started today</source>
        <translation>Registro de cambios iniciado hoy</translation>
    </message>
    <message>
        <source>Journal unbroken, checked %1</source>
        <translation>Registro de cambios íntegro, comprobado %1</translation>
    </message>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved, and the journal&apos;s personal content cannot be read later.</source>
        <translation>Las sesiones funcionan hasta que salga; las nuevas no se guardan, y el contenido personal del registro de cambios no podrá leerse después.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>En este escritorio no hay llavero.</translation>
    </message>
    <message>
        <source>Practice is starting</source>
        <translation>La práctica se está iniciando</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>La práctica está en marcha</translation>
    </message>
    <message>
        <source>The practice service ended by itself.</source>
        <translation>El servicio de práctica terminó por sí solo.</translation>
    </message>
    <message>
        <source>It is started again with the same people. What was being sent shows its outcome where it was sent.</source>
        <translation>Se inicia de nuevo con las mismas personas. Lo que se estaba enviando muestra su resultado donde se envió.</translation>
    </message>
    <message>
        <source>There is no practice service.</source>
        <translation>No hay servicio de práctica.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciarlo de nuevo</translation>
    </message>
    <message>
        <source>The file with the credentials cannot be used.</source>
        <translation>No se puede usar el archivo con las credenciales.</translation>
    </message>
    <message>
        <source>Connected for this run only</source>
        <translation>Conectado solo para esta ejecución</translation>
    </message>
    <message>
        <source>The practice service</source>
        <translation>El servicio de práctica</translation>
    </message>
</context>
<context>
    <name>rollcall::ContentsList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>rollcall::CreateStep</name>
    <message>
        <source>Check that it is free</source>
        <translation>Comprobar que está libre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Abrir esa ficha</translation>
    </message>
    <message>
        <source>This cannot be changed later. It is looked up first, so that nobody&apos;s record is overwritten.</source>
        <translation>Esto no se puede cambiar después. Se busca primero, para que no se sobrescriba la ficha de nadie.</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Una ficha nueva</translation>
    </message>
    <message>
        <source>This cannot be used. Type another one.</source>
        <translation>Esto no se puede usar. Escriba otro.</translation>
    </message>
    <message>
        <source>There is no connection, so nothing could be looked up. Connect first.</source>
        <translation>No hay conexión, por lo que no se pudo buscar nada. Conecte primero.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 is taken. Open that record, or type another one.</source>
        <translation>%1 ya está en uso. Abra esa ficha o escriba otro.</translation>
    </message>
    <message>
        <source>%1 shows nobody of that name, but it may hide them from you, so this cannot be proven free.</source>
        <translation>%1 no muestra a nadie con ese nombre, pero puede ocultárselo, por lo que no se puede demostrar que esté libre.</translation>
    </message>
</context>
<context>
    <name>rollcall::CropDialog</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Smaller cut-out</source>
        <translation>Recorte más pequeño</translation>
    </message>
    <message>
        <source>Larger cut-out</source>
        <translation>Recorte más grande</translation>
    </message>
    <message>
        <source>Size of the cut-out</source>
        <translation>Tamaño del recorte</translation>
    </message>
    <message>
        <source>Arrows move    Shift+Arrows move by 10    + and − resize    R turns</source>
        <translation>Flechas mueven    Mayús+Flechas mueven de 10 en 10    + y − cambian el tamaño    R gira</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Se envía como</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>%1, PNG or JPG, not animated</source>
        <translation>%1, PNG o JPG, no animada</translation>
    </message>
    <message>
        <source>As it will appear</source>
        <translation>Como aparecerá</translation>
    </message>
    <message>
        <source>on the page, in headers, in lists</source>
        <translation>en la página, en encabezados, en listas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation>Preparar imagen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Choose a picture of %1</source>
        <translation>Elegir una imagen de %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1, %2 × %3, %4</translation>
    </message>
    <message>
        <source>The picture is being opened.</source>
        <translation>Se está abriendo la imagen.</translation>
    </message>
    <message>
        <source>No picture has been chosen.</source>
        <translation>No se ha elegido ninguna imagen.</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>abriéndose</translation>
    </message>
    <message>
        <source>Place and camera data will be removed</source>
        <translation>Se quitarán los datos de lugar y de cámara</translation>
    </message>
    <message>
        <source>Larger than %1 takes, so it is made smaller</source>
        <translation>Más grande de lo que admite %1, por lo que se reduce</translation>
    </message>
    <message>
        <source>%1 needs a moment to show a new picture; yours is shown here meanwhile</source>
        <translation>%1 necesita un momento para mostrar una imagen nueva; mientras tanto aquí se muestra la suya</translation>
    </message>
</context>
<context>
    <name>rollcall::CropView</name>
    <message>
        <source>Cut-out of the picture</source>
        <translation>Recorte de la imagen</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows move by ten, plus and minus resize, R turns</source>
        <translation>Flechas mueven, Mayús y flechas mueven de diez en diez, más y menos cambian el tamaño, R gira</translation>
    </message>
</context>
<context>
    <name>rollcall::Environment</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>rollcall::EnvironmentBand</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Cambios permitidos</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock this connection for changes</source>
        <translation>Desbloquear esta conexión para hacer cambios</translation>
    </message>
    <message>
        <source>Lock this connection, read-only</source>
        <translation>Bloquear esta conexión, solo lectura</translation>
    </message>
    <message>
        <source>%1, connection %2, %3</source>
        <translation>%1, conexión %2, %3</translation>
    </message>
</context>
<context>
    <name>rollcall::ErrorText</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Pide esperar %n segundo antes del próximo intento.</numerusform>
            <numerusform>Pide esperar %n segundos antes del próximo intento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Pide esperar %n minuto antes del próximo intento.</numerusform>
            <numerusform>Pide esperar %n minutos antes del próximo intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>No se pudo acceder a %1 a tiempo.</translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again.</source>
        <translation>Compruebe la red y la URL base y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 accepted the question and then fell silent.</source>
        <translation>%1 aceptó la consulta y después dejó de responder.</translation>
    </message>
    <message>
        <source>Try again; if it stays silent, tell the people who run it.</source>
        <translation>Vuelva a intentarlo; si sigue sin responder, avise a los responsables del servicio.</translation>
    </message>
    <message>
        <source>%1 answered too slowly and the console stopped waiting.</source>
        <translation>%1 respondió con demasiada lentitud y la consola dejó de esperar.</translation>
    </message>
    <message>
        <source>Try again later; asking for less may help.</source>
        <translation>Vuelva a intentarlo más tarde; puede ayudar pedir menos.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>Check the base URL of the connection, with its path.</source>
        <translation>Compruebe la URL base de la conexión, con su ruta.</translation>
    </message>
    <message>
        <source>%1 has no such person, or does not let you see them.</source>
        <translation>%1 no tiene a esa persona, o no le permite verla.</translation>
    </message>
    <message>
        <source>Check the identifier, or look the person up by name.</source>
        <translation>Compruebe el identificador o busque a la persona por nombre.</translation>
    </message>
    <message>
        <source>The question to %1 was stopped.</source>
        <translation>Se detuvo la consulta a %1.</translation>
    </message>
    <message>
        <source>Ask again when you need the answer.</source>
        <translation>Consulte de nuevo cuando necesite la respuesta.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 was not asked.</source>
        <translation>Este equipo no tiene red, por lo que no se consultó a %1.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Conéctese a la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The address of %1 is not known to the network.</source>
        <translation>La red no conoce la dirección de %1.</translation>
    </message>
    <message>
        <source>Check the host name in the base URL, or whether a VPN is needed.</source>
        <translation>Compruebe el nombre del servidor en la URL base, o si se necesita una VPN.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>Nada responde en la dirección de %1.</translation>
    </message>
    <message>
        <source>Check host and port in the base URL, or ask whether the service is running.</source>
        <translation>Compruebe el servidor y el puerto en la URL base, o pregunte si el servicio está en marcha.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused, so nothing was sent.</source>
        <translation>Se rechazó el certificado de %1, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the host name and, for a private authority, choose its certificate file in the connection.</source>
        <translation>Compruebe el nombre del servidor y, si la autoridad es privada, elija su archivo de certificado en la conexión.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 se cortó en mitad de su respuesta.</translation>
    </message>
    <message>
        <source>Try again; what you typed is kept.</source>
        <translation>Vuelva a intentarlo; se conserva lo que escribió.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, and the console does not follow with your credentials.</source>
        <translation>%1 remitió a otra dirección, y la consola no la sigue con sus credenciales.</translation>
    </message>
    <message>
        <source>Put the final address into the base URL of the connection.</source>
        <translation>Ponga la dirección definitiva en la URL base de la conexión.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 is larger than it accepts.</source>
        <translation>Lo que se iba a enviar a %1 es mayor de lo que acepta.</translation>
    </message>
    <message>
        <source>Choose a smaller picture or a shorter text.</source>
        <translation>Elija una imagen más pequeña o un texto más corto.</translation>
    </message>
    <message>
        <source>%1 refused it because it is too large.</source>
        <translation>%1 lo rechazó porque es demasiado grande.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the console accepts.</source>
        <translation>La respuesta de %1 es mayor de lo que acepta la consola.</translation>
    </message>
    <message>
        <source>Ask for less, or check that the base URL is that of the service.</source>
        <translation>Pida menos, o compruebe que la URL base es la del servicio.</translation>
    </message>
    <message>
        <source>The answer of %1 contains text that cannot be read.</source>
        <translation>La respuesta de %1 contiene texto que no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was changed here; tell the people who run the service.</source>
        <translation>Aquí no se cambió nada; avise a los responsables del servicio.</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else instead of data.</source>
        <translation>%1 respondió con una página web u otra cosa en lugar de datos.</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page or a proxy may stand in between.</source>
        <translation>Compruebe la URL base; puede haber una página de inicio de sesión o un proxy de por medio.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete.</source>
        <translation>La respuesta de %1 está dañada o incompleta.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the people who run the service.</source>
        <translation>Vuelva a intentarlo; si sigue así, avise a los responsables del servicio.</translation>
    </message>
    <message>
        <source>The answer of %1 does not look as its interface describes it.</source>
        <translation>La respuesta de %1 no es como la describe su interfaz.</translation>
    </message>
    <message>
        <source>Check the base URL and the kind of the connection.</source>
        <translation>Compruebe la URL base y el tipo de la conexión.</translation>
    </message>
    <message>
        <source>%1 does not accept the key or the sign-in.</source>
        <translation>%1 no acepta la clave o el inicio de sesión.</translation>
    </message>
    <message>
        <source>Open the connection and enter the credentials again; staged changes are kept.</source>
        <translation>Abra la conexión e introduzca de nuevo las credenciales; los cambios preparados se conservan.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your credentials.</source>
        <translation>%1 no permite esto con sus credenciales.</translation>
    </message>
    <message>
        <source>Ask an administrator of the service for the permission.</source>
        <translation>Pida el permiso a un administrador del servicio.</translation>
    </message>
    <message>
        <source>%1 refused it because it does not fit what is there now.</source>
        <translation>%1 lo rechazó porque no concuerda con lo que hay ahora.</translation>
    </message>
    <message>
        <source>Refresh, look at the difference, and decide again.</source>
        <translation>Actualice, mire la diferencia y decida de nuevo.</translation>
    </message>
    <message>
        <source>Someone changed this at %1 after you had read it; nothing was changed.</source>
        <translation>Alguien cambió esto en %1 después de que usted lo leyera; no se cambió nada.</translation>
    </message>
    <message>
        <source>Refresh and compare; your edits are kept.</source>
        <translation>Actualice y compare; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>%1 did not accept a value; nothing was changed.</source>
        <translation>%1 no aceptó un valor; no se cambió nada.</translation>
    </message>
    <message>
        <source>Correct the marked field and send again.</source>
        <translation>Corrija el campo marcado y envíe de nuevo.</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>Se consultó a %1 con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation>%1 tuvo un error interno.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the request number.</source>
        <translation>Vuelva a intentarlo más tarde; si sigue así, comuníquelo con el número de solicitud.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance.</source>
        <translation>%1 está cerrado por mantenimiento.</translation>
    </message>
    <message>
        <source>Unknown whether %1 carried it out: the answer never came.</source>
        <translation>No se sabe si %1 lo realizó: la respuesta no llegó nunca.</translation>
    </message>
    <message>
        <source>Look again at the record before you send anything twice.</source>
        <translation>Vuelva a mirar la ficha antes de enviar algo dos veces.</translation>
    </message>
    <message>
        <source>The console could not write to its own disk, so nothing was sent to %1.</source>
        <translation>La consola no pudo escribir en su propio disco, por lo que no se envió nada a %1.</translation>
    </message>
    <message>
        <source>Make room or check the permissions of the profile folder, then try again.</source>
        <translation>Libere espacio o compruebe los permisos de la carpeta de perfil y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.</source>
        <translation>El llavero de este equipo está bloqueado o no responde, por lo que no se puede iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key for this session only.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo, o introduzca la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>%1 could not do it.</source>
        <translation>%1 no pudo hacerlo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>consultado %n vez</numerusform>
            <numerusform>consultado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>solicitud %1</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldEditor</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldRow</name>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>was</source>
        <comment>followed by the old value</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Oculto para usted</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>%1 no lo ofrece</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>cambiado, antes %1</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>solo lectura: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Deshacer el cambio de %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Help</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Acerca de Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A console for identity services.</source>
        <translation>Una consola para servicios de identidad.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Uses Qt under the LGPL.</source>
        <translation>Licencia: Apache-2.0. Usa Qt bajo la LGPL.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeyMap</name>
    <message>
        <source>It needs Ctrl or Alt, or a function key: letters alone are for typing.</source>
        <translation>Hace falta Ctrl o Alt, o una tecla de función: las letras solas son para escribir.</translation>
    </message>
    <message>
        <source>%1 is for moving and editing in fields and lists.</source>
        <translation>%1 sirve para moverse y editar en campos y listas.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>%1 is the key of an action on a page that is not open.</source>
        <translation>%1 es la tecla de una acción de una página que no está abierta.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeysDialog</name>
    <message>
        <source>Sections of a person</source>
        <translation>Secciones de una persona</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Abrir la fila actual</translation>
    </message>
    <message>
        <source>Open the current row in a new tab</source>
        <translation>Abrir la fila actual en una pestaña nueva</translation>
    </message>
    <message>
        <source>Close the results of a look-up</source>
        <translation>Cerrar los resultados de una búsqueda</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Teclas habituales para todo</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ninguna orden contiene estas palabras.</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>Esta tecla es siempre la misma.</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>Pulse las teclas nuevas en el campo.</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>Pulse primero las teclas nuevas en el campo.</translation>
    </message>
    <message>
        <source>These are the usual keys.</source>
        <translation>Son las teclas habituales.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Todas las teclas son las habituales.</translation>
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
        <translation>Hay cambios sin enviar</translation>
    </message>
    <message>
        <source>What you changed has not been sent.</source>
        <translation>Lo que cambió no se ha enviado.</translation>
    </message>
    <message>
        <source>Nothing has left this computer. A draft is there again when the record is opened.</source>
        <translation>Nada ha salido de este equipo. Un borrador vuelve a estar disponible al abrir la ficha.</translation>
    </message>
    <message>
        <source>Closing throws it away. Nothing has left this computer.</source>
        <translation>Al cerrar se descarta. Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Conservar como borrador</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>Revisar y enviar…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>rollcall::LinkedRecord</name>
    <message>
        <source>Looking up who this is…</source>
        <translation>Buscando quién es…</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known who this is.</source>
        <translation>%1 no está conectado, por lo que no se sabe quién es.</translation>
    </message>
    <message>
        <source>It is not known who this is. %1</source>
        <translation>No se sabe quién es. %1</translation>
    </message>
    <message>
        <source>Nobody has this ID, or they are hidden from you.</source>
        <translation>Nadie tiene este ID, o la persona está oculta para usted.</translation>
    </message>
    <message>
        <source>Nobody has this ID.</source>
        <translation>Nadie tiene este ID.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LoadingView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollcall::Lookup</name>
    <message>
        <source>that name</source>
        <translation>ese nombre</translation>
    </message>
    <message>
        <source>that e-mail address</source>
        <translation>esa dirección de correo</translation>
    </message>
    <message>
        <source>that name or username</source>
        <translation>ese nombre o nombre de usuario</translation>
    </message>
    <message>
        <source>that number</source>
        <translation>ese número</translation>
    </message>
    <message>
        <source>that UUID</source>
        <translation>ese UUID</translation>
    </message>
    <message>
        <source>that user ID</source>
        <translation>ese ID de usuario</translation>
    </message>
    <message>
        <source>that phone number</source>
        <translation>ese número de teléfono</translation>
    </message>
    <message>
        <source>that ORCID iD</source>
        <translation>ese ORCID iD</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>nombre o nombre de usuario</translation>
    </message>
    <message>
        <source>number of an account</source>
        <translation>número de una cuenta</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>ORCID iD</source>
        <translation>ORCID iD</translation>
    </message>
    <message>
        <source>As a %1: %2</source>
        <translation>Como %1: %2</translation>
    </message>
    <message>
        <source>%1 did not answer yet.</source>
        <translation>%1 aún no ha respondido.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>No se consultó a %1.</translation>
    </message>
    <message>
        <source>%1 was not asked: %2.</source>
        <translation>No se consultó a %1: %2.</translation>
    </message>
    <message>
        <source>No service is connected, so no one was asked.</source>
        <translation>No hay ningún servicio conectado, por lo que no se consultó a ninguno.</translation>
    </message>
    <message>
        <source>No one with %1 in %2.</source>
        <translation>Nadie con %1 en %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>%n persona encontrada.</numerusform>
            <numerusform>%n personas encontradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupBox</name>
    <message>
        <source>Look someone up</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>Look up a name, e-mail, phone, username or ID</source>
        <translation>Buscar un nombre, correo, teléfono, nombre de usuario o ID</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupModel</name>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n people, there may be more</source>
        <translation>
            <numerusform>%n persona, puede haber más</numerusform>
            <numerusform>%n personas, puede haber más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like another name in this list, and is not the same letters: %1</source>
        <translation>Se parece a otro nombre de esta lista y no tiene las mismas letras: %1</translation>
    </message>
    <message>
        <source>check the letters</source>
        <translation>compruebe las letras</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>leída %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupPopup</name>
    <message>
        <source>Taken for a</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation>Leerlo de otra manera</translation>
    </message>
    <message>
        <source>Enter open · Ctrl+Enter new tab · Esc close</source>
        <translation>Intro abrir · Ctrl+Intro pestaña nueva · Esc cerrar</translation>
    </message>
    <message>
        <source>Results of the look-up</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Others are still being asked.</source>
        <translation>Aún se está consultando a otros.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Añadir conexión…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>C&amp;errar pestaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation>&amp;Deshacer cambio</translation>
    </message>
    <message>
        <source>&amp;Redo change</source>
        <translation>&amp;Rehacer cambio</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>&amp;Filtrar esta tabla</translation>
    </message>
    <message>
        <source>Re&amp;view changes, then send</source>
        <translation>Re&amp;visar cambios y enviar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nueva persona…</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>&amp;Fijar en la barra lateral</translation>
    </message>
    <message>
        <source>Open a person to see what can be done</source>
        <translation>Abra una persona para ver qué se puede hacer</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Look &amp;someone up</source>
        <translation>Buscar a &amp;alguien</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>&amp;Ejecutar un comando…</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the connection</source>
        <translation>&amp;Bloquear o desbloquear la conexión</translation>
    </message>
    <message>
        <source>Start practice &amp;over…</source>
        <translation>Empezar la &amp;práctica de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>&amp;Acerca de Rollcall</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Why is it slow?</source>
        <translation>¿Por &amp;qué va lento?</translation>
    </message>
    <message>
        <source>P&amp;hone desk</source>
        <translation>Atención &amp;telefónica</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Ocultar los datos personales</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Como el &amp;escritorio</translation>
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
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Aún no hay ninguna conexión.</translation>
    </message>
    <message>
        <source>Read-only: this kind offers no changes</source>
        <translation>Solo lectura: este tipo no ofrece cambios</translation>
    </message>
    <message>
        <source>&amp;Unlock %1 for changes</source>
        <translation>&amp;Desbloquear %1 para hacer cambios</translation>
    </message>
    <message>
        <source>&amp;Lock %1, read-only</source>
        <translation>&amp;Bloquear %1, solo lectura</translation>
    </message>
    <message>
        <source>%1 offers no new records.</source>
        <translation>%1 no ofrece fichas nuevas.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>&amp;New in %1…</source>
        <comment>a kind of record</comment>
        <translation>&amp;Nueva ficha en %1…</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nueva persona…</translation>
    </message>
    <message>
        <source>This tab stays open.</source>
        <translation>Esta pestaña permanece abierta.</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>Open a person, or choose one in the list.</source>
        <translation>Abra una persona o elija una en la lista.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Des&amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>&amp;Fijar en la barra lateral</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay nada a lo que volver.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>No hay nada a lo que avanzar.</translation>
    </message>
    <message>
        <source>This tab has no preview.</source>
        <translation>Esta pestaña no tiene vista previa.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The practice people will be thrown away.</source>
        <translation>Se descartarán las personas de práctica.</translation>
    </message>
    <message>
        <source>Everything that was changed in practice is gone; the people are invented anew.</source>
        <translation>Desaparece todo lo que se cambió en la práctica; las personas se inventan de nuevo.</translation>
    </message>
    <message>
        <source>Real connections are not touched.</source>
        <translation>Las conexiones reales no se tocan.</translation>
    </message>
    <message>
        <source>Start practice over</source>
        <translation>Empezar la práctica de nuevo</translation>
    </message>
    <message>
        <source>Sections of a person</source>
        <translation>Secciones de una persona</translation>
    </message>
</context>
<context>
    <name>rollcall::Manual</name>
    <message>
        <source>Using Rollcall</source>
        <translation>Uso de Rollcall</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeCard</name>
    <message>
        <source>WILL BE DELETED</source>
        <translation>SE ELIMINARÁ</translation>
    </message>
    <message>
        <source>STAYS</source>
        <comment>this account is kept</comment>
        <translation>SE CONSERVA</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 · no e-mail</source>
        <translation>%1 · sin correo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>ELIMINADA</translation>
    </message>
    <message>
        <source>STAYED</source>
        <comment>this account was kept</comment>
        <translation>SE CONSERVÓ</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>leída %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>Se eliminará: %1</translation>
    </message>
    <message>
        <source>Stayed: %1</source>
        <translation>Se conservó: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Se conserva: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePage</name>
    <message>
        <source>Not possible: %1</source>
        <translation>No es posible: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Fusión: %1</translation>
    </message>
    <message>
        <source>Merge: %1 into %2</source>
        <translation>Fusión: %1 en %2</translation>
    </message>
    <message>
        <source>The merge of %1 into %2 is running</source>
        <translation>La fusión de %1 en %2 está en curso</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Leyendo la cuenta…</translation>
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation>Leyendo ambas cuentas…</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>Both accounts must be read before they can be merged.</source>
        <translation>Hay que leer ambas cuentas antes de poder fusionarlas.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>Elegir otra cuenta…</translation>
    </message>
    <message>
        <source>Both accounts must be read first.</source>
        <translation>Primero hay que leer ambas cuentas.</translation>
    </message>
    <message>
        <source>Waits for %1 to be typed.</source>
        <translation>Espera a que se escriba %1.</translation>
    </message>
    <message>
        <source>Merge %1 with another account.</source>
        <translation>Fusionar %1 con otra cuenta.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>%1 stayed.</source>
        <translation>%1 se conservó.</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 se eliminará.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>%1 se conserva.</translation>
    </message>
    <message>
        <source>%1 cannot undo this.</source>
        <translation>%1 no puede deshacer esto.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>no such account, or not visible to you</source>
        <translation>no existe esa cuenta, o no es visible para usted</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>no existe esa cuenta</translation>
    </message>
    <message>
        <source>1 / 2 choose    0 types another value    Space opens equal fields    Arrows move</source>
        <translation>1 / 2 eligen    0 escribe otro valor    Espacio abre los campos iguales    Flechas mueven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It runs; what has been sent cannot be called back.</source>
        <translation>Está en curso; lo que se ha enviado no se puede retirar.</translation>
    </message>
    <message>
        <source>Running; the window stays usable.</source>
        <translation>En curso; la ventana se puede seguir usando.</translation>
    </message>
    <message>
        <source>Type %1 to allow</source>
        <translation>Escriba %1 para permitir</translation>
    </message>
    <message>
        <source>Type %1 to allow its deletion</source>
        <translation>Escriba %1 para permitir su eliminación</translation>
    </message>
    <message>
        <source>Delete %1, keep %2</source>
        <translation>Eliminar %1, conservar %2</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 está en solo lectura.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Reading both accounts again…</source>
        <translation>Leyendo de nuevo ambas cuentas…</translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation>Fusionando %1 en %2…</translation>
    </message>
    <message>
        <source>An account changed while you were looking.</source>
        <translation>Una cuenta cambió mientras usted miraba.</translation>
    </message>
    <message>
        <source>Nothing was sent. The comparison shows what is there now; look again, then type the name again.</source>
        <translation>No se envió nada. La comparación muestra lo que hay ahora; vuelva a mirar y escriba el nombre otra vez.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>No fusionado.</translation>
    </message>
    <message>
        <source>%1 did not merge the accounts.</source>
        <translation>%1 no fusionó las cuentas.</translation>
    </message>
    <message>
        <source>Not merged. %1</source>
        <translation>No fusionado. %1</translation>
    </message>
    <message>
        <source>Both accounts are as they were.</source>
        <translation>Ambas cuentas están como estaban.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verificado %1</translation>
    </message>
    <message>
        <source>Merged, verified: %1 is gone, %2 is there.</source>
        <translation>Fusionado y verificado: %1 ya no está, %2 está.</translation>
    </message>
    <message>
        <source>Journal entry %1.</source>
        <translation>Entrada %1 del registro de cambios.</translation>
    </message>
    <message>
        <source>Carried over and verified: %1.</source>
        <translation>Trasladado y verificado: %1.</translation>
    </message>
    <message>
        <source>Carried over, but not as intended: %1. Open the account to see the difference.</source>
        <translation>Trasladado, pero no según lo previsto: %1. Abra la cuenta para ver la diferencia.</translation>
    </message>
    <message>
        <source>Not carried over: %1. Open the account to set it by hand.</source>
        <translation>No trasladado: %1. Abra la cuenta para establecerlo a mano.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was carried over. It will not be sent again.</source>
        <translation>No se sabe si se trasladó %1. No se enviará de nuevo.</translation>
    </message>
    <message>
        <source>Left as it is, because it changed meanwhile: %1.</source>
        <translation>Se dejó como está, porque cambió entretanto: %1.</translation>
    </message>
    <message>
        <source>deleted, verified %1</source>
        <translation>eliminada, verificado %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Not known whether it was merged</source>
        <translation>No se sabe si se fusionó</translation>
    </message>
    <message>
        <source>It is not known whether %1 was merged into %2.</source>
        <translation>No se sabe si %1 se fusionó en %2.</translation>
    </message>
    <message>
        <source>The request may have reached %1. It will not be sent again.</source>
        <translation>Es posible que la solicitud llegara a %1. No se enviará de nuevo.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Looking both accounts up…</source>
        <translation>Buscando ambas cuentas…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>exchange the two accounts</comment>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Exchanges which account is deleted and which stays</source>
        <translation>Intercambia qué cuenta se elimina y cuál se conserva</translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation>Intercambiar las dos cuentas</translation>
    </message>
    <message>
        <source>Fields and plan</source>
        <translation>Campos y plan</translation>
    </message>
    <message>
        <source>What is lost and what follows</source>
        <translation>Qué se pierde y qué consecuencias hay</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo o ticket</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it with %2.</source>
        <comment>the service, the keys</comment>
        <translation>%1 está en solo lectura. Desbloquéelo con %2.</translation>
    </message>
    <message>
        <source>You can compare and choose; unlock the connection with %1 to merge.</source>
        <translation>Puede comparar y elegir; para fusionar, desbloquee la conexión con %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePicker</name>
    <message>
        <source>Which account is the same person?</source>
        <translation>¿Qué cuenta es la misma persona?</translation>
    </message>
    <message>
        <source>The other account: exact identifier, or a name to search</source>
        <translation>La otra cuenta: identificador exacto, o un nombre para buscar</translation>
    </message>
    <message>
        <source>Exact identifier, or a name</source>
        <translation>Identificador exacto o un nombre</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Accounts that may be the same person</source>
        <translation>Cuentas que pueden ser la misma persona</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <source>%1 is the account you started from. Name the other one.</source>
        <translation>%1 es la cuenta de la que partió. Indique la otra.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>El servicio no está conectado.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>identifier, exact</source>
        <translation>identificador, exacto</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>encontrada por «%1»</translation>
    </message>
    <message>
        <source>%1 found nobody else for “%2”.</source>
        <translation>%1 no encontró a nadie más para «%2».</translation>
    </message>
    <message>
        <source>For “%1”; %2 returns at most %3, there may be more. Choose one; nothing is chosen for you.</source>
        <translation>Para «%1»; %2 devuelve como máximo %3, puede haber más. Elija una; no se elige nada por usted.</translation>
    </message>
    <message>
        <source>For “%1”. Choose one; nothing is chosen for you.</source>
        <translation>Para «%1». Elija una; no se elige nada por usted.</translation>
    </message>
    <message>
        <source>Choose an account in the list.</source>
        <translation>Elija una cuenta en la lista.</translation>
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
            <numerusform>%n paso; se detiene ante el primer imprevisto</numerusform>
            <numerusform>%n pasos, uno tras otro; se detiene ante el primer imprevisto</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>detenido aquí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>a step that was not reached</comment>
        <translation>no hecho</translation>
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
        <translation>Mire con atención</translation>
    </message>
    <message>
        <source>No value was lost</source>
        <translation>No se perdió ningún valor</translation>
    </message>
    <message>
        <source>1 value was lost</source>
        <translation>Se perdió 1 valor</translation>
    </message>
    <message numerus="yes">
        <source>%n values were lost</source>
        <translation>
            <numerusform>Se perdió %n valor</numerusform>
            <numerusform>Se perdieron %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>No value will be lost</source>
        <translation>No se perderá ningún valor</translation>
    </message>
    <message>
        <source>1 value will be lost</source>
        <translation>Se perderá 1 valor</translation>
    </message>
    <message numerus="yes">
        <source>%n values will be lost</source>
        <translation>
            <numerusform>Se perderá %n valor</numerusform>
            <numerusform>Se perderán %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>will be lost: %1: %2</source>
        <comment>field and value</comment>
        <translation>se perderá: %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <comment>fields and the reason</comment>
        <translation>No se puede trasladar %1: %2</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Consecuencias</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTable</name>
    <message>
        <source>Another value for %1</source>
        <translation>Otro valor para %1</translation>
    </message>
    <message>
        <source>Fields of both accounts</source>
        <translation>Campos de ambas cuentas</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTrail</name>
    <message>
        <source>Choose</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Todos los pasos hechos</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::NotOfferedRow</name>
    <message>
        <source>Not offered by %1</source>
        <translation>%1 no lo ofrece</translation>
    </message>
</context>
<context>
    <name>rollcall::Notices</name>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved.</source>
        <translation>Las sesiones funcionan hasta que salga; las nuevas no se guardan.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>This computer has no usable keychain.</source>
        <translation>Este equipo no tiene ningún llavero utilizable.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>El llavero falló.</translation>
    </message>
    <message numerus="yes">
        <source>Unknown whether %n change(s) took effect.</source>
        <translation>
            <numerusform>No se sabe si %n cambio surtió efecto.</numerusform>
            <numerusform>No se sabe si %n cambios surtieron efecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was sent for %1 at %2; the answer never came. Reading the record again tells.</source>
        <translation>El último se envió para %1 (%2); la respuesta no llegó nunca. Se sabrá leyendo la ficha de nuevo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>Mirando.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>una ficha nueva</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer.</source>
        <translation>Se conservan cifrados en este equipo.</translation>
    </message>
    <message>
        <source>Without a keychain they are kept until you quit.</source>
        <translation>Sin llavero se conservan hasta que salga.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not sent.</source>
        <translation>
            <numerusform>%n borrador sin enviar.</numerusform>
            <numerusform>%n borradores sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reading what became of the changes</source>
        <translation>Leyendo qué ocurrió con los cambios</translation>
    </message>
    <message>
        <source>The change to %1 took effect.</source>
        <translation>El cambio en %1 surtió efecto.</translation>
    </message>
    <message>
        <source>The change to %1 did not take effect.</source>
        <translation>El cambio en %1 no surtió efecto.</translation>
    </message>
    <message>
        <source>Found by reading the record again.</source>
        <translation>Se averiguó leyendo la ficha de nuevo.</translation>
    </message>
</context>
<context>
    <name>rollcall::PersonPage</name>
    <message>
        <source>Merge with…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy value of the current field</source>
        <translation>Copiar el valor del campo actual</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an act that asks first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>This connection is locked.</source>
        <translation>Esta conexión está bloqueada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading what follows from the deletion…</source>
        <translation>Leyendo las consecuencias de la eliminación…</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted from %3.</source>
        <translation>%1 (%2) se eliminará de %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a count and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) that were not sent are dropped.</source>
        <translation>
            <numerusform>Se descarta %n cambio preparado que no se envió.</numerusform>
            <numerusform>Se descartan %n cambios preparados que no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Una ficha nueva</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>This connection cannot show this record.</source>
        <translation>Esta conexión no puede mostrar esta ficha.</translation>
    </message>
    <message>
        <source>It may have been removed, or it is of another kind by now.</source>
        <translation>Puede que se haya quitado, o que ahora sea de otro tipo.</translation>
    </message>
    <message>
        <source>The draft is kept in memory alone: %1</source>
        <translation>El borrador se conserva solo en memoria: %1</translation>
    </message>
    <message>
        <source>Not sent or refused; nothing was changed</source>
        <translation>No enviado o rechazado; no se cambió nada</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>Se canceló el envío.</translation>
    </message>
    <message>
        <source>Nothing has been sent. %1</source>
        <translation>No se ha enviado nada. %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>The record appears as soon as the connection is there.</source>
        <translation>La ficha aparece en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading %1 from %2</source>
        <translation>Leyendo %1 de %2</translation>
    </message>
    <message>
        <source>No such person, or %1 does not let you see them.</source>
        <translation>No existe esa persona, o %1 no le permite verla.</translation>
    </message>
    <message>
        <source>The service gives the same answer in both cases, so this cannot be told apart.</source>
        <translation>El servicio da la misma respuesta en ambos casos, por lo que no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 no tiene %2.</translation>
    </message>
    <message>
        <source>The record may have been merged or deleted, or the name may be misspelt.</source>
        <translation>Puede que la ficha se haya fusionado o eliminado, o que el nombre esté mal escrito.</translation>
    </message>
    <message>
        <source>Reading again was cancelled.</source>
        <translation>Se canceló la nueva lectura.</translation>
    </message>
    <message>
        <source>What is shown may be out of date. %1</source>
        <translation>Lo que se muestra puede estar desactualizado. %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leída %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>the one shown now</source>
        <translation>la que se muestra ahora</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>new picture, %1</source>
        <translation>imagen nueva, %1</translation>
    </message>
    <message>
        <source>It is not known whether the last change was made. Check that first.</source>
        <translation>No se sabe si se realizó el último cambio. Compruébelo primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>%n campo no se puede enviar tal como está.</numerusform>
            <numerusform>%n campos no se pueden enviar tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the record has to be put right first.</source>
        <translation>Primero hay que corregir el texto de la ficha.</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>%1 offers no changes of these records</source>
        <translation>%1 no ofrece cambios de estas fichas</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Ficha nueva</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 (%2, %3)</source>
        <translation>
            <numerusform>%n cambio en %1 (%2, %3)</numerusform>
            <numerusform>%n cambios en %1 (%2, %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>a change of %1 that is being sent</source>
        <translation>un cambio de %1 que se está enviando</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>No hay nada preparado.</translation>
    </message>
    <message>
        <source>Nothing has been sent. What you typed stays here.</source>
        <translation>No se ha enviado nada. Lo que escribió permanece aquí.</translation>
    </message>
    <message>
        <source>Checking what %1 has now…</source>
        <translation>Comprobando qué tiene %1 ahora…</translation>
    </message>
    <message>
        <source>Looking whether the change was made…</source>
        <translation>Mirando si se realizó el cambio…</translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3…</source>
        <translation>Enviando %1 de %2: %3…</translation>
    </message>
    <message>
        <source>Sending: %1…</source>
        <translation>Enviando: %1…</translation>
    </message>
    <message>
        <source>%1 exists by now.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Nothing has been sent, so that nobody&apos;s record is overwritten.</source>
        <translation>No se ha enviado nada, para que no se sobrescriba la ficha de nadie.</translation>
    </message>
    <message>
        <source>%1 does not show %2 any more.</source>
        <translation>%1 ya no muestra %2.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>%1 has these values already.</source>
        <translation>%1 ya tiene estos valores.</translation>
    </message>
    <message>
        <source>Somebody else made the same change. Nothing was sent.</source>
        <translation>Otra persona hizo el mismo cambio. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Verified %1: %2 was asked again and has no such record any more.</source>
        <translation>Verificado %1: se consultó de nuevo a %2 y ya no tiene esa ficha.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Cerrar esta página</translation>
    </message>
    <message>
        <source>Deleted, verified %1</source>
        <translation>Eliminada, verificado %1</translation>
    </message>
    <message>
        <source>The new record was made.</source>
        <translation>Se creó la ficha nueva.</translation>
    </message>
    <message>
        <source>%1 did not say under which name, so that it cannot be shown.</source>
        <translation>%1 no indicó con qué nombre, por lo que no se puede mostrar.</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verificado %1</translation>
    </message>
    <message>
        <source>%1 has answered with this. It is kept nowhere here: copy it before you close the message.</source>
        <translation>%1 ha respondido con esto. Aquí no se guarda en ninguna parte: cópielo antes de cerrar el mensaje.</translation>
    </message>
    <message>
        <source>Sent and verified: %1.</source>
        <translation>Enviado y verificado: %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>No enviado: %1.</translation>
    </message>
    <message>
        <source>Sent %1, not as intended</source>
        <translation>Enviado %1, no según lo previsto</translation>
    </message>
    <message>
        <source>Sent and read back %1.</source>
        <translation>Enviado y releído %1.</translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation>No según lo previsto</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Accept what it has</source>
        <translation>Aceptar lo que tiene</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed stays here.</source>
        <translation>No se cambió nada; lo que escribió permanece aquí.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made</source>
        <translation>No se sabe si se realizó el cambio</translation>
    </message>
    <message>
        <source>It is not sent again by itself; checking reads the record and compares.</source>
        <translation>No se envía de nuevo por sí solo; la comprobación lee la ficha y compara.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made.</source>
        <translation>No se sabe si se realizó el cambio.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Unknown whether an earlier change was made.</source>
        <translation>No se sabe si se realizó un cambio anterior.</translation>
    </message>
    <message>
        <source>It was sent %1 and never answered. Checking reads the record and compares.</source>
        <translation>Se envió (%1) y nunca se respondió. La comprobación lee la ficha y compara.</translation>
    </message>
    <message>
        <source>These changes have not been sent.</source>
        <translation>Estos cambios no se han enviado.</translation>
    </message>
    <message>
        <source>They were kept as a draft, %1. Review and send them, or throw them away.</source>
        <translation>Se conservaron como borrador, %1. Revíselos y envíelos, o descártelos.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>Copy request for curl</source>
        <translation>Copiar la solicitud para curl</translation>
    </message>
    <message>
        <source>Copy link for this console</source>
        <translation>Copiar el enlace para esta consola</translation>
    </message>
    <message>
        <source>%1 does not answer; read %2</source>
        <comment>service, followed by &quot;20 s ago&quot;</comment>
        <translation>%1 no responde; ficha leída %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>This is the record as it was read %1. What you change is kept as a draft on this computer; it is not sent.</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>Esta es la ficha tal como se leyó %1. Lo que usted cambie se conserva como borrador en este equipo; no se envía.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 does not answer. The draft is kept on this computer; it is not sent.</source>
        <translation>%1 no responde. El borrador se conserva en este equipo; no se envía.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Nothing has been sent. Unlock it with %1.</source>
        <translation>No se ha enviado nada. Desbloquéela con %1.</translation>
    </message>
    <message>
        <source>locked: read-only (%1)</source>
        <translation>bloqueada: solo lectura (%1)</translation>
    </message>
    <message>
        <source>Nothing can be changed until you unlock it (%1).</source>
        <translation>No se puede cambiar nada hasta que la desbloquee (%1).</translation>
    </message>
</context>
<context>
    <name>rollcall::PhoneDesk</name>
    <message>
        <source>Type or paste the number of the caller, in any form, then Enter. A name, an e-mail address, a username or an ID will do as well.</source>
        <translation>Escriba o pegue el número de quien llama, en cualquier formato, y pulse Intro. También sirve un nombre, una dirección de correo, un nombre de usuario o un ID.</translation>
    </message>
    <message>
        <source>Ask the caller</source>
        <translation>Preguntar a quien llama</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Note and ticket</source>
        <translation>Nota y ticket</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>Atención telefónica</translation>
    </message>
    <message>
        <source>Goes into the journal with every change of this call</source>
        <translation>Se anota en el registro de cambios con cada cambio de esta llamada</translation>
    </message>
    <message>
        <source>This has not been sent.</source>
        <translation>Esto no se ha enviado.</translation>
    </message>
    <message>
        <source>%1. It cannot be kept as a draft; send it or undo it first.</source>
        <translation>%1. No se puede conservar como borrador; primero envíelo o deshágalo.</translation>
    </message>
    <message>
        <source>Kept as a draft, not sent.</source>
        <translation>Conservado como borrador, sin enviar.</translation>
    </message>
    <message>
        <source>%1 – Phone desk</source>
        <comment>a person</comment>
        <translation>%1 – Atención telefónica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick it when the caller answered right.</source>
        <translation>Marque la casilla cuando quien llama haya respondido correctamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 question(s) answered right</source>
        <translation>
            <numerusform>%n respuesta correcta de %1</numerusform>
            <numerusform>%n respuestas correctas de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::PictureLoader</name>
    <message>
        <source>The service&apos;s picture cannot be shown: it is neither PNG nor JPG, or damaged.</source>
        <translation>No se puede mostrar la imagen del servicio: no es PNG ni JPG, o está dañada.</translation>
    </message>
    <message>
        <source>The picture was not fetched: there is no connection.</source>
        <translation>No se obtuvo la imagen: no hay conexión.</translation>
    </message>
    <message>
        <source>The service names a picture and does not have it.</source>
        <translation>El servicio indica una imagen y no la tiene.</translation>
    </message>
</context>
<context>
    <name>rollcall::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Undo the change of the picture</source>
        <translation>Deshacer el cambio de la imagen</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Cambiar la imagen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>%1 no lo ofrece</translation>
    </message>
    <message>
        <source>This service keeps no pictures of people.</source>
        <translation>Este servicio no guarda imágenes de personas.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>New, not sent</source>
        <translation>Nueva, sin enviar</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Sent after the other changes, once you send them.</source>
        <translation>Se envía después de los demás cambios, cuando usted los envíe.</translation>
    </message>
    <message>
        <source>The picture goes once you send the change.</source>
        <translation>La imagen desaparece cuando usted envíe el cambio.</translation>
    </message>
    <message>
        <source>%1 does not show the new picture yet.</source>
        <translation>%1 aún no muestra la imagen nueva.</translation>
    </message>
    <message>
        <source>Asked %1 of %2 times; the one you sent is shown meanwhile.</source>
        <translation>Consultado %1 de %2 veces; mientras tanto se muestra la que usted envió.</translation>
    </message>
    <message>
        <source>The one you sent is shown.</source>
        <translation>Se muestra la que usted envió.</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Obteniéndose</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4, %5</source>
        <comment>service, width, height, format, size</comment>
        <translation>%1, %2 × %3, %4, %5</translation>
    </message>
    <message>
        <source>No picture. Choose one, drop a file here or paste one (Ctrl+V).</source>
        <translation>Sin imagen. Elija una, suelte un archivo aquí o pegue una (Ctrl+V).</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Sin imagen.</translation>
    </message>
</context>
<context>
    <name>rollcall::PictureStage</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG or JPG file.</source>
        <translation>Esto no es una imagen que se pueda enviar. Elija un archivo PNG o JPG.</translation>
    </message>
    <message>
        <source>This is an SVG drawing, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>Esto es un dibujo SVG, diga lo que diga su nombre. Elija un archivo PNG o JPG.</translation>
    </message>
    <message>
        <source>This is a GIF, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>Esto es un GIF, diga lo que diga su nombre. Elija un archivo PNG o JPG.</translation>
    </message>
    <message>
        <source>This is a picture, but neither PNG nor JPG, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>Esto es una imagen, pero no es PNG ni JPG, diga lo que diga su nombre. Elija un archivo PNG o JPG.</translation>
    </message>
    <message>
        <source>This PNG is animated, and pictures of people may not move. Choose a still picture.</source>
        <translation>Este PNG está animado, y las imágenes de personas no pueden moverse. Elija una imagen fija.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Choose a smaller one.</source>
        <translation>Esta imagen tiene más de %1 millones de píxeles. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>This file is larger than %1. Choose a smaller one.</source>
        <translation>Este archivo es mayor que %1. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Choose another one.</source>
        <translation>Esta imagen está dañada y no se puede abrir. Elija otra.</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be gone, or not yours to open.</source>
        <translation>No se puede leer este archivo. Puede que ya no exista o que usted no tenga permiso para abrirlo.</translation>
    </message>
</context>
<context>
    <name>rollcall::PracticeService</name>
    <message>
        <source>The practice service could not be started: %1 is missing or cannot be run.</source>
        <translation>No se pudo iniciar el servicio de práctica: %1 falta o no se puede ejecutar.</translation>
    </message>
    <message>
        <source>The practice service started in a way that is not understood.</source>
        <translation>El servicio de práctica se inició de una forma que no se entiende.</translation>
    </message>
    <message>
        <source>The practice service ended %1 times and is not started again.</source>
        <translation>El servicio de práctica terminó %1 veces y no se inicia de nuevo.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>A record is an object: it begins with { and ends with }.</source>
        <translation>Una ficha es un objeto: empieza por { y termina en }.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service decides what a record has beside its fields.</source>
        <translation>El servicio decide qué tiene una ficha además de sus campos.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>Este no es el tipo de valor que corresponde aquí.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawView</name>
    <message>
        <source>The record as text; what is changed here is changed in the fields above</source>
        <translation>La ficha como texto; lo que se cambia aquí se cambia en los campos de arriba</translation>
    </message>
    <message>
        <source>The record as text</source>
        <translation>La ficha como texto</translation>
    </message>
</context>
<context>
    <name>rollcall::ReceiptTable</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 tiene ahora</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>changed although you did not touch it</source>
        <translation>cambiado aunque usted no lo tocó</translation>
    </message>
    <message>
        <source>not kept by %1</source>
        <translation>%1 no lo conservó</translation>
    </message>
    <message>
        <source>not changed as you wanted</source>
        <translation>no se cambió como usted quería</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 value(s) differ(s).</source>
        <translation>
            <numerusform>Valores que difieren: %n de %1.</numerusform>
            <numerusform>Valores que difieren: %n de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you did not touch changed as well.</source>
        <translation>
            <numerusform>También cambió %n valor que usted no tocó.</numerusform>
            <numerusform>También cambiaron %n valores que usted no tocó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RecordForm</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>this service has no phone numbers</source>
        <translation>este servicio no tiene números de teléfono</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>The service sent nothing beyond the fields above.</source>
        <translation>El servicio no envió nada más que los campos de arriba.</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation>Elija una fila para ver la ficha aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos de la ficha</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read from %1 %2</source>
        <comment>service and when, &quot;Read from XRAS 2 min ago&quot;</comment>
        <translation>Leída de %1 %2</translation>
    </message>
    <message>
        <source>— empty</source>
        <translation>— vacío</translation>
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
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Ordenar por %1, ascendente</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Ordenar por %1, descendente</translation>
    </message>
    <message>
        <source>In the order of the service</source>
        <translation>En el orden del servicio</translation>
    </message>
    <message>
        <source>Sorting waits for a complete list</source>
        <translation>Para ordenar se espera a una lista completa</translation>
    </message>
    <message>
        <source>Move %1 towards the start</source>
        <translation>Mover %1 hacia el principio</translation>
    </message>
    <message>
        <source>Move %1 towards the end</source>
        <translation>Mover %1 hacia el final</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>Ajustar %1 a su contenido</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordsPage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection and kind of record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search %1 by %2</source>
        <translation>Buscar en %1 por %2</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo en %1</translation>
    </message>
    <message>
        <source>Exact username or ID in %1</source>
        <translation>Nombre de usuario o ID exactos en %1</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>%1 cannot search these; the filter narrows what is loaded.</source>
        <translation>%1 no puede buscar entre estos; el filtro acota lo que está cargado.</translation>
    </message>
    <message>
        <source>Nothing is loaded that could be filtered.</source>
        <translation>No hay nada cargado que se pueda filtrar.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Aún no hay ninguna conexión.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Añadir una conexión…</translation>
    </message>
    <message>
        <source>Open its settings…</source>
        <translation>Abrir sus ajustes…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows contains “%1”.</source>
        <translation>
            <numerusform>Ninguna de las filas cargadas (%n) contiene «%1».</numerusform>
            <numerusform>Ninguna de las %n filas cargadas contiene «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows fits the conditions.</source>
        <translation>
            <numerusform>Ninguna de las filas cargadas (%n) cumple las condiciones.</numerusform>
            <numerusform>Ninguna de las %n filas cargadas cumple las condiciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all loaded rows</source>
        <translation>Mostrar todas las filas cargadas</translation>
    </message>
    <message>
        <source>%1 has none that fits the conditions.</source>
        <translation>%1 no tiene ninguna ficha que cumpla las condiciones.</translation>
    </message>
    <message>
        <source>%1 has none of these.</source>
        <translation>%1 no tiene ninguno de estos.</translation>
    </message>
    <message>
        <source>%1 found nobody by “%2”.</source>
        <translation>%1 no encontró a nadie por «%2».</translation>
    </message>
    <message>
        <source>%1 has nobody with “%2”, or does not let you see them.</source>
        <translation>%1 no tiene a nadie con «%2», o no le permite verlo.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Search %1 by %2; who is found is listed here.</source>
        <translation>Busque en %1 por %2; lo que se encuentre aparece aquí.</translation>
    </message>
    <message>
        <source>%1 offers no list; an exact username or ID finds one person.</source>
        <translation>%1 no ofrece ninguna lista; un nombre de usuario o un ID exactos encuentran a una persona.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type an identifier</source>
        <translation>Escriba un identificador</translation>
    </message>
    <message>
        <source>Sorting out %1 rows…</source>
        <translation>Filtrando %1 filas…</translation>
    </message>
    <message>
        <source>%1 says there are %2; scrolling loads more</source>
        <translation>%1 indica que hay %2; al desplazarse se cargan más</translation>
    </message>
    <message>
        <source>More exist; scrolling loads them</source>
        <translation>Hay más; se cargan al desplazarse</translation>
    </message>
    <message>
        <source>%1 returns at most %2, refine your search</source>
        <translation>%1 devuelve como máximo %2; acote la búsqueda</translation>
    </message>
    <message>
        <source>%1 cut the list; there may be more</source>
        <translation>%1 cortó la lista; puede haber más</translation>
    </message>
    <message>
        <source>Everyone %1 found</source>
        <translation>Todos los que encontró %1</translation>
    </message>
    <message>
        <source>There may be more; the last question was not answered</source>
        <translation>Puede haber más; la última consulta no se respondió</translation>
    </message>
    <message>
        <source>%1 of %2 loaded match</source>
        <translation>Coinciden %1 de %2 cargadas</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Mostradas: %1</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>Cargadas: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Seleccionadas: %1</translation>
    </message>
    <message>
        <source>All %1 that match are selected</source>
        <translation>Seleccionadas todas las que coinciden (%1)</translation>
    </message>
    <message>
        <source>All %1 are selected</source>
        <translation>Seleccionadas todas (%1)</translation>
    </message>
    <message>
        <source>All %1 loaded so far are selected</source>
        <translation>Seleccionadas todas las cargadas hasta ahora (%1)</translation>
    </message>
    <message>
        <source>Not sorted: %1 cut the list, so the order of a part would mislead</source>
        <translation>Sin ordenar: %1 cortó la lista, por lo que el orden de una parte induciría a error</translation>
    </message>
    <message>
        <source>Not sorted: the list is not complete yet</source>
        <translation>Sin ordenar: la lista aún no está completa</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation>Filtrar las filas cargadas</translation>
    </message>
    <message>
        <source>Filter here</source>
        <translation>Filtrar aquí</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de consultar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exportar esta vista…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Añadir una condición…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Rows, as a table</source>
        <translation>Filas, como tabla</translation>
    </message>
    <message>
        <source>Records, as JSON</source>
        <translation>Fichas, como JSON</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Links for this console</source>
        <translation>Enlaces para esta consola</translation>
    </message>
    <message>
        <source>Requests, for curl</source>
        <translation>Solicitudes, para curl</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>These are people who were read here earlier, as they were then. It is asked again by itself; meanwhile nothing can be sent, and what you change is kept as a draft.</source>
        <translation>Estas son personas que se leyeron aquí anteriormente, tal como estaban entonces. El servicio se vuelve a consultar automáticamente; mientras tanto no se puede enviar nada, y lo que usted cambie se conserva como borrador.</translation>
    </message>
    <message>
        <source>Everyone of %1 who was read here</source>
        <translation>Todos los de %1 que se leyeron aquí</translation>
    </message>
    <message>
        <source>Shows only loaded rows that contain these words (%1)</source>
        <translation>Muestra solo las filas cargadas que contienen estas palabras (%1)</translation>
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
        <translation>%1 en camino, %2 en el servicio, %3 aquí</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>answer of a service</comment>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
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
        <translation>¿Por qué va lento?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>on the way: finding the service and connecting</source>
        <translation>en camino: localizar el servicio y conectar</translation>
    </message>
    <message>
        <source>at the service</source>
        <translation>en el servicio</translation>
    </message>
    <message>
        <source>here: waiting for a turn or a pause, and reading the answer</source>
        <translation>aquí: esperar un turno o una pausa, y leer la respuesta</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Las últimas solicitudes</translation>
    </message>
    <message>
        <source>Nothing has been asked of a service yet.</source>
        <translation>Aún no se ha consultado a ningún servicio.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n request(s): %1 on the way, %2 at the services, %3 here.</source>
        <comment>durations</comment>
        <translation>
            <numerusform>La última solicitud (%n): %1 en camino, %2 en los servicios, %3 aquí.</numerusform>
            <numerusform>Las últimas %n solicitudes: %1 en camino, %2 en los servicios, %3 aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ReviewStrip</name>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo o ticket</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Review of the staged changes</source>
        <translation>Revisión de los cambios preparados</translation>
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
        <translation>delicado, siempre se revisa</translation>
    </message>
    <message>
        <source>Review the new record</source>
        <translation>Revisar la ficha nueva</translation>
    </message>
    <message>
        <source>Review the new record of</source>
        <translation>Revisión de la ficha nueva de</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s) to</source>
        <translation>
            <numerusform>Revisión de %n cambio en</numerusform>
            <numerusform>Revisión de %n cambios en</numerusform>
        </translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>Crear ficha</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Enviar %n cambio</numerusform>
            <numerusform>Enviar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was %2, becomes %3</source>
        <comment>a field and its values</comment>
        <translation>%1, antes %2, pasa a ser %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view; one that has the name is replaced</source>
        <translation>Nombre de la vista; si otra ya tiene ese nombre, se sustituye</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Export all views…</source>
        <translation>Exportar todas las vistas…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importar vistas…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Views exported</source>
        <translation>Vistas exportadas</translation>
    </message>
    <message>
        <source>What is searched for stands in the file as it was typed: %1</source>
        <translation>Lo que se busca figura en el archivo tal como se escribió: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>The views were not imported.</source>
        <translation>No se importaron las vistas.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added</source>
        <translation>
            <numerusform>%n vista añadida</numerusform>
            <numerusform>%n vistas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no list of views, or it is damaged.</source>
        <translation>%1 no es una lista de vistas, o está dañado.</translation>
    </message>
    <message>
        <source>All loaded</source>
        <translation>Todas las cargadas</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Cambiar el nombre de esta vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1: no se muestra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Sidebar</name>
    <message>
        <source>Connections, views and people</source>
        <translation>Conexiones, vistas y personas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>Conectar un servicio…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Pinned people</source>
        <translation>Personas fijadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>People you open appear here.</source>
        <translation>Las personas que abra aparecen aquí.</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>Personas recientes</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
</context>
<context>
    <name>rollcall::StartPage</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Look someone up</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>Conectar un servicio…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>O pruebe uno de estos</translation>
    </message>
    <message>
        <source>a name: everyone who has it</source>
        <translation>un nombre: todas las personas que lo tienen</translation>
    </message>
    <message>
        <source>a username: two services know it</source>
        <translation>un nombre de usuario: dos servicios lo conocen</translation>
    </message>
    <message>
        <source>the number of an account, from a ticket</source>
        <translation>el número de una cuenta, de un ticket</translation>
    </message>
    <message>
        <source>a name with two accounts of one person</source>
        <translation>un nombre con dos cuentas de una misma persona</translation>
    </message>
    <message>
        <source>First five steps</source>
        <translation>Los cinco primeros pasos</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>La práctica está en marcha</translation>
    </message>
    <message>
        <source>started with the console</source>
        <translation>iniciada con la consola</translation>
    </message>
    <message>
        <source>Look up a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Change one field, review it, send it</source>
        <translation>Cambiar un campo, revisarlo, enviarlo</translation>
    </message>
    <message>
        <source>Merge two accounts</source>
        <translation>Fusionar dos cuentas</translation>
    </message>
    <message>
        <source>Person menu</source>
        <translation>Menú Persona</translation>
    </message>
    <message>
        <source>Connect your own service</source>
        <translation>Conectar su propio servicio</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>Menú Archivo</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>Empezar con la práctica</translation>
    </message>
    <message>
        <source>Invented people with planted duplicates. Nothing leaves this computer.</source>
        <translation>Personas inventadas con duplicados intencionados. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>By name, e-mail address, username or number, in all connected services at once.</source>
        <translation>Por nombre, dirección de correo, nombre de usuario o número, en todos los servicios conectados a la vez.</translation>
    </message>
</context>
<context>
    <name>rollcall::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) with unknown outcome</source>
        <translation>
            <numerusform>%n cambio con resultado desconocido</numerusform>
            <numerusform>%n cambios con resultado desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sin respuesta de %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in to %1 for %n minute(s)</source>
        <translation>
            <numerusform>Sesión iniciada en %1 durante %n minuto más</numerusform>
            <numerusform>Sesión iniciada en %1 durante %n minutos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 s</source>
        <translation>
            <numerusform>%n solicitud, %1 s</numerusform>
            <numerusform>%n solicitudes, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <translation>¿Por qué va lento?</translation>
    </message>
    <message>
        <source>Personal data is masked (%1)</source>
        <translation>Los datos personales están ocultos (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::TabArea</name>
    <message>
        <source>has unsent changes</source>
        <translation>tiene cambios sin enviar</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>not as intended</source>
        <translation>no según lo previsto</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>rollcall::TestPanel</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The test asks step by step and says what it finds. It only reads.</source>
        <translation>La prueba consulta paso a paso e indica lo que encuentra. Solo lee.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>Hay una prueba en curso.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2 s. Only reads were sent.</source>
        <translation>%1, %2 s. Solo se enviaron lecturas.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Not usable like this. The step with the red sign says what to change.</source>
        <translation>Así no se puede usar. El paso con el signo rojo indica qué cambiar.</translation>
    </message>
    <message>
        <source>Usable, with the restrictions named above.</source>
        <translation>Se puede usar, con las limitaciones indicadas arriba.</translation>
    </message>
    <message>
        <source>Usable.</source>
        <translation>Se puede usar.</translation>
    </message>
</context>
<context>
    <name>rollcall::Timeline</name>
    <message>
        <source>outcome not known yet</source>
        <translation>resultado aún desconocido</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>outcome unknown for good</source>
        <translation>resultado desconocido definitivamente</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n suceso anterior</numerusform>
            <numerusform>%n sucesos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed from this computer.</source>
        <translation>No se ha cambiado nada desde este equipo.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an account of this computer</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1, as the service says</source>
        <comment>a date it keeps</comment>
        <translation>%1, según el servicio</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>de %1 a %2</translation>
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
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Todas las que coinciden (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Seleccionadas (%1)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV: the columns as they are shown</source>
        <translation>CSV: las columnas tal como se muestran</translation>
    </message>
    <message>
        <source>JSON Lines: whole records</source>
        <translation>JSON Lines: fichas completas</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Entre las columnas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as older spreadsheets need it</source>
        <translation>Empezar con una marca de orden de bytes, como la necesitan las hojas de cálculo antiguas</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>More exist than are loaded; they are loaded first.</source>
        <translation>Hay más de las que están cargadas; primero se cargan.</translation>
    </message>
    <message>
        <source>The service cut the list; what it left out is not in the file.</source>
        <translation>El servicio cortó la lista; lo que omitió no está en el archivo.</translation>
    </message>
    <message>
        <source>The file holds personal data as it is, readable for everyone who has it.</source>
        <translation>El archivo contiene datos personales tal como son, legibles para quien lo tenga.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.jsonl)</source>
        <translation>Fichas (*.jsonl)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>The rest of the list could not be loaded; ask again, then export.</source>
        <translation>No se pudo cargar el resto de la lista; consulte de nuevo y después exporte.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>Cargadas: %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n fila exportada</numerusform>
            <numerusform>%n filas exportadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>2 to 50 characters with at least one letter or number. Once set, AMO cannot make it empty again.</source>
        <translation>De 2 a 50 caracteres con al menos una letra o un número. Una vez establecido, AMO no puede volver a vaciarlo.</translation>
    </message>
    <message>
        <source>A developer answers my review</source>
        <translation>Un desarrollador responde a mi reseña</translation>
    </message>
    <message>
        <source>A reviewer has looked at my add-on</source>
        <translation>Un revisor ha mirado mi complemento</translation>
    </message>
    <message>
        <source>A web address outside AMO, beginning with http:// or https://.</source>
        <translation>Una dirección web fuera de AMO, que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>AMO ignores changes of the username</source>
        <translation>AMO no tiene en cuenta los cambios del nombre de usuario</translation>
    </message>
    <message>
        <source>AMO makes the small version in the background: a new picture can take a moment to appear.</source>
        <translation>AMO crea la versión pequeña en segundo plano: una imagen nueva puede tardar un momento en aparecer.</translation>
    </message>
    <message>
        <source>AMO sends this in any case</source>
        <translation>AMO envía esto en cualquier caso</translation>
    </message>
    <message>
        <source>AMO would change it for whoever is signed in, not for this account</source>
        <translation>AMO lo cambiaría para quien ha iniciado sesión, no para esta cuenta</translation>
    </message>
    <message>
        <source>About the service, not the person: whether it only reads at the moment, and its notice.</source>
        <translation>Sobre el servicio, no sobre la persona: si de momento solo permite leer, y su aviso.</translation>
    </message>
    <message>
        <source>Academic status</source>
        <translation>Situación académica</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts elsewhere</source>
        <translation>Cuentas en otros servicios</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>Add-on developer</source>
        <translation>Desarrollador de complementos</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Nombre alternativo</translation>
    </message>
    <message>
        <source>An opt-out that was recorded stays as it is</source>
        <translation>Una baja anotada queda como está</translation>
    </message>
    <message>
        <source>Any wording is accepted; the list holds the usual ones.</source>
        <translation>Se acepta cualquier texto; la lista contiene los habituales.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Authoritative groups</source>
        <translation>Grupos de referencia</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Valoración media</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Bugzilla ID</source>
        <translation>ID de Bugzilla</translation>
    </message>
    <message>
        <source>Bugzilla e-mail</source>
        <translation>Correo de Bugzilla</translation>
    </message>
    <message>
        <source>Change it at the identity</source>
        <translation>Cámbielo en la identidad</translation>
    </message>
    <message>
        <source>Changed by the person in the Mozilla account</source>
        <translation>Lo cambia la persona en la cuenta de Mozilla</translation>
    </message>
    <message>
        <source>Changed by uploading or deleting the picture</source>
        <translation>Se cambia subiendo o eliminando la imagen</translation>
    </message>
    <message>
        <source>Changed only by deleting the account</source>
        <translation>Solo se cambia eliminando la cuenta</translation>
    </message>
    <message>
        <source>Chosen at the sign-in</source>
        <translation>Elegido al iniciar sesión</translation>
    </message>
    <message>
        <source>Chosen when the account is connected</source>
        <translation>Elegido al conectar la cuenta</translation>
    </message>
    <message>
        <source>Come from the groups the person is in</source>
        <translation>Proceden de los grupos a los que pertenece la persona</translation>
    </message>
    <message>
        <source>Comes from the provider</source>
        <translation>Procede del proveedor</translation>
    </message>
    <message>
        <source>Communicate through</source>
        <translation>Comunicarse a través de</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centro de coste</translation>
    </message>
    <message>
        <source>Counted by AMO</source>
        <translation>Contado por AMO</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>País de residencia</translation>
    </message>
    <message>
        <source>Counts only when the person is created; XRAS ignores it afterwards</source>
        <translation>Solo cuenta al crear la persona; después XRAS no lo tiene en cuenta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Created by user</source>
        <translation>Creada por el usuario</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Cargo de dirección</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Firefox account ID</source>
        <translation>ID de la cuenta de Firefox</translation>
    </message>
    <message>
        <source>Firefox account e-mail</source>
        <translation>Correo de la cuenta de Firefox</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Follows the display name</source>
        <translation>Sigue al nombre visible</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Para desarrolladores</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>Miembro fundador</translation>
    </message>
    <message>
        <source>Free text; XRAS keeps it as it is typed.</source>
        <translation>Texto libre; XRAS lo conserva tal como se escribe.</translation>
    </message>
    <message>
        <source>From a letter of AMO: …/users/unsubscribe/…</source>
        <translation>De un correo de AMO: …/users/unsubscribe/…</translation>
    </message>
    <message>
        <source>Fun title</source>
        <translation>Cargo humorístico</translation>
    </message>
    <message>
        <source>Further e-mail 1</source>
        <translation>Otro correo 1</translation>
    </message>
    <message>
        <source>Further e-mail 2</source>
        <translation>Otro correo 2</translation>
    </message>
    <message>
        <source>Further e-mail 3</source>
        <translation>Otro correo 3</translation>
    </message>
    <message>
        <source>GitHub ID (version 3)</source>
        <translation>ID de GitHub (versión 3)</translation>
    </message>
    <message>
        <source>GitHub ID (version 4)</source>
        <translation>ID de GitHub (versión 4)</translation>
    </message>
    <message>
        <source>GitHub e-mail</source>
        <translation>Correo de GitHub</translation>
    </message>
    <message>
        <source>Given by AMO when the account was made</source>
        <translation>Asignado por AMO al crear la cuenta</translation>
    </message>
    <message>
        <source>Given by Passport when the account is connected</source>
        <translation>Asignado por Passport al conectar la cuenta</translation>
    </message>
    <message>
        <source>Given by Passport when the account was made</source>
        <translation>Asignado por Passport al crear la cuenta</translation>
    </message>
    <message>
        <source>Given by the person at ORCID; XRAS has no way to set it</source>
        <translation>Indicado por la persona en ORCID; XRAS no puede establecerlo</translation>
    </message>
    <message>
        <source>Given by the store</source>
        <translation>Asignado por el almacén</translation>
    </message>
    <message>
        <source>Given by the store when the identity is created</source>
        <translation>Asignado por el almacén al crear la identidad</translation>
    </message>
    <message>
        <source>Given by the store when the webhook is created</source>
        <translation>Asignado por el almacén al crear el webhook</translation>
    </message>
    <message>
        <source>Google ID</source>
        <translation>ID de Google</translation>
    </message>
    <message>
        <source>Google e-mail</source>
        <translation>Correo de Google</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups and access</source>
        <translation>Grupos y acceso</translation>
    </message>
    <message>
        <source>HR system groups</source>
        <translation>Grupos del sistema de recursos humanos</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Página personal</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID of the identity that registered this one.</source>
        <translation>ID de la identidad que registró esta.</translation>
    </message>
    <message>
        <source>ID of the identity whose addresses are used instead of the own ones.</source>
        <translation>ID de la identidad cuyas direcciones se usan en lugar de las propias.</translation>
    </message>
    <message>
        <source>IDs of the groups.</source>
        <translation>ID de los grupos.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Kept by Passport</source>
        <translation>Mantenido por Passport</translation>
    </message>
    <message>
        <source>Kept by the identity service; XRAS has no way to set it</source>
        <translation>Lo mantiene el servicio de identidad; XRAS no puede establecerlo</translation>
    </message>
    <message>
        <source>Kept by the store</source>
        <translation>Mantenido por el almacén</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Kind of worker</source>
        <translation>Tipo de trabajador</translation>
    </message>
    <message>
        <source>LDAP ID</source>
        <translation>ID de LDAP</translation>
    </message>
    <message>
        <source>LDAP e-mail</source>
        <translation>Correo de LDAP</translation>
    </message>
    <message>
        <source>LDAP groups</source>
        <translation>Grupos de LDAP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and country, as eng_ZA.</source>
        <translation>Idioma y país, como eng_ZA.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Layout of the details, not a count of changes. Set by the programs that write them.</source>
        <translation>Estructura de los datos, no un recuento de cambios. La establecen los programas que los escriben.</translation>
    </message>
    <message>
        <source>Left empty, AMO makes one up.</source>
        <translation>Si queda vacío, AMO inventa uno.</translation>
    </message>
    <message>
        <source>Left empty, the account has no rights.</source>
        <translation>Si queda vacío, la cuenta no tiene permisos.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Linked by the person through ORCID; XRAS has no way to set it</source>
        <translation>Vinculado por la persona mediante ORCID; XRAS no puede establecerlo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Made by AMO from the ID</source>
        <translation>Formado por AMO a partir del ID</translation>
    </message>
    <message>
        <source>Made by AMO from the Mozilla account</source>
        <translation>Formado por AMO a partir de la cuenta de Mozilla</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable de equipo</translation>
    </message>
    <message>
        <source>May use: calls to action in media</source>
        <translation>Puede usar: llamadas a la acción en medios</translation>
    </message>
    <message>
        <source>May use: calls to action in the editor</source>
        <translation>Puede usar: llamadas a la acción en el editor</translation>
    </message>
    <message>
        <source>May use: embedding in the editor</source>
        <translation>Puede usar: inserción en el editor</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Mozilla account ID</source>
        <translation>ID de la cuenta de Mozilla</translation>
    </message>
    <message>
        <source>Mozilla needs to reach me about my add-on</source>
        <translation>Mozilla necesita contactar conmigo acerca de mi complemento</translation>
    </message>
    <message>
        <source>Mozillians ID</source>
        <translation>ID de Mozillians</translation>
    </message>
    <message>
        <source>Mozillians groups</source>
        <translation>Grupos de Mozillians</translation>
    </message>
    <message>
        <source>My add-on could not be made compatible</source>
        <translation>No se pudo hacer compatible mi complemento</translation>
    </message>
    <message>
        <source>My add-on was made compatible</source>
        <translation>Mi complemento se hizo compatible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names of details</source>
        <translation>Nombres de los datos</translation>
    </message>
    <message>
        <source>Needed for every change; nobody else may have it.</source>
        <translation>Necesaria para cualquier cambio; nadie más puede tenerla.</translation>
    </message>
    <message>
        <source>New add-ons or features of Firefox</source>
        <translation>Nuevos complementos o funciones de Firefox</translation>
    </message>
    <message>
        <source>News for developers</source>
        <translation>Novedades para desarrolladores</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Apodos</translation>
    </message>
    <message>
        <source>No display name chosen</source>
        <translation>Sin nombre visible elegido</translation>
    </message>
    <message>
        <source>No username chosen</source>
        <translation>Sin nombre de usuario elegido</translation>
    </message>
    <message>
        <source>No: a placeholder that is not yet linked to a real identity and waits in the reconcile queue.</source>
        <translation>No: un marcador de posición que aún no está vinculado a una identidad real y espera en la cola de conciliación.</translation>
    </message>
    <message>
        <source>Nobody else has it; the account is found by it.</source>
        <translation>Nadie más lo tiene; por él se encuentra la cuenta.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Número en el origen</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>ORCID permission</source>
        <translation>Permiso de ORCID</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Of a Mozilla account, where there is one for tests.</source>
        <translation>De una cuenta de Mozilla, si hay una para pruebas.</translation>
    </message>
    <message>
        <source>Of the account at the provider. Passport keeps it and does not show it again.</source>
        <translation>De la cuenta en el proveedor. Passport lo conserva y no vuelve a mostrarlo.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Una dirección por línea.</translation>
    </message>
    <message>
        <source>One number a line, with + and country code. What the store knows of a number (default, opted out) stays with it.</source>
        <translation>Un número por línea, con + y prefijo de país. Lo que el almacén sabe de un número (predeterminado, de baja) se mantiene con él.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Opt-outs, opt-ins and failures are reported only when this user causes them.</source>
        <translation>Las bajas, las altas y los fallos se comunican solo cuando los causa este usuario.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other usernames</source>
        <translation>Otros nombres de usuario</translation>
    </message>
    <message>
        <source>PGP fingerprints</source>
        <translation>Huellas PGP</translation>
    </message>
    <message>
        <source>PGP public keys</source>
        <translation>Claves públicas PGP</translation>
    </message>
    <message>
        <source>POSIX ID</source>
        <translation>ID POSIX</translation>
    </message>
    <message>
        <source>Passport changes nobody but yourself</source>
        <translation>Passport solo permite cambiar la cuenta propia</translation>
    </message>
    <message>
        <source>Passport does not show it again</source>
        <translation>Passport no vuelve a mostrarlo</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Código de personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and features</source>
        <translation>Plan y funciones</translation>
    </message>
    <message>
        <source>Preferred address</source>
        <translation>Dirección preferida</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Página de perfil</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Public add-ons</source>
        <translation>Complementos públicos</translation>
    </message>
    <message>
        <source>Read the developer agreement</source>
        <translation>Acuerdo de desarrollador leído</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo o ticket</translation>
    </message>
    <message>
        <source>Receives the reports, with personal data in them.</source>
        <translation>Recibe los avisos, con datos personales.</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Recorded by AMO at sign-in</source>
        <translation>Anotado por AMO al iniciar sesión</translation>
    </message>
    <message>
        <source>Recorded by AMO when the account was made</source>
        <translation>Anotado por AMO al crear la cuenta</translation>
    </message>
    <message>
        <source>Recorded by AMO when the person accepted it</source>
        <translation>Anotado por AMO cuando la persona lo aceptó</translation>
    </message>
    <message>
        <source>Recorded by AMO when the picture was uploaded</source>
        <translation>Anotado por AMO al subir la imagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>SSH fingerprints</source>
        <translation>Huellas SSH</translation>
    </message>
    <message>
        <source>SSH public keys</source>
        <translation>Claves públicas SSH</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Set when the person is created; merge to change it</source>
        <translation>Se establece al crear la persona; para cambiarlo, fusione</translation>
    </message>
    <message>
        <source>Shirt size</source>
        <translation>Talla de camiseta</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Sign-in and permissions</source>
        <translation>Inicio de sesión y permisos</translation>
    </message>
    <message>
        <source>Sign-in groups</source>
        <translation>Grupos del inicio de sesión</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>Sesión iniciada desde</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Sites at most</source>
        <translation>Máximo de sitios</translation>
    </message>
    <message>
        <source>Somebody reviews my add-on</source>
        <translation>Alguien reseña mi complemento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source of the wish</source>
        <translation>Origen de la petición</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pertenece al personal</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>Estado del servicio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tells of the service itself, not of the person</source>
        <translation>Se refiere al propio servicio, no a la persona</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Cuenta de prueba</translation>
    </message>
    <message>
        <source>The Person API only reads</source>
        <translation>La Person API solo permite leer</translation>
    </message>
    <message>
        <source>The application the token belongs to</source>
        <translation>La aplicación a la que pertenece el token</translation>
    </message>
    <message>
        <source>The last part of the link.</source>
        <translation>La última parte del enlace.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>El mensaje llegó</translation>
    </message>
    <message>
        <source>The name XRAS knows the person by. Upper and lower case count as the same.</source>
        <translation>El nombre por el que XRAS conoce a la persona. No se distingue entre mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The name of the country, in English.</source>
        <translation>El nombre del país, en inglés.</translation>
    </message>
    <message>
        <source>The number of the call, message or ticket there.</source>
        <translation>El número de la llamada, el mensaje o el ticket allí.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>El almacén</translation>
    </message>
    <message>
        <source>The store does not check it: one that does not exist is never reported.</source>
        <translation>El almacén no lo comprueba: uno que no existe no se comunica nunca.</translation>
    </message>
    <message>
        <source>The store only lets groups be read</source>
        <translation>El almacén solo permite leer los grupos</translation>
    </message>
    <message>
        <source>The store only lets users be read</source>
        <translation>El almacén solo permite leer los usuarios</translation>
    </message>
    <message>
        <source>The store sets it to whoever saves</source>
        <translation>El almacén pone aquí a quien guarda</translation>
    </message>
    <message>
        <source>The whole name, in stores that do not keep its parts.</source>
        <translation>El nombre completo, en almacenes que no guardan sus partes.</translation>
    </message>
    <message>
        <source>The wish</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>Theme artist</source>
        <translation>Artista de temas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secreto del token</translation>
    </message>
    <message>
        <source>Told by the store</source>
        <translation>Indicado por el almacén</translation>
    </message>
    <message>
        <source>Twitter alone has one.</source>
        <translation>Solo Twitter lo tiene.</translation>
    </message>
    <message>
        <source>Type of address</source>
        <translation>Tipo de dirección</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>Enlace para cancelar la suscripción</translation>
    </message>
    <message>
        <source>Up to 255 characters. AMO refuses links in it.</source>
        <translation>Hasta 255 caracteres. AMO rechaza los enlaces.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Updated by user</source>
        <translation>Actualizada por el usuario</translation>
    </message>
    <message>
        <source>Uploaded as</source>
        <translation>Subida como</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version of the layout</source>
        <translation>Versión de la estructura</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Direcciones web</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What the present sign-in allows.</source>
        <translation>Lo que permite la sesión actual.</translation>
    </message>
    <message>
        <source>What visitors see: the display name, or a stand-in made from the ID.</source>
        <translation>Lo que ven los visitantes: el nombre visible, o un sustituto formado a partir del ID.</translation>
    </message>
    <message>
        <source>Where the person changes it</source>
        <translation>Dónde lo cambia la persona</translation>
    </message>
    <message>
        <source>Where the person was registered.</source>
        <translation>Dónde se registró la persona.</translation>
    </message>
    <message>
        <source>Where the wish came from; the store keeps it.</source>
        <translation>De dónde vino la petición; el almacén lo conserva.</translation>
    </message>
    <message>
        <source>Whether the person has agreed to be written to.</source>
        <translation>Si la persona ha aceptado que se le escriba.</translation>
    </message>
    <message>
        <source>Whether the person has let XRAS read the ORCID record.</source>
        <translation>Si la persona ha permitido que XRAS lea el registro de ORCID.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Qué dirección</translation>
    </message>
    <message>
        <source>Which kind of address is used first.</source>
        <translation>Qué tipo de dirección se usa primero.</translation>
    </message>
    <message>
        <source>Whoever created the webhook</source>
        <translation>Quien creó el webhook</translation>
    </message>
    <message>
        <source>Whoever has it can act on GitHub in your name.</source>
        <translation>Quien lo tenga puede actuar en GitHub en su nombre.</translation>
    </message>
    <message>
        <source>Whose it is. Empty once the identity was deleted.</source>
        <translation>De quién es. Vacío cuando la identidad se ha eliminado.</translation>
    </message>
    <message>
        <source>Whose notifications these are</source>
        <translation>De quién son estas notificaciones</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Worked out by AMO from the display name</source>
        <translation>Deducido por AMO del nombre visible</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s add-ons</source>
        <translation>Deducido por AMO de los complementos de la persona</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s themes</source>
        <translation>Deducido por AMO de los temas de la persona</translation>
    </message>
    <message>
        <source>Worked out by AMO from the ratings</source>
        <translation>Deducido por AMO de las valoraciones</translation>
    </message>
    <message>
        <source>Worked out by AMO from the username</source>
        <translation>Deducido por AMO del nombre de usuario</translation>
    </message>
    <message>
        <source>ad (LDAP), github, google-oauth2, oauth2 (Firefox account) or email.</source>
        <translation>ad (LDAP), github, google-oauth2, oauth2 (cuenta de Firefox) o email.</translation>
    </message>
    <message>
        <source>stop: one address; stopall: every one; unsubscribe: only written down; forget: the person was blanked.</source>
        <translation>stop: una dirección; stopall: todas; unsubscribe: solo anotada; forget: los datos de la persona se borraron.</translation>
    </message>
</context>
</TS>
