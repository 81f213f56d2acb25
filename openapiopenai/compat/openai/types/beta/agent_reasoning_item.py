# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_reasoning_item import AgentReasoningItem as AgentReasoningItem
from ..._models import BaseModel as BaseModel
from .summary_text import SummaryText as SummaryText
from .agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus
