"""Owners of claims: the processes that have a store open, and whether they still live."""

from __future__ import annotations

import os
import socket
import uuid
import weakref
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_PROC = Path("/proc")
_living: set[str] = set()
"""IDs of the owners of this process whose store is open."""


@cache
def here() -> str:
    """Return where process IDs of this process are valid."""
    found = [socket.gethostname()]
    with suppress(OSError):
        found.append((_PROC / "sys/kernel/random/boot_id").read_text().strip())
        found.append(os.readlink("/proc/self/ns/pid"))
    return " ".join(found)


def start_of(pid: int) -> str:
    """Return when a process began, in a form for comparison; empty if it has ended, or where that is unknown."""
    with suppress(OSError):
        fields = (_PROC / str(pid) / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        return "" if fields[0] in "ZX" else fields[19]
    return ""


@dataclass(frozen=True, slots=True)
class Owner:
    """A process that has a store open; a process with two open stores is two owners."""

    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    place: str = field(default_factory=here)
    """Where the process ID is valid: host, boot and namespace."""
    pid: int = field(default_factory=os.getpid)
    start: str = field(default_factory=lambda: start_of(os.getpid()))
    """When the process began, since process IDs are used again; empty if unknown."""


def registered(store: object) -> Owner:
    """Return a new owner, which lives until `forget` or until its store is garbage."""
    owner = Owner()
    _living.add(owner.id)
    weakref.finalize(store, forget, owner)
    return owner


def forget(owner: Owner) -> None:
    """Let an owner of this process be dead."""
    _living.discard(owner.id)


def lives(owner: Owner, expires: float, now: float) -> bool:
    """Whether an owner may still work on what it has claimed; `expires`: the end of its lease."""
    if owner.place == here() and owner.pid == os.getpid():
        return owner.id in _living
    if owner.place == here() and owner.start:
        return start_of(owner.pid) == owner.start
    return now < expires
