"""`BetaResponseLogProb`: another name of `ResponseLogProb`."""

from openapiopenai.models.response_log_prob import ResponseLogProb as BetaResponseLogProb

__all__ = ["BetaResponseLogProb"]
