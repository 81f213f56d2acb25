"""A job on an engine: `python -m test.engines.job ENGINE URL STORE FOLDER [--kill] [--fail]` prints its rows as JSON."""

from __future__ import annotations

import argparse
import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openapiopenai.bulk.worker import MapWorker

ROWS, BLOCKS = 120, 6
FAILING = "word 70"
"""Text of the row at which a worker is killed."""


class Arguments:
    """Arguments for a row; at one row, once, the process is killed."""

    def __init__(self, marker: Path | None) -> None:
        self.marker = marker

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        if self.marker and row["text"] == FAILING and first(self.marker):
            os.kill(os.getpid(), signal.SIGKILL)
        return {"model": "m", "messages": [{"role": "user", "content": row["text"]}]}


class Failing:
    """A worker that fails once, with a block that is done."""

    def __init__(self, worker: MapWorker, marker: Path) -> None:
        self.worker, self.marker = worker, marker
        self.output, self.error = worker.output, worker.error

    def __call__(self, block: Any) -> Any:
        made = self.worker(block)
        if first(self.marker):
            raise RuntimeError("the engine loses this block")
        return made


def first(marker: Path) -> bool:
    """Whether this is the first time."""
    try:
        marker.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def on_ray(make: Callable[[Any], Any], folder: Path) -> list[dict[str, Any]]:
    import ray  # pyright: ignore[reportMissingImports]

    from openapiopenai.bulk.ray import RayPace

    engine: Any = ray
    engine.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    data = engine.data.from_items([{"text": f"word {number}"} for number in range(ROWS)], override_num_blocks=BLOCKS)
    done = data.map_batches(
        make(RayPace()), batch_size=None, batch_format="pyarrow", max_retries=3, retry_exceptions=True
    )
    return list(done.take_all())


def on_dask(make: Callable[[Any], Any], folder: Path) -> list[dict[str, Any]]:
    import dask.dataframe as dd  # pyright: ignore
    import pandas as pd  # pyright: ignore
    from distributed import Client, LocalCluster  # pyright: ignore

    from openapiopenai.bulk.dask import DaskPace

    frames: Any = dd
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,  # pyright: ignore
        Client(cluster) as client,  # pyright: ignore
    ):
        frame = frames.from_pandas(pd.DataFrame({"text": [f"word {n}" for n in range(ROWS)]}), npartitions=BLOCKS)
        meta = {"text": "string", "output": "string", "error": "string"}
        made: Any = client.compute(frame.map_partitions(make(DaskPace()), meta=meta), retries=3)  # pyright: ignore
        return list(made.result().where(lambda found: found.notna(), None).to_dict("records"))


def on_spark(make: Callable[[Any], Any], folder: Path) -> list[dict[str, Any]]:
    from test.engines.java import set_up

    set_up(folder)
    from pyspark.sql import SparkSession  # pyright: ignore

    from openapiopenai.bulk.spark import ExecutorPace, executors, map_frame

    builder: Any = SparkSession.builder  # pyright: ignore
    for name, value in {"spark.ui.enabled": "false", "spark.driver.memory": "512m"}.items():
        builder = builder.config(name, value)
    session = builder.master("local[2, 4]").getOrCreate()
    frame = session.createDataFrame([(f"word {number}",) for number in range(ROWS)], "text string")
    pace = ExecutorPace(executors(session))
    return [row.asDict() for row in map_frame(frame.repartition(BLOCKS), make(pace)).collect()]


ENGINES = {"ray": on_ray, "dask": on_dask, "spark": on_spark}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engine", choices=ENGINES)
    parser.add_argument("url")
    parser.add_argument("store")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kill", action="store_true", help="kill a worker in the middle of a block")
    parser.add_argument("--fail", action="store_true", help="lose a block that is done")
    options = parser.parse_args()

    def make(pace: Any) -> Any:
        worker = MapWorker(
            "chat.completions.create",
            Arguments(options.folder / "killed" if options.kill else None),
            client={"base_url": options.url, "api_key": "sk-1"},
            select="choices.0.message.content",
            store=options.store,
            concurrency=4,
            pace=pace,
        )
        return Failing(worker, options.folder / "failed") if options.fail else worker

    rows = ENGINES[options.engine](make, options.folder)
    print("ROWS", json.dumps(rows), flush=True)


if __name__ == "__main__":
    main()
