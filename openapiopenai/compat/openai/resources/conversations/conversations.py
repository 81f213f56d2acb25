# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.conversations import Conversations as Conversations
from openapiopenai.api.conversations import AsyncConversations as AsyncConversations
from openapiopenai.api.conversations import RawConversations as ConversationsWithRawResponse
from openapiopenai.api.conversations import AsyncRawConversations as AsyncConversationsWithRawResponse
from openapiopenai.api.conversations import RawConversations as ConversationsWithStreamingResponse
from openapiopenai.api.conversations import AsyncRawConversations as AsyncConversationsWithStreamingResponse
__all__ = ["Conversations", "AsyncConversations", "ConversationsWithRawResponse", "AsyncConversationsWithRawResponse", "ConversationsWithStreamingResponse", "AsyncConversationsWithStreamingResponse"]
