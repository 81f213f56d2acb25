"""`BetaSpecificProgrammaticToolCallingParam`: another name of `SpecificProgrammaticToolCallingParam`."""

from openapiopenai.models.specific_programmatic_tool_calling_param import (
    SpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
)

__all__ = ["BetaSpecificProgrammaticToolCallingParam"]
