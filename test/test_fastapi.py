"""Clients generated from the documents of FastAPI apps, against the apps themselves: `test/fastapi_apps.py`."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from datetime import time as clock
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from .projects import imported, project_of

pytest.importorskip("python_multipart", reason="FastAPI reads forms with it; requirements-dev.txt has it")

from . import fastapi_apps as apps

pytestmark = pytest.mark.slow

APPS = {"market": apps.market, "depot": apps.depot}
SERVED = {"depot": apps.proxy}
"""What serves an app, if not the app itself."""
BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
Row = tuple[str, dict[str, Any], list[Any], Any]
"""Method, arguments, what the operation receives, and what the method returns."""


def folder(name: str) -> Path:
    with warnings.catch_warnings(action="ignore"):  # of an operation with two methods, which gets one ID
        return project_of(name, json.dumps(APPS[name].openapi()))


def own(name: str) -> Any:
    return imported(folder(name), name)


@pytest.fixture(scope="module")
def urls() -> Iterator[dict[str, str]]:
    """The apps, served by uvicorn on sockets."""
    servers = {
        name: uvicorn.Server(uvicorn.Config(SERVED.get(name, app), port=0, log_level="error"))
        for name, app in APPS.items()
    }
    threads = [threading.Thread(target=server.run, daemon=True) for server in servers.values()]
    for thread in threads:
        thread.start()
    while not all(server.started for server in servers.values()):
        time.sleep(0.01)
    ports = {name: server.servers[0].sockets[0].getsockname()[1] for name, server in servers.items()}
    yield {name: f"http://127.0.0.1:{port}{'/depot' * (name in SERVED)}" for name, port in ports.items()}
    for server in servers.values():
        server.should_exit = True
    for thread in threads:
        thread.join(10)


def called(
    name: str, url: str, method: str, arguments: dict[str, Any], is_async: bool, **settings: Any
) -> tuple[list[Any], Any]:
    """Return what the app received, and the result of a method; of a stream, its events."""
    apps.SEEN.clear()
    package = own(name)
    resource, _, last = method.rpartition(".")

    def bound(client: Any) -> Any:
        for each in filter(None, resource.split(".")):
            client = getattr(client, each)
        return getattr(client, last)(**arguments)

    async def run() -> Any:
        async with package.AsyncClient(url, max_retries=0, **settings) as client:
            result = await bound(client)
            return [each async for each in result] if isinstance(result, package.AsyncStream) else result

    if is_async:
        result = asyncio.run(run())
    else:
        with package.Client(url, max_retries=0, **settings) as client:
            result = bound(client)
            result = list(result) if isinstance(result, package.Stream) else result
    return [*apps.SEEN], result


def plain(value: Any) -> Any:
    """Return a result as JSON values, and check that nothing in it differs from the document."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if hasattr(value, "to_dict"):
        assert not value.decode_issues, value.decode_issues
        return value.to_dict()
    return value


def typed(value: Any) -> Any:
    """Return a value with the type of each part, since `1 == True == 1.0`."""
    if isinstance(value, dict):
        return {key: typed(each) for key, each in value.items()}
    if isinstance(value, list):
        return [typed(each) for each in value]
    return type(value), value


LAMP = {"name": "lamp", "price": "1.50"}
ITEM = apps.Item(name="lamp", price=Decimal("1.50"))
SENT = ITEM.model_dump(mode="json")
FULL: dict[str, Any] = {
    "name": "lamp", "price": 2.5, "color": "dark-green", "size": 2, "tags": ["a", "b"],
    "maker": {"name": "M", "founded": "2026-01-02"}, "weights": {"x": 1.5}, "at": "2026-01-02T12:00:00Z",
    "day": "2026-01-02", "opens": "09:30:00", "lasts": "P1DT2H", "id": str(apps.ID), "raw": "bytes",
    "pair": [5, "b"], "names": ["n"], "anything": {"a": [None, 1, 1.5, True]},
}  # fmt: skip
FULL_ITEM = apps.Item(
    name="lamp", price=Decimal("2.5"), color=apps.Color.dark_green, size=apps.Size.large, tags=["a", "b"],
    maker=apps.Maker(name="M", founded=apps.DAY), weights={"x": 1.5}, at=apps.NOON, day=apps.DAY,
    opens=clock(9, 30), lasts=timedelta(days=1, hours=2), id=apps.ID, raw=b"bytes", pair=(5, "b"), names={"n"},
    anything={"a": [None, 1, 1.5, True]},
)  # fmt: skip
NAMED = {"a": apps.item("a").model_dump(mode="json"), "b": apps.item("b").model_dump(mode="json")}
M, N = {"name": "M"}, {"name": "N", "founded": "2026-01-02"}
MAKER, OTHER = apps.Maker(name="M"), apps.Maker(name="N", founded=apps.DAY)
NODE = {"value": 1, "children": []}

