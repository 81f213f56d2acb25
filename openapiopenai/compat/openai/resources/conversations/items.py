# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.conversations_items import ConversationsItems as Items
from openapiopenai.api.conversations_items import AsyncConversationsItems as AsyncItems
from openapiopenai.api.conversations_items import RawConversationsItems as ItemsWithRawResponse
from openapiopenai.api.conversations_items import AsyncRawConversationsItems as AsyncItemsWithRawResponse
from openapiopenai.api.conversations_items import RawConversationsItems as ItemsWithStreamingResponse
from openapiopenai.api.conversations_items import AsyncRawConversationsItems as AsyncItemsWithStreamingResponse
__all__ = ["Items", "AsyncItems", "ItemsWithRawResponse", "AsyncItemsWithRawResponse", "ItemsWithStreamingResponse", "AsyncItemsWithStreamingResponse"]
