# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_chatkit_threads import BetaChatkitThreads as Threads
from openapiopenai.api.beta_chatkit_threads import AsyncBetaChatkitThreads as AsyncThreads
from openapiopenai.api.beta_chatkit_threads import RawBetaChatkitThreads as ThreadsWithRawResponse
from openapiopenai.api.beta_chatkit_threads import AsyncRawBetaChatkitThreads as AsyncThreadsWithRawResponse
from openapiopenai.api.beta_chatkit_threads import RawBetaChatkitThreads as ThreadsWithStreamingResponse
from openapiopenai.api.beta_chatkit_threads import AsyncRawBetaChatkitThreads as AsyncThreadsWithStreamingResponse
__all__ = ["Threads", "AsyncThreads", "ThreadsWithRawResponse", "AsyncThreadsWithRawResponse", "ThreadsWithStreamingResponse", "AsyncThreadsWithStreamingResponse"]
