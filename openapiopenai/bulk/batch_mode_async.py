"""Runs by the Batch API: asynchronous half.

    inputs → _admit → queue → _pack → batches → _collect → the store → _admit → who reads the results

`_admit` claims jobs in the store, and yields what it has. What is left to this run waits in a queue, is packed into
batches, and is claimed again when its batch has ended: then the store has it, or it is repeated. So the store tells all
that is to be known, and a run that was killed goes on as if it had not been.
"""

from __future__ import annotations

import copy
import time
from collections import deque
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.errors import APIStatusError, NotFoundError
from openapiopenai._runtime.http import tasks
from openapiopenai.helpers.batches import UNFINISHED, BatchResult, Reader, finished
from openapiopenai.helpers.batches_async import results_of
from openapiopenai.helpers.usage import observed

from . import crew_tasks
from .batch_mode import (
    NAME,
    BatchMode,
    Flight,
    Try,
    finisher,
    is_enqueued_too_much,
    is_passing,
    made_at,
    new_name,
    record_of,
    request_of,
)
from .orders import BLOCK, Clock
from .progress import BAR_SECONDS
from .records import failed, stored
from .results import InputError, Result
from .spill import Spill
from .store import State, open_store
from .work_async import AsyncWork

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

    from .jobs import Job
    from .orders import Order
    from .progress import Progress
    from .store import Record, Store

__all__ = ["AsyncBatchWork"]

SEARCHED = 86_400.0
"""Seconds before a batch was made by the clock of the store, from which on the list of the server is searched for it."""


