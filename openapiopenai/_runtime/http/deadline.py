"""The deadline of a call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .errors import APITimeoutError

if TYPE_CHECKING:
    from .request import Request


TOO_LATE = "the deadline of the call has passed"


def check_deadline(request: Request) -> float | None:
    """Seconds left until the deadline, None if there is none; raises APITimeoutError if it has passed."""
    if request.deadline is None:
        return None
    left = request.deadline - time.monotonic()
    if left <= 0:
        raise APITimeoutError(TOO_LATE, request=request.masked())
    return left
