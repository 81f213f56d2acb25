# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaProgramToolCallCaller`: another name of `ProgramToolCallCaller`."""

from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as BetaProgramToolCallCaller

__all__ = ["BetaProgramToolCallCaller"]
