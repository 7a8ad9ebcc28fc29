; SPDX-FileCopyrightText: 2026 The HELO Doctor authors
; SPDX-License-Identifier: MIT
; Every sentence of setup's own, in the languages of setup; the rest is NSIS's. The program's own languages are its own.
!define Text "!insertmacro Text"
!macro Text name english german french spanish
    LangString ${name} ${LANG_ENGLISH} `${english}`
    LangString ${name} ${LANG_GERMAN} `${german}`
    LangString ${name} ${LANG_FRENCH} `${french}`
    LangString ${name} ${LANG_SPANISH} `${spanish}`
!macroend

${Text} ModeTitle "For whom?" \
    "Für wen?" \
    "Pour qui ?" \
    "¿Para quién?"
${Text} ModeSubtitle "Choose who can start ${NAME} on this computer." \
    "Wählen Sie, wer ${NAME} auf diesem Computer starten kann." \
    "Choisissez qui peut lancer ${NAME} sur cet ordinateur." \
    "Elija quién puede iniciar ${NAME} en este equipo."
${Text} ModeCurrentUser "&Only for me (recommended)" \
    "Nur für &mich (empfohlen)" \
    "Pour &moi seulement (recommandé)" \
    "Solo para &mí (recomendado)"
${Text} ModeCurrentUserMore "Needs no administrator rights." \
    "Braucht keine Administratorrechte." \
    "Ne demande pas de droits d'administrateur." \
    "No necesita derechos de administrador."
${Text} ModeAllUsers "For &all users of this computer" \
    "Für &alle Benutzer dieses Computers" \
    "Pour &tous les utilisateurs de cet ordinateur" \
    "Para &todos los usuarios de este equipo"
${Text} ModeAllUsersMore "Windows asks for an administrator's permission." \
    "Windows fragt nach der Erlaubnis eines Administrators." \
    "Windows demande l'autorisation d'un administrateur." \
    "Windows pide el permiso de un administrador."

${Text} NameProgram "${NAME} (wizard and command line)" \
    "${NAME} (Assistent und Befehlszeile)" \
    "${NAME} (assistant et ligne de commande)" \
    "${NAME} (asistente y línea de comandos)"
${Text} AboutProgram "The wizard helodoctor.exe, the command line helodoctor-cli.exe, and the licences." \
    "Der Assistent helodoctor.exe, die Befehlszeile helodoctor-cli.exe und die Lizenzen." \
    "L'assistant helodoctor.exe, la ligne de commande helodoctor-cli.exe et les licences." \
    "El asistente helodoctor.exe, la línea de comandos helodoctor-cli.exe y las licencias."
${Text} NameStartMenu "Entry in the start menu" \
    "Eintrag im Startmenü" \
    "Entrée dans le menu Démarrer" \
    "Entrada en el menú Inicio"
${Text} AboutStartMenu "Starts the wizard." \
    "Startet den Assistenten." \
    "Lance l'assistant." \
    "Inicia el asistente."
${Text} NameFileType "Open case files (.helodoctor)" \
    "Falldateien (.helodoctor) öffnen" \
    "Ouvrir les dossiers (.helodoctor)" \
    "Abrir los casos (.helodoctor)"
${Text} AboutFileType "A double click on a saved case opens it in ${NAME}." \
    "Ein Doppelklick auf einen gespeicherten Fall öffnet ihn in ${NAME}." \
    "Un double-clic sur un dossier enregistré l'ouvre dans ${NAME}." \
    "Un doble clic en un caso guardado lo abre en ${NAME}."
${Text} NamePath "Command line in the search path" \
    "Befehlszeile im Suchpfad" \
    "Ligne de commande dans le chemin de recherche" \
    "Línea de comandos en la ruta de búsqueda"
${Text} AboutPath "Adds the folder to PATH, so that helodoctor-cli can be called from everywhere." \
    "Fügt den Ordner zu PATH hinzu, sodass helodoctor-cli von überall aufgerufen werden kann." \
    "Ajoute le dossier à PATH : helodoctor-cli peut être appelé de partout." \
    "Añade la carpeta a PATH: helodoctor-cli se puede llamar desde cualquier lugar."
${Text} NameUserData "My settings and stored cases" \
    "Meine Einstellungen und abgelegten Fälle" \
    "Mes réglages et dossiers conservés" \
    "Mis ajustes y casos guardados"
