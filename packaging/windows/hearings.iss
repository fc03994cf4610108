; SPDX-FileCopyrightText: 2026 The Hearings developers
; SPDX-License-Identifier: MIT
; An installer of dist\hearings for one person, without administrator rights:
;   iscc /DVersion=X.Y.Z packaging\windows\hearings.iss
; Untested: nobody has run it yet. The profile is in %LOCALAPPDATA%\hearings, where neither an
; upgrade nor a removal goes: the program is put into another folder.
#ifndef Version
  #error Version is missing: python -c "import hearings; print(hearings.__version__)"
#endif

[Setup]
AppId={{5B0C7E2A-6C3B-4E0C-9C64-0D6C1A7F5E21}
AppName=Hearings
AppVersion={#Version}
AppPublisher=The Hearings developers
DefaultDirName={userpf}\Hearings
DefaultGroupName=Hearings
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=hearings-{#Version}-windows
UninstallDisplayIcon={app}\hearings.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
; What an earlier version left would be loaded beside the new one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\hearings\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Hearings"; Filename: "{app}\hearings.exe"
