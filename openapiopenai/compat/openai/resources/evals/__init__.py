# Names of the official SDK, generated: openapiopenai drift names
from .runs import Runs as Runs
from .runs import AsyncRuns as AsyncRuns
from .runs import RunsWithRawResponse as RunsWithRawResponse
from .runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
from .runs import RunsWithStreamingResponse as RunsWithStreamingResponse
from .runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
from .evals import Evals as Evals
from .evals import AsyncEvals as AsyncEvals
from .evals import EvalsWithRawResponse as EvalsWithRawResponse
from .evals import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
from .evals import EvalsWithStreamingResponse as EvalsWithStreamingResponse
from .evals import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
