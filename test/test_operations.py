"""Every operation, called with its example arguments: what comes over the wire, and what its response becomes.

Steady checks the requests against the spec. What it does not see (unknown properties, headers) is compared with the
example that the arguments were made of, byte by byte as it came over a socket.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import linecache
import warnings
from collections import Counter
from collections.abc import Generator, Iterator
from email import message_from_bytes
from email.message import Message
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from openapiopenai import ApiResponse, AsyncOpenAI, BaseModel, MockTransport, OpenAI, Page
from openapiopenai._runtime.http import query
from openapiopenai.generate.layout.operations import ALWAYS, Method, Parameter, methods_of
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.document import Node, final_name, ref_name, schemas_of
from openapiopenai.generate.openapi.examples import Examples

from .conftest import ROOT, same
from .loopback import Received, Reply, forward, loopback
from .steady import steady
from .test_traffic import expected_class

flatten = partial(query.flatten, default="deepObject")
KEYS = {"ApiKeyAuth": "sk-usual", "AdminApiKeyAuth": "sk-admin"}
JSON, FORM, EVENTS = "application/json", "multipart/form-data", "text/event-stream"
CONTENT = "RIFF\r\n--\x00ü".encode()
FILE = ("sound.wav", "audio/x-wav")  # what guessing makes of the name differs from one Python to the next


class Case(NamedTuple):
    """A call, and what it should send."""

    method: Method
    arguments: dict[str, Any]
    body: dict[str, Any] | None
    """By wire names; files are (name, media type)."""
    media: str
    query: dict[str, Any]
    headers: dict[str, str]
    is_stream: bool


# --- the calls ---


def parameter_values(document: Node) -> dict[str, dict[str, Any]]:
    """Operation → values for all its arguments outside the body, also those that nobody needs to give."""
    extended = dict(schemas_of(document))
    methods = methods_of(document)
    for method in methods:
        given = [each for each in method.parameters if each.place != "body"]
        properties = {each.wire: without_null(each.schema) for each in given}
        extended[f"Of {method.full_name}"] = {"type": "object", "properties": properties, "required": list(properties)}
    examples = Examples({**document, "components": {**document["components"], "schemas": extended}})
    return {method.full_name: examples.derive(f"Of {method.full_name}") for method in methods}


def by_place(method: Any) -> list[Any]:
    """The arguments that are parts of a request, but for a whole body in place of its properties."""
    return [each for each in method.parameters if each.place not in ("whole", "option")]


def without_null(schema: Node) -> Node:
    if isinstance(schema.get("type"), list):
        return {**schema, "type": next(kind for kind in schema["type"] if kind != "null")}
    return next((arm for arm in schema.get("anyOf", ()) if "$ref" in arm), schema)


def cases(document: Node, folder: Path) -> Iterator[Case]:
    """Calls of every operation; one for each media type of its body, and one for its stream."""
    schemas = schemas_of(document)
    parameters = parameter_values(document)
    path = folder / "chain.txt"
    path.write_bytes(CONTENT)
    forms = [  # what a user gives, and what the file is called then
        (CONTENT, ("upload", "application/octet-stream")),
        (path, ("chain.txt", "text/plain")),
        ((FILE[0], CONTENT, FILE[1]), FILE),
    ]
    for method in methods_of(document):
        asking, wanted = method.stream_when or ("", None)
        for media in [each for each in (JSON, FORM) if each in method.body.content] or [""]:
            key = ref_name(method.body.content[media]["schema"]) if media else None
            example: dict[str, Any] = schemas[final_name(key, schemas)]["examples"][0] if key else {}
            arguments: dict[str, Any] = {}
            sent: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "body": {}}
            for each in by_place(method):
                values = example if each.place == "body" else parameters[method.full_name]
                if each.name == asking and values.get(each.wire) in (wanted, None):
                    continue
                if each.wire in values:
                    value, on_wire = values[each.wire], values[each.wire]
                    if media == FORM and each.place == "body" and method.holds_file(each.schema):
                        value, on_wire = forms[len(forms) - 1]
                        forms.insert(0, forms.pop())
                    arguments[each.name], sent[each.place][each.wire] = value, on_wire
            assert sent["body"].keys() | {asking} >= example.keys(), method.full_name  # no property without an argument
            has_file = any(isinstance(value, tuple) for value in sent["body"].values())
            if media == FORM and method.body.kind == "either" and not has_file:
                continue  # nothing in it that JSON could not say
            body = sent["body"] if media else None
            case = Case(method, arguments, body, media, sent["query"], sent["header"], method.stream_when == ALWAYS)
            yield case
            if asking:
                more = {asking: wanted}
                case = case._replace(arguments={**arguments, **more}, is_stream=True)
                yield case._replace(body={**body, **more}) if body else case._replace(query={**case.query, **more})


# --- what was sent ---


def wire_faults(case: Case, request: Received) -> Iterator[str]:
    """Where a request is not what the example says."""
    method = case.method
    target = urlsplit(method.path)
    path = target.path.format_map({each.wire: case.arguments[each.name] for each in path_of(method)})
    got = urlsplit(request.target)
    yield from differs("method", request.method, method.verb)
    yield from differs("path", unquote(got.path), path)
    expected = sorted([*parse_qsl(target.query), *flatten(case.query)])
    yield from differs(
        "query", sorted(parse_qsl(got.query, keep_blank_values=True, strict_parsing=bool(got.query))), expected
    )
    yield from differs("headers", header_facts(request), expected_headers(case))
    if case.media == FORM:
        got_parts = [(*head, json.loads(text) if head[2] == JSON else text) for *head, text in parts(request)]
        yield from differs("parts", sorted(got_parts, key=repr), sorted(expected_parts(case), key=repr))
    elif case.media == JSON:
        sent = json.loads(request.body)
        if not same(sent, case.body):
            yield f"body: {sent} instead of {case.body}"
    else:
        yield from differs("body", request.body, b"")


def differs(what: str, got: Any, expected: Any) -> Iterator[str]:
    if got != expected:
        yield f"{what}: {got!r} instead of {expected!r}"


def path_of(method: Method) -> list[Parameter]:
    return [each for each in method.parameters if each.place == "path"]


def header_facts(request: Received) -> dict[str, str]:
    """Headers of a request, without what no example tells."""
    headers = dict(request.headers)
    for name in ("host", "connection", "user-agent", "accept-encoding", "cache-control", "content-length"):
        headers.pop(name, None)
    if "idempotency-key" in headers:
        headers["idempotency-key"] = "…"
    headers["content-type"] = headers.get("content-type", "").partition(";")[0]
    return headers


def expected_headers(case: Case) -> dict[str, str]:
    method = case.method
    ((scheme,),) = method.operation.get("security") or method.document["security"]
    headers = {"authorization": f"Bearer {KEYS[scheme]}", "content-type": case.media, "accept": JSON}
    if case.is_stream:
        headers["accept"] = EVENTS
    elif method.responses.kind == "bytes" or method.responses.may_be_text:
        headers["accept"] = method.responses.accept or "*/*"
    if method.verb != "GET":
        headers["idempotency-key"] = "…"
    if beta := method.operation.get("x-beta"):
        headers["openai-beta"] = beta
    return headers | {name: ",".join(value) for name, value in case.headers.items()}


Part = tuple[str, str | None, str | None, Any]


def parts(request: Received) -> Iterator[Part]:
    """Name, file name, media type and content of each part, as another library reads them."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message: Any = message_from_bytes(head + request.body)
    each: Message
    for each in message.get_payload():
        name = str(each.get_param("name", header="content-disposition"))
        yield name, each.get_filename(), each["content-type"], each.get_payload(decode=True)


