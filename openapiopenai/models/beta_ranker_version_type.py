"""`BetaRankerVersionType`: another name of `RankerVersionType`."""

from openapiopenai.models.ranker_version_type import RankerVersionType as BetaRankerVersionType

__all__ = ["BetaRankerVersionType"]
