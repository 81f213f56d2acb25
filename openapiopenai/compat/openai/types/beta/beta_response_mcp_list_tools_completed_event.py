# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_mcp_list_tools_completed_event import BetaResponseMCPListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseMcpListToolsCompletedEvent", "Agent", "BaseModel"]
