# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem
__all__ = ["BetaResponseOutputItemDoneEvent", "Agent", "BaseModel", "BetaResponseOutputItem"]
