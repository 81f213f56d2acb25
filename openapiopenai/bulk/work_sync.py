# Generated from work_async.py by `make generate`; edit that file instead.

"""The work of a run of `client.map`: synchronous half.

    inputs → _read → _prepare → _work (many) → _write → who reads the results

Each stage runs by itself, and waits for the stage before it and for room in the stage after it. `_prepare` makes jobs of
inputs, claims them in the store, and yields what the store has already; `_write` stores results, as many at a time as
have finished meanwhile. Without a store there is no such stage.
"""

from __future__ import annotations

import time
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.calls.client import CLOSED
from openapiopenai._runtime.calls.observing import OBSERVERS
from openapiopenai._runtime.http import threads
from openapiopenai.profile import OpenAIError

from . import crew_threads
from .limits import is_overload
from .orders import AHEAD, BLOCK, Clock, Order, Outbox, as_input_error
from .outcomes import SelectError
from .progress import BAR_SECONDS
from .records import failed, stored, succeeded, usage_of
from .results import Result
from .spill import Spill
from .store import Record, State, begin_calls

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.response import CallInfo

    from .jobs import Job

__all__ = ["Work"]

GRACE = 10.0
"""Seconds to wait for calls under way after an interrupt, if they cannot be canceled."""
GATHER = 0.005
"""Seconds to wait for results that are stored together."""
SHORTEST, LONGEST = 0.02, 1.0
"""Seconds to wait before jobs that others do are asked for again: at first, and at most."""
WRONG = "method: a synchronous function needs a synchronous client"


