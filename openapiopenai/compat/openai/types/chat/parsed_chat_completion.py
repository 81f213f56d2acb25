# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.helpers.parsed import ParsedChatCompletion as ParsedChatCompletion
from openapiopenai.helpers.parsed import ParsedChoice as ParsedChoice
from openapiopenai.helpers.parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage
