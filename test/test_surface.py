"""What users see of the clients: names, signatures, arguments, settings, pages."""

from __future__ import annotations

import asyncio
import csv
import functools
import inspect
import json
import typing
import warnings
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import pydantic
import pytest

from openapiopenai import (
    APIConnectionError,
    AsyncOpenAI,
    AsyncPages,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    Page,
    Request,
    Response,
    ResponseStreamEvent,
    Stream,
    Timeout,
    omit,
)
from openapiopenai._runtime.calls.operation import CallOptions
from openapiopenai._runtime.calls.resource import Resource
from openapiopenai.generate.layout.operations import Method, methods_of
from openapiopenai.generate.openapi.document import Node, schemas_of
from openapiopenai.generate.openapi.files import read

from .conftest import ROOT

pytestmark = pytest.mark.slow

KEY, ADMIN_KEY = "sk-usual-1234567890", "sk-admin-1234567890"


def mock(response: Any = None, **options: Any) -> tuple[Any, list[Request]]:
    """A client that gets the same response to all it sends, and what it has sent."""
    transport = MockTransport(lambda _: {} if response is None else response)
    given: dict[str, Any] = {"api_key": KEY, "admin_api_key": ADMIN_KEY, "transport": transport, **options}
    return OpenAI(**given), transport.requests


def async_mock(response: Any = None, **options: Any) -> tuple[Any, list[Request]]:
    transport = MockTransport(lambda _: {} if response is None else response)
    given: dict[str, Any] = {"api_key": KEY, "admin_api_key": ADMIN_KEY, "transport": transport, **options}
    return AsyncOpenAI(**given), transport.requests


def body_of(request: Request) -> Any:
    return json.loads(request.content)


CLIENT, ASYNC_CLIENT = mock()[0], async_mock()[0]
METHODS = {method.full_name: method for method in methods_of(read(ROOT / "openapi.yaml"))}
RESOURCES = sorted(
    {".".join(steps[:end]) for steps in (name.split(".") for name in METHODS) for end in range(1, len(steps))}
)


# --- the official client ---


with (ROOT / "test" / "data" / "official_methods.tsv").open(encoding="utf-8", newline="") as file:
    OFFICIAL = {row["method"]: row for row in csv.DictReader(file, delimiter="\t")}
"""Methods of the official client, as `make methods` lists them."""


@pytest.mark.parametrize("client", [CLIENT, ASYNC_CLIENT], ids=["sync", "async"])
def test_helpers_are_those_of_the_official_client(client: Any) -> None:
    names = [name for name, row in OFFICIAL.items() if not row["request"]]
    assert len(names) > 30
    for name in names:
        assert callable(attrgetter(name)(client)), name


@pytest.mark.parametrize("client", [CLIENT, ASYNC_CLIENT], ids=["sync", "async"])
def test_methods_are_those_of_the_official_client(client: Any) -> None:
    rows = {name: row for name, row in OFFICIAL.items() if row["request"]}
    assert len(rows) > 300
    for name, row in rows.items():
        method = attrgetter(name)(client)
        operation = method.plan.operation
        marks = row["marks"].split()
        parameters = inspect.signature(method).parameters.values()
        positional = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        assert positional == [each for each in row["positional"].split(",") if each], name
        arguments = {each for each in row["arguments"].split(",") if each}
        assert arguments <= {each.name for each in parameters} | CallOptions.__annotations__.keys(), name
        assert [f"beta:{operation.beta}"] * bool(operation.beta) == [each for each in marks if ":" in each], name
        assert (operation.auth == "admin") == ("admin" in marks), name
        assert "stream" not in marks or METHODS[operation.name].stream_when, name
        if name == operation.name:  # second names call the same operation
            assert "page" not in marks or operation.page, name
            expected = "bytes" if "bytes" in marks else "" if "nothing" in marks else None
            assert operation.response == expected or (expected is None and (operation.response or operation.event)), (
                name
            )


OF_SETTINGS = """admin_api_key after_attempt api_key attempt_middleware base_url before_attempt custom_headers deadline
    default_headers default_query max_retries middleware on_incomplete_stream organization project rate_limits
    retry_policy stream_idle_timeout timeout transport user_agent webhook_secret websocket_base_url"""
