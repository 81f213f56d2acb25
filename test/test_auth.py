"""Authentication by the security schemes of a document: `test/data/documents/auth.yaml`, generated and called."""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import logging
import pickle
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import pytest

from openapiopenai.generate.openapi.security import security_notes

from .loopback import Received, Reply, loopback
from .projects import package

BASIC = base64.b64encode(b"ann:s3cret:x").decode()
TOKEN_URL = "https://login.example/token"
THING = {"a": "x"}


@pytest.fixture(scope="module")
def vault() -> ModuleType:
    return package("auth")


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "BEARER_TOKEN", "USERNAME", "PASSWORD", "CLIENT_ID", "CLIENT_SECRET", "OAUTH_TOKEN"):
        monkeypatch.delenv(f"AUTH_{name}", raising=False)


def settle(result: Any) -> Any:
    """What a method of either client leads to."""

    async def wait() -> Any:
        return await result

    return asyncio.run(wait()) if inspect.isawaitable(result) else result


def sent_by(vault: ModuleType, kind: str, name: str, given: dict[str, Any], **arguments: Any) -> Any:
    """The only request of a call."""
    transport = vault.MockTransport(lambda request: THING)
    client = getattr(vault, kind)(transport=transport, **given)
    assert settle(attrgetter(name)(client)(**arguments)).a == "x"
    assert len(transport.requests) == 1
    return transport.requests[0]


BOTH = pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
KEYS = {"api_key": "KEY1", "app_key": "KEY2", "query_key": "K/3", "session": "S=4"}
# Method, credentials, what shows who sends the request.
SENT: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    ("usual.retrieve", KEYS, {"x-vault": "KEY1"}),
    ("public.retrieve", KEYS, {}),
    ("optional.retrieve", KEYS, {"x-vault": "KEY1"}),
    ("optional.retrieve", {}, {}),
    ("bearer.retrieve", {"bearer_token": " T \n"}, {"authorization": "Bearer T"}),
    ("bearer.retrieve", {"bearer_token": "", "api_key": "no"}, {}),
    ("handmade.retrieve", {"handmade_token": "T"}, {"authorization": "Vault-1 T"}),
    ("basic.retrieve", {"username": "ann", "password": "s3cret:x"}, {"authorization": f"Basic {BASIC}"}),
    ("basic.retrieve", {"username": "key"}, {"authorization": "Basic a2V5Og=="}),
    ("basic.retrieve", {"username": "é", "password": " p "}, {"authorization": "Basic w6k6IHAg"}),
    ("query.retrieve", KEYS, {"query": "k%5B1%5D=K%2F3"}),
    ("cookie.retrieve", KEYS, {"cookie": "sid=S=4"}),
    ("cookie.retrieve", {"session": "a;b"}, {"cookie": "sid=a%3Bb"}),
    ("both.retrieve", KEYS, {"x-vault": "KEY1", "x-app": "KEY2"}),
    ("either.retrieve", KEYS, {"x-vault": "KEY1", "query": "k%5B1%5D=K%2F3"}),
    ("either.retrieve", {"api_key": "KEY1", "username": "key"}, {"authorization": "Basic a2V5Og=="}),
    ("oauth.retrieve", {"oauth_token": "T"}, {"authorization": "Bearer T"}),
    (
        "oauth_and_query.retrieve",
        {"oauth_token": "T", **KEYS},
        {"authorization": "Bearer T", "query": "k%5B1%5D=K%2F3"},
    ),
    ("login.retrieve", {"login_token": "T"}, {"authorization": "Bearer T"}),
    ("openid.retrieve", {"openid_token": "T"}, {"authorization": "Bearer T"}),
    ("certificate.retrieve", KEYS, {}),
    ("certificate_and_key.retrieve", KEYS, {"x-vault": "KEY1"}),
    ("unknown.retrieve", KEYS, {"x-vault": "KEY1"}),
    ("bearer.retrieve", {"base_url": "https://u:p@h"}, {"authorization": "Basic dTpw"}),
]
SHOWN = ("authorization", "cookie", "x-vault", "x-app")


@BOTH
@pytest.mark.parametrize(("name", "given", "expected"), SENT)
def test_sent(vault: ModuleType, kind: str, name: str, given: dict[str, Any], expected: dict[str, str]) -> None:
    request = sent_by(vault, kind, name, given)
    found = {header: request.headers[header] for header in SHOWN if header in request.headers}
    query = request.url.partition("?")[2]
    assert found | ({"query": query} if query else {}) == expected
    masked = sent_by(vault, kind, name, given).masked()
    for value in {**given}.values():
        assert len(value) < 4 or value not in f"{masked.url} {masked.headers}"


