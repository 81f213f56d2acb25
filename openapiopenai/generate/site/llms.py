"""`llms.txt` of a site (llmstxt.org): what there is to read, as Markdown, for programs that read a site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapiopenai.generate.site.pages import headless

MARKUP = re.compile(r"\[([^\]]+)\]\([^)]*\)|[*_]{1,2}(?=\S)([^*_]+)[*_]{1,2}")
LONGEST = 200
"""Characters of what a line says about a page."""


def write(site: dict[str, Any], pages: Path, html: Path) -> None:
    """Write `llms.txt` to the folder of a site."""
    lines = [f"# {site['site_name']}"]
    if about := site.get("site_description") or about_page(pages / "index.md"):
        lines.append(f"\n> {about}")
    for section, places in sections(site["nav"]):
        lines.append(f"\n## {section}\n")
        for title, place in places:
            about = about_page(pages / place)
            lines.append(f"- [{title}]({place})" + (f": {about}" if about else ""))
    (html / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


def sections(nav: list[Any], name: str = "Start") -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield the pages of a navigation, by the entry that holds them."""
    entries = [(title, value) for entry in nav for title, value in entry.items()]
    if places := [(title, value) for title, value in entries if isinstance(value, str)]:
        yield name, places
    for title, value in entries:
        if not isinstance(value, str):
            yield from sections(value, title)


def about_page(page: Path) -> str:
    """Return the first sentence of the text of a page; "" if it begins with something else."""
    for block in headless(page).split("\n\n"):
        text = " ".join(block.split())
        if text and not text.startswith(("#", "<", "```", "|", "-", "!", ">", "[", "import ", ":")):
            sentence = re.split(r"(?<=[.:!?]) (?=[A-Z`*\[])", text)[0]
            plain = MARKUP.sub(lambda match: match[1] or match[2], sentence)
            return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1].rstrip()}…"
        if text and not text.startswith(("#", "<!--", "[Reference]")):
            return ""
    return ""
