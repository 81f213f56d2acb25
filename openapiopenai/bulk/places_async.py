"""Each attempt of a call waits for its place: asynchronous half."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from openapiopenai._runtime.http import tasks
from openapiopenai._runtime.http.errors import APIConnectionError

from .limits import Concurrency
from .places import is_overloaded, pace_of, tokens_of, waits

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

    from openapiopenai._runtime.calls.call import Call
    from openapiopenai._runtime.http.request import Request
    from openapiopenai._runtime.http.transport import AsyncTransportResponse

    from .pacing import Pace

__all__ = ["AsyncPlaces"]


class AsyncPlaces:
    """Attempt middleware of a client: requests keep a pace, and it learns from their responses.

    The time for which a request waits does not count for its deadline.
    """

    def __init__(self, pace: Pace | None = None, limits: Concurrency | None = None) -> None:
        """`pace`: None: that of the server, the credential and the model of each request. `limits`: learn from them, too."""
        self.pace = pace
        self.limits = limits or Concurrency(1, 1)

    async def __call__(
        self, request: Request, call_next: Callable[[Request], Awaitable[AsyncTransportResponse]], /
    ) -> AsyncTransportResponse:
        pace = pace_of(request) if self.pace is None else self.pace
        tokens = tokens_of(request) if pace.counts_tokens else 0.0
        if waited := await place(pace, tokens):
            request = later(request, waited)
            self.limits.waited(waited)
        sent = time.monotonic()
        try:
            response = await call_next(request)
        except APIConnectionError:
            self.limits.refused(sent, time.monotonic())
            raise
        now = time.monotonic()
        pace.learn(response.status, response.headers, reserved=tokens, age=now - sent)
        if response.status >= 400 and is_overloaded(response.status, response.headers):
            self.limits.refused(sent, now)
        return response

    def result(self, call: Call, result: Any) -> None:
        """Correct the number of tokens of a call by those it has used; see `Observer`."""
        used = getattr(getattr(result, "usage", None), "total_tokens", None)
        pace = pace_of(call.request) if self.pace is None else self.pace
        if isinstance(used, int) and pace.counts_tokens:
            pace.settle(tokens_of(call.request), used)

    def __reduce__(self) -> tuple[Any, ...]:
        return AsyncPlaces, (self.pace,)


async def place(pace: Pace, tokens: float) -> float:
    """Wait for a place, and return for how many seconds."""
    turn, left = pace.turn, pace.reserve(tokens)
    waited = 0.0
    if left:
        with closing(waits(pace, tokens, turn, left)) as steps:
            for seconds in steps:
                await tasks.sleep(seconds)
                waited += seconds
    return waited


def later(request: Request, seconds: float) -> Request:
    """Return a request with a later deadline."""
    if request.deadline is None:
        return request
    twin = request.replace()
    twin.deadline = request.deadline + seconds
    return twin
