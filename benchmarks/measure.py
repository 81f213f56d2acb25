"""Times of calls in this process, and of code in fresh ones.

What is compared is measured in turn, so that a busy machine slows all of it alike.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from statistics import median
from tempfile import TemporaryDirectory
from timeit import Timer
from typing import NamedTuple

ROUNDS = 25
"""How often each call is measured; the least time counts."""
LONG_ENOUGH = 0.004
"""Seconds that one measurement of a call lasts at least."""
ENOUGH = 3.0
"""Seconds after which a call is measured no more."""
PROCESSES = 21
"""Fresh processes of each kind; the median counts."""


def least(*calls: Callable[[], object], warm_up: int = 500) -> list[float]:
    """Seconds that one call of each takes at best."""
    series = [_Series(call, warm_up) for call in calls]
    for _ in range(ROUNDS):
        for each in series:
            each.measure()
    return [each.best for each in series]


class _Series:
    """Measurements of one call."""

    def __init__(self, call: Callable[[], object], warm_up: int) -> None:
        for _ in range(warm_up):
            call()
        self.timer = Timer(call)
        self.best = self.timer.timeit(3) / 3
        self.loops = max(1, round(LONG_ENOUGH / self.best))
        self.spent = 0.0

    def measure(self) -> None:
        if self.spent < ENOUGH:
            taken = self.timer.timeit(self.loops)
            self.spent += taken
            self.best = min(self.best, taken / self.loops)


class Run(NamedTuple):
    """What code cost in a fresh process."""

    seconds: float
    """Of the code alone, without the start of Python."""
    peak: float
    """Most memory ever held, in MB, of all that the process is."""


_CHILD = """
import sys, time
code, names = compile(sys.argv[1], "measured", "exec"), {"text": sys.argv[2].encode()}
start = time.perf_counter()
exec(code, names)
seconds = time.perf_counter() - start
try:
    # Not ru_maxrss: on Linux that begins with what the parent held.
    peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024
except (OSError, StopIteration):
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
print(seconds, peak)
"""


def fresh(
    *codes: str, text: bytes = b"", processes: int = PROCESSES, environment: dict[str, str] | None = None
) -> list[Run]:
    """Each code in fresh processes, where it finds `text`."""
    runs: list[list[Run]] = [[] for _ in codes]
    for turn in range(processes + 1):
        for place in in_turn(turn, len(codes)):
            output = python("-c", _CHILD, codes[place], text.decode(), environment=environment)
            if turn:  # the first writes bytecode
                runs[place].append(Run(*map(float, output.split())))
    return [Run(median(run.seconds for run in each), median(run.peak for run in each)) for each in runs]


def starts(*statements: str) -> list[float]:
    """Seconds of wall time of a fresh Python that runs a statement, from start to exit: medians."""
    spent: list[list[float]] = [[] for _ in statements]
    for turn in range(PROCESSES + 1):
        for place in in_turn(turn, len(statements)):
            start = time.perf_counter()
            python("-c", statements[place])
            if turn:
                spent[place].append(time.perf_counter() - start)
    return [median(each) for each in spent]


def in_turn(turn: int, count: int) -> range:
    """Places forth and back, so that each comes after each other as often."""
    return range(count)[:: -1 if turn % 2 else 1]


def added_modules(statement: str) -> set[str]:
    """Names of modules that a statement loads in a Python that has loaded next to nothing.

    Without `site`, whose .pth files may have loaded them already.
    """
    code = (
        f"import sys; sys.path[:] = {sys.path!r}; before = set(sys.modules)\n{statement}\n"
        "after = set(sys.modules) - before\nimport json; print(json.dumps(sorted(after)))"
    )
    return set(json.loads(python("-S", "-c", code)))


def python(*arguments: str, environment: dict[str, str] | None = None) -> str:
    """What a fresh Python prints; its imports find bytecode, as those of installed packages do."""
    env = {**os.environ, "PYTHONPYCACHEPREFIX": _bytecode.name, **(environment or {})}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run([sys.executable, *arguments], env=env, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


_bytecode = TemporaryDirectory(prefix="benchmarks-")


def load() -> float:
    """Runnable processes of the last minute for each processor; 0 where the system does not tell."""
    return os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 0.0


def is_installed(module: str) -> bool:
    return find_spec(module) is not None
