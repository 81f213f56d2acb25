"""What a run is asked to do: its arguments, checked. Does no I/O but to open the store."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterable, Iterable, Mapping, Sized
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.spelling import did_you_mean, meant

from .jobs import Job, builder, digest, keyed
from .limits import concurrency
from .methods import FORMATS, Method
from .options import MapOptions
from .outcomes import outcome
from .progress import Budget, Progress, shown_by
from .results import InputError, Result
from .store import open_store

if TYPE_CHECKING:
    from .batch_mode import BatchMode
    from .jobs import Arguments
    from .options import Select
    from .store import Store

AHEAD = 512
"""Inputs that are read ahead."""
BLOCK = 256
"""Most inputs that become jobs, and are claimed in a store, at a time."""


def _check(options: MapOptions) -> None:
    """Raise TypeError for an option that is of the wrong type."""
    given: dict[str, Any] = {**options}
    pace, total, prices = (given.get(name) for name in ("pace", "total", "prices"))
    if pace is not None and (isinstance(pace, type) or not callable(getattr(pace, "reserve", None))):
        raise TypeError(f"pace: expected a Pace, got {pace if isinstance(pace, type) else type(pace).__name__}")
    if total is not None and type(total) is not int:
        raise TypeError(f"total: expected a number of inputs, got {total!r}")
    if prices is not None and not isinstance(prices, Mapping):
        raise TypeError(f"prices: expected prices by model, got {type(prices).__name__}")


class Order:
    """The arguments of `client.map`."""

    def __init__(
        self,
        method: Any,
        inputs: Any,
        arguments: Arguments,
        select: Select | None,
        text_format: Any,
        options: MapOptions,
        *,
        is_async: bool,
        highest: int,
        places: Any,
    ) -> None:
        """Check the arguments. `highest`: highest number of calls at a time, by default; `places`: class of what lets
        each attempt wait for its place.

        Raises TypeError, ValueError or StoreError, naming the argument, for what is not valid."""
        if unknown := options.keys() - MapOptions.__annotations__.keys():
            near = meant(min(unknown), frozenset(MapOptions.__annotations__))
            raise TypeError(
                f"map() takes no {', '.join(sorted(unknown))}; {did_you_mean(near) if near else ''}".rstrip("; ")
            )
        _check(options)
        pace = options.get("pace")
        self.limits = concurrency(options.get("concurrency"), highest)
        keeper = places(pace, self.limits)
        self.observers = () if pace is None else (keeper,)
        """Who is told of results: the given pace, of the tokens that they have used."""
        self.method = Method(method, is_async=is_async, middleware=keeper)
        self.inputs = checked_inputs(inputs, is_async=is_async)
        self.outcome = outcome(self.method, select, text_format)
        self._common = {**self.method.common, **self._extra(text_format, options.get("deadline"))}
        self._build = builder(arguments)
        template: Any = arguments
        if isinstance(template, dict) and template.get("stream"):  # pyright: ignore[reportUnknownMemberType]
            raise TypeError("arguments: stream: a run takes no streams")
        self.ordered = bool(options.get("ordered", False))
        self.skip_stored = bool(options.get("skip_stored", False))
        self.retry_failed = bool(options.get("retry_failed", True))
        self.budget = Budget(options.get("stop_after"))
        self.show = shown_by(options.get("progress", False))
        self.progress = Progress(self.limits, options.get("total", length(self.inputs)), options.get("prices"))
        self.mode = batches_of(self.method, options.get("mode"))
        given = options.get("store")
        self.store: Store | None = None if given is None else open_store(given)
        self.owns_store = self.store is not given
        key = options.get("key")
        self._key = keyed(key, self.method.name) if key is not None or self.store else None
        self._has_contents = key is not None and self.store is not None

    def _extra(self, text_format: Any, deadline: Any) -> dict[str, Any]:
        """Return the arguments that options stand for."""
        extra = dict(self.outcome.extra)
        if text_format is not None:
            if self.method.helper not in FORMATS:
                raise TypeError(
                    f"text_format: only `parse` of responses and chat completions takes it, not {self.method.name}"
                )
            extra[FORMATS[self.method.helper]] = text_format
        if deadline is not None:
            if type(deadline) not in (int, float) or deadline <= 0:
                raise ValueError(f"deadline: expected a number of seconds above 0, got {deadline!r}")
            if self.method.client is None:
                raise TypeError("deadline: only methods of a client take it")
            extra["deadline"] = deadline
        return extra

    @property
    def window(self) -> int:
        """Number of inputs that are worked on, or whose results wait for who reads them."""
        return (16 if self.ordered else 4) * self.limits.limit + 16

    def job(self, index: int, input: Any) -> Job | Result[Any]:
        """Return the job of an input, or a result with an error."""
        try:
            arguments = {**self._common, **self._build(input)}
            key = self._key(input, arguments) if self._key else str(index)
            content = digest(self.method.name, arguments).encode() if self._has_contents else b""
        except InputError as error:
            return Result(index, "", input, None, error)
        except Exception as error:  # whatever functions of the user raise
            return Result(index, "", input, None, as_input_error(error))
        return Job(index, key, input, arguments, content)


def batches_of(method: Method, mode: Any) -> BatchMode | None:
    """Return how the Batch API is used; None for direct calls. Raises TypeError or ValueError for what is no mode."""
    if mode in (None, "calls"):
        return None
    from .batch_mode import batch_mode, check_method

    check_method(method.function)
    return batch_mode(mode)


def as_input_error(error: Exception) -> InputError:
    """Return an error of an argument, or of a function of the user, as an error of the input."""
    made = InputError(f"{type(error).__name__}: {error}")
    made.__cause__ = error
    return made


def length(inputs: object) -> int | None:
    """Return the number of inputs; None if it is not known."""
    return len(inputs) if isinstance(inputs, Sized) else None


def checked_inputs(inputs: Any, *, is_async: bool) -> Any:
    """Return the inputs. Raises TypeError for what is no iterable of them."""
    kind: type[Any] = type(inputs)  # pyright: ignore[reportUnknownVariableType]
    if issubclass(kind, AsyncIterable):
        if not is_async:
            raise TypeError("inputs: an asynchronous iterable needs an asynchronous client")
    elif issubclass(kind, (str, bytes, Mapping)) or not issubclass(kind, Iterable):
        raise TypeError(f"inputs: expected an iterable of inputs, such as a list, got {kind.__name__}")
    return inputs


class Outbox:
    """Results that wait for who reads them. Who calls holds the lock of the run."""

    def __init__(self, *, ordered: bool) -> None:
        self.ready: deque[Result[Any]] = deque()
        """Results in the order in which they are yielded."""
        self._early: dict[int, Result[Any] | None] | None = {} if ordered else None
        """Results that come after one that is not there yet."""
        self._next = 0
        self.outstanding = 0
        """Number of inputs that were admitted and whose results nobody has read yet."""

    def add(self, index: int, result: Result[Any] | None) -> None:
        """Add the result of an input; None if it is not yielded."""
        if self._early is None:
            self._append(result)
            return
        self._early[index] = result
        while self._next in self._early:
            self._append(self._early.pop(self._next))
            self._next += 1

    def _append(self, result: Result[Any] | None) -> None:
        if result is None:
            self.outstanding -= 1
        else:
            self.ready.append(result)

    def flush(self) -> None:
        """Let all results be read, since those before them will never come."""
        for index in sorted(self._early or ()):
            self._append((self._early or {}).pop(index))

    def take(self) -> Result[Any]:
        """Remove and return the next result."""
        self.outstanding -= 1
        return self.ready.popleft()


class Clock:
    """When something is due that is done every few seconds."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._last = time.monotonic()

    def is_due(self) -> bool:
        now = time.monotonic()
        if now - self._last < self.seconds:
            return False
        self._last = now
        return True
