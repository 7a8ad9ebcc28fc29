; SPDX-FileCopyrightText: 2026 The HELO Doctor authors
; SPDX-License-Identifier: MIT
; What setup and uninstaller both do; each macro makes a function for either.

; SHCNE_ASSOCCHANGED, SHCNF_IDLIST: Explorer reads icons and verbs anew.
!define NotifyAssociations `System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'`

; /LANG=1031 (or 1033, 1036, 1034): not the language of Windows but this one.
!define ReadLanguage "!insertmacro ReadLanguage"
!macro ReadLanguage parameters
    ClearErrors
    ${GetOptions} ${parameters} "/LANG=" $R1
    ${IfNot} ${Errors}
        StrCpy $LANGUAGE $R1
    ${EndIf}
!macroend

; A program that runs cannot be written to. Asks to close it; silent, setup ends instead.
!macro checkNotRunning un
Function ${un}checkNotRunning
    Push $0
    Push $1
    ${For} $1 1 2
        StrCpy $0 "$INSTDIR\${PROGRAM}"
        ${IfThen} $1 = 2 ${|} StrCpy $0 "$INSTDIR\${CLI}" ${|}
        ${DoWhile} ${FileExists} $0
            Push $2
            ClearErrors
            FileOpen $2 $0 a
            ${IfNot} ${Errors}
                FileClose $2
                Pop $2
                ${ExitDo}
            ${EndIf}
            Pop $2
            ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TextRunning)" /SD IDCANCEL IDCANCEL`
                SetErrorLevel ${STATUS_RUNNING}
                Abort
            ${EndIf}
        ${Loop}
    ${Next}
    Pop $1
    Pop $0
FunctionEnd
!macroend
!insertmacro checkNotRunning ""
!insertmacro checkNotRunning "un."

; For all users without elevation: asks Windows for it and goes on in a new process. $mode is empty when this process
; has nothing more to do. Silent, nobody can be asked.
!macro obtainElevation un
Function ${un}obtainElevation
    ${IfThen} $mode != "AllUsers" ${|} Return ${|}
    UserInfo::GetAccountType
    Pop $0
    ${IfThen} $0 == "Admin" ${|} Return ${|}
    ${If} ${Silent}
        SetErrorLevel ${STATUS_ELEVATION}
        StrCpy $mode ""
        Return
    ${EndIf}
    !if "${un}" == ""
        StrCpy $0 "$EXEPATH"
        StrCpy $1 "/AllUsers /Elevated /LANG=$LANGUAGE"
        ${IfThen} ${SectionIsSelected} ${pathSection} ${|} StrCpy $1 "$1 /PATH" ${|}
        ${IfThen} $givenFolder != "" ${|} StrCpy $1 "$1 /D=$givenFolder" ${|}
    !else
        StrCpy $0 "$INSTDIR\uninstall.exe"
        StrCpy $1 "/AllUsers /Elevated /LANG=$LANGUAGE"
    !endif
    ; Asked for once: where Windows elevates nobody (no UAC, no administrator), it must not go round in a circle.
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/Elevated" $R1
    ${If} ${Errors}
        ClearErrors
        ExecShell "runas" "$0" "$1"
    ${Else}
        SetErrors
    ${EndIf}
    ${If} ${Errors}
        !if "${un}" != ""
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextRemovalNotElevated)"
        !else
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextNotElevated)"
            ; Back to the choice, where "only for me" needs no elevation.
            StrCpy $mode "CurrentUser"
            StrCpy $modeIsGiven 0
            Return
        !endif
    ${EndIf}
    StrCpy $mode ""
FunctionEnd
!macroend

; Takes the file type away where it is this installation's (folder on the stack), and leaves one of another's.
!macro removeFileType un
Function ${un}removeFileType
    Exch $0
    Push $1
    ReadRegStr $1 SHCTX "Software\Classes\${PROGID}\shell\open\command" ""
    ${If} $1 == '"$0\${PROGRAM}" "%1"'
        DeleteRegKey SHCTX "Software\Classes\${PROGID}"
        DeleteRegValue SHCTX "Software\Classes\.helodoctor\OpenWithProgids" "${PROGID}"
        DeleteRegKey /ifempty SHCTX "Software\Classes\.helodoctor\OpenWithProgids"
        ReadRegStr $1 SHCTX "Software\Classes\.helodoctor" ""
        ${If} $1 == "${PROGID}"
            DeleteRegValue SHCTX "Software\Classes\.helodoctor" ""
            DeleteRegValue SHCTX "Software\Classes\.helodoctor" "Content Type"
        ${EndIf}
        DeleteRegKey /ifempty SHCTX "Software\Classes\.helodoctor"
        ${NotifyAssociations}
    ${EndIf}
    Pop $1
    Pop $0
FunctionEnd
!macroend
!insertmacro removeFileType ""
!insertmacro removeFileType "un."
