# Names of the official SDK, generated: openapiopenai drift names
from .items import Items as Items
from .items import AsyncItems as AsyncItems
from .items import ItemsWithRawResponse as ItemsWithRawResponse
from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
from .items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from .conversations import Conversations as Conversations
from .conversations import AsyncConversations as AsyncConversations
from .conversations import ConversationsWithRawResponse as ConversationsWithRawResponse
from .conversations import AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse
from .conversations import ConversationsWithStreamingResponse as ConversationsWithStreamingResponse
from .conversations import AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse
