# Names of `openai.lib.streaming.chat._events`.
from . import LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent
from . import LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent
from . import LogprobsContentDoneEvent as LogprobsContentDoneEvent
from . import LogprobsContentDeltaEvent as LogprobsContentDeltaEvent
from . import ChatCompletionStreamEvent as ChatCompletionStreamEvent
from . import ChunkEvent as ChunkEvent
from . import ContentDeltaEvent as ContentDeltaEvent
from . import ContentDoneEvent as ContentDoneEvent
from . import FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent
from . import FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent
from . import RefusalDeltaEvent as RefusalDeltaEvent
from . import RefusalDoneEvent as RefusalDoneEvent