${Text} AboutUserData "Removes what ${NAME} keeps in your AppData folders. Cases you saved elsewhere stay." \
    "Entfernt, was ${NAME} in Ihren AppData-Ordnern aufbewahrt. Anderswo gespeicherte Fälle bleiben." \
    "Supprime ce que ${NAME} garde dans vos dossiers AppData. Les dossiers enregistrés ailleurs restent." \
    "Quita lo que ${NAME} guarda en sus carpetas AppData. Los casos guardados en otro lugar quedan."

${Text} TextFileType "${NAME} case" \
    "${NAME}-Fall" \
    "Dossier ${NAME}" \
    "Caso de ${NAME}"
${Text} TextRun "Start ${NAME} now" \
    "${NAME} jetzt starten" \
    "Lancer ${NAME} maintenant" \
    "Iniciar ${NAME} ahora"
${Text} TextUninstallTitle "Remove ${NAME}" \
    "${NAME} entfernen" \
    "Supprimer ${NAME}" \
    "Quitar ${NAME}"
${Text} TextUninstallIntro "Your settings and cases stay unless you tick them." \
    "Ihre Einstellungen und Fälle bleiben, wenn Sie sie nicht ankreuzen." \
    "Vos réglages et dossiers restent, sauf si vous les cochez." \
    "Sus ajustes y casos quedan, a menos que los marque."

${Text} TextRunning "$0 cannot be written: ${NAME} is running, or you may not write there.$\r$\n$\r$\nClose ${NAME}, then try again." \
    "$0 lässt sich nicht schreiben: ${NAME} läuft, oder Sie dürfen dort nicht schreiben.$\r$\n$\r$\nSchließen Sie ${NAME} und versuchen Sie es dann erneut." \
    "Impossible d'écrire $0 : ${NAME} est en cours d'exécution, ou vous n'avez pas le droit d'y écrire.$\r$\n$\r$\nFermez ${NAME}, puis réessayez." \
    "No se puede escribir $0: ${NAME} se está ejecutando, o usted no puede escribir ahí.$\r$\n$\r$\nCierre ${NAME} y vuelva a intentarlo."
${Text} TextNotElevated "Windows did not give administrator rights, which are needed for all users of this computer. With $\"Only for me$\" they are not needed." \
    "Windows hat keine Administratorrechte gegeben; für alle Benutzer dieses Computers werden sie gebraucht. Mit „Nur für mich“ nicht." \
    "Windows n'a pas accordé les droits d'administrateur, nécessaires pour tous les utilisateurs de cet ordinateur. Avec « Pour moi seulement », ils ne le sont pas." \
    "Windows no dio los derechos de administrador, necesarios para todos los usuarios de este equipo. Con «Solo para mí» no hacen falta."
${Text} TextRemovalNotElevated "Windows did not give administrator rights, which are needed to remove ${NAME} for all users. Nothing was removed." \
    "Windows hat keine Administratorrechte gegeben; sie werden gebraucht, um ${NAME} für alle Benutzer zu entfernen. Nichts wurde entfernt." \
    "Windows n'a pas accordé les droits d'administrateur, nécessaires pour supprimer ${NAME} pour tous les utilisateurs. Rien n'a été supprimé." \
    "Windows no dio los derechos de administrador, necesarios para quitar ${NAME} para todos los usuarios. No se quitó nada."
${Text} TextPathLeft "${NAME} is installed, but PATH was left as it is: it is too long, cannot be written, or the folder's name cannot stand in it." \
    "${NAME} ist installiert, aber PATH wurde nicht verändert: Er ist zu lang, lässt sich nicht schreiben, oder der Name des Ordners kann nicht darin stehen." \
    "${NAME} est installé, mais PATH est resté tel quel : il est trop long, ne peut pas être écrit, ou le nom du dossier ne peut pas y figurer." \
    "${NAME} está instalado, pero PATH quedó como estaba: es demasiado largo, no se puede escribir, o el nombre de la carpeta no puede figurar en él."
${Text} TextMsi "For all users, ${NAME} was installed on this computer as an MSI package. Upgrade or remove it the same way (or through group policy); or install it only for yourself." \
    "Für alle Benutzer ist ${NAME} auf diesem Computer als MSI-Paket installiert. Aktualisieren oder entfernen Sie es auf demselben Weg (oder über Gruppenrichtlinien); oder installieren Sie es nur für sich." \
    "Pour tous les utilisateurs, ${NAME} est installé sur cet ordinateur en tant que paquet MSI. Mettez-le à jour ou supprimez-le de la même façon (ou par stratégie de groupe) ; ou installez-le pour vous seul." \
    "Para todos los usuarios, ${NAME} está instalado en este equipo como paquete MSI. Actualícelo o quítelo del mismo modo (o por directiva de grupo); o instálelo solo para usted."
