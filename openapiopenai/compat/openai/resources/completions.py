# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.completions import Completions as Completions
from openapiopenai.api.completions import AsyncCompletions as AsyncCompletions
from openapiopenai.api.completions import RawCompletions as CompletionsWithRawResponse
from openapiopenai.api.completions import AsyncRawCompletions as AsyncCompletionsWithRawResponse
from openapiopenai.api.completions import RawCompletions as CompletionsWithStreamingResponse
from openapiopenai.api.completions import AsyncRawCompletions as AsyncCompletionsWithStreamingResponse
__all__ = ["Completions", "AsyncCompletions", "CompletionsWithRawResponse", "AsyncCompletionsWithRawResponse", "CompletionsWithStreamingResponse", "AsyncCompletionsWithStreamingResponse"]
