# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallItemStatus`: another name of `FunctionShellCallItemStatus`."""

from openapiopenai.models.function_shell_call_item_status import (
    FunctionShellCallItemStatus as BetaFunctionShellCallItemStatus,
)

__all__ = ["BetaFunctionShellCallItemStatus"]
