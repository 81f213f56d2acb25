# Names of `openai.lib.streaming.chat._types`.
from . import ParsedChatCompletionMessageSnapshot as ParsedChatCompletionMessageSnapshot
from . import ParsedChatCompletionSnapshot as ParsedChatCompletionSnapshot
from . import ParsedChoiceSnapshot as ParsedChoiceSnapshot
