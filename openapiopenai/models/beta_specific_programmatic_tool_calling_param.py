# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaSpecificProgrammaticToolCallingParam`: another name of `SpecificProgrammaticToolCallingParam`."""

from openapiopenai.models.specific_programmatic_tool_calling_param import (
    SpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
)

__all__ = ["BetaSpecificProgrammaticToolCallingParam"]
