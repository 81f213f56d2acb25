"""A pace that several processes keep together: by a file on one machine, or by a store on several ones."""

from __future__ import annotations

import json
import os
import threading
import time
from importlib import import_module
from os import PathLike, fspath
from types import NoneType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from openapiopenai.profile import BaseError

from .pacing import Pace

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SharedPace"]

R = TypeVar("R")

LONGEST_LOCK = 2.0
"""Most seconds to wait for another process that has the lock; each has it for some microseconds."""
STALE = 0.25
"""Seconds after which what other processes have learnt is read again by those that wait."""
SKEW = 5.0
"""Seconds by which the clocks of two processes may differ: each has asked the store for the time at another moment."""
MOST_BYTES = 4096
NAME = "pace"


class Box(Protocol):
    """Where processes keep a value together, such as a store."""

    def update(self, name: str, change: Callable[[bytes | None], bytes]) -> bytes:
        """Replace a value by what `change` makes of it, while no other process does."""
        ...


class FileBox:
    """A file that is locked while it is changed. The lock of a process that ends is free."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._threads = threading.Lock()
        self._file = -1
        self._owner = 0

    def update(self, name: str, change: Callable[[bytes | None], bytes]) -> bytes:
        """See `Box.update`."""
        with self._threads:
            file = self._opened()
            is_alone = _lock(file)
            try:
                made = change(os.pread(file, MOST_BYTES, 0).partition(b"\n")[0] or None)
                if is_alone:
                    os.pwrite(file, made + b"\n", 0)
            finally:
                _unlock(file)
        return made

    def _opened(self) -> int:
        """Return the file, opened by this process: a lock would be that of the parent process, too."""
        if self._owner != os.getpid():
            try:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            except OSError as error:
                raise BaseError(f"pace: cannot open {self._path!r}: {error.strerror}") from None
            self._owner = os.getpid()
        return self._file

    def after_fork(self) -> None:
        """Be usable in a child process."""
        self._threads = threading.Lock()

    def __del__(self) -> None:
        if self._file >= 0 and self._owner == os.getpid():
            os.close(self._file)


def _lock(file: int) -> bool:
    """Lock a file; return False if another process, which was stopped, does not give it free."""
    import fcntl

    end = time.monotonic() + LONGEST_LOCK
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            if time.monotonic() >= end:
                return False
            time.sleep(0.0005)
        else:
            return True


def _unlock(file: int) -> None:
    import fcntl

    fcntl.flock(file, fcntl.LOCK_UN)


class SharedPace(Pace):
    """A pace of all processes that share it: places are given in the order in which they are asked for.

    A process that ends leaves nothing behind but the time of the places that it had taken.
    """

    def __init__(self, where: str | PathLike[str] | Box, **figures: Any) -> None:
        """Create a pace; all processes give the same arguments.

        - `where`: the path of a file, which is created, on a disk of this machine; or a store, for several machines.
        - `figures`: as those of `Pace`.

        Raises TypeError for another argument, ImportError for a path on a system without `fcntl`, such as Windows.
        """
        self._where = where
        self._box: Box
        if isinstance(where, (str, PathLike)):
            import_module("fcntl")  # raises ImportError at once
            self._box = FileBox(fspath(where))
        elif callable(getattr(where, "update", None)):
            self._box = where
        else:
            raise TypeError(f"where: expected a path or a store, got {type(where).__name__}")
        if "clock" not in figures and (now := getattr(where, "now", None)):
            figures["clock"] = _clock_of(now)
        self._turn = 0
        self._synced = 0.0
        super().__init__(**figures)

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self._where, self._arguments)

    @property
    def turn(self) -> int:
        """See `Pace.turn`; that of all processes."""
        if self._clock() - self._synced > STALE:
            self._within(lambda _: None)
        return self._turn

    @turn.setter
    def turn(self, turn: int) -> None:
        self._turn = turn

    def _within(self, work: Callable[[float], R]) -> R:
        """Do work on what all processes know, alone."""
        made: list[R] = []

        def change(known: bytes | None) -> bytes:
            now = self._synced = self._clock()
            self._load(known, now)
            made.append(work(now))
            return json.dumps({**dumped(self, PARTS), "at": now}).encode()

        with self._lock:
            self._box.update(NAME, change)
        return made[-1]

    def _load(self, known: bytes | None, now: float) -> None:
        """Take over what is known; begin anew where that is nothing, damaged, or older than the start of the machine."""
        found: Any = None
        try:
            found = json.loads(known or b"")
            is_valid = found["at"] <= now + SKEW
        except (ValueError, TypeError, KeyError):
            is_valid = False
        if not is_valid:
            return self._begin()
        load(self, found, PARTS)
        for limit in (self._requests, self._tokens):
            limit.keep_given()

    def _after_fork(self) -> None:
        super()._after_fork()
        if isinstance(self._box, FileBox):
            self._box.after_fork()


PARTS = ("_turn", "_requests", "_tokens", "_ceiling")
"""What a pace knows."""


def dumped(thing: Any, names: Any) -> dict[str, Any]:
    """Return attributes as JSON values; objects as those of their attributes."""
    values = {name: getattr(thing, name) for name in names}
    return {name: dumped(value, vars(value)) if hasattr(value, "__dict__") else value for name, value in values.items()}


def load(thing: Any, found: dict[str, Any], names: Any) -> None:
    """Set attributes to what was dumped, as far as it is that."""
    for name in [*names]:
        value, given = getattr(thing, name), found.get(name)
        if hasattr(value, "__dict__"):
            load(value, given if isinstance(given, dict) else {}, vars(value))  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(given, (bool, int, float)) or (given is None and isinstance(value, (bool, NoneType))):
            setattr(thing, name, given)


def _clock_of(now: Callable[[], float]) -> Callable[[], float]:
    """Return a clock that shows the time of a store, which it asks once."""
    ahead = now() - time.monotonic()
    return lambda: time.monotonic() + ahead


def _made(where: Any, figures: dict[str, Any]) -> SharedPace:
    return SharedPace(where, **figures)
