"""Decoding in a process that has decoded such payloads before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from pydantic_core import from_json

from openapiopenai import CreateChatCompletionStreamResponse, Response
from openapiopenai.models import response_stream_event

from . import official
from .figures import Figure, compared, duration, payload
from .measure import least


def run() -> Iterator[Figure]:
    """Beside `pydantic_core.from_json` of the same bytes, which makes plain dicts, and beside the official SDK."""
    yield from decoded("Response", "response", Response.from_json, 3.5, ("responses", "Response"), 20)
    yield from decoded(
        "chat chunk", "chat_chunk", CreateChatCompletionStreamResponse.from_json, 3, ("chat", "ChatCompletionChunk")
    )
    yield from decoded(
        "text delta event", "text_delta", response_stream_event.from_json, 4, ("responses", "ResponseStreamEvent")
    )


def decoded(
    name: str,
    file: str,
    decode: Callable[[bytes], Any],
    limit: float,
    counterpart: tuple[str, str],
    times_faster: float | None = None,
) -> Iterator[Figure]:
    """Two figures: to `from_json`, and the official SDK to ours."""
    json = payload(file)
    assert decode(json.text).decode_issues == ()
    calls: list[Callable[[], object]] = [partial(decode, json.text), partial(from_json, json.text)]
    if official.INSTALLED:
        calls.append(official.decoder(*counterpart, json.text))
    ours, floor, *others = least(*calls)
    yield Figure(
        f"{name} decoded, to from_json",
        ours / floor,
        limit,
        ours=duration(ours),
        floor=duration(floor),
        official=compared(duration(others[0]), others[0] / floor) if others else "",
        payload=str(json),
    )
    for other in others:
        yield Figure(f"{name} decoded, official SDK to ours", other / ours, times_faster, at_least=True)
