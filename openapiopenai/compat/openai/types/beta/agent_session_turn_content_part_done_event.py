# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent
from ..._models import BaseModel as BaseModel
from .output_text import OutputText as OutputText
