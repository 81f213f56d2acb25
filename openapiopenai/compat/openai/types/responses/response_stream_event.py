# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_stream_event import ResponseStreamEvent as ResponseStreamEvent
