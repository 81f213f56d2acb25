# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCompoundFilter`: another name of `CompoundFilter`."""

from openapiopenai.models.compound_filter import CompoundFilter as BetaCompoundFilter

__all__ = ["BetaCompoundFilter"]
