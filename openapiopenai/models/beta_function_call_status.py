"""`BetaFunctionCallStatus`: another name of `FunctionCallStatus`."""

from openapiopenai.models.function_call_status import FunctionCallStatus as BetaFunctionCallStatus

__all__ = ["BetaFunctionCallStatus"]