MARKET: list[Row] = [
    ("items.list", {}, [0, 10, None], {"items": [NAMED["a"], NAMED["b"]], "total": 2}),
    ("items.list", {"skip": 1, "limit": 1, "q": "é&="}, [1, 1, "é&="], {"items": [NAMED["b"]], "total": 2}),
    ("items.create", LAMP, [ITEM], SENT),
    ("items.create", FULL, [FULL_ITEM], FULL_ITEM.model_dump(mode="json")),
    ("items.retrieve", {"item_id": 1}, [1], NAMED["a"]),
    ("items.replace", {"item_id": 1, **LAMP, "q": "x"}, [1, ITEM, "x"], SENT),
    ("items.update", {"item_id": 1, "name": None}, [1, {"name": None}], {"name": "a", "price": "2", "label": "a (red)"}),
    ("items.update", {"item_id": 1, "price": 2}, [1, {"price": 2.0}], {"name": "a", "price": "2", "label": "a (red)"}),
    ("items.delete", {"item_id": 1}, [1], None),
    ("items.publish", {"item_id": 1}, [1], {"state": "queued"}),
    ("items.bulk.create", {"body": [LAMP, FULL]}, [ITEM, FULL_ITEM], [SENT, FULL_ITEM.model_dump(mode="json")]),
    ("items.by_color.retrieve", {"color": "dark-green", "size": 2}, [apps.Color.dark_green, apps.Size.large], ["dark-green"]),
    ("users.orders.list", {"user_id": str(apps.ID)}, [apps.ID], [{"value": 1, "children": [{"value": 2, "children": []}]}]),
    ("users.orders.retrieve", {"user_id": str(apps.ID), "order_id": "2026-01-02"}, [apps.ID, apps.DAY], NODE),
    ("root", {}, [], {"hello": "world"}),
    ("health.check", {}, [], True),
    ("fruits.create", {"body": {"kind": "apple", "weight": 1.5}}, [apps.Apple(weight=1.5)], {"kind": "apple", "weight": 1.5}),
    ("fruits.create", {"body": {"kind": "pear", "sweet": True}}, [apps.Pear(sweet=True)], {"kind": "pear", "sweet": True}),
    ("fruits.list", {}, [], [{"kind": "apple", "weight": 1.0}, {"kind": "pear", "sweet": True}]),
    ("mixed.mix", {"body": {"shell": "x"}}, [apps.Nut(shell="x")], {"shell": "x"}),
    ("mixed.mix", {"body": M}, [MAKER], {"name": "M", "founded": None}),
    ("transfer", {"source": M, "target": N, "amount": 5}, [MAKER, OTHER, 5, None], 5),
    ("transfer", {"source": M, "target": N, "amount": 5, "note": "n"}, [MAKER, OTHER, 5, "n"], 5),
    ("embedded.create", {"maker": N}, [OTHER], N),
    ("weights.create", {"body": {"1": 1.5}}, [{1: 1.5}], {"1": 1.5}),
    ("maybe.create", {}, [None], None),
    ("maybe.create", {"name": "M"}, [MAKER], {"name": "M", "founded": None}),
    ("free.create", {"body": {"a": [None, 1, 1.0, "x"]}}, [{"a": [None, 1, 1.0, "x"]}], {"a": [None, 1, 1.0, "x"]}),
    ("flag.update", {"body": True}, [True], True),
    ("queries.list", {"ids": [1, 2], "item_query": "w"}, [[1, 2], "w", False, None, None, 0.5, None, set(), None], None),
    (
        "queries.list",
        {"ids": [1], "item_query": "w", "on": True, "since": "2026-01-02T12:00:00+00:00", "day": "2026-01-02",
         "ratio": 1, "uid": str(apps.ID), "colors": ["red", "dark-green"], "price": 1.5},
        [[1], "w", True, apps.NOON, apps.DAY, 1.0, apps.ID, {*apps.Color}, Decimal("1.5")],
        None,
    ),
    ("filtered.retrieve", {}, [apps.Filter()], {"limit": 10, "order_by": "name", "tags": []}),
    (
        "filtered.retrieve",
        {"limit": 5, "order_by": "price", "tags": ["a", "b"]},
        [apps.Filter(limit=5, order_by="price", tags=["a", "b"])],
        {"limit": 5, "order_by": "price", "tags": ["a", "b"]},
    ),
    ("headers.list", {}, [None, None, None], None),
    ("headers.list", {"user_agent_name": "u", "x_token": ["a"], "x_strange": 5}, ["u", ["a"], 5], None),
    ("headers.list", {"x_token": ["a, b", "c", ""]}, [None, ["a, b", "c", ""], None], None),
    ("headers.list", {"x_token": []}, [None, None, None], None),
    ("traced.retrieve", {"x_trace": "t"}, [apps.Trace(x_trace="t"), None], None),
    (
        "traced.retrieve",
        {"x_trace": "t", "if_since": "2026-01-02T12:00:00Z", "x_tag": ["a", "b"], "ads_id": "c"},
        [apps.Trace(x_trace="t", if_since=apps.NOON, x_tag=["a", "b"]), "c"],
        None,
    ),
    ("baskets.list", {"session": "s", "theme": "dark"}, [apps.Basket(session="s", theme="dark")], {"session": "s", "theme": "dark"}),
    ("secure.bearer", {}, ["Bearer", "k"], None),
    ("secure.basic", {}, ["ann", "pw"], None),
    ("secure.header", {}, ["h"], None),
    ("secure.query", {"key": "q"}, ["q"], None),
    ("secure.cookie", {}, ["c"], None),
    ("secure.me", {}, ["t"], None),
    ("jobs.start", {"callback_url": "https://me.example/x?y=1"}, ["https://me.example/x?y=1"], "started"),
]  # fmt: skip
KEYS = {
    "api_key": "k", "username": "ann", "password": "pw", "api_key_header_key": "h", "api_key_query_key": "q",
    "api_key_cookie_key": "c", "oauth2_password_bearer_token": "t",
}  # fmt: skip

