<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountAdding</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The server answered. Choose a calendar.</source>
        <translation>El servidor respondió. Elija un calendario.</translation>
    </message>
    <message>
        <source>The server answered, but it has no calendar and no place for one.</source>
        <translation>El servidor respondió, pero no tiene ningún calendario ni lugar para uno.</translation>
    </message>
    <message>
        <source>Adding the calendar…</source>
        <translation>Agregando el calendario…</translation>
    </message>
    <message>
        <source>“{name}” is added, and its password is in the key ring. Choose what goes in, then bring it up to date.</source>
        <translation>“{name}” está agregado y su contraseña está en el llavero. Elija qué entra y póngalo al día.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Look for calendars</source>
        <translation>Buscar calendarios</translation>
    </message>
    <message>
        <source>Add this calendar</source>
        <translation>Agregar este calendario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The address stands in the settings of your service under “CalDAV”; your address for e-mail may be enough. Many services want a password made for this program alone, an app password. It is kept in the key ring of this computer.</source>
        <translation>La dirección está en los ajustes de su servicio, en “CalDAV”; puede bastar su dirección de correo. Muchos servicios quieren una contraseña hecha solo para este programa, una contraseña de aplicación. Se guarda en el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>One of its own, called “Hearings”</source>
        <translation>Uno propio, llamado “Hearings”</translation>
    </message>
</context>
<context>
    <name>AccountsPresenter</name>
    <message>
        <source>Writing to the server…</source>
        <translation>Escribiendo en el servidor…</translation>
    </message>
    <message>
        <source>The server answered: the calendar is there, and it takes your password.</source>
        <translation>El servidor respondió: el calendario está allí y acepta su contraseña.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The account “{name}” is forgotten; its events stay on the server.</source>
        <translation>La cuenta “{name}” se olvidó; sus citas se quedan en el servidor.</translation>
    </message>
    <message>
        <source>Forgetting the account…</source>
        <translation>Olvidando la cuenta…</translation>
    </message>
    <message>
        <source>Removing the events from the server…</source>
        <translation>Quitando las citas del servidor…</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Calendar account</source>
        <translation>Cuenta de calendario</translation>
    </message>
    <message>
        <source>Add a calendar on a server…</source>
        <translation>Agregar un calendario en un servidor…</translation>
    </message>
    <message>
        <source>Bring it up to date by itself after each refresh</source>
        <translation>Ponerlo al día por sí solo después de cada actualización</translation>
    </message>
    <message>
        <source>Bring it up to date now</source>
        <translation>Ponerlo al día ahora</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Comprobar la cuenta</translation>
    </message>
    <message>
        <source>Ask the server whether the calendar is there</source>
        <translation>Preguntar al servidor si el calendario está allí</translation>
    </message>
    <message>
        <source>Remove there what is left</source>
        <translation>Quitar allí lo que queda</translation>
    </message>
    <message>
        <source>Forget the account…</source>
        <translation>Olvidar la cuenta…</translation>
    </message>
    <message>
        <source>Leave its events there</source>
        <translation>Dejar allí sus citas</translation>
    </message>
    <message>
        <source>Remove its events there as well</source>
        <translation>Quitar también allí sus citas</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>Calendars on a server (CalDAV)</source>
        <translation>Calendarios en un servidor (CalDAV)</translation>
    </message>
    <message>
        <source>Nextcloud, Fastmail, iCloud and others keep calendars that a group can share. The same hearings go there; what somebody else changed is never overwritten without asking you.</source>
        <translation>Nextcloud, Fastmail, iCloud y otros guardan calendarios que un grupo puede compartir. Allí van las mismas audiencias; lo que otra persona cambió nunca se sobrescribe sin preguntarle a usted.</translation>
    </message>
    <message>
        <source>The password is forgotten with the account. What of its events?</source>
        <translation>La contraseña se olvida con la cuenta. ¿Y sus citas?</translation>
    </message>
</context>
<context>
    <name>AddingPresenter</name>
    <message>
        <source>Try it and follow it</source>
        <translation>Probarlo y seguirlo</translation>
    </message>
    <message>
        <source>✓ {place} is read from this address already, and is followed now.</source>
        <translation>✓ {place} ya se lee desde esta dirección, y desde ahora usted lo sigue.</translation>
    </message>
    <message>
        <source>It will be read from {sources}. Check what stands below.</source>
        <translation>Se leerá aquí: {sources}. Revise lo que aparece abajo.</translation>
    </message>
    <message>
        <source>Give its name, the two letters of its state and its time zone.</source>
        <translation>Escriba su nombre, las dos letras de su estado y su zona horaria.</translation>
    </message>
    <message>
        <source>Asking its source whether it is well.</source>
        <translation>Preguntando a su fuente si funciona bien.</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Agregarlo de todos modos</translation>
    </message>
    <message>
        <source>✓ {place} was added and is followed now.</source>
        <translation>✓ {place} se agregó, y desde ahora usted lo sigue.</translation>
    </message>
</context>
<context>
    <name>AddingView</name>
    <message>
        <source>Web address of the calendar of a place</source>
        <translation>Dirección web del calendario de un lugar</translation>
    </message>
    <message>
        <source>Recognise the address</source>
        <translation>Reconocer la dirección</translation>
    </message>
    <message>
        <source>A city or town</source>
        <translation>Una ciudad o un pueblo</translation>
    </message>
    <message>
        <source>A county</source>
        <translation>Un condado</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>Un estado</translation>
    </message>
    <message>
        <source>Choose its time zone</source>
        <translation>Elija su zona horaria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the place is called</source>
        <translation>Cómo se llama el lugar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Its state in two letters</source>
        <translation>Su estado, en dos letras</translation>
    </message>
    <message>
        <source>Its time zone</source>
        <translation>Su zona horaria</translation>
    </message>
    <message>
        <source>Add a place by its address</source>
        <translation>Agregar un lugar por su dirección</translation>
    </message>
    <message>
        <source>Paste the address of the page where its meetings are listed: Legistar, PrimeGov, eScribe, CivicClerk, IQM2, Granicus, or a calendar (.ics).</source>
        <translation>Pegue la dirección de la página donde se publican sus reuniones: Legistar, PrimeGov, eScribe, CivicClerk, IQM2, Granicus o un calendario (.ics).</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>BackgroundPresenter</name>
    <message>
        <source>{host} (new: not agreed to yet)</source>
        <translation>{host} (nuevo: todavía sin su acuerdo)</translation>
    </message>
    <message>
        <source>Nothing is read by itself.</source>
        <translation>Nada se lee por sí solo.</translation>
    </message>
    <message>
        <source>You follow no place that is read, so nothing is read by itself.</source>
        <translation>No sigue ningún lugar que se lea, así que nada se lee por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for you to agree to %n new host(s) below.</source>
        <translation>
            <numerusform>Espera a que usted dé su acuerdo a %n servidor nuevo de la lista.</numerusform>
            <numerusform>Espera a que usted dé su acuerdo a %n servidores nuevos de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits, because you work offline.</source>
        <translation>Espera, porque usted trabaja sin conexión.</translation>
    </message>
    <message>
        <source>It reads as soon as it can.</source>
        <translation>Lee en cuanto pueda.</translation>
    </message>
    <message>
        <source>It reads next on {day} at {time}.</source>
        <translation>La próxima lectura es el {day} a las {time}.</translation>
    </message>
</context>
<context>
    <name>BackgroundView</name>
    <message>
        <source>When the places you follow are read by themselves</source>
        <translation>Cuándo se leen por sí solos los lugares que sigue</translation>
    </message>
    <message>
        <source>At which time of the day they are read</source>
        <translation>A qué hora del día se leen</translation>
    </message>
    <message>
        <source>Agree to these hosts</source>
        <translation>Dar mi acuerdo a estos servidores</translation>
    </message>
    <message>
        <source>Tell me on the desktop how many hearings are new or changed</source>
        <translation>Avisarme en el escritorio de cuántas audiencias son nuevas o cambiaron</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja del sistema cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends the program. On GNOME the extension AppIndicator brings one.</source>
        <translation>Este escritorio no muestra una bandeja del sistema, así que cerrar la ventana termina el programa. En GNOME la extensión AppIndicator la añade.</translation>
    </message>
    <message>
        <source>Start Hearings when I log in</source>
        <translation>Iniciar Hearings cuando inicio sesión</translation>
    </message>
    <message>
        <source>Only when I press Refresh</source>
        <translation>Solo cuando pulse “Actualizar”</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada %n hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day at this time</source>
        <translation>Una vez al día a esta hora</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>Refresh on a schedule</source>
        <translation>Actualizar según un horario</translation>
    </message>
    <message>
        <source>It contacts these hosts, and another only where one of them sends it on. Nothing about you is sent.</source>
        <translation>Contacta con estos servidores, y con otro solo donde uno de ellos lo remite. No se envía nada sobre usted.</translation>
    </message>
    <message>
        <source>Only while the program runs, never while you work offline or your drafts are locked. A time that was missed is made up for once.</source>
        <translation>Solo mientras el programa está en marcha, y nunca mientras trabaja sin conexión o sus borradores están bloqueados. Una hora que se perdió se recupera una sola vez.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. Ctrl+Q ends the program, and so does Quit in the menu of the icon. Encrypted drafts are locked there as ever.</source>
        <translation>El icono de la bandeja vuelve a abrir la ventana. Ctrl+Q termina el programa, y también “Salir” en el menú del icono. Los borradores cifrados se bloquean allí como siempre.</translation>
    </message>
</context>
<context>
    <name>BlankWindow</name>
    <message>
        <source>Hearings</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>Your window is hidden. Tab and Space, or the button, bring it back.</source>
        <translation>Su ventana está oculta. Con Tab y Espacio, o con el botón, vuelve.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>CalendarFields</name>
    <message>
        <source>Deadlines as events of their own</source>
        <translation>Los plazos como citas aparte</translation>
    </message>
    <message>
        <source>Neutral, for a calendar that others see: “Appointment” and the time</source>
        <translation>Neutral, para un calendario que ven otras personas: “Cita” y la hora</translation>
    </message>
    <message>
        <source>When the calendar rings</source>
        <translation>Cuándo avisa el calendario</translation>
    </message>
    <message>
        <source>Minutes before the beginning</source>
        <translation>Minutos antes del comienzo</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Own minutes before</source>
        <translation>Minutos antes, a su gusto</translation>
    </message>
</context>
<context>
    <name>CalendarPresenter</name>
    <message>
        <source>No file is kept up to date.</source>
        <translation>No se mantiene al día ningún archivo.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un sitio…</translation>
    </message>
    <message>
        <source>Kept up to date: {path}</source>
        <translation>Se mantiene al día: {path}</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro sitio…</translation>
    </message>
    <message>
        <source>Keep a calendar file</source>
        <translation>Mantener un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) written to {path}.</source>
        <translation>
            <numerusform>%n audiencia guardada en {path}.</numerusform>
            <numerusform>%n audiencias guardadas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is; no refresh writes it any more.</source>
        <translation>El archivo se queda donde está; ninguna actualización lo escribe ya.</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Address to subscribe to</source>
        <translation>Dirección para suscribirse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un sitio…</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>No mantenerlo más</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>When you add hearings to a calendar</source>
        <translation>Al agregar audiencias a un calendario</translation>
    </message>
    <message>
        <source>One file kept up to date</source>
        <translation>Un archivo que se mantiene al día</translation>
    </message>
    <message>
        <source>Each refresh writes this file anew: the hearings on surveillance where you follow, and those you wrote for or exported. A calendar that subscribes to its address stays right by itself.</source>
        <translation>Cada actualización escribe este archivo de nuevo: las audiencias sobre vigilancia de los lugares que sigue, y aquellas para las que escribió o que exportó. Un calendario suscrito a su dirección se corrige solo.</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>It looks at wordings, not at meaning, and misses some. It is advice only.</source>
        <translation>Mira las palabras, no el sentido, y algunas se le escapan. Es solo un consejo.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Go to the next blank</source>
        <translation>Ir al siguiente espacio en blanco</translation>
    </message>
    <message>
        <source>F4 goes to the next blank, Shift+F4 back</source>
        <translation>F4 va al siguiente espacio en blanco, Mayús+F4 vuelve</translation>
    </message>
    <message>
        <source>Only the first {number} characters of this text are looked at.</source>
        <translation>Solo se miran los primeros {number} caracteres de este texto.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%n work(s), from a library on this computer</source>
        <translation>
            <numerusform>%n obra, de una biblioteca en esta computadora</numerusform>
            <numerusform>%n obras, de una biblioteca en esta computadora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Put ours again</source>
        <translation>Poner otra vez la nuestra</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar la de allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Somebody else changed an event that is to be removed. Waiting: {number}</source>
        <translation>Otra persona cambió una cita que se iba a quitar. En espera: {number}</translation>
    </message>
    <message>
        <source>Somebody else changed an event that changed here too. Waiting: {number}</source>
        <translation>Otra persona cambió una cita que también cambió aquí. En espera: {number}</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Quitarla allí</translation>
    </message>
</context>
<context>
    <name>CopiesPresenter</name>
    <message>
        <source>A copy is made each day the program is used, and one before each update. The last three days are kept and the first of each of two weeks before, each opened and counted before an older one goes.</source>
        <translation>Se hace una copia cada día que se usa el programa, y una antes de cada actualización. Se guardan los últimos tres días y la primera de cada una de dos semanas anteriores; cada copia se abre y se cuenta antes de que se borre otra más antigua.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made at the next start.</source>
        <translation>Todavía no hay ninguna copia. La primera se hace la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Todavía no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Writing the backup and reading it again…</source>
        <translation>Se escribe la copia de seguridad y se vuelve a leer…</translation>
    </message>
    <message>
        <source>Your drafts are in {path}, encrypted; the file was read again and is whole.</source>
        <translation>Sus borradores están en {path}, cifrados; el archivo se volvió a leer y está completo.</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Backups of drafts (*.hearings-backup);;All files (*)</source>
        <translation>Copias de seguridad de borradores (*.hearings-backup);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CopiesView</name>
    <message>
        <source>Copies made by themselves</source>
        <translation>Copias automáticas</translation>
    </message>
    <message>
        <source>Bring the chosen copy back</source>
        <translation>Recuperar la copia elegida</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>Frase de contraseña para el archivo</translation>
    </message>
    <message>
        <source>The passphrase for the file once more</source>
        <translation>Otra vez la frase de contraseña para el archivo</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Guardar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Choose a backup file…</source>
        <translation>Elegir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup</source>
        <translation>Frase de contraseña o código de recuperación de la copia de seguridad</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Backups of your drafts</source>
        <translation>Copias de seguridad de sus borradores</translation>
    </message>
    <message>
        <source>One encrypted file for another computer or a stick</source>
        <translation>Un archivo cifrado para otra computadora o una memoria</translation>
    </message>
    <message>
        <source>Passphrase for it</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Restore such a file</source>
        <translation>Restaurar un archivo así</translation>
    </message>
    <message>
        <source>What is here now is kept beside it under another name.</source>
        <translation>Lo que hay ahora se guarda al lado con otro nombre.</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Lo que lo abre</translation>
    </message>
</context>
<context>
    <name>CorrectionPresenter</name>
    <message>
        <source>Every body of {place}</source>
        <translation>Todos los órganos de {place}</translation>
    </message>
</context>
<context>
    <name>CorrectionView</name>
    <message>
        <source>Correct a rule</source>
        <translation>Corregir una regla</translation>
    </message>
    <message>
        <source>What you write here wins over the rules of the program, with today&apos;s date. It stays on this computer, and no update changes it.</source>
        <translation>Lo que escriba aquí vale más que las reglas del programa y lleva la fecha de hoy. Se queda en esta computadora y ninguna actualización lo cambia.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>A note of yours</source>
        <translation>Una nota suya</translation>
    </message>
    <message>
        <source>Such as where you read it</source>
        <translation>Por ejemplo, dónde lo leyó</translation>
    </message>
    <message>
        <source>Keep this correction</source>
        <translation>Guardar esta corrección</translation>
    </message>
    <message>
        <source>Back to the official rule</source>
        <translation>Volver a la regla oficial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DatedPresenter</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The hearings could not be read; the line above says why.</source>
        <translation>No se pudieron leer las audiencias; la línea de arriba dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n audiencia</numerusform>
            <numerusform>%n audiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) hidden by the filter</source>
        <translation>
            <numerusform>%n reunión oculta por el filtro</numerusform>
            <numerusform>%n reuniones ocultas por el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n plazo</numerusform>
            <numerusform>%n plazos</numerusform>
        </translation>
    </message>
    <message>
        <source>not every deadline is shown: narrow the filter</source>
        <translation>no se muestran todos los plazos: reduzca el filtro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hours are those where each hearing is: {zones}</source>
        <translation>Las horas son las del lugar de cada audiencia: {zones}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: narrow the filter to see them.</source>
        <translation>
            <numerusform>Y %n más: reduzca el filtro para verla.</numerusform>
            <numerusform>Y %n más: reduzca el filtro para verlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada este día.</translation>
    </message>
</context>
<context>
    <name>DatedView</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Ir a hoy (Inicio)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save these days as a PDF, a page for each week</source>
        <translation>Guardar estos días como PDF, una página por semana</translation>
    </message>
    <message>
        <source>What is on the chosen day</source>
        <translation>Lo que hay el día elegido</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>The week, day by day</source>
        <translation>La semana, día por día</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>The month, by days</source>
        <translation>El mes, por días</translation>
    </message>
    <message>
        <source>{name} (Page Up)</source>
        <translation>{name} (Re Pág)</translation>
    </message>
    <message>
        <source>{name} (Page Down)</source>
        <translation>{name} (Av Pág)</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Hearings by day</source>
        <translation>Audiencias por día</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DestroyingView</name>
    <message>
        <source>destroy</source>
        <translation>destruir</translation>
    </message>
    <message>
        <source>Type “{word}” to allow it</source>
        <translation>Escriba “{word}” para permitirlo</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>Destruirlo para siempre</translation>
    </message>
    <message>
        <source>Destroy everything of yours</source>
        <translation>Destruir todo lo suyo</translation>
    </message>
