"""The pace of bulk work: simulated minutes against servers of all kinds, and what is shared by processes."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import random
import signal
import subprocess
import sys
import threading
import time
from functools import partial
from math import inf
from pathlib import Path
from typing import Any

import pytest

from benchmarks.bulk.limiters import Bucket, Fixed, Server, Sliding, spelled
from benchmarks.bulk.simulation import Clock, Work, simulate, worker
from openapiopenai import AsyncOpenAI, OpenAI
from openapiopenai._runtime.calls.rate_limits import seconds_until
from openapiopenai._runtime.http.request import Request
from openapiopenai.bulk.pacing import Pace
from openapiopenai.bulk.places import pace_of, tokens_of
from openapiopenai.bulk.places_async import AsyncPlaces
from openapiopenai.bulk.places_async import place as place_async
from openapiopenai.bulk.places_sync import Places, place
from openapiopenai.bulk.sharing import SharedPace
from test.loopback import Received, Reply, loopback

ROOT = Path(__file__).parent.parent
LIMIT = 5000
SERVERS: dict[str, Any] = {
    "bucket of a minute": lambda: Bucket(LIMIT),
    "bucket of a second": lambda: Bucket(LIMIT, capacity=LIMIT / 60),
    "bucket of a second, reset is the next token": lambda: Bucket(LIMIT, capacity=LIMIT / 60, says="next"),
    "GCRA with a burst of 20": lambda: Bucket(LIMIT, capacity=20),
    "windows": lambda: Fixed(LIMIT),
    "windows that have begun before": lambda: Fixed(LIMIT, offset=37),
    "sliding, reset is the oldest": lambda: Sliding(LIMIT),
    "sliding, reset is the newest": lambda: Sliding(LIMIT, says="newest"),
}
SLOWLY_FOUND = {("sliding, reset is the newest", "retry-after"): 0.75}
"""Rates of the first three minutes where the server, which tells no limits, lets requests wait for longer than needed."""


@pytest.mark.parametrize("tells", ["limits", "retry-after", "nothing"])
@pytest.mark.parametrize("kind", SERVERS)
def test_the_allowed_rate_is_used_and_hardly_a_request_is_refused(kind: str, tells: str) -> None:
    outcome = simulate(Server(SERVERS[kind](), tells=tells))
    assert outcome.rate >= SLOWLY_FOUND.get((kind, tells), 0.97)
    assert outcome.refused < 0.01


@pytest.mark.parametrize("says", ["oldest", "newest"])
def test_too_long_hints_cost_nothing_after_some_minutes(says: str) -> None:
    outcome = simulate(Server(Sliding(1200, says=says), tells="retry-after"), start=600, workers=50)
    assert outcome.rate >= 0.97 and outcome.refused < 0.02, (
        "each stop refuses what is under way: less of a larger limit"
    )


@pytest.mark.parametrize("latency", [0.005, 2.0, 20.0])
@pytest.mark.parametrize("kind", ["bucket of a minute", "windows", "sliding, reset is the oldest"])
def test_calls_may_be_short_or_long(kind: str, latency: float) -> None:
    work = Work(latency=lambda: random.uniform(0.8, 1.2) * latency)
    outcome = simulate(Server(SERVERS[kind]()), workers=int(32 + 120 * latency), work=work, start=30.0)
    assert outcome.rate >= 0.97
    assert outcome.refused < 0.01


@pytest.mark.parametrize("limit", [60, 500])
@pytest.mark.parametrize("kind", [Bucket, Fixed, Sliding])
def test_small_limits(kind: Any, limit: float) -> None:
    outcome = simulate(Server(kind(limit)), seconds=300)
    assert outcome.rate >= 0.97
    assert outcome.refused < 0.01


@pytest.mark.parametrize(
    "kind", ["bucket of a minute", "bucket of a second", "windows", "sliding, reset is the oldest"]
)
def test_given_figures_are_kept(kind: str) -> None:
    outcome = simulate(Server(SERVERS[kind](), tells="nothing"), requests_per_minute=LIMIT)
    assert outcome.rate >= 0.97
    assert outcome.refused == 0


def test_a_given_figure_is_kept_where_the_server_allows_more() -> None:
    assert simulate(Server(Bucket(LIMIT)), requests_per_minute=LIMIT / 10).rate == pytest.approx(0.0985, rel=0.02)


@pytest.mark.parametrize("tells", ["limits", "nothing"])
@pytest.mark.parametrize("factor", [0.4, 2.0])
def test_a_limit_may_change(tells: str, factor: float) -> None:
    random.seed(1)
    clock, limiter = Clock(), Bucket(LIMIT, capacity=LIMIT / 60)
    server, pace = Server(limiter, tells=tells), Pace(clock=clock)
    for _ in range(64):
        clock.start(worker(clock, pace, server, Work()))
    clock.run(120)
    limiter.limit, limiter.rate = limiter.limit * factor, limiter.rate * factor
    clock.run(600 if tells == "nothing" and factor > 1 else 150)
    accepted, refused = server.accepted, server.refused
    clock.run(clock.now + 120)
    assert (server.accepted - accepted) / (120 * limiter.rate) >= 0.95
    assert (server.refused - refused) / (server.accepted - accepted) < 0.01


@pytest.mark.parametrize("window", [3600.0, 86400.0])
@pytest.mark.parametrize("kind", [Bucket, Fixed])
def test_limits_by_hour_and_by_day(kind: Any, window: float) -> None:
    server = Server(kind(10_000, window=window))
    outcome = simulate(server, seconds=window, workers=2)
    assert server.accepted >= 9_700
    assert outcome.refused < 0.01


@pytest.mark.parametrize("told", ["limits", "nothing"])
def test_tokens_are_a_limit_too(told: str) -> None:
    """Responses use other numbers of tokens than were reserved."""
    tokens = Bucket(300_000, capacity=60_000)
    work = Work(tokens=lambda: (random.uniform(200, 400), random.uniform(300, 900)))
    figures = {} if told == "limits" else {"requests_per_minute": 5000, "tokens_per_minute": 300_000}
    server = Server(Bucket(LIMIT), tokens, tells=told)
    outcome = simulate(server, work=work, start=30.0, **figures)
    assert server.tokens / 210 >= 0.95 * tokens.rate
    assert outcome.refused < 0.01


def test_a_request_larger_than_the_limit_waits_no_longer_than_the_whole_limit() -> None:
    clock = Clock()
    pace = Pace(tokens_per_minute=1000, clock=clock)
    pace.reserve(1e15)
    assert 59 < pace.reserve(1) < 62


@pytest.mark.parametrize("tells", ["limits", "retry-after"])
@pytest.mark.parametrize("kind", ["bucket of a minute", "windows", "sliding, reset is the oldest"])
def test_others_use_the_same_credentials(kind: str, tells: str) -> None:
    """What others take is left to them; the rest is used."""
    random.seed(1)
    clock, server = Clock(), Server(SERVERS[kind](), tells=tells)
    other = Pace(requests_per_minute=LIMIT / 2, clock=clock)
    ours = [worker(clock, pace, server, Work()) for pace in [Pace(clock=clock)] for _ in range(64)]
    for steps in [*ours, *(worker(clock, other, server, Work()) for _ in range(16))]:
        clock.start(steps)
    clock.run(240)
    assert server.accepted / (240 * server.limiters["requests"].limit / 60) >= 0.85
    assert server.refused / (server.accepted + server.refused) < 0.05


LIES: list[dict[str, str]] = [
    {"x-ratelimit-limit-requests": value, "x-ratelimit-remaining-requests": other, "x-ratelimit-reset-requests": reset}
    for value in ("0", "-1", "inf", "nan", "", "1e400", "9" * 400, "many", "5000")
    for other in ("0", "-7", "inf", "", "5001")
    for reset in ("0s", "-1s", "inf", "", "9" * 400 + "s", "99999999d", "soon", "1e9")
]


@pytest.mark.parametrize("status", [200, 429, 503])
def test_absurd_headers_never_stop_the_work(status: int) -> None:
    for headers in LIES:
        clock = Clock()
        pace = Pace(clock=clock)
        for _ in range(20):
            waited = pace.reserve()
            assert 0 <= waited <= 61
            clock.now += waited
            pace.learn(status, headers, age=0.0)


@pytest.mark.parametrize("hint", ["0", "-1", "inf", "1e9", "9" * 400, "soon", "Sun, 99 Nov 9999 99:99:99 GMT"])
def test_absurd_hints_are_bounded(hint: str) -> None:
    clock = Clock()
    pace = Pace(clock=clock)
    pace.learn(429, {"retry-after": hint})
    assert 0 <= pace.reserve() <= 61


def test_a_server_that_always_says_that_nothing_remains_is_not_believed_for_long() -> None:
    headers = {
        "x-ratelimit-limit-requests": "6000",
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": "1m0s",
    }
    clock = Clock()
    pace = Pace(clock=clock)
    for _ in range(1000):
        clock.now += pace.reserve()
        pace.learn(200, headers)
    assert clock.now < 120


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6m0s", 360),
        ("120ms", 0.12),
        ("1s", 1),
        ("1h2m3.5s", 3723.5),
        ("2d", 172800),
        ("17", 17),
        ("0.5", 0.5),
        ("", None),
        ("-1s", None),
        ("inf", None),
        ("soon", None),
        ("1s soon", None),
        ("9" * 400, None),
    ],
)
def test_durations(text: str, expected: float | None) -> None:
    assert seconds_until(text) == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize("value", [0.001, 0.12, 1.0, 7.25, 360.0, 3600.0])
def test_durations_as_servers_spell_them(value: float) -> None:
    assert seconds_until(spelled(value)) == pytest.approx(value, rel=0.01)


def test_several_maps_share_one_pace() -> None:
    random.seed(1)
    clock, server = Clock(), Server(Bucket(600, capacity=10))
    pace = Pace(requests_per_minute=600, clock=clock)
    counts = [0, 0, 0]

    def counted(number: int) -> Any:
        steps = worker(clock, pace, server, Work())
        for step in steps:
            counts[number] += 1
            yield step

    for number in range(3):
        for _ in range(16):
            clock.start(counted(number))
    clock.run(60)
    assert server.refused == 0
    assert max(counts) < 1.2 * min(counts)


@pytest.mark.parametrize(
    ("arguments", "error", "name"),
    [
        ({"requests_per_minute": 0}, ValueError, "requests_per_minute"),
        ({"requests_per_minute": -5}, ValueError, "requests_per_minute"),
        ({"requests_per_minute": inf}, ValueError, "requests_per_minute"),
        ({"tokens_per_minute": "many"}, TypeError, "tokens_per_minute"),
        ({"tokens_per_minute": True}, TypeError, "tokens_per_minute"),
        ({"burst": -1}, ValueError, "burst"),
        ({"share": 2}, ValueError, "share"),
        ({"share": None}, TypeError, "share"),
    ],
)
def test_wrong_arguments(arguments: dict[str, Any], error: type[Exception], name: str) -> None:
    with pytest.raises(error, match=name):
        Pace(**arguments)


def test_a_burst_goes_at_once() -> None:
    clock = Clock()
    pace = Pace(requests_per_minute=60, burst=5, clock=clock)
    assert [pace.reserve() > 0 for _ in range(7)] == [False] * 5 + [True] * 2


def test_a_place_can_be_given_back() -> None:
    clock = Clock()
    pace = Pace(requests_per_minute=60, burst=1, clock=clock)
    pace.reserve()
    before = pace.reserve()
    pace.cancel()
    assert pace.reserve() == pytest.approx(before)


def test_a_pickled_pace_has_the_same_figures() -> None:
    twin = pickle.loads(pickle.dumps(Pace(requests_per_minute=60, burst=1, share=0.5)))
    assert repr(twin) == "Pace(requests_per_minute=60, burst=1, share=0.5)"
    twin.reserve()
    assert twin.reserve() > 1.9


# --- several processes ---


@pytest.mark.parametrize("tells", ["limits", "retry-after", "nothing"])
def test_processes_that_share_a_file_keep_the_limit(tmp_path: Path, tells: str) -> None:
    make = partial(SharedPace, tmp_path / "pace")
    outcome = simulate(
        Server(Bucket(600, capacity=30, says="next"), tells=tells), paces=4, workers=8, make=make, start=20, seconds=60
    )
    assert outcome.rate >= 0.75
    assert outcome.refused < 0.07


COUNT = """
import sys, time
from openapiopenai.bulk.sharing import SharedPace
from openapiopenai.bulk.places_sync import place
pace, end, count = SharedPace(sys.argv[1], requests_per_minute=6000, burst=1), time.monotonic() + 3, 0
while time.monotonic() < end:
    place(pace, 0.0)
    count += 1
