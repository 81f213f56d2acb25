# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_responses import BetaResponses as Responses
from openapiopenai.api.beta_responses import AsyncBetaResponses as AsyncResponses
from openapiopenai.api.beta_responses import RawBetaResponses as ResponsesWithRawResponse
from openapiopenai.api.beta_responses import AsyncRawBetaResponses as AsyncResponsesWithRawResponse
from openapiopenai.api.beta_responses import RawBetaResponses as ResponsesWithStreamingResponse
from openapiopenai.api.beta_responses import AsyncRawBetaResponses as AsyncResponsesWithStreamingResponse
from openapiopenai.api.beta_responses_connection import AsyncBetaResponsesConnection as AsyncResponsesConnection
from openapiopenai.types import AsyncOpening as AsyncResponsesConnectionManager
from openapiopenai.api.beta_responses_connection import BetaResponsesConnection as ResponsesConnection
from openapiopenai.types import Opening as ResponsesConnectionManager
from openapiopenai.api.beta_responses_connection import BetaResponsesConnectionResponse as ResponsesResponseResource
from openapiopenai.api.beta_responses_connection import AsyncBetaResponsesConnectionResponse as AsyncResponsesResponseResource
__all__ = ["Responses", "AsyncResponses", "ResponsesWithRawResponse", "AsyncResponsesWithRawResponse", "ResponsesWithStreamingResponse", "AsyncResponsesWithStreamingResponse", "AsyncResponsesConnection", "AsyncResponsesConnectionManager", "ResponsesConnection", "ResponsesConnectionManager", "ResponsesResponseResource", "AsyncResponsesResponseResource"]
