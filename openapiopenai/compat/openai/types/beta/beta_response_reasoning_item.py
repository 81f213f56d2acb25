# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_reasoning_item import BetaReasoningItem as BetaResponseReasoningItem
from openapiopenai.models.summary_text_content import SummaryTextContent as Summary
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as Content
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseReasoningItem", "Summary", "Agent", "Content", "BaseModel"]