OF_METHODS = """as_ auth_headers close copy delete dry_run get is_closed map operations patch post preload put request
    with_options with_raw_response with_streaming_response"""


def completed(kind: type) -> set[str]:
    """What an editor suggests after a dot: the public names of a class and of those it is built upon."""
    return {
        name
        for base in kind.__mro__
        for name in (*vars(base), *vars(base).get("__annotations__", ()))
        if not name.startswith("_")
    }


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_a_client_has_resources_settings_and_methods_and_nothing_else(kind: type[Any]) -> None:
    client = kind(api_key=KEY)
    names = completed(kind)
    resources = {name for name in names if isinstance(getattr(client, name), Resource)}
    assert names - resources == {*OF_SETTINGS.split(), *OF_METHODS.split()}
    assert {name for name in dir(client) if not name.startswith("_")} == names


@pytest.mark.parametrize("name", ["responses", "chat.completions", "vector_stores.files"])
def test_a_resource_has_methods_and_parts_and_nothing_else(name: str) -> None:
    resource = attrgetter(name)(OpenAI(api_key=KEY))
    for each in completed(type(resource)) - {"with_raw_response", "with_streaming_response"}:
        member = getattr(resource, each)
        assert isinstance(member, Resource) or callable(member), each


def test_content_of_a_file_in_a_container() -> None:
    client, _ = mock(b"part,stock")
    response: Any = attrgetter("containers.files.content.retrieve")(client)("file-1", container_id="cntr_1")
    assert response.content == b"part,stock"


# --- signatures ---


def test_methods_can_be_inspected() -> None:
    for name, method in METHODS.items():
        sync, asynchronous = attrgetter(name)(CLIENT), attrgetter(name)(ASYNC_CLIENT)
        signature, async_signature = inspect.signature(sync), inspect.signature(asynchronous)
        assert signature.parameters == async_signature.parameters, name
        assert [*signature.parameters] == [*expected_order(method), "options"], name
        hints, async_hints = typing.get_type_hints(sync), typing.get_type_hints(asynchronous)
        returned, async_returned = hints.pop("return"), async_hints.pop("return")
        assert hints.keys() == signature.parameters.keys(), name
        assert hints == async_hints, name
        if method.page:
            assert typing.get_origin(async_returned) is AsyncPages, name
            assert typing.get_args(async_returned)[0] == returned and issubclass(returned, Page), name
        elif not method.stream_when:
            assert async_returned == returned, name
        assert inspect.iscoroutinefunction(asynchronous) == (not method.page), name
        for view in ("with_raw_response", "with_streaming_response"):
            for client in (CLIENT, ASYNC_CLIENT):
                raw = attrgetter(name)(getattr(client, view))
                assert typing.get_type_hints(raw) and raw.__doc__ == sync.__doc__ and raw.__name__ == sync.__name__
        assert f"`{method.verb} {method.path}`" in sync.__doc__, name
        assert sync.__qualname__.endswith(f".{method.name}") and sync.__module__.startswith("openapiopenai.api.")


@pytest.mark.parametrize("client", [CLIENT, ASYNC_CLIENT], ids=["sync", "async"])
@pytest.mark.parametrize(
    "name",
    ["responses.create", "files.create", "files.list", "uploads.upload_file_chunked", "batches.run", "models.list"],
)
def test_annotations_resolve(client: Any, name: str) -> None:
    """However they are read: evaluated by `inspect`, in a wrapper, or by pydantic."""
    method = attrgetter(name)(client)
    evaluated = inspect.signature(method, eval_str=True)
    assert not any(isinstance(each.annotation, str) for each in evaluated.parameters.values())
    wrapper = functools.wraps(method)(lambda *_, **__: None)
    assert typing.get_type_hints(wrapper) == typing.get_type_hints(method)
    assert pydantic.validate_call(config={"arbitrary_types_allowed": True})(method)


def expected_order(method: Method) -> list[str]:
    """The last argument in the path, then all others, required ones first."""
    path = [each for each in method.parameters if each.place == "path"]
    others = [each for each in method.parameters if each not in path[-1:]]
    return [each.name for each in [*path[-1:], *sorted(others, key=lambda each: not each.required)]]


def test_raw_methods_show_their_arguments() -> None:
    raw = inspect.signature(CLIENT.with_raw_response.files.retrieve)
    assert raw.parameters == inspect.signature(CLIENT.files.retrieve).parameters


