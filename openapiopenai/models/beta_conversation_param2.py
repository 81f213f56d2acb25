# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaConversationParam2`: another name of `ConversationParam2`."""

from openapiopenai.models.conversation_param2 import ConversationParam2 as BetaConversationParam2

__all__ = ["BetaConversationParam2"]
