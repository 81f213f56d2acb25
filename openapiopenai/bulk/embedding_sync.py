# Generated from embedding_async.py by `make generate`; edit that file instead.

"""Embeddings of many texts in one block of memory: synchronous half."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import crew_threads
from .map_sync import run
from .vectors import Matrix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .options import MapOptions
    from .vectors import Vectors


def embed(
    client: Any, texts: Any, arguments: dict[str, Any], size: int, matrix: Matrix, options: MapOptions
) -> Vectors:
    """See `embedding.embed`."""
    with matrix:
        with run(client.embeddings.create, blocks(texts, size), arguments, "vectors", None, options) as results:
            for result in results:
                matrix.put(result.index * size, result.unwrap(), len(result.input))
        return matrix.take()


def blocks(texts: Any, size: int) -> Iterator[list[Any]]:
    """Yield texts in lists of some size."""
    block: list[Any] = []
    for text in crew_threads.items(texts):
        block.append(text)
        if len(block) == size:
            yield block
            block = []
    if block:
        yield block
