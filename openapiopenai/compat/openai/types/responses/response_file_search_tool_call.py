# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.file_search_tool_call import FileSearchToolCall as ResponseFileSearchToolCall
from openapiopenai.models.file_search_tool_call_results_item import FileSearchToolCallResultsItem as Result
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseFileSearchToolCall", "Result", "BaseModel"]
