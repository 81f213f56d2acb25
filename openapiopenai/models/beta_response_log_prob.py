# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseLogProb`: another name of `ResponseLogProb`."""

from openapiopenai.models.response_log_prob import ResponseLogProb as BetaResponseLogProb

__all__ = ["BetaResponseLogProb"]
