"""A store in a SQLite file: the default, for one machine and any number of processes."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import chain
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.redaction import quote

from . import owners
from .store import LEASE, Claim, Member, Record, State, StoredBatch, StoreError, conflict

if TYPE_CHECKING:
    from os import PathLike

    from .jobs import Job

__all__ = ["SQLiteStore"]

FORMAT = 2
"""Version of the tables. A file with another version is refused."""
PATIENCE = 120.0
"""Seconds to wait for other processes that write."""
PAGE = 500
"""Number of records that are read at a time."""
APPLICATION = 0x6F616F62
"""Marks a SQLite file as a store."""
CHECKPOINT = 4000
"""Pages of the write-ahead log after which they are moved into the file."""
DURABLE = 1.0
"""Seconds after which a transaction waits for the disk, and so makes those before it survive a power cut, too."""
FIELDS = ('"index"', "input", "kind", "value", "error", "info", "content", "at")
COLUMNS = ", ".join(("key", *FIELDS))
WITHOUT_VALUES = COLUMNS.replace("input", "x''", 1).replace("value", "NULL", 1)
TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE jobs (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, owner TEXT);
CREATE TABLE results (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    "index" INTEGER NOT NULL,
    input BLOB NOT NULL,
    kind TEXT NOT NULL,
    value BLOB,
    error BLOB,
    info BLOB,
    content BLOB NOT NULL,
    at REAL NOT NULL
);
CREATE TABLE owners (id TEXT PRIMARY KEY, place TEXT, pid INTEGER, start TEXT, expires REAL) WITHOUT ROWID;
CREATE TABLE batches (name TEXT PRIMARY KEY, batch_id TEXT, owner TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE members (
    batch TEXT, position INTEGER, key TEXT, "index" INTEGER, input BLOB, content BLOB, PRIMARY KEY (batch, position)
) WITHOUT ROWID;
CREATE TABLE shared (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""
KNOW = "INSERT OR IGNORE INTO jobs (key) VALUES {}"
CLAIM = "INSERT INTO jobs (key, owner) VALUES {} ON CONFLICT (key) DO UPDATE SET owner = excluded.owner"
PUT = f"""
WITH new ({COLUMNS}) AS (VALUES {{}})
INSERT INTO results (number, {", ".join(FIELDS)})
SELECT jobs.number, {", ".join(f"new.{field}" for field in FIELDS)} FROM new CROSS JOIN jobs USING (key) WHERE true
ON CONFLICT (number) DO UPDATE SET {", ".join(f"{field} = excluded.{field}" for field in FIELDS)}
WHERE results.error IS NOT NULL
"""
UNKNOWN = None, None
"""What is known of a new key."""
ROWS = 500
"""Number of rows per statement. The fewer statements, the less often a thread that writes waits for busy ones."""


class SQLiteStore:
    """A store in a SQLite file.

    What is written survives the end of the process, however it comes; what was written some seconds before, and all that
    is known of batches, a power cut as well. The file has a write-ahead log beside it (`-wal`, `-shm`) while it is open or
    after a kill; they belong to it. It must not lie on a network file system. Threads may share a store; a forked process
    gets a connection, and claims, of its own.

    Each key is a row of `jobs`, which says who has claimed it last; its result, if there is one, has the same number. So
    only claims, many at a time, have to find their places among the keys; results are appended.
    """

    def __init__(self, path: str | PathLike[str], *, lease: float = LEASE, read_only: bool = False) -> None:
        """Open a file.

        - `path`: the path of the file, which is created if it does not exist; `:memory:` for none.
        - `lease`: seconds for which claims hold without a sign of life, for processes on other hosts.
        - `read_only`: True: only read; the file must exist.

        Raises StoreError if the file cannot be opened, or is not a store.
        """
        self.path = str(path)
        self.lease = lease
        self._read_only = read_only
        self._lock = threading.RLock()
        self._inherited: list[sqlite3.Connection] = []
        """Connections of the process that has forked this one: they must be neither used nor closed."""
        self._connection: sqlite3.Connection | None = None
        self._open()

    def __repr__(self) -> str:
        return f"SQLiteStore({self.path!r})"

    # --- opening and closing ---

    def _open(self) -> None:
        with self._reported():
            connection = self._connected()
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
        self._connection, self._pid = connection, os.getpid()
        self._owner = owners.registered(self)
        self._renewed = 0.0
        self._reached_disk = -inf
        self._waits: bool | None = None

    def _connected(self) -> sqlite3.Connection:
        """Return a new connection."""
        name, is_uri = self.path, False
        if self._read_only:
            name, is_uri = f"{Path(self.path).absolute().as_uri()}?mode=ro", True
        return sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, check_same_thread=False, uri=is_uri)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Check that a file is a store; make it one if it is empty."""
        if not self._read_only and not _facts(connection)[2]:
            self._create(connection)
        application, version, _ = _facts(connection)
        if application != APPLICATION:
            raise StoreError(f"{self.path!r} is a SQLite file, but not a store of results")
        if version != FORMAT:
            raise StoreError(f"{self.path!r} has version {version} of the format; this package reads {FORMAT}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}")

    def _create(self, connection: sqlite3.Connection) -> None:
        _patiently(lambda: connection.execute("PRAGMA journal_mode = WAL"))
        with _transaction(connection):
            if _facts(connection)[2]:  # another process was faster
                return
            for statement in TABLES.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {FORMAT}")

    def close(self) -> None:
        """Give up all claims and close the file."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is None or self._pid != os.getpid():
                return
            owners.forget(self._owner)
            with suppress(sqlite3.Error), closing(connection):  # the claims of an owner that is gone are void, too
                if not self._read_only and connection.total_changes:
                    with _transaction(connection):
                        self._forget(connection, self._owner.id)

    def _forget(self, connection: sqlite3.Connection, owner: str) -> None:
        """Remove an owner; its claims are void without it."""
        connection.execute("DELETE FROM owners WHERE id = ?", (owner,))

    @contextmanager
    def _reported(self) -> Generator[None]:
        """Raise errors of SQLite as StoreError."""
        try:
            yield
        except (sqlite3.Error, sqlite3.Warning, UnicodeEncodeError) as error:
            raise StoreError(f"{self.path!r}: {explained(error, self.path)}") from None

    @contextmanager
    def _writing(self, *, waits: bool = False) -> Generator[sqlite3.Connection]:
        """Open a transaction, in which this process alone writes; `waits`: until it has reached the disk."""
        connection = self._own()
        with self._lock, self._reported():
            self._set_durability(connection, waits)
            try:
                with _transaction(connection):
                    yield connection
            except BaseException:
                self._renewed = 0.0  # what was written is undone
                raise

    def _set_durability(self, connection: sqlite3.Connection, waits: bool) -> None:
        """Let the next transaction wait for the disk if it has to, or if none has for a while."""
        now = time.monotonic()
        waits = waits or now - self._reached_disk >= DURABLE
        if waits:
            self._reached_disk = now
        if waits is not self._waits:
            connection.execute(f"PRAGMA synchronous = {'FULL' if waits else 'NORMAL'}")
            self._waits = waits

    def _own(self) -> sqlite3.Connection:
        """Return the connection of this process."""
        if self._connection is None:
            raise StoreError(f"{self.path!r} is closed")
        if self._pid != os.getpid():
            self._lock = threading.RLock()
            self._inherited.append(self._connection)
            self._open()
        return self._connection

    # --- what all runs share ---

    def begin(self, facts: Mapping[str, str]) -> None:
        """See `Store.begin`."""
        with self._writing() as connection:
            connection.executemany("INSERT OR IGNORE INTO facts VALUES (?, ?)", facts.items())
            found = dict(connection.execute("SELECT name, value FROM facts").fetchall())
        conflict(repr(self.path), facts, found)

    def now(self) -> float:
        """See `Store.now`."""
        return time.time()

    def update(self, name: str, change: Callable[[bytes | None], bytes]) -> bytes:
        """See `Store.update`."""
        with self._writing() as connection:
            found = connection.execute("SELECT value FROM shared WHERE name = ?", (name,)).fetchone()
            value = change(found and found[0])
            connection.execute("INSERT OR REPLACE INTO shared VALUES (?, ?)", (name, value))
        return value

    # --- claims ---

    def claim(
        self, jobs: Sequence[Job], *, with_values: bool = True, retry_failed: bool = True, failed_before: float = inf
    ) -> list[Claim]:
        """See `Store.claim`."""
        keys = [job.key for job in jobs]
        with self._writing() as connection:
            self._renew(connection)
            known = self._known(connection, keys, with_values)
            living = {
                owner: self._lives(connection, owner) for owner in {owner for _, owner in known.values() if owner}
            }
            claims: list[Claim] = []
            mine: dict[str, str] = {}
            for key in keys:
                record, owner = known.get(key, UNKNOWN)
                if record and (record.error is None or not retry_failed or record.at >= failed_before):
                    claims.append(Claim(State.DONE, record))
                elif key in mine or (owner and living[owner]):
                    claims.append(Claim(State.ELSEWHERE))
                else:
                    mine[key] = self._owner.id
                    claims.append(Claim(State.MINE))
            _write(connection, CLAIM, [*mine.items()])
        return claims

    def _known(
        self, connection: sqlite3.Connection, keys: Sequence[str], with_values: bool
    ) -> dict[str, tuple[Record | None, str | None]]:
        """Return what is known of keys: the record, and the owner that has claimed it last."""
        columns = COLUMNS if with_values else WITHOUT_VALUES
        query = f"SELECT owner, results.number, {columns} FROM jobs LEFT JOIN results USING (number)"
        rows = _each_key(connection, query, keys)
        return {row[2]: (None if row[1] is None else Record(*row[2:]), row[0]) for row in rows}

    def _lives(self, connection: sqlite3.Connection, owner: str) -> bool:
        """Whether an owner lives; a batch does until it is finished."""
        row = connection.execute("SELECT * FROM owners WHERE id = ?", (owner,)).fetchone()
        if row is None:
            return bool(connection.execute("SELECT 1 FROM batches WHERE name = ?", (owner,)).fetchone())
        *facts, expires = row
        return owners.lives(owners.Owner(*facts), expires, self.now())

    def put(self, records: Sequence[Record]) -> None:
        """See `Store.put`."""
        at = self.now()
        with self._writing() as connection:
            rows, before = [_row(each, at) for each in records], connection.total_changes
            _write(connection, PUT, rows)
            if connection.total_changes - before < len(rows):  # some were never claimed, or have a result
                _write(connection, KNOW, [(each.key,) for each in records])
                _write(connection, PUT, rows)
            self._free(connection, [each.key for each in records if each.error is not None])
            self._renew(connection)

    def release(self, keys: Sequence[str]) -> None:
        """See `Store.release`."""
        with self._writing() as connection:
            self._free(connection, keys)

    def _free(self, connection: sqlite3.Connection, keys: Sequence[str]) -> None:
        """Remove claims of this owner; those of batches and of other owners stay."""
        _each_key(connection, "UPDATE jobs SET owner = NULL", keys, "AND owner = ?", self._owner.id)

    def renew(self) -> None:
        """See `Store.renew`."""
        with self._writing() as connection:
            self._renew(connection)

    def _renew(self, connection: sqlite3.Connection) -> None:
        """Extend the lease of this owner, if that has not just been done."""
        each, now = self._owner, self.now()
        if 0 <= now - self._renewed < self.lease / 6:
            return
        self._renewed = now
        values = (each.id, each.place, each.pid, each.start, now + self.lease)
        connection.execute("INSERT OR REPLACE INTO owners VALUES (?, ?, ?, ?, ?)", values)

    # --- reading ---

    def records(self) -> Iterator[Record]:
        """See `Store.records`. What is stored after the first record was yielded is not included."""
        with self._reported(), closing(self._reader()) as connection:
            place, last = 0, connection.execute("SELECT max(id) FROM results").fetchone()[0]
            query = (
                f"SELECT {COLUMNS}, id FROM results CROSS JOIN jobs USING (number)"
                f" WHERE id > ? AND id <= ? ORDER BY id LIMIT {PAGE}"
            )
            while rows := connection.execute(query, (place, last)).fetchall():  # no transaction stays open
                yield from (Record(*row[:-1]) for row in rows)
                place = rows[-1][-1]

    def _reader(self) -> sqlite3.Connection:
        """Return a connection that only reads."""
        own = self._own()
        with self._lock:
            if self.path == ":memory:":
                copy = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
                own.backup(copy)
                return copy
            return self._connected()

    def count(self) -> tuple[int, int]:
        """See `Store.count`."""
        with self._reported(), closing(self._reader()) as connection:
            good, bad = connection.execute("SELECT count(*) - count(error), count(error) FROM results").fetchone()
        return good, bad

    def backup(self, path: str | PathLike[str]) -> None:
        """Copy the store to another file, also while processes write."""
        with self._reported(), closing(self._reader()) as connection, closing(sqlite3.connect(path)) as copy:
            connection.backup(copy, pages=1000)

    # --- batches ---

    def enlist(self, name: str, members: Sequence[Member], start: int = 0) -> None:
        """See `Store.enlist`."""
        with self._writing(waits=True) as connection:
            self._renew(connection)
            connection.execute("INSERT OR IGNORE INTO batches VALUES (?, NULL, ?)", (name, self._owner.id))
            rows = [
                (name, at, each.key, each.index, each.input, each.content) for at, each in enumerate(members, start)
            ]
            _write(connection, "INSERT INTO members VALUES {}", rows)
            _write(connection, CLAIM, [(each.key, name) for each in members])

    def created(self, name: str, batch_id: str) -> None:
        """See `Store.created`."""
        with self._writing(waits=True) as connection:
            connection.execute("UPDATE batches SET batch_id = ? WHERE name = ?", (batch_id, name))

    def adopt(self) -> list[StoredBatch]:
        """See `Store.adopt`."""
        with self._writing() as connection:
            self._renew(connection)
            rows = connection.execute("SELECT name, batch_id, owner FROM batches").fetchall()
            dead = {owner for owner in {row[2] for row in rows} if not self._lives(connection, owner)}
            found = [StoredBatch(name, batch_id) for name, batch_id, owner in rows if owner in dead]
            mine = [(self._owner.id, each.name) for each in found]
            connection.executemany("UPDATE batches SET owner = ? WHERE name = ?", mine)
        return found

    def leave(self, names: Sequence[str]) -> None:
        """See `Store.leave`."""
        with self._writing() as connection:
            connection.executemany("UPDATE batches SET owner = '' WHERE name = ?", [(name,) for name in names])

    def members(self, name: str, positions: Sequence[int]) -> dict[int, Member]:
        """See `Store.members`."""
        query = 'SELECT position, key, "index", input, content FROM members WHERE batch = ? AND position = ?'
        own = self._own()
        with self._lock, self._reported():
            rows = [own.execute(query, (name, position)).fetchone() for position in positions]
        return {row[0]: Member(*row[1:]) for row in rows if row}

    def finish(self, name: str) -> None:
        """See `Store.finish`."""
        with self._writing() as connection:
            for statement in ("members WHERE batch", "batches WHERE name"):
                connection.execute(f"DELETE FROM {statement} = ?", (name,))


def _row(record: Record, at: float) -> tuple[Any, ...]:
    each = record
    return each.key, each.index, each.input, each.kind, each.value, each.error, each.info, each.content, at


def _each_key(
    connection: sqlite3.Connection, statement: str, keys: Sequence[str], also: str = "", *values: str
) -> list[tuple[Any, ...]]:
    """Apply a statement to the rows of a table that have one of the keys; return what it returns."""
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(keys), PAGE):
        part = keys[start : start + PAGE]
        marks = ", ".join("?" * len(part))
        found += connection.execute(f"{statement} WHERE key IN ({marks}) {also}", (*part, *values))
    return found


def _write(connection: sqlite3.Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Execute a statement with the values of many rows."""
    for start in range(0, len(rows), ROWS):
        part = rows[start : start + ROWS]
        marks = f"({', '.join('?' * len(part[0]))})"
        connection.execute(statement.format(", ".join([marks] * len(part))), [*chain.from_iterable(part)])