class Work:
    """A run while it is under way."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.progress = order.progress
        self._lock: Any = crew_threads.Lock()
        self._reader, self._preparer, self._worker, self._writer, self._consumer, self._keeper = (
            crew_threads.Signal(self._lock) for _ in range(6)
        )
        self._inputs: deque[Any] = deque()
        self._has_read = False
        self._index = 0
        self._jobs: deque[Job] = deque()
        self._deferred: Any = deque[Any]()
        self._pause = SHORTEST
        self._is_fed = False
        self._begun = 0.0
        """When the run has begun, by the clock of the store."""
        self._workers = 0
        self._open: set[str] = set()
        """Keys that are claimed."""
        self._finished: deque[tuple[Result[Any], Record]] = deque()
        self._written_soon = self._written = 0
        """Number of results to be stored so far, and of those that are."""
        self._is_writing = order.store is not None
        self._outbox = Outbox(ordered=order.ordered)
        self._is_halted = False
        """Whether no further calls are made."""
        self._error: BaseException | None = None
        """What the run ends with."""
        self.is_started = self.is_closed = False

    # --- beginning and end ---

    def _start(self) -> None:
        """Begin."""
        self.is_started = True
        if self.order.store is not None and not self.order.ordered:
            self._deferred = Spill[Any]()
        token = OBSERVERS.set((*OBSERVERS.get(), self.progress.usage, *self.order.observers))
        try:
            self._readers, self._crew, self._writers, self._keepers = (crew_threads.Crew() for _ in range(4))
        finally:
            OBSERVERS.reset(token)
        crew_threads.at_exit(self.close)
        self._readers.start(self._read)
        self._crew.start(self._prepare)
        if self.order.store is not None:
            self._writers.start(self._write)
        if self.order.store is not None or self.order.show is not None:
            self._keepers.start(self._keep)

    def _halt(self, error: BaseException | None) -> None:
        """Make no further calls, and end with an error once those under way have ended."""
        with self._lock:
            self._is_halted = True
            if self._error is None:
                self._error = error
        for signal in (self._reader, self._preparer, self._worker, self._writer, self._consumer, self._keeper):
            signal.notify()

    def close(self, seconds: float | None = GRACE) -> None:
        """Stop. What has finished is stored. `seconds`: how long to wait for calls under way; None: until they end."""
        if not self.is_started:
            return
        self.is_closed = True
        self._halt(None)
        self._readers.leave(0)
        self._crew.leave(seconds)
        with self._lock:
            self._workers, self._is_fed = 0, True
        self._writer.notify()
        self._writers.ended()
        self._keeper.notify()
        self._keepers.ended()
        with self._lock:
            self.is_started, was_started = False, self.is_started
        if was_started:
            self._end()

    def _end(self) -> None:
        crew_threads.not_at_exit(self.close)
        self.progress.end()
        if end := getattr(self.order.show, "end", None):
            end(self.progress)
        store = self.order.store
        if store is None:
            return
        if not self.order.ordered:
            self._deferred.close()
        if self.order.owns_store:
            threads.blocking(store.close)
        elif self._open:
            threads.blocking(store.release, [*self._open])

    def abandon(self) -> None:
        """Stop some time later; does not wait."""
        if self.is_started and not self.is_closed:
            self._keepers.finally_run(partial(self.close, None))

    # --- results ---

    def next(self) -> Result[Any] | None:
        """Return the next result, None at the end. Raises what the run ends with."""
        with self._lock:
            if not self.is_started and not self.is_closed:
                self._start()
        while True:
            self._consumer.until(self._has_result)
            with self._lock:
                if self.is_closed:
                    return None
                if (result := self._taken()) is not None:
                    return result
                if self._is_over():
                    break
        error = self._error or self.order.budget.check(self.progress, at_end=True)
        if error is not None:
            raise error
        return None

    def _taken(self) -> Result[Any] | None:
        """Take a result; None if there is none now."""
        outbox = self._outbox
        if not outbox.ready and self._is_over():
            outbox.flush()
        if not outbox.ready:
            return None
        result = outbox.take()
        if self._has_room():
            self._preparer.notify()
        return result

    def _has_result(self) -> bool:
        return bool(self._outbox.ready) or self.is_closed or self._is_over()

    def _is_over(self) -> bool:
        return not self._is_writing and self._is_idle()

    def _is_idle(self) -> bool:
        """Whether no job is under way, and none will be."""
        return (self._is_fed or self._is_halted) and not self._workers

    def _deliver(self, index: int, result: Result[Any] | None) -> None:
        with self._lock:
            self._outbox.add(index, result)
        self._consumer.notify()

    # --- inputs ---

    def _read(self) -> None:
        """Read inputs, some ahead."""
        try:
            for item in crew_threads.items(self.order.inputs):
                self._inputs.append(item)
                if self._is_halted:
                    return
                if len(self._inputs) == 1:
                    self._preparer.notify()
                if len(self._inputs) >= AHEAD:
                    self._reader.until(lambda: len(self._inputs) <= AHEAD // 2 or self._is_halted)
        except Exception as error:
            with self._lock:
                self._error = self._error or error
        finally:
            self._has_read = True
            self._preparer.notify()

    def _prepare(self) -> None:
        """Make jobs of inputs."""
        try:
            if (store := self.order.store) is not None:
                self._begun = threads.blocking(begin_calls, store, {"operation": self.order.method.name})
            while not self._is_halted:
                waits_for_others = self._deferred and (self._has_read or self.order.ordered)
                self._preparer.until(self._can_prepare, self._pause if waits_for_others else None)
                if block := self._block():
                    self._admit([job for job in block if job])
                elif waits_for_others:
                    self._retry_deferred()
                elif self._has_read and not self._inputs:
                    break
        except Exception as error:
            self._halt(error)
        finally:
            self._is_fed = True
            for signal in (self._worker, self._writer, self._consumer):
                signal.notify()

    def _can_prepare(self) -> bool:
        has_end = self._has_read and not self._inputs and not self._deferred
        return self._is_halted or has_end or bool(self._inputs and self._has_room())

    def _has_room(self) -> bool:
        return self._outbox.outstanding <= self.order.window // 2

    def _block(self) -> list[Job | None]:
        """Take inputs that have been read, as jobs; None for those that have an error."""
        if not self._has_room():
            return []
        with self._lock:
            count = min(BLOCK, len(self._inputs), self.order.window - self._outbox.outstanding)
            block = [self._inputs.popleft() for _ in range(count)]
            self._outbox.outstanding += count
        self._reader.notify()
        return [self._job(input) for input in block]

    def _job(self, input: Any) -> Job | None:
        index = self._index
        self._index += 1
        job = self.order.job(index, input)
        if not isinstance(job, Result):
            return job
        self._count_failure()
        self._deliver(index, job)
        return None

    def _admit(self, jobs: list[Job]) -> None:
        """Hand jobs to the workers: those that nobody has done or does."""
        if self.order.store is not None:
            jobs = self._claimed(jobs)
        with self._lock:
            self._jobs.extend(jobs)
            self._employ()
        self._worker.notify()

    def _claimed(self, jobs: list[Job]) -> list[Job]:
        """Return the jobs that are left to this run; what is stored is delivered, what others do is deferred."""
        store = self.order.store
        assert store is not None
        claim = partial(
            store.claim,
            jobs,
            with_values=not self.order.skip_stored,
            retry_failed=self.order.retry_failed,
            failed_before=self._begun,
        )
        mine: list[Job] = []
        for job, (state, record) in zip(jobs, threads.blocking(claim), strict=True):
            if state is State.MINE:
                self._open.add(job.key)
                mine.append(job)
            elif record is not None:
                self._deliver_stored(job, record)
            else:
                self._defer(job)
        return mine

    def _deliver_stored(self, job: Job, record: Record) -> None:
        self.progress.stored += 1
        self._deliver(job.index, None if self.order.skip_stored else stored(job, record, self.order.outcome))

    def _defer(self, job: Job) -> None:
        self._deferred.append(job)
        if not self.order.ordered:
            with self._lock:
                self._outbox.outstanding -= 1

    def _retry_deferred(self) -> None:
        """Ask again for jobs that others do, or that occurred twice."""
        if self.order.ordered:
            jobs = [self._deferred.popleft() for _ in range(len(self._deferred))]
        else:
            if not self._has_room():
                return
            jobs = self._deferred.take(BLOCK)
            with self._lock:
                self._outbox.outstanding += len(jobs)
        before = len(self._deferred)
        self._admit(jobs)
        has_progress = len(self._deferred) - before < len(jobs)
        self._pause = SHORTEST if has_progress else min(self._pause * 2, LONGEST)

    # --- calls ---

    def _employ(self) -> None:
        """Start workers for jobs that wait, up to the limit."""
        wanted = min(self.order.limits.limit, self._workers + len(self._jobs))
        while self._workers < wanted and not self._is_halted:
            self._workers += 1
            self._crew.start(self._work)

    def _work(self) -> None:
        """Do jobs, as long as there are any."""
        try:
            while (job := self._next_job()) is not None:
                self._do(job)
            return
        except Exception as error:
            with self._lock:
                self._workers -= 1
            self._halt(error)

    def _next_job(self) -> Job | None:
        """Return a job; None if this worker is to leave."""
        while True:
            with self._lock:
                if self._is_halted or self._workers > self.order.limits.limit or (self._is_fed and not self._jobs):
                    self._workers -= 1
                    break
                if self._jobs:
                    return self._jobs.popleft()
            self._worker.until(lambda: self._jobs or self._is_fed or self._is_halted)
        self._writer.notify()
        self._consumer.notify()
        return None

    def _do(self, job: Job) -> None:
        """Make the call of a job."""
        order, info, record = self.order, None, None
        result: Result[Any]
        if order.method.is_closed:
            return self._halt(OpenAIError(CLOSED))
        started = time.monotonic()
        try:
            whole, info, content = self._call(job)
            usage = usage_of(whole)
            result = Result(job.index, job.key, job.input, order.outcome.take(whole), None, info, False, usage)
            if order.store is not None:
                record = succeeded(job, order.outcome, result.value, content, usage, info)
        except OpenAIError as error:
            if isinstance(error, SelectError):
                return self._halt(error)
            result = Result(job.index, job.key, job.input, None, error, info or info_of(error))
        except Exception as error:  # whatever functions of the user raise
            result = Result(job.index, job.key, job.input, None, as_input_error(error), info)
        self._count(result, started)
        if order.store is None:
            return self._deliver(job.index, result)
        self._keep_result(result, record or failed(job, cast("OpenAIError", result.error), result.call_info))

    def _keep_result(self, result: Result[Any], record: Record) -> None:
        """Wait until a result is stored: a call is under way until then, so that a kill loses no more than those."""
        with self._lock:
            self._finished.append((result, record))
            self._written_soon += 1
            number = self._written_soon
        self._writer.notify()
        self._worker.until(lambda: self._written >= number or not self._is_writing)

    def _count(self, result: Result[Any], started: float) -> None:
        """Count the result of a call, and make more or fewer calls at a time."""
        limits, now = self.order.limits, time.monotonic()
        with self._lock:
            if result.error is None and (result.call_info is None or result.call_info.attempts == 1):
                limits.succeeded(now - started, now)
            elif result.error and self.order.method.plan is None and is_overload(result.error):
                limits.refused(started, now)
            self._employ()
            self.progress.done += result.error is None
        if result.error is not None:
            self._count_failure()

    def _count_failure(self) -> None:
        with self._lock:
            self.progress.failed += 1
            error = self.order.budget.check(self.progress)
        if error is not None:
            self._halt(error)

    def _call(self, job: Job) -> tuple[Any, CallInfo | None, bytes | None]:
        """Return what the method returns, the metadata of its call, and the body of the response, if there is just one."""
        method = self.order.method
        if method.plan is None:
            value = threads.result_of(method.function(**job.arguments), WRONG)
            return value, getattr(value, "call_info", None), None
        call = method.call(job.arguments)
        response = method.client._send(call, unread=False)
        value = call.result(response)
        info = getattr(value, "call_info", None) or response.call_info.without_body()
        return value, info, response.read()

    # --- the store, and what is shown ---

    def _write(self) -> None:
        """Store what has finished, then let it be read."""
        store = self.order.store
        assert store is not None
        try:
            while True:
                self._writer.until(lambda: self._finished or self._is_idle())
                self._writer.until(self._is_worth_writing, GATHER)
                with self._lock:
                    done = [*self._finished]
                    self._finished.clear()
                if not done:
                    break
                threads.blocking(store.put, [record for _, record in done])
                for result, record in done:
                    self._open.discard(record.key)
                    self._deliver(result.index, result)
                self._written += len(done)
                self._worker.notify()
        except Exception as error:
            self._finished.clear()
            self._halt(error)
        finally:
            self._is_writing = False
            if self._finished:  # the event loop ends
                store.put([record for _, record in self._finished])
            self._worker.notify()
            self._consumer.notify()

    def _is_worth_writing(self) -> bool:
        """Whether half of the calls under way have finished: to store many results costs little more than to store one."""
        return 2 * len(self._finished) >= self._workers

    def _keep(self) -> None:
        """Renew the claims, and show the progress, from time to time."""
        store, show = self.order.store, self.order.show
        lease = Clock(store.lease / 3 if store else 0.0)
        pause = min(lease.seconds or BAR_SECONDS, BAR_SECONDS if show else lease.seconds)
        try:
            while not self.is_closed:
                self._keeper.until(lambda: self.is_closed, pause)
                if show is not None:
                    show(self.progress)
                if store is not None and lease.is_due():
                    threads.blocking(store.renew)
        except Exception as error:
            self._halt(error)


def info_of(error: OpenAIError) -> CallInfo | None:
    """Return the metadata of a call that failed; None if there was no response."""
    info: CallInfo | None = getattr(getattr(error, "response", None), "call_info", None)
    return info and info.without_body()
