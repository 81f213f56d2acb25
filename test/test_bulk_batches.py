"""`client.map` with `mode="batch"`: results by key into the store, whatever becomes of the batches or of the process."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from openapiopenai import APIError, AsyncOpenAI, BadRequestError, OpenAI, RateLimitError, Response
from openapiopenai.bulk.batch_mode import BatchMode
from openapiopenai.bulk.jobs import Job
from openapiopenai.bulk.progress import Progress
from openapiopenai.bulk.results import MapStoppedError, Result
from openapiopenai.bulk.sqlite import SQLiteStore
from openapiopenai.bulk.store import Member, State, StoreError

from .batch_server import BatchServer, good, json_reply
from .conftest import ROOT
from .loopback import Received, Reply, loopback

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
ARGUMENTS = {"model": "m", "input": "{}"}


class MapServer(BatchServer):
    """Also lists batches, and takes direct calls. Batches are named by what is asked, not by `custom_id`."""

    def __init__(self, respond: Any = None, **options: Any) -> None:
        super().__init__(respond or self.said, **options)
        self.direct: list[Any] = []
        self.paid: Counter[Any] = Counter()
        """Input → how often it was part of a batch that was processed."""
        self.failing: dict[int, dict[str, Any]] = {}
        """Number of a batch → what it fails with."""
        self.most = 0
        """Highest number of batches under way at a time."""

    def handle(self, request: Received) -> Reply:
        path = request.target.partition("?")[0]
        if (request.method, path) == ("GET", "/v1/batches"):
            shown = [self.shown(name) for name in reversed(self.batches)]
            return json_reply({"object": "list", "data": shown, "has_more": False})
        if path == "/v1/responses":
            body = json.loads(request.body)
            self.direct.append(body["input"])
            return json_reply(saying(f"direct {body['input']}"))
        return super().handle(request)

    def make(self, body: dict[str, Any]) -> dict[str, Any]:
        made = super().make({**body, "created_at": int(time.time())})
        self.most = max(
            self.most,
            sum(each["status"] == "in_progress" or each["status"] == "validating" for each in self.batches.values()),
        )
        return made

    def finish(self, batch: dict[str, Any]) -> None:
        failing = self.failing.get([*self.batches].index(batch["id"]))
        if failing:
            batch.update(failing)
        if not failing or failing["status"] != "failed":
            self.paid.update(json.dumps(line["body"]["input"]) for line in batch["lines"])
            super().finish(batch)

    def said(self, line: dict[str, Any]) -> Any:
        return {
            "response": {"status_code": 200, "request_id": "req_1", "body": saying(f"batch {line['body']['input']}")}
        }


def saying(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}
    usage = {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7}
    return {"id": "resp_1", "object": "response", "model": "m", "output": [message], "usage": usage}


def failing(status: int, code: str = "bad") -> dict[str, Any]:
    body = {"error": {"message": f"no: {code}", "code": code, "type": "t", "param": None}}
    return {"response": {"status_code": status, "request_id": "req_2", "body": body}}


def mapped(kind: Any, server: MapServer, inputs: Any, arguments: Any = ARGUMENTS, **options: Any) -> list[Result[Any]]:
    """Map with a client, in batches."""
    method = options.pop("method", lambda client: client.responses.create)
    mode = options.pop("mode", {})
    if isinstance(mode, dict):
        options["mode"] = BatchMode(**{"poll_seconds": 0.0, **mode})
    elif mode:
        options["mode"] = mode
    with loopback(server.handle) as url:
        if kind is OpenAI:
            with OpenAI(api_key="k", base_url=f"{url}/v1") as client:
                return [*client.map(method(client), inputs, arguments, **options)]

        async def main() -> list[Result[Any]]:
            async with AsyncOpenAI(api_key="k", base_url=f"{url}/v1") as client:
                return [each async for each in client.map(method(client), inputs, arguments, **options)]

        return asyncio.run(main())


def texts(results: list[Result[Any]]) -> dict[Any, str]:
    return {each.input: each.unwrap().output_text for each in results}


@BOTH
def test_results_are_what_the_method_returns(kind: Any, tmp_path: Path) -> None:
    server = MapServer()
    shown: list[Progress] = []
    results = mapped(kind, server, [f"q{each}" for each in range(20)], store=tmp_path / "s", progress=shown.append)
    assert shown[-1].tokens == 20 * 7
    assert texts(results) == {f"q{each}": f"batch q{each}" for each in range(20)}
    assert {type(each.value) for each in results} == {Response}
    assert sorted(each.index for each in results) == [*range(20)]
    assert not any(each.stored for each in results) and len(server.batches) == 1 and not server.direct
    again = mapped(kind, server, [f"q{each}" for each in range(21)], store=tmp_path / "s")
    assert [each.stored for each in again] == [True] * 20 + [False]
    assert set(server.paid.values()) == {1}
    assert mapped(kind, server, ["q1"], store=tmp_path / "s", skip_stored=True) == []


@BOTH
def test_a_store_is_not_necessary(kind: Any) -> None:
    assert texts(mapped(kind, MapServer(), ["a", "b", "a"])) == {"a": "batch a", "b": "batch b"}


@BOTH
@pytest.mark.parametrize(
    ("mode", "batches", "most"),
    [
        ({"max_requests": 3}, 4, 4),
        ({"max_requests": 3, "in_flight": 1}, 4, 1),
        ({"max_requests": 1, "in_flight": 2}, 10, 2),
        ({"max_bytes": 400}, 4, 4),
        ({}, 1, 1),
    ],
)
def test_batches_are_split_at_limits(kind: Any, mode: dict[str, Any], batches: int, most: int) -> None:
    server = MapServer()
    results = mapped(kind, server, map(str, range(10)), mode=mode)
    assert texts(results) == {str(each): f"batch {each}" for each in range(10)}
    if "max_bytes" in mode:
        assert len(server.batches) > 1 and all(len(each) <= 400 for each in server.files.values() if b'"url"' in each)
    else:
        assert (len(server.batches), server.most) == (batches, most)


@BOTH
def test_each_model_has_batches_of_its_own(kind: Any) -> None:
    server = MapServer()
    inputs = [{"model": model, "input": f"{model}{each}"} for each in range(4) for model in "ab"]
    results = mapped(kind, server, inputs, None)
    assert [each.unwrap().output_text for each in results if each.input["input"] == "b3"] == ["batch b3"]
    assert len(server.batches) == 2


@BOTH
@pytest.mark.parametrize("is_stored", [True, False])
def test_results_in_the_order_of_the_inputs(kind: Any, tmp_path: Path, is_stored: bool) -> None:
    inputs = [*"cab", 7, *"dea"]
    store = {"store": tmp_path / "s"} if is_stored else {}
    template = lambda each: {"model": "m", "input": each + ""}  # noqa: E731  # an input of another type is an error
    results = mapped(kind, MapServer(), inputs, template, ordered=True, mode={"max_requests": 2}, **store)
    assert [each.index for each in results] == [*range(7)]
    assert [each.error is None for each in results] == [True] * 3 + [False] + [True] * 3
    assert results[6].unwrap().output_text == "batch a"


class Once:
    """Responds to some inputs in a way of its own, the first time or always."""

    def __init__(self, server: MapServer, special: Any, times: int = 1) -> None:
        self.server, self.special, self.left = server, special, Counter[str]()
        self.times = times

    def __call__(self, line: dict[str, Any]) -> Any:
        text = line["body"]["input"]
        self.left[text] += 1
        if text.startswith("x") and self.left[text] <= self.times:
            return self.special
        return self.server.said(line)


PASSING = {
    "rate limit": failing(429),
    "server error": failing(503),
    "no line": None,
    "expired": {"response": None, "error": {"code": "batch_expired", "message": "too late"}},
}


@BOTH
@pytest.mark.parametrize("special", PASSING.values(), ids=PASSING)
@pytest.mark.parametrize(
    ("mode", "times", "expected"),
    [
        ({}, 1, "batch x"),
        ({}, 9, "direct x"),
        ({"repeats": 0}, 1, "direct x"),
        ({"repeats": 3, "then": "fail"}, 3, "batch x"),
        ({"repeats": 1, "then": "fail"}, 9, None),
    ],
)
def test_passing_failures_are_repeated(
    kind: Any, tmp_path: Path, special: Any, mode: dict[str, Any], times: int, expected: str | None
) -> None:
    server = MapServer()
    server.respond = Once(server, special, times)
    found = {each.input: each for each in mapped(kind, server, ["a", "x", "b"], mode=mode, store=tmp_path / "s")}
    assert sorted(found) == ["a", "b", "x"]
    assert found["a"].unwrap().output_text == "batch a"
    if expected:
        assert found["x"].unwrap().output_text == expected
        assert server.direct == (["x"] if expected.startswith("direct") else [])
    else:
        assert isinstance(found["x"].error, APIError) and not server.direct
        assert server.paid['"x"'] == 2
    assert server.paid['"a"'] == 1


@BOTH
def test_final_failures_are_results(kind: Any, tmp_path: Path) -> None:
    server = MapServer()
    server.respond = Once(server, failing(400, "too_long"), 1)
    found = {each.input: each.error for each in mapped(kind, server, ["a", "x"], store=tmp_path / "s")}
    error = found["x"]
    assert isinstance(error, BadRequestError) and not isinstance(error, RateLimitError)
    assert (error.status_code, error.code, error.request_id) == (400, "too_long", "req_2")
    assert server.paid['"x"'] == 1
    kept = mapped(kind, server, ["a", "x"], store=tmp_path / "s", retry_failed=False)
    assert [type(each.error) for each in kept if each.error] == [BadRequestError]
    assert len(server.batches) == 1
    assert texts(mapped(kind, server, ["a", "x"], store=tmp_path / "s"))["x"] == "batch x"


@BOTH
@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ({"status": "failed", "errors": {"data": [{"code": "invalid", "message": "no"}]}}, "batch a"),
        ({"status": "expired"}, "batch a"),
        ({"status": "cancelled"}, "batch a"),
    ],
)
def test_a_batch_that_failed_is_repeated(kind: Any, state: dict[str, Any], expected: str) -> None:
    server = MapServer()
    server.failing = {0: state}
    assert texts(mapped(kind, server, ["a"]))["a"] == expected


@BOTH
def test_batches_wait_where_a_server_takes_no_more(kind: Any) -> None:
    """They are repeated when another has ended, as often as necessary."""
    server = MapServer(questions=3)
    refused = {"status": "failed", "errors": {"data": [{"code": "token_limit_exceeded", "message": "too many"}]}}
    server.failing = {each: refused for each in (1, 2, 3, 4)}
    results = mapped(kind, server, map(str, range(5)), mode={"max_requests": 1, "repeats": 0, "then": "fail"})
    assert len(texts(results)) == 5


@BOTH
def test_a_batch_that_is_gone_is_made_again(kind: Any) -> None:
    server = MapServer()
    forgotten: list[str] = []
    state = server.state

    def forget(name: str) -> dict[str, Any]:
        if not forgotten:
            forgotten.append(name)
            raise LookupError
        return state(name)

    handle = server.handle

    def without(request: Received) -> Reply:
        try:
            return handle(request)
        except LookupError:
            return json_reply({"error": {"message": "no such batch"}}, 404)

    server.state = forget  # type: ignore[method-assign]
    server.handle = without  # type: ignore[method-assign]
    assert texts(mapped(kind, server, ["a"])) == {"a": "batch a"}
    assert len(server.batches) == 2


class Answer(BaseModel):
    text: str


@BOTH
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"select": "output_text"}, '{"text": "a"}'),
        ({"select": ["output_text", "model"]}, {"output_text": '{"text": "a"}', "model": "m"}),
        (
            {"method": lambda client: client.responses.parse, "text_format": Answer, "select": "output_parsed"},
            Answer(text="a"),
        ),
    ],
)
def test_what_is_kept(kind: Any, tmp_path: Path, options: dict[str, Any], expected: Any) -> None:
    def respond(line: dict[str, Any]) -> Any:
        text = json.dumps({"text": line["body"]["input"]})
        return {"response": {"status_code": 200, "request_id": "r", "body": saying(text)}}

    server = MapServer(respond)
    for is_stored in (False, True):
        (result,) = mapped(kind, server, ["a"], store=tmp_path / "s", **options)
        assert (result.value, result.error, result.stored) == (expected, None, is_stored)


@BOTH
def test_parsed_results(kind: Any) -> None:
    def respond(line: dict[str, Any]) -> Any:
        return {"response": {"status_code": 200, "body": saying('{"text": "t"}')}}

    method = lambda client: client.responses.parse  # noqa: E731
    (result,) = mapped(kind, MapServer(respond), ["a"], method=method, text_format=Answer)
    assert result.unwrap().output_parsed == Answer(text="t")


@BOTH
def test_embeddings_as_vectors(kind: Any, tmp_path: Path) -> None:
    def respond(line: dict[str, Any]) -> Any:
        assert line["body"]["encoding_format"] == "base64"
        data = [{"object": "embedding", "index": 0, "embedding": "AACAPwAAAEA="}]
        body = {"object": "list", "model": "e", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}}
        return {"response": {"status_code": 200, "body": body}}

    method = lambda client: client.embeddings.create  # noqa: E731
    options = {"method": method, "select": "vectors", "store": tmp_path / "s"}
    for _ in range(2):
        (result,) = mapped(kind, MapServer(respond), ["a"], {"model": "e", "input": "{}"}, **options)
        assert [*result.unwrap()[0]] == [1.0, 2.0]


@BOTH
def test_too_many_failures_stop_a_run(kind: Any, tmp_path: Path) -> None:
    server = MapServer(lambda line: failing(400))
    with pytest.raises(MapStoppedError):
        mapped(kind, server, map(str, range(10)), stop_after=3, store=tmp_path / "s")


@BOTH
def test_wrong_lines_are_errors_of_their_requests(kind: Any) -> None:
    def respond(line: dict[str, Any]) -> Any:
        return {"a": "not JSON", "b": json.dumps({"custom_id": "99"}), "c": json.dumps([1])}.get(
            line["body"]["input"]
        ) or good({**line, "custom_id": line["custom_id"]})

    results = mapped(kind, MapServer(respond), ["a", "b", "c", "d"], mode={"repeats": 0, "then": "fail"})
    assert sorted((each.input, each.error is None) for each in results) == [
        ("a", False),
        ("b", False),
        ("c", False),
        ("d", True),
    ]


@BOTH
def test_inputs_that_batches_do_not_take_are_results(kind: Any) -> None:
    inputs = [
        {"model": "m", "input": "a"},
        {"model": "m", "input": "b", "stream": True},
        {"modell": "m"},
        {"input": "x" * 500},
    ]
    results = mapped(kind, MapServer(), inputs, None, mode={"max_bytes": 400})
    assert [each.error is None for each in sorted(results, key=lambda each: each.index)] == [True, False, False, False]
    assert "larger than a batch may be" in str(next(each.error for each in results if each.index == 3))


@BOTH
@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({"mode": "batches"}, ValueError, "^mode: expected 'calls', 'batch' or a BatchMode, got 'batches'"),
        ({"method": lambda client: client.models.list}, ValueError, "^method: batches take no models.list"),
        ({"method": lambda client: print}, TypeError, "^method: batches take methods of operations"),
        ({"method": lambda client: client.files.wait_for_processing}, TypeError, "^method: "),
    ],
)
def test_wrong_options_raise(kind: Any, options: dict[str, Any], error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        mapped(kind, MapServer(), ["a"], **options)


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"in_flight": 0}, "mode: in_flight: expected a number from 1, got 0"),
        ({"repeats": -1}, "mode: repeats"),
        ({"then": "stop"}, "mode: then: expected 'calls' or 'fail', got 'stop'"),
    ],
)
def test_wrong_modes_raise(options: dict[str, Any], match: str) -> None:
    with pytest.raises(ValueError, match=match):
        BatchMode(**options)


# --- runs that end early ---


@BOTH
def test_a_run_that_is_left_goes_on_later(kind: Any, tmp_path: Path) -> None:
    """Its batches are found again, and nothing is paid twice."""
    server = MapServer(questions=2)
    with loopback(server.handle) as url:
        options: dict[str, Any] = {
            "store": tmp_path / "s",
            "mode": BatchMode(max_requests=2, in_flight=2, poll_seconds=0),
        }
        inputs = [str(each) for each in range(12)]
        if kind is OpenAI:
            with OpenAI(api_key="k", base_url=f"{url}/v1") as client:
                with client.map(client.responses.create, inputs, ARGUMENTS, **options) as run:
                    next(run)
                rest = [*client.map(client.responses.create, inputs, ARGUMENTS, **options)]
        else:

            async def main() -> list[Result[Any]]:
                async with AsyncOpenAI(api_key="k", base_url=f"{url}/v1") as client:
                    async with client.map(client.responses.create, inputs, ARGUMENTS, **options) as run:
                        await anext(run)
                    return [each async for each in client.map(client.responses.create, inputs, ARGUMENTS, **options)]

            rest = asyncio.run(main())
    assert len(texts(rest)) == 12
    assert server.paid == {f'"{each}"': 1 for each in range(12)}


RUN = """
import sys
from openapiopenai import OpenAI
from openapiopenai.bulk.batch_mode import BatchMode
client = OpenAI(api_key="k", base_url=sys.argv[1])
mode = BatchMode(max_requests=5, in_flight=3, poll_seconds=0.01)
inputs = map(str, range(40))
for result in client.map(client.responses.create, inputs, {"model": "m", "input": "{}"}, store=sys.argv[2], mode=mode):
    print(result.input, result.unwrap().output_text, flush=True)
