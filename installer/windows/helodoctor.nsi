; SPDX-FileCopyrightText: 2026 The HELO Doctor authors
; SPDX-License-Identifier: MIT
; The Windows setup, a 64-bit program of its own. Made by installer/make-packages, which defines
;   VERSION (1.2.3), OUTPUT (the setup to write), ICON, PAYLOAD (generated: what is installed, file by file),
;   SIZE_KB (what it takes on disk), and, where a certificate is set, SIGN (the command that signs the uninstaller).
; Exit statuses of a silent run: 0 done; 1 HELO Doctor is running; 2 failed; 3 needs elevation; 4 done, but PATH was left
; as it is; 5 there is an installation by MSI.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
; Both programs carry the same Qt: the window reaches from one to the other.
SetCompressorDictSize 32
SetDateSave off
; A file that cannot be written ends setup; nothing is left out silently.
AllowSkipFiles off
ManifestDPIAware true
ManifestSupportedOS Win10
; Per user is the rule; setup asks for elevation itself where all users shall have the program.
RequestExecutionLevel user

!define NAME "HELO Doctor"
!define PROGRAM "helodoctor.exe"
!define CLI "helodoctor-cli.exe"
!define PROGID "HeloDoctor.Case"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\helodoctor"
!define MSI_KEY "Software\HELO Doctor\Msi"
!define STATUS_RUNNING 1
!define STATUS_ELEVATION 3
!define STATUS_PATH 4
!define STATUS_MSI 5

Name "${NAME}"
Caption "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
BrandingText " "
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "The HELO Doctor authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "The HELO Doctor authors. MIT licence."

Var mode            ; AllUsers or CurrentUser
Var modeIsGiven     ; 1: by a switch, not to be asked
Var priorFolder     ; where this mode has HELO Doctor installed already, else empty

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinMessages.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(TextRun)"
!define MUI_FINISHPAGE_RUN_FUNCTION runProgram

Page custom modePage modePageLeave
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "$(TextUninstallTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(TextUninstallIntro)"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.hideSpace
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!include "texts.nsh"
!include "common.nsh"
!include "searchpath.nsh"
!include "${PAYLOAD}"

; --- Setup

Section "$(NameProgram)" programSection
    SectionIn RO
    Call checkNotRunning
    Call removePrior
    !insertmacro installPayload
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    Call register
SectionEnd

Section "$(NameStartMenu)" startMenuSection
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0
SectionEnd

Section "$(NameFileType)" fileTypeSection
    WriteRegStr SHCTX "Software\Classes\.helodoctor" "" "${PROGID}"
    WriteRegStr SHCTX "Software\Classes\.helodoctor" "Content Type" "application/x-helodoctor-case"
    WriteRegStr SHCTX "Software\Classes\.helodoctor\OpenWithProgids" "${PROGID}" ""
    WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "$(TextFileType)"
    WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
    WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    ${NotifyAssociations}
SectionEnd

Section /o "$(NamePath)" pathSection
    Push $INSTDIR
    Call addToPath
    Pop $0
    ${If} $0 == "added"
        ; Only what setup has added is taken away again.
        WriteRegStr SHCTX "${UNINSTALL_KEY}" "HeloDoctorPathEntry" "$INSTDIR"
    ${ElseIf} $0 == "refused"
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextPathLeft)" /SD IDOK
        SetErrorLevel ${STATUS_PATH}
    ${EndIf}
SectionEnd

!include "mode.nsh"
!insertmacro obtainElevation ""
!insertmacro obtainElevation "un."

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
!insertmacro MUI_DESCRIPTION_TEXT ${programSection} "$(AboutProgram)"
!insertmacro MUI_DESCRIPTION_TEXT ${startMenuSection} "$(AboutStartMenu)"
!insertmacro MUI_DESCRIPTION_TEXT ${fileTypeSection} "$(AboutFileType)"
!insertmacro MUI_DESCRIPTION_TEXT ${pathSection} "$(AboutPath)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    ${GetParameters} $R0
    ${ReadLanguage} $R0
    StrCpy $givenFolder $INSTDIR
    StrCpy $modeIsGiven 0
    ClearErrors
    ${GetOptions} $R0 "/AllUsers" $R1
    ${IfNot} ${Errors}
        StrCpy $modeIsGiven 1
        StrCpy $mode "AllUsers"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/CurrentUser" $R1
    ${IfNot} ${Errors}
        StrCpy $modeIsGiven 1
        StrCpy $mode "CurrentUser"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/PATH" $R1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${pathSection}
    ${EndIf}
    ${If} $modeIsGiven = 0
        Call likelyMode
    ${EndIf}
    ${If} ${Silent}
    ${OrIf} $modeIsGiven = 1
        Call obtainElevation
        ${IfThen} $mode == "" ${|} Quit ${|}
        Call enterMode
    ${EndIf}
