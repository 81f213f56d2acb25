# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.web_search_tool_call import WebSearchToolCall as ResponseFunctionWebSearch
from openapiopenai.models.web_search_tool_call_action import WebSearchToolCallAction as Action
from openapiopenai.models.web_search_action_search import WebSearchActionSearch as ActionSearch
from openapiopenai.models.web_search_action_search_sources_item import WebSearchActionSearchSourcesItem as ActionSearchSource
from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPage as ActionOpenPage
from openapiopenai.models.web_search_action_find import WebSearchActionFind as ActionFind
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseFunctionWebSearch", "Action", "ActionSearch", "ActionSearchSource", "ActionOpenPage", "ActionFind", "PropertyInfo", "BaseModel"]