@BOTH
def test_several_calls_with_the_same_credentials(vault: ModuleType, kind: str) -> None:
    """What is always the same is made once, and again for other settings."""
    transport = vault.MockTransport(lambda request: THING)
    client = getattr(vault, kind)(transport=transport, **KEYS)
    for each in (client, client, client.with_options(api_key="OTHER")):
        settle(each.usual.retrieve())
    client.api_key = "THIRD"
    settle(client.usual.retrieve())
    assert [request.headers["x-vault"] for request in transport.requests] == ["KEY1", "KEY1", "OTHER", "THIRD"]
    assert (client.api_key, client.app_key) == ("THIRD", "KEY2")


@BOTH
@pytest.mark.parametrize(
    ("name", "argument", "place"),
    [
        ("usual", "api_key", lambda request: request.headers["x-vault"]),
        ("bearer", "bearer_token", lambda request: request.headers["authorization"].removeprefix("Bearer ")),
        ("query", "query_key", lambda request: request.url.partition("=")[2]),
        ("cookie", "session", lambda request: request.headers["cookie"].removeprefix("sid=")),
        ("oauth", "oauth_token", lambda request: request.headers["authorization"].removeprefix("Bearer ")),
        ("openid", "openid_token", lambda request: request.headers["authorization"].removeprefix("Bearer ")),
    ],
)
def test_callables(vault: ModuleType, kind: str, name: str, argument: str, place: Callable[[Any], str]) -> None:
    async def later() -> str:
        await asyncio.sleep(0)
        return "LATER"

    values = iter(["ONE", "TWO"])
    transport = vault.MockTransport(lambda request: THING)
    client = getattr(vault, kind)(transport=transport, **{argument: lambda: next(values)})
    settle(getattr(client, name).retrieve())
    settle(getattr(client, name).retrieve())
    assert [*map(place, transport.requests)] == ["ONE", "TWO"]
    asynchronous = client.with_options(**{argument: later})
    if kind == "AsyncClient":
        settle(getattr(asynchronous, name).retrieve())
        assert place(transport.requests[-1]) == "LATER"
    else:
        with pytest.raises(vault.AuthError, match=f"^{argument}: an asynchronous callable"):
            getattr(asynchronous, name).retrieve()
    for wrong, error in ((5, TypeError), ("a\nb", ValueError)):
        with pytest.raises(error, match=f"^{argument}: "):
            settle(getattr(client.with_options(**{argument: lambda: wrong}), name).retrieve())  # noqa: B023


@BOTH
@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("usual", {}, "this operation needs a key: pass api_key=… or set AUTH_API_KEY"),
        (
            "basic",
            {},
            "this operation needs a user name and a password: pass username=… and password=… or set AUTH_USERNAME and "
            "AUTH_PASSWORD",
        ),
        ("both", {"api_key": "k"}, "this operation needs a key: pass app_key=… or set AUTH_APP_KEY"),
        (
            "either",
            {"api_key": "k"},
            "this operation needs a key: pass query_key=… or set AUTH_QUERY_KEY; or a user name and a password: pass "
            "username=… and password=… or set AUTH_USERNAME and AUTH_PASSWORD",
        ),
        (
            "oauth",
            {"client_id": "i"},
            "this operation needs a token: pass oauth_token=… or set AUTH_OAUTH_TOKEN or a client secret: pass "
            "client_secret=… or set AUTH_CLIENT_SECRET",
        ),
    ],
)
def test_missing(vault: ModuleType, kind: str, name: str, given: dict[str, Any], expected: str) -> None:
    client = getattr(vault, kind)(transport=vault.MockTransport(lambda request: THING), **given)
    with pytest.raises(vault.AuthError) as raised:
        settle(getattr(client, name).retrieve())
    assert str(raised.value) == expected
    client.dry_run(getattr(client, name).retrieve)  # shows what it would be like


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"username": "a:b"}, ValueError),
        ({"password": "a\x00"}, ValueError),
        ({"password": 5}, TypeError),
        ({"api_key": "é"}, ValueError),
        ({"token_url": "ftp://x"}, ValueError),
        ({"scopes": 5}, TypeError),
        ({"nonsense": 5}, TypeError),
    ],
)
def test_invalid(vault: ModuleType, given: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error, match=f"{next(iter(given))}") as raised:
        vault.Client(**given)
    assert "a:b" not in str(raised.value)