</context>
<context>
    <name>Discarding</name>
    <message>
        <source>Delete “{title}” with all its versions? This cannot be undone. Copies in backups and exports stay.</source>
        <translation>¿Eliminar “{title}” con todas sus versiones? No se puede deshacer. Las copias que haya en copias de seguridad y en exportaciones se quedan.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>“{title}” está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DraftsPresenter</name>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Drafts you throw away wait here.</source>
        <translation>Aquí esperan los borradores que usted descarta.</translation>
    </message>
    <message>
        <source>No testimony yet</source>
        <translation>Todavía no hay testimonios</translation>
    </message>
    <message>
        <source>Choose a hearing and press “Write testimony”, or begin without one.</source>
        <translation>Elija una audiencia y pulse “Escribir testimonio”, o empiece sin ninguna.</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Begin from a template with blanks to fill</source>
        <translation>Empezar con una plantilla con espacios por llenar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Drafts by next hearing</source>
        <translation>Borradores por próxima audiencia</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>Guardado en esta computadora, {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Title of the testimony</source>
        <translation>Título del testimonio</translation>
    </message>
    <message>
        <source>Bill or item</source>
        <translation>Proyecto o punto</translation>
    </message>
    <message>
        <source>Bill or agenda item</source>
        <translation>Proyecto de ley o punto del orden del día</translation>
    </message>
    <message>
        <source>Your position</source>
        <translation>Su posición</translation>
    </message>
    <message>
        <source>Language of the testimony</source>
        <translation>Idioma del testimonio</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Text of the testimony</source>
        <translation>Texto del testimonio</translation>
    </message>
    <message>
        <source>Who you are, the bill and your position first; then your story; then your ask.</source>
        <translation>Primero quién es usted, el proyecto y su posición; después su historia; después lo que pide.</translation>
    </message>
    <message>
        <source>Its hearing</source>
        <translation>Su audiencia</translation>
    </message>
    <message>
        <source>Show the hearing this testimony is for</source>
        <translation>Mostrar la audiencia para la que es este testimonio</translation>
    </message>
    <message>
        <source>Choose hearing…</source>
        <translation>Elegir audiencia…</translation>
    </message>
    <message>
        <source>Choose which hearing this testimony is for</source>
        <translation>Elegir para qué audiencia es este testimonio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show checklist, library and notes beside the text</source>
        <translation>Mostrar la lista de comprobación, la biblioteca y las notas junto al texto</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Read it aloud against the clock (F6)</source>
        <translation>Leerlo en voz alta con el reloj en marcha (F6)</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Show the text alone; F11 brings everything back</source>
        <translation>Mostrar solo el texto; F11 lo trae todo de vuelta</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Esc or F11 does it too</source>
        <translation>También con Esc o F11</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Spoken in 1, 2 and 3 minutes and written, side by side</source>
        <translation>Hablado en 1, 2 y 3 minutos y por escrito, uno junto a otro</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>See what others will see, save it, and note it</source>
        <translation>Ver lo que verán los demás, guardarlo y anotarlo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Position not chosen</source>
        <translation>Posición sin elegir</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Support if amended</source>
        <translation>A favor si se enmienda</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Sin tomar partido</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message numerus="yes">
        <source>Add %n hearing(s) to your calendar</source>
        <translation>
            <numerusform>Agregar %n audiencia a su calendario</numerusform>
            <numerusform>Agregar %n audiencias a su calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Guardar un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n new hearing(s)</source>
        <translation>
            <numerusform>%n audiencia nueva</numerusform>
            <numerusform>%n audiencias nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Since your last export: {new}, {changed}</source>
        <translation>Desde su última exportación: {new}, {changed}</translation>
    </message>
    <message>
        <source>Nothing is new or changed since your last export.</source>
        <translation>Nada es nuevo ni ha cambiado desde su última exportación.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) written to {path}.</source>
        <translation>
            <numerusform>%n audiencia guardada en {path}.</numerusform>
            <numerusform>%n audiencias guardadas en {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Add to calendar</source>
        <translation>Agregar al calendario</translation>
    </message>
    <message>
        <source>Add nothing to a calendar</source>
        <translation>No agregar nada a ningún calendario</translation>
    </message>
    <message>
        <source>Add nothing to a calendar (Esc)</source>
        <translation>No agregar nada a ningún calendario (Esc)</translation>
    </message>
    <message>
        <source>Save a file…</source>
        <translation>Guardar un archivo…</translation>
    </message>
    <message>
        <source>Save it there all the same</source>
        <translation>Guardarlo ahí de todos modos</translation>
    </message>
    <message>
        <source>New and changed since my last export</source>
        <translation>Lo nuevo y lo cambiado desde mi última exportación</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Hearings</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>Something in the program failed ({kind}), so it has to close.</source>
        <translation>Algo falló en el programa ({kind}), así que tiene que cerrarse.</translation>
    </message>
    <message>
        <source>What was saved is not touched, and nothing was sent. For a hearing of today look at the page of the body itself.</source>
        <translation>Lo que estaba guardado no se tocó y no se envió nada. Si hay una audiencia hoy, mire la página del órgano mismo.</translation>
    </message>
    <message>
        <source>Open Hearings once more. If it fails again, copy the report below and give it to those who make Hearings; “hearings list” in a terminal may still show your hearings. Nothing you wrote is in the report.</source>
        <translation>Abra Hearings otra vez. Si vuelve a fallar, copie el informe de abajo y déselo a quienes hacen Hearings; “hearings list” en una terminal quizá todavía muestre sus audiencias. En el informe no hay nada de lo que usted escribió.</translation>
    </message>
    <message>
        <source>Report on the fault</source>
        <translation>Informe del fallo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Close Hearings</source>
        <translation>Cerrar Hearings</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>El informe está copiado</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Search hearings, agendas and bill numbers</source>
        <translation>Buscar audiencias, órdenes del día y proyectos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Next 31 days</source>
        <translation>Próximos 31 días</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Próximos 90 días</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
    <message>
        <source>Past 60 days</source>
        <translation>Últimos 60 días</translation>
    </message>
    <message>
        <source>Which hearings</source>
        <translation>Qué audiencias</translation>
    </message>
    <message>
        <source>On surveillance</source>
        <translation>Sobre vigilancia</translation>
    </message>
    <message>
        <source>Also borderline</source>
        <translation>También las dudosas</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>Only what I follow</source>
        <translation>Solo lo que sigo</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>All kinds of hearings</source>
        <translation>Todo tipo de audiencias</translation>
    </message>
    <message>
        <source>Where anybody may speak</source>
        <translation>Donde cualquiera puede hablar</translation>
    </message>
    <message>
        <source>Who may speak</source>
        <translation>Quién puede hablar</translation>
    </message>
    <message>
        <source>Leaves out what is by invitation, in writing only, closed, or a session in which the members alone speak, as far as the source says so</source>
        <translation>Deja fuera lo que es solo por invitación, solo por escrito, a puerta cerrada o una sesión en la que solo hablan los miembros, hasta donde lo dice la fuente</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>La aparición anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>La siguiente aparición (F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>It is not in the text.</source>
        <translation>No está en el texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n pasaje reemplazado</numerusform>
            <numerusform>%n pasajes reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingAnything</name>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Add a place by its address</source>
        <translation>Agregar un lugar por su dirección</translation>
    </message>
    <message>
        <source>Paste a notice</source>
        <translation>Pegar un aviso</translation>
    </message>
    <message>
        <source>Preferences: {page}</source>
        <translation>Preferencias: {page}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Which rule?</source>
        <translation>¿Qué regla?</translation>
    </message>
    <message>
        <source>Show how long a testimony may be here, and who says so</source>
        <translation>Mostrar cuánto puede durar aquí un testimonio, y quién lo dice</translation>
    </message>
    <message>
        <source>Open the page of the rule</source>
        <translation>Abrir la página de la regla</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>about {time} to say</source>
        <translation>cerca de {time} al hablar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Followed hearings are listed whatever they are about (Ctrl+D)</source>
        <translation>Las audiencias que sigue aparecen en la lista, traten de lo que traten (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Removed: {title}</source>
        <translation>Quitada: {title}</translation>
    </message>
    <message>
        <source>You had imported it for {date}. A testimony for it is kept.</source>
        <translation>Usted la había importado para el {date}. Si hay un testimonio para ella, se conserva.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
</context>
<context>
    <name>GeneralFields</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>How many days ahead a refresh reads</source>
        <translation>Cuántos días por delante se leen al actualizar</translation>
    </message>
    <message>
        <source>Work offline: nothing is contacted</source>
        <translation>Trabajar sin conexión: no se contacta con nadie</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>Idioma, desde el próximo inicio</translation>
    </message>
    <message>
        <source>Days ahead that a refresh reads</source>
        <translation>Días por delante que se leen al actualizar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>GuardPresenter</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypt my drafts</source>
        <translation>Cifrar mis borradores</translation>
    </message>
    <message>
        <source>Your drafts and their copies are being encrypted…</source>
        <translation>Se están cifrando sus borradores y sus copias…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backup files made before open with the old.</source>
        <translation>La frase de contraseña cambió. Las copias de seguridad hechas antes se abren con la anterior.</translation>
    </message>
    <message>
        <source>Anyone who uses this computer account, and whoever finds or copies its disk, can read your drafts and their copies then.</source>
        <translation>Entonces cualquiera que use esta cuenta de la computadora, y quien encuentre o copie su disco, puede leer sus borradores y sus copias.</translation>
    </message>
    <message>
        <source>Decrypt them</source>
        <translation>Descifrarlos</translation>
    </message>
    <message>
        <source>Your drafts and their copies are being decrypted…</source>
        <translation>Se están descifrando sus borradores y sus copias…</translation>
    </message>
</context>
<context>
    <name>GuardView</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Otra vez la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Also make a recovery code to write on paper</source>
        <translation>Hacer también un código de recuperación para escribir en papel</translation>
    </message>
    <message>
        <source>Let the key ring of this computer open them until I lock them</source>
        <translation>Que el llavero de esta computadora los abra hasta que yo los bloquee</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Hacer un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Keep them unencrypted again…</source>
        <translation>Guardarlos otra vez sin cifrar…</translation>
    </message>
    <message>
        <source>Print the recovery code…</source>
        <translation>Imprimir el código de recuperación…</translation>
    </message>
    <message>
        <source>A printer, or its queue, may keep a copy: choose one that you trust</source>
        <translation>Una impresora, o su cola, puede guardar una copia: elija una en la que confíe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key</source>
        <translation>Bloquear después de tantos minutos sin tocar una tecla</translation>
    </message>
    <message>
        <source>Who can read your drafts</source>
        <translation>Quién puede leer sus borradores</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; sleep and the lock of the screen do so too. F8 puts a blank window in front of everything, and locks what is encrypted.</source>
        <translation>Ctrl+L bloquea al instante; la suspensión y el bloqueo de la pantalla también. F8 pone una ventana en blanco delante de todo y bloquea lo que está cifrado.</translation>
    </message>
</context>
<context>
    <name>HandingInPresenter</name>
    <message>
        <source>Untitled testimony</source>
        <translation>Testimonio sin título</translation>
    </message>
    <message>
        <source>This is what others will see, to the letter.</source>
        <translation>Esto es lo que verán los demás, letra por letra.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at before this becomes public</source>
        <translation>
            <numerusform>%n pasaje que conviene revisar antes de que esto sea público</numerusform>
            <numerusform>%n pasajes que conviene revisar antes de que esto sea público</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted on this computer. The text is kept as it was handed in.</source>
        <translation>Anotado en esta computadora. El texto se conserva tal como se entregó.</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>testimonio</translation>
    </message>
    <message>
        <source>Save it there all the same</source>
        <translation>Guardarlo ahí de todos modos</translation>
    </message>
</context>
<context>
    <name>HandingInView</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>The text exactly as others will see it</source>
        <translation>El texto exactamente como lo verán los demás</translation>
    </message>
    <message>
        <source>Places to look at before this becomes public</source>
        <translation>Pasajes que conviene revisar antes de que esto sea público</translation>
    </message>
    <message>
        <source>Which variant of the testimony</source>
        <translation>Qué variante del testimonio</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Page for the lectern</source>
        <translation>Página para el atril</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copiar el asunto</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Abrir un correo</translation>
    </message>
    <message>
        <source>Open the page of the body</source>
        <translation>Abrir la página del órgano</translation>
    </message>
    <message>
        <source>How you handed it in</source>
        <translation>Cómo lo entregó</translation>
    </message>
    <message>
        <source>Confirmation number, if you got one</source>
        <translation>Número de confirmación, si le dieron uno</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>I have handed it in</source>
        <translation>Ya lo entregué</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>Lo que se entregó</translation>
    </message>
    <message>
        <source>What becomes public</source>
        <translation>Lo que se hace público</translation>
    </message>
    <message>
        <source>About you, on the paper</source>
        <translation>Sobre usted, en el papel</translation>
    </message>
    <message>
        <source>Take it there</source>
        <translation>Llevarlo allá</translation>
    </message>
    <message>
        <source>When you have handed it in</source>
        <translation>Cuando lo haya entregado</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
</context>
<context>
    <name>HearingPanes</name>
    <message>
        <source>No hearing beside this draft</source>
        <translation>Este borrador no tiene audiencia</translation>
    </message>
    <message>
        <source>“Choose hearing…” above the text ties it to one.</source>
        <translation>“Elegir audiencia…”, encima del texto, lo une a una.</translation>
    </message>
</context>
<context>
    <name>HearingPresenter</name>
    <message>
        <source>Its source says: {words}</source>
        <translation>Su fuente dice: {words}</translation>
    </message>
    <message>
        <source>Show the new date</source>
        <translation>Mostrar la nueva fecha</translation>
    </message>
    <message>
        <source>Show the one on another day</source>
        <translation>Mostrar la del otro día</translation>
    </message>
    <message>
        <source>This hearing takes the place of an earlier one.</source>
        <translation>Esta audiencia sustituye a una anterior.</translation>
    </message>
    <message>
        <source>Show the earlier one</source>
        <translation>Mostrar la anterior</translation>
    </message>
    <message>
        <source>The time changed: it was {old}. Seen on {date}.</source>
        <translation>La hora cambió: era {old}. Visto el {date}.</translation>
    </message>
    <message>
        <source>The room changed: it was {old}. Seen on {date}.</source>
        <translation>La sala cambió: era {old}. Visto el {date}.</translation>
    </message>
</context>
<context>
    <name>HearingView</name>
    <message>
        <source>Write testimony</source>
        <translation>Escribir testimonio</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Agregar al calendario…</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Join remotely</source>
        <translation>Participar a distancia</translation>
    </message>
    <message>
        <source>Official page</source>
        <translation>Página oficial</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Follow its bills and topics, or mute what marks it</source>
        <translation>Seguir sus proyectos y temas, o silenciar lo que la marca</translation>
    </message>
    <message>
        <source>Agenda and details of the hearing</source>
        <translation>Orden del día y detalles de la audiencia</translation>
    </message>
    <message>
        <source>Choose a hearing</source>
        <translation>Elija una audiencia</translation>
    </message>
    <message>
        <source>Its agenda, its links and what changed are shown here.</source>
        <translation>Aquí se muestran su orden del día, sus enlaces y lo que cambió.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Guide and keys</source>
        <translation>Guía y teclas</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>Close the guide (F1)</source>
        <translation>Cerrar la guía (F1)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Add hearings from a file</source>
        <translation>Agregar audiencias desde un archivo</translation>
    </message>
    <message>
        <source>Calendars, tables, JSON and texts (*.ics *.csv *.json *.txt);;All files (*)</source>
        <translation>Calendarios, tablas, JSON y textos (*.ics *.csv *.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>your notice</source>
        <translation>su aviso</translation>
    </message>
    <message>
        <source>Hearings found: {read}. New: {new}. Changed: {changed}.</source>
        <translation>Audiencias encontradas: {read}. Nuevas: {new}. Cambiadas: {changed}.</translation>
    </message>
    <message>
        <source>Lines that gave no hearing: {count}. They stand below.</source>
        <translation>Líneas que no dieron ninguna audiencia: {count}. Están abajo.</translation>
    </message>
    <message>
        <source>Added from {file}</source>
        <translation>Agregado desde {file}</translation>
    </message>
    <message>
        <source>Line {number}: {field} “{given}” cannot be used.</source>
        <translation>Línea {number}: {field} “{given}” no se puede usar.</translation>
    </message>
    <message>
        <source>Line {number}: {field} is missing.</source>
        <translation>Línea {number}: falta {field}.</translation>
    </message>
    <message>
        <source>The column “{column}” means nothing here.</source>
        <translation>La columna “{column}” no significa nada aquí.</translation>
    </message>
    <message>
        <source>Nothing was added from {file}</source>
        <translation>No se agregó nada desde {file}</translation>
    </message>
    <message>
        <source>It is about {place}</source>
        <translation>Es sobre {place}</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Open the page that gives keys</source>
        <translation>Abrir la página que da las claves</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue la clave aquí</translation>
    </message>
    <message>
        <source>This computer has no key ring. You can keep the key until the window is closed, or in a file that only your account can read. Whoever can read your files, a backup of them too, can use a key in a file.</source>
        <translation>Esta computadora no tiene llavero. Puede conservar la clave hasta que se cierre la ventana, o en un archivo que solo su cuenta puede leer. Quien pueda leer sus archivos, o una copia de seguridad de ellos, puede usar una clave guardada en un archivo.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Solo para esta vez</translation>
    </message>
    <message>
        <source>In a file only my account can read</source>
        <translation>En un archivo que solo mi cuenta puede leer</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Guardar esta clave</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Ask the service one question with this key</source>
        <translation>Hacer una pregunta al servicio con esta clave</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Olvidar esta clave</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search laws, studies and cases</source>
        <translation>Buscar leyes, estudios y casos</translation>
    </message>
    <message>
        <source>Laws, studies and cases</source>
        <translation>Leyes, estudios y casos</translation>
    </message>
    <message>
        <source>Put it into the text</source>
        <translation>Ponerlo en el texto</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Hearings</source>
        <translation>Hearings</translation>
    </message>
</context>
<context>
    <name>LoginChoice</name>
    <message>
        <source>The sample is never started by itself.</source>
        <translation>La muestra nunca se inicia por sí sola.</translation>
    </message>
    <message>
        <source>No desktop that starts programs at login was found here, so nothing would start it.</source>
        <translation>Aquí no se encontró ningún escritorio que inicie programas al iniciar sesión, así que nada lo iniciaría.</translation>
    </message>
    <message>
        <source>This writes one entry, {place}, and takes it away again. It starts in the tray where that is chosen above, and else with its window.</source>
        <translation>Esto escribe una sola entrada, {place}, y la vuelve a quitar. Se inicia en la bandeja donde eso está elegido arriba, y si no, con su ventana.</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Text is shown at {percent} % now.</source>
        <translation>Ahora el texto se ve al {percent} %.</translation>
    </message>
    <message>
        <source>This look could not be kept, so it lasts until the program is closed.</source>
        <translation>Este aspecto no se pudo guardar, así que dura hasta que se cierre el programa.</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Show text at this size</source>
        <translation>Mostrar el texto a este tamaño</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>The usual contrast</source>
        <translation>El contraste habitual</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>100 % is the size of the system&apos;s own text. The window is opened anew at another size; what you wrote is saved before.</source>
        <translation>El 100 % es el tamaño del texto del propio sistema. Con otro tamaño la ventana se abre de nuevo; antes se guarda lo que usted escribió.</translation>
    </message>
    <message>
        <source>With more contrast lines and text are black on white, or white on black.</source>
        <translation>Con más contraste las líneas y el texto son negros sobre blanco, o blancos sobre negro.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hearings (sample)</source>
        <translation>Hearings (muestra)</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Hearings</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>This paragraph is for</source>
        <translation>Este párrafo es para</translation>
    </message>
</context>
<context>
    <name>NextPresenter</name>
    <message>
        <source>Nothing to do now</source>
        <translation>Por ahora no hay nada que hacer</translation>
    </message>
    <message>
        <source>Deadlines of hearings on surveillance and your drafts appear here.</source>
        <translation>Aquí aparecen los plazos de las audiencias sobre vigilancia y sus borradores.</translation>
    </message>
    <message>
        <source>Look at all hearings</source>
        <translation>Ver todas las audiencias</translation>
    </message>
</context>
<context>
    <name>NextView</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>By when to act for hearings on surveillance, and for your testimony.</source>
        <translation>Hasta cuándo puede actuar en las audiencias sobre vigilancia y con su testimonio.</translation>
    </message>
    <message>
        <source>What to do next, soonest first</source>
        <translation>Qué hacer ahora, primero lo más próximo</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Only for you: notes are in no file, preview or version of the testimony.</source>
        <translation>Solo para usted: las notas no están en ningún archivo, vista previa ni versión del testimonio.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>City Council, December 8 at 6 PM, City Hall, Room 200: body cameras</source>
        <translation>Concejo Municipal, 8 de diciembre, 18:00, Ayuntamiento, sala 200: cámaras corporales</translation>
    </message>
    <message>
        <source>The words of the notice</source>
        <translation>Las palabras del aviso</translation>
    </message>
    <message>
        <source>Add this hearing</source>
        <translation>Agregar esta audiencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is about {place}.</source>
        <translation>Es sobre {place}.</translation>
    </message>
    <message>
        <source>Add a hearing from a notice</source>
        <translation>Agregar una audiencia desde un aviso</translation>
    </message>
    <message>
        <source>Paste what a friend sent, or type it: the body, the day, the hour, the room and what it is about. What is read out of it is shown for you to check.</source>
        <translation>Pegue lo que le mandó alguien, o escríbalo: el órgano, el día, la hora, la sala y de qué trata. Lo que se lea ahí se le muestra para que lo revise.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Your last words are not saved: copy them to be safe. Closing the window once more closes it without them.</source>
        <translation>Sus últimas palabras no están guardadas: cópielas para no perderlas. Si cierra la ventana otra vez, se cerrará sin ellas.</translation>
    </message>
    <message>
        <source>Something in the program failed ({kind}), so what you did last may not have been done.</source>
        <translation>Algo falló en el programa ({kind}), así que quizá no se hizo lo último que usted pidió.</translation>
    </message>
    <message>
        <source>What was kept is not touched, and what you typed is saved now; the editor says so if it cannot be.</source>
        <translation>Lo que estaba guardado no se tocó, y lo que escribió se guarda ahora; si no se puede, el editor lo dice.</translation>
    </message>
    <message>
        <source>Your drafts stay encrypted, as they were last saved.</source>
        <translation>Sus borradores siguen cifrados, como se guardaron por última vez.</translation>
    </message>
    <message>
        <source>Try once more. If it fails again, start Hearings anew and report it; the log file in the profile folder has the details.</source>
        <translation>Pruebe otra vez. Si vuelve a fallar, inicie Hearings de nuevo e informe del fallo; los detalles están en el archivo de registro de la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Your drafts are not encrypted, so there is nothing to lock: anyone who uses this computer account can read them. You can set a passphrase in Preferences.</source>
        <translation>Sus borradores no están cifrados, así que no hay nada que bloquear: cualquiera que use esta cuenta de la computadora puede leerlos. Puede poner una frase de contraseña en Preferencias.</translation>
    </message>
    <message>
        <source>No program took this address. Copy it: {address}</source>
        <translation>Ningún programa aceptó esta dirección. Cópiela: {address}</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <source>The report is copied. Nothing you wrote is in it; nothing is sent.</source>
        <translation>El informe está copiado. No contiene nada de lo que escribió; no se envía nada.</translation>
    </message>
</context>
<context>
    <name>OtherDraft</name>
    <message>
        <source>Begin it in Spanish too</source>
        <translation>Empezarlo también en español</translation>
    </message>
    <message>
        <source>Begin it in English too</source>
        <translation>Empezarlo también en inglés</translation>
    </message>
    <message>
        <source>No other draft for this hearing yet.</source>
        <translation>Todavía no hay otro borrador para esta audiencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherView</name>
    <message>
        <source>Draft to show beside the text</source>
        <translation>Borrador que se muestra junto al texto</translation>
    </message>
    <message>
        <source>The other draft</source>
        <translation>El otro borrador</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages of Preferences</source>
        <translation>Páginas de Preferencias</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Arrow keys choose, Return does it, Escape leaves.</source>
        <translation>Las flechas eligen, Intro lo hace, Escape sale.</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Nada aquí se llama así.</translation>
    </message>
    <message>
        <source>Hearing · {day} · {place}</source>
        <translation>Audiencia · {day} · {place}</translation>
    </message>
    <message>
        <source>Your testimony</source>
        <translation>Su testimonio</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar de todo</translation>
    </message>
    <message>
        <source>Find a place, an act, a hearing or a draft</source>
        <translation>Busque un lugar, una acción, una audiencia o un borrador</translation>
    </message>
    <message>
        <source>What you may mean</source>
        <translation>Lo que quizá busca</translation>
    </message>
</context>
<context>
    <name>ParagraphsView</name>
    <message>
        <source>Paragraphs you keep here can be used in every draft.</source>
        <translation>Los párrafos que conserva aquí se pueden usar en todos los borradores.</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Conservar este párrafo</translation>
    </message>
    <message>
        <source>Keep what is selected, or the paragraph at the cursor</source>
        <translation>Conservar lo seleccionado, o el párrafo donde está el cursor</translation>
    </message>
    <message>
        <source>Paragraphs you kept</source>
        <translation>Párrafos que conservó</translation>
    </message>
    <message>
        <source>Put it into the text</source>
        <translation>Ponerlo en el texto</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>No conservarlo más</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Keep the paragraph again that you kept no longer</source>
        <translation>Volver a guardar el párrafo que acaba de dejar de guardar</translation>
    </message>
</context>
<context>
    <name>PlacesPresenter</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Leyendo {done} de {total}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de probar</translation>
    </message>
    <message>
        <source>Try its sources</source>
        <translation>Probar sus fuentes</translation>
    </message>
    <message>
        <source>✓ Every source of this place is well.</source>
        <translation>✓ Todas las fuentes de este lugar funcionan bien.</translation>
    </message>
    <message>
        <source>✗ Some source of this place is not well; see below.</source>
        <translation>✗ Alguna fuente de este lugar no funciona bien; vea abajo.</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Search all places</source>
        <translation>Buscar en todos los lugares</translation>
    </message>
    <message>
        <source>Refresh this place</source>
        <translation>Actualizar este lugar</translation>
    </message>
    <message>
        <source>Try its sources</source>
        <translation>Probar sus fuentes</translation>
    </message>
    <message>
        <source>Ask each source one cheap question, keeping nothing</source>
        <translation>Hacer a cada fuente una pregunta pequeña, sin guardar nada</translation>
    </message>
    <message>
        <source>What is known of this place</source>
        <translation>Lo que se sabe de este lugar</translation>
    </message>
    <message>
        <source>Add a place by its address</source>
        <translation>Agregar un lugar por su dirección</translation>
    </message>
    <message>
        <source>Add hearings from a file…</source>
        <translation>Agregar audiencias de un archivo…</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>Pegar un aviso…</translation>
    </message>
    <message>
        <source>Refresh followed places</source>
        <translation>Actualizar los lugares que sigue</translation>
    </message>
    <message>
        <source>Places; tick one to follow it</source>
        <translation>Lugares; marque uno para seguirlo</translation>
    </message>
    <message>
        <source>Tick a place to follow it. Nothing is contacted until you refresh.</source>
        <translation>Marque un lugar para seguirlo. No se contacta con nadie hasta que usted actualice.</translation>
    </message>
</context>
<context>
    <name>PreferencesPlace</name>
    <message>
        <source>Settings and keys</source>
        <translation>Ajustes y claves</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Sus borradores</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
</context>
<context>
    <name>PreferencesPresenter</name>
    <message>
        <source>The key is kept. Check asks the service whether it takes it.</source>
        <translation>La clave está guardada. “Probar” pregunta al servicio si la acepta.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clave se olvidó.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>Keys of public services</source>
        <translation>Claves de servicios públicos</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Some services answer only to somebody who has a key. Keys are free, stay on this computer, and go to their own service and nowhere else.</source>
        <translation>Algunos servicios solo responden a quien tiene una clave. Las claves son gratuitas, se quedan en esta computadora y van a su propio servicio y a ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>PrintingPresenter</name>
    <message>
        <source>Save the list as a PDF</source>
        <translation>Guardar la lista como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) written to {path}.</source>
        <translation>
            <numerusform>%n audiencia guardada en {path}.</numerusform>
            <numerusform>%n audiencias guardadas en {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The text to read aloud</source>
        <translation>El texto para leer en voz alta</translation>
    </message>
    <message>
        <source>Earlier readings</source>
        <translation>Lecturas anteriores</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Encrypt my drafts</source>
        <translation>Cifrar mis borradores</translation>
    </message>
</context>
<context>
    <name>ProtectionStepView</name>
    <message>
        <source>How shall your drafts be protected?</source>
        <translation>¿Cómo deben protegerse sus borradores?</translation>
    </message>
    <message>
        <source>They stay on this computer. With a passphrase they are encrypted, and nobody reads them without it. There is no way around it: who loses the passphrase and the recovery code has lost the drafts.</source>
        <translation>Se quedan en esta computadora. Con una frase de contraseña se cifran, y nadie los lee sin ella. No hay otra entrada: quien pierde la frase de contraseña y el código de recuperación ha perdido los borradores.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Otra vez la frase de contraseña</translation>
    </message>
    <message>
        <source>Print the recovery code…</source>
        <translation>Imprimir el código de recuperación…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Later, in Preferences</source>
        <translation>Más tarde, en Preferencias</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Next</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock your drafts until the passphrase is typed (Ctrl+L)</source>
        <translation>Bloquear sus borradores hasta que se escriba la frase de contraseña (Ctrl+L)</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>While this is on, nothing is contacted</source>
        <translation>Mientras esto esté activado, no se contacta con nadie</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read the followed places again (F5)</source>
        <translation>Leer otra vez los lugares que sigue (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Dejar de leer; lo leído se conserva</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>A guide to what is in front, and every key (F1)</source>
        <translation>Una guía de lo que está al frente, y todas las teclas (F1)</translation>
    </message>
</context>
<context>
    <name>RefreshState</name>
    <message>
        <source>Started with --offline: nothing is contacted until the next start</source>
        <translation>Se inició con --offline: no se contacta con nadie hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Todavía sin leer</translation>
    </message>
    <message>
        <source>Checked {ago}</source>
        <translation>Revisado {ago}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n place(s) read</source>
        <translation>
            <numerusform>{done} de %n lugar leído</numerusform>
            <numerusform>{done} de %n lugares leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>The refresh was stopped.</source>
        <translation>La actualización se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new hearing(s)</source>
        <translation>
            <numerusform>%n audiencia nueva</numerusform>
            <numerusform>%n audiencias nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not fully read</source>
        <translation>
            <numerusform>%n lugar no leído del todo</numerusform>
            <numerusform>%n lugares no leídos del todo</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>se detuvo antes del final</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n orden del día.</numerusform>
            <numerusform>No se pudieron leer %n órdenes del día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of its list could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n fila de su lista.</numerusform>
            <numerusform>No se pudieron leer %n filas de su lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): see Places.</source>
        <translation>
            <numerusform>%n lugar más: vea Lugares.</numerusform>
            <numerusform>%n lugares más: vea Lugares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersPresenter</name>
    <message>
        <source>Open Next</source>
        <translation>Abrir Pendiente</translation>
    </message>
</context>
<context>
    <name>RemindersView</name>
    <message>
        <source>What a notification of the desktop says</source>
        <translation>Qué dice un aviso del escritorio</translation>
    </message>
    <message>
        <source>Reminders of deadlines</source>
        <translation>Recordatorios de plazos</translation>
    </message>
    <message>
        <source>A reminder stands across the window until you put it away. What came while the program was closed is told at the next start.</source>
        <translation>Un recordatorio aparece a lo ancho de la ventana hasta que usted lo quita. Lo que llegó con el programa cerrado se dice en el próximo inicio.</translation>
    </message>
    <message>
        <source>Notifications of the desktop, which others may see as well</source>
        <translation>Avisos del escritorio, que otras personas también pueden ver</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Close this report</source>
        <translation>Cerrar este informe</translation>
    </message>
    <message>
        <source>What could not be used, and what was guessed</source>
        <translation>Lo que no se pudo usar y lo que se adivinó</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>What to do with this hearing</source>
        <translation>Qué hacer con esta audiencia</translation>
    </message>
    <message>
        <source>Write testimony</source>
        <translation>Escribir testimonio</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Agregar al calendario…</translation>
    </message>
    <message>
        <source>Follow this hearing</source>
        <translation>Seguir esta audiencia</translation>
    </message>
    <message>
        <source>Follow {bill}</source>
        <translation>Seguir {bill}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>This hearing</source>
        <translation>Esta audiencia</translation>
    </message>
    <message>
        <source>Follow the topic “{topic}”</source>
        <translation>Seguir el tema “{topic}”</translation>
    </message>
    <message>
        <source>Where “{words}” stands, nothing is marked any more.</source>
        <translation>Donde dice “{words}” ya no se marca nada.</translation>
    </message>
    <message>
        <source>Texts with the words “{words}”</source>
        <translation>Textos con las palabras “{words}”</translation>
    </message>
    <message>
        <source>“{topic}” is switched off.</source>
        <translation>“{topic}” está desactivado.</translation>
    </message>
    <message>
        <source>The topic “{topic}”</source>
        <translation>El tema “{topic}”</translation>
    </message>
    <message>
        <source>{what}: followed now.</source>
        <translation>{what}: desde ahora se sigue.</translation>
    </message>
    <message>
        <source>{what}: not followed any more.</source>
        <translation>{what}: ya no se sigue.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SafetyLink</name>
    <message>
        <source>Your safety: what to think of first</source>
        <translation>Su seguridad: en qué pensar primero</translation>
    </message>
</context>
<context>
    <name>ScheduledReading</name>
    <message numerus="yes">
        <source>Reading on a schedule waits: it would contact %n host(s) that you have not agreed to.</source>
        <translation>
            <numerusform>La lectura según el horario espera: contactaría con %n servidor al que usted no ha dado su acuerdo.</numerusform>
            <numerusform>La lectura según el horario espera: contactaría con %n servidores a los que usted no ha dado su acuerdo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SharingAfterRefresh</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The page Calendar of Preferences shows both versions of each.</source>
        <translation>La página Calendario de Preferencias muestra las dos versiones de cada una.</translation>
    </message>
    <message>
        <source>Open Preferences</source>
        <translation>Abrir Preferencias</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>“{word}” is right</source>
        <translation>“{word}” está bien escrita</translation>
    </message>
    <message>
        <source>There is no dictionary for this language on this computer, so no word of the text is looked up.</source>
        <translation>En esta computadora no hay diccionario para este idioma, así que no se busca ninguna palabra del texto.</translation>
    </message>
    <message>
        <source>The dictionary knows every word of this text.</source>
        <translation>El diccionario conoce todas las palabras de este texto.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Open Hearings</source>
        <translation>Abrir Hearings</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Open the hearing</source>
        <translation>Abrir la audiencia</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Paso {number} de 3</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
</context>
<context>
    <name>Tied</name>
    <message>
        <source>“Choose hearing…” has its new date first.</source>
        <translation>“Elegir audiencia…” tiene primero su nueva fecha.</translation>
    </message>
</context>
<context>
    <name>TopicsModel</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Lo sigue</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>TopicsPresenter</name>
    <message>
        <source>Unfollow this topic</source>
        <translation>Dejar de seguir este tema</translation>
    </message>
    <message>
        <source>Follow this topic</source>
        <translation>Seguir este tema</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Space, in the list of topics</source>
        <translation>Espacio, en la lista de temas</translation>
    </message>
    <message>
        <source>It is switched off: it marks no hearing and lists none.</source>
        <translation>Está desactivado: no marca ninguna audiencia ni la incluye en la lista.</translation>
    </message>
    <message>
        <source>You follow it: “Only what I follow” in the list shows it.</source>
        <translation>Usted lo sigue: lo muestra “Solo lo que sigo” en la lista.</translation>
    </message>
    <message>
        <source>It marks hearings, and lists them.</source>
        <translation>Marca audiencias y las incluye en la lista.</translation>
    </message>
    <message>
        <source>“{topic}” is not followed any more.</source>
        <translation>“{topic}” ya no se sigue.</translation>
    </message>
    <message>
        <source>“{topic}” is followed now.</source>
        <translation>Desde ahora usted sigue “{topic}”.</translation>
    </message>
    <message>
        <source>“{topic}” is switched off.</source>
        <translation>“{topic}” está desactivado.</translation>
    </message>
    <message>
        <source>“{topic}” is switched on.</source>
        <translation>“{topic}” está activado.</translation>
    </message>
</context>
<context>
    <name>TopicsStepView</name>
    <message>
        <source>What shall it look for?</source>
        <translation>¿Qué debe buscar?</translation>
    </message>
    <message>
        <source>Hearings on these topics are marked and listed. Untick what does not concern you; Preferences change it at any time.</source>
        <translation>Las audiencias sobre estos temas se marcan y aparecen en la lista. Desmarque lo que no le interese; puede cambiarlo en Preferencias en cualquier momento.</translation>
    </message>
    <message>
        <source>Topics to look for</source>
        <translation>Temas que buscar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Hearings on these topics are marked and listed. Switch off what you do not want to hear of; “Only what I follow” in the list shows those you follow. All of it stays on this computer.</source>
        <translation>Las audiencias sobre estos temas se marcan y aparecen en la lista. Desactive los que no le interesen; “Solo lo que sigo” en la lista muestra los que sigue. Todo esto se queda en esta computadora.</translation>
    </message>
</context>
<context>
    <name>Tying</name>
    <message>
        <source>Choose the hearing of this draft</source>
        <translation>Elegir la audiencia de este borrador</translation>
    </message>
    <message>
        <source>Find the hearing by its body or by words of its agenda</source>
        <translation>Busque la audiencia por su órgano o por palabras de su orden del día</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>No hearing</source>
        <translation>Ninguna audiencia</translation>
    </message>
    <message>
        <source>Keep the draft by itself</source>
        <translation>Dejar el borrador sin audiencia</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return does it, Escape leaves.</source>
        <translation>Las flechas eligen, Intro lo hace, Escape sale.</translation>
    </message>
    <message>
        <source>No hearing ahead has these words.</source>
        <translation>Ninguna audiencia próxima tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Your drafts are locked</source>
        <translation>Sus borradores están bloqueados</translation>
    </message>
    <message>
        <source>They are kept on this computer, encrypted. Type your passphrase or your recovery code to go on.</source>
        <translation>Se guardan cifrados en esta computadora. Escriba su frase de contraseña o su código de recuperación para continuar.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Close Hearings</source>
        <translation>Cerrar Hearings</translation>
    </message>
</context>
<context>
    <name>UpcomingPresenter</name>
    <message>
        <source>What you follow could not be read</source>
        <translation>No se pudo leer lo que usted sigue</translation>
    </message>
    <message>
        <source>The line above says why, and what you can do.</source>
        <translation>La línea de arriba dice por qué y qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n audiencia</numerusform>
            <numerusform>%n audiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without surveillance items hidden</source>
        <translation>
            <numerusform>%n reunión sin puntos sobre vigilancia oculta</numerusform>
            <numerusform>%n reuniones sin puntos sobre vigilancia ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) on other topics hidden</source>
        <translation>
            <numerusform>%n reunión sobre otros temas oculta</numerusform>
            <numerusform>%n reuniones sobre otros temas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is followed yet</source>
        <translation>Todavía no sigue ningún lugar</translation>
    </message>
    <message>
        <source>Choose the places whose hearings you want to see.</source>
        <translation>Elija los lugares cuyas audiencias quiere ver.</translation>
    </message>
    <message>
        <source>Choose places</source>
        <translation>Elegir lugares</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Todavía no se leyó nada</translation>
    </message>
    <message>
        <source>Refresh asks your places for their upcoming hearings.</source>
        <translation>“Actualizar” pregunta a sus lugares por las próximas audiencias.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>No hearing matches this filter</source>
        <translation>Ninguna audiencia pasa este filtro</translation>
    </message>
    <message>
        <source>Take a word away, or show everything ahead.</source>
        <translation>Quite alguna palabra o muestre todo lo que viene.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No hearing on surveillance is listed</source>
        <translation>No hay audiencias sobre vigilancia en la lista</translation>
    </message>
    <message>
        <source>Other meetings are listed; agendas often come only days before.</source>
        <translation>Hay otras reuniones; el orden del día a menudo sale solo unos días antes.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Mostrar todas las reuniones</translation>
    </message>
    <message>
        <source>No hearing is listed in these dates</source>
        <translation>No hay audiencias en estas fechas</translation>
    </message>
    <message>
        <source>Your places were read and list nothing here.</source>
        <translation>Sus lugares se leyeron y no tienen nada aquí.</translation>
    </message>
</context>
<context>
    <name>UpcomingView</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimir esta lista</translation>
    </message>
    <message>
        <source>Save this list as a PDF, a page for each week</source>
        <translation>Guardar esta lista como PDF, una página por semana</translation>
    </message>
</context>
<context>
    <name>VariantsPresenter</name>
    <message>
        <source>Untitled testimony</source>
        <translation>Testimonio sin título</translation>
    </message>
    <message>
        <source>In the text, Alt+1, Alt+2, Alt+3 and Alt+4 put a paragraph into the variant of 1, 2 or 3 minutes or the written one, or take it out; so does its menu. The marks can be typed too: [for 1, 2 minutes], [from 2 minutes], [for written], [for spoken].</source>
        <translation>En el texto, Alt+1, Alt+2, Alt+3 y Alt+4 ponen un párrafo en la variante de 1, 2 o 3 minutos o en la escrita, o lo quitan; también lo hace su menú. Las marcas se pueden escribir a mano: [para 1, 2 minutos], [desde 2 minutos], [para escrito], [para hablado].</translation>
    </message>
    <message>
        <source>This text has no such marks, so every variant is the same.</source>
        <translation>Este texto no tiene marcas así, de modo que todas las variantes son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsView</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>A variant of the testimony</source>
        <translation>Una variante del testimonio</translation>
    </message>
</context>
<context>
    <name>VersionsMenu</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Compare and name…</source>
        <translation>Comparar y poner nombre…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier version yet</source>
        <translation>Todavía no hay versiones anteriores</translation>
    </message>
</context>
<context>
    <name>VersionsPresenter</name>
    <message>
        <source>Untitled testimony</source>
        <translation>Testimonio sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>El texto como está ahora</translation>
    </message>
    <message>
        <source>No earlier version yet</source>
        <translation>Todavía no hay versiones anteriores</translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation>Las dos tienen las mismas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n palabra quitada</numerusform>
            <numerusform>%n palabras quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n palabra agregada</numerusform>
            <numerusform>%n palabras agregadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Versions of this draft</source>
        <translation>Versiones de este borrador</translation>
    </message>
    <message>
        <source>Name for the text as it stands</source>
        <translation>Nombre de este texto</translation>
    </message>
    <message>
        <source>Keep under this name</source>
        <translation>Conservar con este nombre</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>The older text</source>
        <translation>El texto más viejo</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>El texto más nuevo</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
</context>
<context>
    <name>VoteField</name>
    <message>
        <source>The vote is on</source>
        <translation>La votación es el</translation>
    </message>
    <message>
        <source>The day of the vote</source>
        <translation>El día de la votación</translation>
    </message>
    <message>
        <source>Ask the clerk, or look at the agenda. Next reminds you of that day.</source>
        <translation>Pregunte a la secretaría o mire el orden del día. Pendiente le recuerda ese día.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>The address is copied.</source>
        <translation>La dirección está copiada.</translation>
    </message>
    <message>
        <source>The subject is copied.</source>
        <translation>El asunto está copiado.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
    <message>
        <source>Its address is {to}.</source>
        <translation>Su dirección es {to}.</translation>
    </message>
    <message>
        <source>No address for written testimony is known here.</source>
        <translation>Aquí no se conoce ninguna dirección para el testimonio por escrito.</translation>
    </message>
    <message>
        <source>The text is too long for “Open a mail”: copy it.</source>
        <translation>El texto es demasiado largo para “Abrir un correo”: cópielo.</translation>
    </message>
    <message>
        <source>Save the testimony as a file</source>
        <translation>Guardar el testimonio como archivo</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Tick one or more places. You can change this later.</source>
        <translation>Marque uno o más lugares. Puede cambiarlo después.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>{hosts} and %n more</source>
        <translation>
            <numerusform>{hosts} y %n más</numerusform>
            <numerusform>{hosts} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing will contact: {hosts}. Nothing about you is sent.</source>
        <translation>Al actualizar se contactará con: {hosts}. No se envía nada sobre usted.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Search places</source>
        <translation>Buscar lugares</translation>
    </message>
    <message>
        <source>Places to follow</source>
        <translation>Lugares que puede seguir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation>Mirar con una muestra</translation>
    </message>
    <message>
        <source>Welcome to Hearings</source>
        <translation>Le damos la bienvenida a Hearings</translation>
    </message>
    <message>
        <source>See when your city or state hears bills on surveillance, write testimony that stays on this computer, and put the dates into your calendar. There is no account, and nothing is contacted until you ask.</source>
        <translation>Vea cuándo su ciudad o su estado trata proyectos sobre vigilancia, escriba un testimonio que se queda en esta computadora y ponga las fechas en su calendario. No hay ninguna cuenta, y no se contacta con nadie hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>Which places do you want to follow?</source>
        <translation>¿Qué lugares quiere seguir?</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Paso 1 de 3</translation>
    </message>
    <message>
        <source>Follow and go on</source>
        <translation>Seguir estos lugares y continuar</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>At which time, such as 15:00</source>
        <translation>A qué hora, por ejemplo 15:00</translation>
    </message>
    <message>
        <source> week(s) before</source>
        <translation> semana(s) antes</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen one (Delete)</source>
        <translation>Quitar la palabra elegida (Supr)</translation>
    </message>
</context>
<context>
    <name>WordsPresenter</name>
    <message>
        <source>“{words}” was added.</source>
        <translation>Se agregó “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” was removed.</source>
        <translation>Se quitó “{words}”.</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Every hearing in which one of these stands is marked and listed, whatever it is about. Case, accents, hyphens and the plural do not count; a * at the end of a word stands for any ending. They never leave this computer.</source>
        <translation>Toda audiencia en la que aparezca una de estas se marca y se incluye en la lista, trate de lo que trate. No importan las mayúsculas, los acentos, los guiones ni el plural; un * al final de una palabra vale por cualquier terminación. Nunca salen de esta computadora.</translation>
    </message>
    <message>
        <source>A word or phrase to look for</source>
        <translation>Una palabra o frase que buscar</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Palabras silenciadas</translation>
    </message>
    <message>
        <source>An agenda item in which one of these stands does not count, on whatever topic it is. Bills and hearings you follow count all the same.</source>
        <translation>Un punto del orden del día en el que aparezca una de estas no cuenta, sea cual sea su tema. Los proyectos y las audiencias que usted sigue cuentan de todos modos.</translation>
    </message>
    <message>
        <source>A word or phrase to mute</source>
        <translation>Una palabra o frase que silenciar</translation>
    </message>
</context>
<context>
    <name>_Dates</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>bill_said</name>
    <message>
        <source>Bill {number}</source>
        <translation>Proyecto {number}</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Abrir el proyecto</translation>
    </message>
    <message>
        <source>Hide its hearings</source>
        <translation>Ocultar sus audiencias</translation>
    </message>
    <message>
        <source>Its hearings</source>
        <translation>Sus audiencias</translation>
    </message>
    <message>
        <source>Follow this bill</source>
        <translation>Seguir este proyecto</translation>
    </message>
    <message>
        <source>Unfollow this bill</source>
        <translation>Dejar de seguir este proyecto</translation>
    </message>
    <message>
        <source>Every hearing of it that was read:</source>
        <translation>Todas sus audiencias que se han leído:</translation>
    </message>
    <message>
        <source>{hearing} (this hearing)</source>
        <translation>{hearing} (esta audiencia)</translation>
    </message>
</context>
<context>
    <name>bill_told</name>
    <message>
        <source>Where it stands, in the words of its source: {status} (as of {when})</source>
        <translation>En qué va, en palabras de su fuente: {status} (al {when})</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) past</source>
        <translation>
            <numerusform>%n audiencia pasada</numerusform>
            <numerusform>%n audiencias pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n por venir</numerusform>
            <numerusform>%n por venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled or put off</source>
        <translation>
            <numerusform>%n cancelada o aplazada</numerusform>
            <numerusform>%n canceladas o aplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>la próxima el {day}</translation>
    </message>
</context>
<context>
    <name>caldav_words</name>
    <message numerus="yes">
        <source>%n event(s) added</source>
        <translation>
            <numerusform>%n cita agregada</numerusform>
            <numerusform>%n citas agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these was overwritten. With --ours your version holds, with --theirs the one there.</source>
        <translation>No se sobrescribió nada de esto. Con --ours vale su versión, con --theirs la de allí.</translation>
    </message>
    <message>
        <source>With --remove-left they are removed.</source>
        <translation>Con --remove-left se quitan.</translation>
    </message>
    <message numerus="yes">
        <source>Left there: %n event(s) of nothing that you follow any more, or long past.</source>
        <translation>
            <numerusform>Queda allí %n cita de algo que ya no sigue o que pasó hace mucho.</numerusform>
            <numerusform>Quedan allí %n citas de algo que ya no sigue o que pasó hace mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written there yet.</source>
        <translation>Todavía no se ha escrito nada allí.</translation>
    </message>
    <message>
        <source>Brought up to date {ago}: {done}</source>
        <translation>Puesto al día {ago}: {done}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed here and there as well; nothing of them was overwritten.</source>
        <translation>
            <numerusform>%n cita cambió aquí y también allí; no se sobrescribió nada.</numerusform>
            <numerusform>%n citas cambiaron aquí y también allí; no se sobrescribió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last try, {ago}, did not go through.</source>
        <translation>El último intento, {ago}, no salió bien.</translation>
    </message>
    <message>
        <source>The calendar “{name}” was not brought up to date; the next refresh tries again.</source>
        <translation>El calendario “{name}” no se puso al día; la próxima actualización lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The calendar “{name}”: {conflicts}</source>
        <translation>El calendario “{name}”: {conflicts}</translation>
    </message>
    <message>
        <source>The account “{name}” is forgotten.</source>
        <translation>Se olvidó la cuenta “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Removed from its server: %n event(s).</source>
        <translation>
            <numerusform>Quitada de su servidor: %n cita.</numerusform>
            <numerusform>Quitadas de su servidor: %n citas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still there, because somebody else changed them: %n event(s).</source>
        <translation>
            <numerusform>Sigue allí, porque otra persona la cambió: %n cita.</numerusform>
            <numerusform>Siguen allí, porque otra persona las cambió: %n citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was removed there.</source>
        <translation>Se quitó allí.</translation>
    </message>
    <message>
        <source>Something else of it differs.</source>
        <translation>Otra cosa de ella es distinta.</translation>
    </message>
    <message>
        <source>Its text differs from here:</source>
        <translation>Su texto es distinto a partir de aquí:</translation>
    </message>
    <message>
        <source>Somebody else changed an event that is to be removed.</source>
        <translation>Otra persona cambió una cita que se iba a quitar.</translation>
    </message>
    <message>
        <source>Somebody else changed an event that changed here too.</source>
        <translation>Otra persona cambió una cita que también cambió aquí.</translation>
    </message>
    <message>
        <source>Here: {event}</source>
        <translation>Aquí: {event}</translation>
    </message>
    <message>
        <source>There it was removed.</source>
        <translation>Allí se quitó.</translation>
    </message>
    <message>
        <source>There: {event}</source>
        <translation>Allí: {event}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>a text that cannot be read</source>
        <translation>un texto que no se puede leer</translation>
    </message>
</context>
<context>
    <name>calendar_hints</name>
    <message>
        <source>This folder looks like one on a network.</source>
        <translation>Esta carpeta parece estar en una red.</translation>
    </message>
    <message>
        <source>This folder looks like one of {service}.</source>
        <translation>Esta carpeta parece ser de {service}.</translation>
    </message>
    <message>
        <source>Whoever runs it, and whoever shares it, can read which hearings you attend to. Choose a folder of this computer, or the neutral mode.</source>
        <translation>Quien la administra, y quien la comparte, puede leer a qué audiencias está atento usted. Elija una carpeta de esta computadora, o el modo neutral.</translation>
    </message>
    <message>
        <source>Open that file with your calendar. When a hearing moves, export it again. Thunderbird does not take a hearing it already has: delete it there first. Calcurse and Outlook add it a second time. Google drops the alarms.</source>
        <translation>Abra ese archivo con su calendario. Cuando una audiencia cambie de fecha, expórtela otra vez. Thunderbird no toma una audiencia que ya tiene: bórrela ahí primero. Calcurse y Outlook la agregan por segunda vez. Google quita las alarmas.</translation>
    </message>
    <message>
        <source>Thunderbird reads it anew by itself: New Calendar, On the Network, paste the address. Google and Outlook.com only read addresses on the web, so they cannot subscribe to a file on this computer. Alarms may be left out by a calendar that subscribes.</source>
        <translation>Thunderbird lo vuelve a leer solo: Nuevo calendario, En la red, pegue la dirección. Google y Outlook.com solo leen direcciones de la web, así que no pueden suscribirse a un archivo de esta computadora. Un calendario suscrito puede dejar fuera las alarmas.</translation>
    </message>
    <message>
        <source>The calendar file {path} was not brought up to date: who subscribes to it sees the state before. The next refresh tries again.</source>
        <translation>El archivo de calendario {path} no se puso al día: quien está suscrito ve el estado anterior. La próxima actualización lo intenta otra vez.</translation>
    </message>
    <message>
        <source>Whoever runs it, and whoever shares it, can read this testimony. Choose a folder of this computer.</source>
        <translation>Quien la administra, y quien la comparte, puede leer este testimonio. Elija una carpeta de esta computadora.</translation>
    </message>
</context>
<context>
    <name>calendar_words</name>
    <message>
        <source>Hearings on surveillance</source>
        <translation>Audiencias sobre vigilancia</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>{place}: {hearing}</source>
        <translation>{place}: {hearing}</translation>
    </message>
    <message>
        <source>{bodies} – {title}</source>
        <translation>{bodies} – {title}</translation>
    </message>
    <message>
        <source>Joint hearing: {bodies}</source>
        <translation>Audiencia conjunta: {bodies}</translation>
    </message>
    <message>
        <source>Sign up to speak: {url}</source>
        <translation>Inscribirse para hablar: {url}</translation>
    </message>
    <message>
        <source>Watch or join: {url}</source>
        <translation>Ver o participar: {url}</translation>
    </message>
    <message>
        <source>Agenda: {url}</source>
        <translation>Orden del día: {url}</translation>
    </message>
    <message>
        <source>Meeting page: {url}</source>
        <translation>Página de la reunión: {url}</translation>
    </message>
    <message>
        <source>Items to follow: {numbers}</source>
        <translation>Puntos que seguir: {numbers}</translation>
    </message>
    <message>
        <source>found: {words}</source>
        <translation>encontrado: {words}</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Cuándo: {moment}</translation>
    </message>
    <message>
        <source>When: {day}. No starting time can be told yet.</source>
        <translation>Cuándo: {day}. Todavía no se puede decir la hora de inicio.</translation>
    </message>
    <message>
        <source>In the body&apos;s own words: {text}</source>
        <translation>En palabras del órgano: {text}</translation>
    </message>
    <message>
        <source>The end is not published; two hours are assumed.</source>
        <translation>No se publica la hora de cierre; se suponen dos horas.</translation>
    </message>
    <message>
        <source>The body says: {text}</source>
        <translation>El órgano dice: {text}</translation>
    </message>
    <message>
        <source>Set anew: {moment}</source>
        <translation>Nueva fecha: {moment}</translation>
    </message>
    <message>
        <source>Perhaps moved to: {moment}</source>
        <translation>Quizás pasó a: {moment}</translation>
    </message>
    <message>
        <source>Stands in for the hearing of: {moment}</source>
        <translation>Sustituye a la audiencia de: {moment}</translation>
    </message>
    <message>
        <source>Read from {source}; last change seen {moment}.</source>
        <translation>Fuente: {source}; último cambio visto: {moment}.</translation>
    </message>
    <message>
        <source>Due: {moment}</source>
        <translation>Plazo: {moment}</translation>
    </message>
    <message>
        <source>The hearing: {moment}</source>
        <translation>La audiencia: {moment}</translation>
    </message>
    <message>
        <source>This deadline is no longer known: what it was counted from has changed, or its rule has expired or was corrected. Ask the clerk.</source>
        <translation>Este plazo ya no se conoce: cambió aquello desde lo que se contaba, o su regla venció o se corrigió. Pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>Confirm on the agenda.</source>
        <translation>Confírmelo en el orden del día.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>CANCELLED: {summary}</source>
        <translation>CANCELADA: {summary}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}, {year}, {hour12}:{minute} {half} {zone}</source>
        <translation>{weekday} {day} de {month} de {year}, {hour24}:{minute}, {zone}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}, {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{words} ({zone})</source>
        <translation>{words} ({zone})</translation>
    </message>
    <message>
        <source>AM</source>
        <translation>a. m.</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>p. m.</translation>
    </message>
    <message>
        <source>CANCELLED: </source>
        <translation>CANCELADA: </translation>
    </message>
    <message>
        <source>POSTPONED: </source>
        <translation>APLAZADA: </translation>
    </message>
    <message>
        <source>NO LONGER LISTED: </source>
        <translation>YA NO FIGURA: </translation>
    </message>
    <message>
        <source>Status: scheduled.</source>
        <translation>Estado: programada.</translation>
    </message>
    <message>
        <source>Status: cancelled.</source>
        <translation>Estado: cancelada.</translation>
    </message>
    <message>
        <source>Status: postponed.</source>
        <translation>Estado: aplazada.</translation>
    </message>
    <message>
        <source>Status: no longer listed. It may be cancelled: ask the clerk.</source>
        <translation>Estado: ya no figura en la lista. Puede que esté cancelada: pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>Sign up to speak – {hearing}</source>
        <translation>Inscribirse para hablar – {hearing}</translation>
    </message>
    <message>
        <source>Ask for an interpreter – {hearing}</source>
        <translation>Pedir intérprete – {hearing}</translation>
    </message>
    <message>
        <source>Ask for an accommodation – {hearing}</source>
        <translation>Pedir una adaptación – {hearing}</translation>
    </message>
    <message>
        <source>Send in written testimony – {hearing}</source>
        <translation>Enviar testimonio por escrito – {hearing}</translation>
    </message>
    <message>
        <source>Speak – {hearing}</source>
        <translation>Hablar – {hearing}</translation>
    </message>
    <message>
        <source>Look what the body reported – {hearing}</source>
        <translation>Ver de qué informó el órgano – {hearing}</translation>
    </message>
    <message>
        <source>Eastern Time</source>
        <translation>hora del Este</translation>
    </message>
    <message>
        <source>Central Time</source>
        <translation>hora del Centro</translation>
    </message>
    <message>
        <source>Mountain Time</source>
        <translation>hora de la Montaña</translation>
    </message>
    <message>
        <source>Pacific Time</source>
        <translation>hora del Pacífico</translation>
    </message>
    <message>
        <source>Alaska Time</source>
        <translation>hora de Alaska</translation>
    </message>
    <message>
        <source>Mountain Standard Time</source>
        <translation>hora estándar de la Montaña</translation>
    </message>
    <message>
        <source>Hawaii Time</source>
        <translation>hora de Hawái</translation>
    </message>
    <message>
        <source>Atlantic Time</source>
        <translation>hora del Atlántico</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
</context>
<context>
    <name>cli_words</name>
    <message>
        <source>Upcoming hearings on surveillance, and how to speak there.</source>
        <translation>Próximas audiencias sobre vigilancia, y cómo hablar en ellas.</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>decir qué versión es esta</translation>
    </message>
    <message>
        <source>try everything once, without a network, in a folder that is removed</source>
        <translation>probar todo una vez, sin red, en una carpeta que se elimina</translation>
    </message>
    <message>
        <source>  {name}: well</source>
        <translation>  {name}: bien</translation>
    </message>
    <message>
        <source>! {name}: broken: {why}</source>
        <translation>! {name}: no funciona: {why}</translation>
    </message>
    <message>
        <source>places, rules, library and templates</source>
        <translation>lugares, reglas, biblioteca y plantillas</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traducciones</translation>
    </message>
    <message>
        <source>the store of hearings, and their marks</source>
        <translation>el almacén de audiencias y sus marcas</translation>
    </message>
    <message>
        <source>the store of drafts</source>
        <translation>el almacén de borradores</translation>
    </message>
    <message>
        <source>a testimony as .{ending}</source>
        <translation>un testimonio como .{ending}</translation>
    </message>
    <message>
        <source>a calendar file (.ics)</source>
        <translation>un archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>encrypted drafts, locked and opened</source>
        <translation>borradores cifrados, bloqueados y abiertos</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBO</translation>
    </message>
    <message>
        <source>read the upcoming hearings of places</source>
        <translation>leer las próximas audiencias de los lugares</translation>
    </message>
    <message>
        <source>list hearings; only those on surveillance without --all</source>
        <translation>mostrar la lista de audiencias; sin --all, solo las de vigilancia</translation>
    </message>
    <message>
        <source>show one hearing whole</source>
        <translation>mostrar una audiencia completa</translation>
    </message>
    <message>
        <source>list what to do and by when, soonest first</source>
        <translation>decir qué hay que hacer y hasta cuándo, primero lo más próximo</translation>
    </message>
    <message>
        <source>list the places the program knows</source>
        <translation>mostrar los lugares que el programa conoce</translation>
    </message>
    <message>
        <source>write hearings to a calendar file (.ics)</source>
        <translation>guardar audiencias en un archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>keep the hearings of a file that somebody sent</source>
        <translation>conservar las audiencias de un archivo que alguien le mandó</translation>
    </message>
    <message>
        <source>remove a hearing that you imported</source>
        <translation>quitar una audiencia que usted importó</translation>
    </message>
    <message>
        <source>say what a text is about, and because of which words</source>
        <translation>decir de qué trata un texto, y por qué palabras</translation>
    </message>
    <message>
        <source>show how a place takes testimony, and correct it</source>
        <translation>mostrar cómo recibe testimonio un lugar, y corregirlo</translation>
    </message>
    <message>
        <source>keep the keys that public services ask for</source>
        <translation>guardar las claves que piden los servicios públicos</translation>
    </message>
    <message>
        <source>keep a calendar on a server right (CalDAV)</source>
        <translation>mantener al día un calendario en un servidor (CalDAV)</translation>
    </message>
    <message>
        <source>find laws, studies and cases that speakers can cite</source>
        <translation>encontrar leyes, estudios y casos que se pueden citar al hablar</translation>
    </message>
    <message>
        <source>Before or after any verb: --profile DIR (or HEARINGS_PROFILE), --offline, --sample, --passphrase-file FILE (for encrypted drafts; - for the input). Without a verb the window opens; with --at-login it waits in the tray where that was chosen.</source>
        <translation>Antes o después de cualquier verbo: --profile CARPETA (o HEARINGS_PROFILE), --offline, --sample, --passphrase-file ARCHIVO (para borradores cifrados; - para la entrada). Sin un verbo se abre la ventana; con --at-login espera en la bandeja donde eso se eligió.</translation>
    </message>
    <message>
        <source>keep, show and export testimony</source>
        <translation>guardar, mostrar y exportar testimonios</translation>
    </message>
    <message>
        <source>look at the installation and the profile</source>
        <translation>revisar la instalación y el perfil</translation>
    </message>
    <message>
        <source>follow a place, topic, bill, hearing or word, or list what is followed</source>
        <translation>seguir un lugar, tema, proyecto, audiencia o palabra, o mostrar lo que se sigue</translation>
    </message>
    <message>
        <source>stop following something</source>
        <translation>dejar de seguir algo</translation>
    </message>
    <message>
        <source>let a topic or a word count no longer</source>
        <translation>hacer que un tema o una palabra ya no cuente</translation>
    </message>
    <message>
        <source>let a topic or a word count again</source>
        <translation>hacer que un tema o una palabra vuelva a contar</translation>
    </message>
    <message>
        <source>show a bill with every hearing of it that was read</source>
        <translation>mostrar un proyecto con todas sus audiencias leídas</translation>
    </message>
    <message>
        <source>say who can read your drafts; encrypt or lock them</source>
        <translation>decir quién puede leer sus borradores; cifrarlos o bloquearlos</translation>
    </message>
    <message>
        <source>write your drafts to one encrypted file</source>
        <translation>guardar sus borradores en un solo archivo cifrado</translation>
    </message>
    <message>
        <source>put a backup in the place of your drafts</source>
        <translation>poner una copia de seguridad en lugar de sus borradores</translation>
    </message>
    <message>
        <source>with add</source>
        <translation>con add</translation>
    </message>
    <message>
        <source>where its meetings are listed</source>
        <translation>dónde se publican sus reuniones</translation>
    </message>
    <message>
        <source>what the place is called</source>
        <translation>cómo se llama el lugar</translation>
    </message>
    <message>
        <source>its state in two letters</source>
        <translation>su estado, en dos letras</translation>
    </message>
    <message>
        <source>such as America/Chicago</source>
        <translation>por ejemplo America/Chicago</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>only with these words</source>
        <translation>solo con estas palabras</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>what you call the account</source>
        <translation>cómo llama usted a la cuenta</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>with add: where the server is</source>
        <translation>con add: dónde está el servidor</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>with add: your name there</source>
        <translation>con add: su nombre allí</translation>
    </message>
    <message>
        <source>with add: a file with the password in its first line; - for the input</source>
        <translation>con add: un archivo con la contraseña en su primera línea; - para la entrada</translation>
    </message>
    <message>
        <source>with remove: also take our events from the server</source>
        <translation>con remove: quitar también nuestras citas del servidor</translation>
    </message>
    <message>
        <source>with add and change</source>
        <translation>con add y change</translation>
    </message>
    <message>
        <source>each deadline as an event of its own, as is usual</source>
        <translation>cada plazo como una cita aparte, que es lo habitual</translation>
    </message>
    <message>
        <source>“Appointment” and the time alone</source>
        <translation>solo “Cita” y la hora</translation>
    </message>
    <message>
        <source>with --caldav: your version holds where somebody else changed an event</source>
        <translation>con --caldav: vale su versión donde otra persona cambió una cita</translation>
    </message>
    <message>
        <source>with --caldav: remove the events that nothing here asks for any more</source>
        <translation>con --caldav: quitar las citas que aquí ya nada pide</translation>
    </message>
    <message>
        <source>The account “{name}” is forgotten; its events stay on the server.</source>
        <translation>La cuenta “{name}” se olvidó; sus citas se quedan en el servidor.</translation>
    </message>
    <message>
        <source>There is no calendar account.</source>
        <translation>No hay ninguna cuenta de calendario.</translation>
    </message>
    <message>
        <source>bring it up to date by itself after each refresh</source>
        <translation>ponerlo al día por sí solo después de cada actualización</translation>
    </message>
    <message>
        <source>ring no more</source>
        <translation>no avisar más</translation>
    </message>
    <message>
        <source>with --caldav: what somebody else changed stays as it is there</source>
        <translation>con --caldav: lo que otra persona cambió se queda como está allí</translation>
    </message>
    <message>
        <source>--alarm and --no-alarm contradict each other</source>
        <translation>--alarm y --no-alarm se contradicen</translation>
    </message>
    <message>
        <source>--remove-events goes with accounts remove</source>
        <translation>--remove-events va con accounts remove</translation>
    </message>
    <message>
        <source>--ours, --theirs and --remove-left go with --caldav</source>
        <translation>--ours, --theirs y --remove-left van con --caldav</translation>
    </message>
    <message>
        <source>--ours and --theirs contradict each other</source>
        <translation>--ours y --theirs se contradicen</translation>
    </message>
    <message>
        <source>accounts add needs NAME, ADDRESS and USER; accounts change and remove need NAME</source>
        <translation>accounts add necesita NOMBRE, DIRECCIÓN y USUARIO; accounts change y remove necesitan NOMBRE</translation>
    </message>
    <message>
        <source>“hearings calendar --caldav {name}” shows both versions.</source>
        <translation>“hearings calendar --caldav {name}” muestra las dos versiones.</translation>
    </message>
    <message>
        <source>After each refresh.</source>
        <translation>Después de cada actualización.</translation>
    </message>
    <message>
        <source>The next “hearings calendar --caldav {name}” writes it so.</source>
        <translation>El próximo “hearings calendar --caldav {name}” lo escribe así.</translation>
    </message>
    <message>
        <source>Password for “{user}”: </source>
        <translation>Contraseña de “{user}”: </translation>
    </message>
    <message>
        <source>accounts add asks for the password; without a screen give --password-file</source>
        <translation>accounts add pide la contraseña; sin pantalla, dé --password-file</translation>
    </message>
    <message>
        <source>The calendar {url} is kept right by “hearings calendar --caldav {name}”. The password is in the key ring.</source>
        <translation>El calendario {url} se mantiene al día con “hearings calendar --caldav {name}”. La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>which key, as keys list names it</source>
        <translation>qué clave, con el nombre que le da keys list</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>with set: a file that holds the key alone; - for the input</source>
        <translation>con set: un archivo que solo contiene la clave; - para la entrada</translation>
    </message>
    <message>
        <source>with set, where there is no key ring: keep it in a file only your account can read</source>
        <translation>con set, donde no hay llavero: guardarla en un archivo que solo su cuenta puede leer</translation>
    </message>
    <message>
        <source>these hearings; else the filters</source>
        <translation>estas audiencias; si no, las del filtro</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>dónde guardarlo</translation>
    </message>
    <message>
        <source>keep what you follow in this file, written anew after each refresh, for calendars that subscribe to it</source>
        <translation>mantener en este archivo lo que usted sigue, escrito de nuevo tras cada actualización, para los calendarios que se suscriban a él</translation>
    </message>
    <message>
        <source>no longer keep a file up to date</source>
        <translation>no mantener más al día ningún archivo</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>bring the calendar of this account up to date, see hearings accounts</source>
        <translation>poner al día el calendario de esta cuenta, vea hearings accounts</translation>
    </message>
    <message>
        <source>each deadline as an event of its own</source>
        <translation>cada plazo como una cita aparte</translation>
    </message>
    <message>
        <source>for a calendar that others see: times only, marked private</source>
        <translation>para un calendario que ven otras personas: solo las horas, marcado como privado</translation>
    </message>
    <message>
        <source>only what is new or changed since the last export</source>
        <translation>solo lo nuevo o cambiado desde la última exportación</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTOS</translation>
    </message>
    <message>
        <source>ring so many minutes before; may be given more than once</source>
        <translation>avisar tantos minutos antes; se puede repetir</translation>
    </message>
    <message>
        <source>places switch needs an ID, and --off or --on with a source</source>
        <translation>places switch necesita un ID, y --off o --on con una fuente</translation>
    </message>
    <message>
        <source>--off and --on belong to places switch</source>
        <translation>--off y --on van con places switch</translation>
    </message>
    <message>
        <source>add a place of your own, by the address of its calendar; switch a source of a place on or off</source>
        <translation>añadir un lugar propio, por la dirección de su calendario; activar o desactivar una fuente de un lugar</translation>
    </message>
    <message>
        <source>with switch: which place</source>
        <translation>con switch: qué lugar</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>FUENTE</translation>
    </message>
    <message>
        <source>with switch: never ask this source, such as legistar</source>
        <translation>con switch: no preguntar nunca a esta fuente, como legistar</translation>
    </message>
    <message>
        <source>with switch: ask this source again</source>
        <translation>con switch: volver a preguntar a esta fuente</translation>
    </message>
    <message>
        <source>a calendar, a table, JSON of this program or a text; - for the input</source>
        <translation>un calendario, una tabla, JSON de este programa o un texto; - para la entrada</translation>
    </message>
    <message>
        <source>the place it is about; else the file names it, or one is followed</source>
        <translation>el lugar del que trata; si no, lo dice el archivo, o es el único que sigue</translation>
    </message>
    <message>
        <source>what kind of file it is; else its beginning and its name tell</source>
        <translation>qué tipo de archivo es; si no, lo dicen su comienzo y su nombre</translation>
    </message>
    <message>
        <source>also ask each source of the places whether it is well</source>
        <translation>preguntar también a cada fuente de los lugares si funciona bien</translation>
    </message>
    <message>
        <source>one text a line; - for the input</source>
        <translation>un texto por línea; - para la entrada</translation>
    </message>
    <message>
        <source>show one entry whole</source>
        <translation>mostrar una entrada completa</translation>
    </message>
    <message>
        <source>which one, with show</source>
        <translation>cuál, con show</translation>
    </message>
    <message>
        <source>about a place, its state and what lies in it; repeatable</source>
        <translation>sobre un lugar, su estado y lo que hay en él; se puede repetir</translation>
    </message>
    <message>
        <source>only with this topic; repeatable</source>
        <translation>solo con este tema; se puede repetir</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from es posterior a --to</translation>
    </message>
    <message>
        <source>--keep takes what you follow: name no ID, and no --changed</source>
        <translation>--keep toma lo que usted sigue: no dé ningún ID ni --changed</translation>
    </message>
    <message>
        <source>--place needs --sources</source>
        <translation>--place necesita --sources</translation>
    </message>
    <message>
        <source>places add needs --url</source>
        <translation>places add necesita --url</translation>
    </message>
    <message>
        <source>library show needs the ID of an entry</source>
        <translation>library show necesita el ID de una entrada</translation>
    </message>
    <message>
        <source>keys {what} needs the name of a key</source>
        <translation>keys {what} necesita el nombre de una clave</translation>
    </message>
    <message>
        <source>The backup is encrypted. Choose a passphrase for it.</source>
        <translation>La copia de seguridad va cifrada. Elija una frase de contraseña para ella.</translation>
    </message>
    <message>
        <source>the two were not the same; nothing was written</source>
        <translation>las dos no eran iguales; no se escribió nada</translation>
    </message>
    <message>
        <source>Your drafts are in {path}, encrypted; it was read again and is whole.</source>
        <translation>Sus borradores están en {path}, cifrados; el archivo se volvió a leer y está completo.</translation>
    </message>
    <message>
        <source>Restored. Drafts: {count}.</source>
        <translation>Restaurado. Borradores: {count}.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Lo que había antes se conserva como {name}.</translation>
    </message>
    <message>
        <source>From now on your drafts open with the passphrase of the backup.</source>
        <translation>Desde ahora sus borradores se abren con la frase de contraseña de la copia de seguridad.</translation>
    </message>
    <message>
        <source>a passphrase is asked for on a screen; without one give --passphrase-file</source>
        <translation>la frase de contraseña se pide en la pantalla; sin pantalla, dé --passphrase-file</translation>
    </message>
    <message>
        <source>You follow this bill.</source>
        <translation>Usted sigue este proyecto.</translation>
    </message>
    <message>
        <source>No hearing of it was read. Only what your refreshes brought is searched; the legislature&apos;s own page may know more.</source>
        <translation>No se leyó ninguna audiencia sobre él. Solo se busca en lo que trajeron sus actualizaciones; la página de la legislatura puede saber más.</translation>
    </message>
    <message>
        <source>Hearings read so far</source>
        <translation>Audiencias leídas hasta ahora</translation>
    </message>
    <message>
        <source>No calendar file is kept up to date any more.</source>
        <translation>Ya no se mantiene al día ningún archivo de calendario.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) written to {path}.</source>
        <translation>
            <numerusform>%n audiencia guardada en {path}.</numerusform>
            <numerusform>%n audiencias guardadas en {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) written to {path}; each refresh writes it anew.</source>
        <translation>
            <numerusform>%n audiencia guardada en {path}; cada actualización lo escribe de nuevo.</numerusform>
            <numerusform>%n audiencias guardadas en {path}; cada actualización lo escribe de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>  There is no PySide6, so only the command line can be used.</source>
        <translation>  No está PySide6, así que solo se puede usar la línea de comandos.</translation>
    </message>
    <message>
        <source>Profile: {path}</source>
        <translation>Perfil: {path}</translation>
    </message>
    <message>
        <source>Places: {count}, of which your own: {own}</source>
        <translation>Lugares: {count}, de ellos suyos: {own}</translation>
    </message>
    <message>
        <source>  {host}: {spent} of {requests} requests in the last {hours} hours</source>
        <translation>  {host}: {spent} de {requests} consultas en las últimas {hours} horas</translation>
    </message>
    <message>
        <source>  {host}: {spent} of {requests} requests in the last minute</source>
        <translation>  {host}: {spent} de {requests} consultas en el último minuto</translation>
    </message>
    <message>
        <source>    The next may be sent at {moment} UTC.</source>
        <translation>    La próxima se puede enviar el {moment} UTC.</translation>
    </message>
    <message>
        <source>  {name}: well, {rows} records, {path}</source>
        <translation>  {name}: bien, {rows} registros, {path}</translation>
    </message>
    <message>
        <source>  {name}: locked, {path}</source>
        <translation>  {name}: bloqueado, {path}</translation>
    </message>
    <message>
        <source>  {name}: not made yet, {path}</source>
        <translation>  {name}: todavía sin crear, {path}</translation>
    </message>
    <message>
        <source>which draft</source>
        <translation>qué borrador</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>responder en JSON</translation>
    </message>
    <message>
        <source>with list</source>
        <translation>con list</translation>
    </message>
    <message>
        <source>those in the trash instead</source>
        <translation>en su lugar, los de la papelera</translation>
    </message>
    <message>
        <source>the text, in UTF-8; - for the input</source>
        <translation>el texto, en UTF-8; - para la entrada</translation>
    </message>
    <message>
        <source>the hearing it is for</source>
        <translation>la audiencia para la que es</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>IDIOMA</translation>
    </message>
    <message>
        <source>the language it is in, such as es</source>
        <translation>el idioma en que está, por ejemplo es</translation>
    </message>
    <message>
        <source>with export</source>
        <translation>con export</translation>
    </message>
    <message>
        <source>with delete</source>
        <translation>con delete</translation>
    </message>
    <message>
        <source>with all its versions, instead of into the trash</source>
        <translation>con todas sus versiones, en vez de a la papelera</translation>
    </message>
    <message>
        <source>else the ending of FILE tells</source>
        <translation>si no, lo dice la terminación de ARCHIVO</translation>
    </message>
    <message>
        <source>a line about you; else what the body insists on; repeatable</source>
        <translation>una línea sobre usted; si no, lo que el órgano exige; se puede repetir</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>the variant spoken in so many minutes; else the written one</source>
        <translation>la variante hablada en tantos minutos; si no, la escrita</translation>
    </message>
    <message>
        <source>in large print, to read aloud from</source>
        <translation>en letra grande, para leer en voz alta</translation>
    </message>
    <message>
        <source>write also into a folder that others can read</source>
        <translation>escribir también en una carpeta que otras personas pueden leer</translation>
    </message>
    <message>
        <source>drafts {what} needs the ID of a draft</source>
        <translation>drafts {what} necesita el ID de un borrador</translation>
    </message>
    <message>
        <source>drafts add needs --file</source>
        <translation>drafts add necesita --file</translation>
    </message>
    <message>
        <source>drafts export needs --out</source>
        <translation>drafts export necesita --out</translation>
    </message>
    <message>
        <source>drafts export needs --format, or an ending that tells it</source>
        <translation>drafts export necesita --format, o una terminación que lo diga</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>There is no draft yet. “hearings drafts add” keeps one.</source>
        <translation>Todavía no hay borradores. “hearings drafts add” guarda uno.</translation>
    </message>
    <message>
        <source>Untitled testimony</source>
        <translation>Testimonio sin título</translation>
    </message>
    <message>
        <source>The draft {id} is kept on this computer.</source>
        <translation>El borrador {id} está guardado en esta computadora.</translation>
    </message>
    <message>
        <source>hearings: {warning} Nothing was written. With --even-shared it is written there all the same.</source>
        <translation>hearings: {warning} No se escribió nada. Con --even-shared se escribe ahí de todos modos.</translation>
    </message>
    <message>
        <source>The draft is deleted with all its versions. Copies in backups and exports stay.</source>
        <translation>El borrador se eliminó con todas sus versiones. Las copias que haya en copias de seguridad y en exportaciones se quedan.</translation>
    </message>
    <message>
        <source>The draft is in the trash.</source>
        <translation>El borrador está en la papelera.</translation>
    </message>
    <message>
        <source>{id} is followed now.</source>
        <translation>Desde ahora usted sigue {id}.</translation>
    </message>
    <message>
        <source>{id} is not followed any more.</source>
        <translation>{id} ya no se sigue.</translation>
    </message>
    <message>
        <source>{id} no longer marks any hearing.</source>
        <translation>{id} ya no marca ninguna audiencia.</translation>
    </message>
    <message>
        <source>No text counts in which “{id}” stands.</source>
        <translation>No cuenta ningún texto en el que aparezca “{id}”.</translation>
    </message>
    <message>
        <source>{id} counts again.</source>
        <translation>{id} vuelve a contar.</translation>
    </message>
    <message>
        <source>Nothing is followed yet. Begin with: hearings follow place ID</source>
        <translation>Todavía no sigue nada. Empiece con: hearings follow place ID</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places this version does not know, which are not read</source>
        <translation>Lugares que esta versión no conoce y que no se leen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Topics switched off</source>
        <translation>Temas desactivados</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Palabras silenciadas</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>as anybody writes it, such as “AB 1355” or “Int 213-2026”</source>
        <translation>como lo escribe cualquiera, por ejemplo “AB 1355” o “Int 213-2026”</translation>
    </message>
    <message>
        <source>--mine and --topic go apart</source>
        <translation>--mine y --topic no van juntos</translation>
    </message>
    <message>
        <source>follow list takes nothing more</source>
        <translation>follow list no lleva nada más</translation>
    </message>
    <message>
        <source>{verb} {kind} needs what is meant</source>
        <translation>{verb} {kind} necesita que se diga a qué se refiere</translation>
    </message>
    <message>
        <source>--place goes with bill alone</source>
        <translation>--place va solo con bill</translation>
    </message>
    <message>
        <source>its id; of a bill the number, of a word or phrase the words</source>
        <translation>su id; de un proyecto el número, de una palabra o frase las palabras</translation>
    </message>
    <message>
        <source>where the bill is; else the followed legislature that has such bills</source>
        <translation>dónde está el proyecto; si no, la legislatura que usted sigue y que tiene proyectos así</translation>
    </message>
    <message>
        <source>Removed: {title}, {date}. Import its file again to have it back.</source>
        <translation>Quitada: {title}, {date}. Importe otra vez su archivo para recuperarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n audiencia</numerusform>
            <numerusform>%n audiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {value} (from “{words}”)</source>
        <translation>{field}: {value} (de “{words}”)</translation>
    </message>
    <message>
        <source>{field}: perhaps {value} (from “{words}”)</source>
        <translation>{field}: quizás {value} (de “{words}”)</translation>
    </message>
    <message>
        <source>Line {number}: {field} “{given}” cannot be used.</source>
        <translation>Línea {number}: {field} “{given}” no se puede usar.</translation>
    </message>
    <message>
        <source>The column “{column}” means nothing here.</source>
        <translation>La columna “{column}” no significa nada aquí.</translation>
    </message>
    <message>
        <source>Key for “{name}”: </source>
        <translation>Clave para “{name}”: </translation>
    </message>
    <message>
        <source>keys set asks for the key on a screen; without one give --key-file</source>
        <translation>keys set pide la clave en la pantalla; sin pantalla, dé --key-file</translation>
    </message>
    <message>
        <source>The key for “{name}” is kept in {path}, which only your account can read.</source>
        <translation>La clave para “{name}” está guardada en {path}, que solo su cuenta puede leer.</translation>
    </message>
    <message>
        <source>The key for “{name}” is kept in the key ring.</source>
        <translation>La clave para “{name}” está guardada en el llavero.</translation>
    </message>
    <message>
        <source>No key for “{name}” is kept any more.</source>
        <translation>Ya no se guarda ninguna clave para “{name}”.</translation>
    </message>
    <message>
        <source>No entry matches. “hearings library” lists them all.</source>
        <translation>No hay entradas así. “hearings library” las muestra todas.</translation>
    </message>
    <message>
        <source>Warning: {warning}</source>
        <translation>Advertencia: {warning}</translation>
    </message>
    <message>
        <source>Topics: {topics}</source>
        <translation>Temas: {topics}</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>For a draft:</source>
        <translation>Para un borrador:</translation>
    </message>
    <message>
        <source>Nothing was read yet. Begin with: hearings refresh --place ID</source>
        <translation>Todavía no se leyó nada. Empiece con: hearings refresh --place ID</translation>
    </message>
    <message>
        <source>No hearing matches. Try --all for every meeting, or other dates with --from.</source>
        <translation>No hay audiencias así. Pruebe --all para ver todas las reuniones, u otras fechas con --from.</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} no se puede leer: {why}</translation>
    </message>
    <message>
        <source>line {number} of {file} is not text in UTF-8</source>
        <translation>la línea {number} de {file} no es texto en UTF-8</translation>
    </message>
    <message>
        <source>There is nothing to do for the places you follow.</source>
        <translation>No hay nada que hacer en los lugares que usted sigue.</translation>
    </message>
    <message>
        <source>write it to a PDF instead, a page for each week, to take to a meeting</source>
        <translation>guardarla en un PDF, una página por semana, para llevarla a una reunión</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>first day, such as 2026-11-23</source>
        <translation>primer día, por ejemplo 2026-11-23</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>only with this topic, borderline or not; repeatable</source>
        <translation>solo con este tema, dudosas o no; se puede repetir</translation>
    </message>
    <message>
        <source>every meeting, not only those on surveillance</source>
        <translation>todas las reuniones, no solo las de vigilancia</translation>
    </message>
    <message>
        <source>only your followed topics, bills and hearings, and your own words</source>
        <translation>solo los temas, proyectos y audiencias que usted sigue, y sus propias palabras</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>only meetings of this kind: {kinds}; repeatable</source>
        <translation>solo reuniones de este tipo: {kinds}; se puede repetir</translation>
    </message>
    <message>
        <source>only where anybody may speak, as far as the source says</source>
        <translation>solo donde cualquiera puede hablar, hasta donde lo dice la fuente</translation>
    </message>
    <message>
        <source>a place, followed or not; repeatable</source>
        <translation>un lugar, lo siga usted o no; se puede repetir</translation>
    </message>
    <message>
        <source>{given} is not a number of minutes from 0 to {most}</source>
        <translation>{given} no es un número de minutos de 0 a {most}</translation>
    </message>
    <message>
        <source>{given} is not a date like 2026-11-23</source>
        <translation>{given} no es una fecha como 2026-11-23</translation>
    </message>
    <message>
        <source>    {system} is switched off</source>
        <translation>    {system} está desactivada</translation>
    </message>
    <message>
        <source>No place has these words. “hearings places” lists them all.</source>
        <translation>Ningún lugar tiene estas palabras. “hearings places” los muestra todos.</translation>
    </message>
    <message>
        <source>{system} is asked for {id} again.</source>
        <translation>Se vuelve a preguntar a {system} por {id}.</translation>
    </message>
    <message>
        <source>{system} is never asked for {id} any more.</source>
        <translation>Ya no se pregunta nunca a {system} por {id}.</translation>
    </message>
    <message>
        <source>No source of it is left: new hearings and changes will not be seen.</source>
        <translation>No le queda ninguna fuente: no se verán audiencias nuevas ni cambios.</translation>
    </message>
    <message>
        <source>a new place needs --name, --region and --timezone</source>
        <translation>un lugar nuevo necesita --name, --region y --timezone</translation>
    </message>
    <message>
        <source>{id} was added to your places; it is read from {systems}.</source>
        <translation>{id} se agregó a sus lugares; se lee aquí: {systems}.</translation>
    </message>
    <message>
        <source>{id} is read from this address already.</source>
        <translation>{id} ya se lee desde esta dirección.</translation>
    </message>
    <message>
        <source>Kept. It wins over every rule of the program until you forget it:</source>
        <translation>Guardado. Vale más que toda regla del programa hasta que usted lo olvide:</translation>
    </message>
    <message>
        <source>Your correction is gone; the rule of the program holds again.</source>
        <translation>Su corrección ya no está; la regla del programa vuelve a valer.</translation>
    </message>
    <message>
        <source>You corrected no such rule there. “hearings rules show” lists yours.</source>
        <translation>Ahí usted no corrigió ninguna regla así. “hearings rules show” muestra las suyas.</translation>
    </message>
    <message>
        <source>You have corrected no rule.</source>
        <translation>Usted no ha corregido ninguna regla.</translation>
    </message>
    <message>
        <source>No rule of this place is known. Ask its clerk, and correct it here.</source>
        <translation>No se conoce ninguna regla de este lugar. Pregunte en su secretaría y corríjalo aquí.</translation>
    </message>
    <message>
        <source>Your own correction of {day}.</source>
        <translation>Corrección suya del {day}.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LUGAR</translation>
    </message>
    <message>
        <source>which place; without one, show lists your own corrections</source>
        <translation>qué lugar; sin ninguno, show muestra sus correcciones</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>ASUNTO</translation>
    </message>
    <message>
        <source>what the rule is about: {subjects}</source>
        <translation>de qué trata la regla: {subjects}</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>with correct: what holds, such as “minutes = 2” (docs/rules.md)</source>
        <translation>con correct: lo que vale, por ejemplo “minutes = 2” (docs/rules.md)</translation>
    </message>
    <message>
        <source>only for this body, by its whole name; else for every one</source>
        <translation>solo para este órgano, por su nombre completo; si no, para todos</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>una nota suya</translation>
    </message>
    <message>
        <source>rules {what} needs a place and a subject</source>
        <translation>rules {what} necesita un lugar y un asunto</translation>
    </message>
    <message>
        <source>rules correct needs what holds, such as “minutes = 2”</source>
        <translation>rules correct necesita lo que vale, por ejemplo “minutes = 2”</translation>
    </message>
    <message>
        <source>There is no screen here, so the upcoming hearings are printed.</source>
        <translation>Aquí no hay pantalla, así que las próximas audiencias se muestran como texto.</translation>
    </message>
    <message>
        <source>--profile needs a folder</source>
        <translation>--profile necesita una carpeta</translation>
    </message>
    <message>
        <source>--passphrase-file needs a file</source>
        <translation>--passphrase-file necesita un archivo</translation>
    </message>
    <message>
        <source>hearings: stopped; what was stored is kept.</source>
        <translation>hearings: detenido; lo guardado se conserva.</translation>
    </message>
    <message>
        <source>hearings: the system refused it: {why}</source>
        <translation>hearings: el sistema no lo permitió: {why}</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Frase de contraseña o código de recuperación: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>How to take part</source>
        <translation>Cómo participar</translation>
    </message>
    <message>
        <source>{place}: read {ago}</source>
        <translation>{place}: leído {ago}</translation>
    </message>
    <message>
        <source>{place} was never read. Begin with: hearings refresh --place {id}</source>
        <translation>{place} nunca se ha leído. Empiece con: hearings refresh --place {id}</translation>
    </message>
    <message>
        <source>{place} could not be read yet, so none of it is here. {happened}</source>
        <translation>{place} todavía no se pudo leer, así que aquí no hay nada de ese lugar. {happened}</translation>
    </message>
    <message>
        <source>{place} could not be read again; it is shown as of {ago}. {happened}</source>
        <translation>{place} no se pudo leer otra vez; se muestra como estaba {ago}. {happened}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>Sign up or comment</source>
        <translation>Inscribirse o comentar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Read from {source} {ago}.</source>
        <translation>Leído {ago}; fuente: {source}.</translation>
    </message>
    <message>
        <source>Perhaps moved to</source>
        <translation>Quizás pasó a</translation>
    </message>
    <message>
        <source>Set anew as</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>The agenda could not be read yet.</source>
        <translation>El orden del día todavía no se pudo leer.</translation>
    </message>
    <message>
        <source>The body has not published an agenda yet.</source>
        <translation>El órgano todavía no ha publicado el orden del día.</translation>
    </message>
    <message>
        <source>The refresh was stopped; what was read before is kept.</source>
        <translation>La actualización se detuvo; lo leído antes se conserva.</translation>
    </message>
    <message>
        <source>{place}: could not be read</source>
        <translation>{place}: no se pudo leer</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) could not be read; they are asked for again next time.</source>
        <translation>
            <numerusform>No se pudo leer %n orden del día; se volverá a pedir la próxima vez.</numerusform>
            <numerusform>No se pudieron leer %n órdenes del día; se volverán a pedir la próxima vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable date left out.</source>
        <translation>
            <numerusform>Se dejó fuera %n fila sin fecha legible.</numerusform>
            <numerusform>Se dejaron fuera %n filas sin fecha legible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the key ring this holds for this one command only.</source>
        <translation>Sin el llavero, esto vale solo para este comando.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backup files made before open with the old one.</source>
        <translation>La frase de contraseña cambió. Las copias de seguridad hechas antes se abren con la anterior.</translation>
    </message>
    <message>
        <source>the two were not the same; nothing was changed</source>
        <translation>las dos no eran iguales; no se cambió nada</translation>
    </message>
    <message>
        <source>say who can read the drafts; encrypt, decrypt, lock or unlock them; set another passphrase, make a new recovery code, or destroy the vault with all its copies</source>
        <translation>decir quién puede leer los borradores; cifrarlos, descifrarlos, bloquearlos o desbloquearlos; poner otra frase de contraseña, crear un nuevo código de recuperación o destruir todo con todas sus copias</translation>
    </message>
    <message>
        <source>with encrypt: also make a code to print, which opens the drafts too</source>
        <translation>con encrypt: hacer también un código para imprimir, que abre igualmente los borradores</translation>
    </message>
    <message>
        <source>with encrypt: once unlocked the key ring of the system opens them without asking, until they are locked</source>
        <translation>con encrypt: una vez desbloqueados, el llavero del sistema los abre sin preguntar, hasta que se bloqueen</translation>
    </message>
    <message>
        <source>with encrypt: only the key ring and a recovery code open them</source>
        <translation>con encrypt: solo los abren el llavero y un código de recuperación</translation>
    </message>
    <message>
        <source>with passphrase: a file with the new one in its first line</source>
        <translation>con passphrase: un archivo con la nueva en su primera línea</translation>
    </message>
    <message>
        <source>with destroy: nothing is destroyed without it</source>
        <translation>con destroy: sin esto no se destruye nada</translation>
    </message>
    <message>
        <source>only with --for-good</source>
        <translation>solo con --for-good</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) written to {path}, a page for each week.</source>
        <translation>
            <numerusform>%n audiencia guardada en {path}, una página por semana.</numerusform>
            <numerusform>%n audiencias guardadas en {path}, una página por semana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>correcting_words</name>
    <message>
        <source>May the public speak?</source>
        <translation>¿Puede hablar el público?</translation>
    </message>
    <message>
        <source>Only on matters of the agenda</source>
        <translation>Solo sobre asuntos del orden del día</translation>
    </message>
    <message>
        <source>Minutes to speak</source>
        <translation>Minutos para hablar</translation>
    </message>
    <message>
        <source>At the most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>From so many speakers on</source>
        <translation>A partir de tantas personas</translation>
    </message>
    <message>
        <source>Minutes then</source>
        <translation>Minutos entonces</translation>
    </message>
    <message>
        <source>The chair may cut it to</source>
        <translation>La presidencia puede reducirlo a</translation>
    </message>
    <message>
        <source>Times as long with an interpreter</source>
        <translation>Cuántas veces más tiempo con intérprete</translation>
    </message>
    <message>
        <source>Name and position only</source>
        <translation>Solo nombre y posición</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Once for each item</source>
        <translation>Una vez por cada punto</translation>
    </message>
    <message>
        <source>Kinds of files, such as pdf, docx</source>
        <translation>Tipos de archivo, por ejemplo pdf, docx</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Largo máximo</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>contado en</translation>
    </message>
    <message>
        <source>By video or telephone?</source>
        <translation>¿Por video o teléfono?</translation>
    </message>
    <message>
        <source>What becomes public</source>
        <translation>Lo que se hace público</translation>
    </message>
    <message>
        <source>Must one give a name?</source>
        <translation>¿Hay que dar un nombre?</translation>
    </message>
    <message>
        <source>Must one give an address?</source>
        <translation>¿Hay que dar una dirección?</translation>
    </message>
    <message>
        <source>Is “support if amended” listed?</source>
        <translation>¿Figura “a favor si se enmienda”?</translation>
    </message>
    <message>
        <source>The body must have reported</source>
        <translation>El órgano debe haber informado</translation>
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
        <source>Only who is invited</source>
        <translation>Solo personas invitadas</translation>
    </message>
    <message>
        <source>Only in writing</source>
        <translation>Solo por escrito</translation>
    </message>
    <message>
        <source>Not known: ask the clerk</source>
        <translation>No se sabe: pregunte en la secretaría</translation>
    </message>
    <message>
        <source>Only people who cannot come</source>
        <translation>Solo quienes no pueden asistir</translation>
    </message>
    <message>
        <source>There is a link, perhaps for watching only</source>
        <translation>Hay un enlace, quizás solo para mirar</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>por correo postal</translation>
    </message>
    <message>
        <source>with a card at the meeting</source>
        <translation>con una tarjeta en la reunión</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>as the notice says</source>
        <translation>como dice el aviso</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>testimonio</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>datos de contacto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Hours before the start</source>
        <translation>Horas antes del inicio</translation>
    </message>
    <message>
        <source>At a time, so many days before</source>
        <translation>A una hora, tantos días antes</translation>
    </message>
    <message>
        <source>Business days before</source>
        <translation>Días hábiles antes</translation>
    </message>
    <message>
        <source>On a weekday before</source>
        <translation>Un día de la semana anterior</translation>
    </message>
    <message>
        <source>Hours after the start</source>
        <translation>Horas después del inicio</translation>
    </message>
    <message>
        <source>Hours after it closes</source>
        <translation>Horas después del cierre</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Días después</translation>
    </message>
