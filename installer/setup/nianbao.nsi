; The setup program. Called by installer/build:
;   makensis -DVERSION=1.0.0 -DSTAGE=<program folder> -DICONS=<folder> -DOUT=<setup.exe> [-DSIGN=<command>]
;
; Exit codes, for those who deploy it silently (/S, and /D=<folder> as the last word, unquoted):
;   0 done, 1 cancelled, 2 aborted, 5 the program is running, 6 Windows is too old,
;   7 another setup is running, 8 the folder holds other things, 9 a file could not be written
;   or the disk has no room, 10 Java cannot run in a folder of this name

Unicode true
Target amd64-unicode
; -DQUICK: seconds instead of minutes, and twice the size; test-under-wine makes its older version so.
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define ID "Nianbao"
!define NAME "年报填报"
!define SAFE_MODE "年报填报（安全模式）"
!define EXE "Nianbao.exe"
!define DRAFT "Nianbao.Draft"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
; launcher.c holds it while the program runs.
!define RUNNING "Local\Nianbao.Running"

!define RUNNING_CODE 5
!define OLD_WINDOWS_CODE 6
!define SECOND_SETUP_CODE 7
!define FOREIGN_FOLDER_CODE 8
!define WRITE_CODE 9
!define FOLDER_NAME_CODE 10
; The launcher's process that makes the archive of classes; it ends by itself after some seconds.
!define RECORDING "Local\Nianbao.Recording"
!define RECORD_ROLE 2 ; WATCH_RECORD of launcher.h
!define RECORDING_SECONDS 60
; What a disk needs beside the files themselves, in KB.
!define SPARE_KB 20480

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2052 "FileDescription" "${NAME} 安装程序"
VIAddVersionKey /LANG=2052 "CompanyName" "Nianbao"
VIAddVersionKey /LANG=2052 "LegalCopyright" "自由软件，按 AGPL-3.0 发布"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICONS}/nianbao.ico"
!define MUI_UNICON "${ICONS}/nianbao.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/setup.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "安装${NAME} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "${NAME}帮您填写、核对并打印政府信息公开工作年度报告。$\r$\n$\r$\n\
不需要管理员权限，不需要另装 Java，也不需要联网；只为当前用户安装。已经装过旧版的会就地升级，草稿原样保留。$\r$\n$\r$\n\
安装前请先关闭正在运行的${NAME}。"
!define MUI_FINISHPAGE_TITLE "${NAME}装好了"
!define MUI_FINISHPAGE_TEXT "从开始菜单或桌面上的“${NAME}”打开它，或者双击一份草稿。$\r$\n$\r$\n\
如果窗口显示不正常，请改用开始菜单里的“${SAFE_MODE}”。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_FINISHPAGE_RUN_TEXT "立即运行${NAME}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将从这台电脑上移除${NAME}。您的草稿、历史版本和导出的 PDF 都会保留。"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipFolderOnUpgrade
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; --- whether it may begin ---

!macro CheckRunning un
  Function ${un}CheckRunning
    retry:
    System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${RUNNING}") p .r0'
    ${If} $0 P<> 0
      System::Call 'kernel32::CloseHandle(p r0)'
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
        "${NAME}正在运行。请先把它关闭（草稿会自动保存），再点“重试”。" /SD IDCANCEL IDRETRY retry
      SetErrorLevel ${RUNNING_CODE}
      Quit
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro CheckRunning ""

; An archive that is being made holds the runtime's files. It can be made again.
!macro StopRecording un
  Function ${un}StopRecording
    System::Call 'kernel32::OpenEventW(i 2, i 0, w "${RECORDING}.Stop") p .r0'
    ${If} $0 P<> 0
      System::Call 'kernel32::SetEvent(p r0)'
      System::Call 'kernel32::CloseHandle(p r0)'
    ${EndIf}
    ${For} $1 1 ${RECORDING_SECONDS}
      System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${RECORDING}") p .r0'
      ${If} $0 P= 0
        ${Break}
      ${EndIf}
      System::Call 'kernel32::CloseHandle(p r0)'
      Sleep 1000
    ${Next}
  FunctionEnd
!macroend
; Makes it in the background, so that already the first start is quick. The launcher knows by this
; variable what it is started for.
Function StartRecording
  System::Call 'kernel32::SetEnvironmentVariableW(w "NIANBAO_ROLE", w "${RECORD_ROLE}")'
  Exec '"$INSTDIR\${EXE}"'
  System::Call 'kernel32::SetEnvironmentVariableW(w "NIANBAO_ROLE", p 0)'
