"""No secret of a call appears in errors, logs or `repr`: planted secrets × outputs, sync and async."""

from __future__ import annotations

import asyncio
import http.client
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from openapiopenai import (
    APIError,
    AsyncOpenAI,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    Stream,
)
from openapiopenai._runtime.json.redaction import (
    LONGEST_QUOTE,
    is_secret,
    is_secret_header,
    printable,
    quote,
    redact,
    redact_headers,
    redact_json,
    redact_url,
    redact_values,
    secret_spans,
    secrets_of,
    without_secrets,
)

from .loopback import Received, Reply, loopback

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
S = "p1anted-Secret/2=x"
"""Has characters that are encoded in a URL, and no known shape."""
SAFE = "p1anted.Secret-2"

HEADERS = [
    "authorization", "x-api-key", "api-key", "x-functions-key", "x-auth-key", "helicone-auth", "cf-aig-authorization",
    "ocp-apim-subscription-key", "x-goog-api-key", "cookie", "x-auth-token", "x-amz-security-token", "private-token",
]  # fmt: skip
PARAMETERS = ["code", "auth", "sig", "key", "api-key", "access_token", "X-Amz-Signature", "subscription-key"]

PLANTED: dict[str, dict[str, Any]] = {
    "key": {"api_key": S},
    "key of a callable": {"api_key": lambda: S},
    **{f"header {name}": {"default_headers": {name: S}} for name in HEADERS},
    "header with a scheme": {"default_headers": {"x-upstream-authorization": f"Bearer {S}"}},
    "cookies": {"default_headers": {"cookie": f"a=1; session={SAFE}"}},
    **{f"parameter {name}": {"default_query": {name: S}} for name in PARAMETERS},
    "query of the base URL": {"base": ("", f"?code={SAFE}")},
    "password of the base URL": {"api_key": "", "base": (f"user:{SAFE}@", "")},
}
planted = pytest.mark.parametrize("options", PLANTED.values(), ids=list(PLANTED))


def client_of(is_async: bool, url: str, options: dict[str, Any]) -> Any:
    options = {"api_key": "k", "max_retries": 0, **options}
    user, query = options.pop("base", ("", ""))
    base_url = url.replace("//", f"//{user}") + "/v1" + query
    return (AsyncOpenAI if is_async else OpenAI)(base_url=base_url, **options)


def failing(is_async: bool, client: Any, **arguments: Any) -> BaseException:
    """Make a call, and return its error."""
    arguments = {"model": "m", "messages": [], **arguments}

    async def run() -> BaseException:
        async with client:
            with pytest.raises(OpenAIError) as caught:
                async for _ in await client.chat.completions.create(**arguments):
                    pass
        return caught.value

    if is_async:
        return asyncio.run(run())
    with client, pytest.raises(OpenAIError) as caught:
        for _ in client.chat.completions.create(**arguments):
            pass
    return caught.value


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def shown(error: Any) -> str:
    """Everything that an error shows, but the response as received and the text of the test."""
    texts = ["".join(traceback.TracebackException.from_exception(error).format_exception_only())]
    for each in chain(error):
        texts += [str(each), repr(each), repr(each.args), repr(vars(each))]
        texts += traceback.TracebackException.from_exception(each, capture_locals=False).format()
    texts += [repr(error.request), repr(error.body), error.message]
    if response := getattr(error, "response", None):
        texts += [repr(response), repr(response.headers), repr(response.call_info), f"{error.request_id}"]
        texts.append(repr(response.request.headers))
    texts.append(repr(pickle.loads(pickle.dumps(error.request))))
    return "\n".join(texts)


def assert_hidden(text: str) -> None:
    for value in (S, SAFE, "p1anted"):
        assert value not in text, text[max(text.find(value) - 80, 0) : text.find(value) + 80]


def echo(request: Received) -> Reply:
    """Repeats the whole request in the request ID, a header, the message and another member of the body."""
    told = f"{request.target} {request.headers}"
    body = json.dumps({"error": {"message": f"wrong: {told}", "code": told, "more": [told, {told: told}]}})
    line = told.encode("ascii", "replace").decode()[:2000]
    return Reply(401, {"content-type": "application/json", "x-request-id": line, "x-echo": line}, [body.encode()])


