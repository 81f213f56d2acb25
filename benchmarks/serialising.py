"""Serializing a decoded response to JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from pydantic_core import from_json, to_json

from openapiopenai import Response

from . import official
from .figures import Figure, compared, duration, payload
from .measure import least


def run() -> Iterator[Figure]:
    """Beside `pydantic_core.to_json` of the same values as a plain dict."""
    json = payload("response")
    response, plain = Response.from_json(json.text), from_json(json.text)
    assert from_json(response.to_json()) == plain
    calls: list[Callable[[], object]] = [response.to_json, partial(to_json, plain)]
    if official.INSTALLED:
        other = official.decoder("responses", "Response", json.text)()
        calls.append(partial(other.to_json, indent=None))
    ours, floor, *others = least(*calls)
    yield Figure(
        "Response written, to to_json of a dict",
        ours / floor,
        3,
        ours=duration(ours),
        floor=duration(floor),
        official=compared(duration(others[0]), others[0] / floor) if others else "",
        payload=str(json),
    )
