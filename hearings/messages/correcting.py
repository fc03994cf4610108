# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of a form in which a person corrects a rule: its fields and what can be chosen."""

from hearings.language import Words

correcting_words = Words("correcting_words")


def field_name(field: str) -> str:
    """The name of a field of a rule, as docs/rules.md has it, for people."""
    return {
        "taken": correcting_words.tr("May the public speak?"),
        "agenda_only": correcting_words.tr("Only on matters of the agenda"),
        "minutes": correcting_words.tr("Minutes to speak"),
        "most": correcting_words.tr("At the most"),
        "many": correcting_words.tr("From so many speakers on"),
        "minutes_if_many": correcting_words.tr("Minutes then"),
        "least": correcting_words.tr("The chair may cut it to"),
        "interpreter_factor": correcting_words.tr("Times as long with an interpreter"),
        "position_only": correcting_words.tr("Name and position only"),
        "ways": correcting_words.tr("How"),
        "url": correcting_words.tr("Web page"),
        "telephone": correcting_words.tr("Telephone"),
        "email": correcting_words.tr("E-mail"),
        "address": correcting_words.tr("Address"),
        "opens": correcting_words.tr("From when on"),
        "closes": correcting_words.tr("Until when"),
        "per_item": correcting_words.tr("Once for each item"),
        "formats": correcting_words.tr("Kinds of files, such as pdf, docx"),
        "longest": correcting_words.tr("Longest"),
        "unit": correcting_words.tr("counted in"),
        "offer": correcting_words.tr("By video or telephone?"),
        "what": correcting_words.tr("What becomes public"),
        "name_required": correcting_words.tr("Must one give a name?"),
        "address_required": correcting_words.tr("Must one give an address?"),
        "conditional_listed": correcting_words.tr("Is “support if amended” listed?"),
        "due": correcting_words.tr("The body must have reported"),
    }[field]


def choice_name(word: str) -> str:
    """What can be chosen in a field, by its word in docs/rules.md."""
    return {
        "yes": correcting_words.tr("Yes"),
        "no": correcting_words.tr("No"),
        "by-invitation": correcting_words.tr("Only who is invited"),
        "written-only": correcting_words.tr("Only in writing"),
        "ask": correcting_words.tr("Not known: ask the clerk"),
        "limited": correcting_words.tr("Only people who cannot come"),
        "unsure": correcting_words.tr("There is a link, perhaps for watching only"),
        "online": correcting_words.tr("online"),
        "email": correcting_words.tr("by e-mail"),
        "telephone": correcting_words.tr("by telephone"),
        "post": correcting_words.tr("by post"),
        "card": correcting_words.tr("with a card at the meeting"),
        "in-person": correcting_words.tr("in person"),
        "notice": correcting_words.tr("as the notice says"),
        "characters": correcting_words.tr("characters"),
        "words": correcting_words.tr("words"),
        "pages": correcting_words.tr("pages"),
        "name": correcting_words.tr("name"),
        "address": correcting_words.tr("address"),
        "position": correcting_words.tr("position"),
        "organisation": correcting_words.tr("organisation"),
        "testimony": correcting_words.tr("testimony"),
        "contact": correcting_words.tr("contact details"),
    }[word]


def count_name(count: str) -> str:
    """A way to say when something is due; empty is none."""
    return {
        "": correcting_words.tr("Not known"),
        "before-start": correcting_words.tr("Hours before the start"),
        "days-before": correcting_words.tr("At a time, so many days before"),
        "business-days-before": correcting_words.tr("Business days before"),
        "weekday-before": correcting_words.tr("On a weekday before"),
        "after-start": correcting_words.tr("Hours after the start"),
        "after-close": correcting_words.tr("Hours after it closes"),
        "days-after": correcting_words.tr("Days after"),
    }[count]
