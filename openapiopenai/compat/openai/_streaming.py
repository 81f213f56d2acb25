# Names of `openai._streaming`.
from openapiopenai import AsyncStream as AsyncStream
from openapiopenai import Stream as Stream
from openapiopenai.compat.events import SSEDecoder as SSEDecoder
from openapiopenai.compat.events import ServerSentEvent as ServerSentEvent
