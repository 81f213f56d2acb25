# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
from ..._models import BaseModel as BaseModel
