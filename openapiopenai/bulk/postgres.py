"""A store in a PostgreSQL database, which several machines share."""

from __future__ import annotations

import os
import re
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote, urldefrag, urlsplit

from openapiopenai._runtime.json.redaction import quote, redact, redact_url

from . import owners
from .store import LEASE, Claim, Member, Record, State, StoredBatch, StoreError, conflict

if TYPE_CHECKING:
    import psycopg

    from .jobs import Job

    Connection = psycopg.Connection[tuple[Any, ...]]

__all__ = ["PostgresStore"]

T = TypeVar("T")

FORMAT = "1"
"""Version of the tables. A store with another version is refused."""
READABLE = (FORMAT, "2")
"""Versions with the same tables: those of files had changed once, and the number of this with them."""
PATIENCE = 60.0
"""Seconds for which a lost connection is opened again."""
PAGE = 500
"""Number of records that are read at a time."""
LOCK = 0x6F616F62
"""Number of the lock for creating tables."""
COLUMNS = 'key, "index", input, kind, value, error, info, content, at'
CLOCK = "extract(epoch FROM clock_timestamp())::float8"
TABLES = f"""
CREATE SCHEMA IF NOT EXISTS STORE;
CREATE TABLE IF NOT EXISTS STORE.facts (name text PRIMARY KEY, value text NOT NULL);
CREATE TABLE IF NOT EXISTS STORE.results (
    id bigserial NOT NULL,
    key text PRIMARY KEY,
    "index" bigint NOT NULL,
    input bytea NOT NULL,
    kind text NOT NULL,
    value bytea,
    error bytea,
    info bytea,
    content bytea NOT NULL,
    at float8 NOT NULL
);
CREATE INDEX IF NOT EXISTS results_by_id ON STORE.results (id);
CREATE TABLE IF NOT EXISTS STORE.owners (id text PRIMARY KEY, place text, pid bigint, start text, expires float8);
CREATE TABLE IF NOT EXISTS STORE.claims (key text PRIMARY KEY, owner text NOT NULL, attempt text NOT NULL);
CREATE TABLE IF NOT EXISTS STORE.batches (name text PRIMARY KEY, batch_id text, owner text NOT NULL);
CREATE TABLE IF NOT EXISTS STORE.members (
    batch text, position bigint, key text, "index" bigint, input bytea, content bytea, PRIMARY KEY (batch, position)
);
CREATE TABLE IF NOT EXISTS STORE.shared (name text PRIMARY KEY, value bytea);
INSERT INTO STORE.facts VALUES ('format', '{FORMAT}') ON CONFLICT DO NOTHING;
"""
PUT = f"""
INSERT INTO STORE.results AS old ({COLUMNS})
SELECT *, {CLOCK} FROM unnest(
    %s::text[], %s::bigint[], %s::bytea[], %s::text[], %s::bytea[], %s::bytea[], %s::bytea[], %s::bytea[]
)
ON CONFLICT (key) DO UPDATE SET id = nextval(pg_get_serial_sequence('STORE.results', 'id')), "index" = excluded."index",
    input = excluded.input, kind = excluded.kind, value = excluded.value, error = excluded.error, info = excluded.info,
    content = excluded.content, at = excluded.at
WHERE old.error IS NOT NULL
"""
CLAIM = """
INSERT INTO STORE.claims AS old (key, owner, attempt) SELECT key, %s, %s FROM unnest(%s::text[]) AS key
ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, attempt = excluded.attempt
WHERE old.attempt = excluded.attempt OR old.owner = ANY(%s)
RETURNING key
"""
"""A claim that is repeated after a lost connection finds its own rows; those of dead owners are taken over."""


