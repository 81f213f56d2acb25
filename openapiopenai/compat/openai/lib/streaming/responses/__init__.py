# Names of `openai.lib.streaming.responses`.
from openapiopenai.compat.states import ResponseStreamState as ResponseStreamState
from openapiopenai import AsyncParsedResponseStream as AsyncResponseStream
from openapiopenai import AsyncStreamManager as AsyncResponseStreamManager
from openapiopenai import ParsedResponseStream as ResponseStream
from openapiopenai import StreamManager as ResponseStreamManager
from ....types.responses import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from openapiopenai.models.response_stream_event import ResponseStreamEvent as ResponseStreamEvent
from openapiopenai.models.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from openapiopenai.models.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent

__all__ = [
    "ResponseStreamState",
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseStream",
    "ResponseStreamManager",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStreamEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]
