# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolCallCallerParam`: another name of `ToolCallCallerParam`."""

from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam as BetaToolCallCallerParam

__all__ = ["BetaToolCallCallerParam"]
