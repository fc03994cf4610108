# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A build carries what its modules and plugins are linked to, and nothing of Qt beyond."""

from scripts.needed_binaries import Entry, needed, wanted, without_loose_ends

QT = "PySide6/Qt"


def library(place: str) -> Entry:
    return (place, f"/somewhere/{place}", "BINARY")


def module(place: str) -> Entry:
    return (place, f"/somewhere/{place}", "EXTENSION")


def data(place: str) -> Entry:
    return (place, f"/somewhere/{place}", "DATA")


def test_plugins_the_window_uses_stay():
    kept = [
        library(f"{QT}/plugins/platforms/{name}")
        for name in ("libqxcb.so", "libqwayland.so", "libqoffscreen.so", "qwindows.dll")
    ]
    kept += [library(f"{QT}/plugins/iconengines/libqsvgicon.so")]
    kept += [library(f"{QT}/plugins/printsupport/libcupsprintersupport.so")]
    assert wanted(kept) == kept


def test_plugins_for_other_screens_pictures_and_networks_go():
    unused = [
        library(f"{QT}/plugins/platforms/libqeglfs.so"),
        library(f"{QT}/plugins/platforms/libqvnc.so"),
        library(f"{QT}/plugins/tls/libqopensslbackend.so"),
        library(f"{QT}/plugins/platformthemes/libqgtk3.so"),
        library("PySide6/plugins/imageformats/qjpeg.dll"),
        data(f"{QT}/translations/qtbase_de.qm"),
    ]
    assert wanted(unused) == []


def test_translations_of_our_own_and_of_others_stay_but_their_sources_of_c_go():
    ours = [data("resources/translations/hearings_en.ts"), data("selectolax/py.typed")]
    assert wanted([*ours, data("selectolax/lexbor.c")]) == ours


def test_the_words_of_qt_stay_in_the_languages_of_the_program():
    own = data(f"{QT}/translations/qtbase_en.qm")
    others = [data(f"{QT}/translations/{name}.qm") for name in ("qtbase_de", "qt_en", "qt_help_en")]
    assert wanted([own, *others]) == [own]


def test_a_library_stays_when_something_that_stays_is_linked_to_it_however_far():
    links = {
        "/somewhere/PySide6/QtGui.so": ["libQt6Gui.so.6", "libc.so.6"],
        f"/somewhere/{QT}/lib/libQt6Gui.so.6": ["/elsewhere/libicu.so"],
        f"/somewhere/{QT}/plugins/platforms/libqxcb.so": ["libxcb.so.1"],
        "/somewhere/libpango.so": ["libcairo.so"],
    }
    stay = [
        module("PySide6/QtGui.so"),
        library(f"{QT}/lib/libQt6Gui.so.6"),
        library("libicu.so"),
        library(f"{QT}/plugins/platforms/libqxcb.so"),
        library("libxcb.so.1"),
        library("libpython3.11.so.1.0"),
    ]
    go = [library("libpango.so"), library("libcairo.so")]
    assert needed([*stay, *go], lambda file: links.get(file, [])) == stay


def test_what_must_be_the_systems_own_goes_and_what_a_wheel_renamed_stays():
    links = {"/somewhere/m.so": ["libstdc++.so.6", "libX11.so.6", "libX11-9065bb12.so.6"]}
    own, renamed = module("m.so"), library("libX11-9065bb12.so.6")
    entries = [own, library("libstdc++.so.6"), library("libX11.so.6"), renamed]
    assert needed(entries, lambda file: links.get(file, [])) == [own, renamed]


def test_libraries_that_need_each_other_come_to_an_end():
    links = {"/somewhere/m.so": ["a.so"], "/somewhere/a.so": ["b.so"], "/somewhere/b.so": ["a.so"]}
    entries = [module("m.so"), library("a.so"), library("b.so")]
    assert needed(entries, lambda file: links[file]) == entries


def test_a_link_to_a_file_that_went_goes_too():
    kept = [library(f"{QT}/lib/libQt6Gui.so.6")]
    good: Entry = ("libQt6Gui.so.6", f"{QT}/lib/libQt6Gui.so.6", "SYMLINK")
    loose: Entry = ("libQt6Qml.so.6", f"{QT}/lib/libQt6Qml.so.6", "SYMLINK")
    beside: Entry = ("PySide6/Qt/lib/gui.so", "libQt6Gui.so.6", "SYMLINK")
    some = data("resources/icons/app.svg")
    assert without_loose_ends([good, loose, beside, some], kept) == [good, beside, some]
