"""Bulk work on Dask: `ddf.map_partitions(worker, meta=…)`, at one pace for all workers of the cluster."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from .remote import Keeper, RemotePace, Told

try:
    _get_client: Any = import_module("distributed").get_client
except ImportError as error:
    raise ImportError("openapiopenai.bulk.dask needs Dask: pip install 'dask[dataframe]' distributed") from error

__all__ = ["DaskPace"]

_client: Any = None
"""The client of Dask of this process."""
_keepers: dict[str, Keeper] = {}
"""Name → pace, in the process of the scheduler."""


class DaskPace(RemotePace):
    """A pace in the process of Dask's scheduler. Without figures, it is learnt from the responses to all workers.

    `MapWorker(…, pace=DaskPace())`. All workers need this package, and the scheduler, too.
    """

    def __init__(self, *, name: str | None = None, **figures: Any) -> None:
        """Create a pace. `name`: that of a pace that other jobs keep, too; `figures`: as those of `Pace`."""
        super().__init__()
        self._name = name or uuid.uuid4().hex
        self._figures = figures
        Keeper(figures)  # raises for wrong figures

    def __reduce__(self) -> tuple[Any, ...]:
        return _of, (self._name, self._figures)

    def enter(self) -> None:
        """Find the client of Dask, which only the threads of tasks know."""
        global _client
        _client = _get_client()

    def ask(self, count: int, tokens: float, told: Told) -> tuple[int, bool, list[float]]:
        """See `RemotePace.ask`."""
        client = _client or _get_client()
        places: tuple[int, bool, list[float]] = client.run_on_scheduler(
            _places, self._name, self._figures, count, tokens, told
        )
        return places


def _of(name: str, figures: dict[str, Any]) -> DaskPace:
    return DaskPace(name=name, **figures)


def _places(name: str, figures: Mapping[str, Any], count: int, tokens: float, told: Told) -> Any:
    """Take places of a pace; called in the process of the scheduler."""
    if name not in _keepers:
        _keepers[name] = Keeper(figures)
    return _keepers[name].places(count, tokens, told)
