# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_conversation_items_request import CreateConversationItemsRequestDict as ItemCreateParams
from ..responses.response_includable import ResponseIncludable as ResponseIncludable
from ..responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
__all__ = ["ItemCreateParams", "ResponseIncludable", "ResponseInputItemParam"]
