# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_assistant_message import AgentSessionAssistantMessage as AgentSessionAssistantMessage
from ..._models import BaseModel as BaseModel
from .output_text import OutputText as OutputText
from .agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus
