# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_message import AgentSessionMessage as AgentSessionMessage
from ..._models import BaseModel as BaseModel
from .agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus
from .agent_session_message_content import AgentSessionMessageContent as AgentSessionMessageContent
