# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.chat import Chat as Chat
from openapiopenai.api.chat import AsyncChat as AsyncChat
from openapiopenai.api.chat import RawChat as ChatWithRawResponse
from openapiopenai.api.chat import AsyncRawChat as AsyncChatWithRawResponse
from openapiopenai.api.chat import RawChat as ChatWithStreamingResponse
from openapiopenai.api.chat import AsyncRawChat as AsyncChatWithStreamingResponse
__all__ = ["Chat", "AsyncChat", "ChatWithRawResponse", "AsyncChatWithRawResponse", "ChatWithStreamingResponse", "AsyncChatWithStreamingResponse"]
