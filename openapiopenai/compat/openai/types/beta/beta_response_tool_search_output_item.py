# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_tool_search_output import BetaToolSearchOutput as BetaResponseToolSearchOutputItem
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_tool import BetaTool as BetaTool
__all__ = ["BetaResponseToolSearchOutputItem", "Agent", "BaseModel", "BetaTool"]
