"""Webhooks: a valid signature gives an event, everything else is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from typing import Any

import pytest
import urllib3
from hypothesis import given
from hypothesis import strategies as st

from openapiopenai import (
    AsyncOpenAI,
    DecodeError,
    InvalidWebhookSignatureError,
    MockTransport,
    OpenAI,
    OpenAIError,
)
from openapiopenai.generate.openapi.document import schemas_of
from openapiopenai.generate.openapi.files import read
from openapiopenai.testing import sign_webhook

from .conftest import ROOT, same

DOCUMENT = read(ROOT / "openapi.yaml")
RAW = b"a secret of some thirty bytes ..."
SECRET = f"whsec_{base64.b64encode(RAW).decode()}"
BODY = (
    b'{"id": "evt_1", "object": "event", "created_at": 1790000000, "type": "batch.failed", "data": {"id": "batch_1"}}'
)
LATER = "a second later"
"""Stands for a time that is not the signed one."""


def client(kind: Any = OpenAI, **options: Any) -> Any:
    if kind is AsyncOpenAI:
        options["transport"] = MockTransport(lambda request: {})
    return kind(api_key="k", **{"webhook_secret": SECRET, **options})


def test_a_known_signature() -> None:
    """By the definition of Standard Webhooks, worked out here without our code."""
    now = int(time.time())
    digest = hmac.new(RAW, b"msg_1.%d." % now + BODY, hashlib.sha256).digest()
    headers = {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(now),
        "Webhook-Signature": f"v1a,AAAA v1,{base64.b64encode(digest).decode()}",
    }
    client().webhooks.verify_signature(BODY, headers)
    assert sign_webhook(BODY, SECRET, id="msg_1", timestamp=now)["webhook-signature"] in headers["Webhook-Signature"]


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("name", DOCUMENT["webhooks"])
def test_every_webhook_has_a_class(kind: Any, name: str) -> None:
    content = DOCUMENT["webhooks"][name]["post"]["requestBody"]["content"]["application/json"]
    component = content["schema"]["$ref"].rpartition("/")[2]
    example = schemas_of(DOCUMENT)[component]["examples"][0]
    payload = json.dumps(example).encode()
    event = client(kind).webhooks.unwrap(payload, sign_webhook(payload, SECRET))
    assert type(event).__name__ == component and same(event.to_dict(), example)


def test_unknown_webhooks_are_kept() -> None:
    payload = '{"type": "moon.risen", "data": {"phase": 0.5}, "id": "evt_2"}'
    event = client().webhooks.unwrap(payload, sign_webhook(payload, SECRET))
    assert type(event).__name__ == "UnknownUnwrapWebhookEvent" and event.to_dict() == json.loads(payload)
    with pytest.raises(DecodeError):
        client().webhooks.unwrap("not json", sign_webhook("not json", SECRET))


def forms() -> list[Any]:
    """The headers of a request as servers and frameworks have them."""
    good = sign_webhook(BODY, SECRET)
    return [
        good,
        {name.title(): value for name, value in good.items()},
        {name.encode(): value.encode() for name, value in good.items()},
        [*good.items()],
        [(name.encode(), value.encode()) for name, value in good.items()],
        {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in good.items()} | {"PATH_INFO": "/"},
        {name: [value] for name, value in good.items()},
    ]


@pytest.mark.parametrize("number", range(len(forms())))
def test_headers_of_all_kinds(number: int) -> None:
    assert client().webhooks.unwrap(BODY, forms()[number]).type == "batch.failed"


OTHER = f"whsec_{base64.b64encode(b'another').decode()}"


@pytest.mark.parametrize(
    ("secrets", "signed", "good"),
    [
        ([OTHER, SECRET], SECRET, True),
        (f"{OTHER} {SECRET}", OTHER, True),
        ("plain text", "plain text".replace(" ", "_"), False),
        ("plain", "plain", True),
        (OTHER.rstrip("="), OTHER, True),
        ([OTHER], SECRET, False),
    ],
)
def test_secrets(secrets: Any, signed: str, good: bool) -> None:
    headers = sign_webhook(BODY, signed)
    for verify in (
        lambda: client(webhook_secret=None).webhooks.verify_signature(BODY, headers, secret=secrets),
        lambda: client(webhook_secret=secrets).webhooks.verify_signature(BODY, headers),
    ):
        if good:
            verify()
        else:
            with pytest.raises(InvalidWebhookSignatureError) as raised:
                verify()
            assert "plain" not in str(raised.value) and SECRET not in repr(raised.value)


def test_the_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    headers = sign_webhook(BODY, SECRET)
    with pytest.raises(OpenAIError, match="OPENAI_WEBHOOK_SECRET"):
        client(webhook_secret=None).webhooks.unwrap(BODY, headers)
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", f"{OTHER} {SECRET}")
    assert client(webhook_secret=None).webhooks.unwrap(BODY, headers).data.id == "batch_1"
    with pytest.raises(ValueError, match="expected base64"):
        client().webhooks.unwrap(BODY, headers, secret="whsec_???")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"webhook-id": "msg_2"}, "no signature matches"),
        ({"webhook-id": "\ud800"}, "no signature matches"),
        ({"webhook-timestamp": LATER}, "no signature matches"),
        ({"webhook-signature": "v1,"}, "no signature matches"),
        ({"webhook-signature": "v1,\u00e4\u20ac"}, "no signature matches"),
        ({"webhook-signature": "v2,AAAA"}, "no signature matches"),
        ({"webhook-id": None}, "webhook-id: the request has no such header"),
        ({"webhook-timestamp": None}, "webhook-timestamp: the request has no such header"),
        ({"webhook-signature": ""}, "webhook-signature: the request has no such header"),
        ({"webhook-timestamp": "yesterday"}, "expected Unix time in seconds"),
        ({"webhook-timestamp": "-5"}, "expected Unix time in seconds"),
        ({"webhook-timestamp": "9" * 5000}, "expected Unix time in seconds"),
        ({"webhook-timestamp": "9" * 16}, "expected Unix time in seconds"),
        ({"webhook-timestamp": "9" * 15}, "webhook-timestamp: too far in the future"),
    ],
)
def test_tampered_requests_are_refused(change: dict[str, str | None], message: str) -> None:
    now = time.time()
    headers = {**sign_webhook(BODY, SECRET, timestamp=now), **change}
    if change.get("webhook-timestamp") == LATER:
        headers["webhook-timestamp"] = str(int(now) + 1)
    with pytest.raises(InvalidWebhookSignatureError, match=message):
        client().webhooks.unwrap(BODY, {name: value for name, value in headers.items() if value is not None})


@pytest.mark.parametrize(("age", "options", "excess"), [(300, {}, 0), (-300, {}, 0), (301, {}, 1), (-301, {}, 1), (3599, {"tolerance": 3600}, 0), (0, {"tolerance": 0}, 0), (5, {"tolerance": 1.5}, 4)])  # fmt: skip
def test_old_requests_are_refused(age: int, options: Any, excess: int, monkeypatch: pytest.MonkeyPatch) -> None:
    headers = sign_webhook(BODY, SECRET, timestamp=1_790_000_000)
    monkeypatch.setattr(time, "time", lambda: 1_790_000_000 + age)
    for method in (client().webhooks.unwrap, client().webhooks.verify_signature):
        if not excess:
            method(BODY, headers, **options)
            continue
        way, most = "old" if age > 0 else "far in the future", options.get("tolerance", 300)
        with pytest.raises(InvalidWebhookSignatureError, match=f": too {way}, by {excess} s more than {most} s;"):
            method(BODY, headers, **options)


@given(body=st.binary(max_size=200), place=st.integers(0), bit=st.integers(0, 7), secret=st.binary(min_size=1))
def test_any_body_and_any_change_of_it(body: bytes, place: int, bit: int, secret: bytes) -> None:
    key = f"whsec_{base64.b64encode(secret).decode()}"
    headers = sign_webhook(body, key)
    webhooks = client().webhooks
    webhooks.verify_signature(body, headers, secret=key)
    changed = bytearray(body or b"x")
    changed[place % len(changed)] ^= 1 << bit
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.verify_signature(bytes(changed), headers, secret=key)


def test_the_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """FastAPI, served by uvicorn on a socket."""
    import uvicorn

    monkeypatch.setenv("OPENAI_API_KEY", "k")
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    from examples import webhook_fastapi

    server = uvicorn.Server(uvicorn.Config(webhook_fastapi.app, port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/webhook"
    batch = BODY.replace(b"failed", b"completed")
    with urllib3.PoolManager() as pool:
        statuses = [
            pool.request("POST", url, body=body, headers=headers).status
            for body, headers in (
                (batch, sign_webhook(batch, SECRET)),
                (BODY, sign_webhook(BODY, SECRET)),
                (BODY, sign_webhook(batch, SECRET)),
                (b"no json", sign_webhook(b"no json", SECRET)),
            )
        ]
    server.should_exit = True
    thread.join(10)
    assert statuses == [204, 204, 400, 400]
    assert webhook_fastapi.finished == ["batch_1: fetch its results", "nothing to do for batch.failed"]


# --- wrong arguments, and what headers may hold ---

SIGNED = sign_webhook(BODY, SECRET)


@pytest.mark.parametrize(
    ("arguments", "error", "name"),
    [
        ({"payload": {"id": "e"}}, TypeError, "payload: expected the raw body"),
        ({"payload": None}, TypeError, "payload: expected the raw body"),
        ({"payload": ["a"]}, TypeError, "payload: expected the raw body"),
        ({"payload": 5}, TypeError, "payload: expected the raw body"),
        ({"payload": "\ud800"}, ValueError, "payload: expected text"),
        ({"headers": None}, TypeError, "headers: expected a mapping"),
        ({"headers": 5}, TypeError, "headers: expected a mapping"),
        ({"headers": "webhook-id: 1"}, TypeError, "headers: expected a mapping"),
        ({"headers": [("a",)]}, TypeError, "headers: expected a mapping"),
        ({"secret": 5}, TypeError, "secret: expected a string"),
        ({"secret": SECRET.encode()}, TypeError, "secret: expected a string"),
        ({"secret": [SECRET, 5]}, TypeError, "secret: expected a string"),
        ({"secret": [SECRET, b"x"]}, TypeError, "secret: expected a string"),
        ({"secret": "whsec_"}, ValueError, "secret: expected base64 after whsec_"),
        ({"secret": [SECRET, "whsec_"]}, ValueError, "secret: expected base64 after whsec_"),
        ({"secret": "whsec_===="}, ValueError, "secret: expected base64 after whsec_"),
        ({"secret": "whsec_a"}, ValueError, "secret: expected base64 after whsec_"),
        ({"secret": "whsec_\xe9"}, ValueError, "secret: expected base64 after whsec_"),
        ({"secret": "whsec_a-b_"}, ValueError, "secret: expected base64 after whsec_"),
        ({"secret": "whsec_YWJj!"}, ValueError, "secret: expected base64 after whsec_"),
        ({"tolerance": "5"}, TypeError, "tolerance: expected seconds"),
        ({"tolerance": None}, TypeError, "tolerance: expected seconds"),
        ({"tolerance": float("nan")}, ValueError, "tolerance: expected 0 or more"),
        ({"tolerance": -1}, ValueError, "tolerance: expected 0 or more"),
    ],
    ids=ascii,
)
def test_wrong_arguments(arguments: dict[str, Any], error: type[Exception], name: str) -> None:
    given = {"payload": BODY, "headers": SIGNED, "secret": SECRET, **arguments}
    for method in (client().webhooks.unwrap, client().webhooks.verify_signature):
        with pytest.raises(error, match=name) as raised:
            method(**given)
        assert SECRET not in str(raised.value) and "whsec_a" not in str(raised.value)


def test_an_empty_secret_verifies_nothing() -> None:
    with pytest.raises(ValueError, match="secret: expected base64"):
        client(webhook_secret="whsec_").webhooks.unwrap(BODY, SIGNED)


GOOD_SIGNATURE = SIGNED["webhook-signature"]


@pytest.mark.parametrize(
    ("signature", "good"),
    [
        (GOOD_SIGNATURE, True), (f"v2,AAAA {GOOD_SIGNATURE}", True), (f"{GOOD_SIGNATURE} v1a,BBBB", True),
        (f"v1,AAAA {GOOD_SIGNATURE}", True), (f"v1,%% {GOOD_SIGNATURE}", True),
        (GOOD_SIGNATURE.replace("v1,", "v2,"), False), (GOOD_SIGNATURE.replace("v1,", ""), False),
        (GOOD_SIGNATURE.replace("v1,", "v1a,"), False), (GOOD_SIGNATURE.replace("v1,", "V1,"), False),
        (GOOD_SIGNATURE[:-1], False), (f"{GOOD_SIGNATURE},{GOOD_SIGNATURE}", False), ("v1,", False), ("v1", False),
        (" ", False), ("v1,\ud800", False), ("v1," + "A" * 100_000, False),
    ],
    ids=lambda value: ascii(value).replace(GOOD_SIGNATURE[3:-1], "good")[:40],  # signatures differ from run to run
)  # fmt: skip
def test_signatures_of_several_versions(signature: str, good: bool) -> None:
    headers = {**SIGNED, "webhook-signature": signature}
    if good:
        client().webhooks.verify_signature(BODY, headers, tolerance=1e9)
        return
    with pytest.raises(InvalidWebhookSignatureError):
        client().webhooks.verify_signature(BODY, headers, tolerance=1e9)


@pytest.mark.parametrize(
    "timestamp", ["", "-5", "1.5", "1e9", "nan", "9" * 16, "9" * 5000, "soon", "0x10", "\u0663", " 5", "0"], ids=ascii
)
def test_timestamps(timestamp: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="webhook-timestamp"):
        client().webhooks.unwrap(BODY, sign_webhook(BODY, SECRET) | {"webhook-timestamp": timestamp})
