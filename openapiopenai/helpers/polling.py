"""Asking again and again until a thing is done."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from openapiopenai._runtime.exceptions import OpenAIError
from openapiopenai._runtime.helper import sleep, takes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from openapiopenai.api.vector_stores_files import AsyncVectorStoresFiles
    from openapiopenai.models.vector_store_file_object import VectorStoreFileObject

T = TypeVar("T")

INTERVAL = 1000.0
"""Milliseconds between two questions, where neither the user nor the server says."""


class PollTimeoutError(OpenAIError):
    """A thing was not done in time. `last` is what the server said of it last."""

    def __init__(self, message: str, last: Any) -> None:
        super().__init__(message)
        self.last = last


async def until_done(
    client: Any,
    fetch: Callable[[], Awaitable[T]],
    unfinished: Collection[str],
    *,
    poll_interval_ms: float | None,
    max_wait_seconds: float | None,
    on_progress: Callable[[T], object] | None,
) -> T:
    """Fetch a thing until its `status` is none of `unfinished`."""
    start = time.monotonic()
    while True:
        thing: Any = await fetch()
        if on_progress:
            on_progress(thing)
        if thing.status not in unfinished:
            done: T = thing
            return done
        delay = (poll_interval_ms if poll_interval_ms is not None else asked_for(thing)) / 1000
        elapsed = time.monotonic() - start
        if max_wait_seconds is not None and elapsed + delay > max_wait_seconds:
            name = f"{type(thing).__name__} {getattr(thing, 'id', '')}".strip()
            raise PollTimeoutError(
                f"{name} is still {thing.status} after {elapsed:.0f} s (max_wait_seconds={max_wait_seconds:g})", thing
            )
        await sleep(client, delay)


def asked_for(thing: Any) -> float:
    """Milliseconds that the server wants between two questions."""
    info = getattr(thing, "call_info", None)
    text = info.headers.get("openai-poll-after-ms", "") if info else ""
    return float(text) if text.isdigit() else INTERVAL


# --- files of vector stores ---


async def poll_vector_store_file(
    files: AsyncVectorStoresFiles,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: float | None = None,
    max_wait_seconds: float | None = None,
    on_progress: Callable[[VectorStoreFileObject], object] | None = None,
    **options: Any,
) -> VectorStoreFileObject:
    """Wait until a file is processed, and return it; its `status` says whether that went well.

    - `poll_interval_ms`: milliseconds between two questions; default: what the server asks for, or 1,000.
    - `max_wait_seconds`: raises PollTimeoutError after so many seconds; default: no limit.
    - `on_progress`: called with each answer.
    """
    return await until_done(
        files.client,
        lambda: files.retrieve(file_id, vector_store_id=vector_store_id, **options),
        ("in_progress",),
        poll_interval_ms=poll_interval_ms,
        max_wait_seconds=max_wait_seconds,
        on_progress=on_progress,
    )


@takes("vector_stores.files.create")
async def create_vector_store_file(
    files: AsyncVectorStoresFiles,
    *,
    vector_store_id: str,
    poll_interval_ms: float | None = None,
    **arguments: Any,
) -> VectorStoreFileObject:
    """Add a file to a vector store and wait until it is processed; see `poll`."""
    file = await files.create(vector_store_id=vector_store_id, **arguments)
    return await poll_vector_store_file(
        files, file.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms
    )
