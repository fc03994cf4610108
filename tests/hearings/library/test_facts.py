# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What people often get wrong about the precedents comes out right here, one by one."""

import re
from datetime import date

import pytest

from hearings.domain.precedent import Doubt, Precedent, PrecedentKind, Standing, doubts
from hearings.library.shelf import load_shelf
from hearings.messages.library import draft_text, standing_sentence

TODAY = date(2026, 11, 23)


def entry(id_: str) -> Precedent:
    return load_shelf().get(id_)


def said(one: Precedent) -> str:
    return " ".join((one.title, one.citation, one.summary, one.status))


EVERYTHING = " ".join(said(one) for one in load_shelf().all())


def has(id_: str, *words: str) -> None:
    text = said(entry(id_))
    for word in words:
        assert word in text, (id_, word)


def test_01_the_californian_moratorium_is_over_and_was_about_officer_cameras_only():
    one = entry("california-ab-1215")
    assert (one.standing, str(one.ended)) == (Standing.EXPIRED, "2023-01-01")
    assert draft_text(one).startswith("Expired on 1 January 2023; it is not in force.")
    has(one.id, "on body cameras", "AB 1034 (2023)", "AB 642 (2023)", "AB 1814 (2024)", "stalled")
    assert "did not become law" in one.status


def test_02_the_first_city_voted_in_may_2019_by_two_ordinances():
    one = entry("sf-admin-code-19b")
    assert str(one.date) == "2019-05-21"
    has(one.id, "first American city", "Ord. 103-19 (File 190110)", "Ord. 107-19 (File 190568)")
    assert any("misdates" in source.title for source in one.sources)


def test_03_the_bans_came_in_their_order():
    order = ["sf-admin-code-19b", "somerville-2019", "oakland-9-64", "berkeley-2-99"]
    days = [str(entry(one).date) for one in order]
    assert days == ["2019-05-21", "2019-06-27", "2019-07-16", "2019-10-15"]
    has("oakland-9-64", "was the first reading", "17 September 2019")
    has("somerville-2019", "second American city")


def test_04_san_francisco_was_weakened_and_its_ban_not_repealed_in_words():
    one = entry("sf-admin-code-19b")
    assert one.standing is Standing.AMENDED
    assert "for up to a year before the board votes" in one.status
    assert "still describes the face recognition ban" in one.status
    assert "repealed" not in said(one)


def test_05_california_was_not_the_first_state_and_oregon_is_cited_by_its_bill():
    has("oregon-hb-2571-2015", "HB 2571 (2015)", "dates Oregon's limit to 2017", "New Hampshire")
    assert entry("oregon-hb-2571-2015").date.year < entry("california-ab-1215").date.year
    assert "first state" not in said(entry("california-ab-1215"))


def test_06_new_orleans_no_longer_bans_and_no_judge_must_approve():
    one = entry("new-orleans-2020-2022")
    assert one.standing is Standing.AMENDED
    assert draft_text(one).startswith("Changed since it began.")
    assert "violent crimes" in one.summary
    assert "judge" not in said(one)


def test_07_baltimore_ended_and_never_covered_the_police():
    one = entry("baltimore-2021-expired")
    assert (one.standing, str(one.ended)) == (Standing.EXPIRED, "2022-12")
    assert draft_text(one).startswith("Expired at the end of December 2022; it is not in force.")
    has(one.id, "but not the police", "never covered the city police")
    assert not re.search(r"1[23]-2|(twelve|thirteen) to two", said(one))


def test_08_what_is_no_plain_ban_is_not_called_one():
    assert entry("pittsburgh-2020").kind is PrecedentKind.OVERSIGHT_ORDINANCE
    has("pittsburgh-2020", "JNET", "rather than an outright ban")
    has("santa-cruz-9-85", "unless the council first finds")
    has("alameda-2019-resolution", "A resolution, not an ordinance")
    assert entry("springfield-ma-2020").kind is PrecedentKind.MORATORIUM
    has("springfield-ma-2020", "the mayor", "compromise")
    assert entry("milwaukee-2026").standing is Standing.VOLUNTARY
    assert draft_text(entry("milwaukee-2026")).startswith("A voluntary promise, not a law.")


def test_09_madison_has_an_exception():
    has("madison-2020", "exception for finding trafficking victims and missing children")


def test_10_virginia_is_not_cited_without_reading_the_code():
    for id_ in ("virginia-hb-2031-2021", "virginia-sb-741-2022"):
        one = entry(id_)
        assert one.standing is Standing.DISPUTED
        assert one.kind is PrecedentKind.LAW
        assert standing_sentence(one) == "Unclear today; read the current law before you cite this."
        assert draft_text(one).startswith(standing_sentence(one))
        assert Doubt.CERTAINTY_MEDIUM in doubts(one, TODAY)


def test_11_vermont_has_an_exception_since_2021():
    one = entry("vermont-act-166-2020")
    assert one.standing is Standing.AMENDED
    has(one.id, "signed 4 May 2021", "sexual exploitation of children")
    assert "strongest" not in said(one)


def test_12_massachusetts_has_rules_and_no_ban():
    one = entry("massachusetts-2020-police-reform")
    assert one.kind is PrecedentKind.LAW
    has(one.id, "limits", "refused to sign a near-complete ban")


def test_13_washington_regulates():
    assert entry("washington-sb-6280-2020").kind is PrecedentKind.LAW
    has("washington-sb-6280-2020", "regulates the technology rather than banning it")


