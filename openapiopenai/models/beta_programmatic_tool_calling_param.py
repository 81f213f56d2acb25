# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaProgrammaticToolCallingParam`: another name of `ProgrammaticToolCallingParam`."""

from openapiopenai.models.programmatic_tool_calling_param import (
    ProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam,
)

__all__ = ["BetaProgrammaticToolCallingParam"]
