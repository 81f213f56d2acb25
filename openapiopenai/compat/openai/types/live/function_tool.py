# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_function_tool import LiveFunctionTool as FunctionTool
from ..._models import BaseModel as BaseModel
__all__ = ["FunctionTool", "BaseModel"]
