"""Stores of results: what every store does, and `open_store`, which opens one by its path or URL.

A store keeps one record per key, either a result or a failure, and who works on the keys that have none. Processes
that open the same store are its *owners*. A key that an owner has claimed is left alone by the others while the owner
lives: while it renews its lease, or while its process exists if it runs on the same host.

A store holds the results of one operation. It never holds credentials: a record has the input, the response and
metadata of the call, no request headers.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from os import PathLike, fspath
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from openapiopenai._runtime.json.redaction import quote, redact
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from .jobs import Job

__all__ = ["Record", "Store", "StoreError", "open_store"]

LEASE = 60.0
"""Seconds for which a claim holds without a sign of life from its owner; owners call `renew` three times as often."""


class StoreError(OpenAIError):
    """A store that cannot be opened, read or written, or that belongs to other work. The message names `store`."""

    def __init__(self, message: str) -> None:
        super().__init__(f"store: {redact(message)}")


@dataclass(slots=True)  # not frozen: made in half the time
class Record:
    """The result or the failure of one job, as it is kept."""

    key: str
    index: int
    """Position of the input in its run."""
    input: bytes
    """The input as JSON."""
    kind: str
    """What `value` is, as `outcomes` names it; empty for a failure."""
    value: bytes | None = None
    """The value; None for a failure."""
    error: bytes | None = None
    """For a failure, its error as JSON: `type`, `message`, `status`, `body`, `request_id`; otherwise None."""
    info: bytes | None = None
    """Metadata of the call as JSON: `request_id`, `status`, `input_tokens`, `output_tokens`, `seconds`."""
    content: bytes = b""
    """Digest of the request, if keys are the user's: the same key with another digest is another request."""
    at: float = 0.0
    """When it was stored, in seconds since 1970 by the clock of the store. Set by the store."""


class State(enum.Enum):
    """Whose turn it is to do a job."""

    MINE = "mine"
    """This owner's: it calls `put` or `release` later."""
    DONE = "done"
    """Nobody's: the store has a record."""
    ELSEWHERE = "elsewhere"
    """Another owner's, or this owner's from an earlier claim (a key that occurs twice). Claim it again later."""


class Claim(NamedTuple):
    """The response of a store to a claim."""

    state: State
    record: Record | None = None
    """What is stored, if `state` is DONE."""


@dataclass(frozen=True, slots=True)
class Member:
    """A job that is part of a batch of the Batch API."""

    key: str
    index: int
    input: bytes
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class StoredBatch:
    """A batch of the Batch API whose results are not in the store yet."""

    name: str
    """Unique name, which is also in the metadata of the batch at the server."""
    batch_id: str | None
    """ID at the server; None: the batch may or may not have been created."""


@runtime_checkable
class Store(Protocol):
    """Keeps results. All methods block, may be called from any thread, and raise StoreError."""

    lease: float
    """Seconds for which claims hold without `renew`."""

    def begin(self, facts: Mapping[str, str]) -> None:
        """Compare what all runs on a store must have in common, such as `operation`, with what the store was begun
        with; raises StoreError where it differs. The first run on a store writes it."""
        ...

    def claim(
        self, jobs: Sequence[Job], *, with_values: bool = True, retry_failed: bool = True, failed_before: float = inf
    ) -> list[Claim]:
        """Claim jobs by their keys, in one transaction; return the states in the order of the jobs.

        - `with_values`: False leaves `input` and `value` of the records empty.
        - `retry_failed`: False: a job that has failed is DONE, too.
        - `failed_before`: a failure is only claimed again if it was stored before, by `now`: pass when the run began,
          so that what fails in a run is not repeated by it.
        """
        ...

    def put(self, records: Sequence[Record]) -> None:
        """Store records and give up the claims to their keys. They survive a kill of the process when this returns. A
        failure never replaces a result."""
        ...

    def release(self, keys: Sequence[str]) -> None:
        """Give up claims of this owner without a record."""
        ...

    def renew(self) -> None:
        """Extend the lease of this owner; to be called every `lease / 3` seconds."""
        ...

    def now(self) -> float:
        """Return the time by the clock that all owners share, in seconds since 1970."""
        ...

    def records(self) -> Iterator[Record]:
        """Yield all records in the order in which they were first stored, also while others write."""
        ...

    def count(self) -> tuple[int, int]:
        """Return the number of results and of failures."""
        ...

    def update(self, name: str, change: Callable[[bytes | None], bytes]) -> bytes:
        """Replace the value that all owners share under a name by what `change` makes of it, atomically; return the new
        value. `change` receives None if there is none, and must be quick: other owners wait."""
        ...

    def enlist(self, name: str, members: Sequence[Member], start: int = 0) -> None:
        """Hand over claimed jobs to a batch that is about to be created: they stay claimed until it is finished, also
        after the end of this process. `start`: position in the batch of the first one."""
        ...

    def created(self, name: str, batch_id: str) -> None:
        """Remember the ID of a batch, durably."""
        ...

    def adopt(self) -> list[StoredBatch]:
        """Take over the batches of owners that no longer live, or have closed the store; return them."""
        ...

    def leave(self, names: Sequence[str]) -> None:
        """Give up batches of this owner: `adopt` finds them."""
        ...

    def members(self, name: str, positions: Sequence[int]) -> dict[int, Member]:
        """Return the members of a batch at some positions, as far as there are any."""
        ...

    def finish(self, name: str) -> None:
        """Forget a batch. Its members that have no record can be claimed again."""
        ...

    def close(self) -> None:
        """Give up all claims and close the store. May be called twice."""
        ...


def conflict(name: str, facts: Mapping[str, str], found: Mapping[str, str]) -> None:
    """Raise StoreError if a run differs from what a store was begun with; `name`: the store."""
    for each, value in facts.items():
        if found[each] != value:
            raise StoreError(f"{name} has results of {each} {quote(found[each])}, and this run is of {quote(value)}")


def begin_calls(store: Store, facts: Mapping[str, str]) -> float:
    """Begin a run that makes direct calls; return when. Raises StoreError if batches have to be collected first."""
    store.begin(facts)
    if left := store.adopt():
        store.leave([each.name for each in left])
        raise StoreError(
            f"{len(left)} batches of a run that has ended are under way; run with mode='batch' to collect them"
        )
    return store.now()


def open_store(store: str | PathLike[str] | Store) -> Store:
    """Open a store.

    - `store`: the path of a SQLite file, which is created if it does not exist; `sqlite:///path`; the URL of a
      PostgreSQL database, `postgresql://user:password@host/database`; or a store, which is returned.

    Raises StoreError for another scheme, for a file that is not a store, and if the store cannot be opened.
    """
    if isinstance(store, Store):
        return store
    if not isinstance(store, (str, PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"store: expected a path, a URL or a Store, got {type(store).__name__}")
    name = fspath(store)
    if "\0" in name:
        raise ValueError(f"store: expected a path or a URL without NUL, got {name!r:.80}")
    scheme, separator, rest = name.partition("://")
    if not separator:
        from .sqlite import SQLiteStore

        return SQLiteStore(name)
    if scheme == "sqlite":
        from .sqlite import SQLiteStore

        return SQLiteStore(rest.removeprefix("/") or rest)
    if scheme in ("postgresql", "postgres"):
        from .postgres import PostgresStore

        return PostgresStore(name)
    raise StoreError(f"expected a path, sqlite:///path or postgresql://…, got the scheme {quote(scheme)}")
