# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.web_search_tool_call import WebSearchToolCallDict as ResponseFunctionWebSearchParam
from openapiopenai.models.web_search_tool_call_action import WebSearchToolCallActionDict as Action
from openapiopenai.models.web_search_action_search import WebSearchActionSearchDict as ActionSearch
from openapiopenai.models.web_search_action_search_sources_item import WebSearchActionSearchSourcesItemDict as ActionSearchSource
from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPageDict as ActionOpenPage
from openapiopenai.models.web_search_action_find import WebSearchActionFindDict as ActionFind
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["ResponseFunctionWebSearchParam", "Action", "ActionSearch", "ActionSearchSource", "ActionOpenPage", "ActionFind", "SequenceNotStr"]
