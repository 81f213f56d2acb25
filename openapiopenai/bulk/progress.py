"""The numbers of a run, and how they are shown. Does no I/O but to show them."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TextIO

from openapiopenai.helpers.usage import Price, Usage

from .results import MapStoppedError

if TYPE_CHECKING:
    from .limits import Concurrency

__all__ = ["Progress"]

BAR_SECONDS = 0.5
"""Seconds between two views of the progress on a terminal, or two calls of a function."""
LINE_SECONDS = 10.0
"""Seconds between two lines where there is no terminal."""


class Progress:
    """The numbers of a run so far."""

    def __init__(
        self, limits: Concurrency, total: int | None = None, prices: Mapping[str, Price] | None = None
    ) -> None:
        self.done = 0
        """Number of calls that have succeeded."""
        self.failed = 0
        """Number of inputs that have failed."""
        self.stored = 0
        """Number of results that came from the store."""
        self.total = total
        """Number of inputs; None if it is not known."""
        self.usage = Usage()
        """Tokens that the calls have used, by model."""
        self._prices = prices
        self._limits = limits
        self._started = time.monotonic()
        self._ended: float | None = None

    @property
    def finished(self) -> int:
        """Number of inputs that are done, failed, or stored."""
        return self.done + self.failed + self.stored

    @property
    def concurrency(self) -> int:
        """Number of calls that are made at a time."""
        return self._limits.limit

    @property
    def seconds(self) -> float:
        """Seconds since the run has begun, until it has ended."""
        return (self._ended or time.monotonic()) - self._started

    @property
    def rate(self) -> float:
        """Calls per second, so far."""
        return (self.done + self.failed) / max(self.seconds, 1e-6)

    @property
    def tokens(self) -> int:
        """Tokens used so far."""
        return self.usage.total_tokens

    @property
    def cost(self) -> float | None:
        """What the tokens cost by the prices that were given; None if there is none for a model."""
        try:
            return None if self._prices is None else self.usage.cost(self._prices)
        except ValueError:
            return None

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the end at the present rate; None if the number of inputs is not known."""
        if self.total is None or not self.rate:
            return None
        return max(self.total - self.finished, 0) / self.rate

    def end(self) -> None:
        """Stop the clock."""
        self._ended = self._ended or time.monotonic()

    def __str__(self) -> str:
        of = f"{self.finished:,}" if self.total is None else f"{self.finished:,}/{self.total:,}"
        parts = [f"{of} done"]
        parts += [f"{self.failed:,} failed"] if self.failed else []
        parts += [f"{self.stored:,} from the store"] if self.stored else []
        parts += [f"{self.rate:,.1f}/s", f"{self.concurrency} at a time"]
        parts += [f"{self.tokens:,} tokens"] if self.tokens else []
        parts += [f"cost {cost:,.4f}"] if (cost := self.cost) is not None else []
        left = self.seconds_left
        parts += [f"{duration(left)} left"] if left else [duration(self.seconds)]
        return ", ".join(parts)

    def __repr__(self) -> str:
        return f"<Progress: {self}>"


def duration(seconds: float) -> str:
    """Return a duration as people write it: `2:05`, `1:02:05`."""
    minutes, left = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


class Display:
    """Shows the progress on a stream: as one line that is rewritten on a terminal, as line after line elsewhere."""

    def __init__(self, file: TextIO | None = None) -> None:
        self._file = file or sys.stderr
        self._is_terminal = self._file.isatty()
        self._length = 0
        self._shown = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        """Show the numbers, if it is time to."""
        if self._is_terminal:
            self._write(f"\r{self._bar(progress)}", "")
        elif time.monotonic() - self._shown >= LINE_SECONDS:
            self._shown = time.monotonic()
            self._write(str(progress), "\n")

    def end(self, progress: Progress) -> None:
        """Show the last numbers."""
        self._write(f"\r{self._bar(progress)}" if self._is_terminal else str(progress), "\n")

    def _bar(self, progress: Progress) -> str:
        if not progress.total:
            return str(progress)
        share = min(progress.finished / progress.total, 1.0)
        filled = round(share * 20)
        return f"{'█' * filled}{'░' * (20 - filled)} {share:4.0%} {progress}"

    def _write(self, text: str, end: str) -> None:
        self._file.write(f"{text}{' ' * (self._length - len(text))}{end}")
        self._file.flush()
        self._length = len(text) if text.startswith("\r") else 0


class Budget:
    """How many inputs may fail."""

    def __init__(self, stop_after: int | str | None) -> None:
        """Raises TypeError or ValueError for what is neither a number from 1 nor a share such as `5%`."""
        self._said = stop_after
        self._most: float | None = None
        self._share: float | None = None
        if isinstance(stop_after, str):
            self._share = _share(stop_after)
        elif stop_after is not None:
            if type(stop_after) is not int:
                raise TypeError(f"stop_after: expected a number or a share such as '5%', got {stop_after!r}")
            if stop_after < 1:
                raise ValueError(f"stop_after: expected a number from 1, got {stop_after}")
            self._most = stop_after

    def check(self, progress: Progress, *, at_end: bool = False) -> MapStoppedError | None:
        """Return the error with which a run stops; None if it goes on. A share counts from the calls that it is one of."""
        failed, calls = progress.failed, progress.failed + progress.done
        too_many = self._most is not None and failed >= self._most
        if self._share is not None:
            too_many = failed > self._share * calls and (at_end or failed + progress.done >= min(1 / self._share, 1e3))
        if not too_many:
            return None
        text = f"stopped after {failed:,} of {calls:,} calls have failed (stop_after={self._said!r})"
        return MapStoppedError(text, progress.done, failed, progress.stored)


def _share(text: str) -> float:
    try:
        share = float(text.removesuffix("%")) / 100
    except ValueError:
        share = 0.0
    if not text.endswith("%") or not 0 < share < 1:
        raise ValueError(f"stop_after: expected a number or a share such as '5%', got {text!r}")
    return share


def shown_by(progress: bool | Callable[[Progress], object]) -> Callable[[Progress], object] | None:
    """Return what shows the progress. Raises TypeError for what does not."""
    if isinstance(progress, bool):
        return Display() if progress else None
    if not callable(progress):
        raise TypeError(f"progress: expected True, False or a function, got {type(progress).__name__}")
    return progress