def echo_stream(request: Received) -> Reply:
    told = json.dumps({"error": {"message": f"late: {request.target} {request.headers}"}})
    return Reply(200, {"content-type": "text/event-stream"}, [f"data: {told}\n\n".encode()])


def echo_remark(request: Received) -> Reply:
    text = f'data: {{"choices": []}}\n\nupstream {request.target} {request.headers}\n'
    return Reply(200, {"content-type": "text/event-stream"}, [text.encode()])


def echo_page(request: Received) -> Reply:
    page = f"<html>{request.target} {request.headers}"
    return Reply(200, {"content-type": f"text/html; x={request.target}"}, [page.encode()])


@both
@planted
@pytest.mark.parametrize("respond", [echo, echo_stream, echo_remark, echo_page])
def test_a_response_that_echoes_the_request_shows_no_secret(
    is_async: bool,
    options: dict[str, Any],
    respond: Callable[[Received], Reply],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    seen: list[str] = []

    def recording(request: Received) -> Reply:
        seen.append(f"{request.target} {request.headers}")
        return respond(request)

    with loopback(recording) as url:
        client = client_of(is_async, url, options)
        error = failing(is_async, client, **({"stream": True} if respond in (echo_stream, echo_remark) else {}))
        assert isinstance(error, APIError) and seen
        assert_hidden(shown(error))
        assert_hidden(f"{client!r} {client._configuration!r} {client.chat!r} {client.transport!r}")
        request = client.dry_run(client.chat.completions.create, model="m", messages=[])
        assert_hidden(f"{request!r} {request.headers} {request.url} {request.to_curl()}")
    assert_hidden(caplog.text)
    assert_hidden("".join(capfd.readouterr()))


class Numbers(BaseModel):
    """A type of the caller."""

    id: int


ECHOED = {"id": f"{S} {SAFE}", "object": "list", "data": []}
MISFITS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "a type of the caller": (json.dumps(ECHOED), lambda c: c.as_(Numbers, c.models.list)()),
    "a raw response": (json.dumps(ECHOED), lambda c: c.models.with_raw_response.list().parse(to=Numbers)),
    "no JSON": (json.dumps(ECHOED)[:-1], lambda c: c.models.list()),
    "an error": (json.dumps({"error": ECHOED}), lambda c: c.models.list()),
    "events of a type of the caller": (
        f"data: {json.dumps(ECHOED)}\n\n",
        lambda c: [*c.as_(Stream[Numbers], c.completions.create)(model="m", prompt="", stream=True)],
    ),
    "an event that is no JSON": (
        f"data: {json.dumps(ECHOED)[:-1]}\n\ndata: x\n\n",
        lambda c: [*c.completions.create(model="m", prompt="", stream=True)],
    ),
    "a last event that is no JSON": (
        f"data: {json.dumps(ECHOED)[:-1]}",
        lambda c: [*c.completions.create(model="m", prompt="", stream=True)],
    ),
}


@pytest.mark.parametrize(("body", "call"), MISFITS.values(), ids=MISFITS)
def test_no_context_and_no_pickle_shows_a_secret(body: str, call: Callable[[Any], Any]) -> None:
    """Errors of pydantic and json quote what they could not read; a response holds what was received."""
    response = MockResponse(body, headers={"x-request-id": S, "content-type": "application/json"})
    client = OpenAI(
        api_key=S, default_headers={"x-token": SAFE}, max_retries=0, transport=MockTransport(lambda _: response)
    )
    with pytest.raises(OpenAIError) as caught:
        call(client)
    told: list[str] = []
    left: list[BaseException | None] = [caught.value]
    while left:
        if error := left.pop():
            told += [str(error), repr(error), repr(error.args), repr(vars(error))]
            left += [error.__cause__, error.__context__]
    assert_hidden("\n".join(told))
    assert_hidden(repr(pickle.dumps(caught.value)))