def test_14_the_post_act_is_disclosure_only():
    has("nyc-post-act", "Still disclosure, not council approval", "to publish what surveillance")


def test_15_the_biometric_act_binds_companies_and_pays_once_a_person():
    has("illinois-bipa", "private companies, not police", "one award per person", "2 August 2024")


def test_16_gender_shades_tested_the_guessing_of_gender_in_2017():
    has("gender-shades-2018", "guessing a person's gender", "sold in 2017", "34.7 percent")
    assert "misidentified" not in said(entry("gender-shades-2018"))
    assert "35 percent" not in EVERYTHING


def test_17_the_federal_test_said_most_and_not_all():
    has("nist-8280-2019", "most of them made more false matches", "never 'all'", "189 algorithms")
    assert not re.search(r"ten to a hundred|10 to 100|hundred times", EVERYTHING, re.IGNORECASE)


def test_18_the_members_of_congress_were_matched_at_the_default_setting():
    has("aclu-rekognition-congress-2018", "default", "80 percent", "95 percent or more")
    has("aclu-rekognition-congress-2018", "28 were wrongly matched", "nearly 40 percent of them")
    assert "39 percent" not in EVERYTHING
    assert "error rate" not in said(entry("aclu-rekognition-congress-2018"))


def test_19_the_117_million_are_in_networks_of_2016_and_were_not_searched():
    has(
        "perpetual-line-up-2016", "In 2016", "was in a face recognition network police could search"
    )
    has("perpetual-line-up-2016", "should be cited with the year")


def test_20_the_auditors_numbers_are_not_mixed_up():
    has("gao-21-518", "20 of 42", "of the 14 using outside systems", "only one knew", "13 agencies")


def test_21_the_gunshot_figures_say_what_they_are_shares_of():
    has("chicago-oig-shotspotter-2021", "50,176", "9.1 percent of the police responses")
    has("nyc-comptroller-shotspotter-2024", "8 to 20 percent", "13 percent in June 2023")


def test_22_a_remark_of_a_police_chief_is_no_error_rate():
    assert "96 percent" not in EVERYTHING


def test_23_the_arrests_are_told_in_their_order_and_with_their_outcome():
    assert str(entry("nijeer-parks-2019").date) < str(entry("michael-oliver-2019").date)
    assert str(entry("michael-oliver-2019").date) < str(entry("robert-williams-2020").date)
    for one in load_shelf().all():
        if one.kind is PrecedentKind.WRONGFUL_ARREST:
            assert not re.search(r"\bfirst\b", said(one)), one.id
    has("porcha-woodruff-2023", "match and a photo lineup", "dismissed on 5 August 2025")


def test_24_no_total_of_the_arrests_is_given():
    for one in load_shelf().all():
        if one.kind is PrecedentKind.WRONGFUL_ARREST:
            assert not re.search(r"all (the )?known|known cases|at least the", said(one)), one.id


def test_25_the_camera_maker_spoke_of_this_time_and_went_on_in_2025():
    has("axon-2019-and-2025", "'at this time', never a permanent ban", "Edmonton, Canada")
    assert draft_text(entry("axon-2019-and-2025")).startswith("Changed since it began.")


def test_26_the_promises_of_companies_are_no_law_and_say_their_bounds():
    amazon = entry("amazon-rekognition-pause")
    assert amazon.standing is Standing.VOLUNTARY
    has(amazon.id, "only the face comparison feature for police in criminal investigations")
    has("amazon-ice-2018", "ICE said it had no contract")
    has("google-ibm-microsoft-pauses", "Google spoke only of general-purpose services")


def test_27_arteaga_was_cut_back_by_miles():
    one = entry("new-jersey-arteaga-miles")
    assert (one.standing, str(one.date)) == (Standing.AMENDED, "2026-06-24")
    has(one.id, "Do not cite Arteaga alone", "said the full list is not automatic")


def test_28_chatrie_calls_it_a_search_and_bans_no_warrant():
    one = entry("chatrie-2026")
    assert str(one.date) == "2026-06-29"
    has(one.id, "did not ban such warrants", "6-3 in the result", "five justices")
    has(one.id, "Gorsuch, J., concurring in the judgment")


def test_29_the_federal_bills_never_passed():
    one = entry("federal-moratorium-act")
    assert (one.standing, one.kind) == (Standing.NOT_PASSED, PrecedentKind.BILL)
    assert draft_text(one).startswith("Never passed.")
    has(one.id, "S.3779", "aimed at ICE and CBP", "none of them passed")
    assert "considering" not in said(one)


@pytest.mark.parametrize(
    ("id_", "sure"),
    [
        ("brookline-2019", "2019-12"),
        ("jackson-ms-2020", "2020-08"),
        ("illinois-bipa", "2008"),
        ("california-sb-34-alpr", "2015"),
        ("gao-21-518", "2021-06"),
        ("robert-williams-2020", "2020-01"),
        ("gender-shades-2018", "2018"),
    ],
)
def test_a_day_that_was_never_confirmed_is_not_in_the_library(id_, sure):
    assert str(entry(id_).date) == sure


def test_a_bill_that_may_not_have_been_signed_is_no_law_of_today():
    one = entry("washington-sb-6002-alpr-2026")
    assert one.standing is Standing.UNSIGNED
    assert "whether it was signed is not known" in draft_text(one)


def test_both_sides_are_shown():
    standings = {one.standing for one in load_shelf().all()}
    assert standings >= {Standing.EXPIRED, Standing.AMENDED, Standing.NOT_PASSED}
    has("schmidt-v-norfolk-2026", "need no warrant")
