# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.responses import Responses as Responses
from openapiopenai.api.responses import AsyncResponses as AsyncResponses
from openapiopenai.api.responses import RawResponses as ResponsesWithRawResponse
from openapiopenai.api.responses import AsyncRawResponses as AsyncResponsesWithRawResponse
from openapiopenai.api.responses import RawResponses as ResponsesWithStreamingResponse
from openapiopenai.api.responses import AsyncRawResponses as AsyncResponsesWithStreamingResponse
from openapiopenai.api.responses_connection import AsyncResponsesConnection as AsyncResponsesConnection
from openapiopenai.types import AsyncOpening as AsyncResponsesConnectionManager
from openapiopenai.api.responses_connection import ResponsesConnection as ResponsesConnection
from openapiopenai.types import Opening as ResponsesConnectionManager
from openapiopenai.api.responses_connection import ResponsesConnectionResponse as ResponsesResponseResource
from openapiopenai.api.responses_connection import AsyncResponsesConnectionResponse as AsyncResponsesResponseResource
__all__ = ["Responses", "AsyncResponses", "ResponsesWithRawResponse", "AsyncResponsesWithRawResponse", "ResponsesWithStreamingResponse", "AsyncResponsesWithStreamingResponse", "AsyncResponsesConnection", "AsyncResponsesConnectionManager", "ResponsesConnection", "ResponsesConnectionManager", "ResponsesResponseResource", "AsyncResponsesResponseResource"]
