"""Pages of the site: maps the files of the project to their place and adjusts links accordingly."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent

from openapiopenai.generate.openapi.faults import DocumentError

LINK = re.compile(r"(\]\()([^)\s]+)(\))")
CODE = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
FOLDED = re.compile(
    r"^(`{3,})python\n(.*?)^\1\n\n<details><summary>(.+?)</summary>\n\n\1python\n(.*?)^\1\n\n</details>$",
    re.MULTILINE | re.DOTALL,
)
"""An example, and another one that is folded below it, such as the same with an async client."""
HEAD = re.compile(r"---\n.*?\n---\n", re.DOTALL)
HOME = "README.md"
ELSEWHERE = {
    "docs/README.md": "reference.md",
    "docs/cli/README.md": "cli/index.md",
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
    "LICENSE": "project/license.md",
    "NOTICE": "project/notice.md",
    "benchmarks/README.md": "project/benchmarks.md",
    "openapiopenai/generate/openapi/README.md": "project/spec-tool.md",
}
"""Path in a project → path in its site, for files that are moved or renamed, as far as they are there."""


class Pages:
    """All pages, by their path in the project."""

    def __init__(self, root: Path, home: str = HOME) -> None:
        self.root = root
        self.places: dict[str, str] = {}
        """Path in the project → path in the site."""
        for path in sorted((root / "docs").rglob("*")):
            if path.is_file():
                source = path.relative_to(root).as_posix()
                self.places[source] = source.removeprefix("docs/")
        moved = {HOME: "project/readme.md", home: "index.md", **ELSEWHERE}
        self.places |= {source: place for source, place in moved.items() if (root / source).is_file()}
        for source in [*self.places]:
            for target in self._targets(source):
                if target not in self.places and (root / target).is_file():
                    self.places[target] = f"source/{target}.md"

    def write(self, into: Path) -> None:
        """Write the pages to a folder; raises DocumentError for a link to a missing file."""
        for source, place in self.places.items():
            path = into / place
            path.parent.mkdir(parents=True, exist_ok=True)
            if place.endswith(".md"):
                path.write_text(head(source, place) + tabbed(self.text(source)), "utf-8")
            else:
                path.write_bytes((self.root / source).read_bytes())

    def copy(self, html: Path) -> None:
        """Write the Markdown of all pages beside them, for programs and to be copied."""
        for source, place in self.places.items():
            if place.endswith(".md"):
                (html / place).parent.mkdir(parents=True, exist_ok=True)
                (html / place).write_text(self.text(source), "utf-8")

    def text(self, source: str) -> str:
        """Return a page as it appears in the site."""
        text = (self.root / source).read_text("utf-8")
        if not source.endswith(".md"):
            language = "python" if source.endswith(".py") else "text"
            return f"# {posixpath.basename(source)}\n\n```{language}\n{text.rstrip()}\n```\n"
        parts = CODE.split(text)
        return "".join(part if index % 2 else self._moved(part, source) for index, part in enumerate(parts))

    def _moved(self, text: str, source: str) -> str:
        """Rewrite links in Markdown to the places of pages in the site."""
        here = posixpath.dirname(self.places[source])

        def moved(match: re.Match[str]) -> str:
            target, _, anchor = match[2].partition("#")
            if not target or is_outside(target):
                return match[0]
            path = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
            if place := self.places.get(path):
                return f"{match[1]}{posixpath.relpath(place, here or '.')}{'#' * bool(anchor)}{anchor}{match[3]}"
            raise DocumentError([f"{source} links to {target}, which does not exist"])

        return LINK.sub(moved, text)

    def _targets(self, source: str) -> Iterator[str]:
        """Yield the files of the project that a page links to."""
        if source.endswith(".md"):
            for part in CODE.split((self.root / source).read_text("utf-8"))[::2]:
                for _, target, _ in LINK.findall(part):
                    path = target.partition("#")[0]
                    if path and not is_outside(path):
                        yield posixpath.normpath(posixpath.join(posixpath.dirname(source), path))


def head(source: str, place: str) -> str:
    """Return the lines before a page that tell templates where it comes from, and where its Markdown is."""
    return f"---\nsource: {json.dumps(source)}\nplace: {json.dumps(place)}\n---\n"


def headless(page: Path) -> str:
    """Return the text of a page without these lines."""
    return HEAD.sub("", page.read_text("utf-8"), count=1)


def tabbed(text: str) -> str:
    """Return Markdown in which an example and the folded one below it are tabs of one place."""
    return FOLDED.sub(tabs, text)


def tabs(match: re.Match[str]) -> str:
    fence, first, title, second = match.groups()
    codes = {"Synchronous" if title == "Asynchronous" else "Example": first, title: second}
    blocks = (f'=== "{each}"\n\n' + indent(f"{fence}python\n{code}{fence}\n", "    ") for each, code in codes.items())
    return "\n".join(blocks)


def is_outside(target: str) -> bool:
    """Whether a link points outside the project."""
    return "://" in target or target.startswith("mailto:")
