"""Bulk work as engines distribute it: a function of a block of rows, which is sent to other processes and machines."""

from __future__ import annotations

import asyncio
import os
import pickle
import threading
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, cast
from weakref import finalize

from openapiopenai.client_async import AsyncOpenAI

from .columns import rows_of, with_columns
from .options import MapOptions
from .pacing import Pace
from .results import Result

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from .options import Select

__all__ = ["MapWorker"]

OWN = ("ordered", "skip_stored", "progress", "total", "mode", "pace")
"""Options of `map` that a worker sets itself, or that have no meaning for a block."""


class MapWorker:
    """Calls an operation for each row of a block, and returns the block with the results as further columns.

    It is pickled as its configuration. Each process that it gets to makes one client, with the credentials of its own
    environment, and keeps it, its connections and what it has learnt about rate limits from block to block.
    """

    def __init__(
        self,
        operation: str,
        arguments: Mapping[str, Any] | Callable[[Any], Mapping[str, Any]] | None = None,
        *,
        client: Mapping[str, Any] | None = None,
        select: Select | None = None,
        output: str = "output",
        error: str | None = "error",
        pace: Any = None,
        share: float | None = None,
        **options: Any,
    ) -> None:
        """Create a worker.

        - `operation`: name of a method of the client, such as "responses.create".
        - `arguments`, `select`: as those of `client.map`; an input is a row, a dict of the columns.
        - `client`: options of the client, such as `base_url`. An `api_key` among them is pickled with the worker; without
          one, each process takes its own from its environment.
        - `output`: name of the column for results: text and numbers as they are, vectors as lists, others as JSON.
        - `error`: name of the column for the messages of errors, None where a call has succeeded. None: the first error is
          raised.
        - `pace`: a Pace, whose figures hold for each process, or one that processes share, such as a `SharedPace`.
        - `share`: instead of a pace, the part of the limits that each process may use, such as 1/8.
        - `options`: others of `client.map`, such as `store`, `key` and `concurrency`.

        Raises TypeError or ValueError for an argument that is not valid.
        """
        if not isinstance(operation, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"operation: expected a name such as 'responses.create', got {type(operation).__name__}")
        if client is not None and not isinstance(client, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"client: expected a dict of options of the client, got {type(client).__name__}")
        if wrong := sorted(options.keys() - MapOptions.__annotations__.keys() | options.keys() & set(OWN)):
            raise TypeError(f"MapWorker() takes no {', '.join(wrong)}")
        if pace is not None and share is not None:
            raise TypeError("share: expected either a pace or a share of the limits")
        self.operation = operation
        self.output, self.error = output, error
        self._arguments, self._select, self._options = arguments, select, options
        self._client = dict(client or {})
        self._pace = Pace(share=share) if share is not None else pace

    def __repr__(self) -> str:
        return f"MapWorker({self.operation!r}, output={self.output!r})"

    def __call__(self, block: Any) -> Any:
        """Return a block of the same kind, with the results of its rows. Blocks may be worked on at the same time.

        Raises what `client.map` raises, and errors of calls if there is no column for them.
        """
        if enter := getattr(self._pace, "enter", None):
            enter()
        rows = rows_of(block)
        results: list[Result[Any]] = self._process().run(self._results(rows)) if rows else []
        columns: dict[str, list[Any]] = {self.output: [each.value for each in results]}
        if self.error is None:
            columns[self.output] = [each.unwrap() for each in results]
        else:
            columns[self.error] = [None if each.error is None else str(each.error) for each in results]
        return with_columns(block, columns)

    async def _results(self, rows: list[dict[str, Any]]) -> list[Result[Any]]:
        client = self._process().client
        run = client.map(
            self._method(client), rows, self._arguments, select=self._select, pace=self._process().pace, **self._options
        )
        found: list[Result[Any]] = [cast("Any", None)] * len(rows)
        async with run:
            async for result in run:
                found[result.index] = result
        return found

    def _method(self, client: AsyncOpenAI) -> Any:
        method: Any = client
        for name in self.operation.split("."):
            method = getattr(method, name)
        return method

    def _process(self) -> Process:
        """Return what this process keeps for workers of this configuration."""
        key = os.getpid(), blake2b(pickle.dumps((self._client, self._pace)), digest_size=16).digest()
        with _lock:
            if key not in _processes:
                _processes[key] = Process(self._client, self._pace)
            return _processes[key]


class Process:
    """A client with an event loop, in a thread of its own: engines call from threads that may have another."""

    def __init__(self, options: Mapping[str, Any], pace: Any) -> None:
        self.client = AsyncOpenAI(**options)
        self.pace = pace
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, name="MapWorker", daemon=True).start()
        finalize(self, self._loop.call_soon_threadsafe, self._loop.stop)

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine to its end; it is canceled if the calling thread is interrupted."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise


_processes: dict[tuple[int, bytes], Process] = {}
_lock = threading.Lock()


def _after_fork() -> None:
    global _lock
    _lock = threading.Lock()
    _processes.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
