# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolCallCaller`: another name of `ToolCallCaller`."""

from openapiopenai.models.tool_call_caller import ToolCallCaller as BetaToolCallCaller

__all__ = ["BetaToolCallCaller"]
