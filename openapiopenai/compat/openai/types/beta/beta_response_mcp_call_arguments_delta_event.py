# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_mcp_call_arguments_delta_event import BetaResponseMCPCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseMcpCallArgumentsDeltaEvent", "Agent", "BaseModel"]
