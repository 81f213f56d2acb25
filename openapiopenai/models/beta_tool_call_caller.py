"""`BetaToolCallCaller`: another name of `ToolCallCaller`."""

from openapiopenai.models.tool_call_caller import ToolCallCaller as BetaToolCallCaller

__all__ = ["BetaToolCallCaller"]
