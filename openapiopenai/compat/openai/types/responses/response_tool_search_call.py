# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_call import ToolSearchCall as ResponseToolSearchCall
__all__ = ["ResponseToolSearchCall"]
