"""`BetaMetadata`: another name of `Metadata`."""

from openapiopenai.models.metadata import Metadata as BetaMetadata

__all__ = ["BetaMetadata"]
