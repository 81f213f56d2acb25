# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_call import ToolSearchCall as ResponseToolSearchCall
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseToolSearchCall", "BaseModel"]
