# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_threads_runs import BetaThreadsRuns as Runs
from openapiopenai.api.beta_threads_runs import AsyncBetaThreadsRuns as AsyncRuns
from openapiopenai.api.beta_threads_runs import RawBetaThreadsRuns as RunsWithRawResponse
from openapiopenai.api.beta_threads_runs import AsyncRawBetaThreadsRuns as AsyncRunsWithRawResponse
from openapiopenai.api.beta_threads_runs import RawBetaThreadsRuns as RunsWithStreamingResponse
from openapiopenai.api.beta_threads_runs import AsyncRawBetaThreadsRuns as AsyncRunsWithStreamingResponse
__all__ = ["Runs", "AsyncRuns", "RunsWithRawResponse", "AsyncRunsWithRawResponse", "RunsWithStreamingResponse", "AsyncRunsWithStreamingResponse"]