def expected_parts(case: Case) -> Iterator[Part]:
    encoding = case.method.body.content[FORM].get("encoding", {})
    for name, value in (case.body or {}).items():
        if isinstance(value, tuple):
            yield name, *value, CONTENT
        elif media := encoding.get(name, {}).get("contentType"):
            yield name, None, media, value if media == JSON else value.encode()
        else:
            for inner, text in flatten({name: value}):
                yield inner, None, None, text.encode()


# --- what came of it ---


def response_faults(case: Case, result: Any, events: list[Any] | None, reply: Reply) -> Iterator[str]:
    """Where what a method returned is not what the spec says."""
    method, schemas = case.method, case.method.schemas
    yield from differs("x-steady-error-count", reply.headers.get("x-steady-error-count"), "0")
    content = content_of(reply)
    if case.is_stream:
        key = method.operation["x-stream-event"]
        sent = [*frames(content, "event" in schemas[final_name(key, schemas)].get("discriminator", {}).values())]
        yield from differs("number of events", len(events or ()), len(sent))
        for event, raw in zip(events or (), sent, strict=False):
            yield from model_faults(event, raw, key, schemas)
    elif method.responses.is_empty:
        yield from differs("response", result, None)
    elif method.responses.kind == "bytes":
        yield from differs("class", type(result), ApiResponse)
        yield from differs("content", result.content, content)
    else:
        yield from model_faults(result, json.loads(content), response_key(case), schemas)
        if method.page and not isinstance(result, Page):
            yield "no page"


