"""`BetaProgramToolCallCallerParam`: another name of `ProgramToolCallCallerParam`."""

from openapiopenai.models.program_tool_call_caller_param import (
    ProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
)

__all__ = ["BetaProgramToolCallCallerParam"]
