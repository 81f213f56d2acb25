# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_mcp_call_failed_event import BetaResponseMCPCallFailedEvent as BetaResponseMcpCallFailedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseMcpCallFailedEvent", "Agent", "BaseModel"]
