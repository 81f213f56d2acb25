"""Bulk work on Spark: `map_frame(frame, worker)`, where each executor has a share of the limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from importlib import import_module
from pathlib import Path
from typing import Any

from .sharing import SharedPace
from .worker import MapWorker

try:
    _files: Any = import_module("pyspark").SparkFiles
except ImportError as error:
    raise ImportError("openapiopenai.bulk.spark needs Spark: pip install pyspark pandas pyarrow") from error

__all__ = ["ExecutorPace", "executors", "map_frame"]


def map_frame(frame: Any, worker: MapWorker, output: Any = "string") -> Any:
    """Return a DataFrame with the results of a worker as further columns, by `mapInArrow`.

    `output`: type of the column for results, in Spark's words, such as "array<float>" for vectors.
    """
    schema = deepcopy(frame.schema).add(worker.output, output)
    if worker.error is not None:
        schema = schema.add(worker.error, "string")
    return frame.mapInArrow(_mapped(worker), schema)


def _mapped(worker: MapWorker) -> Callable[[Iterator[Any]], Iterator[Any]]:
    def mapped(batches: Iterator[Any]) -> Iterator[Any]:
        return map(worker, batches)

    return mapped


def executors(session: Any) -> int:
    """Return the number of executors that a session has now; 1 in local mode."""
    known: int = session.sparkContext._jsc.sc().getExecutorMemoryStatus().size()  # with the driver
    return max(known - 1, 1)


class ExecutorPace:
    """An equal share of the limits for each executor, whose Python processes keep it together.

    `MapWorker(…, pace=ExecutorPace(executors(spark)))`.
    """

    def __init__(self, count: int, **figures: Any) -> None:
        """`count`: number of executors; `figures`: limits of all of them together, as those of `Pace`.

        Raises TypeError or ValueError for what is not valid.
        """
        if type(count) is not int:
            raise TypeError(f"count: expected a number of executors, got {count!r}")
        if count < 1:
            raise ValueError(f"count: expected at least 1, got {count}")
        self._count, self._figures = count, figures
        self._pace: SharedPace | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _of, (self._count, self._figures)

    def enter(self) -> None:
        """Open the file in the directory of this executor."""
        if self._pace is None:
            path = Path(_files.getRootDirectory()) / "openapiopenai.pace"
            self._pace = SharedPace(path, share=1 / self._count, **self._figures)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        self.enter()
        return getattr(self._pace, name)


def _of(count: int, figures: dict[str, Any]) -> ExecutorPace:
    return ExecutorPace(count, **figures)