FunctionEnd
!insertmacro StopRecording ""
!insertmacro StopRecording "un."
!insertmacro CheckRunning "un."

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP \
      "${NAME}需要 64 位的 Windows 10 或更新的 Windows，这台电脑的系统不符合，没有安装任何东西。" /SD IDOK
    SetErrorLevel ${OLD_WINDOWS_CODE}
    Quit
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Local\${ID}.Setup") p .r1 ?e'
  Pop $0
  ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
    MessageBox MB_OK|MB_ICONEXCLAMATION "${NAME}的安装程序已经在运行。" /SD IDOK
    SetErrorLevel ${SECOND_SETUP_CODE}
    Quit
  ${EndIf}
  Call CheckRunning
  ${If} ${Silent}
    Call CheckFolder
  ${EndIf}
FunctionEnd

Function SkipFolderOnUpgrade
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    Abort
  ${EndIf}
FunctionEnd

; Whether Java can run in the folder $0: sets $1 to 1 if not. launcher/folders.c says why.
Function HasBadName
  StrCpy $1 0
  StrLen $2 $0
  ${For} $3 0 $2
    StrCpy $4 $0 1 $3
    ${If} $4 == ";"
      StrCpy $1 1
    ${EndIf}
    ${If} $4 == "!"
      IntOp $5 $3 + 1
      StrCpy $5 $0 1 $5
      ${If} $5 == ""
      ${OrIf} $5 == "\"
        StrCpy $1 1
      ${EndIf}
    ${EndIf}
    ${If} $4 != ""
      System::Call '*(&w2 "$4") p .r5'
      System::Call '*$5(&i2 .r6)'
      System::Free $5
      IntOp $6 $6 & 0xF800
      ${If} $6 = 0xD800 ; a half of a letter beyond the first 65,536
        StrCpy $1 1
      ${EndIf}
    ${EndIf}
  ${Next}
FunctionEnd

; An 8.3 name does not help: the runtime finds its own files by the long one (tried under Wine).
Function CheckFolderName
  StrCpy $0 $INSTDIR
  Call HasBadName
  ${If} $1 = 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "文件夹“$INSTDIR”的名字里有分号“;”、结尾的感叹号“!”或 Java 读不了的生僻字，\
装在这里启动不了。请换一个文件夹。" /SD IDOK
    ${If} ${Silent}
      SetErrorLevel ${FOLDER_NAME_CODE}
      Quit
    ${EndIf}
    Abort
  ${EndIf}
FunctionEnd

; An upgrade removes the folders lib, bin and runtime: they must be ours.
Function CheckFolder
  Call CheckFolderName
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${EXE}"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = 1
      MessageBox MB_OK|MB_ICONEXCLAMATION \
        "文件夹“$INSTDIR”里已有别的文件。请选一个空文件夹或新文件夹。" /SD IDOK
      ${If} ${Silent}
        SetErrorLevel ${FOREIGN_FOLDER_CODE}
        Quit
      ${EndIf}
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

; --- installing ---

; Windows refuses to rename a folder of which a file is in use: then nothing has been touched yet.
!macro SetAside folder
  ${If} ${FileExists} "$INSTDIR\${folder}\*.*"
    RMDir /r "$INSTDIR\${folder}.old"
    ClearErrors
    Rename "$INSTDIR\${folder}" "$INSTDIR\${folder}.old"
    ${If} ${Errors}
      Call PutBack
      MessageBox MB_OK|MB_ICONSTOP "“$INSTDIR”里的文件正被使用，没有作任何改动。请关闭${NAME}后再装。" /SD IDOK
      SetErrorLevel ${RUNNING_CODE}
      Quit
    ${EndIf}
  ${EndIf}
!macroend

!macro PutBackOne folder
  ${If} ${FileExists} "$INSTDIR\${folder}.old\*.*"
    RMDir /r "$INSTDIR\${folder}"
    Rename "$INSTDIR\${folder}.old" "$INSTDIR\${folder}"
  ${EndIf}
!macroend

Function PutBack
  SetOutPath "$TEMP"
  !insertmacro PutBackOne "runtime"
  !insertmacro PutBackOne "lib"
  !insertmacro PutBackOne "bin"
FunctionEnd

; A section that is aborted, as NSIS does when a disk is full, comes here.
Function .onInstFailed
  Call PutBack
  SetErrorLevel ${WRITE_CODE}
FunctionEnd

