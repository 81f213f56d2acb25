"""The public surface is listed in a file, so that every change of it is intended."""

from __future__ import annotations

import difflib

import pytest

import openapiopenai
from openapiopenai import types
from tools import surface

pytestmark = pytest.mark.slow


def test_the_public_surface_is_the_listed_one() -> None:
    listed, found = surface.FILE.read_text("utf-8").splitlines(), surface.surface().splitlines()
    changes = "\n".join(difflib.unified_diff(listed, found, "listed", "found", lineterm=""))
    assert not changes, f"python -m tools.surface accepts this:\n{changes}"


@pytest.mark.parametrize("name", types.__all__)
def test_types_for_annotations_are_no_exports(name: str) -> None:
    assert hasattr(types, name) and name not in openapiopenai.__all__
    assert not hasattr(openapiopenai, name)