</context>
<context>
    <name>counting_words</name>
    <message>
        <source>Not counted: {days}.</source>
        <translation>No se cuentan: {days}.</translation>
    </message>
    <message>
        <source>The hearing begins before that, so its start is told.</source>
        <translation>La audiencia empieza antes, así que se da su hora de inicio.</translation>
    </message>
    <message>
        <source>The hearing begins on {start}.</source>
        <translation>La audiencia empieza el {start}.</translation>
    </message>
    <message>
        <source>{time} before the start on {start}.</source>
        <translation>{time} antes del inicio, el {start}.</translation>
    </message>
    <message>
        <source>{time} after the start on {start}.</source>
        <translation>{time} después del inicio, el {start}.</translation>
    </message>
    <message>
        <source>{time} after the hearing closes, counted from its start on {start}, because nobody knows yet when it closes.</source>
        <translation>{time} después de que cierre la audiencia, contado desde su inicio, el {start}, porque nadie sabe todavía cuándo cierra.</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) before {start}.</source>
        <translation>
            <numerusform>%n día hábil antes del {start}.</numerusform>
            <numerusform>%n días hábiles antes del {start}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At {clock} on the day of the hearing, {start}.</source>
        <translation>A las {clock} del día de la audiencia, {start}.</translation>
    </message>
    <message numerus="yes">
        <source>At {clock}, %n day(s) before {start}.</source>
        <translation>
            <numerusform>A las {clock}, %n día antes del {start}.</numerusform>
            <numerusform>A las {clock}, %n días antes del {start}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after {start}.</source>
        <translation>
            <numerusform>%n día después del {start}.</numerusform>
            <numerusform>%n días después del {start}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>At {clock} on the last {weekday} before {start}.</source>
        <translation>A las {clock} del último {weekday} antes del {start}.</translation>
    </message>
    <message>
        <source>At {clock} on {weekday} of the week before {start}.</source>
        <translation>A las {clock} del {weekday} de la semana anterior al {start}.</translation>
    </message>
    <message numerus="yes">
        <source>At {clock} on {weekday}, %n week(s) before that of {start}.</source>
        <translation>
            <numerusform>A las {clock} del {weekday}, %n semana antes de la del {start}.</numerusform>
            <numerusform>A las {clock} del {weekday}, %n semanas antes de la del {start}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>date_words</name>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dated_days</name>
    <message>
        <source>Today {day}</source>
        <translation>Hoy {day}</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Nada este día</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n audiencia</numerusform>
            <numerusform>%n audiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n plazo</numerusform>
            <numerusform>%n plazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dated_words</name>
    <message>
        <source>Sign up</source>
        <translation>Inscribirse</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>{body}, hearing of {day}</source>
        <translation>{body}, audiencia del {day}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambió de hora</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Otra sala</translation>
    </message>
