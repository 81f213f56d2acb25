# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.chat_completions import ChatCompletions as Completions
from openapiopenai.api.chat_completions import AsyncChatCompletions as AsyncCompletions
from openapiopenai.api.chat_completions import RawChatCompletions as CompletionsWithRawResponse
from openapiopenai.api.chat_completions import AsyncRawChatCompletions as AsyncCompletionsWithRawResponse
from openapiopenai.api.chat_completions import RawChatCompletions as CompletionsWithStreamingResponse
from openapiopenai.api.chat_completions import AsyncRawChatCompletions as AsyncCompletionsWithStreamingResponse
from ....lib._parsing import type_to_response_format_param as _type_to_response_format
__all__ = ["Completions", "AsyncCompletions", "CompletionsWithRawResponse", "AsyncCompletionsWithRawResponse", "CompletionsWithStreamingResponse", "AsyncCompletionsWithStreamingResponse", "_type_to_response_format"]