def response_key(case: Case) -> str:
    """Component of the response, which an argument may decide."""
    if not (facts := case.method.operation.get("x-response-by")):
        return ref_name(case.method.responses.schema) or ""
    default = next(iter(facts["responses"]))
    return str(facts["responses"][case.arguments.get(facts["argument"], default)])


def content_of(reply: Reply) -> bytes:
    content = b"".join(reply.pieces)
    return gzip.decompress(content) if reply.headers.get("content-encoding") == "gzip" else content


def model_faults(model: Any, raw: Any, key: str, schemas: Node) -> Iterator[str]:
    expected = expected_class(raw, key, schemas)
    if expected is None:  # no property tells the arms of this union apart: the first that fits
        arms = [ref_name(arm) or "" for arm in schemas[final_name(key, schemas)]["anyOf"]]
        checker = Examples({"components": {"schemas": schemas}})
        expected = next(class_name(arm) for arm in arms if not checker.validate(arm, raw))
    yield from differs("class", type(model).__name__, expected)
    if not isinstance(model, BaseModel) or model.decode_issues or not same(model.to_dict(), raw):
        yield f"{model!r} of {raw} with {getattr(model, 'decode_issues', None)}"


def frames(content: bytes, has_envelope: bool) -> Iterator[Any]:
    """Values of server-sent events as Steady writes them."""
    for frame in content.decode().split("\n\n"):
        lines = dict(line.split(": ", 1) for line in frame.splitlines())
        if lines and lines["data"] != "[DONE]":
            data = json.loads(lines["data"])
            yield {"event": lines["event"], "data": data} if has_envelope else data


# --- calls, in all ways ---

WAYS = ["", "with_raw_response", "with_streaming_response"]


def run(client: OpenAI, case: Case, way: str) -> tuple[Any, list[Any] | None]:
    """The result of a method, and the events where it is a stream."""
    method, positional, named = prepared(client, case, way)
    result = method(*positional, **named)
    if way == "with_streaming_response":
        with result as response:
            result = response.parse()
            events = list(result) if case.is_stream else None
    else:
        result = result.parse() if way else result
        events = list(result) if case.is_stream else None
    return result, events


async def run_async(client: AsyncOpenAI, case: Case, way: str) -> tuple[Any, list[Any] | None]:
    method, positional, named = prepared(client, case, way)
    if way == "with_streaming_response":
        async with method(*positional, **named) as response:
            result = await response.parse()
            events = [event async for event in result] if case.is_stream else None
    else:
        result = await method(*positional, **named)
        result = result.parse() if way else result
        events = [event async for event in result] if case.is_stream else None
    return result, events


def prepared(client: Any, case: Case, way: str) -> tuple[Any, list[Any], dict[str, Any]]:
    """The method; its argument by position, which is the last one in the path; its arguments by name."""
    named = dict(case.arguments)
    positional = [named.pop(each.name) for each in path_of(case.method)[-1:]]
    view = getattr(client, way) if way else client
    return attrgetter(case.method.full_name)(view), positional, named


