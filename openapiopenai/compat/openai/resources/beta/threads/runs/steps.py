# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_threads_runs_steps import BetaThreadsRunsSteps as Steps
from openapiopenai.api.beta_threads_runs_steps import AsyncBetaThreadsRunsSteps as AsyncSteps
from openapiopenai.api.beta_threads_runs_steps import RawBetaThreadsRunsSteps as StepsWithRawResponse
from openapiopenai.api.beta_threads_runs_steps import AsyncRawBetaThreadsRunsSteps as AsyncStepsWithRawResponse
from openapiopenai.api.beta_threads_runs_steps import RawBetaThreadsRunsSteps as StepsWithStreamingResponse
from openapiopenai.api.beta_threads_runs_steps import AsyncRawBetaThreadsRunsSteps as AsyncStepsWithStreamingResponse
__all__ = ["Steps", "AsyncSteps", "StepsWithRawResponse", "AsyncStepsWithRawResponse", "StepsWithStreamingResponse", "AsyncStepsWithStreamingResponse"]
