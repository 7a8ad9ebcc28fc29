; SPDX-FileCopyrightText: 2026 The HELO Doctor authors
; SPDX-License-Identifier: MIT
; For whom HELO Doctor is installed: the page that asks, and what follows from the answer.
Var givenFolder     ; by /D=
Var radioCurrentUser
Var radioAllUsers

; Where it is installed already, there it is upgraded.
Function likelyMode
    StrCpy $mode "CurrentUser"
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $1 != ""
        StrCpy $mode "AllUsers"
    ${EndIf}
FunctionEnd

; Leaves 1 in $0 where Windows Installer has put HELO Doctor on this computer: two installers must not own one folder.
Function findMsi
    StrCpy $0 0
    ${If} $mode == "AllUsers"
        ReadRegStr $1 HKLM "${MSI_KEY}" "Folder"
        ${IfThen} $1 != "" ${|} StrCpy $0 1 ${|}
    ${EndIf}
FunctionEnd

Function enterMode
    Call findMsi
    ${If} $0 = 1
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextMsi)" /SD IDOK
        SetErrorLevel ${STATUS_MSI}
        Quit
    ${EndIf}
    SetShellVarContext current
    StrCpy $0 "$LOCALAPPDATA\Programs\${NAME}"
    ${If} $mode == "AllUsers"
        SetShellVarContext all
        StrCpy $0 "$PROGRAMFILES64\${NAME}"
    ${EndIf}
    ReadRegStr $priorFolder SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${IfThen} $priorFolder != "" ${|} StrCpy $0 $priorFolder ${|}
    ${IfThen} $givenFolder != "" ${|} StrCpy $0 $givenFolder ${|}
    StrCpy $INSTDIR $0
    ${If} $priorFolder != ""
        Call recallComponents
    ${EndIf}
FunctionEnd

; An upgrade has the components ticked that are there.
Function recallComponents
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "HeloDoctorPathEntry"
    ${If} $0 != ""
        !insertmacro SelectSection ${pathSection}
    ${EndIf}
    ${IfNot} ${FileExists} "$SMPROGRAMS\${NAME}.lnk"
        !insertmacro UnselectSection ${startMenuSection}
    ${EndIf}
    ReadRegStr $0 SHCTX "Software\Classes\${PROGID}" ""
    ${If} $0 == ""
        !insertmacro UnselectSection ${fileTypeSection}
    ${EndIf}
FunctionEnd

Function modePage
    ${If} $modeIsGiven = 1
        Abort ; nothing to ask
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(ModeTitle)" "$(ModeSubtitle)"
    nsDialogs::Create 1018
    Pop $0
    ; Both choices before the texts, which are a group of their own: the arrow keys go through one group.
    ${NSD_CreateFirstRadioButton} 0 8u 100% 12u "$(ModeCurrentUser)"
    Pop $radioCurrentUser
    ${NSD_CreateAdditionalRadioButton} 0 50u 100% 12u "$(ModeAllUsers)"
    Pop $radioAllUsers
    ${NSD_CreateLabel} 12u 21u -12u 20u "$(ModeCurrentUserMore)"
    Pop $0
    ${NSD_AddStyle} $0 ${WS_GROUP}
    ${NSD_CreateLabel} 12u 63u -12u 20u "$(ModeAllUsersMore)"
    Pop $0
    ${If} $mode == "AllUsers"
        ${NSD_Check} $radioAllUsers
        ${NSD_SetFocus} $radioAllUsers
    ${Else}
        ${NSD_Check} $radioCurrentUser
        ${NSD_SetFocus} $radioCurrentUser
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function modePageLeave
    StrCpy $mode "CurrentUser"
    ${NSD_GetState} $radioAllUsers $0
    ${If} $0 = ${BST_CHECKED}
        StrCpy $mode "AllUsers"
        Call findMsi
        ${If} $0 = 1
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextMsi)"
            Abort ; stays on the page
        ${EndIf}
        Call obtainElevation
        ${If} $mode == ""
            Quit ; the elevated one goes on
        ${ElseIf} $mode == "CurrentUser"
            Abort
        ${EndIf}
    ${EndIf}
    Call enterMode
FunctionEnd
