"""100 million items on 50 workers, as far as the rate limit goes: minutes of it, on a virtual clock.

`python -m benchmarks.bulk.plan [--workers N] [--limit N] [--seconds N]`. Each worker makes up to 64 calls at a time, which
take about two seconds each. What is printed goes into docs/guide/bulk-plan.md.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from typing import Any

from .limiters import Bucket, Fixed, Limiter, Server, Sliding
from .simulation import Work, simulate

ITEMS = 100_000_000
CALLS = 64
WORK = Work(latency=lambda: random.uniform(1.5, 2.5))
SERVERS: dict[str, Callable[[float], Limiter]] = {
    "bucket": lambda limit: Bucket(limit, capacity=limit / 60),
    "windows": Fixed,
    "sliding window": Sliding,
}
WAYS: dict[str, Callable[[int], dict[str, Any]]] = {
    "one pace": lambda workers: {"paces": 1, "workers": workers * CALLS},
    "equal shares": lambda workers: {"paces": workers, "workers": CALLS, "share": 1 / workers},
    "each for itself": lambda workers: {"paces": workers, "workers": CALLS},
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bulk.plan", description=__doc__)
    parser.add_argument("--workers", type=int, default=50)
    parser.add_argument("--limit", type=float, default=30_000, help="requests a minute")
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--tells", default="limits", help="what headers tell: limits, retry-after or nothing")
    options = parser.parse_args()
    print(f"{'':16}  {'':14}  of the limit  refused  hours")
    for way, arguments in WAYS.items():
        for name, limiter in SERVERS.items():
            server = Server(limiter(options.limit), tells=options.tells)
            outcome = simulate(server, seconds=options.seconds, start=60, work=WORK, **arguments(options.workers))
            hours = ITEMS / (outcome.rate * options.limit * 60)
            print(f"{way:16}  {name:14}  {outcome.rate:12.1%}  {outcome.refused:7.2%}  {hours:5.1f}", flush=True)


if __name__ == "__main__":
    main()
