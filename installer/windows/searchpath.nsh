; SPDX-FileCopyrightText: 2026 The HELO Doctor authors
; SPDX-License-Identifier: MIT
; The search path (PATH) in the registry: one folder added at its end, and exactly that taken away again.
; Never through NSIS strings, which end at 1024 characters where a PATH may have 32767: what was longer would be cut.
!define PATH_LIMIT 32767
!define HKEY_USER "0xFFFFFFFF80000001"
!define HKEY_MACHINE "0xFFFFFFFF80000002"
; REG_SZ or REG_EXPAND_SZ, %variables% left as they are (RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND)
!define READ_UNEXPANDED 0x10000006
!define REG_EXPAND_SZ_TYPE 2
!define NO_SUCH_VALUE 2

; Leaves in $R8 the root key, in $R9 the key of the environment that $mode has.
!define EnvironmentKey "!insertmacro EnvironmentKey"
!macro EnvironmentKey
    StrCpy $R8 ${HKEY_USER}
    StrCpy $R9 "Environment"
    ${If} $mode == "AllUsers"
        StrCpy $R8 ${HKEY_MACHINE}
        StrCpy $R9 "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
    ${EndIf}
!macroend

; Programs that start later see the new PATH.
!define NotifyEnvironment `SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000`

; Reads PATH as ";folder;folder;" so that each folder stands between two semicolons. $R4: status, $R5: type,
; $R6: the text, in memory that the caller frees, with room for $R7 more characters. 0 if there is none.
!macro readPath un
Function ${un}readPath
    StrCpy $R6 0
    System::Call 'advapi32::RegGetValueW(p R8, w R9, w "Path", i ${READ_UNEXPANDED}, *i .R5, p 0, *i .R0) i .R4'
    ${If} $R4 = ${NO_SUCH_VALUE}
        StrCpy $R5 ${REG_EXPAND_SZ_TYPE}
        StrCpy $R0 2
    ${ElseIf} $R4 <> 0
        Return
    ${EndIf}
    IntOp $R1 $R7 * 2
    IntOp $R1 $R1 + $R0
    IntOp $R1 $R1 + 16
    System::Alloc $R1
    Pop $R6
    ${IfThen} $R6 = 0 ${|} Return ${|}
    System::Call 'kernel32::lstrcpyW(p R6, w ";")'
    ${If} $R4 = 0
        IntPtrOp $R2 $R6 + 2
        System::Call 'advapi32::RegGetValueW(p R8, w R9, w "Path", i ${READ_UNEXPANDED}, p 0, p R2, *i R0R0) i .R4'
        System::Call 'kernel32::lstrcatW(p R6, w ";")'
    ${EndIf}
FunctionEnd
!macroend
!insertmacro readPath ""
!insertmacro readPath "un."

; Writes the text between the first and the last semicolon of $R6 back, as the type it had. $R4: status.
!macro writePath un
Function ${un}writePath
    System::Call 'kernel32::lstrlenW(p R6) i .R0'
    ${If} $R0 <= 2 ; nothing is left
        System::Call 'advapi32::RegDeleteKeyValueW(p R8, w R9, w "Path") i .R4'
    ${Else}
        IntOp $R1 $R0 - 1
        IntOp $R1 $R1 * 2
        IntPtrOp $R2 $R6 + $R1
        System::Call '*$R2(&i2 0)'
        IntPtrOp $R2 $R6 + 2
        System::Call 'advapi32::RegSetKeyValueW(p R8, w R9, w "Path", i R5, p R2, i R1) i .R4'
    ${EndIf}
    ${NotifyEnvironment}
FunctionEnd
!macroend
!insertmacro writePath ""
!insertmacro writePath "un."

; Folder on the stack; leaves there "added", "present" (somebody had added it before) or "refused" (not a text, would get
; too long, cannot be written, or the folder's name cannot stand in a PATH).
Function addToPath
    Exch $R3
    StrLen $R7 $R3
    ${EnvironmentKey}
    System::Call 'shlwapi::StrChrW(w R3, i 0x3B) p .R0' ; a semicolon
    System::Call 'shlwapi::StrChrW(w R3, i 0x25) p .R1' ; a percent sign
    ${If} $R0 <> 0
    ${OrIf} $R1 <> 0
        StrCpy $R3 "refused"
        Exch $R3
        Return
    ${EndIf}
    Call readPath
    ${If} $R6 = 0
        StrCpy $R3 "refused"
        Exch $R3
        Return
    ${EndIf}
    System::Call 'kernel32::lstrlenW(p R6) i .R0'
    IntOp $R0 $R0 + $R7
    System::Call 'shlwapi::StrStrIW(p R6, w ";$R3;") p .R1'
    ${If} $R1 <> 0
        StrCpy $R3 "present"
    ${ElseIf} $R0 >= ${PATH_LIMIT}
        StrCpy $R3 "refused"
    ${Else}
        System::Call 'kernel32::lstrcatW(p R6, w "$R3;")'
        Call writePath
        StrCpy $R3 "added"
        ${IfThen} $R4 <> 0 ${|} StrCpy $R3 "refused" ${|}
    ${EndIf}
    System::Free $R6
    Exch $R3
FunctionEnd

; Folder on the stack. What others have written stays as it is, odd semicolons too.
!macro removeFromPath un
Function ${un}removeFromPath
    Exch $R3
    StrLen $R7 $R3
    ${EnvironmentKey}
    Call ${un}readPath
    ${If} $R6 <> 0
        System::Call 'shlwapi::StrStrIW(p R6, w ";$R3;") p .R1'
        ${If} $R1 <> 0
            ; "a;FOLDER;b" to "a;b": the rest, its end included, moves over ";FOLDER".
            IntOp $R0 $R7 + 1
            IntOp $R0 $R0 * 2
            IntPtrOp $R2 $R1 + $R0
            System::Call 'kernel32::lstrlenW(p R2) i .R0'
            IntOp $R0 $R0 + 1
            IntOp $R0 $R0 * 2
            System::Call 'kernel32::RtlMoveMemory(p R1, p R2, p R0)'
            Call ${un}writePath
        ${EndIf}
        System::Free $R6
    ${EndIf}
    Pop $R3
FunctionEnd
!macroend
!insertmacro removeFromPath ""
!insertmacro removeFromPath "un."
