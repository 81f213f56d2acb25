# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.evals_runs import EvalsRuns as Runs
from openapiopenai.api.evals_runs import AsyncEvalsRuns as AsyncRuns
from openapiopenai.api.evals_runs import RawEvalsRuns as RunsWithRawResponse
from openapiopenai.api.evals_runs import AsyncRawEvalsRuns as AsyncRunsWithRawResponse
from openapiopenai.api.evals_runs import RawEvalsRuns as RunsWithStreamingResponse
from openapiopenai.api.evals_runs import AsyncRawEvalsRuns as AsyncRunsWithStreamingResponse
__all__ = ["Runs", "AsyncRuns", "RunsWithRawResponse", "AsyncRunsWithRawResponse", "RunsWithStreamingResponse", "AsyncRunsWithStreamingResponse"]