@pytest.mark.parametrize("client", [CLIENT, ASYNC_CLIENT], ids=["sync", "async"])
def test_resources(client: Any) -> None:
    """Each is where its path says, shown by `dir`, the same one each time, and has raw views."""
    for path in RESOURCES:
        parent, _, name = path.rpartition(".")
        holder = attrgetter(parent)(client) if parent else client
        resource: Resource = attrgetter(path)(client)
        assert name in dir(holder)
        assert resource._path == path and resource._client is client and resource is getattr(holder, name)
        assert (resource.__doc__ or "").startswith(f"`client.{path}`: ")
        for view in ("with_raw_response", "with_streaming_response"):
            assert getattr(resource, view) and attrgetter(path)(getattr(client, view))
            assert name in dir(attrgetter(parent)(getattr(client, view)) if parent else getattr(client, view))
    for name in METHODS:
        resource_path, _, method = name.rpartition(".")
        assert method in dir(attrgetter(resource_path)(client)) and method in dir(
            attrgetter(resource_path)(client.with_raw_response)
        )
    assert not hasattr(client, "no_such_resource") and not hasattr(client.with_raw_response.files, "no_such_method")


# --- arguments ---


def test_what_is_required_must_be_given() -> None:
    for name, method in METHODS.items():
        has_body = any(each.place == "whole" for each in method.parameters)  # in place of what is required of a body
        for required in (
            each.name for each in method.parameters if each.required and not (has_body and each.place == "body")
        ):
            others = {each.name: "x" for each in method.parameters if each.name != required and each.place != "option"}
            with pytest.raises(TypeError, match=rf"{name}\(\) needs '{required}'$"), warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                attrgetter(name)(CLIENT)(**others)


