"""`BetaFilters`: another name of `Filters`."""

from openapiopenai.models.filters import Filters as BetaFilters

__all__ = ["BetaFilters"]
