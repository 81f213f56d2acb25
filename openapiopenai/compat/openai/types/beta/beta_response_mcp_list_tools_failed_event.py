# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_mcp_list_tools_failed_event import BetaResponseMCPListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseMcpListToolsFailedEvent", "Agent", "BaseModel"]
