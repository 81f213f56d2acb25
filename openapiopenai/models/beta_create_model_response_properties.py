# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCreateModelResponseProperties`: another name of `CreateModelResponseProperties`."""

from openapiopenai.models.create_model_response_properties import (
    CreateModelResponseProperties as BetaCreateModelResponseProperties,
)

__all__ = ["BetaCreateModelResponseProperties"]
