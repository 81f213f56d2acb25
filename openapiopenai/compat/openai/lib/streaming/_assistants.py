# Names of `openai.lib.streaming._assistants`.
from . import AssistantEventHandler as AssistantEventHandler
from . import AssistantStreamManager as AssistantStreamManager
from . import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from . import AsyncAssistantStreamManager as AsyncAssistantStreamManager