EVENT = {"n": 0, "text": "ü"}
DEPOT: list[Row] = [
    ("token.login", {"username": "ann&co", "password": "p w"}, ["ann&co", "p w", None], "token"),
    ("token.login", {"username": "a", "password": "p", "age": 5}, ["a", "p", 5], "token"),
    (
        "sessions.create",
        {"username": "a", "remember": True, "scopes": ["x", "y"]},
        [apps.Login(username="a", remember=True, scopes=["x", "y"])],
        {"username": "a", "remember": True, "scopes": ["x", "y"]},
    ),
    ("files.upload", {"file": b"\x00\xff"}, [b"\x00\xff"], 2),
    (
        "files.upload_one",
        {"file": ("é.txt", b"x", "text/plain"), "note": "ü", "n": 5},
        ["é.txt", "text/plain", b"x", "ü", 5],
        "é.txt",
    ),
    ("files.upload_many", {"files": [("a", b"1"), ("b", b"2")]}, [[("a", b"1"), ("b", b"2")], []], ["a", "b"]),
    ("files.upload_many", {"files": [("a", b"1")], "tags": ["x", "y"]}, [[("a", b"1")], ["x", "y"]], ["a"]),
    ("files.upload_maybe", {}, [None], False),
    ("files.upload_maybe", {"file": b"x"}, [b"x"], True),
    ("pictures.retrieve", {"name": "a", "form": "json"}, ["a"], NODE),
    ("streams.events.list", {"n": 2}, [2], [EVENT, {"n": 1, "text": "ü"}]),
    ("streams.sent_events", {"n": 1}, [apps.Event(n=1)], ['{"n":1,"text":""}']),
    ("streams.lines.list", {}, [2], [{"n": 0, "text": ""}, {"n": 1, "text": ""}]),
    ("text.retrieve", {}, [], "grün"),
    ("html.retrieve", {}, [], "<p>Hi</p>"),
    ("none.retrieve", {}, [], None),
    ("untyped.retrieve", {}, [], {"any": [1, None]}),
    ("both.retrieve", {}, [], "both"),
    ("both.update", {}, [], "both"),
    ("raw.create", {"body": b"\x00\xff"}, [b"\x00\xff"], "AP8="),
]


@BOTH
@pytest.mark.filterwarnings("ignore:items.by_color.retrieve is deprecated")
@pytest.mark.parametrize(("method", "arguments", "received", "returned"), MARKET)
def test_json(
    urls: dict[str, str], method: str, arguments: dict[str, Any], received: list[Any], returned: Any, is_async: bool
) -> None:
    seen, result = called("market", urls["market"], method, arguments, is_async, **KEYS)
    assert typed(seen) == typed(received)
    assert typed(plain(result)) == typed(returned)