</context>
<context>
    <name>day_cells</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document_words</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>The agenda could not be read yet.</source>
        <translation>El orden del día todavía no se pudo leer.</translation>
    </message>
    <message>
        <source>The body has not published an agenda yet. Many come out only days before.</source>
        <translation>El órgano todavía no ha publicado el orden del día. Muchos salen solo unos días antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n other item(s) · show</source>
        <translation>
            <numerusform>%n punto más · mostrar</numerusform>
            <numerusform>%n puntos más · mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>borderline: {topics}</source>
        <translation>dudoso: {topics}</translation>
    </message>
    <message>
        <source>{topics}, because of {words}</source>
        <translation>{topics}, por {words}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Read from {source} {ago}, on {date} at {time}.</source>
        <translation>Leído {ago}, el {date}, {time}. Fuente: {source}.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Remove this hearing</source>
        <translation>Quitar esta audiencia</translation>
    </message>
    <message>
        <source>Confirm the time and the agenda on the body&apos;s own page before you go.</source>
        <translation>Confirme la hora y el orden del día en la página del órgano antes de ir.</translation>
    </message>
</context>
<context>
    <name>draft_words</name>
    <message>
        <source>Not tied to a hearing</source>
        <translation>Sin audiencia asignada</translation>
    </message>
    <message>
        <source>Untitled testimony</source>
        <translation>Testimonio sin título</translation>
    </message>
