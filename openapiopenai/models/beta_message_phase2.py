# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMessagePhase2`: another name of `MessagePhase2`."""

from openapiopenai.models.message_phase2 import MessagePhase2 as BetaMessagePhase2

__all__ = ["BetaMessagePhase2"]
