# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_tool_search_call import BetaToolSearchCall as BetaResponseToolSearchCall
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseToolSearchCall", "Agent", "BaseModel"]
