"""Variants of responses of many servers, through the public methods, read in every way and split anywhere."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest

from openapiopenai import APIError, MockResponse, MockTransport, models

from .conftest import same
from .recordings import Recording, contains, recordings
from .ways import ARGUMENTS, Reading, decode_issues, faults, member_faults, plain, read_all, with_client

pytestmark = pytest.mark.slow

ALL = list(recordings())
STREAMS = [each for each in ALL if each.is_stream]
UNASKED = [each for each in STREAMS if each.is_healthy and each.body.lstrip().startswith((b"data", b"event", b":"))]
RESPONSES = [each for each in ALL if not each.is_stream]
both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def pieces(content: bytes, chance: random.Random) -> list[bytes]:
    """The same bytes, cut at random places: within events, lines, characters and pairs of CR and LF."""
    places = sorted({chance.randrange(len(content) + 1) for _ in range(min(len(content) // 20, 60))} - {0})
    cut = [content[start:end] for start, end in zip([0, *places], [*places, len(content)], strict=True)]
    return [piece for piece in cut if piece]


@both
@pytest.mark.parametrize("recorded", STREAMS, ids=[each.name for each in STREAMS])
def test_streams(recorded: Recording, is_async: bool) -> None:
    chance = random.Random(recorded.name)
    for cut in ([recorded.body] if recorded.body else [], pieces(recorded.body, chance), pieces(recorded.body, chance)):
        found = read_all(is_async, cut, recorded.of, media=recorded.media)
        sent = recorded.sent if recorded.is_healthy else None
        wrong = [
            each for each in faults(found, sent or None) if not each.startswith("as_input") or is_sendable(recorded)
        ]
        assert [*wrong, *unexpected(recorded, found)] == []


def is_sendable(recorded: Recording) -> bool:
    return recorded.is_healthy and not recorded.expected.get("unsendable")


def unexpected(recorded: Recording, found: dict[str, Reading]) -> Iterator[str]:
    """Where a result is not what the recording says."""
    expected, reading = recorded.expected, found["create events"]
    if "text" in expected:
        yield from differs("deltas", "".join(found["create text"].items), expected.get("streamed", expected["text"]))
    yield from error_differs(expected, reading.error)
    if "partial" in expected:
        yield from differs("partial", text_of(plain(reading.partial)), expected["partial"])
    if recorded.is_healthy:
        yield from result_differs(expected, plain(reading.final))
        issues = [issue for each in [*reading.items, reading.final] for issue in decode_issues(each)]
        if len(issues) != expected.get("issues", 0):
            yield f"{len(issues)} issues: {[str(each) for each in issues]}"


def error_differs(expected: dict[str, Any], error: APIError | None) -> Iterator[str]:
    if "error" in expected:
        yield from differs("error", expected["error"] in str(error), True)
    yield from differs(
        "end", type(error).__name__, expected.get("end", "APIError" if "error" in expected else "NoneType")
    )


def result_differs(expected: dict[str, Any], result: Any) -> Iterator[str]:
    if "text" in expected:
        yield from differs("text", text_of(result), expected["text"])
    if "calls" in expected:
        yield from differs("calls", calls_of(result), expected["calls"])
    if "finish" in expected:
        yield from differs("finish", result["choices"][0]["finish_reason"], expected["finish"])
    if "final" in expected and not contains(result, expected["final"]):
        yield f"final: {json.dumps(result)} lacks {expected['final']}"


def differs(what: str, got: Any, expected: Any) -> Iterator[str]:
    if not same(got, expected):
        yield f"{what}: {got!r} instead of {expected!r}"


def text_of(result: Any) -> str:
    """The text of a result: strings, and the parts of type text."""
    if "output" in result:
        parts = [part for item in result["output"] for part in item.get("content") or ()]
        return "".join(part["text"] for part in parts if part["type"] == "output_text")
    choice = result["choices"][0]
    content = choice["message"].get("content") if "message" in choice else choice["text"]
    if isinstance(content, list):
        return "".join(part["text"] for part in content if part["type"] == "text")
    return content or ""


def calls_of(result: Any) -> list[Any]:
    """ID, name and arguments of each call."""
    if "output" in result:
        return [
            [each["call_id"], each["name"], each["arguments"]]
            for each in result["output"]
            if "call_id" in each and "arguments" in each
        ]
    calls = result["choices"][0]["message"]["tool_calls"]
    return [[each.get("id"), each["function"]["name"], each["function"]["arguments"]] for each in calls]


@both
@pytest.mark.parametrize("recorded", UNASKED, ids=[each.name for each in UNASKED])
def test_streams_that_nobody_requested(recorded: Recording, is_async: bool) -> None:
    """Some servers stream unless told not to: the result is what the events add up to."""

    async def code(client: Any) -> Any:
        return await attrgetter(recorded.of)(client).create(**ARGUMENTS[recorded.of])

    response = MockResponse(recorded.body, headers={"content-type": recorded.media})
    result = with_client(is_async, code, transport=MockTransport(lambda _: response))
    assert [*result_differs(recorded.expected, result.to_dict())] == []


@both
@pytest.mark.parametrize("recorded", RESPONSES, ids=[each.name for each in RESPONSES])
def test_responses(recorded: Recording, is_async: bool) -> None:
    def respond(_: Any) -> MockResponse:
        return MockResponse(recorded.body, headers={"content-type": recorded.media})

    async def code(client: Any) -> Any:
        of = attrgetter(recorded.of)(client)
        if recorded.of == "models":
            return [model async for model in of.list()]
        return await of.create(**ARGUMENTS[recorded.of])

    transport = MockTransport(respond)
    expected = recorded.expected
    if "error" in expected:
        with pytest.raises(APIError, match=expected["error"]):
            with_client(is_async, code, transport=transport)
        return
    response = with_client(is_async, code, transport=transport)
    if recorded.of == "models":
        assert same([each.to_dict() for each in response], expected["response"])
        return
    assert isinstance(response, models.CreateChatCompletionResponse)
    assert same(response.to_dict(), json.loads(recorded.body))
    assert [*member_faults(response), *result_differs(expected, response.to_dict())] == []
    assert len(response.decode_issues) == expected.get("issues", 0), response.decode_issues
