# Names of the official SDK, generated: openapiopenai drift names
from .runs import Runs as Runs
from .runs import AsyncRuns as AsyncRuns
from .runs import RunsWithRawResponse as RunsWithRawResponse
from .runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
from .runs import RunsWithStreamingResponse as RunsWithStreamingResponse
from .runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
from .output_items import OutputItems as OutputItems
from .output_items import AsyncOutputItems as AsyncOutputItems
from .output_items import OutputItemsWithRawResponse as OutputItemsWithRawResponse
from .output_items import AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse
from .output_items import OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse
from .output_items import AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse
