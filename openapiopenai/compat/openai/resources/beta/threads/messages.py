# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_threads_messages import BetaThreadsMessages as Messages
from openapiopenai.api.beta_threads_messages import AsyncBetaThreadsMessages as AsyncMessages
from openapiopenai.api.beta_threads_messages import RawBetaThreadsMessages as MessagesWithRawResponse
from openapiopenai.api.beta_threads_messages import AsyncRawBetaThreadsMessages as AsyncMessagesWithRawResponse
from openapiopenai.api.beta_threads_messages import RawBetaThreadsMessages as MessagesWithStreamingResponse
from openapiopenai.api.beta_threads_messages import AsyncRawBetaThreadsMessages as AsyncMessagesWithStreamingResponse
__all__ = ["Messages", "AsyncMessages", "MessagesWithRawResponse", "AsyncMessagesWithRawResponse", "MessagesWithStreamingResponse", "AsyncMessagesWithStreamingResponse"]
