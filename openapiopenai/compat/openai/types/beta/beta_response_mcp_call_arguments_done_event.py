# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_mcp_call_arguments_done_event import BetaResponseMCPCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseMcpCallArgumentsDoneEvent", "Agent", "BaseModel"]
