# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMetadata`: another name of `Metadata`."""

from openapiopenai.models.metadata import Metadata as BetaMetadata

__all__ = ["BetaMetadata"]
