# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta import Beta as Beta
from openapiopenai.api.beta import AsyncBeta as AsyncBeta
from openapiopenai.api.beta import RawBeta as BetaWithRawResponse
from openapiopenai.api.beta import AsyncRawBeta as AsyncBetaWithRawResponse
from openapiopenai.api.beta import RawBeta as BetaWithStreamingResponse
from openapiopenai.api.beta import AsyncRawBeta as AsyncBetaWithStreamingResponse
__all__ = ["Beta", "AsyncBeta", "BetaWithRawResponse", "AsyncBetaWithRawResponse", "BetaWithStreamingResponse", "AsyncBetaWithStreamingResponse"]
