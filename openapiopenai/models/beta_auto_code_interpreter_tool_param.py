# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaAutoCodeInterpreterToolParam`: another name of `AutoCodeInterpreterToolParam`."""

from openapiopenai.models.auto_code_interpreter_tool_param import (
    AutoCodeInterpreterToolParam as BetaAutoCodeInterpreterToolParam,
)

__all__ = ["BetaAutoCodeInterpreterToolParam"]
