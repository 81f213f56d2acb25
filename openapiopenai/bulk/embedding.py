"""Embeddings of many texts, as one block of memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, overload

from .orders import length
from .vectors import Matrix

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from os import PathLike
    from typing import Unpack

    from openapiopenai.client_async import AsyncOpenAI
    from openapiopenai.client_sync import OpenAI

    from .options import AsyncInputs, Inputs, MapOptions
    from .vectors import Vectors

__all__ = ["embed"]


@overload
def embed(
    client: OpenAI,
    texts: Inputs[str],
    *,
    model: str,
    dimensions: int | None = None,
    size: int = 256,
    path: str | PathLike[str] | None = None,
    **options: Unpack[MapOptions],
) -> Vectors: ...
@overload
def embed(
    client: AsyncOpenAI,
    texts: AsyncInputs[str],
    *,
    model: str,
    dimensions: int | None = None,
    size: int = 256,
    path: str | PathLike[str] | None = None,
    **options: Unpack[MapOptions],
) -> Awaitable[Vectors]: ...
def embed(
    client: Any,
    texts: Any,
    *,
    model: str,
    dimensions: int | None = None,
    size: int = 256,
    path: str | PathLike[str] | None = None,
    **options: Any,
) -> Any:
    """Return the embeddings of texts, in their order, as 32-bit floats in one block of memory; await it with `AsyncOpenAI`.

    - `texts`: any iterable of texts, or of lists of tokens; it is read as calls are made.
    - `model`, `dimensions`: see `client.embeddings.create`.
    - `size`: texts per call.
    - `path`: a file to keep the numbers in, which is mapped into memory: 32-bit floats, one vector after the other;
      default: none.
    - `options`: see `client.map`; with `store`, a call that has failed ends only this run, and the next one goes on.

    Raises the error of the first call that fails, ValueError or TypeError for an argument that is not valid.
    """
    if type(size) is not int or size < 1:
        raise ValueError(f"size: expected a number of texts from 1, got {size!r}")
    count = length(texts)
    arguments: dict[str, Any] = {"model": model, "input": "{}"}
    if dimensions is not None:
        arguments["dimensions"] = dimensions
    named = {"concurrency": (4, 16), "total": None if count is None else -(-count // size), **options}
    if client._is_async:
        from .embedding_async import embed as run_async

        return run_async(client, texts, arguments, size, Matrix(count, path), cast("MapOptions", named))
    from .embedding_sync import embed as run

    return run(client, texts, arguments, size, Matrix(count, path), cast("MapOptions", named))
