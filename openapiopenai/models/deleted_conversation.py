# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`DeletedConversation`: another name of `DeletedConversationResource`."""

from openapiopenai.models.deleted_conversation_resource import DeletedConversationResource as DeletedConversation

__all__ = ["DeletedConversation"]
