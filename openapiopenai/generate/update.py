"""Brings a project up to date with a newer document, and lists the changes in its changelog."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from . import sdk
from .diff import Difference
from .layout.project import Project
from .openapi import writing
from .openapi.files import read
from .openapi.report import BREAKS, DEPRECATED, NEW, OTHER, WEAKER, Change

SECTIONS = {
    BREAKS: "Breaking",
    DEPRECATED: "Deprecated",
    WEAKER: "May be missing or null now",
    NEW: "New",
    OTHER: "Changed",
}
"""Severity → heading in the changelog."""
UNRELEASED = "## Unreleased"
TESTS = ("tests", "test")
"""Folders in which a project may have its tests."""


def update(document: str, project: Project, version: str | None) -> int:
    """Import a document, adopt from a version of the official SDK if one is named, generate, and run the tests.

    Returns an exit status: that of the first step that fails. After a run that failed or was stopped, the next one lists
    the changes of both.
    """
    from .openapi.spec import Taking, says_own, take_over, text_problems

    spec = project.root / "openapi.yaml"
    before = remembered(spec, project.build)
    try:
        take_over(document, spec, Taking())
    except BaseException:
        if before.read_bytes() == spec.read_bytes():
            before.unlink()
        raise
    if version and (status := sdk.run(version, project.root, "adopt")):
        return status
    print(project.update())
    differs = version is not None and sdk.run(version, project.root, "compare") != 0
    found = Difference(read(before), read(spec))
    if found.changes:
        note(project.root / "CHANGELOG.md", found.changes)
    before.unlink()
    status = run_tests(project.root)
    missing = len(text_problems(spec)) if says_own(spec) else 0
    looks = {
        "Look at the differences from the official SDK.": differs,
        "Look at the tests that failed.": status != 0,
        f"Write the texts that are missing: {missing}, listed by `openapiopenai texts check`.": missing > 0,
    }
    print("\n".join(attention(found, looks)))
    return status


def remembered(spec: Path, folder: Path) -> Path:
    """Return a file in a folder with the spec as it was when the last update was finished."""
    path = folder / "before-update.yaml"
    if not path.exists():
        folder.mkdir(exist_ok=True)
        writing.replace({path: spec.read_bytes()})
    return path


def run_tests(root: Path) -> int:
    """Run the tests of a project, if it has any; return the exit status."""
    folders = [name for name in TESTS if (root / name).is_dir()]
    return subprocess.run([sys.executable, "-m", "pytest", "-q", *folders], cwd=root).returncode if folders else 0


def attention(found: Difference, looks: dict[str, bool]) -> list[str]:
    """Return what a person should look at: what breaks callers, and that of a table which is the case."""
    broken = [f"- {line(change)}" for change in found.changes if change.level == BREAKS]
    lines = ["Look at what breaks callers:", *broken] if broken else []
    lines += [look for look, is_so in looks.items() if is_so]
    step = f"Suggested step of the version: {found.step}." if found.changes else "Nothing changed."
    return [*lines, step]


def note(changelog: Path, changes: list[Change]) -> None:
    """Add changes to the section of what is not released yet, by severity."""
    text = changelog.read_text("utf-8") if changelog.exists() else "# Changelog\n"
    if UNRELEASED not in text:
        head, mark, rest = text.partition("\n## ")
        text = f"{head.rstrip()}\n\n{UNRELEASED}\n\n{mark.lstrip()}{rest}"
    entries = [
        f"### {title}\n\n" + "\n".join(f"- {line(change)}" for change in changes if change.level == level) + "\n"
        for level, title in SECTIONS.items()
        if any(change.level == level for change in changes)
    ]
    start = text.index(UNRELEASED) + len(UNRELEASED)
    noted = f"{text[:start]}\n\n" + "\n".join([*entries, text[start:].strip()]).rstrip() + "\n"
    writing.replace({changelog: noted})


def line(change: Change) -> str:
    """Return a change as one line of Markdown: `Book.price`: removed."""
    name = ".".join(filter(None, (change.subject, change.item)))
    return f"`{name}`: {change.what}"
