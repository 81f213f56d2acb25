# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_assistant_request_tools_item import CreateAssistantRequestToolsItemDict as AssistantToolParam
__all__ = ["AssistantToolParam"]
