# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_web_search_tool_call import BetaWebSearchToolCall as BetaResponseFunctionWebSearch
from openapiopenai.models.web_search_tool_call_action import WebSearchToolCallAction as Action
from openapiopenai.models.web_search_action_search import WebSearchActionSearch as ActionSearch
from openapiopenai.models.web_search_action_search_sources_item import WebSearchActionSearchSourcesItem as ActionSearchSource
from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPage as ActionOpenPage
from openapiopenai.models.web_search_action_find import WebSearchActionFind as ActionFindInPage
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseFunctionWebSearch", "Action", "ActionSearch", "ActionSearchSource", "ActionOpenPage", "ActionFindInPage", "Agent", "PropertyInfo", "BaseModel"]
