# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInput`: another name of `ResponseSteerRequiredInput`."""

from openapiopenai.models.response_steer_required_input import (
    ResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
)

__all__ = ["BetaResponseSteerRequiredInput"]
