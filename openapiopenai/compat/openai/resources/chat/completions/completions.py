# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.chat_completions import ChatCompletions as Completions
from openapiopenai.api.chat_completions import AsyncChatCompletions as AsyncCompletions
from openapiopenai.api.chat_completions import RawChatCompletions as CompletionsWithRawResponse
from openapiopenai.api.chat_completions import AsyncRawChatCompletions as AsyncCompletionsWithRawResponse
from openapiopenai.api.chat_completions import RawChatCompletions as CompletionsWithStreamingResponse
from openapiopenai.api.chat_completions import AsyncRawChatCompletions as AsyncCompletionsWithStreamingResponse
__all__ = ["Completions", "AsyncCompletions", "CompletionsWithRawResponse", "AsyncCompletionsWithRawResponse", "CompletionsWithStreamingResponse", "AsyncCompletionsWithStreamingResponse"]