def test_environment(vault: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"API_KEY": "E1", "USERNAME": "E2", "OAUTH_TOKEN": "E3", "SCOPES": "a b"}.items():
        monkeypatch.setenv(f"AUTH_{name}", f" {value}\n")
    client = vault.Client(username="mine")
    assert (client.api_key, client.username, client.oauth_token, client.scopes) == ("E1", "mine", "E3", ("a", "b"))
    assert vault.Client(client_id="i", client_secret="s").oauth_token is None  # what is passed goes first


def test_request_names_a_scheme(vault: ModuleType) -> None:
    transport = vault.MockTransport(lambda request: THING)
    client = vault.Client(transport=transport, bearer_token="T", **KEYS)
    client.request("GET", "/other")
    client.request("GET", "/other", auth="bearer")
    assert [{*request.headers} & {*SHOWN} for request in transport.requests] == [{"x-vault"}, {"authorization"}]
    with pytest.raises(ValueError, match="auth: expected '' or 'bearer' or"):
        client.request("GET", "/other", auth="bear")


SECRETS = {
    "api_key": "hidden-1", "app_key": "hidden-2", "query_key": "hid/den-3", "session": "hidden-4", "username": "hidden-5",
    "oauth_token": "hidden-6",
}  # fmt: skip


@BOTH
@pytest.mark.parametrize("name", ["usual", "both", "either", "query", "cookie", "basic", "oauth_and_query"])
def test_secrets_stay_secret(vault: ModuleType, kind: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    def echo(request: Any) -> Any:
        said = f"not for {request.url} {request.headers}"
        return vault.MockResponse({"error": {"message": said}}, status=403)

    caplog.set_level(logging.DEBUG)
    client = getattr(vault, kind)(transport=vault.MockTransport(echo), **SECRETS)
    with pytest.raises(vault.PermissionDeniedError) as raised:
        settle(getattr(client, name).retrieve())
    error = raised.value
    told = [
        str(error),
        repr(error),
        repr(error.request),
        error.request.to_curl(),
        repr(error.response),
        str(error.body),
    ]
    told += [caplog.text, repr(client), *traceback.format_exception(error), repr(pickle.loads(pickle.dumps(error)))]
    for text in told:
        assert "hidden" not in text and "hid%2Fden" not in text and "hid/den" not in text


@BOTH
@pytest.mark.parametrize("name", ["usual", "query", "cookie", "basic", "both"])
@pytest.mark.parametrize(("location", "goes_along"), [("/v1/there?a=1", True), ("https://other.example/there", False)])
def test_redirects(vault: ModuleType, kind: str, name: str, location: str, goes_along: bool) -> None:
    def respond(request: Any) -> Any:
        is_first = len(transport.requests) == 1
        return vault.MockResponse(b"", status=302, headers={"location": location}) if is_first else THING

    transport = vault.MockTransport(respond)
    settle(getattr(getattr(vault, kind)(transport=transport, **SECRETS), name).retrieve())
    first, second = (f"{request.url} {request.headers}" for request in transport.requests)
    assert "hid" in first or "Basic" in first
    assert ("hid" in second or "Basic" in second) == goes_along


# --- OAuth 2.0 --------------------------------------------------------------------------------------------------------


class Issuer:
    """A token server, and an API that takes only the newest token."""

    def __init__(self, *, lifetime: Any = 3600, style: str = "header", status: int = 200, delay: float = 0.0) -> None:
        self.lifetime, self.style, self.status, self.delay = lifetime, style, status, delay
        self.asked: list[Received] = []
        self.seen: list[str] = []
        self.is_strict = True
        self.forgets = False

    def __call__(self, request: Received) -> Reply:
        if request.target == "/token":
            return self.token(request)
        self.seen.append(request.headers.get("authorization", ""))
        is_newest = self.seen[-1] == f"Bearer token-{len(self.asked)}"
        if (self.is_strict and not is_newest) or self.forgets:
            self.forgets = False
            return self.json(401, {"error": "expired"})
        return self.json(200, THING)

    def token(self, request: Received) -> Reply:
        time.sleep(self.delay)
        if self.status != 200:
            return self.json(self.status, {"error": "invalid_client", "error_description": f"no {request.body!r}"})
        if (self.style == "header") != ("authorization" in request.headers):
            return self.json(401, {"error": "invalid_client"})
        self.asked.append(request)
        return self.json(200, {"access_token": f"token-{len(self.asked)}", "expires_in": self.lifetime})

    @staticmethod
    def json(status: int, payload: Any) -> Reply:
        return Reply(status, {"content-type": "application/json"}, [json.dumps(payload).encode()])


GRANT: dict[str, Any] = {"client_id": "me", "client_secret": "s3cr+t/", "max_retries": 0}


def run(vault: ModuleType, kind: str, url: str, calls: Callable[[Any], Iterator[Any]], **options: Any) -> None:
    """Run the calls one after the other with a client."""
    given = {"base_url": url, "token_url": f"{url}/token", **GRANT, **options}
    if kind == "Client":
        with vault.Client(**given) as client:
            [*calls(client)]
        return

    async def awaited() -> None:
        async with vault.AsyncClient(**given) as client:
            for each in calls(client):
                await each

    asyncio.run(awaited())


@BOTH
@pytest.mark.parametrize("style", ["header", "body"])
def test_a_token_is_fetched_once(vault: ModuleType, kind: str, style: str) -> None:
    issuer = Issuer(style=style)

    def calls(client: Any) -> Iterator[Any]:
        yield client.oauth.retrieve()
        yield client.with_options(timeout=9).oauth.retrieve()
        yield client.oauth_and_query.retrieve()
        yield client.oauth.update()

    with loopback(issuer) as url:
        run(vault, kind, url, calls, query_key="q", default_headers={"x-mine": "1"}, default_query={"z": "1"})
    assert issuer.seen == ["Bearer token-1"] * 3 + ["Bearer token-2"]
    forms = [parse_qs(request.body.decode()) for request in issuer.asked]
    assert [form["scope"] for form in forms] == [["read"], ["read write"]]
    asked = issuer.asked[0]
    assert (
        asked.target == "/token" and "x-mine" not in asked.headers and forms[0]["grant_type"] == ["client_credentials"]
    )
    if style == "header":
        assert asked.headers["authorization"] == f"Basic {base64.b64encode(b'me:s3cr%2Bt%2F').decode()}"
        assert "client_secret" not in forms[0]
    else:
        assert (forms[0]["client_id"], forms[0]["client_secret"]) == (["me"], ["s3cr+t/"])


@BOTH
@pytest.mark.parametrize("lifetime", [0.2, "0.2"])
def test_a_token_is_renewed_before_it_expires(vault: ModuleType, kind: str, lifetime: Any) -> None:
    issuer = Issuer(lifetime=lifetime)

    def calls(client: Any) -> Iterator[Any]:
        yield client.oauth.retrieve()
        time.sleep(0.21)
        yield client.oauth.retrieve()

    with loopback(issuer) as url:
        run(vault, kind, url, calls)
    assert issuer.seen == ["Bearer token-1", "Bearer token-2"]


@BOTH
def test_a_refused_token_is_renewed_once(vault: ModuleType, kind: str) -> None:
    issuer = Issuer(lifetime=None)

    def calls(client: Any) -> Iterator[Any]:
        yield client.oauth.retrieve()
        issuer.forgets = True
        issuer.is_strict = False
        yield client.oauth.retrieve()
        issuer.is_strict = True
        yield client.oauth.retrieve()

    with loopback(issuer) as url:
        run(vault, kind, url, calls, scopes=["all"])
    assert issuer.seen == ["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"]
    assert parse_qs(issuer.asked[0].body.decode())["scope"] == ["all"]


@BOTH
def test_a_token_that_is_always_refused(vault: ModuleType, kind: str) -> None:
    issuer = Issuer()

    def respond(request: Received) -> Reply:
        return issuer.token(request) if request.target == "/token" else issuer.json(401, {})

    with loopback(respond) as url, pytest.raises(vault.AuthenticationError):
        run(vault, kind, url, lambda client: iter([client.oauth.retrieve()]))
    assert len(issuer.asked) == 2


@BOTH
@pytest.mark.parametrize("status", [400, 401, 403, 500])
def test_no_token(vault: ModuleType, kind: str, status: int) -> None:
    with loopback(Issuer(status=status)) as url, pytest.raises(vault.APIStatusError) as raised:
        run(vault, kind, url, lambda client: iter([client.oauth.retrieve()]))
    error = raised.value
    assert error.status_code == status and str(error).startswith(f"OAuth token: status {status}: ")
    told = [str(error), repr(error), error.request.to_curl(), str(error.request.body), str(error.body)]
    for text in [*told, *traceback.format_exception(error)]:
        assert "s3cr" not in text


@BOTH
@pytest.mark.parametrize(
    "content",
    [
        b"", b"access_token=abc", b"[]", b'{"access_token": 5}', b'{"access_token": " "}', b'{"access_token": "a\\r\\nx-b: c"}',
        b'{"access_token": "a\\u0000"}', b'{"access_token": "\\ud800"}', b'{"access_token": "\\u00e4"}', b"[" * 100_000,
    ],
    ids=range(10),
)  # fmt: skip
def test_a_response_without_a_token(vault: ModuleType, kind: str, content: bytes) -> None:
    with loopback(lambda request: Reply(200, {}, [content])) as url, pytest.raises(vault.APIError) as raised:
        run(vault, kind, url, lambda client: iter([client.oauth.retrieve()]))
    assert str(raised.value) == "OAuth token: the response has no access_token"


def test_threads_fetch_a_token_once(vault: ModuleType) -> None:
    issuer = Issuer(delay=0.2)
    with (
        loopback(issuer) as url,
        vault.Client(url, token_url=f"{url}/token", **GRANT) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        assert [each.a for each in pool.map(lambda _: client.oauth.retrieve(), range(16))] == ["x"] * 16
    assert len(issuer.asked) == 1


def test_tasks_fetch_a_token_once(vault: ModuleType) -> None:
    issuer = Issuer(delay=0.2)

    async def work(url: str) -> None:
        async with vault.AsyncClient(url, token_url=f"{url}/token", **GRANT) as client:
            await asyncio.gather(*(client.oauth.retrieve() for _ in range(16)))

    with loopback(issuer) as url:
        asyncio.run(work(url))
    assert len(issuer.asked) == 1


@BOTH
def test_the_deadline_holds_for_the_token_as_well(vault: ModuleType, kind: str) -> None:
    with loopback(Issuer(delay=3)) as url:
        started = time.monotonic()
        with pytest.raises(vault.APITimeoutError):
            run(vault, kind, url, lambda client: iter([client.oauth.retrieve(deadline=0.3)]))
        assert time.monotonic() - started < 2


def test_a_token_goes_to_the_endpoint_of_the_document(vault: ModuleType) -> None:
    def respond(request: Any) -> Any:
        return {"access_token": "T"} if request.url == TOKEN_URL else THING

    transport = vault.MockTransport(respond)
    client = vault.Client("http://elsewhere.example", transport=transport, **GRANT)
    client.oauth.retrieve()
    assert [request.url for request in transport.requests] == [TOKEN_URL, "http://elsewhere.example/oauth"]
    twin = pickle.loads(pickle.dumps(client._configuration))
    assert twin.tokens.fresh(next(iter(client._configuration.tokens._kept))) is None


@pytest.mark.parametrize(
    ("schemes", "needed", "note"),
    [
        ({"a": {"type": "http", "scheme": "bearer"}}, {"a": []}, ""),
        (
            {"a": {"type": "http", "scheme": "Digest"}},
            {"a": []},
            "#/components/securitySchemes/a/scheme: 'Digest' responds to a challenge of the server, which a client does "
            "not: the argument is what follows the word in the header",
        ),
        (
            {"a": {"type": "http", "scheme": "basic"}, "b": {"type": "oauth2", "flows": {}}},
            {"a": [], "b": []},
            "#/security: 'a' and 'b' are needed at once, and both are sent as the header 'authorization': "
            "a request has that of 'a'",
        ),
        (
            {"a": {"type": "apiKey", "in": "header", "name": "X-Key"}, "b": {"type": "apiKey", "in": "query", "name": "x-key"}},
            {"a": [], "b": []},
            "",
        ),
        ({"a": {"type": "mutualTLS"}, "b": {"type": "http", "scheme": "bearer"}}, {"a": [], "b": []}, ""),
    ],
)  # fmt: skip
def test_notes_of_schemes(schemes: dict[str, Any], needed: dict[str, Any], note: str) -> None:
    document = {"paths": {"/a": {"get": {}}}, "components": {"securitySchemes": schemes}, "security": [needed]}
    assert [*security_notes(document)] == ([note] if note else [])
