"""Stores of bulk results: claims, durability, sharing by threads, processes and machines, errors; for each kind."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import takewhile
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import pytest

from openapiopenai.bulk import owners
from openapiopenai.bulk.sharing import SharedPace
from openapiopenai.bulk.spill import Spill
from openapiopenai.bulk.sqlite import SQLiteStore
from openapiopenai.bulk.store import Member, Record, State, StoredBatch, StoreError, open_store

from .bulk_workers import bad, good, jobs, states
from .conftest import ROOT
from .postgres_server import PASSWORD, Server, postgres, programs

KINDS = ("sqlite", "postgres")
MINE, DONE, ELSEWHERE = State.MINE, State.DONE, State.ELSEWHERE


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    pytest.importorskip("psycopg")
    bin = programs()
    if bin is None:
        pytest.skip("PostgreSQL is not installed")
    with postgres(bin) as server:
        yield server


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a new store of each kind."""
    if request.param == "sqlite":
        return str(tmp_path / "run.sqlite")
    return f"{request.getfixturevalue('server').url}#run-{random.randrange(10**12)}"


# --- claims ---


def test_a_key_is_claimed_once_and_done_once(url: str) -> None:
    with closing(open_store(url)) as one, closing(open_store(url)) as two:
        assert states(one.claim(jobs("a", "b", "a"))) == [MINE, MINE, ELSEWHERE]
        assert states(two.claim(jobs("b", "c"))) == [ELSEWHERE, MINE]
        one.put([good("a", b"\x00\xff"), bad("b")])
        ours, theirs = one.claim(jobs("a", "c"))
        assert (ours.state, theirs.state) == (DONE, ELSEWHERE)
        assert ours.record and (ours.record.value, ours.record.info) == (b"\x00\xff", b'{"request_id": "r"}')
        without = two.claim(jobs("a"), with_values=False)[0].record
        assert without and (without.value, without.input, without.kind) == (None, b"", "model")
        two.release(["c"])
        assert states(one.claim(jobs("c"))) == [MINE]


def test_an_owner_gives_up_only_what_is_its_own(url: str) -> None:
    with closing(open_store(url)) as one, closing(open_store(url)) as two:
        one.claim(jobs("a", "b"))
        two.release(["a"])
        two.put([bad("b")])
        assert states(two.claim(jobs("a", "b"))) == [ELSEWHERE, ELSEWHERE]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, MINE),
        ({"retry_failed": False}, DONE),
        ({"failed_before": 0.5}, DONE),  # seconds from now: it has failed in this run
        ({"failed_before": 5e9}, MINE),
    ],
)
def test_failures_are_repeated_by_the_next_run(url: str, options: dict[str, Any], expected: State) -> None:
    with closing(open_store(url)) as store:
        store.claim(jobs("a"))
        began = store.now() if options.get("failed_before") == 0.5 else None
        store.put([bad("a")])
        options = {**options, "failed_before": began} if began else {"failed_before": 5e9, **options}
        assert states(store.claim(jobs("a"), **options)) == [expected]


def test_a_failure_never_replaces_a_result(url: str) -> None:
    with closing(open_store(url)) as store:
        for records in ([bad("a"), good("b", b"1")], [good("a", b"2"), bad("b")], [good("a", b"3"), good("b", b"4")]):
            store.put(records)
        assert {each.key: each.value for each in store.records()} == {"a": b"2", "b": b"1"}
        assert store.count() == (2, 0)


def test_closing_gives_up_claims_and_may_be_repeated(url: str) -> None:
    with closing(open_store(url)) as two:
        one = open_store(url)
        one.claim(jobs("a"))
        one.close()
        one.close()
        assert states(two.claim(jobs("a"))) == [MINE]
        with pytest.raises(StoreError, match="is closed"):
            one.put([good("a")])


def test_a_store_that_is_garbage_gives_up_claims(url: str) -> None:
    one = open_store(url)
    one.claim(jobs("a"))
    inner: Any = one
    connection = inner._connection
    del one, inner
    with closing(open_store(url)) as two:
        assert states(two.claim(jobs("a"))) == [MINE]
    connection.close()


