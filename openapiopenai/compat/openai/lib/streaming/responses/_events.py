# Names of `openai.lib.streaming.responses._events`.
from openapiopenai.models.response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
from . import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from . import ResponseStreamEvent as ResponseStreamEvent
from . import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from . import ResponseTextDoneEvent as ResponseTextDoneEvent
