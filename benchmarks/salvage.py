"""Decoding of payloads that differ from their schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from pydantic_core import from_json, to_json

from openapiopenai import Response

from .figures import Figure, duration, payload
from .measure import least

SIZES = (10, 100, 1000)


def missing(response: dict[str, Any]) -> None:
    """A required property is absent."""
    del response["id"]


def bad_value(response: dict[str, Any]) -> None:
    """A wrong type three models deep, below two unions."""
    response["output"][-1]["content"][0]["text"] = 7


def bad_detail(response: dict[str, Any]) -> None:
    """A wrong type three models deep, without a union."""
    response["usage"]["input_tokens_details"]["cached_tokens"] = "none"


def run() -> Iterator[Figure]:
    """Beside a clean decode of the same payload; and how the time grows with the payload."""
    json = payload("response")
    for name, spoil, limit in (
        ("missing required property", missing, 5),
        ("bad nested value in output", bad_value, 10),
        ("bad nested value in usage", bad_detail, 10),
    ):
        text = spoilt(json.text, spoil)
        assert len(Response.from_json(text).decode_issues) == 1
        ours, floor = least(partial(Response.from_json, text), partial(Response.from_json, json.text))
        yield figure(f"{name}, to a clean decode", ours, floor, limit, json.name)

    response = Response.from_json(json.text)
    ours, floor = least(lambda: response.decode_issues, partial(Response.from_json, json.text))
    yield figure("decode_issues of what is clean, to its decode", ours, floor, None, json.name)

    each = [per_item(json.text, size) for size in SIZES]
    for at in range(1, len(SIZES)):
        name = f"bad value, per item of {SIZES[at]:,} to {SIZES[at - 1]:,}"
        yield figure(name, each[at], each[at - 1], 1.5, f"{json.name} × {SIZES[at]:,}")


def figure(name: str, ours: float, floor: float, limit: float | None, made_of: str) -> Figure:
    return Figure(name, ours / floor, limit, ours=duration(ours), floor=duration(floor), payload=made_of)


def per_item(text: bytes, size: int) -> float:
    """Seconds for each item of a response of so many, the last of which has a bad value."""

    def grow(response: dict[str, Any]) -> None:
        item = response["output"][0]
        response["output"] = [from_json(to_json({**item, "id": f"{item['id'][:-4]}{at:04}"})) for at in range(size)]
        bad_value(response)

    grown = spoilt(text, grow)
    assert len(Response.from_json(grown).decode_issues) == 1
    (spent,) = least(partial(Response.from_json, grown), warm_up=20)
    return spent / size


def spoilt(text: bytes, spoil: Callable[[dict[str, Any]], None]) -> bytes:
    """The payload with something changed."""
    response = from_json(text)
    spoil(response)
    return to_json(response)
