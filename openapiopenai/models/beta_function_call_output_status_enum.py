# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionCallOutputStatusEnum`: another name of `FunctionCallOutputStatusEnum`."""

from openapiopenai.models.function_call_output_status_enum import (
    FunctionCallOutputStatusEnum as BetaFunctionCallOutputStatusEnum,
)

__all__ = ["BetaFunctionCallOutputStatusEnum"]
