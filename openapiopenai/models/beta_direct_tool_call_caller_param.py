# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaDirectToolCallCallerParam`: another name of `DirectToolCallCallerParam`."""

from openapiopenai.models.direct_tool_call_caller_param import (
    DirectToolCallCallerParam as BetaDirectToolCallCallerParam,
)

__all__ = ["BetaDirectToolCallCallerParam"]