@pytest.fixture(scope="module")
def server() -> Generator[tuple[str, list[tuple[Received, Reply]]], None, None]:
    """A server before Steady that keeps what goes through."""
    with steady(ROOT / "openapi.yaml") as url:
        exchanges: list[tuple[Received, Reply]] = []
        passed_on = forward(url)

        def response(request: Received) -> Reply:
            reply = passed_on(request)
            exchanges.append((request, reply))
            return reply

        with loopback(response) as front:
            yield front, exchanges


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way or "plain")
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_every_operation(
    document: Node,
    server: tuple[str, list[tuple[Received, Reply]]],
    tmp_path: Path,
    is_async: bool,
    way: str,
) -> None:
    url, exchanges = server
    failures: list[str] = []
    met = Counter[str]()
    called: set[str] = set()
    usual, admin = KEYS.values()

    async def run_all() -> None:
        sync_client = OpenAI(api_key=usual, admin_api_key=admin, base_url=url, max_retries=0)
        async with AsyncOpenAI(api_key=usual, admin_api_key=admin, base_url=url, max_retries=0) as client:
            for case in cases(document, tmp_path):
                exchanges.clear()
                faults: list[str] = []
                with warnings.catch_warnings(record=True) as warned:
                    warnings.simplefilter("always")
                    try:
                        if is_async:
                            result, events = await run_async(client, case, way)
                        else:
                            result, events = run(sync_client, case, way)
                    except Exception as error:
                        faults.append(f"{type(error).__name__}: {error}")
                        result, events = None, None
                expected = [DeprecationWarning] if case.method.operation.get("deprecated") else []
                faults += differs("warnings", [each.category for each in warned], expected)
                lines = [linecache.getline(each.filename, each.lineno) for each in warned if not way]
                faults += [f"warns of {line.strip()!r}" for line in lines if "method(*positional" not in line]
                if len(exchanges) == 1:
                    ((request, reply),) = exchanges
                    faults += wire_faults(case, request)
                    if not 200 <= reply.status < 300:
                        faults.append(f"{reply.status}: {content_of(reply).decode()}")
                    elif not faults:
                        faults += response_faults(case, result, events, reply)
                else:
                    faults.append(f"{len(exchanges)} requests")
                failures.extend(
                    f"{case.method.full_name} {case.media} stream={case.is_stream}: {each}" for each in faults
                )
                met.update(["stream"] if case.is_stream else [case.media or "no body"])
                called.add(case.method.full_name)
        sync_client.close()

    asyncio.run(run_all())
    print(f"\n{dict(met)}")
    assert not failures, f"{len(failures)} faults:\n" + "\n".join(failures)
    assert called == {method.full_name for method in methods_of(document)}


def test_every_argument_has_its_place(document: Node) -> None:
    """Also those that no example has: each is sent where the spec says, under its name on the wire."""
    transport = MockTransport(lambda request: "data: [DONE]\n\n" if request.headers["accept"] in EVENTS else {})
    client = OpenAI(api_key="", admin_api_key="", base_url="http://test", transport=transport)
    checked = Counter[str]()
    for method in methods_of(document):
        files = [each.name for each in method.parameters if each.place == "body" and method.holds_file(each.schema)]
        for media in [each for each in (JSON, FORM) if each in method.body.content] or [""]:
            if media == FORM and method.body.kind == "either" and not files:
                continue
            sent = {place: dict[str, str]() for place in ("path", "query", "header", "body")}
            for each in by_place(method):
                sent[each.place][each.wire] = f"{each.place} {each.name}"
            given: dict[str, Any] = {each.name: sent[each.place][each.wire] for each in by_place(method)}
            given |= {name: given[name].encode() for name in files if media == FORM}
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                attrgetter(method.full_name)(client)(**given)
            request = transport.requests.pop()
            url, path = urlsplit(request.url), urlsplit(method.path)
            assert unquote(url.path) == path.path.format_map(sent["path"])
            assert dict(parse_qsl(url.query)) == {**dict(parse_qsl(path.query)), **sent["query"]}
            assert {name: request.headers[name] for name in sent["header"]} == sent["header"]
            if media == FORM:
                found = parts(Received("POST", "", request.headers, request.content))
                assert {name: content.decode() for name, *_, content in found} == sent["body"]
            else:
                assert (json.loads(request.content) if media else {}) == sent["body"]
            checked.update(each.place for each in method.parameters)
    assert checked.total() >= sum(len(method.parameters) for method in methods_of(document))


def test_operations_are_data() -> None:
    client = OpenAI(api_key="k")
    operations = client.operations
    assert len(operations) > 380
    for name, each in operations.items():
        operation = attrgetter(name)(client).plan.operation
        assert (each["method"], each["path"]) == (operation.method, operation.path)
    with pytest.raises(KeyError, match=r"responses\.creat; did you mean 'responses\.create'\?"):
        operations["responses.creat"]
