# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.evals import Evals as Evals
from openapiopenai.api.evals import AsyncEvals as AsyncEvals
from openapiopenai.api.evals import RawEvals as EvalsWithRawResponse
from openapiopenai.api.evals import AsyncRawEvals as AsyncEvalsWithRawResponse
from openapiopenai.api.evals import RawEvals as EvalsWithStreamingResponse
from openapiopenai.api.evals import AsyncRawEvals as AsyncEvalsWithStreamingResponse
__all__ = ["Evals", "AsyncEvals", "EvalsWithRawResponse", "AsyncEvalsWithRawResponse", "EvalsWithStreamingResponse", "AsyncEvalsWithStreamingResponse"]