@both
@planted
@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "https://127.0.0.1:9", "http://name.invalid"])
def test_a_connection_error_shows_no_secret(
    is_async: bool, options: dict[str, Any], url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    error = failing(is_async, client_of(is_async, url, options))
    assert_hidden(shown(error) + caplog.text)
    assert isinstance(error.__cause__, OSError) and type(error.__cause__).__module__ in ("builtins", "socket")
    locals_too = traceback.TracebackException.from_exception(error.__cause__, capture_locals=True)
    assert_hidden("".join(locals_too.format()))


@both
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("is_set", [False, True], ids=["argument", "environment"])
def test_password_of_a_proxy(
    is_async: bool, scheme: str, is_set: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    def refuse(request: Received) -> Reply:
        told = f"{request.headers} {SAFE}"
        return Reply(407, {}, [told.encode()])

    with loopback(refuse) as url:
        proxy = url.replace("//", f"//user:{SAFE}@")
        options: dict[str, Any] = {}
        if is_set:
            monkeypatch.setenv(f"{scheme}_proxy", proxy)
        else:
            from openapiopenai import AsyncHttp1Transport, Http1Transport

            options["transport"] = (AsyncHttp1Transport if is_async else Http1Transport)(proxy=proxy)
        client = client_of(is_async, f"{scheme}://name.invalid", options)
        assert_hidden(shown(failing(is_async, client)) + repr(client.transport) + caplog.text)


@both
def test_results_and_streams_show_no_secret(is_async: bool) -> None:
    def respond(_: Any) -> MockResponse:
        return MockResponse({"id": "r", "object": "response", "output": []}, headers={"x-request-id": f"id-{S}"})

    transport: Any = MockTransport(respond)
    client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key=S, transport=transport)

    async def run() -> list[Any]:
        raw = await client.responses.with_raw_response.create(model="m", input="x")
        return [await client.responses.create(model="m", input="x"), raw]

    if is_async:
        model, raw = asyncio.run(run())
    else:
        raw = client.responses.with_raw_response.create(model="m", input="x")
        model = client.responses.create(model="m", input="x")
    assert_hidden(f"{model!r} {model.call_info!r} {model.call_info.request!r} {model.call_info.headers!r}")
    assert_hidden(f"{raw!r} {raw.call_info!r} {raw.headers!r} {raw.request_id} {pickle.dumps(raw.request)!r}")
    assert model.call_info.request_id == "id-***"


BAD_KEYS = ["new\nline-p1anted", "p1anted-é", "p1anted\x00", "p1anted\ud800"]


@both
@pytest.mark.parametrize("key", BAD_KEYS, ids=ascii)
@pytest.mark.parametrize("is_called", [False, True])
def test_a_key_that_is_no_valid_header(is_async: bool, key: str, is_called: bool) -> None:
    given: Any = (lambda: key) if is_called else key
    with pytest.raises(ValueError, match="api_key: expected printable ASCII") as caught:
        client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key=given, base_url="http://127.0.0.1:9/v1")
        asyncio.run(client.responses.retrieve("r")) if is_async else client.models.list()
    assert_hidden(f"{caught.value} {caught.value!r}")


# --- the functions ---


@pytest.mark.parametrize("name", [*HEADERS, "set-cookie", "X-Portkey-Api-Key", "apikey", "accessToken", "x-jwt"])
def test_secret_names(name: str) -> None:
    assert is_secret_header(name) and is_secret_header(name.upper())


