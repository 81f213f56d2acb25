"""Redirects: one rule for HTTP calls and WebSocket handshakes, as a pure function and over loopback sockets."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openapiopenai import APIError, APIStatusError, AsyncOpenAI, OpenAI
from openapiopenai._runtime.calls.redirect import MOST_REDIRECTS, Redirect, on_same_origin, redirected

from .scripted import PATIENCE, Scripted, head, raw, respond, scripted
from .test_websocket_faults import accept, assert_nothing_secret, event, frame

KEY = "sk-secret-1234567890"
SECRETS = {
    "authorization": f"Bearer {KEY}",
    "openai-organization": "org-secret",
    "x-gateway-token": "gateway-secret",
    "api-key": "azure-secret",
    "cookie": "session=cookie-secret",
}
PRIVATE = ("gateway-secret", "azure-secret", "cookie-secret", "userinfo-secret", "mine-secret")
HERE = "https://api.example.com/v1/models"
both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def decide(location: str, method: str = "GET", status: int = 302, url: str = HERE, **facts: Any) -> Redirect | str:
    return redirected(
        method, url, status, location, followed=facts.pop("followed", 0), has_body=method == "POST", **facts
    )


# --- the rule ---


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("?after=a", f"{HERE}?after=a"),
        ("/v2#end", "https://api.example.com/v2"),
        ("https://u:p@API.example.com:443/v2", "https://api.example.com/v2"),
        ("//api.example.com/v2", "https://api.example.com/v2"),
        *[(each, None) for each in ("https://example.com/", "https://api.example.com:444/", "http://api.example.com/")],
        *[
            (each, None)
            for each in ("wss://api.example.com/v2", "//other/v2", "https://", "mailto:a@api.example.com", "\\\\e")
        ],
    ],
)
def test_what_is_of_the_same_origin(reference: str, expected: str | None) -> None:
    assert on_same_origin(HERE, reference) == expected


@pytest.mark.parametrize(
    ("status", "method", "expected"),
    [
        (301, "GET", "GET"),
        (301, "HEAD", "HEAD"),
        (301, "POST", "GET"),
        (301, "DELETE", "DELETE"),
        (302, "GET", "GET"),
        (302, "POST", "GET"),
        (302, "PUT", "PUT"),
        (302, "OPTIONS", "OPTIONS"),
        (303, "GET", "GET"),
        (303, "HEAD", "HEAD"),
        (303, "POST", "GET"),
        (303, "DELETE", "GET"),
        (307, "GET", "GET"),
        (307, "POST", "POST"),
        (308, "GET", "GET"),
        (308, "POST", "POST"),
    ],
)
def test_methods(status: int, method: str, expected: str) -> None:
    """Within an origin the method is that of RFC 9110; to another, only what is safe goes."""
    same = decide("/v2", method, status)
    assert same == Redirect(expected, "https://api.example.com/v2", True)
    other = decide("https://other.example.com/v2", method, status)
    if method in ("GET", "HEAD", "OPTIONS"):
        assert other == Redirect(expected, "https://other.example.com/v2", False)
    else:
        assert other == "it would hand the request to another host, https://other.example.com"


@pytest.mark.parametrize(
    ("location", "url", "is_same"),
    [
        ("/v2?a=1", "https://api.example.com/v2?a=1", True),
        ("other", "https://api.example.com/v1/other", True),
        ("../x", "https://api.example.com/x", True),
        ("?a=1", "https://api.example.com/v1/models?a=1", True),
        ("#part", HERE, True),
        ("/x#part", "https://api.example.com/x", True),
        (" /X\t", "https://api.example.com/X", True),
        ("https://API.example.com:443/x", "https://api.example.com/x", True),
        ("https://api.example.com:/x", "https://api.example.com/x", True),
        ("//api.example.com/x", "https://api.example.com/x", True),
        ("https://user:pw@api.example.com/x", "https://api.example.com/x", True),
        ("https://user:pw@other.example.com/x", "https://other.example.com/x", False),
        ("https://api.example.com@other.example.com/x", "https://other.example.com/x", False),
        ("//other.example.com/x", "https://other.example.com/x", False),
        ("https://api.example.com:8443/x", "https://api.example.com:8443/x", False),
        ("https://api.example.com./x", "https://api.example.com./x", False),
        ("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x", False),
        ("///other.example.com", "https://api.example.com/other.example.com", True),
        ("https://other.example.com", "https://other.example.com", False),
    ],
)
def test_targets(location: str, url: str, is_same: bool) -> None:
    assert decide(location) == Redirect("GET", url, is_same)


GARBAGE = [
    "",
    "   ",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "ftp://api.example.com/x",
    "ws://api.example.com/x",
    "mailto:a@b.c",
    "https://",
    "https:///x",
    "https://:443/x",
    "https://user:pw@/x",
    "https://api.example.com:99999/x",
    "https://api.example.com:0/x",
    "https://api.example.com:-1/x",
    "https://api.example.com:http/x",
    "https://api.example.com:8_0/x",
    "https://[::1/x",
    "https://[fe80::1%25eth0]/x",
    "https://[v1.a]/x",
    "https://a..b/x",
    "https://-a.example/x",
    f"https://{'a' * 64}.example/x",
    f"https://{'a.' * 127}ab/x",
    "https://exa mple.com/x",
    "https://exa%6dple.com/x",
    "https://exa<mple.com/x",
    "https://ex\u00e4mple.com/x",
    "/caf\u00e9",
    "/\ud800",
    "/\u2028",
    "/a b",
    "\\\\other.example.com\\x",
    "/\\other.example.com",
    "https:\\\\other.example.com",
    "/a\tb",
    "/a\r\nx: y",
    "ht\ntps://other.example.com/",
    "/a\x00b",
    "/a\x7fb",
    "/a\x1bb",
    "/x, /y",
    "/" + "a" * 8192,
    "https://" + "a" * 100_000,
]


@pytest.mark.parametrize("location", GARBAGE, ids=lambda each: ascii(each)[:40])
def test_garbage(location: str) -> None:
    assert decide(location) == "its Location is not a URL that can be followed"


@pytest.mark.parametrize(
    ("url", "location", "expected"),
    [
        (HERE, "http://api.example.com/x", "it leads from https to http"),
        (HERE, "http://other.example.com/x", "it leads from https to http"),
        ("http://a.example/x", "http://a.example:80/y", Redirect("GET", "http://a.example/y", True)),
        ("http://a.example/x", "https://a.example/y", Redirect("GET", "https://a.example/y", False)),
        ("http://a.example:443/x", "https://a.example/y", Redirect("GET", "https://a.example/y", False)),
    ],
)
def test_schemes(url: str, location: str, expected: Redirect | str) -> None:
    assert decide(location, url=url) == expected


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/x", Redirect("GET", "https://api.example.com/x", True)),
        ("wss://api.example.com/x", Redirect("GET", "https://api.example.com/x", True)),
        ("WSS://api.example.com:443/x", Redirect("GET", "https://api.example.com/x", True)),
        ("https://api.example.com/x", Redirect("GET", "https://api.example.com/x", True)),
        ("wss://u:p@api.example.com/x", Redirect("GET", "https://api.example.com/x", True)),
        ("ws://api.example.com/x", "it leads from https to http"),
        (
            "wss://other.example.com/x",
            "it would hand the request to another host, https://other.example.com",
        ),
        ("//other.example.com/x", "it would hand the request to another host, https://other.example.com"),
        ("wsx://api.example.com/x", "its Location is not a URL that can be followed"),
    ],
)
def test_handshakes(location: str, expected: Redirect | str) -> None:
    assert decide(location, is_handshake=True) == expected


def test_307_and_308_keep_the_body() -> None:
    """A safe method may have a body too."""
    reason = redirected("GET", HERE, 307, "https://other.example.com/", followed=0, has_body=True)
    assert reason == "it would hand the request to another host, https://other.example.com"
    assert redirected("GET", HERE, 307, "/x", followed=0, has_body=True) == Redirect(
        "GET", "https://api.example.com/x", True
    )


def test_redirects_are_limited() -> None:
    assert isinstance(decide("/x", followed=MOST_REDIRECTS - 1), Redirect)
    assert decide("/x", followed=MOST_REDIRECTS) == "there were 10 before it"


# --- over sockets ---

MODEL = b'{"id":"m","object":"model","created":1,"owned_by":"x"}'
CHAT = b'{"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[]}'
CALLS: dict[str, Any] = {
    "GET": lambda client: client.models.retrieve("m"),
    "POST": lambda client: client.chat.completions.create(model="m", messages=[{"role": "user", "content": "body"}]),
}


def settings(url: str) -> dict[str, Any]:
    headers = {name: value for name, value in SECRETS.items() if name not in ("authorization", "openai-organization")}
    return {
        "api_key": KEY,
        "base_url": url.replace("://", "://user:userinfo-secret@"),
        "organization": "org-secret",
        "default_headers": headers,
        "max_retries": 0,
        "timeout": PATIENCE,
    }


def run(is_async: bool, url: str, use: Any) -> Any:
    if not is_async:
        with OpenAI(**settings(url)) as client:
            return use(client)

    async def main() -> Any:
        async with AsyncOpenAI(**settings(url)) as client:
            return await use(client)

    return asyncio.run(main())


def redirect(status: int, location: str) -> Any:
    return raw(head(status, f"location: {location}", "content-length: 0"), lambda peer: None)


def sent(server: Scripted, number: int = -1) -> bytes:
    """A request, without what every client sends."""
    return server.requests[number]


def has_secrets(request: bytes) -> bool:
    text = request.decode().lower()
    return any(value.lower() in text for value in (KEY, "secret"))


@both
@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("is_same", [True, False], ids=["same origin", "other origin"])
def test_calls(is_async: bool, method: str, status: int, is_same: bool) -> None:
    kept = method == "GET" or status in (307, 308)
    final = respond(200, MODEL if method == "GET" else CHAT)
    with scripted(final) as other:
        location = "/v2/there" if is_same else f"{other.origin.replace('://', '://evil:pw@')}/v2/there"
        with scripted(redirect(status, location), final) as server:
            if is_same or method == "GET":
                run(is_async, server.url, CALLS[method])
            else:
                with pytest.raises(APIStatusError, match=f"another host, {other.origin}") as caught:
                    run(is_async, server.url, CALLS[method])
                assert_nothing_secret(caught.value, *PRIVATE, "evil")
                assert not other.requests
            first = sent(server, 0)
            assert has_secrets(first)
            last = sent(server if is_same else other) if is_same or method == "GET" else b""
    if is_same:
        assert has_secrets(last) and b"evil" not in last
        assert last.startswith(f"{method if kept else 'GET'} /v2/there ".encode())
        assert (b'"body"' in last) == (b"content-type" in last.lower()) == (method == "POST" and kept)
    elif last:
        assert not has_secrets(last) and last.startswith(b"GET /v2/there ")
        assert b"authorization" not in last.lower()  # neither the key nor the user information of the Location


@both
def test_credentials_stay_dropped_after_a_redirect_back(is_async: bool) -> None:
    """What was dropped on the way to another origin is not sent on the way back either."""
    with (
        scripted(respond(200, MODEL)) as home,
        scripted(redirect(302, f"{home.url}/models/m")) as away,
        scripted(redirect(302, f"{away.url}/x")) as server,
    ):
        run(is_async, server.url, CALLS["GET"])
    assert has_secrets(server.requests[0])
    assert not has_secrets(away.requests[0] + home.requests[0])


@both
@pytest.mark.parametrize("kind", ["call", "handshake"])
@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("javascript:alert(1)", "not a URL"),
        ("http://127.0.0.1:99999/x", "not a URL"),
        ("http://[::1/x", "not a URL"),
        ("http:\\\\evil.example\\secret", "not a URL"),
        ("/caf\u00e9", "not a URL"),
        ("/\x01secret", "realtime|models|request"),
        (None, "no Location"),
        ("/again", "10 before it"),
    ],
    ids=lambda each: ascii(each)[:24],
)
def test_invalid_locations_over_sockets(is_async: bool, kind: str, location: str | None, message: str) -> None:
    """Is an APIError without secrets, and not retried."""
    lines = ["content-length: 0"] if location is None else [f"location: {location}", "content-length: 0"]
    data = "\r\n".join(["HTTP/1.1 307 Status", *lines, "", ""]).encode()
    use = CALLS["GET"] if kind == "call" else (lambda client: client.realtime.connect(model="m").enter())
    with scripted(raw(data, lambda peer: None)) as server:
        with pytest.raises(APIError, match=message) as caught:
            run(is_async, server.url, use)
        assert len(server.requests) == (11 if location == "/again" else 1)
    assert len(str(caught.value)) < 450
    assert_nothing_secret(caught.value, *PRIVATE)


@both
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirected_handshakes_over_sockets(is_async: bool, status: int) -> None:
    """Within the origin they are followed, with all headers; to another they are refused, and nothing is sent there."""

    def use(client: Any) -> Any:
        return client.realtime.connect(model="m", extra_headers={"x-mine-token": "mine-secret"})

    def sync(client: Any) -> Any:
        with use(client) as connection:
            return connection.recv(5).to_dict()

    async def later(client: Any) -> Any:
        async with use(client) as connection:
            return (await connection.recv(5)).to_dict()

    def serve(peer: Any) -> None:
        accept(peer)
        peer.send(event("one") + frame(8, b"\x03\xe8"))
        peer.stall()  # until the client has agreed
        peer.connection.close()

    with scripted(serve) as other:
        for location in ("/v2/there?model=n", "ws:{origin}/v2/there", "//u:p@{host}/v2/there"):
            with scripted(redirect(status, ""), serve) as server:
                there = location.format(origin=server.origin.removeprefix("http:"), host=server.origin[7:])
                server.actions = [redirect(status, there), serve]
                assert run(is_async, server.url, later if is_async else sync) == {"type": "one"}
                assert sent(server).startswith(b"GET /v2/there") and b"mine-secret" in sent(server)
                assert f"Bearer {KEY}".encode() in sent(server)
        for there in (f"{other.url}/x", f"ws{other.url.removeprefix('http')}/x", f"ws://u:p@{other.origin[7:]}/x"):
            with scripted(redirect(status, there)) as server:
                with pytest.raises(APIStatusError, match=f"another host, {other.origin}") as caught:
                    run(is_async, server.url, later if is_async else sync)
                assert_nothing_secret(caught.value, *PRIVATE, "u:p")
        assert not other.connections
