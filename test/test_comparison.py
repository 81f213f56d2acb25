"""The page about other SDKs says what was seen, and where each feature of this one is shown."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from compat.comparison.__main__ import FOLDER, RESULTS, behavior
from compat.comparison.situations import SITUATIONS, served
from compat.comparison.tables import PAGE, page

SUBJECTS: dict[str, Any] = yaml.safe_load((FOLDER / "subjects.yaml").read_text("utf-8"))["subjects"]
FEATURES: list[dict[str, str]] = yaml.safe_load((FOLDER / "features.yaml").read_text("utf-8"))
SEEN: dict[str, Any] = json.loads(RESULTS.read_text("utf-8"))


def test_the_page_says_what_was_seen() -> None:
    text = PAGE.read_text("utf-8")
    assert page(text, SUBJECTS, FEATURES, SEEN) == text


def test_what_was_seen_is_of_the_present_tables() -> None:
    for name, subject in SUBJECTS.items():
        seen = SEEN[name]
        assert set(seen["behavior"]) == {*SITUATIONS, "secret"}
        assert set(seen["features"]) == {row["name"] for row in FEATURES if name in row}
        pinned = [each.partition("==")[2] for each in subject["install"] if "==" in each]
        assert name == "ours" or pinned == [seen["release"]]


@pytest.mark.parametrize("row", FEATURES, ids=[row["name"] for row in FEATURES])
def test_each_feature_is_shown(row: dict[str, str]) -> None:
    name, _, anchor = row["page"].partition("#")
    text = (PAGE.parent / name).read_text("utf-8")
    headings = [line.lstrip("# ").lower().replace(" ", "-") for line in text.splitlines() if line.startswith("#")]
    assert not anchor or anchor in headings


@pytest.mark.slow
def test_this_package_does_what_the_page_says(tmp_path: Any) -> None:
    import sys

    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (tmp_path / "bin" / "python").chmod(0o755)
    assert behavior("ours", SUBJECTS["ours"], tmp_path) == SEEN["ours"]["behavior"]


def test_situations_tell_clients_apart() -> None:
    """A client that changes what it got, or raises what is not its own, is seen to do so."""
    subject = SUBJECTS["stock"]
    for name, situation in SITUATIONS.items():
        sent = situation.body(subject)
        assert not situation.good({"plain": {**sent, "pages": 7.5}}, sent)
        assert not situation.good({"error": "OSError", "own": False}, sent)
        assert situation.good({"plain": sent}, sent) or situation.good({"error": "E", "own": True}, sent), name
    with served(subject) as (address, requests):
        assert address.startswith("http://127.0.0.1:") and not requests