@pytest.mark.parametrize(
    ("owner", "expires", "expected"),
    [
        (owners.Owner(place="another host"), 2.0, True),
        (owners.Owner(place="another host"), 0.5, False),
        (owners.Owner(pid=1 << 30), 2.0, False),  # on this host, and gone
        (owners.Owner(pid=os.getppid(), start="1"), 2.0, False),  # another process has its number
        (owners.Owner(pid=os.getppid(), start=owners.start_of(os.getppid())), 0.5, True),  # slow, but alive
        (owners.Owner(pid=1 << 30, start=""), 2.0, True),  # where processes have no known start, the lease decides
        (owners.Owner(pid=1 << 30, start=""), 0.5, False),
        (owners.Owner(), 2.0, False),  # of this process, and its store is closed
    ],
)
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells when a process began")
def test_who_lives(owner: owners.Owner, expires: float, expected: bool) -> None:
    assert owners.lives(owner, expires, now=1.0) is expected


@pytest.mark.slow
def test_the_lease_of_another_host_ends(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_store(url)) as one, closing(open_store(url)) as two:
        for store in (one, two):
            store.lease = 1.5
        one.claim(jobs("a"))
        monkeypatch.setattr(owners, "here", lambda: "another host")
        assert states(two.claim(jobs("a"))) == [ELSEWHERE]
        time.sleep(0.9)
        one.renew()
        time.sleep(0.9)
        assert states(two.claim(jobs("a"))) == [ELSEWHERE]
        time.sleep(1.8)
        assert states(two.claim(jobs("a"))) == [MINE]
        assert states(one.claim(jobs("a"))) == [ELSEWHERE]


