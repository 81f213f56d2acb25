# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_web_search_call_item import AgentWebSearchCallItem as AgentWebSearchCallItem
from ..._models import BaseModel as BaseModel
from .web_search_action import WebSearchAction as WebSearchAction
from .agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus
