"""`retry-after` and related headers, and the delays of the default policy."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import pytest

from openapiopenai import (
    APIConnectionError,
    AsyncOpenAI,
    InternalServerError,
    MockResponse,
    MockTransport,
    OpenAI,
    RateLimitError,
)
from openapiopenai._runtime.calls.response import CallInfo
from openapiopenai._runtime.calls.retry import LONGEST_HINT, LONGEST_NUMBER, Attempt, Backoff, is_worth_it, retry_after
from openapiopenai._runtime.http.request import Headers, Request, whole_number

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
REQUEST = Request("GET", "http://h", {}, None)


def headers(**values: str) -> Headers:
    return Headers((name.replace("_", "-"), value) for name, value in values.items())


def attempt(number: int = 1, status: int = 429, **values: str) -> Attempt:
    return Attempt("o", number, REQUEST, status, headers(**values))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", 5.0), ("0", 0.0), ("0.5", 0.5), (" 7 ", 7.0), ("3600", 3600.0), ("9" * 5000, LONGEST_NUMBER),
        ("-1", None), ("-0", None), ("+5", None), ("nan", None), ("inf", None), ("1e400", None), ("1_000", None),
        ("0x10", None), ("5 apples", None), ("tomorrow", None), ("", None), ("٣", None), ("²", None),
        ("5, 6", None), ("\ud800", None),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0.0), ("Sunday, 06-Nov-94 08:49:37 GMT", 0.0),
        ("Sun Nov  6 08:49:37 1994", 0.0), ("Sun, 06 Nov 1994 08:49:37", 0.0),
        (" Sun, 06 Nov 1994 08:49:37 GMT\t", 0.0), ("06 Nov 1994 08:49:37 +0100", 0.0),
        ("Sun, 06 Nov 99999 08:49:37 GMT", None), ("Sun, 30 Feb 2094 08:49:37 GMT", None),
        ("Mon, 99 Nov 2094 99:99:99 GMT", None), ("Sun, 06 Nov 2094 08:49:37 +9999999999", None),
        ("Sun, 06 Nov 2094 08:49:37 +" + "9" * 18, None), ("Sun, 06 Nov 2094 " + "9" * 5000, None), (", " * 30_000, None),
        ("2094-11-06T08:49:37Z", None), ("May", None),
    ],
    ids=lambda value: ascii(value)[:30],
)  # fmt: skip
def test_retry_after(text: str, expected: float | None) -> None:
    assert retry_after(headers(retry_after=text)) == expected
    if expected in (5.0, 0.5):
        assert retry_after(headers(retry_after_ms=text)) == expected / 1000


@pytest.fixture(params=["UTC", "Etc/GMT+9"])
def local_time(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The time zone of this machine, which no hint depends on."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("local_time")
@pytest.mark.parametrize("zone", ["GMT", "+0000", "-0000", ""])
def test_a_date_ahead(zone: str) -> None:
    date = time.strftime(f"%a, %d %b %Y %H:%M:%S {zone}", time.gmtime(time.time() + 90))
    hint = retry_after(headers(retry_after=date))
    assert hint is not None and 80 < hint <= 90


def test_milliseconds_come_first_if_they_are_a_number() -> None:
    assert retry_after(headers(retry_after_ms="1500", retry_after="9")) == 1.5
    assert retry_after(headers(retry_after_ms="soon", retry_after="9")) == 9
    assert retry_after(headers()) is None


@pytest.mark.parametrize("hint", [0.001, 1.0, 30.0, LONGEST_HINT])
def test_the_delay_is_never_shorter_than_retry_after_and_has_jitter(hint: float) -> None:
    delays = {Backoff().delay(attempt(number, retry_after=f"{hint:f}"), 1) for number in range(1, 40)}
    assert all(delay is not None and hint <= delay <= 1.25 * hint for delay in delays)
    assert len(delays) > 20


def test_a_longer_retry_after_raises() -> None:
    assert Backoff().delay(attempt(retry_after="120.001"), 1) is None
    assert Backoff().delay(attempt(retry_after="120"), 0) is None


@pytest.mark.parametrize("number", [1, 2, 3, 1000, 1025, 5000, 10**6])
def test_delays_do_not_overflow(number: int) -> None:
    delay = Backoff().delay(attempt(number), 1)
    assert delay is not None and 0 < delay <= min(0.5 * 2.0 ** min(number - 1, 10), 8.0)
    assert delay >= 0.75 * min(0.5 * 2.0 ** min(number - 1, 10), 8.0)


def test_delays_double_up_to_the_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    for pick, expected in ((max, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]), (min, [0.375, 0.75, 1.5, 3.0, 6.0, 6.0])):
        monkeypatch.setattr(random, "uniform", pick)
        assert [Backoff().delay(attempt(number), 1) for number in range(1, 7)] == expected


@pytest.mark.parametrize("text", ["0", "-3", "garbage"])
def test_without_a_valid_retry_after_the_delay_is_the_default(text: str) -> None:
    random.seed(1)
    delay = Backoff().delay(attempt(retry_after=text), 1)
    assert delay is not None and 0.375 <= delay <= 0.5


@pytest.mark.parametrize(
    ("status", "said", "expected"),
    [
        (408, "", True), (409, "", True), (429, "", True), (500, "", True), (599, "", True), (503, "maybe", True),
        (400, "", False), (401, "", False), (404, "", False), (422, "", False), (499, "", False),
        (400, "true", True), (400, "TRUE", True), (429, "false", False), (500, "False", False),
    ],
)  # fmt: skip
def test_what_is_retried(status: int, said: str, expected: bool) -> None:
    retried = attempt(status=status, x_should_retry=said)
    assert is_worth_it(retried) is expected
    assert (Backoff().delay(retried, 1) is not None) is expected


def test_attempts_without_a_response() -> None:
    broken, final = APIConnectionError("reset"), APIConnectionError("more than 5 bytes")
    final.is_final = True
    for error, expected in ((broken, True), (final, False), (None, False)):
        assert is_worth_it(Attempt("o", 1, REQUEST, error=error)) is expected
    assert Attempt("o", 1, REQUEST) == ("o", 1, REQUEST, None, None, None, 0.0)
    assert is_worth_it(Attempt("o", 1, REQUEST, 503)) and not is_worth_it(Attempt("o", 1, REQUEST, 404))


def call(is_async: bool, transport: Any, **options: Any) -> Any:
    client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key="k", transport=transport, **options)
    return asyncio.run(client.responses.retrieve("r")) if is_async else client.responses.retrieve("r")


@both
@pytest.mark.parametrize(
    "hint", ["3600", formatdate(time.time() + 7200, usegmt=True), "9" * 400], ids=["seconds", "a date", "digits"]
)
def test_the_error_has_a_retry_after_that_is_too_long(is_async: bool, hint: str) -> None:
    response = MockResponse({"error": {"message": "slow"}}, status=429, headers={"retry-after": hint})
    transport = MockTransport(lambda _: response)
    with pytest.raises(RateLimitError, match=r"slow; the server asks to wait [\d,]+ s") as caught:
        call(is_async, transport, max_retries=3)
    assert len(transport.requests) == 1
    assert caught.value.retry_after is not None and caught.value.retry_after > 3000


@both
@pytest.mark.parametrize("hint", ["", "-5", "nan", "Sun, 06 Nov 1994 08:49:37 GMT"])
def test_an_error_without_a_valid_retry_after(is_async: bool, hint: str) -> None:
    response = MockResponse({"error": {"message": "slow"}}, status=500, headers={"retry-after": hint})
    transport = MockTransport(lambda _: response)
    with pytest.raises(InternalServerError) as caught:
        call(is_async, transport, max_retries=0)
    assert "asks to wait" not in str(caught.value) and not caught.value.retry_after


@both
def test_a_retry_after_beyond_the_deadline_raises(is_async: bool) -> None:
    response = MockResponse({"error": {"message": "slow"}}, status=429, headers={"retry-after": "30"})
    transport = MockTransport(lambda _: response)
    with pytest.raises(RateLimitError):
        call(is_async, transport, max_retries=3, deadline=5)
    assert len(transport.requests) == 1


@both
def test_a_thousand_attempts(is_async: bool) -> None:
    response = MockResponse({"error": {"message": "slow"}}, status=500)
    transport = MockTransport(lambda _: response)
    with pytest.raises(InternalServerError):
        call(is_async, transport, max_retries=1100, retry_policy=Backoff(first=1e-9, longest=1e-9))
    assert len(transport.requests) == 1101


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", 0), ("42", 42), ("9" * 18, 10**18 - 1), ("9" * 19, None), ("9" * 5000, None), ("-1", None), ("1.5", None),
     ("", None), ("²", None), ("٣", None), ("a", None), (" 1", None)],
    ids=lambda value: ascii(value)[:20],
)  # fmt: skip
def test_numbers_in_headers(text: str, expected: int | None) -> None:
    assert whole_number(text) == expected
    told = Headers({"x-ratelimit-limit-requests": text, "x-ratelimit-reset-requests": "6m0s"}.items())
    limits = CallInfo("o", REQUEST, 200, told, 1, 0.1).rate_limits
    assert limits["requests"] == (expected, None, "6m0s")


def test_repeated_headers() -> None:
    repeated = Headers([("X-A", "1"), ("x-a", "2"), ("Set-Cookie", "a=b"), ("set-cookie", "c=d")])
    assert repeated["x-A"] == "1, 2" and repeated.all("X-a") == ["1", "2"] and len(repeated) == 2
    assert repeated.all("set-cookie") == ["a=b", "c=d"] and "set-COOKIE" in repeated and 5 not in repeated
    assert retry_after(Headers([("retry-after", "5"), ("Retry-After", "6")])) is None
