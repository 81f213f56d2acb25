# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaDetailEnum`: another name of `DetailEnum`."""

from openapiopenai.models.detail_enum import DetailEnum as BetaDetailEnum

__all__ = ["BetaDetailEnum"]
