# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.batches import Batches as Batches
from openapiopenai.api.batches import AsyncBatches as AsyncBatches
from openapiopenai.api.batches import RawBatches as BatchesWithRawResponse
from openapiopenai.api.batches import AsyncRawBatches as AsyncBatchesWithRawResponse
from openapiopenai.api.batches import RawBatches as BatchesWithStreamingResponse
from openapiopenai.api.batches import AsyncRawBatches as AsyncBatchesWithStreamingResponse
__all__ = ["Batches", "AsyncBatches", "BatchesWithRawResponse", "AsyncBatchesWithRawResponse", "BatchesWithStreamingResponse", "AsyncBatchesWithStreamingResponse"]
