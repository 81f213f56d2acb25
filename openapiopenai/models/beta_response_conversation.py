# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseConversation`: another name of `ResponseConversation`."""

from openapiopenai.models.response_conversation import ResponseConversation as BetaResponseConversation

__all__ = ["BetaResponseConversation"]
