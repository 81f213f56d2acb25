"""Embeddings of many texts in one block of memory: asynchronous half."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import crew_tasks
from .map_async import run
from .vectors import Matrix

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .options import MapOptions
    from .vectors import Vectors


async def embed(
    client: Any, texts: Any, arguments: dict[str, Any], size: int, matrix: Matrix, options: MapOptions
) -> Vectors:
    """See `embedding.embed`."""
    with matrix:
        async with run(client.embeddings.create, blocks(texts, size), arguments, "vectors", None, options) as results:
            async for result in results:
                matrix.put(result.index * size, result.unwrap(), len(result.input))
        return matrix.take()


async def blocks(texts: Any, size: int) -> AsyncIterator[list[Any]]:
    """Yield texts in lists of some size."""
    block: list[Any] = []
    async for text in crew_tasks.items(texts):
        block.append(text)
        if len(block) == size:
            yield block
            block = []
    if block:
        yield block
