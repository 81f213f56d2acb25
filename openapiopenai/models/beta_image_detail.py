# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaImageDetail`: another name of `ImageDetail`."""

from openapiopenai.models.image_detail import ImageDetail as BetaImageDetail

__all__ = ["BetaImageDetail"]
