# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Global options are found before and behind the verb."""

import pytest

from hearings.launch import Launch, read_launch


def test_nothing_said_means_the_window_on_the_usual_profile():
    assert read_launch([]) == Launch()


@pytest.mark.parametrize(
    "words",
    [
        ["--profile", "/p", "--offline", "list", "--all"],
        ["list", "--all", "--offline", "--profile=/p"],
        ["list", "--profile", "/p", "--all", "--offline"],
    ],
)
def test_global_options_may_stand_anywhere(words):
    launch = read_launch(words)
    assert launch.profile == "/p"
    assert launch.is_offline
    assert launch.rest == ("list", "--all")


def test_the_sample_can_be_asked_for():
    assert read_launch(["--sample"]).is_sample


def test_a_profile_without_a_folder_is_a_problem():
    assert read_launch(["list", "--profile"]).problem == "profile"
    assert read_launch(["--profile=", "list"]).problem == "profile"
    assert read_launch(["--profile", "--offline", "list"]).problem == "profile"
    assert read_launch(["--profile=--odd", "list"]).profile == "--odd"


def test_behind_two_dashes_everything_is_left_alone():
    launch = read_launch(["match", "--", "--offline"])
    assert launch.rest == ("match", "--", "--offline")
    assert not launch.is_offline
