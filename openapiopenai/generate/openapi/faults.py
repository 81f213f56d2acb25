"""Faults of documents: a line each, with the place and what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")
MOST = 50
"""Faults that are printed; further ones are counted."""


class DocumentError(ValueError):
    """A document cannot be used: `faults` has a line for each reason, `file#/json/pointer: what is wrong`."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = [plain(fault) for fault in faults]
        super().__init__("\n".join(self.faults))

    def of(self, file: object) -> DocumentError:
        """Return the same faults with the file that they are in."""
        return DocumentError(f"{file}{fault}" if fault[:1] == "#" else fault for fault in self.faults)


def plain(text: str, most: int = 400) -> str:
    """Return text as one line of printable characters, of limited length."""
    shown = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def pointer(steps: Iterable[object]) -> str:
    """Return a JSON pointer, as a URL fragment."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


class Faults:
    """Collects the faults of several parts of a document, and raises DocumentError with all of them at its end."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def __enter__(self) -> Faults:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, DocumentError):
            self.found += error.faults
        if self.found and isinstance(error, DocumentError | None):
            raise DocumentError(dict.fromkeys(self.found)) from None

    def each(self, make: Callable[[T], R], parts: Iterable[T]) -> list[R]:
        """Return what is made of each part that has no fault."""
        made: list[R] = []
        for part in parts:
            try:
                made.append(make(part))
            except DocumentError as error:
                self.found += error.faults
        return made


def gathered(notes: Iterable[str]) -> list[str]:
    """Return each note once, as a line: one that says the same of several places names the first of them."""
    places: dict[tuple[str, str], list[str]] = {}
    for note in dict.fromkeys(notes):
        place, colon, what = note.partition(": ")
        key = ("", what) if colon and "#" in place else (note, "")
        places.setdefault(key, []).append(note)
    return [
        plain(found[0]) + (f" (and at {len(found) - 1} more place{'s' if found[2:] else ''})" if found[1:] else "")
        for found in places.values()
    ]


def _where(error: BaseException) -> str:
    """Return the file and line in which an exception was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""


@contextmanager
def within(place: str) -> Generator[None, None, None]:
    """Give faults without a place that of the part of a document that is worked on, a JSON pointer."""
    try:
        yield
    except RecursionError:
        raise DocumentError([f"{place}: schemas nest too deeply: make the chain of them shorter"]) from None
    except DocumentError as error:
        faults = error.faults
        raise DocumentError(each if "#/" in each else f"{place}: {each}" for each in faults) from None


def reported(run: Callable[P, int]) -> Callable[P, int]:
    """Make a command print the faults of a document or file, instead of a traceback, and return 1; 130 for Ctrl-C."""

    @wraps(run)
    def command(*positional: P.args, **named: P.kwargs) -> int:
        try:
            return run(*positional, **named)
        except KeyboardInterrupt:
            print("stopped", file=sys.stderr)
            return 130
        except DocumentError as error:
            faults = error.faults
        except OSError as error:
            faults = [plain(f"{error.filename}: {error.strerror}") if error.filename else plain(str(error))]
        except RecursionError:
            faults = ["the document nests schemas too deeply, or they refer to each other without an end"]
        except Exception as error:  # a mistake in these tools: no traceback is of use to who runs them
            faults = [
                plain(f"{_where(error)}: a fault of this tool, please report it: {type(error).__name__}: {error}")
            ]
        for fault in faults[:MOST]:
            print(fault, file=sys.stderr)
        if len(faults) > MOST:
            print(f"… and {len(faults) - MOST} more", file=sys.stderr)
        return 1

    return command
