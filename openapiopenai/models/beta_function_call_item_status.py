"""`BetaFunctionCallItemStatus`: another name of `FunctionCallItemStatus`."""

from openapiopenai.models.function_call_item_status import FunctionCallItemStatus as BetaFunctionCallItemStatus

__all__ = ["BetaFunctionCallItemStatus"]
