# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseError`: another name of `ResponseError`."""

from openapiopenai.models.response_error import ResponseError as BetaResponseError

__all__ = ["BetaResponseError"]