# --- processes and threads ---


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a process that runs code of this module."""
    text = f"import sys; from test.bulk_workers import *; {code}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", text, *map(str, arguments)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    )


@pytest.mark.slow
def test_16_processes_share_the_work(url: str) -> None:
    """They begin with a store that does not exist yet. No key is done twice, none is left out."""
    code = "claiming(sys.argv[1], 0, 400, int(sys.argv[2]))"
    processes = [python(code, url, seed) for seed in range(16)]
    done: Counter[str] = Counter()
    for process in processes:
        done.update(process.communicate()[0].split())
        assert process.returncode == 0
    assert done == {str(each): 1 for each in range(400)}
    with closing(open_store(url)) as store:
        assert sorted(int(each.key) for each in store.records()) == [*range(400)]


@pytest.mark.parametrize("moment", [0.0, 0.003, 0.011, 0.05])
def test_a_kill_loses_nothing(url: str, moment: float) -> None:
    """What was said to be stored is stored, and what the process had claimed can be claimed at once."""
    process = python("endless(sys.argv[1])", url)
    assert process.stdout
    said = process.stdout.readline().split()
    time.sleep(moment)
    process.send_signal(signal.SIGKILL)
    said += process.communicate()[0].rpartition("\n")[0].split()
    with closing(open_store(url)) as store:
        stored = {each.key for each in store.records()}
        assert {*said} <= stored
        assert len(stored) % 7 == 0, "a transaction is stored whole"
        numbers = range(len(stored) + 14)
        claims = store.claim(jobs(*(f"{process.pid}-{each}" for each in numbers)))
        assert Counter(states(claims)) == {DONE: len(stored), MINE: 14}


def test_a_stopped_process_keeps_its_claims(url: str) -> None:
    """It does not renew its lease, but lives."""
    code = "s = open_store(sys.argv[1]); s.lease = 0; s.claim(jobs('a')); print('ok', flush=True); sys.stdin.read()"
    process = python(code, url)
    assert process.stdout and process.stdout.readline() == "ok\n"
    with closing(open_store(url)) as store:
        process.send_signal(signal.SIGSTOP)
        assert states(store.claim(jobs("a"))) == [ELSEWHERE]
        process.kill()
        process.communicate()
        assert states(store.claim(jobs("a"))) == [MINE]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_has_claims_of_its_own(url: str) -> None:
    with closing(open_store(url)) as store:
        store.claim(jobs("a"))

        def work() -> None:
            assert states(store.claim(jobs("a", "b"))) == [ELSEWHERE, MINE]
            store.put([good("b")])
            store.close()

        process = multiprocessing.get_context("fork").Process(target=work)
        process.start()
        process.join()
        assert process.exitcode == 0
        assert states(store.claim(jobs("a", "b"))) == [ELSEWHERE, DONE]
        store.put([good("a")])
        assert store.count() == (2, 0)


def in_threads(count: int, work: Callable[[int], None]) -> None:
    failures: list[BaseException] = []

    def run(number: int) -> None:
        try:
            work(number)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(each,)) for each in range(count)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert not failures


def test_threads_share_a_store(url: str) -> None:
    counts: list[int] = []
    with closing(open_store(url)) as store:

        def work(number: int) -> None:
            claims = store.claim(jobs(*map(str, range(100))))
            mine = [str(key) for key, claim in enumerate(claims) if claim.state is MINE]
            counts.append(len(mine))
            store.put([good(each) for each in mine])
            assert len([*store.records()]) >= len(mine)

        in_threads(8, work)
        assert sum(counts) == 100 and store.count() == (100, 0)


def test_a_shared_value_is_changed_atomically(url: str) -> None:
    """As a pace that processes share is."""

    def add(value: bytes | None) -> bytes:
        return str(int(value or b"0") + 1).encode()

    with closing(open_store(url)) as one, closing(open_store(url)) as two:
        in_threads(4, lambda number: [(one, two)[number % 2].update("n", add) for _ in range(25)] and None)
        assert one.update("n", lambda value: value or b"") == b"100"
        with pytest.raises(ZeroDivisionError):
            one.update("n", lambda value: bytes(1 // 0))
        assert two.update("n", lambda value: value or b"") == b"100"
        assert abs(one.now() - time.time()) < 5


# --- reading ---


def test_a_pace_is_kept_by_several_machines(url: str) -> None:
    """Their clocks differ a little."""
    with closing(open_store(url)) as one, closing(open_store(url)) as two:
        paces = [SharedPace(each, requests_per_minute=600, clock=clock) for each, clock in ((one, slow), (two, fast))]
        waits = [pace.reserve() for _ in range(20) for pace in paces]
        assert waits[-1] > 2, "40 places of a tenth of a second each"


def slow() -> float:
    return time.monotonic() + 1000


def fast() -> float:
    return slow() + 0.05


def test_records_are_read_while_others_write(url: str) -> None:
    """Each is read once, those that come later are not read."""
    with closing(open_store(url)) as store, closing(open_store(url)) as other:
        store.put([good(str(each), index=each) for each in range(1200)])
        reading = store.records()
        first = next(reading)
        other.put([good("late"), bad("late too")])
        assert sorted([first.index, *(each.index for each in reading)]) == [*range(1200)]
        assert store.count() == (1201, 1)
        assert {each.key for each in other.records()} >= {"late", "late too"}


@pytest.mark.parametrize("value", [b"", b"\x00" * 6144, bytes(range(256)), "ä\U0001f600".encode()])
def test_values_are_kept_as_they_are(url: str, value: bytes) -> None:
    record = Record("k'\" ä\U0001f600", 2**40, value, "kind", value, None, value, value)
    with closing(open_store(url)) as store:
        began = store.now()
        store.put([record])
        (found,) = store.records()
        assert began <= found.at <= store.now()
        assert all(
            getattr(found, name) == getattr(record, name) and type(getattr(found, name)) is type(getattr(record, name))
            for name in Record.__slots__
            if name != "at"
        )


# --- batches ---


def test_members_of_a_batch_stay_claimed_until_it_is_finished(url: str) -> None:
    members = [Member(str(each), each, b"%d" % each, b"c") for each in range(150)]
    one, two = open_store(url), open_store(url)
    with closing(two):
        one.claim(jobs(*(each.key for each in members)))
        one.enlist("batch-a", members[:100])
        one.enlist("batch-a", members[100:], 100)
        one.enlist("batch-b", [])
        one.created("batch-a", "batch_1")
        assert two.adopt() == []
        assert states(one.claim(jobs("7"))) == states(two.claim(jobs("7"))) == [ELSEWHERE]
        one.close()
        assert states(two.claim(jobs("7"))) == [ELSEWHERE]
        assert sorted(two.adopt(), key=lambda each: each.name) == [
            StoredBatch("batch-a", "batch_1"),
            StoredBatch("batch-b", None),
        ]
        assert two.adopt() == []
        two.leave(["batch-b"])
        assert two.adopt() == [StoredBatch("batch-b", None)]
        assert two.members("batch-a", [149, 3, 1000]) == {149: members[149], 3: members[3]}
        two.put([good("7"), bad("8")])
        assert states(two.claim(jobs("7", "8", "9"))) == [DONE, ELSEWHERE, ELSEWHERE]
        two.finish("batch-a")
        assert states(two.claim(jobs("7", "8", "9"))) == [DONE, MINE, MINE]
        assert two.members("batch-a", [3]) == {}


# --- what a store is of ---


def test_a_store_has_one_operation(url: str) -> None:
    with closing(open_store(url)) as store:
        store.begin({"operation": "responses.create", "kind": "model"})
        store.begin({"operation": "responses.create", "kind": "model", "other": "x"})
        with pytest.raises(
            StoreError, match=r"^store: .* has results of operation responses.create, and this run is of"
        ):
            store.begin({"operation": "embeddings.create"})


@pytest.mark.parametrize(
    ("store", "kind", "match"),
    [
        ("redis://user:secret-1@host/0", StoreError, r"^store: expected a path, .* got the scheme redis$"),
        ("https://x", StoreError, "scheme https"),
        (7, TypeError, "^store: expected a path, a URL or a Store, got int"),
        (None, TypeError, "^store: .* got NoneType"),
        ("/nowhere/at/all/run.sqlite", StoreError, "^store: '/nowhere/at/all/run.sqlite': there is no folder"),
        ("/", StoreError, "^store: '/': "),
        (
            "postgresql://u:secret-1@127.0.0.1:1/d",
            StoreError,
            r"^store: postgresql://\*\*\*@127.0.0.1:1/d#openapiopenai: ",
        ),
        ("postgresql://u:secret-1@h/d#a b", StoreError, "expected a name of letters"),
        ("postgresql://u:secret-1@127.0.0.1:x1/d", StoreError, "port"),
    ],
)
def test_what_is_no_store_is_refused(store: Any, kind: type[Exception], match: str) -> None:
    if str(store).startswith("postgres"):
        pytest.importorskip("psycopg")
    with pytest.raises(kind, match=match) as caught:
        open_store(store)
    error: BaseException | None = caught.value
    while error:
        assert "secret-1" not in f"{error} {error!r}"
        error = error.__context__


def test_the_password_of_a_database_is_not_shown(server: Server) -> None:
    with closing(open_store(f"{server.url}#shown")) as store:
        assert PASSWORD not in repr(store) and "***@" in repr(store)
        with pytest.raises(StoreError) as caught:
            store.put([good("a\x00")])
        assert PASSWORD not in str(caught.value) and caught.value.__context__ is None


@pytest.mark.slow
def test_a_lost_connection_is_opened_again(server: Server) -> None:
    with closing(open_store(f"{server.url}#lost")) as store:
        store.claim(jobs("a"))
        server.stop()
        threading.Timer(1.0, server.start).start()
        store.put([good("a")])
        assert states(store.claim(jobs("a", "b"))) == [DONE, MINE]


def test_schemes_of_sqlite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, path in (
        ("a.db", "a.db"),
        ("sqlite:///b.db", "b.db"),
        (f"sqlite:///{tmp_path}/c.db", "c.db"),
        (tmp_path / "d", "d"),
    ):
        with closing(open_store(name)) as store:
            store.put([good("a")])
        assert (tmp_path / path).stat().st_size
    with closing(open_store(store := SQLiteStore("e ü.db"))) as same:
        assert same is store


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda path: path.write_text("key,value\n" * 1000), "the file is not one"),
        (lambda path: path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000), "^store: "),
        (lambda path: execute(path, "CREATE TABLE t (x)"), "is a SQLite file, but not a store"),
        (lambda path: execute_in_store(path, "PRAGMA user_version = 99"), "has version 99 of the format; .* reads 2$"),
        (lambda path: path.mkdir(), "^store: "),
    ],
)
def test_files_that_are_no_stores_are_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], object], match: str
) -> None:
    path = tmp_path / "x"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StoreError, match=match):
        open_store(path)
    assert not path.is_file() or path.read_bytes() == before


@pytest.mark.parametrize(("version", "is_read"), [("1", True), ("2", True), ("3", False)])
def test_versions_of_the_tables_of_postgres(version: str, is_read: bool, server: Server) -> None:
    url = f"{server.url}#versions-{version}"
    with closing(open_store(url)) as store:
        store.put([good("a")])
    psycopg = pytest.importorskip("psycopg")
    with psycopg.connect(server.url, autocommit=True) as connection:
        schema = f'"versions-{version}"'
        connection.execute(f"UPDATE {schema}.facts SET value = '{version}' WHERE name = 'format'".encode())
    if is_read:
        with closing(open_store(url)) as again:
            assert again.count() == (1, 0)
        return
    with pytest.raises(StoreError, match="another version of the format"):
        open_store(url)


def execute(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)


def execute_in_store(path: Path, statement: str) -> None:
    open_store(path).close()
    execute(path, statement)


FAULTS = {
    "full": ("resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))", "the disk may be full"),
    "read-only": ("os.setuid(65534)", "is read-only"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_a_disk_that_takes_no_more(tmp_path: Path, fault: str) -> None:
    """One clear error; what was stored before is still there."""
    if fault == "read-only" and os.getuid():
        pytest.skip("only root can become another user")
    path = tmp_path / "run.sqlite"
    with closing(open_store(path)) as store:
        store.put([good("before")])
    for folder in (path, *takewhile(Path(gettempdir()).__ne__, path.parents)):
        folder.chmod(0o755)
    code = f"""
