# Names of `openai.lib.streaming.responses`.
from openapiopenai import AsyncParsedResponseStream as AsyncResponseStream
from openapiopenai import AsyncStreamManager as AsyncResponseStreamManager
from openapiopenai import ParsedResponseStream as ResponseStream
from openapiopenai import StreamManager as ResponseStreamManager
from openapiopenai.models.response_stream_event import ResponseStreamEvent as ResponseStreamEvent

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseStream",
    "ResponseStreamManager",
    "ResponseStreamEvent",
]
