# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.file_search_tool_call import FileSearchToolCallDict as ResponseFileSearchToolCallParam
from openapiopenai.models.file_search_tool_call_results_item import FileSearchToolCallResultsItemDict as Result
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["ResponseFileSearchToolCallParam", "Result", "SequenceNotStr"]
