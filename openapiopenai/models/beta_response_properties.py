"""`BetaResponseProperties`: another name of `ResponseProperties`."""

from openapiopenai.models.response_properties import ResponseProperties as BetaResponseProperties

__all__ = ["BetaResponseProperties"]
