"""`BetaResponseError`: another name of `ResponseError`."""

from openapiopenai.models.response_error import ResponseError as BetaResponseError

__all__ = ["BetaResponseError"]
