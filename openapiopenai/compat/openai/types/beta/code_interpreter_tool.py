# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_code import AssistantToolsCode as CodeInterpreterTool
from ..._models import BaseModel as BaseModel
__all__ = ["CodeInterpreterTool", "BaseModel"]
