# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.helpers.parsed import ParsedChatCompletion as ParsedChatCompletion
from openapiopenai.helpers.parsed import ParsedChoice as ParsedChoice
from openapiopenai.helpers.parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage
from ..._models import GenericModel as GenericModel
from .chat_completion import Choice as Choice
from .chat_completion import ChatCompletion as ChatCompletion
from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
from .parsed_function_tool_call import ParsedFunctionToolCall as ParsedFunctionToolCall