"""


class Killing:
    """Kills the process that sends a request, before or after it is handled."""

    def __init__(self, server: MapServer, method: str, path: str, number: int, *, is_before: bool) -> None:
        self.server, self.method, self.path, self.left, self.is_before = server, method, path, number, is_before
        self.process: subprocess.Popen[str] | None = None

    def handle(self, request: Received) -> Reply:
        is_meant = request.method == self.method and self.path in request.target
        self.left -= is_meant
        is_due = is_meant and self.left == 0 and self.process
        if is_due and self.is_before:
            self.kill()
        reply = self.server.handle(request)
        if is_due and not self.is_before:
            self.kill()
        return reply

    def kill(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@pytest.mark.slow
@pytest.mark.parametrize("is_before", [True, False])
@pytest.mark.parametrize(
    ("method", "path", "number"),
    [
        ("POST", "/files", 1),
        ("POST", "/files", 3),
        ("POST", "/batches", 1),
        ("POST", "/batches", 4),
        ("GET", "/batches/", 5),
        ("GET", "/content", 2),
    ],
)
def test_a_kill_pays_nothing_twice(tmp_path: Path, method: str, path: str, number: int, is_before: bool) -> None:
    """Whatever the process was doing: the batches that exist are found, even if it never learned of them."""
    server = MapServer(questions=3)
    killing = Killing(server, method, path, number, is_before=is_before)
    with loopback(killing.handle) as url:
        command = [sys.executable, "-c", RUN, f"{url}/v1", str(tmp_path / "s")]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        killing.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        killing.process.communicate()
        assert killing.process.returncode == -signal.SIGKILL
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert sorted(done.stdout.splitlines(), key=lambda line: int(line.split()[0])) == [
        f"{each} batch {each}" for each in range(40)
    ], done.stderr
    in_batches = Counter(line["body"]["input"] for batch in server.batches.values() for line in batch["lines"])
    assert in_batches == {str(each): 1 for each in range(40)}
    assert not server.direct


@BOTH
@pytest.mark.parametrize("is_shared", [False, True])
def test_direct_calls_leave_batches_alone(kind: Any, tmp_path: Path, is_shared: bool) -> None:
    """They say so, instead of waiting for ever for what nobody collects; whether or not the store stays open."""
    server = MapServer()
    with closing(SQLiteStore(tmp_path / "s")) as store:
        store.begin({"operation": "responses.create"})
        block = [Job(0, "key", "a", {})]
        assert store.claim(block)[0].state is State.MINE
        store.enlist("1-a", [Member("key", 0, b'"a"')])
        if is_shared:
            store.leave(["1-a"])
        else:
            store.close()
        given = store if is_shared else tmp_path / "s"
        for _ in range(2):
            with pytest.raises(StoreError, match=r"^store: 1 batches of a run that has ended .*mode='batch'"):
                mapped(kind, server, ["a"], mode="calls", store=given)
        assert not server.direct
        assert texts(mapped(kind, server, ["a"], store=given, key=lambda input: "key")) == {"a": "batch a"}
        assert texts(mapped(kind, server, ["b"], mode="calls", store=given)) == {"b": "direct b"}
