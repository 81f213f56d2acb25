"""Rate limits as servers tell them in headers, by model."""

from __future__ import annotations

import asyncio
import pickle
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest

from openapiopenai import (
    APIStatusError,
    AsyncOpenAI,
    Headers,
    MockResponse,
    MockTransport,
    OpenAI,
    RateLimit,
    Request,
)
from openapiopenai._runtime.calls.rate_limits import MOST_MODELS, rate_limits, seconds_until

from .awaited import Awaited, drive

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])

TOLD = {
    "x-ratelimit-limit-requests": "5000", "x-ratelimit-remaining-requests": "4999", "x-ratelimit-reset-requests": "12ms",
    "x-ratelimit-limit-tokens": "800000", "x-ratelimit-remaining-tokens": "799978", "x-ratelimit-reset-tokens": "6m0s",
}  # fmt: skip
FORMS: list[tuple[dict[str, str], dict[str, RateLimit]]] = [
    (TOLD, {"requests": RateLimit(5000, 4999, "12ms"), "tokens": RateLimit(800000, 799978, "6m0s")}),
    ({"X-RateLimit-Limit": "60", "x-ratelimit-reset": "1372700873"}, {"requests": RateLimit(60, None, "1372700873")}),
    ({"ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "7"}, {"requests": RateLimit(100, 7, None)}),
    ({"anthropic-ratelimit-input-tokens-remaining": "9"}, {"input-tokens": RateLimit(None, 9, None)}),
    ({"x-ratelimit-limit-tokens_usage_based": "5"}, {"tokens_usage_based": RateLimit(5, None, None)}),
    ({"x-ratelimit-limit-requests": "many"}, {"requests": RateLimit(None, None, None)}),
    ({"x-ratelimit-resource": "core", "x-request-id": "r", "retry-after": "3"}, {}),
    ({}, {}),
]


@pytest.mark.parametrize(("headers", "expected"), FORMS)
def test_what_headers_tell(headers: dict[str, str], expected: dict[str, RateLimit]) -> None:
    assert rate_limits(Headers(headers.items())) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6m0s", 360), ("12ms", 0.012), ("1h2m3.5s", 3723.5), ("1d", 86400), ("7.66s", 7.66), ("500µs", 0.0005),
        ("60", 60), ("0", 0), (" 1 ", 1), ("1.5", 1.5), ("1372700873", 0), ("2013-07-01T17:47:53Z", 0),
        ("2013-07-01T17:47:53", 0), ("", None), ("soon", None), ("-1s", None), ("1s soon", None), ("9" * 19, None),
        ("9" * 18 + "d", 1e9), ("9" * 5000 + "s", None),
    ],
    ids=lambda value: ascii(value)[:20],
)  # fmt: skip
def test_when_limits_reset(text: str, expected: float | None) -> None:
    found = seconds_until(text)
    assert found is None if expected is None else found == pytest.approx(expected)
    assert RateLimit(1, 1, text).seconds == found and RateLimit(1, 1, None).seconds is None


@pytest.mark.parametrize("ahead", [lambda at: str(int(at)), lambda at: datetime.fromtimestamp(at, UTC).isoformat()])
def test_points_in_time(ahead: Any) -> None:
    assert seconds_until(ahead(time.time() + 100)) == pytest.approx(100, abs=30)


def respond(request: Request) -> MockResponse:
    """Respond with as many remaining requests as the model is long, but for those that the name says otherwise of."""
    model = str(request.json().get("model", "")) if request.method == "POST" else ""
    remaining = {"x-ratelimit-remaining-requests": str(len(model))}
    match model:
        case "busy":
            return MockResponse({"error": {"message": "wait"}}, status=429, headers=remaining)
        case "down":
            return MockResponse({"error": {"message": "oh"}}, status=503, headers=remaining)
        case "silent":
            return MockResponse({"id": "resp_1"})
        case _:
            return MockResponse({"id": "resp_1"}, headers=remaining)


def run(code: Any, is_async: bool, **options: Any) -> Any:
    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", transport=MockTransport(respond), max_retries=0, **options)
    return asyncio.run(code(client)) if is_async else drive(code(Awaited(client)))


async def ask(client: Any, model: str, **more: Any) -> None:
    with suppress(APIStatusError):
        await client.responses.create(**{"model": model, "input": "Hi", **more})


def remaining(client: Any) -> dict[str, int]:
    return {model: limits.requests.remaining for model, limits in client.rate_limits.items()}


@both
def test_limits_are_known_by_model(is_async: bool) -> None:
    async def code(client: Any) -> None:
        assert client.rate_limits == {}
        before = datetime.now(UTC)
        for model in ("a", "bcd", "silent", "busy", "down", "a"):
            await ask(client, model)
        await ask(client, "a", extra_body={"model": "extra"})
        await client.models.retrieve("m")
        assert list(remaining(client).items()) == [("bcd", 3), ("busy", 4), ("a", 1), ("extra", 5), ("", 0)]
        limits = client.rate_limits["bcd"]
        assert before <= limits.seen_at <= datetime.now(UTC) and limits.tokens is None
        assert limits.by_unit == {"requests": limits.requests}

    run(code, is_async)


@both
def test_copies_share_what_is_known_of_the_same_server_and_credentials(is_async: bool) -> None:
    async def code(client: Any) -> None:
        await ask(client, "a")
        for same in (client.with_options(timeout=3), client.with_options(max_retries=1)):
            assert remaining(same) == {"a": 1}
        for change in ({"api_key": "other"}, {"base_url": "https://other.example"}, {"organization": "o"}):
            assert remaining(client.with_options(**change)) == {}, change
        await ask(client.with_options(timeout=3), "bc")
        assert remaining(client) == {"a": 1, "bc": 2}

    run(code, is_async)


@both
def test_middleware_that_asks_another_model_or_server(is_async: bool) -> None:
    def other(request: Request, call_next: Any) -> Any:
        asked = request.json()["model"]
        url = "https://other.example/v1/responses" if asked == "elsewhere" else None
        return call_next(request.replace(url=url, body={**request.json(), "model": f"{asked}-mini"}))

    async def code(client: Any) -> None:
        await ask(client, "a")
        await ask(client, "elsewhere")
        assert remaining(client) == {"a-mini": 6}

    run(code, is_async, middleware=[other])


def test_what_is_remembered_is_bounded_and_bears_threads() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(respond))

    def work(part: int) -> None:
        for number in range(MOST_MODELS // 2):
            client.responses.create(model=f"m-{part}-{number}", input="Hi")
            assert len(client.rate_limits) <= MOST_MODELS

    threads = [threading.Thread(target=work, args=(part,)) for part in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(client.rate_limits) == MOST_MODELS


class Plain:
    """A transport that pickles."""

    def send(self, request: Request) -> Any:
        return MockTransport(respond).send(request)

    def close(self) -> None:
        pass


def test_a_pickled_client_learns_anew() -> None:
    client = OpenAI(api_key="k", transport=Plain())
    client.responses.create(model="a", input="Hi")
    again = pickle.loads(pickle.dumps(client))
    assert remaining(client) == {"a": 1} and remaining(again) == {}
