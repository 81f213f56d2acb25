# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTopLogProb`: another name of `TopLogProb`."""

from openapiopenai.models.top_log_prob import TopLogProb as BetaTopLogProb

__all__ = ["BetaTopLogProb"]
