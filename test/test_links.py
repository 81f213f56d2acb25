"""Links between Markdown files of the repository: the files are there, and so are the headings that they lead to."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

from .conftest import ROOT

CODE = re.compile(r"^(`{3,}|~{3,}).*?^\1\s*$|<!--.*?-->|`[^`\n]*`", re.M | re.S)
LINK = re.compile(
    r"!?\[[^\]]*\]\(<?([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*)>?(?:\s+\"[^\"]*\")?\)|\b(?:href|src|srcset)=\"([^\"]+)\""
)
HEADING = re.compile(r"^#{1,6} +(.+?)(?: +\{#([\w-]+)\})?$", re.M)
PAGES = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").rglob("*.md"),
    *(each for name in ("compat", "benchmarks", "examples", "openapiopenai") for each in (ROOT / name).rglob("*.md")),
]
PAGES = [
    page for page in PAGES if page.parent.parts[-2:] != ("project", "files")
]  # those of projects have words to fill in


@cache
def anchors(page: Path) -> set[str]:
    """Return what the headings of a page are called in links to them."""
    found: set[str] = set()
    for text, name in HEADING.findall(re.sub(r"^(`{3,}).*?^\1\s*$", "", page.read_text("utf-8"), flags=re.M | re.S)):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
        slug = name or re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
        number = next(each for each in range(99) if (f"{slug}-{each}" if each else slug) not in found)
        found.add(f"{slug}-{number}" if number else slug)
    return found | set(re.findall(r"<a (?:id|name)=\"([\w-]+)\"", page.read_text("utf-8")))


def broken(page: Path) -> list[str]:
    """Return the links of a page that lead nowhere."""
    found: list[str] = []
    for pair in LINK.findall(CODE.sub("", page.read_text("utf-8"))):
        target = pair[0] or pair[1]
        path, _, anchor = unquote(target).partition("#")
        if re.match(r"[a-z][a-z+.-]*:", path):
            continue
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and file.suffix == ".md" and anchor not in anchors(file)):
            found.append(f"{page.relative_to(ROOT)}: {target}")
    return found


@pytest.mark.parametrize("folder", sorted({page.parent.relative_to(ROOT).as_posix() for page in PAGES}))
def test_links_lead_somewhere(folder: str) -> None:
    pages = [page for page in PAGES if page.parent == ROOT / folder]
    assert [link for page in pages for link in broken(page)] == []
