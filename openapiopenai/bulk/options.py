"""Options of `client.map`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, TypeVar

if TYPE_CHECKING:
    from openapiopenai.helpers.usage import Price

    from .batch_mode import BatchMode
    from .pacing import Pace
    from .progress import Progress
    from .store import Store

__all__ = ["MapOptions"]

I = TypeVar("I")  # noqa: E741 (an input)

Inputs: TypeAlias = Iterable[I]
"""Inputs of a synchronous client."""
AsyncInputs: TypeAlias = Iterable[I] | AsyncIterable[I]
"""Inputs of an asynchronous client."""
Select: TypeAlias = str | list[str] | tuple[str, ...] | Callable[[Any], Any]
"""Which part of a response is kept."""


class MapOptions(TypedDict, total=False):
    """Options of `client.map`."""

    key: Callable[[Any], str] | str | None
    """What identifies a request in a store: a function of the input, or the name of a field of it; default: a digest of
    the operation and the arguments."""
    ordered: bool
    """Whether results come in the order of the inputs; default: as they finish."""
    concurrency: int | tuple[int, int] | None
    """How many calls are made at a time: a fixed number, or (lowest, highest); default: (4, 256), (4, 64) with a
    synchronous client. Between the two it adapts to the server."""
    pace: Pace | None
    """How many requests and tokens a minute are sent; default: learnt from the headers of responses, for all runs of this
    process on the same server, key and model."""
    store: str | PathLike[str] | Store | None
    """Where results are kept, so that a run can be resumed: the path of a SQLite file, a URL `postgresql://…`, or a store;
    default: nowhere."""
    skip_stored: bool
    """Whether results that the store has already are left out; default: they are yielded."""
    retry_failed: bool
    """Whether inputs that the store has as failed are tried again; default: yes."""
    stop_after: int | str | None
    """How many calls may fail before the run stops with a `MapStoppedError`: a number, or a share of those that have
    finished, such as "5%"; default: any number."""
    deadline: float | None
    """Seconds for the call of one input, including all attempts; default: the client's."""
    progress: bool | Callable[[Progress], object]
    """Whether the progress is shown on standard error, as a line that is rewritten on a terminal, otherwise as a line every
    ten seconds; or a function that is called with the numbers, about twice a second; default: no."""
    prices: Mapping[str, Price] | None
    """Prices by model, for the cost that `progress` shows."""
    total: int | None
    """Number of inputs, for the time left that `progress` shows; default: their length, if they have one."""
    mode: Literal["calls", "batch"] | BatchMode
    """Whether calls are made, or batches of the Batch API, at half the price and within 24 hours; `BatchMode` has options
    of the latter; default: calls."""
