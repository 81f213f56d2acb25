# Names of the official SDK, generated: openapiopenai drift names
from .chat import Chat as Chat
from .chat import AsyncChat as AsyncChat
from .chat import ChatWithRawResponse as ChatWithRawResponse
from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
from .chat import ChatWithStreamingResponse as ChatWithStreamingResponse
from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
from .completions import Completions as Completions
from .completions import AsyncCompletions as AsyncCompletions
from .completions import CompletionsWithRawResponse as CompletionsWithRawResponse
from .completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
from .completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
from .completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
