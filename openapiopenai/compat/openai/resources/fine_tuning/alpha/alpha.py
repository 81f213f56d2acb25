# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.fine_tuning_alpha import FineTuningAlpha as Alpha
from openapiopenai.api.fine_tuning_alpha import AsyncFineTuningAlpha as AsyncAlpha
from openapiopenai.api.fine_tuning_alpha import RawFineTuningAlpha as AlphaWithRawResponse
from openapiopenai.api.fine_tuning_alpha import AsyncRawFineTuningAlpha as AsyncAlphaWithRawResponse
from openapiopenai.api.fine_tuning_alpha import RawFineTuningAlpha as AlphaWithStreamingResponse
from openapiopenai.api.fine_tuning_alpha import AsyncRawFineTuningAlpha as AsyncAlphaWithStreamingResponse
__all__ = ["Alpha", "AsyncAlpha", "AlphaWithRawResponse", "AsyncAlphaWithRawResponse", "AlphaWithStreamingResponse", "AsyncAlphaWithStreamingResponse"]
