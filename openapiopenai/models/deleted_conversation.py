"""`DeletedConversation`: another name of `DeletedConversationResource`."""

from openapiopenai.models.deleted_conversation_resource import DeletedConversationResource as DeletedConversation

__all__ = ["DeletedConversation"]
