"""Which pace a request keeps, and how many tokens it may use. Does no I/O."""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .limits import means_overload
from .pacing import TOO_MANY, Pace, hint
from .reports import reports

if TYPE_CHECKING:
    from collections.abc import Generator

    from openapiopenai._runtime.http.request import Headers, Request

LONGEST_SLEEP = 0.5
"""Most seconds before a request that waits looks whether its place is still valid."""
MOST_PACES = 1024
"""Number of paces that a process remembers."""
BYTES_PER_TOKEN = 4
CREDENTIALS = ("authorization", "api-key", "openai-organization", "openai-project")

_model = re.compile(rb'[{,]\s*"model"\s*:\s*"([^"\\]{1,256})"')
_most = re.compile(rb'[{,]\s*"max_(?:(?:completion|output)_)?tokens"\s*:\s*([0-9]{1,9})')
_paces: dict[tuple[str, bytes, bytes], Pace] = {}
_lock = threading.Lock()


def pace_of(request: Request) -> Pace:
    """Return the pace that all requests of this process to a server, with a credential and for a model, have in common."""
    found = _model.search(request.body) if isinstance(request.body, bytes) else None
    key = *_account(request.url, *[request.headers.get(name, "") for name in CREDENTIALS]), found[1] if found else b""
    pace = _paces.get(key)
    return _added(key) if pace is None else pace


@lru_cache(maxsize=256)
def _account(url: str, *shown: str) -> tuple[str, bytes]:
    """Return the server of a URL, and a digest of credentials."""
    return urlsplit(url).netloc.rpartition("@")[2], blake2b("\0".join(shown).encode(), digest_size=16).digest()


def _added(key: tuple[str, bytes, bytes]) -> Pace:
    with _lock:
        if len(_paces) >= MOST_PACES:
            del _paces[next(iter(_paces))]
        return _paces.setdefault(key, Pace())


def waits(pace: Pace, tokens: float, turn: int, left: float) -> Generator[float]:
    """Yield the seconds of each sleep until a place begins. Closed before that, it gives the place back.

    `turn`, `left`: turn of the pace before the place was taken, and the seconds until it begins.
    """
    try:
        while left > 0:
            step = min(left, LONGEST_SLEEP)
            yield step
            left -= step
            if pace.turn != turn:
                turn, left = pace.turn, pace.reserve(tokens)
    except GeneratorExit:
        if pace.turn == turn:
            pace.cancel(tokens)
        raise


def is_overloaded(status: int, headers: Headers) -> bool:
    """Whether a response says that the server has too much to do, and not that a rate limit is reached."""
    if status == TOO_MANY:
        return not hint(headers) and not any(report and report.remaining == 0 for report in reports(headers))
    return means_overload(status)


def tokens_of(request: Request) -> float:
    """Return about how many tokens a request may use: those of its text, and the most that it allows as output."""
    if not isinstance(request.body, bytes):
        return 0.0
    most = sum(map(int, _most.findall(request.body))) if b'"max_' in request.body else 0
    return len(request.body) / BYTES_PER_TOKEN + most