; Before anything is set aside: both versions are on the disk for a while.
!macro CheckSpace section
  SectionGetSize ${section} $0
  IntOp $0 $0 + ${SPARE_KB}
  ${GetRoot} "$INSTDIR" $1
  ClearErrors
  ${DriveSpace} "$1\" "/D=F /S=K" $2
  ${IfNot} ${Errors}
  ${AndIf} $2 < $0
    IntOp $0 $0 / 1024
    IntOp $2 $2 / 1024
    MessageBox MB_OK|MB_ICONSTOP "磁盘 $1 只剩 $2 MB，安装需要 $0 MB，没有作任何改动。请腾出空间，或换一个磁盘。" /SD IDOK
    SetErrorLevel ${WRITE_CODE}
    Quit
  ${EndIf}
!macroend

Section "" PROGRAM
  Call StopRecording
  !insertmacro CheckSpace ${PROGRAM}
  !insertmacro SetAside "runtime"
  !insertmacro SetAside "lib"
  !insertmacro SetAside "bin"
  SetOutPath "$INSTDIR"
  SetOverwrite on
  ClearErrors
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Call PutBack
    MessageBox MB_OK|MB_ICONSTOP "有文件写不进“$INSTDIR”，安装没有完成。请检查磁盘空间，或换一个文件夹。" /SD IDOK
    SetErrorLevel ${WRITE_CODE}
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\runtime.old"
  RMDir /r "$INSTDIR\lib.old"
  RMDir /r "$INSTDIR\bin.old"
  ; Classes of the version before.
  Delete "$LOCALAPPDATA\${ID}\cache\*.jsa*"
  Delete "$LOCALAPPDATA\${ID}\cache\*.aot*"
  Delete "$LOCALAPPDATA\${ID}\cache\*.classlist"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0
  CreateShortcut "$SMPROGRAMS\${SAFE_MODE}.lnk" "$INSTDIR\${EXE}" "--safe-mode" "$INSTDIR\${EXE}" 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/NODESKTOP" $1
  ${If} ${Errors}
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0
  ${EndIf}

  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.nianbao" "" "${DRAFT}"
  WriteRegStr HKCU "Software\Classes\.nianbao\OpenWithProgids" "${DRAFT}" ""
  WriteRegStr HKCU "Software\Classes\${DRAFT}" "" "年报草稿"
  WriteRegStr HKCU "Software\Classes\${DRAFT}\DefaultIcon" "" "$INSTDIR\${EXE},1"
  WriteRegStr HKCU "Software\Classes\${DRAFT}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Nianbao"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
  Call StartRecording
SectionEnd

; --- removing ---

; It removes whole folders: only where this program was installed by its setup.
Function un.CheckFolder
  ReadRegStr $0 HKCU "Software\${ID}" "InstallDir"
  ${If} $0 == $INSTDIR
    ${If} ${FileExists} "$INSTDIR\${EXE}"
    ${OrIf} ${FileExists} "$INSTDIR\nianbao.files"
      Return
    ${EndIf}
  ${EndIf}
  MessageBox MB_OK|MB_ICONSTOP \
    "“$INSTDIR”不是${NAME}安装时所在的文件夹，没有删除任何东西。请从“应用和功能”里卸载。" /SD IDOK
  SetErrorLevel ${FOREIGN_FOLDER_CODE}
  Quit
FunctionEnd

Function un.onInit
  SetShellVarContext current
  Call un.CheckRunning
  Call un.CheckFolder
  Call un.StopRecording
FunctionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\nianbao-cli.exe"
  Delete "$INSTDIR\nianbao.options"
  Delete "$INSTDIR\nianbao.files"
  Delete "$INSTDIR\nianbao.classlist"
  Delete "$INSTDIR\local.options"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$SMPROGRAMS\${SAFE_MODE}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"

  ; What the program made for itself. Drafts and their versions (generations) are the clerk's.
  RMDir /r "$LOCALAPPDATA\${ID}\cache"
  RMDir /r "$LOCALAPPDATA\${ID}\logs"
  RMDir /r "$LOCALAPPDATA\${ID}\open"
  Delete "$LOCALAPPDATA\${ID}\*.*"
  RMDir "$LOCALAPPDATA\${ID}"

  DeleteRegKey HKCU "Software\${ID}"
  ReadRegStr $0 HKCU "Software\Classes\.nianbao" ""
  ${If} $0 == "${DRAFT}"
    DeleteRegValue HKCU "Software\Classes\.nianbao" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.nianbao\OpenWithProgids" "${DRAFT}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.nianbao\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.nianbao"
  DeleteRegKey HKCU "Software\Classes\${DRAFT}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
