# Names of the official SDK, generated: openapiopenai drift names
from .runs import Runs as Runs
from .runs import AsyncRuns as AsyncRuns
from .runs import RunsWithRawResponse as RunsWithRawResponse
from .runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
from .runs import RunsWithStreamingResponse as RunsWithStreamingResponse
from .runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
from .steps import Steps as Steps
from .steps import AsyncSteps as AsyncSteps
from .steps import StepsWithRawResponse as StepsWithRawResponse
from .steps import AsyncStepsWithRawResponse as AsyncStepsWithRawResponse
from .steps import StepsWithStreamingResponse as StepsWithStreamingResponse
from .steps import AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse
