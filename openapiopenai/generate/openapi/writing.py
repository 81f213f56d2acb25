"""Writes files so that a run that is stopped at any moment leaves none of them half-written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def replace(contents: Mapping[Path, str | bytes]) -> None:
    """Replace files, each as a whole, after all of them could be written."""
    made = {path: new(path) for path in contents}
    try:
        for path, content in contents.items():
            made[path].write_bytes(content.encode() if isinstance(content, str) else content)
    except BaseException:
        for each in made.values():
            each.unlink(missing_ok=True)
        raise
    for path, each in made.items():
        each.replace(path)


def finish(*paths: Path) -> None:
    """Bring to an end what a run that was stopped began to replace at once: all of it if it was all written, or nothing.

    `paths` are in the order in which they are replaced.
    """
    left = {path: new(path) for path in paths if new(path).exists()}
    is_written = paths[0] not in left
    for path, each in left.items():
        if is_written:
            each.replace(path)
        else:
            each.unlink()


def new(path: Path) -> Path:
    """Return the file that is about to replace another."""
    return path.with_name(f".{path.name}.new")
