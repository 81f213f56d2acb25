"""Pagination: empty pages, cycles, and responses that are not pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from openapiopenai import (
    APIError,
    AsyncOpenAI,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    UnexpectedContentError,
)
from openapiopenai._runtime.calls.pages import PageInfo
from openapiopenai.generate.openapi.annotate import response_schema
from openapiopenai.generate.openapi.files import read

from .conftest import ROOT

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def page(*ids: str, **more: Any) -> dict[str, Any]:
    return {"object": "list", "data": [{"id": each, "type": "message"} for each in ids], **more}


def collect(is_async: bool, responses: list[Any], call: Callable[[Any], Any]) -> tuple[list[str], list[str]]:
    """The IDs of all items, and the query of each request; the last response is repeated."""
    queries: list[str] = []

    def handler(request: Any) -> MockResponse:
        queries.append(request.url.partition("?")[2])
        assert len(queries) < 20, "endless"
        return MockResponse(responses[min(len(queries), len(responses)) - 1])

    settings: dict[str, Any] = {"api_key": "k", "admin_api_key": "a", "max_retries": 0}
    if not is_async:
        with OpenAI(**settings, transport=MockTransport(handler)) as client:
            return [item.id for item in call(client)], queries

    async def run() -> list[str]:
        async with AsyncOpenAI(**settings, transport=MockTransport(handler)) as client:
            return [item.id async for item in call(client)]

    return asyncio.run(run()), queries


PAGES: list[tuple[str, list[Any], list[str], list[str]]] = [
    # name, responses, IDs, queries
    ("one", [page("a", has_more=False, last_id="a")], ["a"], [""]),
    ("two", [page("a", has_more=True, last_id="a"), page("b", has_more=False)], ["a", "b"], ["", "after=a"]),
    ("no cursor", [page("a", has_more=True), page("b", has_more=False)], ["a", "b"], ["", "after=a"]),
    ("first is empty", [page(has_more=True, last_id="x"), page("b", has_more=False)], ["b"], ["", "after=x"]),
    ("data is null", [{**page(has_more=True, last_id="x"), "data": None}, page("b", has_more=False)], ["b"], ["", "after=x"]),
    ("no data", [{"has_more": True, "last_id": "x"}, page("b", has_more=False)], ["b"], ["", "after=x"]),
    ("empty without a cursor", [page(has_more=True)], [], [""]),
    ("null cursor", [page(has_more=True, last_id=None)], [], [""]),
    ("odd cursor", [page("a", has_more=True, last_id={"x": 1})], ["a"], [""]),
    ("a cursor that is true", [page("a", has_more=True, last_id=True)], ["a"], [""]),
    ("a number", [page("a", has_more=True, last_id=5), page()], ["a"], ["", "after=5"]),
    ("a cursor that no URL can hold", [page("a", has_more=True, last_id="\ud800")], ["a"], [""]),
    ("no has_more", [page("a", last_id="a"), page()], ["a"], ["", "after=a"]),
    ("no has_more, empty", [page()], [], [""]),
    ("the same cursor, empty", [page(has_more=True, last_id="x")], [], ["", "after=x"]),
    ("a bare list", [[{"id": "a", "type": "message"}, {"id": "b"}]], ["a", "b"], ["", "after=b"][:2]),
    ("a bare empty list", [[]], [], [""]),
]  # fmt: skip


@both
@pytest.mark.parametrize(("responses", "ids", "queries"), [case[1:] for case in PAGES], ids=[case[0] for case in PAGES])
def test_pages_by_cursor(is_async: bool, responses: list[Any], ids: list[str], queries: list[str]) -> None:
    if type(responses[0]) is list:
        responses = [*responses, page()]
    assert collect(is_async, responses, lambda client: client.conversations.items.list("conv")) == (ids, queries)


@both
def test_pages_by_token(is_async: bool) -> None:
    responses = [page(has_more=True, next="x"), page("b", has_more=True, next="y"), page("c", has_more=False, next="z")]
    found = collect(is_async, responses, lambda client: client.admin.organization.groups.list())
    assert found == (["b", "c"], ["", "after=x", "after=y"])
    found = collect(
        is_async, [page("a", has_more=True, next="")], lambda client: client.admin.organization.groups.list()
    )
    assert found == (["a"], [""])


@both
def test_a_bare_list_where_there_are_no_pages(is_async: bool) -> None:
    models = [{"id": "m1", "object": "model", "created": 1, "owned_by": "o"}, {"id": "m2"}]
    assert collect(is_async, [models], lambda client: client.models.list()) == (["m1", "m2"], [""])
    whole = {"object": "list", "data": models, "has_more": True, "": "x"}
    assert collect(is_async, [whole], lambda client: client.models.list()) == (["m1", "m2"], [""])


@pytest.mark.parametrize(
    ("response", "error", "message"),
    [
        (b'"x"', UnexpectedContentError, "a string instead of an object"),
        (b"null", UnexpectedContentError, "null instead of an object"),
        (b"7", UnexpectedContentError, "a number instead of an object"),
        (b'[{"error": {"message": "Slow"}}]', APIError, "Slow"),
        (b'{"error": {"message": "Slow"}}', APIError, "Slow"),
        (b"", UnexpectedContentError, "an empty response"),
    ],
)
@both
def test_no_page(is_async: bool, response: bytes, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        collect(is_async, [response], lambda client: client.models.list())


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (
            {"id": "resp_1", "object": "response", "deleted": True},
            {"id": "resp_1", "object": "response", "deleted": True},
        ),
        ({}, None),
        (b"", None),
        (b"OK", None),
    ],
)
def test_a_response_that_the_schema_does_not_declare(response: Any, expected: Any) -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: MockResponse(response)))
    result: object = client.responses.delete("resp_1")
    assert result == expected


def test_an_error_where_the_schema_declares_no_response() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: MockResponse({"error": {"message": "Busy"}})))
    with pytest.raises(APIError, match="Busy"):
        client.responses.delete("resp_1")


@pytest.mark.parametrize(
    ("response", "after", "expected"),
    [
        (page("a", has_more=True, last_id="b"), None, {"after": "b"}),
        (page("a", has_more=True, last_id="b"), "a", {"after": "b"}),
        (page("a", has_more=True, last_id="b"), "b", {"after": "b"}),  # the same page again: an error, see below
        (page("a", has_more=False, last_id="b"), None, None),
        (page("a", last_id="b"), None, {"after": "b"}),
        (page("a", "b"), None, {"after": "b"}),
        (page("a", "b"), "b", {"after": "b"}),
        ({"data": [{"type": "message"}], "has_more": True}, None, None),
        ({"data": ["x", 5], "has_more": True}, None, None),
    ],
)
def test_the_next_page(response: dict[str, Any], after: str | None, expected: dict[str, str] | None) -> None:
    with OpenAI(api_key="k", transport=MockTransport(lambda _: MockResponse(response))) as client:
        found = (
            client.conversations.items.list("conv", after=after) if after else client.conversations.items.list("conv")
        )
    assert (found.next_page_arguments(), found.has_next_page()) == (expected, expected is not None)
    unattached = type(found).from_dict(response)
    assert repr(found.next_page_info()) == (f"PageInfo(params={expected!r})" if expected else "None")
    assert repr(PageInfo(url="u", json=[1])) == "PageInfo(url='u', json=[1])"
    assert unattached.next_page_info() is None and unattached.next_page_arguments() is None
    assert len(list(unattached)) == len(response["data"])
    for last in (unattached, *([] if expected else [found])):
        with pytest.raises(OpenAIError, match=r"there is no next page; check has_next_page\(\) first"):
            last.get_next_page()


@pytest.mark.parametrize(
    ("responses", "ids"),
    [
        ([page("a", has_more=True, last_id="a")], ["a", "a"]),
        ([page("a", last_id="x"), page("b", last_id="y"), page("c", last_id="x")], ["a", "b", "c"]),
        ([page("a", last_id="x"), page("b", last_id="x")], ["a", "b"]),
    ],
)
@both
def test_a_server_that_goes_in_circles(is_async: bool, responses: list[Any], ids: list[str]) -> None:
    found: list[str] = []

    def call(client: Any) -> Any:
        listed = client.conversations.items.list("conv")
        return each_of(listed) if is_async else map(seen, listed)

    async def each_of(listed: Any) -> Any:
        async for item in listed:
            yield seen(item)

    def seen(item: Any) -> Any:
        found.append(item.id)
        return item

    with pytest.raises(APIError, match="the server has sent a page whose next one was there before"):
        collect(is_async, responses, call)
    assert found == ids


def test_the_same_page_again() -> None:
    listed = page("a", has_more=True, last_id="b")
    with OpenAI(api_key="k", transport=MockTransport(lambda _: MockResponse(listed))) as client:
        found = client.conversations.items.list("conv", after="b")
        with pytest.raises(APIError, match="the server has sent a page whose next one was there before"):
            found.get_next_page()


def test_pages_of_the_other_kind_of_client() -> None:
    """Those of an asynchronous client say so; those of a synchronous one can be iterated over in both ways."""
    responses = [page("a", has_more=True, last_id="a"), page("b", has_more=False)]

    def handler(request: Any) -> MockResponse:
        return MockResponse(responses["after" in request.url])

    async def run() -> None:
        async with AsyncOpenAI(api_key="k", transport=MockTransport(handler)) as client:
            listed = await client.conversations.items.list("conv")
            pages = iter(listed.iter_pages())
            assert next(pages) is listed
            with pytest.raises(TypeError, match=r"^these pages are of an asynchronous client: use `async for`$"):
                next(pages)
        with OpenAI(api_key="k", transport=MockTransport(handler)) as other:
            items: Any = other.conversations.items.list("conv")
            assert [item.id async for item in items] == ["a", "b"]

    asyncio.run(run())


def test_a_token_called_next_for_page() -> None:
    responses = [{"data": [{"id": "a"}], "has_more": True, "next": "t"}, {"data": [{"id": "b"}], "has_more": False}]
    found = collect(False, responses, lambda client: client.beta.agents.environments.files.list("env"))
    assert found == (["a", "b"], ["", "page=t"])


def test_every_list_with_a_cursor_has_a_next_page() -> None:
    spec = read(ROOT / "openapi.yaml")
    count = 0
    for path, operations in spec["paths"].items():
        for operation in operations.values():
            names = {each.get("name") for each in operation.get("parameters", ())}
            fields = response_schema(operation, spec["components"]["schemas"]).get("properties", {}).keys()
            if names & {"after", "page"} and "data" in fields and fields & {"last_id", "next", "next_page"}:
                assert operation["x-page"] != "single", path
                count += 1
    assert count > 70