class AsyncBatchWork:
    """A run by batches while it is under way."""

    def __init__(self, order: Order, mode: BatchMode) -> None:
        self.order, self.mode = order, mode
        self.progress: Progress = order.progress
        self._limit = mode.in_flight
        self._folder: TemporaryDirectory[str] | None = None
        self._queue: Spill[Try] = Spill()
        """Claimed jobs that are not in a batch yet."""
        self._ready: deque[Try] = deque()
        """The next of them."""
        self._deferred: Spill[Try] = Spill()
        """Jobs that others do, or that are in batches of runs before."""
        self._direct: Spill[Try] = Spill()
        """Claimed jobs to be done by direct calls."""
        self._history: Spill[Job | Result[Any]] = Spill()
        """With `ordered`, all jobs in order."""
        self._open: dict[str, Flight] = {}
        """Batches to which requests are added: one per model."""
        self._flying: dict[str, Flight] = {}
        """Batches under way, by their name."""
        self._index = 0
        self._has_read = False
        self._results = self._run()

    async def next(self) -> Result[Any] | None:
        """Return the next result, None at the end. Raises what the run ends with."""
        return await anext(self._results, None)

    async def close(self, seconds: float | None = None) -> None:
        """Stop. Batches under way go on; the next run on the store collects them."""
        await self._results.aclose()

    def abandon(self) -> None:
        """Do nothing: a generator that is garbage is closed."""

    # --- the run ---

    async def _run(self) -> AsyncGenerator[Result[Any]]:
        """Yield results."""
        self._folder = TemporaryDirectory(prefix="batches-")
        given = self.order.store
        self.store: Store = given or open_store(Path(self._folder.name) / "results.sqlite")
        try:
            await self._begin()
            self._inputs = crew_tasks.items(self.order.inputs)
            async with aclosing(self._work()) as results:
                async for result in results:
                    if not self.order.ordered:
                        yield result
            async for result in self._in_order():
                yield result
        finally:
            await self._end(owns_store=given is None or self.order.owns_store)

    async def _begin(self) -> None:
        store = self.store
        await tasks.blocking(store.begin, {"operation": self.order.method.name})
        self._lease = Clock(store.lease / 3)
        self._begun = await tasks.blocking(store.now)
        found = {each.name: Flight(each.name, None, each.batch_id) for each in await tasks.blocking(store.adopt)}
        await self._find({name: each for name, each in found.items() if each.batch_id is None})
        for name, flight in found.items():
            if flight.batch_id:
                self._flying[name] = flight
            else:
                await tasks.blocking(store.finish, name)

    async def _find(self, lost: dict[str, Flight]) -> None:
        """Look at the server for batches that a process may have created just before it was killed."""
        if not lost:
            return
        since = min(map(made_at, lost)) - SEARCHED
        async for batch in self.order.method.client.batches.list(limit=100):
            name = str(dict[Any, Any](batch.metadata or {}).get(NAME))
            if name in lost:
                lost[name].batch_id = batch.id
                await tasks.blocking(self.store.created, name, batch.id)
            if batch.created_at < since:
                return

    async def _work(self) -> AsyncGenerator[Result[Any]]:
        """Yield results in any order."""
        async for result in self._poll():
            yield result
        while True:
            if len(self._flying) < self._limit:
                if self._ready or self._queue:
                    async for result in self._pack():
                        yield result
                    continue
                if not self._has_read:
                    async for result in self._feed():
                        yield result
                    continue
                if self._open:
                    await self._send(self._open.pop(next(iter(self._open))))
                    continue
            if not self._flying and not self._deferred:
                break
            await self._pause()
            async for result in self._poll():
                yield result
        async with aclosing(self._by_calls()) as results:
            async for result in results:
                yield result

    async def _in_order(self) -> AsyncGenerator[Result[Any]]:
        """Yield the results of all jobs in order, with `ordered`: by now, the store has them."""
        while block := self._history.take(BLOCK):
            jobs = [each for each in block if not isinstance(each, Result)]
            claims = await tasks.blocking(partial(self.store.claim, jobs, retry_failed=False))
            records = {job.key: claim.record for job, claim in zip(jobs, claims, strict=True)}
            for each in block:
                if isinstance(each, Result):
                    yield each
                elif (record := records[each.key]) and not (self.order.skip_stored and record.at < self._begun):
                    yield self._result(each, record)

    async def _end(self, *, owns_store: bool) -> None:
        self.progress.end()
        if end := getattr(self.order.show, "end", None):
            end(self.progress)
        for flight in [*self._open.values(), *self._flying.values()]:
            if not flight.is_sent and flight.enlisted:
                await tasks.blocking(self.store.finish, flight.name)
            flight.close()
        await tasks.blocking(self.store.leave, [*self._flying])
        await self._release([*self._ready])
        for spill in (self._queue, self._direct):
            while block := spill.take(BLOCK):
                await self._release(block)
        for each in (self._queue, self._direct, self._deferred, self._history):
            each.close()
        if owns_store:
            await tasks.blocking(self.store.close)
        if self._folder:
            self._folder.cleanup()

    async def _release(self, block: list[Try]) -> None:
        await tasks.blocking(self.store.release, [each.job.key for each in block])

    # --- jobs ---

    async def _feed(self) -> AsyncGenerator[Result[Any]]:
        """Read some inputs."""
        block: list[Try] = []
        self._has_read = True
        async for item in self._inputs:
            job = self.order.job(self._index, item)
            self._index += 1
            if self.order.ordered:
                self._history.append(job)
            if isinstance(job, Result):
                self._count(job)
                yield job
            else:
                block.append(Try(0, job))
            if len(block) >= BLOCK:
                self._has_read = False
                break
        async for result in self._admit(block, with_values=not self.order.skip_stored):
            yield result

    async def _admit(self, block: list[Try], *, with_values: bool = True) -> AsyncGenerator[Result[Any]]:
        """Claim jobs; queue those that are left to this run, and yield the results of those that the store has."""
        claim = partial(
            self.store.claim,
            [each.job for each in block],
            with_values=with_values,
            retry_failed=self.order.retry_failed,
            failed_before=self._begun,
        )
        again: list[Try] = []
        results: list[Result[Any]] = []
        for each, (state, record) in zip(block, await tasks.blocking(claim), strict=True):
            if state is State.MINE:
                self._enqueue(each)
            elif record is None or (record.at >= self._begun and not with_values):
                self._deferred.append(each)
            elif self._is_repeated(each, record):
                again.append(each)
            elif result := self._settled(each.job, record):
                results.append(result)
        await self._repeat(again)
        for result in results:
            yield result

    def _is_repeated(self, each: Try, record: Record) -> bool:
        """Whether a job is done again that has failed in this run."""
        has_failed = record.error is not None and record.at >= self._begun and is_passing(record)
        return has_failed and (each.batches <= self.mode.repeats or self.mode.then == "calls")

    async def _repeat(self, block: list[Try]) -> None:
        """Queue jobs that have failed."""
        claims = await tasks.blocking(self.store.claim, [each.job for each in block]) if block else []
        for each, (state, _) in zip(block, claims, strict=True):
            if state is State.MINE:
                self._enqueue(each)
            else:
                self._deferred.append(each)

    def _enqueue(self, each: Try) -> None:
        (self._direct if each.batches > self.mode.repeats else self._queue).append(each)

    def _settled(self, job: Job, record: Record) -> Result[Any] | None:
        """Return the result of a job, and count it; None for one that is not yielded."""
        result = self._result(job, record)
        self._count(result)
        return None if result.stored and self.order.skip_stored else result

    def _result(self, job: Job, record: Record) -> Result[Any]:
        return replace(stored(job, record, self.order.outcome), stored=record.at < self._begun)

    def _count(self, result: Result[Any]) -> None:
        """Count a result. Raises MapStoppedError after too many failures."""
        if result.stored:
            self.progress.stored += 1
        elif result.error is None:
            self.progress.done += 1
        else:
            self.progress.failed += 1
            if error := self.order.budget.check(self.progress):
                raise error

    # --- batches ---

    async def _pack(self) -> AsyncGenerator[Result[Any]]:
        """Put queued jobs into files, and send those that are full."""
        if not self._ready:
            self._ready.extend(self._queue.take(BLOCK))
        while self._ready and len(self._flying) < self._limit:
            each = self._ready.popleft()
            try:
                await self._add(each)
            except InputError as error:
                await tasks.blocking(self.store.put, [failed(each.job, error, None)])
                async for result in self._admit([each]):
                    yield result

    async def _add(self, each: Try) -> None:
        """Put a job into a file. Raises InputError for what cannot be in one."""
        request = request_of(self.order, self.mode, each.job)
        flight = self._open.get(request.model)
        if flight and not flight.takes(request, self.mode):
            await self._send(self._open.pop(request.model))
            flight = None
        if flight is None:
            name = new_name(await tasks.blocking(self.store.now))
            assert self._folder
            flight = Flight(name, Path(self._folder.name))
            self._open[request.model] = flight
        request.custom_id = flight.next_id
        flight.add(request, Try(each.batches + 1, each.job))
        if len(flight.members) >= BLOCK:
            await self._enlist(flight)

    async def _enlist(self, flight: Flight) -> None:
        members, start = flight.take_members()
        await tasks.blocking(self.store.enlist, flight.name, members, start)

    async def _send(self, flight: Flight) -> None:
        """Upload a file, and create its batch."""
        self._flying[flight.name] = flight
        await self._enlist(flight)
        assert flight.part
        flight.part.close()
        client = self.order.method.client
        file = await client.files.create(file=flight.part.path, purpose="batch")
        metadata = {**self.mode.metadata, NAME: flight.name}
        flight.is_sent = True
        try:
            batch = await client.batches.create(
                input_file_id=file.id, endpoint=flight.endpoint, completion_window="24h", metadata=metadata
            )
        except APIStatusError:
            flight.is_sent = False  # the server has refused it
            raise
        flight.batch_id = batch.id
        await tasks.blocking(self.store.created, flight.name, batch.id)
        flight.part.path.unlink()

    async def _poll(self) -> AsyncGenerator[Result[Any]]:
        """Look at the batches under way, and yield the results of those that have ended."""
        under_way = [*self._flying.values()]
        has_ended = False
        for flight in under_way:
            batch = await self._state(flight)
            if batch is not None and batch.status in UNFINISHED:
                continue
            if batch is not None:
                await self._collect(flight, batch)
                self._adapt(flight, batch, is_alone=len(under_way) == 1)
            await tasks.blocking(self.store.finish, flight.name)
            has_ended = True
            del self._flying[flight.name]
            while block := flight.tries.take(BLOCK):
                async for result in self._admit(block):
                    yield result
            flight.close()
        if has_ended or not self._flying:
            for _ in range(0, len(self._deferred), BLOCK):
                async for result in self._admit(self._deferred.take(BLOCK)):
                    yield result

    async def _state(self, flight: Flight) -> Any:
        """Return a batch as it is now; None if the server does not have it."""
        try:
            return await self.order.method.client.batches.retrieve(flight.batch_id)
        except NotFoundError:
            return None

    def _adapt(self, flight: Flight, batch: Any, *, is_alone: bool) -> None:
        """Have fewer batches under way if the server takes no more; its requests are repeated when there is room."""
        if not is_enqueued_too_much(batch):
            self._limit = min(self._limit + 1, self.mode.in_flight)
        elif not is_alone:
            self._limit = max(len(self._flying) - 1, 1)
            flight.tries = flight.uncounted()

    async def _collect(self, flight: Flight, batch: Any) -> None:
        """Store the results of a batch that has ended, and errors for requests without one."""
        seen: set[int] = set()
        block: list[BatchResult[Any]] = []
        with observed(self.progress.usage):
            async for result in results_of(self.order.method.client.batches, batch, {}):
                if result.custom_id.isdecimal() and int(result.custom_id) not in seen:
                    seen.add(int(result.custom_id))
                    block.append(result)
                if len(block) >= BLOCK:
                    await self._keep(flight, batch, block)
                    block = []
        await self._keep(flight, batch, block)
        error = Reader(self.order.method.client, batch).without_response()
        start = 0
        while members := await tasks.blocking(self.store.members, flight.name, range(start, start + BLOCK)):
            missing = [each for each in members if each not in seen]
            await self._keep(flight, batch, [BatchResult(str(each), None, error, batch.id, None) for each in missing])
            start += BLOCK

    async def _keep(self, flight: Flight, batch: Any, block: list[BatchResult[Any]]) -> None:
        """Store results."""
        finish = finisher(self.order, str(batch.endpoint))
        members = await tasks.blocking(self.store.members, flight.name, [int(each.custom_id) for each in block])
        records = [
            record_of(self.order, member, finished(each, finish))
            for each in block
            if (member := members.get(int(each.custom_id)))
        ]
        if records:
            await tasks.blocking(self.store.put, records)
        await self._tick()

    async def _pause(self) -> None:
        """Wait until it is time to poll."""
        end = time.monotonic() + self.mode.poll_seconds
        while True:
            await self._tick()
            left = end - time.monotonic()
            await tasks.sleep(min(max(left, 0.0), self._lease.seconds, BAR_SECONDS))
            if time.monotonic() >= end:
                return

    async def _tick(self) -> None:
        """Renew the claims if it is time to, and show the progress."""
        if self._lease.is_due():
            await tasks.blocking(self.store.renew)
        if self.order.show:
            self.order.show(self.progress)

    # --- direct calls ---

    async def _by_calls(self) -> AsyncGenerator[Result[Any]]:
        """Make direct calls for what batches did not do."""
        if not self._direct:
            return
        order = copy.copy(self.order)
        order.inputs, order.store, order.owns_store = self._left(), self.store, False
        order.ordered, order.show = False, None
        order.job = lambda index, input: input  # type: ignore[method-assign]
        work = AsyncWork(order)
        try:
            while (result := await work.next()) is not None:
                yield result
        finally:
            await work.close(None)

    def _left(self) -> Iterator[Job]:
        """Yield the jobs for direct calls, which claim them."""
        while block := self._direct.take(BLOCK):
            self.store.release([each.job.key for each in block])
            yield from (each.job for each in block)
