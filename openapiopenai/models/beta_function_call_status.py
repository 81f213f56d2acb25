# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionCallStatus`: another name of `FunctionCallStatus`."""

from openapiopenai.models.function_call_status import FunctionCallStatus as BetaFunctionCallStatus

__all__ = ["BetaFunctionCallStatus"]
