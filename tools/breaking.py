"""What breaks callers since a release: `python -m tools.breaking [TAG]`, by default the last one.

Compares the public surface by griffe, and checks the typed examples of that release against the present code. Fails if
something breaks and the version does not say so: that is a new major version, before 1.0 a new minor one.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import griffe

ROOT = Path(__file__).parents[1]
PACKAGE = "openapiopenai"
APART = ("api", "models", "testing", "types", "bulk")
"""Packages and modules of it whose names callers import from there."""
COLOURS = re.compile(r"\x1b\[\d+m")
EXAMPLES = ("examples", "test/typing")
"""Folders with code as callers write it."""


def last_release(root: Path) -> str:
    """Return the newest tag of a release before the present commit; "" if there is none."""
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD^"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True).stdout.strip()


def breakages(root: Path, tag: str, package: str = PACKAGE) -> list[str]:
    """Return a line for each change since `tag` that breaks callers of public names."""
    before = griffe.load_git(package, ref=tag, repo=root, resolve_aliases=True)
    now = griffe.load(package, search_paths=[root], resolve_aliases=True)
    if not isinstance(before, griffe.Module) or not isinstance(now, griffe.Module):
        raise TypeError(f"{package} must be a package")
    for each in (before, now):  # what the stub imports is exported, which the computed `__all__` does not say
        each.exports = [name for name in each.members if not name.startswith("_")]
    public = tuple(_public(before))
    found = [
        f"{each.obj.canonical_path}: {_line(each)}"
        for each in griffe.find_breaking_changes(before, now)
        if f"{each.obj.canonical_path}.".startswith(public)
    ]
    return sorted(set(found))  # an inherited member is found with each class


def _public(package: griffe.Module) -> Iterator[str]:
    """Yield the beginnings of the paths of all that is public."""
    yield from (f"{each.canonical_path}." for each in package.members.values() if each.is_alias)
    for module in (package[name] for name in APART if name in package.members):
        names = module.exports
        yield from (f"{module[str(name)].canonical_path}." for name in names or () if str(name) in module.members)
        yield from () if names else [f"{module.path}."]


def _line(breakage: griffe.Breakage) -> str:
    return COLOURS.sub("", breakage.explain(griffe.ExplanationStyle.ONE_LINE)).partition(": ")[2]


def refused(root: Path, tag: str) -> str:
    """Return what a type checker says of the examples of a release, with the present code; "" if nothing."""
    with TemporaryDirectory() as folder:
        found = subprocess.run(["git", "archive", tag, *EXAMPLES], cwd=root, capture_output=True, check=True).stdout
        subprocess.run(["tar", "-x", "-C", folder], input=found, check=True)
        command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, folder]
        result = subprocess.run(command, cwd=root, capture_output=True, text=True)
        return result.stdout.replace(folder, tag) if result.returncode else ""


def allows_breaking(before: str, now: str) -> bool:
    """Whether a version may break what another one promised, by semantic versioning."""
    old, new = ([int(part) for part in version.lstrip("v").split(".")[:2]] for version in (before, now))
    return new > old if not old[0] else new[0] > old[0]


def main() -> int:
    """Print what breaks; fail if the version does not allow it."""
    from openapiopenai import __version__

    tag = sys.argv[1] if len(sys.argv) > 1 else last_release(ROOT)
    if not tag:
        print("there is no release yet to compare with")
        return 0
    found = [*breakages(ROOT, tag), *filter(None, [refused(ROOT, tag)])]
    print(*found or [f"nothing breaks since {tag}"], sep="\n")
    return int(bool(found) and not allows_breaking(tag, __version__))


if __name__ == "__main__":
    sys.exit(main())
