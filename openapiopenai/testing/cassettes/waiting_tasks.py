"""Waits for a condition in asynchronous code; `waiting_threads` has the same names for synchronous code."""

from __future__ import annotations

from asyncio import Condition as Condition
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


async def fulfilled(condition: Condition, is_so: Callable[[], bool], timeout: float | None) -> bool:
    """Whether something becomes so; whoever calls this limits the time."""
    return await condition.wait_for(is_so)