@pytest.mark.parametrize(
    "name",
    ["idempotency-key", "content-type", "x-request-id", "openai-project", "x-ratelimit-limit-tokens", "max_tokens"],
)
def test_names_that_are_not_secret(name: str) -> None:
    assert not is_secret_header(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        *[(name, True) for name in ("api_key", "apikey", "API_KEY", "client_secret", "password", "access_token", "private_key")],
        *[(name, True) for name in ("authorization", "credential", "credentials", "server_authorization")],
        *[(name, False) for name in ("key", "tokens", "max_tokens", "secretary", "token_count", "monkey", "unsecret", "")],
    ],
)  # fmt: skip
def test_secret_fields(name: str, expected: bool) -> None:
    assert is_secret(name) is expected


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("authorization", "Bearer abc", "Bearer ***"),
        ("Authorization", "BASIC abc", "BASIC ***"),
        ("authorization", "Digest username=a, nonce=b", "Digest ***"),
        ("authorization", "Token token=abc", "Token ***"),
        ("authorization", "ApiKey abc", "***"),
        ("authorization", "Bearer", "***"),
        ("authorization", "", "***"),
        ("x-note", f"told {S}", "told ***"),
        ("x-note", "plain", "plain"),
    ],
)
def test_headers(name: str, value: str, expected: str) -> None:
    assert redact_headers({name: value}, [S]) == {name: expected}


def test_json() -> None:
    text = f'{{"token" : "a\\"b", "tokens": "plain", "note": "told {S}", "api_key":"", "Api-Key": "x", "n": 1}}'
    expected = '{"token" : "***", "tokens": "plain", "note": "told ***", "api_key":"***", "Api-Key": "***", "n": 1}'
    assert redact_json(text, [S]) == expected
    values = {"a": [S, {S: 1}, None, 1.5], f"b{S}": {"c": f"{S}, {S}"}, "d": "plain"}
    masked = {"a": ["***", {"***": 1}, None, 1.5], "b***": {"c": "***, ***"}, "d": "plain"}
    assert redact_values(values, [S]) == masked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://u:p@h/x?code=a&m=1#f", "https://***@h/x?code=***&m=1#f"),
        ("url: /v1/x?sig=abc%2B (Caused by", "url: /v1/x?sig=*** (Caused by"),
        ("/x?country_code=de&status=1", "/x?country_code=de&status=1"),
        ("https://u:p@h/x", "https://***@h/x"),
        ("bearer abc.def/ghi==", "bearer ***"),
        ("Bearer abc.def/ghi==", "Bearer ***"),
        ("Basic dXNlcjpwYXNz, x", "Basic ***, x"),
        ("key sk-proj-1234567890 here", "key sk-*** here"),
        ("eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJ!", "eyJ***!"),
        ("AIza" + "x" * 35, "AIza***"),
        ("desk-lamp and token = 5", "desk-lamp and token = 5"),
    ],
)
def test_redact(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("key sk-proj-1234567890 here", ["proj-1234567890"]),
        ("eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJ!", ["hbGciOiJI.eyJzdWIiOiIx.SflKxwRJ"]),
        ("AIza" + "x" * 35, ["x" * 35]),
        ("hf_abcdefgh, xai-abcdefgh", ["abcdefgh", "abcdefgh"]),
        ("https://u:p@h/x?code=a&m=1#f", ["u:p", "a"]),
        ("at http://h/x?m=1&sig=ab%2B and ws://u@h?m=2", ["u", "ab%2B"]),
        ("https://h/a@b?m=c@d", []),
        ("/x?code=a", []),
        ("desk-lamp and token = 5", []),
    ],
)
def test_secret_spans(text: str, expected: list[str]) -> None:
    assert [text[begin:end] for begin, end in secret_spans(text)] == expected


def test_the_longest_secret_is_masked_first() -> None:
    for mask in (redact, redact_url):
        assert mask("abcd abcdefgh abc", ["abc", "abcd", "abcdefgh"]) == "*** *** abc"
        assert mask("http://h/azzzzb/abcd", ["zzzz", "azzzzb", "abcd"]) == "http://h/***/***"
    assert without_secrets(b"abcd abcdefgh abc \xff", ["abc", "abcd", "abcdefgh", "\ud800"]) == b"*** *** abc \xff"
    assert without_secrets(b"azzzzb", ["zzzz", "azzzzb"]) == b"***"


