# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_tool import FunctionTool as FunctionTool
from ..._models import BaseModel as BaseModel
