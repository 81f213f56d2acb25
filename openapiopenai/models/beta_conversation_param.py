# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaConversationParam`: another name of `ConversationParam`."""

from openapiopenai.models.conversation_param import ConversationParam as BetaConversationParam

__all__ = ["BetaConversationParam"]
