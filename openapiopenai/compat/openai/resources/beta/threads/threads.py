# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_threads import BetaThreads as Threads
from openapiopenai.api.beta_threads import AsyncBetaThreads as AsyncThreads
from openapiopenai.api.beta_threads import RawBetaThreads as ThreadsWithRawResponse
from openapiopenai.api.beta_threads import AsyncRawBetaThreads as AsyncThreadsWithRawResponse
from openapiopenai.api.beta_threads import RawBetaThreads as ThreadsWithStreamingResponse
from openapiopenai.api.beta_threads import AsyncRawBetaThreads as AsyncThreadsWithStreamingResponse
__all__ = ["Threads", "AsyncThreads", "ThreadsWithRawResponse", "AsyncThreadsWithRawResponse", "ThreadsWithStreamingResponse", "AsyncThreadsWithStreamingResponse"]
