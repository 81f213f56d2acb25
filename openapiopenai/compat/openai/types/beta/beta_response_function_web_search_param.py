# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_web_search_tool_call import BetaWebSearchToolCallDict as BetaResponseFunctionWebSearchParam
from openapiopenai.models.web_search_tool_call_action import WebSearchToolCallActionDict as Action
from openapiopenai.models.web_search_action_search import WebSearchActionSearchDict as ActionSearch
from openapiopenai.models.web_search_action_search_sources_item import WebSearchActionSearchSourcesItemDict as ActionSearchSource
from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPageDict as ActionOpenPage
from openapiopenai.models.web_search_action_find import WebSearchActionFindDict as ActionFindInPage
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["BetaResponseFunctionWebSearchParam", "Action", "ActionSearch", "ActionSearchSource", "ActionOpenPage", "ActionFindInPage", "Agent", "SequenceNotStr"]
