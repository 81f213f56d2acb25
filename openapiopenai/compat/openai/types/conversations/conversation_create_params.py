# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_conversation_body import CreateConversationBodyDict as ConversationCreateParams
from ..shared_params.metadata import Metadata as Metadata
from ..responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
__all__ = ["ConversationCreateParams", "Metadata", "ResponseInputItemParam"]
