# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCompactResourceImage`: another name of `CompactResourceImage`."""

from openapiopenai.models.compact_resource_image import CompactResourceImage as BetaCompactResourceImage

__all__ = ["BetaCompactResourceImage"]
