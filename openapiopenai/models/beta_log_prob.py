# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaLogProb`: another name of `LogProb`."""

from openapiopenai.models.log_prob import LogProb as BetaLogProb

__all__ = ["BetaLogProb"]
