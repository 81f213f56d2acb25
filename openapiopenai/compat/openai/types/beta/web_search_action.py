# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.web_search_action import WebSearchAction as WebSearchAction
from openapiopenai.models.web_search_action_resource_search import WebSearchActionResourceSearch as WebSearchActionResourceSearch
from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPage as WebSearchActionResourceOpenPage
from openapiopenai.models.web_search_action_find import WebSearchActionFind as WebSearchActionResourceFindInPage
from openapiopenai.models.other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam as WebSearchActionResourceOther
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["WebSearchAction", "WebSearchActionResourceSearch", "WebSearchActionResourceOpenPage", "WebSearchActionResourceFindInPage", "WebSearchActionResourceOther", "PropertyInfo", "BaseModel"]
