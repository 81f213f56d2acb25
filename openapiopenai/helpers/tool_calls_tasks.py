"""Calls of tools in tasks; `tool_calls_threads` has the same names for synchronous code."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

from .tool_runner import attempt

if TYPE_CHECKING:
    from contextvars import Context

    from .tools import DeclaredTool


async def outcome(tool: DeclaredTool[..., Any], arguments: str, context: Context) -> tuple[Any, Exception | None]:
    """Return the result of a function, which runs in a thread unless it is asynchronous, or the exception it raised."""
    try:
        if inspect.iscoroutinefunction(tool.function):
            return await tool.call_json(arguments), None
        result, error = await asyncio.to_thread(attempt, tool, arguments)
        return (await result if inspect.isawaitable(result) else result), error
    except Exception as raised:
        return None, raised
