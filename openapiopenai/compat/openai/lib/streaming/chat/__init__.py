# Names of `openai.lib.streaming.chat`.
from openapiopenai.helpers.chat_events import LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent
from openapiopenai.helpers.chat_events import LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent
from openapiopenai.helpers.chat_events import LogprobsContentDoneEvent as LogprobsContentDoneEvent
from openapiopenai.helpers.chat_events import LogprobsContentDeltaEvent as LogprobsContentDeltaEvent
from openapiopenai.compat.states import ChatCompletionStreamState as ChatCompletionStreamState
from openapiopenai import AsyncParsedChatCompletionStream as AsyncChatCompletionStream
from openapiopenai import AsyncStreamManager as AsyncChatCompletionStreamManager
from openapiopenai import ChatCompletionStreamEvent as ChatCompletionStreamEvent
from openapiopenai import ChunkEvent as ChunkEvent
from openapiopenai import ContentDeltaEvent as ContentDeltaEvent
from openapiopenai import ContentDoneEvent as ContentDoneEvent
from openapiopenai import FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent
from openapiopenai import FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent
from openapiopenai import ParsedChatCompletion as ParsedChatCompletionSnapshot
from openapiopenai import ParsedChatCompletionMessage as ParsedChatCompletionMessageSnapshot
from openapiopenai import ParsedChatCompletionStream as ChatCompletionStream
from openapiopenai import ParsedChoice as ParsedChoiceSnapshot
from openapiopenai import RefusalDeltaEvent as RefusalDeltaEvent
from openapiopenai import RefusalDoneEvent as RefusalDoneEvent
from openapiopenai import StreamManager as ChatCompletionStreamManager

__all__ = [
    "LogprobsRefusalDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsContentDeltaEvent",
    "ChatCompletionStreamState",
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "ParsedChatCompletionSnapshot",
    "ParsedChatCompletionMessageSnapshot",
    "ChatCompletionStream",
    "ParsedChoiceSnapshot",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "ChatCompletionStreamManager",
]
