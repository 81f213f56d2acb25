# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseProperties`: another name of `ResponseProperties`."""

from openapiopenai.models.response_properties import ResponseProperties as BetaResponseProperties

__all__ = ["BetaResponseProperties"]
