# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaRankerVersionType`: another name of `RankerVersionType`."""

from openapiopenai.models.ranker_version_type import RankerVersionType as BetaRankerVersionType

__all__ = ["BetaRankerVersionType"]
