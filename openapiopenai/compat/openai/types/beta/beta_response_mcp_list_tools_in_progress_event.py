# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_mcp_list_tools_in_progress_event import BetaResponseMCPListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseMcpListToolsInProgressEvent", "Agent", "BaseModel"]
