# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModelResponseProperties`: another name of `ModelResponseProperties`."""

from openapiopenai.models.model_response_properties import ModelResponseProperties as BetaModelResponseProperties

__all__ = ["BetaModelResponseProperties"]
