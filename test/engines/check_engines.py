"""Bulk work on Ray, Dask and Spark, for real: `make engines`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from benchmarks.bulk.server import running
from test.engines.job import ENGINES, ROWS

ROOT = Path(__file__).parent.parent.parent
LIMIT = 1200
IN_FLIGHT = 8
"""Calls that two workers make at a time."""


def start(engine: str, url: str, folder: Path, *options: str, store: Path | None = None) -> subprocess.Popen[str]:
    path = str(store or folder / "run.sqlite")
    command = [sys.executable, "-m", "test.engines.job", engine, url, path, str(folder), *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (folder / "errors.txt").open("a") as errors:
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=ROOT, env=environment, start_new_session=True
        )


def rows_of(process: subprocess.Popen[str], folder: Path) -> list[dict[str, Any]]:
    output = process.communicate(timeout=300)[0]
    lines = [line for line in output.splitlines() if line.startswith("ROWS ")]
    assert lines, (folder / "errors.txt").read_text()[-3000:]
    return list(json.loads(lines[0].removeprefix("ROWS ")))


def paid(url: str) -> Counter[str]:
    with urlopen(url.removesuffix("/v1") + "/paid") as response:
        return Counter(json.load(response))


def check(rows: list[dict[str, Any]]) -> None:
    assert sorted(row["text"] for row in rows) == sorted(f"word {number}" for number in range(ROWS))
    assert {(row["output"], row["error"]) for row in rows} == {("positive", None)}


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_lost_block_is_done_again_without_paying_twice(engine: str, tmp_path: Path) -> None:
    with running(limit=LIMIT, delay=0.05) as url:
        check(rows_of(start(engine, url, tmp_path, "--fail"), tmp_path))
        assert (tmp_path / "failed").exists()
        assert set(paid(url).values()) == {1}
        assert paid(url).total() == ROWS


def test_a_worker_is_killed(engine: str, tmp_path: Path) -> None:
    with running(limit=LIMIT, delay=0.05) as url:
        check(rows_of(start(engine, url, tmp_path, "--kill"), tmp_path))
        assert (tmp_path / "killed").exists()
        assert paid(url).total() <= ROWS + IN_FLIGHT


def test_the_engine_is_killed(engine: str, tmp_path: Path) -> None:
    with running(limit=LIMIT / 2, delay=0.05) as url:
        process = start(engine, url, tmp_path)
        while paid(url).total() < ROWS / 3:
            assert process.poll() is None, (tmp_path / "errors.txt").read_text()[-3000:]
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        time.sleep(1)  # workers of Ray have sessions of their own, and end when their node has
        again = tmp_path / "again"
        again.mkdir()
        check(rows_of(start(engine, url, again, store=tmp_path / "run.sqlite"), again))
        assert paid(url).total() <= ROWS + 2 * IN_FLIGHT
