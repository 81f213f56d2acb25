"""`BetaCompactResourceImage`: another name of `CompactResourceImage`."""

from openapiopenai.models.compact_resource_image import CompactResourceImage as BetaCompactResourceImage

__all__ = ["BetaCompactResourceImage"]
