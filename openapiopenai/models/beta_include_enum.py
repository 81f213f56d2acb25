# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaIncludeEnum`: another name of `IncludeEnum`."""

from openapiopenai.models.include_enum import IncludeEnum as BetaIncludeEnum

__all__ = ["BetaIncludeEnum"]
