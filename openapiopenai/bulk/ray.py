"""Bulk work on Ray: `ds.map_batches(worker)`, at one pace for all workers of the cluster."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .remote import Keeper, RemotePace, Told

try:
    ray: Any = import_module("ray")
except ImportError as error:
    raise ImportError("openapiopenai.bulk.ray needs Ray: pip install 'ray[data]'") from error

__all__ = ["RayPace"]


class RayPace(RemotePace):
    """A pace in an actor of Ray. Without figures, it is learnt from the responses to all workers.

    `MapWorker(…, pace=RayPace())`. The actor lives as long as the driver, or, with a name, until it is killed; it begins
    anew on another node if its own is lost.
    """

    def __init__(self, *, name: str | None = None, **figures: Any) -> None:
        """Start the actor, or find the one of a name. `figures`: as those of `Pace`. Needs `ray.init`."""
        super().__init__()
        options: dict[str, Any] = {"num_cpus": 0, "max_restarts": -1, "max_task_retries": -1}
        if name is not None:
            options |= {"name": name, "get_if_exists": True, "lifetime": "detached"}
        self._actor = ray.remote(Keeper).options(**options).remote(figures)

    def __reduce__(self) -> tuple[Any, ...]:
        return _of, (self._actor,)

    def ask(self, count: int, tokens: float, told: Told) -> tuple[int, bool, list[float]]:
        """See `RemotePace.ask`."""
        places: tuple[int, bool, list[float]] = ray.get(self._actor.places.remote(count, tokens, told))
        return places


def _of(actor: Any) -> RayPace:
    pace = RayPace.__new__(RayPace)
    RemotePace.__init__(pace)
    pace._actor = actor
    return pace
