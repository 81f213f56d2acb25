# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_tool import FunctionTool as BetaFunctionTool
from ..._models import BaseModel as BaseModel
__all__ = ["BetaFunctionTool", "BaseModel"]
