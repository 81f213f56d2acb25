"""`BetaIncludeEnum`: another name of `IncludeEnum`."""

from openapiopenai.models.include_enum import IncludeEnum as BetaIncludeEnum

__all__ = ["BetaIncludeEnum"]
