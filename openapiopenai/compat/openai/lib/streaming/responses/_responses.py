# Names of `openai.lib.streaming.responses._responses`.
from . import ResponseStreamState as ResponseStreamState
from . import AsyncResponseStream as AsyncResponseStream
from . import AsyncResponseStreamManager as AsyncResponseStreamManager
from . import ResponseStream as ResponseStream
from . import ResponseStreamManager as ResponseStreamManager
