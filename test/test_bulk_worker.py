"""MapWorker: blocks of all kinds, in this process and in others. `make engines` tries it on real engines."""

from __future__ import annotations

import json
import os
import pickle
import threading
from collections.abc import Generator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from openapiopenai.bulk.columns import rows_of, with_columns
from openapiopenai.bulk.pacing import Pace
from openapiopenai.bulk.remote import Keeper, RemotePace
from openapiopenai.bulk.sharing import SharedPace
from openapiopenai.bulk.worker import MapWorker
from test.loopback import Received, Reply, loopback

TEXTS = ["one", "two", "fail"]
KEY = "sk-secret-1234"
TEMPLATE = {"model": "m", "messages": [{"role": "user", "content": "{text}"}]}
JSON = {"content-type": "application/json"}


class Api:
    """Repeats prompts; refuses one."""

    def __init__(self) -> None:
        self.prompts: list[str] = []
        self.keys: set[str] = set()
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> Reply:
        body = json.loads(request.body)
        with self._lock:
            self.keys.add(request.headers["authorization"])
        if "input" in body:
            vector = {"object": "embedding", "index": 0, "embedding": [0.5, 0.25]}
            found: dict[str, Any] = {"object": "list", "model": "m", "data": [vector], "usage": {"total_tokens": 1}}
            return Reply(200, JSON, [json.dumps(found).encode()])
        prompt = body["messages"][0]["content"]
        with self._lock:
            self.prompts.append(prompt)
        if prompt == "fail":
            return Reply(400, JSON, [b'{"error": {"message": "no such thing"}}'])
        message = {"role": "assistant", "content": prompt.upper(), "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        made = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
        return Reply(200, JSON, [json.dumps(made).encode()])


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def url(api: Api) -> Generator[str]:
    with loopback(api) as url:
        yield url


def worker(url: str, **options: Any) -> MapWorker:
    client = {"base_url": url, "api_key": KEY, "max_retries": 0}
    return MapWorker("chat.completions.create", TEMPLATE, client=client, select="choices.0.message.content", **options)


BLOCKS: dict[str, Any] = {
    "lists": lambda texts: {"text": list(texts), "n": list(range(len(texts)))},
    "arrays": lambda texts: {"text": np.array(texts, dtype=object), "n": np.arange(len(texts))},
    "table": lambda texts: pa.table({"text": pa.array(texts, pa.string()), "n": range(len(texts))}),
    "batch": lambda texts: pa.record_batch({"text": pa.array(texts, pa.string()), "n": list(range(len(texts)))}),
}


@pytest.mark.parametrize("texts", [TEXTS, []], ids=["rows", "empty"])
@pytest.mark.parametrize("kind", BLOCKS)
def test_a_block_comes_back_as_it_was_with_two_more_columns(url: str, kind: str, texts: list[str]) -> None:
    block = BLOCKS[kind](texts)
    made = worker(url)(block)
    assert type(made) is type(block)
    columns = made.to_pydict() if hasattr(made, "to_pydict") else {name: list(column) for name, column in made.items()}
    assert list(columns) == ["text", "n", "output", "error"]
    assert columns["text"] == texts
    assert columns["output"] == [None if text == "fail" else text.upper() for text in texts]
    assert [bool(error) for error in columns["error"]] == [text == "fail" for text in texts]


def test_columns_of_the_same_name_are_replaced() -> None:
    table = pa.table({"a": [1], "output": ["old"]})
    assert with_columns(table, {"output": ["new"]}).to_pydict() == {"a": [1], "output": ["new"]}
    assert with_columns({"output": ["old"]}, {"output": ["new"]}) == {"output": ["new"]}


@pytest.mark.parametrize("kind", BLOCKS)
def test_rows_are_of_python_values(kind: str) -> None:
    assert json.dumps(rows_of(BLOCKS[kind](["a"]))) == '[{"text": "a", "n": 0}]'


@pytest.mark.parametrize("block", [None, [], [{"text": "a"}], "text", 7, np.array([1])])
def test_anything_but_a_block_is_an_error(url: str, block: Any) -> None:
    with pytest.raises(TypeError, match="block: expected a dict of columns"):
        worker(url)(block)


def test_columns_of_different_lengths_are_an_error(url: str) -> None:
    with pytest.raises(ValueError, match="text: 2, n: 1"):
        worker(url)({"text": ["a", "b"], "n": [1]})


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a", "a"), (1, 1), (None, None), ({"a": 1}, '{"a":1}'), ([1, "b"], '[1,"b"]'), (np.float32([0.5]), [0.5])],
)
def test_results_are_what_every_engine_can_hold(value: Any, expected: Any) -> None:
    assert with_columns({"x": [1]}, {"output": [value]})["output"] == [expected]


