"""A large response that is nearly all numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from pydantic_core import from_json, to_json

from openapiopenai import CreateEmbeddingResponse

from . import official
from .figures import Figure, Payload, compared, duration
from .measure import least

VECTORS, DIMENSIONS = 256, 1536


def response() -> Payload:
    """Vectors as the API writes them: components of eight digits, the same in each run."""
    random = Random(VECTORS)
    data = [
        {
            "object": "embedding",
            "index": index,
            "embedding": [float(f"{random.gauss(0, DIMENSIONS**-0.5):.8g}") for _ in range(DIMENSIONS)],
        }
        for index in range(VECTORS)
    ]
    usage = {"prompt_tokens": 4093, "total_tokens": 4093}
    text = to_json({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage})
    return Payload("made at run time", text)


def run() -> Iterator[Figure]:
    """Beside `pydantic_core.from_json`."""
    json = response()
    assert CreateEmbeddingResponse.from_json(json.text).decode_issues == ()
    calls: list[Callable[[], object]] = [
        partial(CreateEmbeddingResponse.from_json, json.text),
        partial(from_json, json.text),
    ]
    if official.INSTALLED:
        calls.append(official.decoder("create_embedding_response", "CreateEmbeddingResponse", json.text))
    ours, floor, *others = least(*calls, warm_up=2)
    yield Figure(
        f"{VECTORS} × {DIMENSIONS:,} embeddings, to from_json",
        ours / floor,
        1.2,
        ours=duration(ours),
        floor=duration(floor),
        official=compared(duration(others[0]), others[0] / floor) if others else "",
        payload=str(json),
    )