print(count)
"""


def counting(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", COUNT, str(path)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )


@pytest.mark.slow
def test_processes_get_equal_shares_even_if_one_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "pace"
    killed = counting(path)
    others = [counting(path) for _ in range(3)]
    time.sleep(1.0)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    counts = [int(each.communicate(timeout=30)[0]) for each in others]
    assert sum(counts) <= 3 * 100 * 1.35  # they do not begin all at once
    assert max(counts) <= 2 * min(counts) + 20


@pytest.mark.slow
def test_a_process_that_is_stopped_with_the_lock_stops_no_other(tmp_path: Path) -> None:
    import fcntl

    path = tmp_path / "pace"
    pace = SharedPace(path, requests_per_minute=60_000)
    pace.reserve()
    with path.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        started = time.monotonic()
        pace.reserve()
    assert time.monotonic() - started < 4


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 100, b"{", b"[]\n", b'{"at": 1e300}\n', b'{"at": 0, "_requests": 7}\n', b'{"at": "x"}\n']
)
def test_a_damaged_file_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pace"
    path.write_bytes(content)
    pace = SharedPace(path, requests_per_minute=60, burst=1)
    assert pace.reserve() == 0
    assert 0.9 < pace.reserve() < 1.1
    assert json.loads(path.read_bytes().partition(b"\n")[0])["at"] > 0


def test_a_shared_pace_can_be_pickled(tmp_path: Path) -> None:
    pace = SharedPace(tmp_path / "pace", requests_per_minute=60, burst=1)
    twin = pickle.loads(pickle.dumps(pace))
    pace.reserve()
    assert twin.reserve() > 0.9


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.parametrize("kind", ["own", "shared"])
def test_fork(tmp_path: Path, kind: str) -> None:
    """A child can use a pace whose lock another thread has; with a file, both keep one pace."""
    figures: dict[str, Any] = {"requests_per_minute": 600, "burst": 1}
    pace = Pace(**figures) if kind == "own" else SharedPace(tmp_path / "pace", **figures)
    pace.reserve()
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with pace._lock:
            held.set()
            done.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    child = os.fork()
    if not child:
        pace.reserve()
        os._exit(0 if pace.reserve() > 0.05 else 1)
    done.set()
    thread.join()
    assert os.waitpid(child, 0)[1] == 0


# --- attempts ---


def listed(_: Received) -> Reply:
    return Reply(200, {"content-type": "application/json"}, [b'{"object": "list", "data": []}'])


def test_each_attempt_of_a_client_takes_a_place() -> None:
    with loopback(listed) as url, OpenAI(base_url=url, api_key="sk-1") as client:
        paced = client.with_options(attempt_middleware=[Places(Pace(requests_per_minute=600, burst=1))])
        started = time.monotonic()
        for _ in range(4):
            paced.models.list()
        assert time.monotonic() - started > 0.29


def test_each_attempt_of_an_asynchronous_client_takes_a_place() -> None:
    """The time of waiting does not count for the deadline."""

    async def run(url: str) -> None:
        async with AsyncOpenAI(base_url=url, api_key="sk-1", deadline=1) as client:
            paced = client.with_options(attempt_middleware=[AsyncPlaces(Pace(requests_per_minute=40, burst=1))])
            for _ in range(2):
                await paced.models.list()

    with loopback(listed) as url:
        started = time.monotonic()
        asyncio.run(run(url))
        assert time.monotonic() - started > 1.4


@pytest.mark.parametrize("wait", [place, lambda *arguments: asyncio.run(place_async(*arguments))])
def test_a_request_that_waits_for_a_near_place_stops_with_the_others(wait: Any) -> None:
    """A place that begins before the next look at `turn` is void, too, once another request was refused."""
    pace = Pace(requests_per_minute=150, burst=1)
    pace.reserve()
    threading.Timer(0.1, pace.learn, (429, {"retry-after": "1"})).start()
    assert wait(pace, 0.0) > 0.9


def test_requests_have_a_pace_by_server_credential_and_model() -> None:
    def pace(url: str = "https://api.example/v1/x", key: str = "1", model: str = "a") -> Pace:
        body = json.dumps({"input": [{"text": '"model": "b"'}], "model": model}).encode()
        return pace_of(Request("POST", url, {"authorization": f"Bearer {key}"}, body))

    assert pace() is pace(url="https://api.example/v1/y")
    assert len({pace(), pace(url="https://other.example"), pace(key="2"), pace(model="b")}) == 4


def test_tokens_of_a_request_are_its_text_and_what_it_allows() -> None:
    body = json.dumps({"input": "x" * 4000, "max_output_tokens": 500}).encode()
    assert 1500 < tokens_of(Request("POST", "https://api.example", {}, body)) < 1520
    assert tokens_of(Request("GET", "https://api.example", {}, None)) == 0
