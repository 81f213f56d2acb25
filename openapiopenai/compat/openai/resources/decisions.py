# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.decisions import Decisions as Decisions
from openapiopenai.api.decisions import AsyncDecisions as AsyncDecisions
from openapiopenai.api.decisions import RawDecisions as DecisionsWithRawResponse
from openapiopenai.api.decisions import AsyncRawDecisions as AsyncDecisionsWithRawResponse
from openapiopenai.api.decisions import RawDecisions as DecisionsWithStreamingResponse
from openapiopenai.api.decisions import AsyncRawDecisions as AsyncDecisionsWithStreamingResponse
__all__ = ["Decisions", "AsyncDecisions", "DecisionsWithRawResponse", "AsyncDecisionsWithRawResponse", "DecisionsWithStreamingResponse", "AsyncDecisionsWithStreamingResponse"]
