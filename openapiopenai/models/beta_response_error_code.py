"""`BetaResponseErrorCode`: another name of `ResponseErrorCode`."""

from openapiopenai.models.response_error_code import ResponseErrorCode as BetaResponseErrorCode

__all__ = ["BetaResponseErrorCode"]
