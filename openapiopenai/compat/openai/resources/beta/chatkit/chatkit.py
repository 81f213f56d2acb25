# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_chatkit import BetaChatkit as ChatKit
from openapiopenai.api.beta_chatkit import AsyncBetaChatkit as AsyncChatKit
from openapiopenai.api.beta_chatkit import RawBetaChatkit as ChatKitWithRawResponse
from openapiopenai.api.beta_chatkit import AsyncRawBetaChatkit as AsyncChatKitWithRawResponse
from openapiopenai.api.beta_chatkit import RawBetaChatkit as ChatKitWithStreamingResponse
from openapiopenai.api.beta_chatkit import AsyncRawBetaChatkit as AsyncChatKitWithStreamingResponse
__all__ = ["ChatKit", "AsyncChatKit", "ChatKitWithRawResponse", "AsyncChatKitWithRawResponse", "ChatKitWithStreamingResponse", "AsyncChatKitWithStreamingResponse"]