def _facts(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Return what application a file belongs to, the version of its format, and its number of tables."""
    application = _patiently(lambda: connection.execute("PRAGMA application_id").fetchone()[0])
    version = _patiently(lambda: connection.execute("PRAGMA user_version").fetchone()[0])
    tables = _patiently(lambda: connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
    return application, version, tables


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Begin a transaction that writes; commit it, or roll it back after an error."""
    _patiently(lambda: connection.execute("BEGIN IMMEDIATE"))
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # there is none any more after some errors, such as a full disk
            connection.execute("ROLLBACK")
        raise


def _patiently(run: Callable[[], Any]) -> Any:
    """Do what SQLite may refuse at once, without waiting for the lock of another process."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return run()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            if time.monotonic() > end:
                raise
            time.sleep(0.01)


def explained(error: Exception, path: str) -> str:
    """Return what an error of SQLite means to a user."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    folder = os.path.dirname(os.path.abspath(path))
    if code == sqlite3.SQLITE_CANTOPEN and not os.path.isdir(folder):
        return f"there is no folder {folder!r}"
    if isinstance(error, UnicodeEncodeError):
        return f"a key is not valid Unicode: {quote(repr(error.object))}"
    return {
        sqlite3.SQLITE_NOTADB: "expected a store of results, but the file is not one",
        sqlite3.SQLITE_READONLY: "the file, or the folder that it is in, is read-only",
        sqlite3.SQLITE_FULL: "the disk is full",
        sqlite3.SQLITE_IOERR: "the file cannot be read or written; the disk may be full",
        sqlite3.SQLITE_BUSY: f"another process has been writing for {PATIENCE:.0f} s",
    }.get(code, quote(str(error)))