FunctionEnd

; An upgrade takes away what the earlier version had installed, so that nothing is left that this one does not know.
; From another folder it moves.
Function removePrior
    ${If} $priorFolder != ""
        ; Where it moves from, it must not be running either.
        Push $INSTDIR
        StrCpy $INSTDIR $priorFolder
        Call checkNotRunning
        Pop $INSTDIR
    ${EndIf}
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "HeloDoctorPathEntry"
    ${If} $0 != ""
        Push $0
        Call removeFromPath
        DeleteRegValue SHCTX "${UNINSTALL_KEY}" "HeloDoctorPathEntry"
    ${EndIf}
    ${If} $priorFolder == ""
    ${OrIfNot} ${FileExists} "$priorFolder\uninstall.exe"
        Return
    ${EndIf}
    StrCpy $0 ""
    ${If} $priorFolder == $INSTDIR
        StrCpy $0 "/UPGRADE"
    ${EndIf}
    ; _?= makes it run where it lies and not return before it has ended.
    ExecWait '"$priorFolder\uninstall.exe" /S /$mode $0 _?=$priorFolder'
    ${If} $0 == ""
        Delete "$priorFolder\uninstall.exe"
        RMDir "$priorFolder"
    ${EndIf}
FunctionEnd

; Entries of components that this run does not bring are gone afterwards: they were unticked.
Function register
    ${IfNot} ${SectionIsSelected} ${startMenuSection}
        Delete "$SMPROGRAMS\${NAME}.lnk"
    ${EndIf}
    ${IfNot} ${SectionIsSelected} ${fileTypeSection}
        Push "$INSTDIR"
        Call removeFileType
    ${EndIf}
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${PROGRAM}",0'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The HELO Doctor authors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$mode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$mode'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

Function runProgram
    ${If} $mode == "AllUsers"
        ; Through the desktop, so that the program does not inherit setup's elevation.
        Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
    ${Else}
        Exec '"$INSTDIR\${PROGRAM}"'
    ${EndIf}
FunctionEnd

; --- Uninstaller

Section "un.$(NameProgram)" un.programSection
    SectionIn RO
    Call un.checkNotRunning
    !insertmacro removePayload
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/UPGRADE" $R1
    ${If} ${Errors}
        Call un.deregister
        Delete "$INSTDIR\uninstall.exe"
        RMDir "$INSTDIR" ; only if nothing of somebody else's is in it
    ${EndIf}
SectionEnd

Section /o "un.$(NameUserData)" un.userDataSection
    SetShellVarContext current
    ${If} $LOCALAPPDATA != ""
        RMDir /r "$LOCALAPPDATA\helodoctor"
    ${EndIf}
    ${If} $APPDATA != ""
        RMDir /r "$APPDATA\helodoctor"
    ${EndIf}
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
!insertmacro MUI_DESCRIPTION_TEXT ${un.programSection} "$(AboutProgram)"
!insertmacro MUI_DESCRIPTION_TEXT ${un.userDataSection} "$(AboutUserData)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

; "Space required: 0 KB" says nothing where something is removed.
Function un.hideSpace
  FindWindow $0 "#32770" "" $HWNDPARENT
  GetDlgItem $1 $0 1023
  ShowWindow $1 ${SW_HIDE}
FunctionEnd

Function un.onInit
    ${GetParameters} $R0
    ${ReadLanguage} $R0
    Call un.findMode
    ClearErrors
    ${GetOptions} $R0 "/PURGE" $R1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${un.userDataSection}
    ${EndIf}
    Call un.obtainElevation
    ${IfThen} $mode == "" ${|} Quit ${|}
    ${If} $mode == "AllUsers"
        SetShellVarContext all
    ${EndIf}
FunctionEnd

; Whose installation this is: as the switch says, else as it is registered.
Function un.findMode
    StrCpy $mode "CurrentUser"
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != $INSTDIR
    ${AndIf} $1 == $INSTDIR
        StrCpy $mode "AllUsers"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/CurrentUser" $R1
    ${IfNot} ${Errors}
        StrCpy $mode "CurrentUser"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/AllUsers" $R1
    ${IfNot} ${Errors}
        StrCpy $mode "AllUsers"
    ${EndIf}
FunctionEnd

Function un.deregister
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "HeloDoctorPathEntry"
    ${If} $0 != ""
        Push $0
        Call un.removeFromPath
    ${EndIf}
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Push "$INSTDIR"
    Call un.removeFileType
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
FunctionEnd