def test_a_request_without_a_body_takes_no_further_argument() -> None:
    with pytest.raises(TypeError, match=r"files.list\(\) takes no limited; extra_query"):
        CLIENT.files.list(limited=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_none_is_sent_where_it_is_a_value(document: Node) -> None:
    schemas = schemas_of(document)

    def has_null(schema: Node) -> bool:
        if "$ref" in schema:
            return has_null(schemas[schema["$ref"].rpartition("/")[2]])
        return "null" in schema.get("type", ()) or any(has_null(arm) for arm in schema.get("anyOf", ()))

    client, sent = mock()
    nulls = 0
    for name, method in METHODS.items():
        if method.body.kind not in ("json", "either"):
            continue
        in_body = [each for each in method.parameters if each.place == "body"]
        nullable = [each.wire for each in in_body if has_null(each.schema)]
        demanded = [each.wire for each in in_body if each.required and each.wire not in nullable]
        given = {
            each.name: "x" if each.place == "path" or (each in in_body and each.wire in demanded) else None
            for each in method.parameters
        }
        expected = {**dict.fromkeys(nullable), **dict.fromkeys(demanded, "x")}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            attrgetter(name)(client)(**given)
        assert body_of(sent.pop()) == expected, name
        nulls += len(nullable)
    assert nulls > 100


BAD_CALLS: list[tuple[Callable[[Any], object], type[Exception], str]] = [
    (lambda c: c.files.retrieve(""), ValueError, "file_id: expected a non-empty string, got ''"),
    (lambda c: c.files.retrieve(None), ValueError, "file_id: expected a non-empty string, got None"),
    (lambda c: c.files.retrieve(".."), ValueError, "file_id: expected a string that is not a relative path"),
    (lambda c: c.evals.runs.list(eval_id=""), ValueError, "eval_id"),
    (lambda c: c.evals.runs.retrieve("run_1", eval_id=""), ValueError, "eval_id"),
    (lambda c: c.evals.runs.retrieve("run_1"), TypeError, "needs 'eval_id'"),
    (lambda c: c.files.retrieve("a", "b"), TypeError, "files.retrieve.. takes 1 positional argument, got 2"),
    (lambda c: c.files.retrieve("a", file_id="b"), TypeError, "got file_id twice"),
    (lambda c: c.files.list("a"), TypeError, r"takes keyword arguments only \(purpose=…, limit=…\), got 1"),
    (lambda c: c.responses.create(timeout="1"), TypeError, "timeout: expected seconds"),
    (lambda c: c.files.list(timeout=0), ValueError, "timeout: expected more than 0"),
    (lambda c: c.files.list(deadline=-1), ValueError, "deadline: expected more than 0"),
    (lambda c: c.files.list(after=object()), TypeError, "after: expected a string, got object"),
    (lambda c: c.responses.create(input=object()), TypeError, "object"),
    (lambda c: c.dry_run(print), TypeError, "expected a method of a resource"),
    (lambda c: c.request("GET", "files"), ValueError, 'path: expected one that begins with "/"'),
]


@pytest.mark.parametrize(("call", "error", "message"), BAD_CALLS)
def test_bad_calls(call: Callable[[Any], object], error: type[Exception], message: str) -> None:
    client, sent = mock()
    with pytest.raises(error, match=message):
        call(client)
    assert not sent


def test_options_of_a_call() -> None:
    client, sent = mock(default_headers={"X-Team": "a", "X-Gone": "b"}, default_query={"v": 1})
    client.responses.create(
        model="m",
        input="Hi",
        new_argument={"of": "the server"},
        extra_headers={"X-Trace": "t", "x-gone": None, "Authorization": "Bearer other"},
        extra_query={"beta": True, "v": 2},
        extra_body={"model": "other", "more": [1]},
        timeout=3,
        deadline=60,
        max_retries=0,
        idempotency_key="once",
    )
    (request,) = sent
    assert body_of(request) == {"model": "other", "input": "Hi", "new_argument": {"of": "the server"}, "more": [1]}
    assert request.url == "https://api.openai.com/v1/responses?v=2&beta=true"
    headers = request.headers
    assert (headers["x-team"], headers["x-trace"], headers["authorization"]) == ("a", "t", "Bearer other")
    assert "x-gone" not in headers and headers["idempotency-key"] == "once"
    assert request.timeout == Timeout(3) and request.deadline
    client.responses.create(timeout=Timeout(read=None, connect=1))
    assert sent[-1].timeout == (None, 1) and sent[-1].deadline is None
    assert body_of(sent[-1]) == {}
    client.files.retrieve("a/b ?ü")
    assert sent[-1].url == "https://api.openai.com/v1/files/a%2Fb%20%3F%C3%BC?v=1"


@pytest.mark.parametrize("client", [CLIENT, ASYNC_CLIENT], ids=["sync", "async"])
def test_dry_run(client: Any) -> None:
    """What would be sent, as a command that shows no key."""
    request = client.dry_run(client.responses.create, model="m", input="it's", extra_headers={"api-key": KEY})
    assert body_of(request) == {"model": "m", "input": "it's"}
    command = request.to_curl()
    assert command.startswith("curl -X POST https://api.openai.com/v1/responses ")
    assert KEY not in command and KEY not in repr(request) and "***" in command
    assert """'{"model":"m","input":"it'"'"'s"}'""" in command
    assert client.dry_run(client.files.retrieve, "file-1").url.endswith("/files/file-1")
    assert client.dry_run(client.models.list).headers["authorization"] == "Bearer ***"
    without = client.with_options(api_key="")
    assert "authorization" not in without.dry_run(without.models.list).headers


@pytest.mark.parametrize("client", [CLIENT, ASYNC_CLIENT], ids=["sync", "async"])
def test_repr(client: Any) -> None:
    """A client, its copies and its resources say where they send, and show no key."""
    for shown in (client, client.with_options(timeout=1), client.responses):
        assert f"{type(client).__name__}(base_url='https://api.openai.com/v1')" in repr(shown)
        assert KEY not in repr(shown)


def test_dry_run_of_an_operation_with_an_argument_named_method() -> None:
    CLIENT.dry_run(CLIENT.fine_tuning.jobs.create, model="m", training_file="f", method={"type": "supervised"})


# --- settings ---

VARIABLES = {
    "OPENAI_API_KEY": "sk-env",
    "OPENAI_ADMIN_KEY": "sk-admin-env",
    "OPENAI_BASE_URL": "http://env/v2/",
    "OPENAI_ORG_ID": "org-env",
    "OPENAI_PROJECT_ID": "proj-env",
    "OPENAI_WEBHOOK_SECRET": "whsec-env",
}
Make = Callable[..., tuple[Any, list[Request]]]
BOTH = pytest.mark.parametrize("make", [mock, async_mock], ids=["sync", "async"])


def settle(result: Any) -> Any:
    """What a method of either client leads to."""

    async def wait() -> Any:
        return await result

    return asyncio.run(wait()) if inspect.isawaitable(result) else result


@BOTH
def test_environment(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, f" {value}\n")
    client, sent = make(api_key=None, admin_api_key=None)
    settle(client.models.list())
    settle(client.admin.organization.users.list())
    assert [request.headers["authorization"] for request in sent] == ["Bearer sk-env", "Bearer sk-admin-env"]
    assert sent[0].url == "http://env/v2/models"
    assert sent[0].headers["openai-organization"] == "org-env" and sent[0].headers["openai-project"] == "proj-env"
    assert client.webhook_secret == "whsec-env"
    given = {"base_url": "http://given", "organization": "org", "project": "proj", "webhook_secret": "whsec"}
    client, sent = make(api_key="sk", **given)
    settle(client.models.list())
    assert sent[0].url == "http://given/models" and client.base_url == "http://given"
    names = ("authorization", "openai-organization", "openai-project")
    assert [sent[0].headers[name] for name in names] == ["Bearer sk", "org", "proj"]
    assert client.webhook_secret == "whsec"


@BOTH
def test_keys(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        make(api_key=None, admin_api_key=None)
    client, sent = make(api_key=None)
    settle(client.admin.organization.users.list())
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        settle(client.models.list())
    client, sent = make(admin_api_key=None)
    with pytest.raises(OpenAIError, match="OPENAI_ADMIN_KEY"):
        settle(client.admin.organization.users.list())
    client, sent = make(api_key="")
    settle(client.models.list())
    assert "authorization" not in sent[0].headers
    keys = iter(["one", "two"])
    client, sent = make(api_key=lambda: next(keys))
    settle(client.models.list())
    settle(client.models.list())
    assert [request.headers["authorization"] for request in sent] == ["Bearer one", "Bearer two"]
    for key, error in (("bad\nkey", ValueError), ("schlüssel", ValueError), (1, TypeError)):
        with pytest.raises(error, match=r"^api_key: ") as raised:
            make(api_key=key)
        assert str(key) not in str(raised.value)


def test_asynchronous_keys() -> None:
    async def key() -> str:
        await asyncio.sleep(0)
        return "later"

    client, sent = async_mock(api_key=key)
    settle(client.models.list())
    assert sent[0].headers["authorization"] == "Bearer later"
    with pytest.raises(OpenAIError, match="asynchronous client"):
        mock(api_key=key)[0].models.list()


@BOTH
@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"http_client": object()}, TypeError, "http_client; pass transport="),
        ({"no_such_option": 1}, TypeError, "unexpected arguments: no_such_option"),
        ({"base_url": "api.openai.com"}, ValueError, "base_url: expected a URL"),
        ({"max_retries": -1}, ValueError, "max_retries"),
        ({"max_retries": True}, TypeError, "max_retries"),
        ({"timeout": -1}, ValueError, "timeout"),
        ({"timeout": "1"}, TypeError, "timeout"),
        ({"deadline": 0}, ValueError, "deadline"),
        ({"on_incomplete_stream": "ignore"}, ValueError, "on_incomplete_stream"),
    ],
)
def test_settings_that_cannot_be(make: Make, options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make(**options)
    with pytest.raises(error, match=message):
        make()[0].with_options(**options)


@BOTH
def test_with_options(make: Make) -> None:
    client, sent = make(default_headers={"X-A": "1"}, default_query={"a": 1}, timeout=7, webhook_secret="whsec")
    client.models  # noqa: B018 (a resource that is there already belongs to the first client)
    copy = client.with_options(
        api_key="other", default_headers={"x-b": "2"}, default_query={"b": 2}, base_url="http://copy", project="p"
    )
    assert type(copy) is type(client) and copy.transport is client.transport and copy.models._client is copy
    settle(copy.models.list())
    settle(client.models.list())
    settle(copy.with_options(timeout=None, max_retries=0).admin.organization.users.list())
    first, second, third = sent
    assert first.url == "http://copy/models?a=1&b=2" and second.url == "https://api.openai.com/v1/models?a=1"
    assert (first.headers["x-a"], first.headers["x-b"], first.headers["openai-project"]) == ("1", "2", "p")
    assert "x-b" not in second.headers and "openai-project" not in second.headers
    assert [each.headers["authorization"] for each in sent] == ["Bearer other", f"Bearer {KEY}", f"Bearer {ADMIN_KEY}"]
    assert first.timeout == (7, 7) and third.timeout == (None, None)
    assert copy.webhook_secret == "whsec" and client.copy(webhook_secret="new").webhook_secret == "new"


def test_clients_close_their_transport() -> None:
    closed: list[str] = []

    class Closing(MockTransport):
        def close(self) -> None:
            closed.append("sync")

    class AsyncClosing(MockTransport):
        async def close(self) -> None:
            closed.append("async")

    with OpenAI(api_key="", transport=Closing(lambda _: {})):
        pass

    async def run() -> None:
        async with AsyncOpenAI(api_key="", transport=AsyncClosing(lambda _: {})):
            pass

    asyncio.run(run())
    assert closed == ["sync", "async"]


# --- pages ---


def item(kind: str, number: int) -> dict[str, Any]:
    return {"id": f"{kind}_{number}", "object": kind}


def bucket(number: int) -> dict[str, Any]:
    return {"object": "bucket", "start_time": number, "end_time": number, "results": []}


def files(*numbers: int, **more: Any) -> dict[str, Any]:
    return {"object": "list", "data": [item("file", number) for number in numbers], **more}


# Method and arguments, the pages that the server has, the ids of all items, what the later requests ask for.
PAGES: list[tuple[str, dict[str, Any], list[Any], list[Any], list[str]]] = [
    (
        "files.list",
        {"limit": 2},
        [
            files(1, 2, first_id="file_1", last_id="file_2", has_more=True),
            files(3, first_id="file_3", last_id="file_3", has_more=False),
        ],
        ["file_1", "file_2", "file_3"],
        ["limit=2&after=file_2"],
    ),
    (  # no last_id: the id of the last item; no has_more: until a page is empty
        "files.list",
        {"after": "file_0", "purpose": "batch"},
        [files(1), files(2), files()],
        ["file_1", "file_2"],
        ["after=file_1&purpose=batch", "after=file_2&purpose=batch"],
    ),
    (
        "admin.organization.usage.completions",
        {"start_time": 1, "group_by": ["model"]},
        [
            {"object": "page", "data": [bucket(1)], "has_more": True, "next_page": "page_a"},
            {"object": "page", "data": [bucket(2)], "has_more": False, "next_page": None},
        ],
        [1, 2],
        ["start_time=1&group_by%5B%5D=model&page=page_a"],
    ),
    (
        "admin.organization.groups.list",
        {},
        [
            {"object": "list", "data": [item("group", 1)], "has_more": True, "next": "g1"},
            {"object": "list", "data": [item("group", 2)], "has_more": False, "next": None},
        ],
        ["group_1", "group_2"],
        ["after=g1"],
    ),
    ("models.list", {}, [{"object": "list", "data": [item("model", 1), item("model", 2)]}], ["model_1", "model_2"], []),
    ("files.list", {}, [files(has_more=False)], [], []),
]


@pytest.mark.parametrize(("name", "arguments", "pages", "expected", "queries"), PAGES)
def test_pages(name: str, arguments: dict[str, Any], pages: list[Any], expected: list[Any], queries: list[str]) -> None:
    def ids(items: list[Any]) -> list[Any]:
        return [getattr(each, "id", None) or each.start_time for each in items]

    def asked(sent: list[Request]) -> list[dict[str, str]]:
        return [dict(part.split("=") for part in each.url.partition("?")[2].split("&")) for each in sent[1:]]

    wanted = [dict(part.split("=") for part in query.split("&")) for query in queries]
    responses = iter(pages)
    transport = MockTransport(lambda _: next(responses))
    client, sent = OpenAI(api_key=KEY, admin_api_key=KEY, transport=transport), transport.requests
    page = attrgetter(name)(client)(**arguments)
    assert len(sent) == 1 and len(page.data) == len(pages[0]["data"]) and isinstance(page, Page)
    assert page.has_next_page() == (len(pages) > 1)
    assert ids([*page]) == expected and asked(sent) == wanted and len(sent) == len(pages)

    async def run() -> None:
        for way in range(3):
            responses = iter(pages)
            transport = MockTransport(lambda _: next(responses))  # noqa: B023
            listed = attrgetter(name)(AsyncOpenAI(api_key=KEY, admin_api_key=KEY, transport=transport))(**arguments)
            if way == 0:
                found = [each async for each in listed]
            elif way == 1:
                found = [each async for each in await listed]
            else:
                found = [each async for page in (await listed).iter_pages() for each in page.data]
            assert ids(found) == expected and asked(transport.requests) == wanted

    asyncio.run(run())


def test_a_page_one_by_one() -> None:
    responses = iter([files(1, has_more=True), files(2, has_more=False)])
    client = OpenAI(api_key=KEY, transport=MockTransport(lambda _: next(responses)))
    page = client.files.list(extra_headers={"x-a": "1"})
    following = page.get_next_page()
    assert [each.id for each in following.data] == ["file_2"]
    for last in (following, type(page).from_dict(page.to_dict())):  # a page without a client is the last one too
        assert not last.has_next_page()
        with pytest.raises(OpenAIError, match="no next page"):
            last.get_next_page()
    assert page.to_dict() == files(1, has_more=True)


# --- other endpoints ---


def test_request() -> None:
    client, sent = mock({"id": "resp_1", "object": "response"}, base_url="http://test/v1")
    assert client.request("get", "/new", query={"a": [1]}) == {"id": "resp_1", "object": "response"}
    response = client.request(
        "POST", "/new", body={"n": 1}, response=Response, auth="admin", extra_headers={"x-a": "1"}
    )
    assert isinstance(response, Response) and response.id == "resp_1"
    get, post = sent
    assert (get.method, get.url, get.body) == ("GET", "http://test/v1/new?a%5B%5D=1", None)
    assert (post.method, body_of(post), post.headers["x-a"]) == ("POST", {"n": 1}, "1")
    assert [each.headers["authorization"] for each in sent] == [f"Bearer {KEY}", f"Bearer {ADMIN_KEY}"]
    async_client, async_sent = async_mock([1, 2])
    assert settle(async_client.request("DELETE", "/new")) == [1, 2]
    assert async_sent[0].method == "DELETE"


def test_request_of_a_path_with_braces() -> None:
    client, sent = mock()
    client.request("GET", "/new/{thing}")
    assert sent[0].url.endswith("/new/{thing}")


def test_request_of_a_stream() -> None:
    stream = MockResponse('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n')
    client, sent = mock(stream)
    with client.request("POST", "/new", body={"stream": True}, stream=True) as events:
        assert isinstance(events, Stream) and [*events] == [{"n": 1}, {"n": 2}]
    assert sent[0].headers["accept"] == "text/event-stream"


def test_request_of_a_stream_of_models() -> None:
    stream = MockResponse('data: {"type":"response.output_text.delta","delta":"a"}\n\ndata: [DONE]\n\n')
    client, _ = mock(stream)
    with client.request("POST", "/new", body={}, stream=True, response=ResponseStreamEvent) as events:
        assert [(type(event).__name__, event.delta) for event in events] == [("ResponseTextDeltaEvent", "a")]


def test_mock_transport_plays_a_server_that_is_down() -> None:
    def refuse(_: Request) -> None:
        raise APIConnectionError("refused")

    transport = MockTransport(refuse)
    with pytest.raises(APIConnectionError, match="refused"):
        OpenAI(api_key="", transport=transport, max_retries=0).models.list()
    assert len(transport.requests) == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, "CreateTranscriptionResponseJson"),
        ({"response_format": "json"}, "CreateTranscriptionResponseJson"),
        ({"response_format": "verbose_json"}, "CreateTranscriptionResponseVerboseJson"),
        ({"response_format": "srt"}, "str"),
        ({"response_format": omit}, "CreateTranscriptionResponseJson"),
        ({"response_format": "a new one"}, "CreateTranscriptionResponseJson"),
    ],
)
def test_an_argument_decides_what_is_returned(arguments: dict[str, Any], expected: str) -> None:
    client, _ = mock({"text": "Hello"})
    response: Any = client.audio.transcriptions.create(file=("a.mp3", b"mp3"), model="whisper-1", **arguments)
    assert type(response).__name__ == expected
    assert (response if isinstance(response, str) else response.to_json()) == '{"text":"Hello"}'