class PostgresStore:
    """A store in a PostgreSQL database (extra `postgres`).

    Leases are measured by the clock of the server. A lost connection is opened again, and what was under way repeated.
    """

    def __init__(self, url: str, *, lease: float = LEASE) -> None:
        """Connect, and create the tables if there are none.

        - `url`: `postgresql://user:password@host:port/database#name`. The tables are in the schema `name`; default:
          `openapiopenai`. Each name is a store of its own.
        - `lease`: seconds for which claims hold without a sign of life.

        Raises StoreError if there is no connection, or without the package psycopg.
        """
        self.lease = lease
        self._url, name = urldefrag(url)
        self._name = unquote(name) or "openapiopenai"
        if not re.fullmatch(r"[A-Za-z_][\w-]{0,62}", self._name):
            raise StoreError(f"expected a name of letters, digits, _ and - behind #, got {self._name!r}")
        self._schema = f'"{self._name}"'
        self._lock = threading.RLock()
        self._inherited: list[Connection] = []
        """Connections of the process that has forked this one: they must be neither used nor closed."""
        self._connection: Connection | None = None
        self._open()
        version = self._transaction(lambda own: self._read(own, "SELECT value FROM STORE.facts WHERE name = 'format'"))
        if not version or version[0][0] not in READABLE:
            self.close()
            raise StoreError(f"{self._shown} has another version of the format; this package reads {FORMAT}")

    def __repr__(self) -> str:
        return f"PostgresStore({self._shown!r})"

    @property
    def _shown(self) -> str:
        return f"{redact_url(self._url)}#{self._name}"

    # --- connections ---

    def _open(self) -> None:
        self._pid, self._owner = os.getpid(), owners.registered(self)
        self._connection = self._connected()
        self._transaction(self._create)

    def _connected(self) -> Connection:
        """Return a new connection."""
        try:
            import psycopg
        except ImportError:
            raise StoreError("PostgreSQL needs psycopg: pip install 'openapiopenai[postgres]'") from None
        failure = ""
        try:
            return psycopg.connect(self._url, connect_timeout=10, autocommit=True)
        except psycopg.Error as error:
            failure = str(error)
        raise self._error(failure)  # not within `except`: the error of the library knows the password

    def _create(self, own: Connection) -> None:
        """Create the tables, one process at a time."""
        self._read(own, f"SELECT pg_advisory_xact_lock({LOCK})")
        if self._read(own, "SELECT to_regclass(%s)::text", f"{self._schema}.shared") == [(None,)]:
            own.execute(TABLES.replace("STORE", self._schema).encode())

    def _error(self, message: str) -> StoreError:
        """Return an error without the password."""
        with suppress(ValueError):
            password = urlsplit(self._url).password
            if password:
                message = message.replace(password, "***").replace(unquote(password), "***")
        return StoreError(f"{self._shown}: {quote(redact(message))}")

    def _transaction(self, run: Callable[[Connection], T]) -> T:
        """Return what a function returns that runs in a transaction. It is repeated after a lost connection."""
        import psycopg

        end = time.monotonic() + PATIENCE
        while True:
            own = self._own()
            try:
                with self._lock, own.transaction():
                    return run(own)
            except (psycopg.OperationalError, psycopg.InterfaceError) as error:
                failure = str(error)
                is_passing = own.closed or isinstance(error, psycopg.errors.TransactionRollback)
            except psycopg.Error as error:
                failure, is_passing = str(error), False
            if not is_passing or time.monotonic() > end:
                raise self._error(failure)
            time.sleep(0.2)

    def _own(self) -> Connection:
        """Return the connection of this process, opened again if it was lost."""
        if self._connection is None:
            raise StoreError(f"{self._shown} is closed")
        if self._pid != os.getpid():
            self._lock = threading.RLock()
            self._inherited.append(self._connection)
            self._open()
        with self._lock:
            if self._connection.closed:
                with suppress(StoreError):  # the connection that is closed tells that there is none
                    self._connection = self._connected()
            return self._connection

    def _read(self, own: Connection, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a statement."""
        return own.execute(self._statement(statement), values or None).fetchall()

    def _write(self, own: Connection, statement: str, *values: Any) -> None:
        own.execute(self._statement(statement), values)

    def _statement(self, text: str) -> bytes:
        return text.replace("STORE", self._schema).encode()

    def close(self) -> None:
        """Give up all claims and close the connection."""
        with self._lock:
            if self._connection is None:
                return
            if self._pid == os.getpid():
                owners.forget(self._owner)
                with suppress(StoreError):  # claims of an owner that is gone are void when their lease ends
                    self._transaction(self._leave)
                self._connection.close()
            self._connection = None

    def _leave(self, own: Connection) -> None:
        self._write(own, "DELETE FROM STORE.claims WHERE owner = %s", self._owner.id)
        self._write(own, "DELETE FROM STORE.owners WHERE id = %s", self._owner.id)

    # --- what all runs share ---

    def begin(self, facts: Mapping[str, str]) -> None:
        """See `Store.begin`."""

        def run(own: Connection) -> dict[str, str]:
            statement = "INSERT INTO STORE.facts SELECT * FROM unnest(%s::text[], %s::text[]) ON CONFLICT DO NOTHING"
            self._write(own, statement, [*facts], [*facts.values()])
            return {name: value for name, value in self._read(own, "SELECT name, value FROM STORE.facts")}

        conflict(self._shown, facts, self._transaction(run))

    def now(self) -> float:
        """See `Store.now`."""
        return self._transaction(self._clock)

    def _clock(self, own: Connection) -> float:
        return float(self._read(own, f"SELECT {CLOCK}")[0][0])

    def update(self, name: str, change: Callable[[bytes | None], bytes]) -> bytes:
        """See `Store.update`."""

        def run(own: Connection) -> bytes:
            self._write(own, "INSERT INTO STORE.shared VALUES (%s, NULL) ON CONFLICT DO NOTHING", name)
            found = self._read(own, "SELECT value FROM STORE.shared WHERE name = %s FOR UPDATE", name)[0][0]
            value = change(found)
            self._write(own, "UPDATE STORE.shared SET value = %s WHERE name = %s", value, name)
            return value

        return self._transaction(run)

    # --- claims ---

    def claim(
        self, jobs: Sequence[Job], *, with_values: bool = True, retry_failed: bool = True, failed_before: float = inf
    ) -> list[Claim]:
        """See `Store.claim`."""
        keys = [job.key for job in jobs]
        attempt = uuid.uuid4().hex

        def is_done(record: Record) -> bool:
            return record.error is None or not retry_failed or record.at >= failed_before

        def run(own: Connection) -> tuple[dict[str, Record], set[str]]:
            self._renew(own)
            done = self._done(own, keys, with_values, is_done)
            left = sorted({*keys} - done.keys())  # in the order of all owners, so that none waits for another in a ring
            values = (self._owner.id, attempt, left, self._dead(own, left))
            mine = {key for (key,) in self._read(own, CLAIM, *values)} if left else set[str]()
            if since := self._done(own, [*mine], with_values, is_done):  # by an owner that has just finished
                self._free(own, [*since])
            return {**done, **since}, mine - since.keys()

        done, mine = self._transaction(run)
        claims: list[Claim] = []
        for key in keys:
            if key in done:
                claims.append(Claim(State.DONE, done[key]))
            else:
                claims.append(Claim(State.MINE if key in mine else State.ELSEWHERE))
                mine.discard(key)
        return claims

    def _done(
        self, own: Connection, keys: Sequence[str], with_values: bool, is_done: Callable[[Record], bool]
    ) -> dict[str, Record]:
        columns = COLUMNS if with_values else COLUMNS.replace("input", "''::bytea").replace("value", "NULL")
        rows = self._read(own, f"SELECT {columns} FROM STORE.results WHERE key = ANY(%s)", keys) if keys else []
        return {row[0]: record for row in rows if is_done(record := Record(*row))}

    def _dead(self, own: Connection, keys: Sequence[str]) -> list[str]:
        """Return the owners of some claims that live no more; a batch lives until it is finished."""
        statement = "SELECT DISTINCT owner FROM STORE.claims WHERE key = ANY(%s)"
        names = [name for (name,) in self._read(own, statement, keys)]
        return [name for name in names if name != self._owner.id and not self._lives(own, name)]

    def _lives(self, own: Connection, name: str) -> bool:
        rows = self._read(own, f"SELECT *, {CLOCK} FROM STORE.owners WHERE id = %s", name)
        if not rows:
            return bool(self._read(own, "SELECT 1 FROM STORE.batches WHERE name = %s", name))
        *facts, expires, now = rows[0]
        return owners.lives(owners.Owner(*facts), expires, now)

    def put(self, records: Sequence[Record]) -> None:
        """See `Store.put`."""
        if not records:
            return
        latest = {each.key: each for each in sorted(records, key=lambda each: each.error is None)}
        rows = [
            (each.key, each.index, each.input, each.kind, each.value, each.error, each.info, each.content)
            for _, each in sorted(latest.items())
        ]
        good = [each.key for each in latest.values() if each.error is None]
        bad = [each.key for each in latest.values() if each.error is not None]

        def run(own: Connection) -> None:
            self._write(own, PUT, *[[*column] for column in zip(*rows, strict=True)])
            self._write(own, "DELETE FROM STORE.claims WHERE key = ANY(%s)", good)
            self._free(own, bad)

        self._transaction(run)

    def release(self, keys: Sequence[str]) -> None:
        """See `Store.release`."""
        self._transaction(lambda own: self._free(own, keys))

    def _free(self, own: Connection, keys: Sequence[str]) -> None:
        """Remove claims of this owner; those of batches and of other owners stay."""
        statement = "DELETE FROM STORE.claims WHERE key = ANY(%s) AND owner = %s"
        self._write(own, statement, [*keys], self._owner.id)

    def renew(self) -> None:
        """See `Store.renew`."""
        self._transaction(self._renew)

    def _renew(self, own: Connection) -> None:
        statement = (
            f"INSERT INTO STORE.owners VALUES (%s, %s, %s, %s, {CLOCK} + %s)"
            " ON CONFLICT (id) DO UPDATE SET expires = excluded.expires"
        )
        each = self._owner
        self._write(own, statement, each.id, each.place, each.pid, each.start, self.lease)

    # --- reading ---

    def records(self) -> Iterator[Record]:
        """See `Store.records`. What is stored after the first record was asked for is not included."""
        import psycopg

        failure = ""
        with self._connected() as connection:
            try:
                with connection.transaction(), connection.cursor("records") as cursor:
                    cursor.itersize = PAGE
                    cursor.execute(self._statement(f"SELECT {COLUMNS} FROM STORE.results ORDER BY id"))
                    yield from (Record(*row) for row in cursor)
            except psycopg.Error as error:
                failure = str(error)
        if failure:
            raise self._error(failure)

    def count(self) -> tuple[int, int]:
        """See `Store.count`."""
        statement = "SELECT count(*) - count(error), count(error) FROM STORE.results"
        good, bad = self._transaction(lambda own: self._read(own, statement))[0]
        return good, bad

    # --- batches ---

    def enlist(self, name: str, members: Sequence[Member], start: int = 0) -> None:
        """See `Store.enlist`."""

        def run(own: Connection) -> None:
            self._renew(own)
            statement = "INSERT INTO STORE.batches VALUES (%s, NULL, %s) ON CONFLICT DO NOTHING"
            self._write(own, statement, name, self._owner.id)
            if not members:
                return
            rows = [(at, each.key, each.index, each.input, each.content) for at, each in enumerate(members, start)]
            columns = [[*column] for column in zip(*rows, strict=True)]
            kinds = "%s::bigint[], %s::text[], %s::bigint[], %s::bytea[], %s::bytea[]"
            statement = f"INSERT INTO STORE.members SELECT %s, * FROM unnest({kinds}) ON CONFLICT DO NOTHING"
            self._write(own, statement, name, *columns)
            self._write(own, "UPDATE STORE.claims SET owner = %s WHERE key = ANY(%s)", name, columns[1])

        self._transaction(run)

    def created(self, name: str, batch_id: str) -> None:
        """See `Store.created`."""
        statement = "UPDATE STORE.batches SET batch_id = %s WHERE name = %s"
        self._transaction(lambda own: self._write(own, statement, batch_id, name))

    def adopt(self) -> list[StoredBatch]:
        """See `Store.adopt`."""

        def run(own: Connection) -> list[StoredBatch]:
            self._renew(own)
            rows = self._read(own, "SELECT name, batch_id, owner FROM STORE.batches ORDER BY name FOR UPDATE")
            dead = {owner for owner in {row[2] for row in rows} if not self._lives(own, owner)}
            found = [StoredBatch(name, batch_id) for name, batch_id, owner in rows if owner in dead]
            statement = "UPDATE STORE.batches SET owner = %s WHERE name = ANY(%s)"
            self._write(own, statement, self._owner.id, [each.name for each in found])
            return found

        return self._transaction(run)

    def leave(self, names: Sequence[str]) -> None:
        """See `Store.leave`."""
        statement = "UPDATE STORE.batches SET owner = '' WHERE name = ANY(%s)"
        self._transaction(lambda own: self._write(own, statement, [*names]))

    def members(self, name: str, positions: Sequence[int]) -> dict[int, Member]:
        """See `Store.members`."""
        statement = (
            'SELECT position, key, "index", input, content FROM STORE.members WHERE batch = %s AND position = ANY(%s)'
        )
        rows = self._transaction(lambda own: self._read(own, statement, name, [*positions]))
        return {row[0]: Member(*row[1:]) for row in rows}

    def finish(self, name: str) -> None:
        """See `Store.finish`."""

        def run(own: Connection) -> None:
            for each in ("claims WHERE owner", "members WHERE batch", "batches WHERE name"):
                self._write(own, f"DELETE FROM STORE.{each} = %s", name)

        self._transaction(run)
