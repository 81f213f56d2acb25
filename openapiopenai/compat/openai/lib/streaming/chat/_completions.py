# Names of `openai.lib.streaming.chat._completions`.
from . import ChatCompletionStreamState as ChatCompletionStreamState
from . import AsyncChatCompletionStream as AsyncChatCompletionStream
from . import AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager
from . import ChatCompletionStream as ChatCompletionStream
from . import ChatCompletionStreamManager as ChatCompletionStreamManager