</context>
<context>
    <name>drafting_words</name>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} de {limit}</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
    <message>
        <source>{used} of {limit} words</source>
        <translation>{used} de {limit} palabras</translation>
    </message>
    <message>
        <source>This fits.</source>
        <translation>Cabe.</translation>
    </message>
    <message>
        <source>This just fits. A slow reading may run over.</source>
        <translation>Cabe por poco. Si se lee despacio, puede pasarse.</translation>
    </message>
    <message>
        <source>This just fits.</source>
        <translation>Cabe por poco.</translation>
    </message>
    <message>
        <source>This is {over} too long to say.</source>
        <translation>Al hablar se pasa del tiempo por {over}.</translation>
    </message>
    <message>
        <source>This is too long. Characters too many: {over}.</source>
        <translation>Es demasiado largo. Caracteres de más: {over}.</translation>
    </message>
    <message>
        <source>This is too long. Words too many: {over}.</source>
        <translation>Es demasiado largo. Palabras de más: {over}.</translation>
    </message>
    <message>
        <source>A resident</source>
        <translation>Una persona que vive aquí</translation>
    </message>
    <message>
        <source>Somebody it happened to</source>
        <translation>Alguien a quien le pasó</translation>
    </message>
    <message>
        <source>Somebody who speaks for a group</source>
        <translation>Alguien que habla por un grupo</translation>
    </message>
    <message>
        <source>Somebody who knows the technology</source>
        <translation>Alguien que conoce la tecnología</translation>
    </message>
    <message>
        <source>Somebody who reads a translated testimony for its author</source>
        <translation>Alguien que lee un testimonio traducido en nombre de su autor</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Number of the bill or item</source>
        <translation>Número del proyecto o del punto</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Su posición</translation>
    </message>
    <message>
        <source>One story</source>
        <translation>Una historia</translation>
    </message>
    <message>
        <source>A fact with its source</source>
        <translation>Un dato con su fuente</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Lo que usted pide</translation>
    </message>
    <message>
        <source>Found, but late. Put it into your first lines.</source>
        <translation>Está, pero tarde. Póngalo en sus primeras líneas.</translation>
    </message>
    <message>
        <source>Found: a name.</source>
        <translation>Está: un nombre.</translation>
    </message>
    <message>
        <source>Found: where you live.</source>
        <translation>Está: dónde vive.</translation>
    </message>
    <message>
        <source>Found: what you do.</source>
        <translation>Está: a qué se dedica.</translation>
    </message>
    <message>
        <source>Found: whom you speak for.</source>
        <translation>Está: por quién habla.</translation>
    </message>
    <message>
        <source>Found: a number of a bill or item.</source>
        <translation>Está: un número de proyecto o de punto.</translation>
    </message>
    <message>
        <source>Found: words for or against.</source>
        <translation>Está: palabras a favor o en contra.</translation>
    </message>
    <message>
        <source>Found: something that happened, with its time.</source>
        <translation>Está: algo que pasó, con su momento.</translation>
    </message>
    <message>
        <source>Found: something that happened to somebody close.</source>
        <translation>Está: algo que le pasó a alguien cercano.</translation>
    </message>
    <message>
        <source>Found: a figure and where it comes from.</source>
        <translation>Está: una cifra y de dónde viene.</translation>
    </message>
    <message>
        <source>Found: a request.</source>
        <translation>Está: una petición.</translation>
    </message>
    <message>
        <source>Say who you are, as much of it as you choose.</source>
        <translation>Diga quién es, tanto como usted quiera decir.</translation>
    </message>
    <message>
        <source>Name the bill or the agenda item by its number.</source>
        <translation>Nombre el proyecto o el punto del orden del día por su número.</translation>
    </message>
    <message>
        <source>Say whether you support it, oppose it or want changes.</source>
        <translation>Diga si está a favor, en contra o si quiere cambios.</translation>
    </message>
    <message>
        <source>Tell one thing that happened to you or near you.</source>
        <translation>Cuente una cosa que le pasó a usted o cerca de usted.</translation>
    </message>
    <message>
        <source>Give one figure, and say who published it.</source>
        <translation>Dé una cifra y diga quién la publicó.</translation>
    </message>
    <message>
        <source>Say exactly what they should do, such as how to vote.</source>
        <translation>Diga exactamente qué deben hacer, por ejemplo cómo votar.</translation>
    </message>
    <message>
        <source>This looks like a Social Security number.</source>
        <translation>Esto parece un número de Seguro Social.</translation>
    </message>
    <message>
        <source>This looks like an immigration number.</source>
        <translation>Esto parece un número de inmigración.</translation>
    </message>
    <message>
        <source>This looks like a telephone number.</source>
        <translation>Esto parece un número de teléfono.</translation>
    </message>
    <message>
        <source>This looks like a street address.</source>
        <translation>Esto parece la dirección de una casa.</translation>
    </message>
    <message>
        <source>This looks like a date of birth.</source>
        <translation>Esto parece una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>This looks like a license plate.</source>
        <translation>Esto parece la matrícula de un vehículo.</translation>
    </message>
    <message>
        <source>This looks like a number of a case.</source>
        <translation>Esto parece el número de un caso.</translation>
    </message>
    <message>
        <source>This looks like a badge number.</source>
        <translation>Esto parece el número de placa de un agente.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address.</source>
        <translation>Esto parece una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This may tell who a child is. A child cannot agree to that.</source>
        <translation>Esto puede revelar quién es un menor. Un menor no puede dar su permiso para eso.</translation>
    </message>
    <message>
        <source>This may name somebody else. Did they agree to be named?</source>
        <translation>Esto puede nombrar a otra persona. ¿Aceptó que se la nombre?</translation>
    </message>
    <message>
        <source>This may tell how somebody came or stays. Talk to a lawyer before you say it in public.</source>
        <translation>Esto puede revelar cómo llegó alguien o con qué estatus está aquí. Hable con un abogado antes de decirlo en público.</translation>
    </message>
    <message>
        <source>This may tell of an arrest or a sentence. Talk to a lawyer if anything about it is still open.</source>
        <translation>Esto puede hablar de un arresto o una condena. Hable con un abogado si todavía queda algo abierto.</translation>
    </message>
    <message>
        <source>Marked because it is written like one.</source>
        <translation>Marcado porque está escrito como uno.</translation>
    </message>
    <message>
        <source>Marked because of the words beside it.</source>
        <translation>Marcado por las palabras que están al lado.</translation>
    </message>
    <message>
        <source>Marked because a name follows a word for somebody close.</source>
        <translation>Marcado porque después de una palabra para alguien cercano viene un nombre.</translation>
    </message>
    <message>
        <source>Marked because an age below eighteen stands there.</source>
        <translation>Marcado porque aparece una edad menor de dieciocho años.</translation>
    </message>
    <message>
        <source>Marked because a name follows a title.</source>
        <translation>Marcado porque después de un título viene un nombre.</translation>
    </message>
    <message>
        <source>Marked because the text says that it is a name.</source>
        <translation>Marcado porque el texto dice que es un nombre.</translation>
    </message>
    <message>
        <source>Marked because the sentence is about one person.</source>
        <translation>Marcado porque la frase trata de una sola persona.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>This looks like a mark for a variant, but cannot be read. It stays in the text and would be said or sent.</source>
        <translation>Esto parece una marca de variante, pero no se puede leer. Se queda en el texto y se diría o se enviaría.</translation>
    </message>
