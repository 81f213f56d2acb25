"""Calls of tools in threads; `tool_calls_tasks` has the same names for asynchronous code."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

from .tool_runner import attempt

if TYPE_CHECKING:
    from contextvars import Context

    from .tools import DeclaredTool


def outcome(tool: DeclaredTool[..., Any], arguments: str, context: Context) -> tuple[Any, Exception | None]:
    """Return the result of a function, or the exception it raised; an asynchronous one gets an event loop of its own."""
    return context.run(_outcome, tool, arguments)


def _outcome(tool: DeclaredTool[..., Any], arguments: str) -> tuple[Any, Exception | None]:
    result, error = attempt(tool, arguments)
    if not inspect.isawaitable(result):
        return result, error

    async def awaited() -> Any:
        return await result

    try:
        return asyncio.run(awaited()), None
    except Exception as raised:
        return None, raised
