"""Pages of the usual kinds: `test/data/documents/paged.yaml`, generated and iterated over."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from openapiopenai.generate.layout.operations import methods_of
from openapiopenai.generate.openapi.faults import DocumentError
from openapiopenai.generate.openapi.normalise import normalise

from .projects import package, project

BASE = "https://paged.example/v1"
BOTH = pytest.mark.parametrize("kind", ["Client", "AsyncClient"])


@pytest.fixture(scope="module")
def paged() -> ModuleType:
    return package("paged")


def things(*ids: str) -> list[dict[str, str]]:
    return [{"id": each} for each in ids]


def linked(body: Any, link: str) -> Callable[[ModuleType], Any]:
    """A response with a header `Link`."""
    return lambda module: module.MockResponse(body, headers={"link": link})


Method = Callable[[Any], Any]
# Case, method, responses, IDs, parameters of the requests.
CASES: list[tuple[str, Method, list[Any], str, list[dict[str, str]]]] = [
    (
        "cursor",
        lambda client: client.cursors.list(limit=2),
        [{"items": things("a", "b"), "next_cursor": "x"}, {"items": [], "next_cursor": "y"}, {"items": things("c")}],
        "abc",
        [{"limit": "2"}, {"limit": "2", "cursor": "x"}, {"limit": "2", "cursor": "y"}],
    ),
    ("null", lambda client: client.cursors.list(), [{"items": things("a"), "next_cursor": None}], "a", [{}]),
    ("empty", lambda client: client.cursors.list(), [{"items": things("a"), "next_cursor": ""}], "a", [{}]),
    (
        "a repeated cursor on an empty page",
        lambda client: client.cursors.list(),
        [{"items": things("a"), "next_cursor": "x"}, {"items": [], "next_cursor": "x"}],
        "a",
        [{}, {"cursor": "x"}],
    ),
    (
        "nested",
        lambda client: client.nested.retrieve(),
        [
            {"response": {"items": things("a")}, "meta": {"pagination": {"nextCursor": "x", "hasMore": True}}},
            {"response": {"items": things("b")}, "meta": {"pagination": {"nextCursor": "y", "hasMore": False}}},
        ],
        "ab",
        [{}, {"cursor": "x"}],
    ),
    ("nested, nothing", lambda client: client.nested.retrieve(), [{}], "", [{}]),
    (
        "the last item",
        lambda client: client.starts.list(),
        [{"data": things("a", "b"), "has_more": True}, {"data": things("c"), "has_more": False}],
        "abc",
        [{}, {"starting_after": "b"}],
    ),
    (
        "token, items named like the resource",
        lambda client: client.tokens.list(),
        [{"tokens": things("a"), "nextPageToken": "/b+"}, {"tokens": things("b")}],
        "ab",
        [{}, {"pageToken": "/b+"}],
    ),
    (
        "offset until the total",
        lambda client: client.offsets.list(limit=9),
        [{"results": things("a", "b"), "total": 3}, {"results": things("c"), "total": 3}],
        "abc",
        [{"limit": "9"}, {"limit": "9", "offset": "2"}],
    ),
    (
        "offset until an empty page",
        lambda client: client.offsets.list(offset=5),
        [{"results": things("a", "b")}, {"results": []}],
        "ab",
        [{"offset": "5"}, {"offset": "7"}],
    ),
    (
        "offset of an array",
        lambda client: client.skips.list(),
        [things("a"), things("b"), []],
        "ab",
        [{}, {"skip": "1"}, {"skip": "2"}],
    ),
    (
        "page until their number",
        lambda client: client.numbers.list(per_page=1),
        [{"numbers": things("a"), "total_pages": 2}, {"numbers": things("b"), "total_pages": 2}],
        "ab",
        [{"per_page": "1"}, {"per_page": "1", "page": "2"}],
    ),
    (
        "page, from the third",
        lambda client: client.numbers.list(page=3),
        [{"numbers": things("a")}, {"numbers": []}],
        "a",
        [{"page": "3"}, {"page": "4"}],
    ),
    (
        "page that counts from 0, until the total",
        lambda client: client.indexes.list(),
        [{"content": things("a", "b"), "totalElements": 3}, {"content": things("c"), "totalElements": 3}, {"content": []}],
        "abc",
        [{}, {"pageIndex": "1"}, {"pageIndex": "2"}],
    ),
    (
        "page, until the total is reached",
        lambda client: client.indexes.list(),
        [{"content": things("a", "b"), "totalElements": 4}, {"content": things("c", "d"), "totalElements": 4}],
        "abcd",
        [{}, {"pageIndex": "1"}],
    ),
    (
        "page of an array",
        lambda client: client.arrays.list(),
        [things("a", "b"), things("c"), []],
        "abc",
        [{}, {"page": "2"}, {"page": "3"}],
    ),
    (
        "link",
        lambda client: client.links.list(),
        [
            linked(things("a"), f'<{BASE}/links?page=1>; rel="prev", <{BASE}/links?page=7&a="b">; rel="last next"'),
            linked(things("b"), "</v1/links?page=8> ; REL=Next"),
            linked(things("c"), f'<{BASE}/links?page=1>; rel="first"; title="next, <b>"'),
        ],
        "abc",
        [{}, {"page": "7", "a": '"b"'}, {"page": "8"}],
    ),
    ("no link", lambda client: client.links.list(), [things("a")], "a", [{}]),
    (
        "URL",
        lambda client: client.urls.list(limit=1),
        [{"count": 2, "next": f"{BASE}/urls?limit=1&offset=1", "results": things("a")}, {"next": None, "results": things("b")}],
        "ab",
        [{"limit": "1"}, {"limit": "1", "offset": "1"}],
    ),
    (
        "relative URL",
        lambda client: client.deep_urls.list(),
        [{"data": things("a"), "_links": {"next": {"href": "?after=a"}}}, {"data": things("b"), "_links": {}}],
        "ab",
        [{}, {"after": "a"}],
    ),
    (
        "URL in a property whose name has dots",
        lambda client: client.dotted_urls.list(),
        [{"value": things("a"), "@odata.nextLink": f"{BASE}/dotted_urls?$skip=1"}, {"value": things("b")}],
        "ab",
        [{}, {"$skip": "1"}],
    ),
    (
        "number of the next page",
        lambda client: client.next_numbers.list(),
        [{"records": things("a"), "next_page": 4}, {"records": things("b"), "next_page": None}],
        "ab",
        [{}, {"page": "4"}],
    ),
    (
        "in the body",
        lambda client: client.search(q="x"),
        [{"result": {"found": things("a"), "next": "t"}}, {"result": {"found": things("b")}}],
        "ab",
        [{"q": "x"}, {"q": "x", "from_token": "t"}],
    ),
    (
        "in the body, by its name",
        lambda client: client.things.search(q="x"),
        [{"results": things("a"), "has_more": True, "next_cursor": "t"}, {"results": things("b"), "next_cursor": None}],
        "ab",
        [{"q": "x"}, {"q": "x", "start_cursor": "t"}],
    ),
    (
        "in an object of the body",
        lambda client: client.things.query(q="x", page={"limit": 1}),
        [{"results": things("a"), "page": {"next_cursor": "t"}}, {"results": things("b"), "page": {}}],
        "ab",
        [{"q": "x", "page": {"limit": 1}}, {"q": "x", "page": {"limit": 1, "cursor": "t"}}],
    ),
    (
        "in an object of the query",
        lambda client: client.deep.retrieve(),
        [{"results": things("a"), "next_cursor": "t"}, {"results": things("b")}],
        "ab",
        [{}, {"page[cursor]": "t"}],
    ),
    ("items without the page around them", lambda client: client.nested.retrieve(), [things("a")], "a", [{}]),
]  # fmt: skip


def collect(module: ModuleType, kind: str, run: Method, responses: list[Any], way: str) -> tuple[str, list[Any]]:
    """Return the IDs of all items, and the parameters of all requests."""
    left = iter(responses)

    def respond(request: Any) -> Any:
        given = next(left)
        return given(module) if callable(given) else given

    transport = module.MockTransport(respond)
    client = getattr(module, kind)(transport=transport, max_retries=0)

    async def awaited() -> list[Any]:
        if way == "pages":
            return [
                item
                for page in [each async for each in (await run(client)).iter_pages()]
                for item in items(module, page)
            ]
        return [item async for item in (await run(client) if way == "page" else run(client))]

    if kind == "AsyncClient":
        found = asyncio.run(awaited())
    elif way == "pages":
        found = [item for page in run(client).iter_pages() for item in items(module, page)]
    else:
        found = [*run(client)]
    return "".join(each.id for each in found), [asked(request) for request in transport.requests]


def items(module: ModuleType, page: Any) -> list[Any]:
    """The items of one page."""
    from importlib import import_module

    found: list[Any] = import_module(f"{module.__name__}._runtime.calls.pages").items_in(page)
    return found


def asked(request: Any) -> dict[str, str]:
    query = dict(parse_qsl(urlsplit(request.url).query, keep_blank_values=True))
    return query | (json.loads(request.content) if request.content else {})


@BOTH
@pytest.mark.parametrize("way", ["items", "page", "pages"])
@pytest.mark.parametrize(
    ("run", "responses", "ids", "queries"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_pages(
    paged: ModuleType, kind: str, way: str, run: Method, responses: list[Any], ids: str, queries: list[dict[str, str]]
) -> None:
    assert collect(paged, kind, run, responses, way) == (ids, queries)


REPEATED: dict[str, tuple[Method, list[Any]]] = {
    "cursor": (lambda client: client.cursors.list(), [{"items": things("a"), "next_cursor": "x"}] * 3),
    "circle": (
        lambda client: client.cursors.list(),
        [{"items": things("a"), "next_cursor": "x"}, {"items": things("b"), "next_cursor": "y"}] * 3,
    ),
    "offset": (lambda client: client.offsets.list(), [{"results": things("a")}] * 3),
    "page": (lambda client: client.arrays.list(), [things("a")] * 3),
    "URL": (lambda client: client.urls.list(), [{"next": f"{BASE}/urls?offset=1", "results": things("a")}] * 3),
    "link": (lambda client: client.links.list(), [linked(things("a"), "</v1/links?page=2>; rel=next")] * 3),
    "object": (lambda client: client.things.query(q="x"), [{"results": things("a"), "page": {"next_cursor": "t"}}] * 3),
    "body": (lambda client: client.search(q="x"), [{"result": {"found": things("a"), "next": "t"}}] * 3),
}


@BOTH
@pytest.mark.parametrize(("run", "responses"), REPEATED.values(), ids=REPEATED)
def test_a_server_that_goes_in_circles(paged: ModuleType, kind: str, run: Method, responses: list[Any]) -> None:
    with pytest.raises(paged.APIError, match="the server has sent a page whose next one was there before"):
        collect(paged, kind, run, responses, "items")


@BOTH
@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/urls?offset=1",
        "http://paged.example/v1/urls",
        "https://paged.example:444/v1/urls",
        "\\\\e",
    ],
)
def test_another_host(paged: ModuleType, kind: str, url: str) -> None:
    for run, responses in (
        (lambda client: client.urls.list(), [{"next": url, "results": things("a")}]),
        (lambda client: client.links.list(), [linked(things("a"), f"<{url}>; rel=next")]),
    ):
        with pytest.raises(paged.APIError, match="the next page is on another host, it is not fetched"):
            collect(paged, kind, run, responses, "items")


def test_a_page_of_an_array(paged: ModuleType) -> None:
    responses = iter([things("a", "b"), things("c"), []])
    client = paged.Client(transport=paged.MockTransport(lambda request: next(responses)))
    page = client.arrays.list()
    assert isinstance(page, list) and len(page) == 2 and page[0].id == "a" and page.has_next_page()
    assert page._call_info.status_code == 200 and page.next_page_arguments() == {"page": 2}
    following = page.get_next_page()
    assert [each.id for each in next(iter(following.iter_pages()))[:]] == ["c"]
    for twin in (copy.copy(following), pickle.loads(pickle.dumps(following))):
        assert [each.id for each in twin] == ["c"] and not twin.has_next_page()
    with pytest.raises(paged.PagedError, match="no next page"):
        twin.get_next_page()


@pytest.mark.parametrize(
    ("run", "response", "expected"),
    [
        (lambda client: client.cursors.list(), {"items": things("a"), "next_cursor": "x"}, "params={'cursor': 'x'}"),
        (lambda client: client.search(q="x"), {"result": {"found": things("a"), "next": "t"}}, "json={'from_token': 't'}"),
        (lambda client: client.deep_urls.list(), {"data": things("a"), "_links": {"next": {"href": "?after=a"}}}, "url='?after=a'"),
    ],
)  # fmt: skip
def test_where_the_next_page_is(paged: ModuleType, run: Method, response: Any, expected: str) -> None:
    page = run(paged.Client(transport=paged.MockTransport(lambda request: response)))
    assert repr(page.next_page_info()) == f"PageInfo({expected})"


def test_a_page_without_a_client(paged: ModuleType) -> None:
    page = paged.GetOffsetsResponse.from_dict({"results": things("a"), "total": 9})
    assert [each.id for each in page] == ["a"] and not page.has_next_page()


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"style": "odd"}, "x-pagination/style: expected one of cursor, offset, page, url, link, single"),
        ({"style": "cursor"}, "x-pagination/parameter: the style `cursor` needs one"),
        (
            {"style": "page", "parameter": "p"},
            "x-pagination/parameter: expected a parameter of the operation, or a path into one",
        ),
        ({"style": "url", "next": "a"}, "x-pagination/items: the response has no property 'data'"),
        ({"style": "url", "items": "n"}, "x-pagination/next: the style `url` needs one"),
        ({"style": "single", "items": "n"}, "x-pagination/items: expected an array in the response"),
    ],
)
def test_a_wrong_extension(given: dict[str, Any], fault: str) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
    response = {"description": "OK", "content": {"application/json": {"schema": schema}}}
    operation = {"x-method": "a.list", "x-pagination": given, "responses": {"200": response}}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": operation}}}
    with pytest.raises(DocumentError) as raised:
        [method.page for method in methods_of(normalise(document))]
    assert raised.value.faults == [f"#/paths/~1a/get/{fault}"]


@pytest.mark.slow
def test_a_project_passes_its_own_tests() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", "tests"]
    done = subprocess.run(command, cwd=project("paged"), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