</context>
<context>
    <name>error_words</name>
    <message>
        <source>The work was stopped before it was finished.</source>
        <translation>El trabajo se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>What had been read by then was kept.</source>
        <translation>Lo leído hasta ese momento se conserva.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Empiécelo otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>There is no place “{given}”.</source>
        <translation>No hay ningún lugar “{given}”.</translation>
    </message>
    <message>
        <source>Places, or “hearings places”, lists every place with its name.</source>
        <translation>Lugares, o “hearings places”, muestra todos los lugares con su nombre.</translation>
    </message>
    <message>
        <source>“{place}” is not read from “{given}”.</source>
        <translation>“{place}” no se lee desde “{given}”.</translation>
    </message>
    <message>
        <source>It is read from: {known}.</source>
        <translation>Se lee desde: {known}.</translation>
    </message>
    <message>
        <source>There is no hearing “{given}” here.</source>
        <translation>Aquí no hay ninguna audiencia “{given}”.</translation>
    </message>
    <message>
        <source>It may belong to a place that was never read on this computer.</source>
        <translation>Puede ser de un lugar que nunca se leyó en esta computadora.</translation>
    </message>
    <message>
        <source>Refresh its place; “hearings list --all” names every hearing there is.</source>
        <translation>Actualice su lugar; “hearings list --all” nombra todas las audiencias que hay.</translation>
    </message>
    <message>
        <source>There is no topic “{given}”.</source>
        <translation>No hay ningún tema “{given}”.</translation>
    </message>
    <message>
        <source>“hearings list --json” shows the names of the topics it found.</source>
        <translation>“hearings list --json” muestra los nombres de los temas que encontró.</translation>
    </message>
    <message>
        <source>This draft is not in the vault.</source>
        <translation>Este borrador no está guardado aquí.</translation>
    </message>
    <message>
        <source>It may have been deleted for good.</source>
        <translation>Puede que se haya eliminado para siempre.</translation>
    </message>
    <message>
        <source>Look in the trash and in the backups.</source>
        <translation>Mire en la papelera y en las copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no entry “{given}” in the library.</source>
        <translation>No hay ninguna entrada “{given}” en la biblioteca.</translation>
    </message>
    <message>
        <source>The library, or “hearings library”, lists every entry with its name.</source>
        <translation>La biblioteca, o “hearings library”, muestra todas las entradas con su nombre.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>“{given}” no es una fecha.</translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2026-11-23.</source>
        <translation>Escriba las fechas como año-mes-día, por ejemplo 2026-11-23.</translation>
    </message>
    <message>
        <source>Your places file has a fault at {given}: {problem} {detail}.</source>
        <translation>Su archivo de lugares tiene un error en {given}: {problem} {detail}.</translation>
    </message>
    <message>
        <source>The places that are written correctly are used; this one is not.</source>
        <translation>Los lugares que están bien escritos se usan; este no.</translation>
    </message>
    <message>
        <source>Correct places.toml in the profile folder.</source>
        <translation>Corrija places.toml en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>this is not TOML:</source>
        <translation>esto no es TOML:</translation>
    </message>
    <message>
        <source>a value is missing:</source>
        <translation>falta un valor:</translation>
    </message>
    <message>
        <source>this word is not known:</source>
        <translation>esta palabra no se conoce:</translation>
    </message>
    <message>
        <source>this cannot be an id:</source>
        <translation>esto no puede ser un id:</translation>
    </message>
    <message>
        <source>this value is of the wrong kind:</source>
        <translation>este valor es de un tipo equivocado:</translation>
    </message>
    <message>
        <source>this is no kind of place:</source>
        <translation>esto no es un tipo de lugar:</translation>
    </message>
    <message>
        <source>this is no time zone:</source>
        <translation>esto no es una zona horaria:</translation>
    </message>
    <message>
        <source>this is no Open Civic Data division:</source>
        <translation>esto no es una división de Open Civic Data:</translation>
    </message>
    <message>
        <source>this address is not allowed:</source>
        <translation>esta dirección no está permitida:</translation>
    </message>
    <message>
        <source>no source is given</source>
        <translation>no se da ninguna fuente</translation>
    </message>
    <message>
        <source>this stands there twice:</source>
        <translation>esto aparece dos veces:</translation>
    </message>
    <message>
        <source>the file cannot be read:</source>
        <translation>el archivo no se puede leer:</translation>
    </message>
    <message>
        <source>{given} cannot be imported: {problem}</source>
        <translation>{given} no se puede importar: {problem}</translation>
    </message>
    <message>
        <source>Nothing was added or changed.</source>
        <translation>No se agregó ni se cambió nada.</translation>
    </message>
    <message>
        <source>Its beginning and its name tell what a file is: give it the ending .ics, .csv, .json or .txt, or name the format with --format on the command line.</source>
        <translation>Qué es un archivo lo dicen su comienzo y su nombre: póngale la terminación .ics, .csv, .json o .txt, o nombre el formato con --format en la línea de comandos.</translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation>no contiene nada.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>no es texto.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>it is not the JSON of this program.</source>
        <translation>no es JSON de este programa.</translation>
    </message>
    <message>
        <source>it is no calendar, or stops in the middle.</source>
        <translation>no es un calendario, o se corta a la mitad.</translation>
    </message>
    <message>
        <source>its first line must name “date” and “body” or “title”.</source>
        <translation>su primera línea debe nombrar “date” y “body” o “title”.</translation>
    </message>
    <message>
        <source>it cannot be understood.</source>
        <translation>no se puede entender.</translation>
    </message>
    <message>
        <source>The hearing “{given}” is listed by a source.</source>
        <translation>Una fuente publica la audiencia “{given}”.</translation>
    </message>
    <message>
        <source>Only hearings that you brought yourself can be removed, so it stays.</source>
        <translation>Solo se pueden quitar las audiencias que usted trajo, así que se queda.</translation>
    </message>
    <message>
        <source>Stop following its place if you do not want to see it.</source>
        <translation>Deje de seguir su lugar si no quiere verla.</translation>
    </message>
    <message>
        <source>No calendar system is recognised in {given}.</source>
        <translation>En {given} no se reconoce ningún sistema de calendario.</translation>
    </message>
    <message>
        <source>So the place was not added.</source>
        <translation>Por eso no se agregó el lugar.</translation>
    </message>
    <message>
        <source>Give the address of its Legistar, PrimeGov, eScribe, CivicClerk, IQM2 or Granicus page, or of an .ics file.</source>
        <translation>Dé la dirección de su página de Legistar, PrimeGov, eScribe, CivicClerk, IQM2 o Granicus, o de un archivo .ics.</translation>
    </message>
    <message>
        <source>This is no word, phrase or number of a bill.</source>
        <translation>Esto no es una palabra, una frase ni un número de proyecto.</translation>
    </message>
    <message>
        <source>Write at least one letter or digit, and at most 80 of them.</source>
        <translation>Escriba al menos una letra o cifra, y como máximo 80.</translation>
    </message>
    <message>
        <source>It is not clear which place {given} is about.</source>
        <translation>No está claro de qué lugar trata {given}.</translation>
    </message>
    <message>
        <source>Choose the place first, or follow only one; on the command line name it with --place.</source>
        <translation>Elija primero el lugar, o siga uno solo; en la línea de comandos, nómbrelo con --place.</translation>
    </message>
    <message>
        <source>No place is followed yet, and none was named.</source>
        <translation>Todavía no sigue ningún lugar, y no se nombró ninguno.</translation>
    </message>
    <message>
        <source>So there is nothing to read.</source>
        <translation>Por eso no hay nada que leer.</translation>
    </message>
    <message>
        <source>Follow one in Places; on the command line --place names one as well.</source>
        <translation>Siga uno en Lugares; en la línea de comandos también se puede nombrar con --place.</translation>
    </message>
    <message>
        <source>What was read before is still shown, with the time it was read.</source>
        <translation>Lo leído antes se sigue mostrando, con la hora en que se leyó.</translation>
    </message>
    <message>
        <source>Try again later; until then confirm dates on the body&apos;s own page.</source>
        <translation>Inténtelo más tarde; mientras tanto, confirme las fechas en la página del órgano.</translation>
    </message>
    <message>
        <source>No key ring of this computer took the key.</source>
        <translation>Ningún llavero de esta computadora aceptó la clave.</translation>
    </message>
    <message>
        <source>The key was not kept anywhere.</source>
        <translation>La clave no se guardó en ningún sitio.</translation>
    </message>
    <message>
        <source>Unlock the key ring and try again, keep the key for this run only, or choose a file that only your account can read.</source>
        <translation>Desbloquee el llavero e inténtelo otra vez, conserve la clave solo para esta vez, o elija un archivo que solo su cuenta pueda leer.</translation>
    </message>
    <message>
        <source>No source asks for a key called “{given}”.</source>
        <translation>Ninguna fuente pide una clave llamada “{given}”.</translation>
    </message>
    <message>
        <source>Preferences, or “hearings keys list”, names every key a source asks for.</source>
        <translation>Preferencias, o “hearings keys list”, nombra todas las claves que pide alguna fuente.</translation>
    </message>
    <message>
        <source>This cannot be a key for “{given}”.</source>
        <translation>Esto no puede ser una clave para “{given}”.</translation>
    </message>
    <message>
        <source>A key is one word of plain letters, digits and signs. It was not kept.</source>
        <translation>Una clave es una sola palabra de letras simples, cifras y signos. No se guardó.</translation>
    </message>
    <message>
        <source>Copy it once more from the page or the mail in which it was given.</source>
        <translation>Cópiela otra vez de la página o del correo donde se la dieron.</translation>
    </message>
    <message>
        <source>This correction of “{given}” cannot be used: {problem} {detail}.</source>
        <translation>Esta corrección de “{given}” no se puede usar: {problem} {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was known before still holds.</source>
        <translation>No se cambió nada: lo que se sabía antes sigue valiendo.</translation>
    </message>
    <message>
        <source>Correct it and try again; “hearings rules show” prints the rules of a place as they are written.</source>
        <translation>Corríjala e inténtelo otra vez; “hearings rules show” muestra las reglas de un lugar tal como están escritas.</translation>
    </message>
    <message>
        <source>it is not written as a rule is:</source>
        <translation>no está escrito como se escribe una regla:</translation>
    </message>
    <message>
        <source>this word is not known here:</source>
        <translation>aquí no se conoce esta palabra:</translation>
    </message>
    <message>
        <source>this is missing:</source>
        <translation>falta esto:</translation>
    </message>
    <message>
        <source>this value cannot be:</source>
        <translation>este valor no es posible:</translation>
    </message>
    <message>
        <source>this is no web address:</source>
        <translation>esto no es una dirección web:</translation>
    </message>
    <message>
        <source>this is no telephone number:</source>
        <translation>esto no es un número de teléfono:</translation>
    </message>
    <message>
        <source>this is no e-mail address:</source>
        <translation>esto no es una dirección de correo electrónico:</translation>
    </message>
    <message>
        <source>this is no time such as 15:00:</source>
        <translation>esto no es una hora como 15:00:</translation>
    </message>
    <message>
        <source>The network is switched off in Hearings.</source>
        <translation>La red está desactivada en Hearings.</translation>
    </message>
    <message>
        <source>Switch off “Work offline”, or start without --offline, to read the sources again.</source>
        <translation>Desactive “Trabajar sin conexión”, o inicie sin --offline, para volver a leer las fuentes.</translation>
    </message>
    <message>
        <source>The address of {host} is not a secure one.</source>
        <translation>La dirección de {host} no es segura.</translation>
    </message>
    <message>
        <source>It was not asked, because anybody on the way could change the answer.</source>
        <translation>No se le preguntó, porque cualquiera en el camino podría cambiar la respuesta.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// into your places file.</source>
        <translation>Escriba en su archivo de lugares una dirección que empiece con https://.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be used.</source>
        <translation>No se puede usar el proxy que esta computadora tiene configurado.</translation>
    </message>
    <message>
        <source>Nothing was asked, because going round it could give you away.</source>
        <translation>No se preguntó nada, porque saltárselo podría delatarle.</translation>
    </message>
    <message>
        <source>Only plain http proxies work; look at the system&apos;s network settings.</source>
        <translation>Solo funcionan los proxies http simples; revise los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>No se pudo llegar a {host}.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then refresh again.</source>
        <translation>Compruebe que esta computadora tiene conexión y actualice otra vez.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one.</source>
        <translation>{host} no pudo demostrar que es el verdadero.</translation>
    </message>
    <message>
        <source>Nothing was read there, because anybody on the way could have answered.</source>
        <translation>No se leyó nada ahí, porque cualquiera en el camino podría haber respondido.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, the host is set up wrongly: another source of the place is used where there is one.</source>
        <translation>Revise la fecha de esta computadora. Si es correcta, el servidor está mal configurado: donde el lugar tiene otra fuente, se usa esa.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}.</source>
        <translation>{host} respondió con el error {status}.</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB, and reading was stopped.</source>
        <translation>{host} envió más de {megabytes} MB, y se dejó de leer.</translation>
    </message>
    <message>
        <source>{host} wanted to send the program to {target}.</source>
        <translation>{host} quiso mandar el programa a {target}.</translation>
    </message>
    <message>
        <source>That address is not safe to follow, so nothing was read there.</source>
        <translation>No es seguro ir a esa dirección, así que no se leyó nada ahí.</translation>
    </message>
    <message>
        <source>If your network asks you to log in, do that first and refresh again.</source>
        <translation>Si su red le pide que inicie sesión, hágalo primero y actualice otra vez.</translation>
    </message>
    <message>
        <source>{host} sent a web page instead of its list of meetings.</source>
        <translation>{host} envió una página web en vez de su lista de reuniones.</translation>
    </message>
    <message>
        <source>The answer of {host} stopped in the middle.</source>
        <translation>La respuesta de {host} se cortó a la mitad.</translation>
    </message>
    <message>
        <source>{host} sent something that is not a list of meetings.</source>
        <translation>{host} envió algo que no es una lista de reuniones.</translation>
    </message>
    <message>
        <source>No hearing was added or removed because of it.</source>
        <translation>Por eso no se agregó ni se quitó ninguna audiencia.</translation>
    </message>
    <message>
        <source>{host} asks for a key.</source>
        <translation>{host} pide una clave.</translation>
    </message>
    <message>
        <source>This source cannot be read without one; another source may be used.</source>
        <translation>Esta fuente no se puede leer sin ella; quizás se use otra fuente.</translation>
    </message>
    <message>
        <source>Keep yours under “{name}” in Preferences, or with the command “hearings keys”.</source>
        <translation>Guarde la suya como “{name}” en Preferencias, o con el comando “hearings keys”.</translation>
    </message>
    <message>
        <source>{host} may be asked {requests} times {period}; that is used up.</source>
        <translation>A {host} se le puede preguntar {requests} veces {period}; ya se agotaron.</translation>
    </message>
    <message>
        <source>{host} was asked as often as it allows for now.</source>
        <translation>A {host} ya se le preguntó tantas veces como permite por ahora.</translation>
    </message>
    <message>
        <source>Refresh again after {day}, {time}.</source>
        <translation>Actualice otra vez después del {day}, {time}.</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>{host} does not know the name “{client}”.</source>
        <translation>{host} no conoce el nombre “{client}”.</translation>
    </message>
    <message>
        <source>The place is set up with a wrong name, so nothing can be read.</source>
        <translation>El lugar está configurado con un nombre equivocado, así que no se puede leer nada.</translation>
    </message>
    <message>
        <source>Correct the source of this place, or choose it from the list.</source>
        <translation>Corrija la fuente de este lugar, o elíjalo de la lista.</translation>
    </message>
    <message>
        <source>{host} does not publish the meetings of this body.</source>
        <translation>{host} no publica las reuniones de este órgano.</translation>
    </message>
    <message>
        <source>This is not an outage: the meetings are listed somewhere else.</source>
        <translation>No es una avería: las reuniones se publican en otro sitio.</translation>
    </message>
    <message>
        <source>Use the web calendar of this place as its source.</source>
        <translation>Use como fuente el calendario web de este lugar.</translation>
    </message>
    <message>
        <source>{host} showed {got} although {asked} was asked for.</source>
        <translation>{host} mostró {got} aunque se le pidió {asked}.</translation>
    </message>
    <message>
        <source>The list may be incomplete, so no hearing was marked as gone.</source>
        <translation>La lista puede estar incompleta, así que ninguna audiencia se marcó como desaparecida.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>El archivo {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; what was kept before is as it was.</source>
        <translation>No se tomó nada de él; lo que estaba guardado sigue como estaba.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que está ahí y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>This version knows no source called “{system}”.</source>
        <translation>Esta versión no conoce ninguna fuente llamada “{system}”.</translation>
    </message>
    <message>
        <source>The place cannot be read through it.</source>
        <translation>El lugar no se puede leer por ella.</translation>
    </message>
    <message>
        <source>Correct the word in places.toml, or update the program.</source>
        <translation>Corrija la palabra en places.toml, o actualice el programa a una versión nueva.</translation>
    </message>
    <message>
        <source>Reading from {source} is switched off.</source>
        <translation>La lectura desde {source} está desactivada.</translation>
    </message>
    <message>
        <source>Nobody is asked for new hearings and changes here.</source>
        <translation>Aquí no se pregunta a nadie por audiencias nuevas ni cambios.</translation>
    </message>
    <message>
        <source>To have it read again, switch it on in Places.</source>
        <translation>Para que se vuelva a leer, actívela en Lugares.</translation>
    </message>
    <message>
        <source>The program stumbled over an answer ({kind}).</source>
        <translation>El programa tropezó con una respuesta ({kind}).</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the source.</source>
        <translation>Es un fallo del programa, no de la fuente.</translation>
    </message>
    <message>
        <source>Please report it; the log file in the profile folder has the details.</source>
        <translation>Por favor, comuníquelo; los detalles están en el archivo de registro de la carpeta del perfil.</translation>
    </message>
    <message>
        <source>{host} could not be read.</source>
        <translation>{host} no se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}.</source>
        <translation>No se puede escribir nada en {path}.</translation>
    </message>
    <message>
        <source>Hearings can be read, but nothing new can be kept there.</source>
        <translation>Se pueden leer audiencias, pero ahí no se puede guardar nada nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <translation>Elija otra carpeta, o permita que se escriba en esta.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>No queda espacio para escribir {path}.</translation>
    </message>
    <message>
        <source>What was kept before is unharmed; the newest change is not kept yet.</source>
        <translation>Lo guardado antes está intacto; el último cambio todavía no está guardado.</translation>
    </message>
    <message>
        <source>Free some room. The program tries again with your next change.</source>
        <translation>Libere espacio. El programa lo intenta otra vez con su próximo cambio.</translation>
    </message>
    <message>
        <source>Hearings is already open on this computer.</source>
        <translation>Hearings ya está abierto en esta computadora.</translation>
    </message>
    <message>
        <source>Two windows on the same drafts could undo each other&apos;s work.</source>
        <translation>Dos ventanas sobre los mismos borradores podrían deshacer una el trabajo de la otra.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Use la ventana que está abierta, o ciérrela primero.</translation>
    </message>
    <message>
        <source>The list of hearings on this computer is damaged.</source>
        <translation>La lista de audiencias de esta computadora está dañada.</translation>
    </message>
    <message>
        <source>It is made anew at the next start. Drafts are kept elsewhere and are not touched.</source>
        <translation>Se hará de nuevo en el próximo inicio. Los borradores se guardan aparte y no se tocan.</translation>
    </message>
    <message>
        <source>Close Hearings, start it again, and refresh.</source>
        <translation>Cierre Hearings, ábralo otra vez y actualice.</translation>
    </message>
    <message>
        <source>The list of hearings on this computer was damaged.</source>
        <translation>La lista de audiencias de esta computadora estaba dañada.</translation>
    </message>
    <message>
        <source>Refresh to fetch the hearings again. The damaged file is {kept}.</source>
        <translation>Actualice para traer otra vez las audiencias. El archivo dañado es {kept}.</translation>
    </message>
    <message>
        <source>A new, empty one was made. Drafts are kept elsewhere and are not touched.</source>
        <translation>Se hizo una nueva, vacía. Los borradores se guardan aparte y no se tocan.</translation>
    </message>
    <message>
        <source>Hearings you had imported were taken over into it: {count}.</source>
        <translation>Audiencias que usted había importado y que pasaron a ella: {count}.</translation>
    </message>
    <message>
        <source>Hearings you had imported that are lost: {count}. Import their files once more.</source>
        <translation>Audiencias que usted había importado y que se perdieron: {count}. Importe sus archivos otra vez.</translation>
    </message>
    <message>
        <source>Export what you need, then restore the backup {backup}.</source>
        <translation>Exporte lo que necesite y después restaure la copia de seguridad {backup}.</translation>
    </message>
    <message>
        <source>Export what you need; there is no backup to restore.</source>
        <translation>Exporte lo que necesite; no hay copia de seguridad que restaurar.</translation>
    </message>
    <message>
        <source>The file with your drafts is damaged.</source>
        <translation>El archivo con sus borradores está dañado.</translation>
    </message>
    <message>
        <source>What can be read is shown, and nothing is written so that nothing more is lost.</source>
        <translation>Se muestra lo que se puede leer, y no se escribe nada para que no se pierda más.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Hearings.</source>
        <translation>{name} lo escribió una versión más nueva de Hearings.</translation>
    </message>
    <message>
        <source>This version would not understand it, so it was not touched.</source>
        <translation>Esta versión no lo entendería, así que no se tocó.</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>Instale la versión nueva del programa en esta computadora.</translation>
    </message>
    <message>
        <source>Your drafts are locked.</source>
        <translation>Sus borradores están bloqueados.</translation>
    </message>
    <message>
        <source>Your drafts are locked: the key ring no longer has their key.</source>
        <translation>Sus borradores están bloqueados: el llavero ya no tiene su clave.</translation>
    </message>
    <message>
        <source>They are kept, encrypted, and nothing of them can be read or changed.</source>
        <translation>Se conservan cifrados, y nada de ellos se puede leer ni cambiar.</translation>
    </message>
    <message>
        <source>Unlock them with your passphrase or your recovery code: “hearings vault unlock”, or in the window.</source>
        <translation>Desbloquéelos con su frase de contraseña o su código de recuperación: “hearings vault unlock”, o en la ventana.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code.</source>
        <translation>Esto no es ni la frase de contraseña ni el código de recuperación.</translation>
    </message>
    <message>
        <source>Your drafts stay locked. Nothing is deleted, however often it is wrong.</source>
        <translation>Sus borradores siguen bloqueados. No se elimina nada, por muchas veces que se equivoque.</translation>
    </message>
    <message>
        <source>Look at capital letters and the keyboard layout.</source>
        <translation>Fíjese en las mayúsculas y en la distribución del teclado.</translation>
    </message>
    <message>
        <source>There were too many wrong passphrases.</source>
        <translation>Hubo demasiadas frases de contraseña equivocadas.</translation>
    </message>
    <message>
        <source>This one was not looked at. Your drafts are kept.</source>
        <translation>Esta no se miró. Sus borradores se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Inténtelo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file {name} is missing or damaged.</source>
        <translation>El archivo de clave {name} falta o está dañado.</translation>
    </message>
    <message>
        <source>Without it no passphrase opens your drafts. They are kept, encrypted.</source>
        <translation>Sin él ninguna frase de contraseña abre sus borradores. Se conservan cifrados.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the profile folder, or restore a backup with “hearings restore FILE”.</source>
        <translation>Repóngalo desde una copia de la carpeta del perfil, o restaure una copia de seguridad con “hearings restore ARCHIVO”.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {shortest} letters.</source>
        <translation>Una frase de contraseña necesita al menos {shortest} letras.</translation>
    </message>
    <message>
        <source>A shorter one is guessed by a computer. Nothing was changed.</source>
        <translation>Una más corta la adivina una computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take four or five words that have nothing to do with each other.</source>
        <translation>Use cuatro o cinco palabras que no tengan nada que ver entre sí.</translation>
    </message>
    <message>
        <source>{given} is no whole backup of Hearings.</source>
        <translation>{given} no es una copia de seguridad completa de Hearings.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Name a file that “hearings backup” wrote.</source>
        <translation>Nombre un archivo que haya escrito “hearings backup”.</translation>
    </message>
    <message>
        <source>{host} did not take the name and the password.</source>
        <translation>{host} no aceptó el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>{host} does not let this account write there.</source>
        <translation>{host} no deja que esta cuenta escriba ahí.</translation>
    </message>
    <message>
        <source>{host} no longer has this calendar.</source>
        <translation>{host} ya no tiene este calendario.</translation>
    </message>
    <message>
        <source>{host} says that somebody else has locked the calendar.</source>
        <translation>{host} dice que otra persona bloqueó el calendario.</translation>
    </message>
    <message>
        <source>The calendar server {host} answered with {status}.</source>
        <translation>El servidor de calendario {host} respondió con {status}.</translation>
    </message>
    <message>
        <source>Many services want a password made for this program alone, an app password. Remove the account and add it with that one.</source>
        <translation>Muchos servicios quieren una contraseña hecha solo para este programa, una contraseña de aplicación. Quite la cuenta y agréguela con esa.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right to write.</source>
        <translation>Pida permiso para escribir a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Add the account again to make a new one.</source>
        <translation>Agregue la cuenta otra vez para hacer uno nuevo.</translation>
    </message>
    <message>
        <source>Try again later; the next run makes good what is open.</source>
        <translation>Inténtelo más tarde; la próxima vez se completa lo que falta.</translation>
    </message>
    <message>
        <source>Switch off “Work offline”, or start without --offline, then try again.</source>
        <translation>Desactive “Trabajar sin conexión”, o inicie sin --offline, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It was not asked, because anybody on the way could read the password.</source>
        <translation>No se le preguntó nada, porque cualquiera en el camino podría leer la contraseña.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Escriba una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Add the account with the address that your service names for CalDAV.</source>
        <translation>Agregue la cuenta con la dirección que su servicio indica para CalDAV.</translation>
    </message>
    <message>
        <source>{host} sent something that is no calendar.</source>
        <translation>{host} envió algo que no es un calendario.</translation>
    </message>
    <message>
        <source>The calendar there may show what was true before; nothing is lost here.</source>
        <translation>El calendario de allí puede mostrar lo que valía antes; aquí no se pierde nada.</translation>
    </message>
    <message>
        <source>That address is not safe to follow, so the password was not sent there.</source>
        <translation>No es seguro seguir esa dirección, así que no se envió allí la contraseña.</translation>
    </message>
    <message>
        <source>{host} has no room left for this calendar.</source>
        <translation>{host} ya no tiene espacio para este calendario.</translation>
    </message>
    <message>
        <source>Make room in that account, or ask whoever runs the server; the next run makes good what is open.</source>
        <translation>Libere espacio en esa cuenta, o pregunte a quien administra el servidor; la próxima vez se completa lo pendiente.</translation>
    </message>
    <message>
        <source>No calendar server was found at {given}.</source>
        <translation>No se encontró ningún servidor de calendario en {given}.</translation>
    </message>
    <message>
        <source>No account was added, and no password was kept.</source>
        <translation>No se agregó ninguna cuenta ni se guardó ninguna contraseña.</translation>
    </message>
    <message>
        <source>Look for “CalDAV” in the settings of your service, and copy its address.</source>
        <translation>Busque “CalDAV” en los ajustes de su servicio y copie su dirección.</translation>
    </message>
    <message>
        <source>There is {near}.</source>
        <translation>Hay {near}.</translation>
    </message>
    <message>
        <source>There is no calendar account “{given}”.</source>
        <translation>No hay ninguna cuenta de calendario “{given}”.</translation>
    </message>
    <message>
        <source>Add it in Preferences, or with “hearings accounts add NAME ADDRESS USER”.</source>
        <translation>Agréguela en Preferencias, o con “hearings accounts add NOMBRE DIRECCIÓN USUARIO”.</translation>
    </message>
    <message>
        <source>The key ring has no password for the calendar account “{given}”.</source>
        <translation>El llavero no tiene ninguna contraseña para la cuenta de calendario “{given}”.</translation>
    </message>
    <message>
        <source>Nothing was asked of its server, and nothing there was changed.</source>
        <translation>No se preguntó nada a su servidor, y allí no se cambió nada.</translation>
    </message>
    <message>
        <source>Unlock the key ring, or add the account again.</source>
        <translation>Desbloquee el llavero, o agregue la cuenta otra vez.</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Copied. Paste it into your testimony.</source>
        <translation>Copiado. Péguelo en su testimonio.</translation>
    </message>
    <message>
        <source>Precedents and evidence</source>
        <translation>Precedentes y pruebas</translation>
    </message>
    <message>
        <source>Insert into your testimony</source>
        <translation>Insertar en su testimonio</translation>
    </message>
    <message>
        <source>Copy for testimony</source>
        <translation>Copiar para el testimonio</translation>
    </message>
</context>
<context>
    <name>fact_texts</name>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>Las horas son las de {zone}.</translation>
    </message>
    <message>
        <source>Refreshing this place contacts</source>
        <translation>Al actualizar este lugar se contacta con</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Open the official page</source>
        <translation>Abrir la página oficial</translation>
    </message>
    <message>
        <source>Read from {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Also from {source}</source>
        <translation>También: {source}</translation>
    </message>
    <message>
        <source>Else from {source}</source>
        <translation>Si no: {source}</translation>
    </message>
    <message>
        <source>Switched off: nobody asks it.</source>
        <translation>Desactivada: nadie le pregunta.</translation>
    </message>
    <message>
        <source>Last read {ago}.</source>
        <translation>Leído por última vez {ago}.</translation>
    </message>
    <message>
        <source>Never read yet.</source>
        <translation>Todavía no se ha leído nunca.</translation>
    </message>
    <message>
        <source>Switch this source on</source>
        <translation>Activar esta fuente</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Switch this source off</source>
        <translation>Desactivar esta fuente</translation>
    </message>
    <message>
        <source>Tried {ago}.</source>
        <translation>Probado {ago}.</translation>
    </message>
</context>
<context>
    <name>guess_words</name>
    <message>
        <source>{what}: {value} (from “{words}”).</source>
        <translation>{what}: {value} (de “{words}”).</translation>
    </message>
    <message>
        <source>{what}, but check it: {value} (from “{words}”).</source>
        <translation>{what}, pero revíselo: {value} (de “{words}”).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Quién se reúne</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Remote link</source>
        <translation>Enlace a distancia</translation>
    </message>
    <message>
        <source>Page to sign up or comment</source>
        <translation>Página para inscribirse o comentar</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>guide_words</name>
    <message>
        <source>This page is not translated yet, so it is in English.</source>
        <translation>Esta página todavía no está traducida, por eso está en inglés.</translation>
    </message>
    <message>
        <source>How to speak before {body}</source>
        <translation>Cómo hablar aquí: {body}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>handing_words</name>
    <message>
        <source>The program does not send anything. You hand your testimony in yourself; tick it here when you have.</source>
        <translation>El programa no envía nada. Usted mismo entrega su testimonio; márquelo aquí cuando lo haya hecho.</translation>
    </message>
    <message>
        <source>Written to {path}. Anybody who can open this file can read it.</source>
        <translation>Guardado en {path}. Cualquiera que pueda abrir este archivo puede leerlo.</translation>
    </message>
    <message>
        <source>The properties of a saved file have its language and nothing else: no author, no program, no revision, no time.</source>
        <translation>Las propiedades de un archivo guardado tienen su idioma y nada más: ni autor, ni programa, ni revisión, ni hora.</translation>
    </message>
    <message>
        <source>The properties of a saved file have its title, “{title}”, and its language, and nothing else: no author, no program, no revision, no time.</source>
        <translation>Las propiedades de un archivo guardado tienen su título, “{title}”, y su idioma, y nada más: ni autor, ni programa, ni revisión, ni hora.</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>Todavía sin entregar</translation>
    </message>
    <message>
        <source>Handed in on {day}</source>
        <translation>Entregado el {day}</translation>
    </message>
    <message>
        <source>Handed in on {day} at {time}, {way}.</source>
        <translation>Entregado el {day}, {time}, {way}.</translation>
    </message>
    <message>
        <source>Confirmation: {number}.</source>
        <translation>Confirmación: {number}.</translation>
    </message>
    <message>
        <source>on the body&apos;s page</source>
        <translation>en la página del órgano</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>por correo postal</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>spoken at the hearing</source>
        <translation>dicho en la audiencia</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad o pueblo</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección de la casa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>required here</source>
        <translation>obligatorio aquí</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>no hace falta aquí</translation>
    </message>
    <message>
        <source>As handed in on {day}</source>
        <translation>Como se entregó el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) of the template still to fill.</source>
        <translation>
            <numerusform>Queda %n espacio en blanco de la plantilla por llenar.</numerusform>
            <numerusform>Quedan %n espacios en blanco de la plantilla por llenar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what this body asks of a speaker. Ask the clerk, and tell no more than you choose.</source>
        <translation>No se sabe qué pide este órgano a quien habla. Pregunte en la secretaría y no diga más de lo que usted quiera.</translation>
    </message>
    <message>
        <source>It is not known what this body publishes. Expect that everything here becomes public, with your name, for ever.</source>
        <translation>No se sabe qué publica este órgano. Cuente con que todo lo que hay aquí se hará público, con su nombre, para siempre.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Nothing was marked. The scan misses things: read the text once more yourself.</source>
        <translation>No se marcó nada. La revisión no lo ve todo: lea usted el texto una vez más.</translation>
    </message>
    <message>
        <source>Choose support or oppose to be counted, and ask for the change in your text.</source>
        <translation>Elija a favor o en contra para que le cuenten, y pida el cambio en su texto.</translation>
    </message>
