# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.fine_tuning import FineTuning as FineTuning
from openapiopenai.api.fine_tuning import AsyncFineTuning as AsyncFineTuning
from openapiopenai.api.fine_tuning import RawFineTuning as FineTuningWithRawResponse
from openapiopenai.api.fine_tuning import AsyncRawFineTuning as AsyncFineTuningWithRawResponse
from openapiopenai.api.fine_tuning import RawFineTuning as FineTuningWithStreamingResponse
from openapiopenai.api.fine_tuning import AsyncRawFineTuning as AsyncFineTuningWithStreamingResponse
__all__ = ["FineTuning", "AsyncFineTuning", "FineTuningWithRawResponse", "AsyncFineTuningWithRawResponse", "FineTuningWithStreamingResponse", "AsyncFineTuningWithStreamingResponse"]
