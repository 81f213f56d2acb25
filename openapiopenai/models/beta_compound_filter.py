"""`BetaCompoundFilter`: another name of `CompoundFilter`."""

from openapiopenai.models.compound_filter import CompoundFilter as BetaCompoundFilter

__all__ = ["BetaCompoundFilter"]
