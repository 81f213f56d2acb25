# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseErrorCode`: another name of `ResponseErrorCode`."""

from openapiopenai.models.response_error_code import ResponseErrorCode as BetaResponseErrorCode

__all__ = ["BetaResponseErrorCode"]