import os, resource, signal, sys
from openapiopenai.bulk import sqlite
from openapiopenai.bulk.store import Record, StoreError, open_store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
{FAULTS[fault][0]}
try:
    store = open_store({str(path)!r})
    for number in range(1000):
        store.put([Record(str(number), 0, b"", "model", b"x" * 5000)])
except StoreError as error:
    print(error)
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert FAULTS[fault][1] in done.stdout and done.stdout.startswith(f"store: '{path}': "), done
    with closing(open_store(path)) as store:
        assert next(store.records()).key == "before"


def test_a_copy_is_whole_while_others_write(tmp_path: Path) -> None:
    path, copy = tmp_path / "run.sqlite", tmp_path / "copy.sqlite"
    with closing(SQLiteStore(path)) as store:
        store.put([good(str(each)) for each in range(300)])
        assert (tmp_path / "run.sqlite-wal").exists()
        store.backup(copy)
        with closing(SQLiteStore(copy, read_only=True)) as copied:
            assert copied.count() == (300, 0)
            with pytest.raises(StoreError, match="read-only"):
                copied.put([good("a")])
    assert not (tmp_path / "run.sqlite-wal").exists()


def test_a_store_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(SQLiteStore(":memory:")) as store:
        store.put([good("a")])
        assert store.count() == (1, 0) and [each.key for each in store.records()] == ["a"]


# --- a queue on disk ---


def test_a_spill_keeps_the_order_on_disk() -> None:
    with closing(Spill[Any]()) as spill:
        assert spill.take(5) == []
        for round in range(3):
            for each in range(10):
                spill.append((round, each))
            assert spill.take(4) == [(round, each) for each in range(4)]
            assert len(spill) == 6
            assert spill.take(99) == [(round, each) for each in range(4, 10)]
            assert len(spill) == 0
        local = lambda: None  # noqa: E731  # cannot be pickled
        spill.append(local)
        spill.append(1)
        assert spill.take(5) == [1, local]
