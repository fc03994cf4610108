# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""For every rule that ships a hearing on a real date, and what the rule makes of it.

Each line was counted by hand on a calendar, not copied from the program.
"""

from typing import NamedTuple

from hearings.domain.meeting_kind import MeetingKind


class Example(NamedTuple):
    """What a rule says of a hearing: "due …" and "opens …" in local time, or plain words."""

    place: str
    rule: str
    start: str
    body: str
    says: str
    kind: MeetingKind = MeetingKind.UNKNOWN


PUBLIC = MeetingKind.PUBLIC_HEARING
SF, OAK, BERK = "ca-san-francisco", "ca-oakland", "ca-berkeley"
SOM, CAM, DET, NYC = "ma-somerville", "ma-cambridge", "mi-detroit", "ny-new-york"
CAL, MASS, WASH = "ca-legislature", "ma-general-court", "wa-legislature"
ALBANY, LANSING, HOUSE, SENATE = "ny-legislature", "mi-legislature", "us-house", "us-senate"
RULES = "Rules Committee"
BOARD, COUNCIL, PAC = "Board of Supervisors", "City Council", "Privacy Advisory Commission"
ASM, SEN = "Assembly Public Safety Committee", "Senate Committee on Public Safety"
TOXICS = "Assembly Environmental Safety and Toxic Materials"
EVENING = "Evening Community Meeting"
TECH = "Committee on Technology"
JOINT = "Joint Committee on the Judiciary"

EXAMPLES = (
    # Tuesday 8 December; Monday and Tuesday are the two business days, so Friday at the hour.
    Example(SF, "interpreter", "2026-12-08 14:00", BOARD, "due 2026-12-04 14:00"),
    # Monday 30 November: Wednesday 25 is before Thanksgiving and the day after it.
    Example(SF, "accommodation", "2026-11-30 10:00", RULES, "due 2026-11-24 10:00"),
    Example(SF, "comment-committee", "2026-11-30 10:00", RULES, "due 2026-11-30 10:00"),
    Example(SF, "comment-board", "2026-12-08 14:00", BOARD, "taken ask"),
    Example(SF, "minutes", "2026-12-08 14:00", BOARD, "ask"),
    Example(SF, "written", "2026-12-08 14:00", BOARD, "ways email, post"),
    Example(SF, "remote", "2026-12-08 14:00", BOARD, "ask"),
    Example(SF, "name", "2026-12-08 14:00", BOARD, "name no"),
    Example(OAK, "comment", "2026-12-01 15:30", COUNCIL, "due 2026-12-01 15:30"),
    Example(OAK, "comment-privacy", "2026-12-03 17:00", PAC, "due 2026-12-03 17:00"),
    Example(OAK, "minutes", "2026-12-01 15:30", COUNCIL, "ask"),
    Example(OAK, "card", "2026-12-01 15:30", COUNCIL, "due 2026-11-30 15:30"),
    Example(OAK, "card-privacy", "2026-12-03 17:00", PAC, "ways card"),
    Example(OAK, "written", "2026-12-01 15:30", COUNCIL, "due 2026-11-30 15:30"),
    Example(OAK, "remote", "2026-12-03 17:00", PAC, "offer yes"),
    Example(OAK, "remote-law", "2026-12-01 15:30", COUNCIL, "offer yes"),
    Example(BERK, "comment", "2026-12-01 18:00", COUNCIL, "due 2026-12-01 18:00"),
    Example(BERK, "minutes", "2026-12-01 18:00", COUNCIL, "minutes 2 least 1"),
    Example(BERK, "written", "2026-12-01 18:00", COUNCIL, "ways email, post"),
    Example(BERK, "remote", "2026-12-01 18:00", "Police Accountability Board", "offer yes"),
    Example(BERK, "remote-law", "2026-12-01 18:00", COUNCIL, "offer yes"),
    # Tuesday 1 December: back over Monday, the weekend, two holidays, to Tuesday at five.
    Example(BERK, "accommodation", "2026-12-01 18:00", COUNCIL, "due 2026-11-24 17:00"),
    Example(BERK, "published", "2026-12-01 18:00", COUNCIL, "what contact"),
    Example(BERK, "address", "2026-12-01 18:00", COUNCIL, "address no"),
    Example(SOM, "comment-hearing", "2026-12-10 19:00", COUNCIL, "due 2026-12-10 19:00", PUBLIC),
    Example(SOM, "comment", "2026-12-10 19:00", COUNCIL, "ask"),
    Example(SOM, "minutes-hearing", "2026-12-10 19:00", COUNCIL, "minutes 2", PUBLIC),
    Example(SOM, "sign-up", "2026-12-10 19:00", COUNCIL, "ways in-person, online", PUBLIC),
    Example(SOM, "written", "2026-12-10 19:00", COUNCIL, "due 2026-12-10 12:00"),
    Example(SOM, "remote", "2026-12-10 19:00", COUNCIL, "offer yes"),
    Example(CAM, "comment", "2026-11-30 17:30", COUNCIL, "due 2026-11-30 17:30"),
    Example(CAM, "minutes", "2026-11-30 17:30", COUNCIL, "minutes 3 many 20 then 2"),
    Example(CAM, "sign-up", "2026-11-30 17:30", COUNCIL, "opens 2026-11-27 09:00"),
    Example(CAM, "remote", "2026-11-30 17:30", COUNCIL, "offer yes"),
    Example(CAM, "published", "2026-11-30 17:30", COUNCIL, "what name"),
    Example(CAM, "identity", "2026-11-30 17:30", COUNCIL, "name yes address yes"),
    Example(CAM, "accommodation", "2026-11-30 17:30", COUNCIL, "ways telephone"),
    Example(DET, "comment", "2026-12-01 10:00", COUNCIL, "due 2026-12-01 10:00"),
    Example(DET, "minutes", "2026-12-01 10:00", COUNCIL, "least 1"),
    Example(DET, "minutes-evening", "2026-12-15 19:00", EVENING, "minutes 2"),
    Example(DET, "sign-up-evening", "2026-12-15 19:00", EVENING, "ways online, card"),
    # Tuesday 15 December, seven in the evening: Friday 11, when the office closes.
    Example(DET, "interpreter-evening", "2026-12-15 19:00", EVENING, "due 2026-12-11 17:00"),
    Example(DET, "remote", "2026-12-01 10:00", COUNCIL, "offer yes"),
    Example(DET, "written", "2026-12-01 10:00", COUNCIL, "ask"),
    Example(NYC, "comment", "2026-12-01 10:00", TECH, "due 2026-12-01 10:00"),
    Example(NYC, "minutes", "2026-12-01 10:00", TECH, "minutes 2 most 3"),
    Example(NYC, "sign-up", "2026-12-01 10:00", TECH, "due 2026-11-30 10:00"),
    Example(NYC, "written", "2026-12-01 10:00", TECH, "due 2026-12-04 10:00"),
    Example(NYC, "remote", "2026-12-01 10:00", TECH, "offer yes"),
    # Five business days back from Tuesday 1 December: 30, 27, 25, 24 count; so Monday 23.
    Example(NYC, "interpreter", "2026-12-01 10:00", TECH, "due 2026-11-23 10:00"),
    Example(NYC, "accommodation", "2026-12-01 10:00", TECH, "due 2026-11-25 10:00"),
    Example(NYC, "published", "2026-12-01 10:00", TECH, "what name, contact, testimony"),
    Example(CAL, "comment", "2027-01-12 09:00", SEN, "due 2027-01-12 09:00"),
    Example(CAL, "minutes", "2027-01-12 09:00", SEN, "position only"),
    Example(CAL, "remote", "2027-01-12 09:00", SEN, "offer no"),
    Example(CAL, "letters", "2027-01-12 09:00", "Senate Judiciary", "ways online"),
    # Tuesday 12 January: the Thursday before, and the Tuesday of the week before.
    Example(CAL, "letters-asm-public-safety", "2027-01-12 09:00", ASM, "due 2027-01-07 15:00"),
    Example(CAL, "letters-sen-public-safety", "2025-03-25 08:30", SEN, "due 2025-03-18 15:00"),
    # Wednesday 27 January: five business days back over one weekend.
    Example(
        CAL, "letters-asm-housing", "2027-01-27 09:15", "Assembly H. & C.D.", "due 2027-01-20 09:15"
    ),
    Example(CAL, "letters-asm-toxics", "2027-01-12 13:30", TOXICS, "due 2027-01-04 17:00"),
    Example(
        CAL, "letters-asm-communications", "2027-01-13 13:30",
        "Assembly Communications and Conveyance", "due 2027-01-08 12:00",
    ),
    Example(CAL, "positions-sen-public-safety", "2027-01-12 09:00", SEN, "conditional no"),
    Example(CAL, "published-asm-toxics", "2027-01-12 13:30", TOXICS, "what nothing"),
    Example(MASS, "comment", "2026-12-08 13:00", JOINT, "due 2026-12-08 13:00", PUBLIC),
    Example(MASS, "minutes", "2026-12-08 13:00", JOINT, "minutes 3", PUBLIC),
    Example(MASS, "sign-up", "2026-12-08 13:00", JOINT, "ways notice, in-person", PUBLIC),
    Example(MASS, "written", "2026-12-08 13:00", JOINT, "ways email", PUBLIC),
    Example(MASS, "remote", "2026-12-08 13:00", JOINT, "offer yes", PUBLIC),
    # Sixty days after 8 December: 23 to the year's end, 31 of January, 6 of February.
    Example(MASS, "report", "2026-12-08 13:00", JOINT, "due 2027-02-06 00:00", PUBLIC),
    Example(MASS, "published", "2026-12-08 13:00", JOINT, "ask", PUBLIC),
    Example(WASH, "comment", "2027-01-19 08:00", "House Law & Justice", "due 2027-01-19 08:00"),
    Example(WASH, "minutes", "2027-01-19 08:00", "House Law & Justice", "minutes 3 least 1"),
    Example(WASH, "sign-up", "2027-01-19 08:00", "House Law & Justice", "due 2027-01-19 07:00"),
    Example(WASH, "written", "2027-01-19 08:00", "House Law & Justice", "due 2027-01-20 08:00"),
    Example(WASH, "remote", "2027-01-19 08:00", "House Law & Justice", "offer yes"),
    Example(WASH, "accommodation", "2027-01-19 08:00", "House Law & Justice", "ways online"),
    Example(WASH, "interpreter", "2027-01-19 08:00", "House Law & Justice", "ways online"),
    Example(WASH, "published", "2027-01-19 08:00", "House Law & Justice", "what name, position"),
    Example(ALBANY, "comment-hearing", "2026-12-09 10:00", "Codes", "taken ask", PUBLIC),
    Example(ALBANY, "comment", "2027-01-20 10:00", "Codes", "ask"),
    Example(ALBANY, "minutes", "2026-12-09 10:00", "Codes", "ask", PUBLIC),
    Example(ALBANY, "written", "2026-12-09 10:00", "Codes", "ask", PUBLIC),
    Example(LANSING, "comment", "2026-12-02 09:00", "Judiciary", "due 2026-12-02 09:00"),
    Example(LANSING, "minutes", "2026-12-02 09:00", "Judiciary", "ask"),
    Example(LANSING, "remote", "2026-12-02 09:00", "Judiciary", "ask"),
    Example(LANSING, "written", "2026-12-02 09:00", "Judiciary", "ask"),
    Example(HOUSE, "comment", "2026-12-02 10:00", "Judiciary", "taken by-invitation"),
    Example(HOUSE, "written", "2026-12-02 10:00", "Judiciary", "ask"),
    Example(SENATE, "comment", "2026-12-02 10:00", "Judiciary", "taken by-invitation"),
    Example(SENATE, "written", "2026-12-02 10:00", "Judiciary", "ask"),
)  # fmt: skip
