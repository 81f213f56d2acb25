# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaDirectToolCallCaller`: another name of `DirectToolCallCaller`."""

from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as BetaDirectToolCallCaller

__all__ = ["BetaDirectToolCallCaller"]