@pytest.mark.parametrize("kind", BLOCKS)
def test_vectors_are_lists_of_numbers(url: str, kind: str) -> None:
    client = {"base_url": url, "api_key": KEY}
    vectors = MapWorker("embeddings.create", {"model": "m", "input": "{text}"}, client=client, select="vectors")
    made = vectors(BLOCKS[kind](["a"]))
    assert list(made["output"].to_pylist() if kind in ("table", "batch") else made["output"]) == [[0.5, 0.25]]


def test_without_a_column_for_errors_the_first_one_is_raised(url: str) -> None:
    with pytest.raises(Exception, match="no such thing"):
        worker(url, error=None)({"text": TEXTS})


def test_a_worker_takes_the_key_of_its_environment(url: str, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-here-9876")
    sent = MapWorker("chat.completions.create", TEMPLATE, client={"base_url": url})
    assert b"sk-of-here" not in pickle.dumps(sent)
    pickle.loads(pickle.dumps(sent))({"text": ["one"]})
    assert api.keys == {"Bearer sk-of-here-9876"}


def test_a_key_is_not_shown(url: str) -> None:
    assert KEY not in repr(worker(url))


@pytest.mark.parametrize(
    ("arguments", "error", "name"),
    [
        ({"operation": 7}, TypeError, "operation"),
        ({"client": "sk-1"}, TypeError, "client"),
        ({"ordered": True}, TypeError, "ordered"),
        ({"skip_stored": True}, TypeError, "skip_stored"),
        ({"sotre": "x"}, TypeError, "sotre"),
        ({"share": 7}, ValueError, "share"),
        ({"share": 0.5, "pace": Pace()}, TypeError, "share"),
    ],
)
def test_wrong_arguments(arguments: dict[str, Any], error: type[Exception], name: str) -> None:
    with pytest.raises(error, match=name):
        MapWorker(**{"operation": "responses.create", **arguments})


def test_blocks_may_be_worked_on_at_the_same_time(url: str, api: Api) -> None:
    shared = worker(url)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(shared, [{"text": [f"{n} {i}" for i in range(5)]} for n in range(8)]))
    assert [block["output"][2] for block in made] == [f"{n} 2" for n in range(8)]
    assert len(api.prompts) == 40


def test_processes_share_a_store_and_a_pace(url: str, api: Api, tmp_path: Path) -> None:
    """Blocks that come twice, as engines send them after a failure, are paid once."""
    pace = SharedPace(tmp_path / "pace", requests_per_minute=6000)
    sent = worker(url, store=str(tmp_path / "run.sqlite"), pace=pace)
    blocks = [{"text": [f"{n} {i}" for i in range(5)]} for n in range(4)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        made = list(pool.map(sent, blocks * 2))
    assert [block["error"] for block in made] == [[None] * 5] * 8
    assert made[:4] == made[4:]
    assert len(api.prompts) == 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_child_makes_a_client_of_its_own(url: str) -> None:
    shared = worker(url)
    shared({"text": ["one"]})
    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as pool:
        assert pool.submit(shared, {"text": ["two"]}).result(60)["output"] == ["TWO"]


class Local(RemotePace):
    """A pace that is reached as those of engines, with a count of the messages."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self.keeper = keeper
        self.messages = 0

    def ask(self, count: int, tokens: float, told: Any) -> tuple[int, bool, list[float]]:
        self.messages += 1
        return self.keeper.places(count, tokens, pickle.loads(pickle.dumps(told)))


def test_a_pace_elsewhere_needs_few_messages() -> None:
    pace = Local(Keeper({"requests_per_minute": 600_000}))
    for _ in range(1000):
        pace.reserve()
        pace.learn(200, {"x-other": "1"})
    assert pace.messages < 120


def test_a_refusal_is_told_at_once_to_all() -> None:
    keeper = Keeper({})
    ours, others = Local(keeper), Local(keeper)
    assert others.reserve() < 0.01
    ours.learn(429, {"retry-after": "7"})
    assert 3 < Local(keeper).reserve() <= 7.1  # some time before, as the hint may be too long
    assert ours.turn == 1
