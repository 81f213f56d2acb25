"""Waits for a condition in synchronous code; `waiting_tasks` has the same names for asynchronous code."""

from __future__ import annotations

from threading import Condition as Condition
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def fulfilled(condition: Condition, is_so: Callable[[], bool], timeout: float | None) -> bool:
    """Whether something becomes so within some seconds."""
    return condition.wait_for(is_so, timeout)