@BOTH
@pytest.mark.parametrize(("method", "arguments", "received", "returned"), DEPOT)
def test_forms_files_and_streams(
    urls: dict[str, str], method: str, arguments: dict[str, Any], received: list[Any], returned: Any, is_async: bool
) -> None:
    seen, result = called("depot", urls["depot"], method, arguments, is_async)
    assert typed(seen) == typed(received)
    assert typed(plain(result)) == typed(returned)


CONTENTS = [
    ("images.retrieve", {"name": "a b"}, ["a b"], b"\x89PNG\x00"),
    ("pictures.retrieve", {"name": "a"}, ["a"], b"\x89PNG\x00"),
    # FastAPI says nothing of what a FileResponse or a StreamingResponse holds.
    ("files.with_raw_response.content", {"file_path": "a/b c.txt"}, ["a/b c.txt"], Path(apps.__file__).read_bytes()),
    ("streams.with_raw_response.some_bytes", {}, [], b"one two"),
]


@BOTH
@pytest.mark.parametrize(("method", "arguments", "received", "returned"), CONTENTS)
def test_contents(
    urls: dict[str, str], method: str, arguments: dict[str, Any], received: list[Any], returned: bytes, is_async: bool
) -> None:
    seen, response = called("depot", urls["depot"], method, arguments, is_async)
    assert (seen, response.content) == (received, returned)


def test_every_operation_is_called() -> None:
    """And has the name that a person would give it."""
    for name, rows in (("market", MARKET), ("depot", [*DEPOT, *CONTENTS])):
        named = re.findall(r"x-method: (\S+)", (folder(name) / "openapi.yaml").read_text("utf-8"))
        assert {*named} - {"old.retrieve"} == {row[0].replace("with_raw_response.", "") for row in rows}


@BOTH
def test_redirects(urls: dict[str, str], is_async: bool) -> None:
    """The response is that of the other operation, whose content this one does not know."""
    assert called("depot", urls["depot"], "old.retrieve", {}, is_async) == ([], None)


Fault = tuple[str, dict[str, Any], str, dict[str, Any]]
FAULTS: list[Fault] = [
    (
        "items.retrieve",
        {"item_id": "x"},
        "UnprocessableEntityError",
        {"loc": ["path", "item_id"], "type": "int_parsing", "input": "x"},
    ),
    ("items.list", {"limit": 101}, "UnprocessableEntityError", {"loc": ["query", "limit"], "ctx": {"le": 100}}),
    ("items.create", {"name": "", "price": 1}, "UnprocessableEntityError", {"loc": ["body", "name"], "input": ""}),
    (
        "filtered.retrieve",
        {"extra_query": {"other": 1}},
        "UnprocessableEntityError",
        {"loc": ["query", "other"], "type": "extra_forbidden", "input": "1"},
    ),
]


@BOTH
@pytest.mark.parametrize(("method", "arguments", "error", "expected"), FAULTS)
def test_validation_errors(
    urls: dict[str, str], method: str, arguments: dict[str, Any], error: str, expected: dict[str, Any], is_async: bool
) -> None:
    market = own("market")
    with pytest.raises(market.UnprocessableEntityError) as caught:
        called("market", urls["market"], method, arguments, is_async)
    data = caught.value.data
    assert isinstance(data, market.models.HTTPValidationError)
    assert type(caught.value).__name__ == error and data.detail
    assert data.detail[0].to_dict().items() >= expected.items()


@BOTH
def test_errors_with_a_model_and_without_credentials(urls: dict[str, str], is_async: bool) -> None:
    market = own("market")
    with pytest.raises(market.NotFoundError, match="no such item") as caught:
        called("market", urls["market"], "items.retrieve", {"item_id": 404}, is_async)
    assert caught.value.data.detail == "no such item"
    with pytest.raises(market.MarketError, match="MARKET_API_KEY"):
        called("market", urls["market"], "secure.bearer", {}, is_async)


def test_deprecated_operations_warn(urls: dict[str, str]) -> None:
    with pytest.warns(DeprecationWarning, match="items.by_color.retrieve is deprecated"):
        called("market", urls["market"], "items.by_color.retrieve", {"color": "red"}, False)


def test_pages_follow_each_other(urls: dict[str, str]) -> None:
    with own("market").Client(urls["market"]) as client:
        assert [each.name for each in client.items.list(limit=1)] == ["a", "b"]


@pytest.mark.parametrize("name", APPS)
def test_packages_are_typed(name: str) -> None:
    tool = Path(sys.executable).parent / "mypy"
    done = subprocess.run([tool, "--strict", name], cwd=folder(name), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_models_have_names_without_paths() -> None:
    public = {*dir(own("market").models)}
    assert {"ItemInput", "ItemOutput", "PageItem", "AddFruitRequest", "AddFruitResponse", "QueriesPrice"} <= public
