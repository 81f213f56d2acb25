# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent
from ..._models import BaseModel as BaseModel
from .output_text import OutputText as OutputText