</context>
<context>
    <name>hearing_words</name>
    <message>
        <source>Moved?</source>
        <translation>¿Cambió de día?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Ya no figura</translation>
    </message>
    <message>
        <source>The body no longer lists this hearing, but a new one like it on another day. It may have been moved: ask the clerk.</source>
        <translation>El órgano ya no publica esta audiencia, pero sí una nueva parecida en otro día. Puede que haya cambiado de fecha: pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>This hearing was cancelled.</source>
        <translation>Esta audiencia se canceló.</translation>
    </message>
    <message>
        <source>This hearing was put off to another day.</source>
        <translation>Esta audiencia se aplazó para otro día.</translation>
    </message>
    <message>
        <source>The body no longer lists this hearing. It may be cancelled: ask the clerk.</source>
        <translation>El órgano ya no publica esta audiencia. Puede que esté cancelada: pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>Its source writes “{words}” where it knows no time.</source>
        <translation>Su fuente escribe “{words}” cuando no sabe la hora.</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>hora sin indicar</translation>
    </message>
    <message>
        <source>Added to the agenda: {new}</source>
        <translation>Agregado al orden del día: {new}</translation>
    </message>
    <message>
        <source>Taken off the agenda: {old}</source>
        <translation>Quitado del orden del día: {old}</translation>
    </message>
    <message numerus="yes">
        <source>The agenda was published: %n item(s).</source>
        <translation>
            <numerusform>Se publicó el orden del día: %n punto.</numerusform>
            <numerusform>Se publicó el orden del día: %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda was taken down.</source>
        <translation>Se retiró el orden del día.</translation>
    </message>
    <message>
        <source>The agenda was published as a file.</source>
        <translation>El orden del día se publicó como archivo.</translation>
    </message>
    <message>
        <source>The file of the agenda was taken down.</source>
        <translation>Se retiró el archivo del orden del día.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Remote link</source>
        <translation>Enlace a distancia</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>Page to sign up or comment</source>
        <translation>Página para inscribirse o comentar</translation>
    </message>
    <message>
        <source>Agenda file</source>
        <translation>Archivo del orden del día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Public hearing</source>
        <translation>Audiencia pública</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Executive session</source>
        <translation>Sesión ejecutiva</translation>
    </message>
    <message>
        <source>Work session</source>
        <translation>Sesión de trabajo</translation>
    </message>
    <message>
        <source>Markup, without testimony</source>
        <translation>Sesión de enmiendas, sin testimonios</translation>
    </message>
    <message>
        <source>Invited speakers only</source>
        <translation>Solo personas invitadas</translation>
    </message>
    <message>
        <source>Written testimony only</source>
        <translation>Solo testimonio por escrito</translation>
    </message>
    <message>
        <source>Closed to the public</source>
        <translation>A puerta cerrada</translation>
    </message>
    <message>
        <source>This is a public hearing: anybody may ask to speak.</source>
        <translation>Es una audiencia pública: cualquiera puede pedir la palabra.</translation>
    </message>
    <message>
        <source>This is a regular meeting: whether the public may speak is for the body&apos;s rules.</source>
        <translation>Es una reunión ordinaria: si el público puede hablar lo deciden las reglas del órgano.</translation>
    </message>
    <message>
        <source>This is an executive session: the members act on bills, and the public does not speak. Write to them before.</source>
        <translation>Es una sesión ejecutiva: los miembros deciden sobre proyectos y el público no habla. Escríbales antes.</translation>
    </message>
    <message>
        <source>This is a work session: the members confer, and the public mostly listens. Ask the clerk whether comments are taken.</source>
        <translation>Es una sesión de trabajo: los miembros deliberan y el público casi siempre escucha. Pregunte en la secretaría si se aceptan comentarios.</translation>
    </message>
    <message>
        <source>This is a markup: the members amend and vote, and nobody testifies. Write to them before.</source>
        <translation>Es una sesión de enmiendas: los miembros enmiendan y votan, y nadie da testimonio. Escríbales antes.</translation>
    </message>
    <message>
        <source>Only invited witnesses speak at this hearing; written testimony may still be possible: ask the clerk.</source>
        <translation>En esta audiencia solo hablan testigos invitados; quizás se acepte testimonio por escrito: pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>Testimony is taken in writing only; nobody speaks at this hearing.</source>
        <translation>El testimonio se recibe solo por escrito; nadie habla en esta audiencia.</translation>
    </message>
    <message>
        <source>This meeting is closed to the public.</source>
        <translation>Esta reunión es a puerta cerrada.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
</context>
<context>
    <name>hour_words</name>
    <message>
        <source>No hour</source>
        <translation>Sin hora</translation>
    </message>
</context>
<context>
    <name>key_names</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>In a month or a week</source>
        <translation>En un mes o una semana</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>While rehearsing</source>
        <translation>Al ensayar</translation>
    </message>
    <message>
        <source>Find anything: places, acts, hearings, drafts</source>
        <translation>Buscar de todo: lugares, acciones, audiencias, borradores</translation>
    </message>
    <message>
        <source>Guide and keys, for what is in front</source>
        <translation>Guía y teclas, para lo que está al frente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Hearings as a list</source>
        <translation>Audiencias en una lista</translation>
    </message>
    <message>
        <source>Hearings of a month</source>
        <translation>Audiencias de un mes</translation>
    </message>
    <message>
        <source>Hearings of a week</source>
        <translation>Audiencias de una semana</translation>
    </message>
    <message>
        <source>Search what is in front</source>
        <translation>Buscar en lo que está al frente</translation>
    </message>
    <message>
        <source>Read the followed places again</source>
        <translation>Leer de nuevo los lugares que sigue</translation>
    </message>
    <message>
        <source>Follow the hearing in front, or stop</source>
        <translation>Seguir la audiencia que está al frente, o dejar de seguirla</translation>
    </message>
    <message>
        <source>Lock your drafts</source>
        <translation>Bloquear sus borradores</translation>
    </message>
    <message>
        <source>Hide everything at once</source>
        <translation>Ocultar todo al instante</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Terminar el programa</translation>
    </message>
    <message>
        <source>Back to the list, or close what is open beside it</source>
        <translation>Volver a la lista, o cerrar lo que está abierto al lado</translation>
    </message>
    <message>
        <source>Tick, follow or switch the row</source>
        <translation>Marcar, seguir o cambiar la línea</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la línea</translation>
    </message>
    <message>
        <source>Take one of your words out</source>
        <translation>Quitar una de sus palabras</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Next place of what is searched</source>
        <translation>Siguiente lugar de lo buscado</translation>
    </message>
    <message>
        <source>Previous place of what is searched</source>
        <translation>Lugar anterior de lo buscado</translation>
    </message>
    <message>
        <source>Next blank of a template</source>
        <translation>Siguiente espacio en blanco de una plantilla</translation>
    </message>
    <message>
        <source>Previous blank of a template</source>
        <translation>Espacio en blanco anterior de una plantilla</translation>
    </message>
    <message>
        <source>Next word that the dictionary does not know</source>
        <translation>Siguiente palabra que el diccionario no conoce</translation>
    </message>
    <message>
        <source>Rehearse: read it aloud against the clock</source>
        <translation>Ensayar: leerlo en voz alta con el reloj</translation>
    </message>
    <message>
        <source>The text alone, or everything again</source>
        <translation>Solo el texto, o todo otra vez</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto del tamaño normal</translation>
    </message>
    <message>
        <source>Paragraph for 1, 2 or 3 minutes, or only in writing</source>
        <translation>Párrafo para 1, 2 o 3 minutos, o solo por escrito</translation>
    </message>
    <message>
        <source>Start, or pause</source>
        <translation>Empezar, o hacer una pausa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Let the text roll, or stand</source>
        <translation>Hacer que el texto avance, o que se quede quieto</translation>
    </message>
    <message>
        <source>Show nothing, so that nobody reads along</source>
        <translation>No mostrar nada, para que nadie lea a la vez</translation>
    </message>
    <message>
        <source>End, and see how it went</source>
        <translation>Terminar, y ver cómo salió</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
</context>
<context>
    <name>key_words</name>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Key in the key ring</source>
        <translation>Clave en el llavero</translation>
    </message>
    <message>
        <source>Key for this run only</source>
        <translation>Clave solo para esta vez</translation>
    </message>
    <message>
        <source>Key in a file of this account</source>
        <translation>Clave en un archivo de esta cuenta</translation>
    </message>
    <message>
        <source>The service took the key for “{name}”.</source>
        <translation>El servicio aceptó la clave para “{name}”.</translation>
    </message>
    <message>
        <source>The service did not take the key for “{name}”. Copy it once more, or ask for another.</source>
        <translation>El servicio no aceptó la clave para “{name}”. Cópiela otra vez, o pida otra.</translation>
    </message>
    <message>
        <source>There is no key for “{name}” yet.</source>
        <translation>Todavía no hay clave para “{name}”.</translation>
    </message>
    <message>
        <source>The key for “{name}” is tried at the next refresh only.</source>
        <translation>La clave para “{name}” no se prueba hasta la próxima actualización.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is read from {system} first, which needs no key.</source>
        <translation>{place}: primero se lee {system}, que no necesita clave.</translation>
    </message>
    <message>
        <source>{place} is read from {system} first, by another key.</source>
        <translation>{place}: primero se lee {system}, con otra clave.</translation>
    </message>
    <message>
        <source>Without the key {place} is read from {system}.</source>
        <translation>Sin la clave, para {place} se lee {system}.</translation>
    </message>
    <message>
        <source>Without the key these are not read: {places}.</source>
        <translation>Sin la clave no se leen estos lugares: {places}.</translation>
    </message>
    <message>
        <source>The body gives this key itself: ask its clerk.</source>
        <translation>Esta clave la da el propio órgano: pregunte en su secretaría.</translation>
    </message>
    <message>
        <source>A key is free at {address} (as of {date}).</source>
        <translation>Hay una clave gratuita en {address} (visto el {date}).</translation>
    </message>
</context>
<context>
    <name>library_words</name>
    <message>
        <source>Ban</source>
        <translation>Prohibición</translation>
    </message>
    <message>
        <source>Moratorium</source>
        <translation>Moratoria</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Oversight ordinance</source>
        <translation>Ordenanza de control</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Proyecto de ley</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Study or test</source>
        <translation>Estudio o prueba</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Wrongful arrest</source>
        <translation>Arresto injusto</translation>
    </message>
    <message>
        <source>Company action</source>
        <translation>Medida de una empresa</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Expired at the end of {date}; it is not in force.</source>
        <translation>Expiró al final de {date}; no está en vigor.</translation>
    </message>
    <message>
        <source>Expired on {date}; it is not in force.</source>
        <translation>Expiró el {date}; no está en vigor.</translation>
    </message>
    <message>
        <source>Changed since it began.</source>
        <translation>Ha cambiado desde que empezó.</translation>
    </message>
    <message>
        <source>Never passed.</source>
        <translation>Nunca se aprobó.</translation>
    </message>
    <message>
        <source>Passed by the legislature; whether it was signed is not known here.</source>
        <translation>La aprobó la legislatura; aquí no se sabe si se firmó.</translation>
    </message>
    <message>
        <source>Unclear today; read the current law before you cite this.</source>
        <translation>Hoy no está claro; lea la ley vigente antes de citarla.</translation>
    </message>
    <message>
        <source>Adopted; whether it is in force today is not known here.</source>
        <translation>Se adoptó; aquí no se sabe si hoy está en vigor.</translation>
    </message>
    <message>
        <source>Under appeal when last seen.</source>
        <translation>Apelada la última vez que se miró.</translation>
    </message>
    <message>
        <source>A voluntary promise, not a law.</source>
        <translation>Una promesa voluntaria, no una ley.</translation>
    </message>
    <message>
        <source>Certainty: high. It rests on the official text or on two good independent sources.</source>
        <translation>Certeza: alta. Se apoya en el texto oficial o en dos buenas fuentes independientes.</translation>
    </message>
    <message>
        <source>Certainty: medium. Its present state, its day or a number was not confirmed.</source>
        <translation>Certeza: media. No se confirmó su estado actual, su día o un número.</translation>
    </message>
    <message>
        <source>Certainty: low. It rests on one source, or its date was not confirmed.</source>
        <translation>Certeza: baja. Se apoya en una sola fuente, o no se confirmó su fecha.</translation>
    </message>
    <message>
        <source>Known for {date}, with a copy of the law or an official page that bears no date.</source>
        <translation>Se sabe a fecha de {date}, por una copia de la ley o una página oficial sin fecha.</translation>
    </message>
    <message>
        <source>Known for {date}; nothing is claimed for later.</source>
        <translation>Se sabe a fecha de {date}; no se afirma nada sobre después.</translation>
    </message>
    <message>
        <source>Check before you cite it: what became of it is known only for {date}, more than a year ago.</source>
        <translation>Compruébelo antes de citarlo: lo que pasó con esto solo se sabe a fecha de {date}, hace más de un año.</translation>
    </message>
    <message>
        <source>Source: {citation}; {date}; known for {known}; {title}, &lt;{url}&gt;</source>
        <translation>Fuente: {citation}; {date}; se sabe a fecha de {known}; {title}, &lt;{url}&gt;</translation>
    </message>
</context>
<context>
    <name>limit_words</name>
    <message>
        <source>No limit is known for this hearing. Ask the clerk.</source>
        <translation>No se conoce ningún límite para esta audiencia. Pregunte en la secretaría.</translation>
    </message>
</context>
<context>
    <name>list_words</name>
    <message>
        <source>you follow it</source>
        <translation>usted la sigue</translation>
    </message>
    <message>
        <source>you have a draft</source>
        <translation>usted tiene un borrador</translation>
    </message>
    <message>
        <source>in your calendar</source>
        <translation>en su calendario</translation>
    </message>
    <message>
        <source>borderline: {topic}</source>
        <translation>dudoso: {topic}</translation>
    </message>
    <message>
        <source>{first} with {others}</source>
        <translation>{first} con {others}</translation>
    </message>
    <message>
        <source>Agenda not read yet</source>
        <translation>Orden del día todavía sin leer</translation>
    </message>
    <message>
        <source>Agenda not published yet</source>
        <translation>Orden del día todavía sin publicar</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s), none on surveillance</source>
        <translation>
            <numerusform>%n punto en el orden del día, ninguno sobre vigilancia</numerusform>
            <numerusform>%n puntos en el orden del día, ninguno sobre vigilancia</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Agenda changed</source>
        <translation>Orden del día cambiado</translation>
    </message>
    <message>
        <source>was {old}</source>
        <translation>era {old}</translation>
    </message>
    <message>
        <source>room was {old}</source>
        <translation>la sala era {old}</translation>
    </message>
</context>
<context>
    <name>missing_words</name>
    <message>
        <source>The window needs libraries of the system that are not installed. On Debian and Ubuntu: {command}</source>
        <translation>La ventana necesita bibliotecas del sistema que no están instaladas. En Debian y Ubuntu: {command}</translation>
    </message>
</context>
<context>
    <name>nobody_words</name>
    <message>
        <source>Nothing here shows notifications, so none would come. The window tells it all the same.</source>
        <translation>Aquí nada muestra avisos, así que no llegaría ninguno. La ventana lo dice de todos modos.</translation>
    </message>
</context>
<context>
    <name>own_said</name>
    <message>
        <source>{number} ({congress} Congress)</source>
        <translation>{number} (Congreso {congress})</translation>
    </message>
    <message>
        <source>follows: {bills}</source>
        <translation>usted sigue: {bills}</translation>
    </message>
    <message>
        <source>your word: {words}</source>
        <translation>su palabra: {words}</translation>
    </message>
    <message>
        <source>your words: {words}</source>
        <translation>sus palabras: {words}</translation>
    </message>
    <message>
        <source>you follow this hearing</source>
        <translation>usted sigue esta audiencia</translation>
    </message>
    <message>
        <source>not counted, because you muted {words}</source>
        <translation>no cuenta, porque usted silenció {words}</translation>
    </message>
</context>
<context>
    <name>palette_words</name>
    <message>
        <source>What is in front</source>
        <translation>Lo que está al frente</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otra parte</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>parser_words</name>
    <message numerus="yes">
        <source>expected %s argument(s)</source>
        <translation>
            <numerusform>se esperaba %s argumento</numerusform>
            <numerusform>se esperaban %s argumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor de %(type)s no válido: %(value)r</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos que no se conocen: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se permite junto con el argumento %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>este argumento no lleva valor: %r</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de estos argumentos: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se esperaba como máximo un argumento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un argumento</translation>
    </message>
</context>
<context>
    <name>part_page_words</name>
    <message>
        <source>How to take part</source>
        <translation>Cómo participar</translation>
    </message>
    <message>
        <source>This hearing is off, so no deadline is told here.</source>
        <translation>Esta audiencia no se celebra, así que aquí no se da ningún plazo.</translation>
    </message>
    <message>
        <source>Do you know better? Correct or add a rule</source>
        <translation>¿Sabe algo mejor? Corrija o agregue una regla</translation>
    </message>
    <message>
        <source>Sign up or comment</source>
        <translation>Inscribirse o comentar</translation>
    </message>
    <message>
        <source>Questions go to {contact}</source>
        <translation>Las preguntas van a {contact}</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Ocultar por qué</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Corregir esto</translation>
    </message>
    <message>
        <source>Back to the official rule</source>
        <translation>Volver a la regla oficial</translation>
    </message>
</context>
<context>
    <name>part_words</name>
    <message>
        <source>Sign up here: {where}</source>
        <translation>Inscríbase aquí: {where}</translation>
    </message>
    <message>
        <source>Its own page to sign up or comment: {where}</source>
        <translation>Su propia página para inscribirse o comentar: {where}</translation>
    </message>
    <message>
        <source>Sign up once for each item of the agenda.</source>
        <translation>Inscríbase una vez por cada punto del orden del día.</translation>
    </message>
    <message>
        <source>Ask for an interpreter here: {where}</source>
        <translation>Pida intérprete aquí: {where}</translation>
    </message>
    <message>
        <source>Ask for an accommodation here: {where}</source>
        <translation>Pida una adaptación aquí: {where}</translation>
    </message>
    <message>
        <source>Send written testimony here: {where}</source>
        <translation>Envíe el testimonio por escrito aquí: {where}</translation>
    </message>
    <message>
        <source>These kinds of files are taken: {formats}</source>
        <translation>Se aceptan estos tipos de archivo: {formats}</translation>
    </message>
    <message numerus="yes">
        <source>It may have up to %n character(s).</source>
        <translation>
            <numerusform>Puede tener hasta %n carácter.</numerusform>
            <numerusform>Puede tener hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may have up to %n word(s).</source>
        <translation>
            <numerusform>Puede tener hasta %n palabra.</numerusform>
            <numerusform>Puede tener hasta %n palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may have up to %n page(s).</source>
        <translation>
            <numerusform>Puede tener hasta %n página.</numerusform>
            <numerusform>Puede tener hasta %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditional support, such as “support if amended”, is not listed.</source>
        <translation>No figura el apoyo con condiciones, como “a favor si se enmienda”.</translation>
    </message>
    <message>
        <source>Speakers must say their name.</source>
        <translation>Quien habla tiene que decir su nombre.</translation>
    </message>
    <message>
        <source>Nobody has to give a name to speak.</source>
        <translation>Nadie tiene que dar un nombre para hablar.</translation>
    </message>
    <message>
        <source>Speakers must say their address.</source>
        <translation>Quien habla tiene que decir su dirección.</translation>
    </message>
    <message>
        <source>Nobody has to give an address to speak.</source>
        <translation>Nadie tiene que dar una dirección para hablar.</translation>
    </message>
    <message>
        <source>Private persons are not named in what is published.</source>
        <translation>En lo que se publica no se nombra a las personas particulares.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>testimonio</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>datos de contacto</translation>
    </message>
    <message>
        <source>This becomes public: {what}</source>
        <translation>Esto se hace público: {what}</translation>
    </message>
    <message>
        <source>About this meeting</source>
        <translation>Sobre esta reunión</translation>
    </message>
    <message>
        <source>About the time to speak</source>
        <translation>Sobre el tiempo para hablar</translation>
    </message>
    <message>
        <source>About signing up</source>
        <translation>Sobre la inscripción</translation>
    </message>
    <message>
        <source>About written testimony</source>
        <translation>Sobre el testimonio por escrito</translation>
    </message>
    <message>
        <source>About speaking from elsewhere</source>
        <translation>Sobre hablar desde otro lugar</translation>
    </message>
    <message>
        <source>About interpreters</source>
        <translation>Sobre intérpretes</translation>
    </message>
    <message>
        <source>About accommodations</source>
        <translation>Sobre adaptaciones</translation>
    </message>
    <message>
        <source>About what becomes public</source>
        <translation>Sobre lo que se hace público</translation>
    </message>
    <message>
        <source>About name and address</source>
        <translation>Sobre el nombre y la dirección</translation>
    </message>
    <message>
        <source>About positions</source>
        <translation>Sobre las posiciones</translation>
    </message>
    <message>
        <source>About what follows</source>
        <translation>Sobre lo que viene después</translation>
    </message>
    <message>
        <source>{subject}: {remark}</source>
        <translation>{subject}: {remark}</translation>
    </message>
</context>
<context>
    <name>place_texts</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>On surveillance</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Looks abandoned</source>
        <translation>Parece abandonada</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Todavía sin leer</translation>
    </message>
</context>
<context>
    <name>plural_rule</name>
    <message>
        <source>n != 1</source>
        <comment>Which form fits n, as gettext writes it: docs/translating.md</comment>
        <translation>n != 1</translation>
    </message>
</context>
<context>
    <name>printed_words</name>
    <message>
        <source>Hearings, as known on {moment}</source>
        <translation>Audiencias, según lo sabido el {moment}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>No hearing is listed in these dates.</source>
        <translation>No hay ninguna audiencia en estas fechas.</translation>
    </message>
    <message numerus="yes">
        <source>There are more hearings than fit here: only the first %n are printed.</source>
        <translation>
            <numerusform>Hay más audiencias de las que caben aquí: solo se imprime la primera.</numerusform>
            <numerusform>Hay más audiencias de las que caben aquí: solo se imprimen las primeras %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} was never read: its hearings are missing here.</source>
        <translation>{place} nunca se leyó: faltan aquí sus audiencias.</translation>
    </message>
    <message>
        <source>{place} could not be read: its hearings are missing here. {happened}</source>
        <translation>{place} no se pudo leer: faltan aquí sus audiencias. {happened}</translation>
    </message>
    <message>
        <source>{place} could not be read again and is printed as read on {moment}. {happened}</source>
        <translation>{place} no se pudo leer de nuevo y se imprime como se leyó el {moment}. {happened}</translation>
    </message>
    <message>
        <source>From {source}, as read on {moment}.</source>
        <translation>De {source}, leído el {moment}.</translation>
    </message>
