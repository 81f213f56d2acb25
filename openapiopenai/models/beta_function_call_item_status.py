# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionCallItemStatus`: another name of `FunctionCallItemStatus`."""

from openapiopenai.models.function_call_item_status import FunctionCallItemStatus as BetaFunctionCallItemStatus

__all__ = ["BetaFunctionCallItemStatus"]
