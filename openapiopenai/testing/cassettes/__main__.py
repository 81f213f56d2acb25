"""Checks cassettes: `python -m openapiopenai.testing.cassettes check tests/cassettes`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..naming import PACKAGE
from .storage import FORMATS, CassetteError

if TYPE_CHECKING:
    from collections.abc import Iterator

USAGE = f"""\
usage: python -m {PACKAGE}.testing.cassettes check PATH ...

Tells which recordings do not fit the present document. PATH is a cassette, or a folder with cassettes.
Exits with 1 if there are such recordings, with 2 if a path has none or cannot be read."""


def main(arguments: list[str]) -> int:
    """Run the command; returns its exit code."""
    if arguments[:1] != ["check"] or not arguments[1:]:
        print(USAGE)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    found = [path for each in arguments[1:] for path in cassettes_in(Path(each))]
    if not found:
        print(f"no cassettes in {', '.join(arguments[1:])}", file=sys.stderr)
        return 2
    return max(map(checked, found))


def cassettes_in(path: Path) -> Iterator[Path]:
    """Yield the cassettes in a folder, at any depth, or the one at a path."""
    if not path.is_dir():
        yield path
        return
    yield from (
        each for each in sorted(path.rglob("*")) if each.suffix in FORMATS and ".files" not in each.parent.suffix
    )


def checked(path: Path) -> int:
    """Print what does not fit in a cassette; returns the exit code."""
    from .checking import check_cassette

    try:
        lines = check_cassette(path)
    except (CassetteError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    for line in lines:
        print(f"{path}: {line}")
    print(f"{path}: {len(lines)} deviations" if lines else f"{path}: fits")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
