# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_conversation_body import UpdateConversationBodyDict as ConversationUpdateParams
from ..shared_params.metadata import Metadata as Metadata
__all__ = ["ConversationUpdateParams", "Metadata"]