@pytest.mark.parametrize(
    ("url", "headers", "expected"),
    [
        ("https://h/x?z=1234&code=a%2Fbcd#f", {}, {"a/bcd", "a%2Fbcd"}),
        ("https://h/x?sig=a/b+c&code", {}, {"a/b+c", "a%2Fb%2Bc"}),
        ("https://user:pa%2Fss@h/x", {}, {"pa/ss", "pa%2Fss", "dXNlcjpwYS9zcw=="}),
        ("https://k%40y@h", {}, {"k@y", "k%40y", "a0B5"}),
        ("https://u:p@w@h/x", {}, {"p@w", "p%40w", "dTpwQHc="}),
        ("https://h/a@b?x=c@d", {}, set[str]()),
        ("http://h", {"Authorization": "bearer  a.b/c ", "x-note": "plain"}, {"a.b/c"}),
        ("http://h", {"authorization": "ApiKey abc"}, {"ApiKey abc"}),
        ("http://h", {"authorization": "Basic dTpodW50ZXIy"}, {"dTpodW50ZXIy", "u:hunter2", "hunter2"}),
        ("http://h", {"authorization": "Basic %%%"}, {"%%%"}),
        ("http://h", {"authorization": "Basic a"}, {"a"}),
        ("http://h", {"authorization": "Basic /w=="}, {"/w==", "="}),
        ("http://h", {"cookie": "a=bbbb; c= d=e ;f"}, {"a=bbbb; c= d=e ;f", "bbbb", "d=e"}),
        ("http://h", {"x-api-key": ""}, set[str]()),
    ],
)
def test_secrets_of(url: str, headers: dict[str, str], expected: set[str]) -> None:
    assert secrets_of(url, headers) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\n\tb\u2028c\xa0d", "a  b c d"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("\x9b31m\x85", "\\x9b31m "),
        ("\u202egnp.exe\u2066", "\\u202egnp.exe\\u2066"),
        ("\ud800", "\\ud800"),
        ("日本語 é 🙂", "日本語 é 🙂"),
    ],
)
def test_printable(text: str, expected: str) -> None:
    assert printable(text) == expected


@pytest.mark.parametrize("pattern", ["?secret", "eyJ-", "://", "&key", "Bearer ", '"secret":"', "x://a"])
def test_long_text_is_searched_quickly(pattern: str) -> None:
    import time

    start = time.perf_counter()
    redact(pattern * 50_000, [S])
    assert time.perf_counter() - start < 5


LONG = "\x1b[31m\u202e" + "x" * 5000


@both
@pytest.mark.parametrize(
    "response",
    [
        MockResponse({"error": {"message": LONG}}, status=400, headers={"x-request-id": LONG}),
        MockResponse({"detail": LONG}, status=500),
        MockResponse(LONG, status=404),
        MockResponse([{LONG: LONG}], status=404),
        MockResponse("", status=302, headers={"location": LONG}),
        MockResponse("", headers={"content-type": LONG}),
        MockResponse("x", headers={"content-type": LONG}),
        MockResponse("<html>", headers={"content-type": "text/html", "x-request-id": LONG}),
        MockResponse(json.dumps({"error": {"message": LONG}}), status=429, headers={"retry-after": "9" * 5000}),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_quotes_in_messages_are_short_and_printable(is_async: bool, response: MockResponse, stream: bool) -> None:
    transport: Any = MockTransport(lambda _: response)
    client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key="k", transport=transport, max_retries=0)
    error = failing(is_async, client, **({"stream": True} if stream else {}))
    for text in (str(error), error.args[0], *traceback.format_exception_only(error)):
        assert text.strip().isprintable()
        assert text.count("x") <= 2 * LONGEST_QUOTE + 10


def test_quote_masks_before_it_cuts() -> None:
    text = "y" * (LONGEST_QUOTE - 4) + S
    assert quote(text, [S]) == "y" * (LONGEST_QUOTE - 4) + "***"
    assert quote(" " + "z" * LONGEST_QUOTE + "\n") == "z" * LONGEST_QUOTE
    assert quote("z" * (LONGEST_QUOTE + 1)) == "z" * LONGEST_QUOTE + "…"
