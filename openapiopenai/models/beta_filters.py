# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFilters`: another name of `Filters`."""

from openapiopenai.models.filters import Filters as BetaFilters

__all__ = ["BetaFilters"]
