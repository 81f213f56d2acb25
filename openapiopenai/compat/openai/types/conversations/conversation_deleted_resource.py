# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_conversation_resource import DeletedConversationResource as ConversationDeletedResource
__all__ = ["ConversationDeletedResource"]
