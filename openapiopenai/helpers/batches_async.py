"""Asynchronous methods of `client.batches`."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.http import tasks

from .batches import (
    INTERVAL,
    MOST_BYTES,
    MOST_REQUESTS,
    UNFINISHED,
    BatchRequest,
    BatchResult,
    Finishers,
    R,
    Reader,
    finished,
    operation_of,
    parts,
)
from .polling import PollTimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from openapiopenai.api.batches import AsyncBatches
    from openapiopenai.models.batch import Batch
    from openapiopenai.models.batch_file_expiration_after import BatchFileExpirationAfter, BatchFileExpirationAfterDict


async def submit(
    batches: AsyncBatches,
    requests: Iterable[BatchRequest[Any]],
    *,
    metadata: Mapping[str, str] | None = None,
    output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
    max_requests: int = MOST_REQUESTS,
    max_bytes: int = MOST_BYTES,
) -> Sequence[Batch]:
    """Upload requests and create batches: one per endpoint and model, and more if one would become too large.

    - `requests`: requests created by `batch_request`. An iterator is consumed as files are written to disk.
    - `metadata`: metadata of each batch.
    - `output_expires_after`: when the output files expire.
    - `max_requests`: maximum number of requests per batch; default: the limit of the API, 50,000.
    - `max_bytes`: maximum size of the file of a batch, in bytes; default: the limit of the API, 200,000,000.

    Raises ValueError if a `custom_id` occurs twice. Get the results with `results`.
    """
    options: dict[str, Any] = {"metadata": metadata, "output_expires_after": output_expires_after}
    return [batch async for batch, _ in submitted(batches, requests, options, max_requests, max_bytes)]


async def run(
    batches: AsyncBatches,
    requests: Iterable[BatchRequest[R]],
    *,
    metadata: Mapping[str, str] | None = None,
    output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
    max_requests: int = MOST_REQUESTS,
    max_bytes: int = MOST_BYTES,
    poll_interval_ms: float = INTERVAL,
    max_wait_seconds: float | None = None,
    on_progress: Callable[[Sequence[Batch]], object] | None = None,
) -> AsyncIterator[BatchResult[R]]:
    """Submit requests, wait for their batches, and yield the results of each batch when it has ended; see `submit`.

    Each request has exactly one result. Results arrive in the order in which batches end, not in the order of the
    requests.

    - `poll_interval_ms`: milliseconds between two polls; default: 10,000.
    - `max_wait_seconds`: maximum wait, in seconds; default: no limit. If the next poll would come later, raises
      PollTimeoutError with all batches as `last`; the batches continue.
    - `on_progress`: called with all batches after each round of polling.
    """
    options: dict[str, Any] = {"metadata": metadata, "output_expires_after": output_expires_after}
    waiting: dict[str, Finishers] = {}
    known: dict[str, Batch] = {}
    async for batch, names in submitted(batches, requests, options, max_requests, max_bytes):
        known[batch.id], waiting[batch.id] = batch, names
    start = time.monotonic()
    while waiting:
        for batch_id in [*waiting]:
            known[batch_id] = await batches.retrieve(batch_id)
        if on_progress:
            on_progress([*known.values()])
        for batch_id in [each for each in waiting if known[each].status not in UNFINISHED]:
            missing = waiting.pop(batch_id)
            async for result in results_of(batches, known[batch_id], missing):
                yield result
        if not waiting:
            return
        elapsed = time.monotonic() - start
        if max_wait_seconds is not None and elapsed + poll_interval_ms / 1000 > max_wait_seconds:
            text = f"{len(waiting)} of {len(known)} batches are not done after {elapsed:.0f} s"
            raise PollTimeoutError(text, [*known.values()])
        await tasks.sleep(poll_interval_ms / 1000)


async def results(
    batches: AsyncBatches, batch: Batch | str, *, text_format: type[Any] | None = None
) -> AsyncIterator[BatchResult[Any]]:
    """Yield the results of a batch that has ended: those in its output file, then those in its error file.

    - `batch`: the batch or its ID.
    - `text_format`: type to parse the text of responses or chat completions into, as their `parse` does.

    Raises ValueError if the batch has not ended. For a request that a canceled or expired batch did not process, there
    is an error only if the server reports one; `run` reports all of them.
    """
    found = await batches.retrieve(batch) if isinstance(batch, str) else batch
    if found.status in UNFINISHED:
        raise ValueError(f"batch: {found.id} is {found.status}; wait until it has ended")
    finish = None
    if text_format is not None:
        from .structured import format_of, parser

        finish = parser(operation_of(str(found.endpoint)).name, format_of("results", "text_format", text_format, {}))
    async for result in results_of(batches, found, {}):
        yield finished(result, finish)


async def submitted(
    batches: Any, requests: Iterable[BatchRequest[Any]], options: dict[str, Any], max_requests: int, max_bytes: int
) -> AsyncIterator[tuple[Batch, Finishers]]:
    """Yield batches as they are created, each with the IDs of its requests."""
    with (
        TemporaryDirectory(prefix="batches-") as folder,
        closing(parts(requests, Path(folder), max_requests, max_bytes)) as files,
    ):
        for endpoint, part in files:
            file = await batches._client.files.create(file=part.path, purpose="batch")
            part.path.unlink()
            batch = await batches.create(input_file_id=file.id, endpoint=endpoint, completion_window="24h", **options)
            yield batch, part.names


async def results_of(batches: Any, batch: Batch, expected: Finishers) -> AsyncIterator[BatchResult[Any]]:
    """Yield the results of a batch, then an error for each request in `expected` without a result."""
    reader = Reader(batches._client, batch)
    left = set(expected)
    with reader.reading():
        for file_id in (each for each in (batch.output_file_id, batch.error_file_id) if isinstance(each, str) and each):
            async with batches._client.files.with_streaming_response.content(file_id) as response:
                async for line in response.iter_lines():
                    if line := line.strip("\ufeff \t\r"):
                        result = reader.result(line)
                        left.discard(result.custom_id)
                        yield finished(result, expected.get(result.custom_id))
    for name in sorted(left):
        yield BatchResult(name, None, reader.without_response(), batch.id, None)
