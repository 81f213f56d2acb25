"""A folder with the sites of several versions, between which the header of each lets readers choose."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

LIST = "versions.json"
SWITCHER = {"provider": "mike"}
"""Setting by which the pages of a site look for the list in the folder above, which has the form that mike writes."""


def add(html: Path, folder: Path, version: str) -> Path:
    """Put a site into a folder as that of its version, in place of an earlier one; return where it is.

    The folder then leads to the newest version.
    """
    place = folder / version
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(html, place)
    found = sorted((each.parent.name for each in folder.glob("*/search.json")), key=order, reverse=True)
    listed = [{"version": each, "title": each, "aliases": ["latest"] if each == found[0] else []} for each in found]
    (folder / LIST).write_text(json.dumps(listed), "utf-8")
    front = (
        f'<!doctype html><meta http-equiv="refresh" content="0; url={found[0]}/"><a href="{found[0]}/">{found[0]}</a>\n'
    )
    (folder / "index.html").write_text(front, "utf-8")
    return place


def order(version: str) -> tuple[list[int], str]:
    """Sort key of a version."""
    return [int(part) for part in re.findall(r"\d+", version)], version