</context>
<context>
    <name>rehearsing_words</name>
    <message>
        <source>over by {time}</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>only {time} left</source>
        <translation>solo quedan {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Space begins and pauses · Page Down and Page Up, or a clicker, turn the page · A rolls by itself · arrows change pace and size · B blanks the screen · Return, or a page behind the last, when you are done · Esc leaves</source>
        <translation>Espacio empieza y pausa · Re Pág y Av Pág, o un mando, pasan la página · A avanza sola · las flechas cambian el ritmo y el tamaño · B oscurece la pantalla · Intro, o una página más tras la última, cuando termine · Esc para salir</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute</source>
        <translation>
            <numerusform>%n palabra por minuto</numerusform>
            <numerusform>%n palabras por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>You took {time} of {limit}.</source>
        <translation>Tardó {time} de {limit}.</translation>
    </message>
    <message>
        <source>You took {time}.</source>
        <translation>Tardó {time}.</translation>
    </message>
    <message>
        <source>Your pace: {pace}. The counts use it from now on.</source>
        <translation>Su ritmo: {pace}. Desde ahora las cuentas lo usan.</translation>
    </message>
    <message>
        <source>{time} of {limit}</source>
        <translation>{time} de {limit}</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpido</translation>
    </message>
</context>
<context>
    <name>reminder_words</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told to you yet: {what}</source>
        <translation>Todavía no se le había dicho: {what}</translation>
    </message>
    <message>
        <source>You have a deadline: {moment}. Open Hearings to see it.</source>
        <translation>Tiene un plazo: {moment}. Abra Hearings para verlo.</translation>
    </message>
    <message>
        <source>A hearing you wrote for</source>
        <translation>Una audiencia para la que escribió</translation>
    </message>
    <message>
        <source>Your testimony: {title}</source>
        <translation>Su testimonio: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hora antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>None: only inside the program</source>
        <translation>Ninguno: solo dentro del programa</translation>
    </message>
    <message>
        <source>Only that something is due, and when</source>
        <translation>Solo que hay un plazo, y cuándo</translation>
    </message>
    <message>
        <source>What is due, and for which hearing</source>
        <translation>De qué es el plazo y para qué audiencia</translation>
    </message>
    <message>
        <source>That, and the title of your testimony</source>
        <translation>Eso y el título de su testimonio</translation>
    </message>
</context>
<context>
    <name>rule_words</name>
    <message>
        <source>Confirm on the agenda.</source>
        <translation>Confírmelo en el orden del día.</translation>
    </message>
    <message>
        <source>sign up by {moment}</source>
        <translation>inscripción hasta el {moment}</translation>
    </message>
    <message>
        <source>written testimony until {moment}</source>
        <translation>testimonio por escrito hasta el {moment}</translation>
    </message>
    <message>
        <source>The public may speak at this hearing.</source>
        <translation>El público puede hablar en esta audiencia.</translation>
    </message>
    <message>
        <source>This meeting takes no testimony.</source>
        <translation>Esta reunión no recibe testimonios.</translation>
    </message>
    <message>
        <source>Only people who were invited speak at this hearing.</source>
        <translation>En esta audiencia solo hablan las personas invitadas.</translation>
    </message>
    <message>
        <source>This hearing takes written testimony only.</source>
        <translation>Esta audiencia solo recibe testimonio por escrito.</translation>
    </message>
    <message>
        <source>It is not known whether the public may speak: ask the clerk.</source>
        <translation>No se sabe si el público puede hablar: pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>Sign up by {moment}.</source>
        <translation>Inscríbase hasta el {moment}.</translation>
    </message>
    <message>
        <source>Ask for an interpreter by {moment}.</source>
        <translation>Pida intérprete hasta el {moment}.</translation>
    </message>
    <message>
        <source>Ask for an accommodation by {moment}.</source>
        <translation>Pida una adaptación hasta el {moment}.</translation>
    </message>
    <message>
        <source>Written testimony is taken until {moment}.</source>
        <translation>Se acepta testimonio por escrito hasta el {moment}.</translation>
    </message>
    <message>
        <source>Be ready to speak at {moment}.</source>
        <translation>Prepárese para hablar el {moment}.</translation>
    </message>
    <message>
        <source>The body has until {moment} to report.</source>
        <translation>El órgano tiene hasta el {moment} para informar.</translation>
    </message>
    <message>
        <source>Signing up begins on {moment}.</source>
        <translation>La inscripción empieza el {moment}.</translation>
    </message>
    <message>
        <source>Signing up</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Asking for an interpreter</source>
        <translation>Petición de intérprete</translation>
    </message>
    <message>
        <source>Asking for an accommodation</source>
        <translation>Petición de una adaptación</translation>
    </message>
    <message>
        <source>Written testimony</source>
        <translation>Testimonio por escrito</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>The body&apos;s report</source>
        <translation>El informe del órgano</translation>
    </message>
    <message>
        <source>{thing}: the hearing has no time yet, so the deadline cannot be counted.</source>
        <translation>{thing}: la audiencia todavía no tiene hora, así que no se puede contar el plazo.</translation>
    </message>
    <message>
        <source>{thing}: the rule is known only for hearings on another day of the week.</source>
        <translation>{thing}: la regla solo se conoce para audiencias en otro día de la semana.</translation>
    </message>
    <message>
        <source>{thing}: what is known is old or not sure, so ask the clerk.</source>
        <translation>{thing}: lo que se sabe es viejo o no es seguro, así que pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>{thing}: not at this meeting.</source>
        <translation>{thing}: no en esta reunión.</translation>
    </message>
    <message>
        <source>{thing}: the body names no deadline.</source>
        <translation>{thing}: el órgano no da ningún plazo.</translation>
    </message>
    <message>
        <source>Say your name, your group and your position, and nothing else.</source>
        <translation>Diga su nombre, su grupo y su posición, y nada más.</translation>
    </message>
    <message>
        <source>From {many} speakers on it is {minutes}.</source>
        <translation>A partir de {many} personas son {minutes}.</translation>
    </message>
    <message>
        <source>The chair may cut it to {minutes}.</source>
        <translation>La presidencia puede reducirlo a {minutes}.</translation>
    </message>
    <message>
        <source>{least} to {minutes} to speak</source>
        <translation>de {least} a {minutes} para hablar</translation>
    </message>
    <message>
        <source>{minutes} to speak</source>
        <translation>{minutes} para hablar</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>You can speak by video or telephone.</source>
        <translation>Puede hablar por video o por teléfono.</translation>
    </message>
    <message>
        <source>You must be in the room to speak.</source>
        <translation>Tiene que estar en la sala para hablar.</translation>
    </message>
    <message>
        <source>Only people who cannot come may speak by video or telephone.</source>
        <translation>Solo quienes no pueden asistir pueden hablar por video o por teléfono.</translation>
    </message>
    <message>
        <source>There is a link to the hearing, but it may be for watching only: ask the clerk.</source>
        <translation>Hay un enlace a la audiencia, pero puede ser solo para mirar: pregunte en la secretaría.</translation>
    </message>
    <message>
        <source>You corrected this to {rule}, and that is shown; the hearing itself says {source}.</source>
        <translation>Usted corrigió esto a {rule}, y eso se muestra; la audiencia dice {source}.</translation>
    </message>
    <message>
        <source>The hearing names its own page to sign up or comment ({source}); the body&apos;s usual page to sign up is {rule}.</source>
        <translation>La audiencia da su propia página para inscribirse o comentar ({source}); la página habitual del órgano para inscribirse es {rule}.</translation>
    </message>
    <message>
        <source>The hearing has a link ({source}), although the body usually hears people in the room only.</source>
        <translation>La audiencia tiene un enlace ({source}), aunque el órgano suele escuchar solo a quienes están en la sala.</translation>
    </message>
    <message>
        <source>This meeting differs from the body&apos;s usual rule about speaking.</source>
        <translation>Esta reunión se aparta de la regla habitual del órgano sobre quién habla.</translation>
    </message>
    <message>
        <source>Ask the clerk about what is missing here: {where}</source>
        <translation>Pregunte en la secretaría por lo que falta aquí: {where}</translation>
    </message>
    <message>
        <source>Ask the clerk about what is missing here: {where} (no telephone number is known)</source>
        <translation>Pregunte en la secretaría por lo que falta aquí: {where} (no se conoce ningún número de teléfono)</translation>
    </message>
    <message>
        <source>Your own correction of {day}.</source>
        <translation>Corrección suya del {day}.</translation>
    </message>
    <message>
        <source>From {url} (without a date), checked on {day}.</source>
        <translation>De {url} (sin fecha), revisado el {day}.</translation>
    </message>
    <message>
        <source>From {url} ({dated}), checked on {day}.</source>
        <translation>De {url} ({dated}), revisado el {day}.</translation>
    </message>
</context>
<context>
    <name>several_words</name>
    <message>
        <source>The body&apos;s own list does not have this hearing; only {source} does. Ask the clerk whether it takes place.</source>
        <translation>La lista del propio órgano no tiene esta audiencia; solo la tiene {source}. Pregunte en la secretaría si se celebra.</translation>
    </message>
    <message>
        <source>{field}: told by {source} alone.</source>
        <translation>{field}: solo lo dice {source}.</translation>
    </message>
    <message>
        <source>{source} could not be read; what it said before stays.</source>
        <translation>{source} no se pudo leer; lo que decía antes se conserva.</translation>
    </message>
    <message>
        <source>{source} is read as well as soon as you have its free key.</source>
        <translation>{source} se leerá también en cuanto usted tenga su clave gratuita.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>{source} says: {value}.</source>
        <translation>{source} dice: {value}.</translation>
    </message>
    <message>
        <source>{source} says that the room is {value}.</source>
        <translation>{source} dice que la sala es {value}.</translation>
    </message>
    <message>
        <source>{source} says {value}.</source>
        <translation>{source} dice {value}.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Remote link</source>
        <translation>Enlace a distancia</translation>
    </message>
    <message>
        <source>Page to sign up or comment</source>
        <translation>Página para inscribirse o comentar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
</context>
<context>
    <name>since_words</name>
    <message>
        <source>Changed since your last export: {hearing}. {changes}.</source>
        <translation>Cambió desde su última exportación: {hearing}. {changes}.</translation>
    </message>
    <message>
        <source>sign up to speak</source>
        <translation>inscribirse para hablar</translation>
    </message>
    <message>
        <source>ask for an interpreter</source>
        <translation>pedir intérprete</translation>
    </message>
    <message>
        <source>ask for an accommodation</source>
        <translation>pedir una adaptación</translation>
    </message>
    <message>
        <source>send in written testimony</source>
        <translation>enviar testimonio por escrito</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>hablar</translation>
    </message>
    <message>
        <source>look what the body reported</source>
        <translation>ver de qué informó el órgano</translation>
    </message>
    <message>
        <source>By when to {what} is no longer known: ask the clerk</source>
        <translation>Ya no se sabe hasta cuándo {what}: pregunte en la secretaría</translation>
    </message>
    <message>
        <source>Now due to {what}: {when}</source>
        <translation>Nuevo plazo para {what}: {when}</translation>
    </message>
</context>
<context>
    <name>soonest_words</name>
    <message>
        <source>confirm it</source>
        <translation>confírmelo</translation>
    </message>
    <message>
        <source>confirm it on the agenda</source>
        <translation>confírmelo en el orden del día</translation>
    </message>
    <message>
        <source>sign up by {moment}</source>
        <translation>inscripción hasta el {moment}</translation>
    </message>
    <message>
        <source>interpreter by {moment}</source>
        <translation>intérprete hasta el {moment}</translation>
    </message>
    <message>
        <source>write by {moment}</source>
        <translation>por escrito hasta el {moment}</translation>
    </message>
    <message>
        <source>sign-up closed</source>
        <translation>inscripción cerrada</translation>
    </message>
    <message>
        <source>too late for an interpreter</source>
        <translation>tarde para pedir intérprete</translation>
    </message>
    <message>
        <source>too late to write</source>
        <translation>tarde para escribir</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>queda %n hora</numerusform>
            <numerusform>quedan %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>source_texts</name>
    <message>
        <source>It answers. Meetings it lists until {date}: {count}.</source>
        <translation>Responde. Reuniones que publica hasta el {date}: {count}.</translation>
    </message>
    <message>
        <source>It answers. Meetings it lists until {date}: at least {count}.</source>
        <translation>Responde. Reuniones que publica hasta el {date}: al menos {count}.</translation>
    </message>
    <message>
        <source>It answers, and lists no meeting until {date}.</source>
        <translation>Responde, y no publica ninguna reunión hasta el {date}.</translation>
    </message>
    <message>
        <source>It answers. How many meetings it lists takes a refresh to tell.</source>
        <translation>Responde. Cuántas reuniones publica solo se sabe al actualizar.</translation>
    </message>
    <message>
        <source>The newest record is of {date}.</source>
        <translation>El registro más nuevo es del {date}.</translation>
    </message>
    <message>
        <source>This source looks abandoned, unless its bodies do not meet now.</source>
        <translation>Esta fuente parece abandonada, a menos que sus órganos no se reúnan ahora.</translation>
    </message>
    <message>
        <source>It wants a key, “{name}”, which you have.</source>
        <translation>Pide una clave, “{name}”, que usted tiene.</translation>
    </message>
    <message>
        <source>It wants a key, “{name}”, which you do not have yet.</source>
        <translation>Pide una clave, “{name}”, que usted todavía no tiene.</translation>
    </message>
    <message>
        <source>{host}: {left} of {requests} requests are left for {hours} hours.</source>
        <translation>{host}: quedan {left} de {requests} consultas para {hours} horas.</translation>
    </message>
    <message>
        <source>{host}: {left} of {requests} requests are left for this minute.</source>
        <translation>{host}: quedan {left} de {requests} consultas para este minuto.</translation>
    </message>
    <message>
        <source>{host}: {left} of {requests} requests are left for this hour.</source>
        <translation>{host}: quedan {left} de {requests} consultas para esta hora.</translation>
    </message>
    <message>
        <source>{host}: {left} of {requests} requests are left for this month.</source>
        <translation>{host}: quedan {left} de {requests} consultas para este mes.</translation>
    </message>
</context>
<context>
    <name>step_words</name>
    <message>
        <source>Called off: {name}</source>
        <translation>No se celebra: {name}</translation>
    </message>
    <message>
        <source>Sign up to speak: {name}</source>
        <translation>Inscribirse para hablar: {name}</translation>
    </message>
    <message>
        <source>Ask for an interpreter: {name}</source>
        <translation>Pedir intérprete: {name}</translation>
    </message>
    <message>
        <source>Ask for an accommodation: {name}</source>
        <translation>Pedir una adaptación: {name}</translation>
    </message>
    <message>
        <source>Send in written testimony: {name}</source>
        <translation>Enviar testimonio por escrito: {name}</translation>
    </message>
    <message>
        <source>Speak: {name}</source>
        <translation>Hablar: {name}</translation>
    </message>
    <message>
        <source>Look what came of it: {name}</source>
        <translation>Ver qué resultó: {name}</translation>
    </message>
    <message>
        <source>The vote: {name}</source>
        <translation>La votación: {name}</translation>
    </message>
    <message>
        <source>Write testimony: {name}</source>
        <translation>Escribir testimonio: {name}</translation>
    </message>
    <message>
        <source>Finish your testimony: {name}</source>
        <translation>Terminar su testimonio: {name}</translation>
    </message>
    <message>
        <source>a hearing</source>
        <translation>una audiencia</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <source>was due {moment}</source>
        <translation>venció el {moment}</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>hasta el {moment}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>by {hour}</source>
        <translation>hasta las {hour}</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation>Abrir el testimonio</translation>
    </message>
    <message>
        <source>Write testimony</source>
        <translation>Escribir testimonio</translation>
    </message>
    <message>
        <source>Open the sign-up page</source>
        <translation>Abrir la página de inscripción</translation>
    </message>
    <message>
        <source>Open the page to ask</source>
        <translation>Abrir la página para pedirlo</translation>
    </message>
    <message>
        <source>Write an e-mail to ask</source>
        <translation>Pedirlo por correo electrónico</translation>
    </message>
    <message>
        <source>Open the official page</source>
        <translation>Abrir la página oficial</translation>
    </message>
    <message>
        <source>Open the hearing</source>
        <translation>Abrir la audiencia</translation>
    </message>
    <message>
        <source>hearing on {start}</source>
        <translation>audiencia el {start}</translation>
    </message>
    <message>
        <source>You noted this day yourself: confirm it on the agenda.</source>
        <translation>Este día lo anotó usted: confírmelo en el orden del día.</translation>
    </message>
    <message>
        <source>Thank the members, and look up the vote.</source>
        <translation>Dé las gracias a los miembros y mire cómo votaron.</translation>
    </message>
    <message>
        <source>Your own correction: confirm on the agenda.</source>
        <translation>Corrección suya: confírmelo en el orden del día.</translation>
    </message>
    <message>
        <source>The rule is old or second-hand: confirm on the agenda.</source>
        <translation>La regla es vieja o de segunda mano: confírmelo en el orden del día.</translation>
    </message>
</context>
<context>
    <name>subject_words</name>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Time to speak</source>
        <translation>Tiempo para hablar</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Desde otro lugar</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>What becomes public</source>
        <translation>Lo que se hace público</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que viene después</translation>
    </message>
    <message>
        <source>Only matters on the agenda may be spoken about.</source>
        <translation>Solo se puede hablar de asuntos del orden del día.</translation>
    </message>
    <message>
        <source>Ways to sign up: {ways}.</source>
        <translation>Maneras de inscribirse: {ways}.</translation>
    </message>
    <message>
        <source>Ways to write: {ways}.</source>
        <translation>Maneras de escribir: {ways}.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>por correo postal</translation>
    </message>
    <message>
        <source>with a card at the meeting</source>
        <translation>con una tarjeta en la reunión</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>as the notice of the hearing says</source>
        <translation>como dice el aviso de la audiencia</translation>
    </message>
    <message>
        <source>Old or not sure, and so not shown: {names}.</source>
        <translation>Viejo o no seguro, y por eso no se muestra: {names}.</translation>
    </message>
    <message>
        <source>Your own correction was written by another version of the program and cannot be read here, so it is not in force: {names}.</source>
        <translation>Su corrección la escribió otra versión del programa y aquí no se puede leer, así que no vale: {names}.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Vence hoy.</translation>
    </message>
    <message>
        <source>This has passed.</source>
        <translation>Ya pasó.</translation>
    </message>
    <message>
        <source>Part of this is due today.</source>
        <translation>Una parte de esto vence hoy.</translation>
    </message>
    <message>
        <source>Part of this has passed.</source>
        <translation>Una parte de esto ya pasó.</translation>
    </message>
    <message>
        <source>Certainty: high.</source>
        <translation>Certeza: alta.</translation>
    </message>
    <message>
        <source>Certainty: medium.</source>
        <translation>Certeza: media.</translation>
    </message>
    <message>
        <source>Certainty: low.</source>
        <translation>Certeza: baja.</translation>
    </message>
    <message>
        <source>Certainty: not known.</source>
        <translation>Certeza: no se sabe.</translation>
    </message>
</context>
<context>
    <name>system_words</name>
    <message>
        <source>Berkeley&apos;s page of council agendas</source>
        <translation>la página de órdenes del día del concejo de Berkeley</translation>
    </message>
    <message>
        <source>what you imported</source>
        <translation>lo que usted importó</translation>
    </message>
    <message>
        <source>California&apos;s bill history</source>
        <translation>el historial de proyectos de California</translation>
    </message>
    <message>
        <source>the service of Chicago&apos;s City Clerk</source>
        <translation>el servicio de la secretaría municipal de Chicago</translation>
    </message>
    <message>
        <source>the body&apos;s CivicClerk portal</source>
        <translation>el portal CivicClerk del órgano</translation>
    </message>
    <message>
        <source>Congress.gov</source>
        <translation>Congress.gov</translation>
    </message>
    <message>
        <source>the body&apos;s eScribe site</source>
        <translation>el sitio eScribe del órgano</translation>
    </message>
    <message>
        <source>the body&apos;s Granicus page</source>
        <translation>la página Granicus del órgano</translation>
    </message>
    <message>
        <source>the committee repository of the House</source>
        <translation>el repositorio de comités de la Cámara de Representantes</translation>
    </message>
    <message>
        <source>the body&apos;s calendar</source>
        <translation>el calendario del órgano</translation>
    </message>
    <message>
        <source>the body&apos;s IQM2 calendar</source>
        <translation>el calendario IQM2 del órgano</translation>
    </message>
    <message>
        <source>LegiScan</source>
        <translation>LegiScan</translation>
    </message>
    <message>
        <source>the body&apos;s Legistar service</source>
        <translation>el servicio Legistar del órgano</translation>
    </message>
    <message>
        <source>the body&apos;s Legistar calendar page</source>
        <translation>la página de calendario Legistar del órgano</translation>
    </message>
    <message>
        <source>the site of the Massachusetts legislature</source>
        <translation>el sitio de la legislatura de Massachusetts</translation>
    </message>
    <message>
        <source>the site of the Michigan legislature</source>
        <translation>el sitio de la legislatura de Michigan</translation>
    </message>
    <message>
        <source>the calendar of the city of Minneapolis</source>
        <translation>el calendario de la ciudad de Minneapolis</translation>
    </message>
    <message>
        <source>a public mirror of New York&apos;s Legistar service</source>
        <translation>un espejo público del servicio Legistar de Nueva York</translation>
    </message>
    <message>
        <source>the service of New York&apos;s Senate</source>
        <translation>el servicio del Senado de Nueva York</translation>
    </message>
    <message>
        <source>Open States</source>
        <translation>Open States</translation>
    </message>
    <message>
        <source>the body&apos;s PrimeGov portal</source>
        <translation>el portal PrimeGov del órgano</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>la muestra</translation>
    </message>
    <message>
        <source>the Senate&apos;s own schedule</source>
        <translation>el calendario del propio Senado</translation>
    </message>
    <message>
        <source>the service of the Washington legislature</source>
        <translation>el servicio de la legislatura de Washington</translation>
    </message>
</context>
<context>
    <name>tie_words</name>
    <message>
        <source>This hearing is not on this computer any more, so neither its limits nor its deadlines are known here. Refresh its place, or ask the clerk whether it takes place.</source>
        <translation>Esta audiencia ya no está en esta computadora, así que aquí no se conocen ni sus límites ni sus plazos. Actualice su lugar o pregunte en la secretaría si se celebra.</translation>
    </message>
    <message>
        <source>The time of this hearing changed: it was {old}.</source>
        <translation>La hora de esta audiencia cambió: era {old}.</translation>
    </message>
</context>
<context>
    <name>timeline_marks</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>vault_words</name>
    <message>
        <source>Your drafts are not encrypted: anyone who uses this computer account can read them.</source>
        <translation>Sus borradores no están cifrados: cualquiera que use esta cuenta de la computadora puede leerlos.</translation>
    </message>
    <message>
        <source>Your drafts are encrypted and locked.</source>
        <translation>Sus borradores están cifrados y bloqueados.</translation>
    </message>
    <message>
        <source>Your drafts are encrypted, and the key ring of this computer has opened them: anyone who uses this computer account while you are logged in can read them until you lock them.</source>
        <translation>Sus borradores están cifrados, y el llavero de esta computadora los abrió: cualquiera que use esta cuenta mientras usted tiene la sesión iniciada puede leerlos hasta que usted los bloquee.</translation>
    </message>
    <message>
        <source>Your drafts are encrypted, and unlocked in this program only.</source>
        <translation>Sus borradores están cifrados, y desbloqueados solo en este programa.</translation>
    </message>
    <message>
        <source>Your passphrase opens them, and so does your recovery code. Who has lost both has lost the drafts.</source>
        <translation>Los abre su frase de contraseña, y también su código de recuperación. Quien pierde los dos, pierde los borradores.</translation>
    </message>
    <message>
        <source>Only your passphrase opens them. If it is forgotten the drafts are lost; “hearings vault recovery-code” gives a second way in.</source>
        <translation>Solo los abre su frase de contraseña. Si la olvida, los borradores se pierden; “hearings vault recovery-code” da una segunda entrada.</translation>
    </message>
    <message>
        <source>Your recovery code opens them where the key ring does not. If both are lost the drafts are lost.</source>
        <translation>Su código de recuperación los abre donde no los abre el llavero. Si se pierden los dos, se pierden los borradores.</translation>
    </message>
    <message>
        <source>Set a passphrase with “hearings vault encrypt”, and turn on the disk encryption of this computer.</source>
        <translation>Ponga una frase de contraseña con “hearings vault encrypt”, y active el cifrado de disco de esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>After wrong passphrases the next one is looked at in %n second(s) only.</source>
        <translation>
            <numerusform>Después de frases de contraseña equivocadas, la siguiente no se mira hasta dentro de %n segundo.</numerusform>
            <numerusform>Después de frases de contraseña equivocadas, la siguiente no se mira hasta dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plain files were written over. What cannot be reached: copies you made yourself, exports, mails, backups of the whole computer, and blocks that a solid-state disk keeps back.</source>
        <translation>Los archivos sin cifrar se sobrescribieron. Adonde no se puede llegar: copias que usted hizo, exportaciones, correos, copias de seguridad de toda la computadora y bloques que un disco de estado sólido retiene.</translation>
    </message>
    <message>
        <source>Recovery code: {code}
Write it on paper and keep it away from this computer. It opens your drafts without the passphrase, and it is not shown again.</source>
        <translation>Código de recuperación: {code}
Escríbalo en papel y guárdelo lejos de esta computadora. Abre sus borradores sin la frase de contraseña, y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Recovery code for drafts in Hearings

{code}

Made on {day}. It opens the drafts without the passphrase. Keep this page where nobody else looks, away from the computer. A newer code takes its place, but for backup files made before.</source>
        <translation>Código de recuperación de los borradores en Hearings

{code}

Hecho el {day}. Abre los borradores sin la frase de contraseña. Guarde esta hoja donde nadie más mire, lejos de la computadora. Un código más nuevo ocupa su lugar, salvo para las copias de seguridad hechas antes.</translation>
    </message>
    <message>
        <source>This deletes all your drafts with their versions and notes, what you follow, your own words, corrections and ticks, every automatic copy, and the key. Nobody can bring it back. It does not reach backup files and other copies you made yourself, exports, calendar files, mails, backups of the whole computer, and blocks that a solid-state disk keeps back. The list of public hearings stays, and with it which places were read.</source>
        <translation>Esto elimina todos sus borradores con sus versiones y notas, lo que usted sigue, sus propias palabras, correcciones y marcas, todas las copias automáticas y la clave. Nadie puede recuperarlo. No alcanza los archivos de copia de seguridad ni otras copias hechas por usted, las exportaciones, los archivos de calendario, los correos, las copias de seguridad de toda la computadora ni los bloques que guarda una unidad de estado sólido. La lista de audiencias públicas se queda, y con ella qué lugares se leyeron.</translation>
    </message>
    <message>
        <source>Too short: at least {number} letters, better four words by chance.</source>
        <translation>Demasiado corta: al menos {number} letras, mejor cuatro palabras al azar.</translation>
    </message>
    <message>
        <source>Weak: a computer guesses this. Add two or three words by chance.</source>
        <translation>Débil: una computadora la adivina. Agregue dos o tres palabras al azar.</translation>
    </message>
    <message>
        <source>Fair. Four or more words by chance are better, and easier to keep.</source>
        <translation>Regular. Cuatro o más palabras al azar son mejores, y más fáciles de recordar.</translation>
    </message>
    <message>
        <source>Good, if you use it nowhere else and the words make no known phrase.</source>
        <translation>Buena, si no la usa en ningún otro lugar y las palabras no forman una frase conocida.</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <translation>{when}, antes de una actualización</translation>
    </message>
    <message>
        <source>{when}, the copy of that day</source>
        <translation>{when}, la copia de ese día</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) restored.</source>
        <translation>
            <numerusform>%n borrador restaurado.</numerusform>
            <numerusform>%n borradores restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept as {path}.</source>
        <translation>Lo que había antes queda guardado como {path}.</translation>
    </message>
    <message>
        <source>From now on your drafts open with the passphrase of the backup.</source>
        <translation>Desde ahora sus borradores se abren con la frase de contraseña de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Your drafts are destroyed. What you write from now on is not encrypted: anyone who uses this computer account can read it.</source>
        <translation>Sus borradores están destruidos. Lo que escriba desde ahora no está cifrado: cualquiera que use esta cuenta de la computadora puede leerlo.</translation>
    </message>
</context>
<context>
    <name>version_words</name>
    <message>
        <source>when you began to write</source>
        <translation>cuando empezó a escribir</translation>
    </message>
    <message>
        <source>while you wrote</source>
        <translation>mientras escribía</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>conservada por usted</translation>
    </message>
    <message>
        <source>before an older one came back</source>
        <translation>antes de recuperar una anterior</translation>
    </message>
</context>
<context>
    <name>window_words</name>
    <message>
        <source>{time} where you are</source>
        <translation>{time} donde está usted</translation>
    </message>
</context>
</TS>
