# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_object_tools_item import AssistantObjectToolsItem as AssistantTool
__all__ = ["AssistantTool"]
