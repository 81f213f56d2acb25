# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaProgramToolCallCallerParam`: another name of `ProgramToolCallCallerParam`."""

from openapiopenai.models.program_tool_call_caller_param import (
    ProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
)

__all__ = ["BetaProgramToolCallCallerParam"]
