# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseFunctionCallOutputItem`: another name of `ResponseFunctionCallOutputItem`."""

from openapiopenai.models.response_function_call_output_item import (
    ResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
)

__all__ = ["BetaResponseFunctionCallOutputItem"]
