# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaReasoning`: another name of `Reasoning`."""

from openapiopenai.models.reasoning import Reasoning as BetaReasoning

__all__ = ["BetaReasoning"]
